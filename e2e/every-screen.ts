import { expect, type Page } from '@playwright/test'

/** A screen and the way to it. Ways are by form, not by words: they lead there in every language. */
interface Screen {
  name: string
  open: (page: Page) => Promise<void>
  close?: (page: Page) => Promise<void>
}

const pressEscape = (page: Page) => page.keyboard.press('Escape')
const gone = async (page: Page) => {
  await pressEscape(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
/** A button of the header by its picture. */
const action = (picture: string) => async (page: Page) => {
  await page.locator(`.actions button:has(.lucide-${picture})`).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}
const idle = (page: Page) => expect(page.locator('[data-map="idle"]')).toBeVisible({ timeout: 30_000 })

const article = `Flood closes bridge in Lviv

12 March 2024

Rescue crews evacuated two hundred people in Lviv on 10 March 2024 after the river rose. Officials from Kyiv visited the town.
`

/** The screens of a window with three panes that need the map, in an order in which each can be reached from the one before. */
export const mapScreens: Screen[] = [
  { name: 'the start', open: idle },
  {
    name: 'an event, its card and its sentence',
    open: async page => {
      await page.locator('button.row').first().click()
      // On a narrow desk the card is a strip that says why when asked.
      await expect(page.locator('aside.card .candidates, aside.card .strip-why').first()).toBeVisible()
    },
  },
  {
    name: 'the fan of events at a place',
    open: async page => {
      const id = await page.locator('#list button.row.event').first().getAttribute('data-id')
      expect(id).not.toBeNull()
      await page.locator('#tab-places').click()
      // The place with most events: its mark pressed twice.
      await page.locator('button.row.place').filter({ hasText: 'Sinuiju' }).first().click()
      await idle(page)
      const mark = page.locator('[data-mark][aria-pressed="true"]')
      await mark.focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('.event-fan button').first()).toBeVisible()
    },
    close: async page => {
      await pressEscape(page)
      await expect(page.locator('.event-fan')).toHaveCount(0)
    },
  },
  {
    name: 'the list of a cluster',
    open: async page => {
      await page.locator('.map-tools button').nth(1).click()
      await idle(page)
      await page.locator('.map-tools button').nth(1).click()
      await idle(page)
      await page.locator('[data-mark]:not([aria-pressed])').first().focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('.cluster-list')).toBeVisible()
    },
    close: async page => {
      await pressEscape(page)
      await expect(page.locator('.cluster-list')).toHaveCount(0)
    },
  },
]

/** The others: they are the same without a map, and much quicker. */
export const deskScreens: Screen[] = [
  {
    name: 'places, with all filters open',
    open: async page => {
      await page.locator('#tab-places').click()
      await page.locator('.filter-more .more').click()
      await expect(page.locator('.facets fieldset, .facets .facet').first()).toBeVisible()
    },
    close: page => page.locator('.filter-more .more').click(),
  },
  { name: 'articles', open: page => page.locator('#tab-articles').click(), close: page => page.locator('#tab-events').click() },
  {
    name: 'a search, and a filter that is on',
    open: async page => {
      await page.locator('input[type="search"]').fill('factory')
      await page.locator('.filter-bar .chip').first().click()
      await expect(page.locator('.filter-found')).toBeVisible()
    },
    close: async page => {
      await page.locator('.filter-bar .chip').first().click()
      await page.locator('.search-clear').click()
    },
  },
  {
    name: 'a search that finds nothing',
    open: async page => {
      await page.locator('input[type="search"]').fill('zzzz')
      await page.locator('.filter-found').waitFor()
    },
    close: page => page.locator('.search-clear').click(),
  },
  {
    name: 'the days playing',
    open: async page => {
      await page.locator('.timeline-controls .btn.round').click()
      await expect(page.locator('.timeline-pace')).toBeVisible()
    },
    close: async page => {
      await page.locator('.timeline-controls .btn.round').click()
      await page.locator('.timeline-note .link').click()
    },
  },
  {
    name: 'a day that is none',
    open: async page => {
      await page.locator('.day-field input').first().fill('31 Feb')
      await page.keyboard.press('Enter')
      await expect(page.locator('.timeline [role="alert"]')).toBeVisible()
    },
    close: pressEscape,
  },
  { name: 'about this map', open: action('info'), close: gone },
  { name: 'the keys', open: action('keyboard'), close: gone },
  { name: 'sharing', open: action('share-2'), close: gone },
  { name: 'exporting', open: action('download'), close: gone },
  {
    name: 'the coverage',
    open: async page => {
      await page.locator('.header button.coverage').click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    close: gone,
  },
  {
    name: 'deciding what is in doubt',
    open: async page => {
      await page.locator('.header button.coverage').click()
      await page.locator('dialog .review-open').click()
      await expect(page.locator('.review .candidate').first()).toBeVisible()
    },
    close: async page => {
      await pressEscape(page)
      await expect(page.locator('.review')).toHaveCount(0)
    },
  },
  {
    name: 'adding articles, pasted',
    open: async page => {
      await action('plus')(page)
      await page.locator('dialog .drop-buttons button').nth(1).click()
      await expect(page.locator('dialog textarea')).toBeVisible()
    },
    close: gone,
  },
  {
    name: 'articles added, one of which could not be read',
    open: async page => {
      await action('plus')(page)
      await page.getByTestId('article-files').setInputFiles([
        { name: 'flood.txt', mimeType: 'text/plain', buffer: Buffer.from(article) },
        { name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      ])
      // The list of what was read tells what could not be; the notice of it waits.
      await expect(page.locator('.notice.bad')).toBeAttached({ timeout: 30_000 })
      await expect(page.locator('.import-panel')).toBeVisible()
    },
  },
]

const dock = (nth: number) => async (page: Page) => {
  await page.locator('.dock button').nth(nth).click()
  await expect(page.locator('.sheet')).toBeVisible()
}

/** And of a phone. */
export const phoneScreens: Screen[] = [
  { name: 'the map', open: idle },
  { name: 'the reader', open: dock(2) },
  { name: 'the timeline', open: dock(3) },
  { name: 'the list', open: dock(1) },
  {
    name: 'a place, and why it is here',
    open: async page => {
      await page.locator('button.row').first().click()
      await page.locator('.card .go button').nth(1).click()
      await expect(page.locator('.card .candidates')).toBeVisible()
    },
  },
  {
    name: 'the menu',
    open: async page => {
      await page.locator('.phone-top button').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    close: gone,
  },
]

/** Opens one after the other and shows each to whoever visits. */
export async function visitScreens(page: Page, screens: readonly Screen[], visit: (name: string) => Promise<void>): Promise<void> {
  for (const { name, open, close } of screens) {
    await open(page)
    await visit(name)
    await close?.(page)
  }
}
