import { test as base, expect, type Locator, type Page } from '@playwright/test'

/**
 * What a person does with Dateline and sees, in their words. The only file that knows how the page is built:
 * a test says `when.clicksThePinOf('Pyongyang')`, never a selector.
 */
export const test = base.extend<{ given: Given; when: When; then: Then; trouble: string[] }>({
  trouble: [
    async ({ page }, use) => {
      const trouble: string[] = []
      page.on('pageerror', error => trouble.push(error.message))
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

type Words = string | RegExp

class Given {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  /** The page is open and its list is there. */
  async theSituation(address = './') {
    await this.#page.goto(address)
    await expect(this.#page.locator('[data-status="ready"]')).toBeVisible()
  }

  /** The page is open, whatever it shows. */
  async thePage(address = './') {
    await this.#page.goto(address)
  }

  /** The map has drawn itself and rests. */
  async theMapAtRest() {
    await expect(this.#page.locator('[data-map="idle"]')).toBeVisible({ timeout: 30_000 })
  }

  /** A file of the situation is not what it should be: another text, or missing. */
  async theFile(path: string, what: string | { status: number } | { change: (text: string) => string }) {
    await this.#page.route(`**/situation/${path}`, async route => {
      if (typeof what === 'string') return route.fulfill({ body: what, contentType: 'application/json' })
      if ('status' in what) return route.fulfill({ status: what.status, body: 'not here' })
      const response = await route.fetch()
      return route.fulfill({ response, body: what.change(await response.text()) })
    })
  }

  /** A browser that cannot draw the map. */
  async noWebGL() {
    await this.#page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : (real.call(this, kind as '2d', ...(rest as [])) as never)
      } as typeof real
    })
  }

  async noWorkers() {
    await this.#page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))
  }
}

class When {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  async opensTheTab(name: 'Events' | 'Places' | 'Articles') {
    await this.#page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  async picksInTheList(words: Words) {
    await row(this.#page, words).click()
  }

  /** On the map itself, where the mark is drawn. */
  async clicksThePinOf(name: Words) {
    const mark = this.#page.getByRole('list', { name: /marks|places/i }).getByRole('button', { name })
    await expect(mark.first()).toBeAttached()
    const box = (await mark.first().locator('..').boundingBox())!
    const button = (await mark.first().boundingBox()) ?? box
    await this.#page.mouse.click(button.x + button.width / 2, button.y + button.height / 2)
  }

  /** A place or a time marked in the article. */
  async clicksTheMark(words: Words, nth = 0) {
    await markOf(this.#page, words).nth(nth).click()
  }

  async clicksTheExcerpt(words: Words) {
    await card(this.#page).locator('blockquote button').filter({ hasText: words }).first().click()
  }

  async presses(...keys: string[]) {
    for (const key of keys) await this.#page.keyboard.press(key)
  }

  async types(words: string) {
    await this.#page.keyboard.type(words)
  }

  async clicks(button: Words) {
    await this.#page.getByRole('button', { name: button }).first().click()
  }

  async switches(name: Words) {
    await this.#page.getByRole('switch', { name }).first().click()
  }

  async closesTheCard() {
    await card(this.#page).getByRole('button', { name: 'Close' }).click()
  }

  async typesTheDay(which: 'From' | 'To', day: string) {
    const field = this.#page.getByLabel(which, { exact: true })
    await field.fill(day)
    await field.press('Enter')
  }

  async searchesFor(words: string) {
    await this.#page.getByRole('searchbox').fill(words)
  }

  /** Turns the wheel over the article. */
  async scrollsTheArticle(by: number) {
    const box = (await this.#page.locator('.article').boundingBox())!
    await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await this.#page.mouse.wheel(0, by)
  }

  async hoversInTheList(words: Words) {
    await row(this.#page, words).hover()
  }

  /** On a phone. */
  async opensTheDock(name: 'Map' | 'List' | 'Reader' | 'Timeline') {
    await this.#page.locator('.dock').getByRole('button', { name }).click()
  }

  async goesBack() {
    await this.#page.goBack()
  }

  async comesAgain() {
    await this.#page.reload()
    await expect(this.#page.locator('[data-status="ready"]')).toBeVisible()
  }

  async addsFiles(...files: { name: string; text: string | Buffer }[]) {
    await this.#page.getByRole('button', { name: 'Add articles' }).first().click()
    await this.#page
      .getByTestId('article-files')
      .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  }
}

class Then {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  async theListShows(...words: Words[]) {
    for (const one of words) await expect(row(this.#page, one)).toBeVisible()
  }

  async theListHas(count: number) {
    await expect(this.#page.locator('button.row')).toHaveCount(count)
  }

  /** The number on a tab: what passes the filters. */
  async theTabCounts(name: 'Events' | 'Places' | 'Articles', count: number) {
    await expect(this.#page.getByRole('tab', { name: `${name}${count}` })).toBeVisible()
  }

  async theListHasPicked(words: Words) {
    await expect(this.#page.locator('button.row[aria-current="true"]')).toContainText(words)
  }

  async theListIsOn(words: Words) {
    await expect(this.#page.locator('button.row.hover')).toContainText(words)
  }

  async theCardIsOf(name: Words) {
    await expect(card(this.#page).getByRole('heading', { level: 2 })).toHaveText(name)
  }

  async theCardSays(...words: Words[]) {
    for (const one of words) await expect(card(this.#page)).toContainText(one)
  }

  async thereIsNoCard() {
    await expect(card(this.#page)).toHaveCount(0)
  }

  async nothingIsSelected() {
    await expect(this.#page.locator('button.row[aria-current="true"]')).toHaveCount(0)
    await this.thereIsNoCard()
  }

  /** The sentence is washed and stands in the reader's window. */
  async theSentenceIsWashed(words: Words) {
    const washed = this.#page.locator('.article .active')
    await expect(washed.first()).toContainText(words)
    await expect(washed.first()).toBeInViewport()
  }

  /** The words are the current mention and stand in the reader's window. */
  async theCurrentMentionIs(words: Words) {
    const current = this.#page.locator('.article .mark.current')
    await expect(current).toHaveText(words)
    await expect(current).toBeInViewport()
  }

  async theParagraphInViewSays(words: Words) {
    await expect(this.#page.locator('.article [data-paragraph]').filter({ hasText: words }).first()).toBeInViewport()
  }

  async theArticleSays(words: Words) {
    await expect(this.#page.locator('.article')).toContainText(words)
  }

  async theArticleDoesNotSay(words: Words) {
    await expect(this.#page.locator('.article')).not.toContainText(words)
  }

  async theReaderCounts(words: Words) {
    await expect(this.#page.locator('.pos')).toHaveText(words)
  }

  async theTimelineHasPicked(words: Words) {
    await expect(this.#page.locator('.timeline [aria-pressed="true"], .timeline [aria-current="true"]').first()).toHaveAccessibleName(words)
  }

  /** Land and sea both stand on the canvas: the tiles are really drawn. */
  async theMapIsDrawn() {
    const area = this.#page.locator('[data-map="idle"]')
    await expect(area).toBeVisible({ timeout: 30_000 })
    const picture = (await area.screenshot()).toString('base64')
    const colours = await this.#page.evaluate(async base64 => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const pen = canvas.getContext('2d')!
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, image.width, image.height)
      const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim().toLowerCase()
      const wanted = { land: token('--map-land'), sea: token('--map-sea') }
      const share = { land: 0, sea: 0 }
      for (let i = 0; i < data.length; i += 4) {
        const hex = `#${[data[i], data[i + 1], data[i + 2]].map(v => v!.toString(16).padStart(2, '0')).join('')}`
        if (hex === wanted.land) share.land++
        else if (hex === wanted.sea) share.sea++
      }
      const all = data.length / 4
      return { land: share.land / all, sea: share.sea / all }
    }, picture)
    expect(colours.land, 'share of land on the map').toBeGreaterThan(0.02)
    expect(colours.sea, 'share of sea on the map').toBeGreaterThan(0.02)
  }

  async thePinIsOnTheMap(name: Words) {
    await expect(
      this.#page
        .getByRole('list', { name: /marks|places/i })
        .getByRole('button', { name })
        .first(),
    ).toBeAttached()
  }

  async aNoticeSays(...words: Words[]) {
    for (const one of words) await expect(this.#page.locator('.notice').filter({ hasText: one }).first()).toBeVisible()
  }

  async noNoticeIsShown() {
    await expect(this.#page.locator('.notice')).toHaveCount(0)
  }

  async thePageSays(words: Words) {
    await expect(this.#page.getByText(words).first()).toBeVisible()
  }

  async theFocusIsOn(words: Words) {
    await expect(this.#page.locator(':focus')).toContainText(words)
  }

  async theFocusIsIn(name: 'list' | 'map' | 'article' | 'timeline' | 'search') {
    const where = { list: '#list', map: '.area-map', article: '#reader', timeline: '.timeline', search: 'search' }[name]
    await expect(this.#page.locator(`${where} :focus, ${where}:focus`).first()).toBeVisible()
  }

  async theAddressHolds(part: RegExp) {
    await expect(this.#page).toHaveURL(part)
  }

  async theThemeIs(theme: 'light' | 'dark') {
    await expect(this.#page.locator('html')).toHaveAttribute('data-theme', theme)
  }

  /** Nothing reaches over the window's edge. */
  async nothingScrollsSideways() {
    const over = await this.#page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
  }

  /** On a phone: everything that can be pressed is large enough for a thumb. */
  async everyTargetIsLarge() {
    const small = await this.#page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, a[href]')]
        .filter(element => element.checkVisibility() && !element.closest('.sr-only, .mark-buttons') && element.tabIndex >= 0)
        .map(element => {
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
          return { what: element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40), width, height }
        })
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
    )
    expect(small).toEqual([])
  }
}

function row(page: Page, words: Words): Locator {
  return page.locator('button.row').filter({ hasText: words }).first()
}

function card(page: Page): Locator {
  return page.locator('aside.card')
}

function markOf(page: Page, words: Words): Locator {
  return page.locator('.article .mark').filter({ hasText: words })
}
