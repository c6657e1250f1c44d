import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { Given } from './driver/given.ts'
import { Then } from './driver/then.ts'
import { leaveTheMapUndrawn } from './driver/undrawn-map.ts'
import { When } from './driver/when.ts'

/**
 * What a person does with Dateline and sees, in their words. Only `driver` knows how the page is built:
 * a test says `when.clicksThePinOf('Pyongyang')`, never a selector.
 */
export const test = base.extend<{ given: Given; when: When; then: Then; trouble: string[] }, { profiles: Map<string, Profile> }>({
  profiles: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
    async ({}, use) => {
      const profiles = new Map<string, Profile>()
      await use(profiles)
      for (const { context } of profiles.values()) await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, profiles, viewport, hasTouch, isMobile, locale, colorScheme, contextOptions }, use) => {
    const key = JSON.stringify({ viewport, hasTouch, isMobile, locale, colorScheme, contextOptions })
    const known = profiles.get(key) ?? (await newProfile(browser))
    profiles.set(key, known)
    await use(known.context)
    await known.keeper.evaluate(async () => {
      localStorage.clear()
      sessionStorage.clear()
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!)
    })
    await known.context.clearPermissions()
  },
  page: async ({ context }, use) => {
    const page = await context.newPage()
    await leaveTheMapUndrawn(page)
    await use(page)
    await page.close()
  },
  trouble: [
    async ({ page }, use) => {
      const trouble: string[] = []
      page.on('pageerror', error => trouble.push(error.stack ?? error.message))
      await use(trouble)
      expect(trouble, 'the page threw nothing').toEqual([])
    },
    { auto: true },
  ],
  given: async ({ page }, use) => use(new Given(page)),
  when: async ({ page }, use) => use(new When(page)),
  // biome-ignore lint/suspicious/noThenProperty: given, when, then; the object of fixtures is never awaited
  then: async ({ page }, use) => use(new Then(page)),
})

export { expect }

/**
 * A browser's profile, in which one test after the other has a page of its own, and finds nothing of the one before: what the page kept is
 * emptied. A page beside it keeps the process that draws them: to begin that and the code in it anew was a third of what most tests cost.
 */
interface Profile {
  context: BrowserContext
  keeper: Page
}

async function newProfile(browser: Browser): Promise<Profile> {
  const context = await browser.newContext()
  const keeper = await context.newPage()
  await keeper.goto('icon.svg')
  return { context, keeper }
}
