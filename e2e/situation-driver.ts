import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import { deskScreens, mapScreens, phoneScreens, visitScreens } from './every-screen.ts'
import { leftInEnglish } from './left-in-english.ts'

/**
 * What a person does with Dateline and sees, in their words. The only file that knows how the page is built:
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

type Words = string | RegExp

class Given {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  /** The page is open and its list is there; whoever reads has been here before. */
  async theSituation(address = './') {
    await this.#page.addInitScript(() => localStorage.setItem('dateline-seen', 'yes'))
    await this.#page.goto(address)
    await expect(this.#page.locator('[data-status="ready"]')).toBeVisible()
  }

  /** Somebody opens the page who has never been here. */
  async aFirstVisit(address = './') {
    await this.thePage(address)
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

  /** A browser that lets no page write to the clipboard. */
  async aClipboardThatRefuses() {
    await this.#page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))
    })
  }

  /** A host that answers every request with the whole file. */
  async aServerWithoutRanges() {
    await this.#page.route('**/*.pmtiles', async route => {
      const { range: _, ...headers } = route.request().headers()
      await route.fulfill({ response: await route.fetch({ headers }), status: 200 })
    })
  }

  /** The map's ground is missing on the server. */
  async noTiles() {
    await this.#page.route('**/*.pmtiles', route => route.fulfill({ status: 404, body: 'not here' }))
  }

  /** A part of the map's ground does not come, the first time it is asked for. */
  async oneTileThatFails() {
    let asked = 0
    await this.#page.route('**/*.pmtiles', route => (++asked === 4 ? route.abort() : route.continue()))
  }

  /** Somebody has put a ground of their own under the map. */
  async theBasemap(config: object, files: Record<string, object> = {}) {
    await this.#page.route('**/basemap/basemap.json', route => route.fulfill({ json: config }))
    for (const [name, json] of Object.entries(files)) await this.#page.route(`**/basemap/${name}`, route => route.fulfill({ json }))
  }

  /** Counts what WebGL draws, and every request, from here on. */
  async aWitness(): Promise<{ draws: () => Promise<number>; requests: string[] }> {
    const requests: string[] = []
    this.#page.on('request', request => requests.push(request.url()))
    await this.#page.addInitScript(() => {
      const counted = window as unknown as { draws: number }
      counted.draws = 0
      const real = WebGL2RenderingContext.prototype.drawElements
      WebGL2RenderingContext.prototype.drawElements = function (...rest) {
        counted.draws++
        real.apply(this, rest)
      }
    })
    return { draws: () => this.#page.evaluate(() => (window as unknown as { draws: number }).draws), requests }
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

  /** With the keyboard: the mark that is in the tab order, then arrows. */
  async walksToTheMark(...arrows: ('Left' | 'Right' | 'Up' | 'Down')[]) {
    await this.#page.locator('[data-mark][tabindex="0"]').focus()
    for (const arrow of arrows) await this.#page.keyboard.press(`Arrow${arrow}`)
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

  /** What is folded under these words. */
  async opensTheRest(words: string) {
    await this.#page.locator('summary', { hasText: words }).click()
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

  async picksTheDays(preset: string) {
    await this.#page.getByLabel('Days to show', { exact: true }).selectOption({ label: preset })
  }

  async dragsTheHandle(which: 'first' | 'last', by: number) {
    const box = (await handle(this.#page, which).locator('i').boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.#page.mouse.move(x, y)
    await this.#page.mouse.down()
    await this.#page.mouse.move(x + by / 2, y, { steps: 4 })
    await this.#page.mouse.move(x + by, y, { steps: 4 })
    await this.#page.mouse.up()
  }

  async focusesTheHandle(which: 'first' | 'last') {
    await handle(this.#page, which).focus()
  }

  async clicksTheBarOf(words: Words) {
    await this.#page.locator('.bars').getByRole('button', { name: words }).first().click()
  }

  async clicksTheUndated(words: Words) {
    await this.#page.locator('.undated').getByRole('button', { name: words }).first().click()
  }

  async doubleClicksTheChart() {
    await this.#page.getByTestId('timeline-chart').dblclick({ position: { x: 12, y: 60 } })
  }

  async turnsTheWheelOverTheChart(by: number) {
    const box = (await this.#page.getByTestId('timeline-chart').boundingBox())!
    await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await this.#page.mouse.wheel(0, by)
  }

  /** Two fingers on a trackpad, which come as a turn of the wheel with Control. */
  async pinchesOverTheChart(by: number) {
    await this.#page.keyboard.down('Control')
    await this.turnsTheWheelOverTheChart(by)
    await this.#page.keyboard.up('Control')
  }

  /** Two fingers on the glass, as far apart at first and at last. */
  async spreadsTwoFingersOverTheChart(from: number, to: number) {
    await this.#page.getByTestId('timeline-chart').evaluate(
      (chart, { from, to }) => {
        const box = chart.getBoundingClientRect()
        const finger = (type: string, id: number, x: number) =>
          chart.dispatchEvent(
            new PointerEvent(type, {
              pointerId: id,
              pointerType: 'touch',
              clientX: box.x + box.width / 2 + x,
              clientY: box.y + 40,
              bubbles: true,
            }),
          )
        const both = (type: string, apart: number) => {
          finger(type, 1, -apart / 2)
          finger(type, 2, apart / 2)
        }
        both('pointerdown', from)
        both('pointermove', (from + to) / 2)
        both('pointermove', to)
        both('pointerup', to)
      },
      { from, to },
    )
  }

  /** Whatever is asked for in the map's legend. */
  async choosesInTheLegend(words: Words) {
    await this.#page.locator('.map-legend').getByRole('button', { name: words }).click()
  }

  /** One of the filters that are on. */
  async takesOff(words: string) {
    await this.#page.getByRole('button', { name: `Take off: ${words}` }).click()
  }

  async ordersTheList(by: string) {
    await this.#page.getByLabel('Order of the list').selectOption({ label: by })
  }

  /** In the coverage of all articles. */
  async choosesTheNumber(which: 'undated' | 'dated' | 'doubtful' | 'not found') {
    const column = { dated: 4, undated: 5, doubtful: 2, 'not found': 3 }[which]
    await this.#page.locator('.coverage-table tfoot td').nth(column).getByRole('button').click()
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

  async hoversOverThePinOf(name: Words) {
    const box = (await this.#page.locator('[data-mark]').and(this.#page.getByRole('button', { name })).first().boundingBox())!
    await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  }

  /** Where no mark stands: the ground in the middle of the map. */
  async hoversOverTheMiddleOfTheMap() {
    const { x, y, width, height } = (await this.#page.locator('[data-map]').boundingBox())!
    await this.#page.mouse.move(x + width / 2, y + height / 2)
  }

  async clicksTheMiddleOfTheMap() {
    await this.hoversOverTheMiddleOfTheMap()
    await this.#page.mouse.down()
    await this.#page.mouse.up()
  }

  async hoversOverTheMark(words: Words, nth = 0) {
    await markOf(this.#page, words).nth(nth).hover()
  }

  async hoversOverTheBarOf(words: Words) {
    await this.#page.locator('.bars').getByRole('button', { name: words }).first().hover()
  }

  /** On a phone. */
  async opensTheDock(name: 'Map' | 'List' | 'Reader' | 'Timeline') {
    await this.#page.locator('.dock').getByRole('button', { name }).click()
  }

  /** Tab by Tab from wherever the focus is, until it stands on a row of the list. */
  async walksToTheRows() {
    for (let i = 0; i < 40; i++) {
      if ((await this.#page.locator('button.row:focus').count()) > 0) return
      await this.#page.keyboard.press('Tab')
    }
    throw new Error('Forty Tabs did not lead to the rows of the list.')
  }

  /** From the mark of the article that has the focus, arrow by arrow, on and back. */
  async walksToTheMarkedWords(words: string) {
    const here = this.#page.locator('.article .mark:focus')
    for (const arrow of ['ArrowRight', 'ArrowLeft'])
      for (let i = 0; i < 80; i++) {
        if ((await here.textContent()) === words) return
        await this.#page.keyboard.press(arrow)
      }
    throw new Error(`No arrow leads to “${words}”.`)
  }

  /** Arrow by arrow over the map, until a cluster has the focus. */
  async focusesACluster() {
    await this.#page.locator('[data-mark][tabindex="0"]').focus()
    for (const arrow of ['', 'Right', 'Left', 'Left', 'Up', 'Up', 'Down', 'Down', 'Right', 'Right']) {
      if (arrow) await this.#page.keyboard.press(`Arrow${arrow}`)
      if ((await this.#page.locator('[data-mark]:not([aria-pressed]):focus').count()) > 0) return
    }
    throw new Error('No arrow leads to a cluster.')
  }

  /** The next Tab comes to the page's first stop. */
  async startsOver() {
    await this.#page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null
      focused?.blur()
      document.body.tabIndex = -1
      document.body.focus()
      document.body.removeAttribute('tabindex')
    })
  }

  /** Tab by Tab until the focus stands on what is called so. */
  async tabsTo(words: RegExp, most = 60) {
    for (let i = 0; i < most; i++) {
      await this.#page.keyboard.press('Tab')
      const name = await this.#page.evaluate(() => {
        const at = document.activeElement
        const label = at?.closest('label')?.textContent ?? ''
        return `${at?.getAttribute('aria-label') ?? ''} ${label} ${at?.textContent?.slice(0, 200) ?? ''}`
      })
      if (words.test(name)) return
    }
    throw new Error(`${most} Tabs did not lead to ${words}.`)
  }

  /** With a finger on the sheet's handle. */
  async dragsTheSheet(by: number) {
    const box = (await this.#page.locator('.sheet > .grab').boundingBox())!
    await this.#dragsAFinger(box.x + box.width / 2, box.y + 12, by)
  }

  /** A finger on a row, up by so much. */
  async pushesTheRowsUp(by: number) {
    const box = (await this.#page.locator('.sheet button.row').first().boundingBox())!
    await this.#dragsAFinger(box.x + box.width / 2, box.y + 8, -by)
  }

  async #dragsAFinger(x: number, y: number, by: number) {
    const finger = await this.#page.context().newCDPSession(this.#page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] })
    await touch('touchStart', y)
    for (let step = 1; step <= 5; step++) await touch('touchMove', y + (by * step) / 5)
    await touch('touchEnd')
    await finger.detach()
  }

  async leavesTheField() {
    await this.#page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  }

  async fillsIn(field: Words, words: string) {
    await this.#page.getByRole('dialog').getByLabel(field).fill(words)
  }

  async chooses(name: Words) {
    await this.#page.getByRole('radio', { name }).check()
  }

  async choosesTheTheme(theme: 'light' | 'dark') {
    const button = this.#page.getByRole('button', { name: /^Colours/ })
    for (let press = 0; press < 3; press++) {
      if ((await button.getAttribute('aria-label'))?.toLowerCase().includes(theme)) return
      await button.click()
    }
  }

  async choosesTheLanguage(name: string) {
    await this.#page.locator('.language select').selectOption({ label: name })
  }

  /** Exports in one format, as exactly as is known or made coarser; gives the file's text. */
  async exports(format: Words, positions = 'as exactly as they are known', what?: string): Promise<string> {
    await this.clicks('Export')
    if (what) await this.#page.getByRole('dialog').getByLabel(/^What/).selectOption({ label: what })
    await this.#page.getByLabel('Positions').selectOption({ label: positions })
    const text = await this.takes(format)
    await this.presses('Escape')
    await expect(this.#page.getByRole('button', { name: 'Export' })).toBeFocused()
    return text
  }

  /** Takes one file more from the window in which there are several; gives its text. */
  async takes(format: Words): Promise<string> {
    const download = this.#page.waitForEvent('download')
    const row = this.#page.getByRole('dialog').getByRole('button', { name: format })
    await row.click()
    const file = await download
    await expect(row).toContainText('downloaded')
    await expect(this.#page.getByRole('dialog').getByRole('status')).toHaveText(`${file.suggestedFilename()}: downloaded`)
    return readFile(await file.path(), 'utf8')
  }

  /** Saves the map as a picture; gives its width, its height and how many colours its lower edge has. */
  async savesThePicture(): Promise<{ width: number; height: number; colours: number }> {
    const download = this.#page.waitForEvent('download')
    await this.clicks('Save the map as a picture')
    const base64 = (await readFile(await (await download).path())).toString('base64')
    return this.#page.evaluate(async base64 => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      pen.drawImage(image, 0, 0)
      const foot = new Uint32Array(pen.getImageData(0, image.height - 40, image.width, 40).data.buffer)
      return { width: image.width, height: image.height, colours: new Set(foot).size }
    }, base64)
  }

  /** As the browser does before it prints; it may ask again while the page is laid out for paper. */
  async prints() {
    await this.#page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await this.#page.emulateMedia({ media: 'print' })
    await this.#page.evaluate(() => new Promise(done => setTimeout(() => requestAnimationFrame(done), 200)))
    await this.#page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  }

  /** Prints for good, on A4, and counts the sheets. */
  async countsTheSheets(): Promise<number> {
    const pdf = (await this.#page.pdf({ format: 'A4' })).toString('latin1')
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  }

  async readsTheAddress(): Promise<string> {
    return this.#page.url()
  }

  async goesBack() {
    await this.#page.goBack()
  }

  /** One screen after the other, each shown to the visitor. */
  async visitsEveryScreen(of: 'map' | 'desk' | 'phone', visit: (name: string) => Promise<void>) {
    await visitScreens(this.#page, { map: mapScreens, desk: deskScreens, phone: phoneScreens }[of], visit)
  }

  async comesAgain() {
    await this.#page.reload()
    await expect(this.#page.locator('[data-status="ready"]')).toBeVisible()
  }

  /** The window behind the numbers of the header. */
  async opensTheCoverage() {
    await this.#page.locator('button.coverage').click()
    await expect(this.#page.getByRole('dialog')).toBeVisible()
  }

  /** In the window that lists them; gives the file's text. */
  async savesTheDecisions(signature: string): Promise<string> {
    await this.#page.getByRole('dialog').getByLabel('Your name').fill(signature)
    const download = this.#page.waitForEvent('download')
    await this.#page.getByRole('dialog').getByRole('button', { name: 'Save decisions' }).click()
    return readFile(await (await download).path(), 'utf8')
  }

  async pastes(text: string) {
    await this.#page.getByRole('button', { name: 'Add articles' }).first().click()
    await this.#page.getByRole('button', { name: 'Paste text' }).click()
    await this.#page.getByLabel('The article’s text').fill(text)
    await this.#page.getByRole('button', { name: 'Read it' }).click()
  }

  async makesTheWindow(width: number, height: number) {
    await this.#page.setViewportSize({ width, height })
  }

  async addsFiles(...files: { name: string; text: string | Buffer }[]) {
    await this.#page.getByRole('button', { name: 'Add articles' }).first().click()
    await this.choosesFiles(...files)
  }

  /** In the window that asks for them. */
  async choosesFiles(...files: { name: string; text: string | Buffer }[]) {
    await this.#page
      .getByTestId('article-files')
      .last()
      .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  }
}

class Then {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  async theTitleIs(title: string) {
    await expect(this.#page.getByRole('heading', { level: 1 })).toHaveText(title)
  }

  async theHintIs(how: 'there' | 'gone', words: Words = /./) {
    const hint = this.#page.locator('.first-visit').filter({ hasText: words })
    if (how === 'there') await expect(hint).toBeVisible()
    else await expect(this.#page.locator('.first-visit')).toHaveCount(0)
  }

  async theListShows(...words: Words[]) {
    for (const one of words) await expect(row(this.#page, one)).toBeVisible()
  }

  async theListDoesNotShow(...words: Words[]) {
    for (const one of words) await expect(row(this.#page, one)).toHaveCount(0)
  }

  /** A row's quotation, from its first to its last word. */
  async theRowQuotes(words: string) {
    await expect(this.#page.locator('button.row q', { hasText: new RegExp(`^${words}$`) }).first()).toBeVisible()
  }

  /** A search's findings are ringed on the map. */
  async theMapRings(name: Words, how: 'yes' | 'no' = 'yes') {
    const mark = this.#page.locator('.mark-buttons li').filter({ has: this.#page.getByRole('button', { name }) })
    if (how === 'yes') await expect(mark.first()).toHaveAttribute('data-found', 'true')
    else await expect(mark.first()).not.toHaveAttribute('data-found')
  }

  /** One of the texts that the window for sharing offers. */
  async theWindowOffers(label: string, ...words: Words[]) {
    for (const one of words) await expect(this.#page.getByRole('dialog').getByLabel(label)).toHaveValue(one)
  }

  async theWindowSays(...words: Words[]) {
    for (const one of words) await expect(this.#page.getByRole('dialog')).toContainText(one)
  }

  /** Also once the page has answered to the size of the paper. */
  async thePaperIsAPhones() {
    await this.#page.evaluate(() => new Promise(done => setTimeout(() => requestAnimationFrame(done), 200)))
    await expect(this.#page.locator('.phone')).toHaveCount(1)
    await expect(this.#page.locator('.map-on-paper canvas')).toBeVisible()
    for (const ground of ['.area-map', '.map']) await expect(this.#page.locator(ground)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await this.thePaperHasItsTitle()
  }

  /** Above all else, and large enough to be read. */
  async thePaperHasItsTitle() {
    const title = (await this.#page.getByRole('heading', { level: 1 }).boundingBox())!
    expect(title.width).toBeGreaterThan(100)
    expect(title.height).toBeGreaterThan(20)
    expect(title.y + title.height).toBeLessThan((await this.#page.locator('.map-on-paper canvas').boundingBox())!.y + 1)
  }

  /** On paper: the map with its signs, the list and the article, and nothing to press. */
  async thePaperHas(...words: Words[]) {
    await expect(this.#page.locator('.map-on-paper canvas')).toBeVisible()
    await expect(this.#page.getByRole('tab').first()).toBeHidden()
    // Words count as visible even where their pane has no height and nothing of it is printed.
    for (const pane of ['.area-list', '.area-map', '.area-read'])
      expect((await this.#page.locator(pane).boundingBox())!.height, `${pane} on paper`).toBeGreaterThan(300)
    for (const one of words) await expect(this.#page.getByText(one).first()).toBeVisible()
  }

  /** Rows and marks are words as well; these are not. */
  async thePaperHasNoControl() {
    await expect(this.#page.locator('.btn:visible, .decide:visible, .timeline:visible, [role=switch]:visible')).toHaveCount(0)
  }

  /** In the fields of a window, in their order. */
  async theFieldsHold(...values: string[]) {
    const fields = this.#page.getByRole('dialog').getByRole('textbox')
    await expect(fields).toHaveCount(values.length)
    for (const [i, value] of values.entries()) await expect(fields.nth(i)).toHaveValue(value)
  }

  /** What stands in From and To. */
  async theDaysAre(from: Words, to: Words) {
    await expect(this.#page.getByLabel('From', { exact: true })).toHaveValue(from)
    await expect(this.#page.getByLabel('To', { exact: true })).toHaveValue(to)
  }

  async theHandleStandsAt(which: 'first' | 'last', day: string) {
    await expect(handle(this.#page, which)).toHaveAttribute('aria-valuetext', day)
  }

  /** In the chart, and not at its edge, where handles of days out of view stand side by side. */
  async theHandleStandsInside(which: 'first' | 'last') {
    await expect(async () => {
      const grip = (await handle(this.#page, which).locator('i').boundingBox())!
      const chart = (await this.#page.getByTestId('timeline-chart').boundingBox())!
      expect(grip.x).toBeGreaterThan(chart.x + 100)
      expect(grip.x + grip.width).toBeLessThan(chart.x + chart.width - 100)
    }).toPass({ timeout: 4000 })
  }

  async theBarIs(words: Words, how: 'full' | 'faded') {
    await expect(this.#page.locator('.bars').getByRole('button', { name: words }).first()).toHaveAttribute(
      'data-faded',
      String(how === 'faded'),
    )
  }

  /** A light touch, in the pane named: by hovering in another one, or by reading. */
  async isTouched(what: { row?: Words; pin?: Words; sentence?: Words; mark?: Words; bar?: Words; chip?: Words }) {
    if (what.row) await expect(this.#page.locator('button.row.hover').filter({ hasText: what.row }).first()).toBeVisible()
    if (what.sentence) await expect(this.#page.locator('.article .touched').first()).toContainText(what.sentence)
    if (what.mark) await expect(this.#page.locator('.article .mark.hover').filter({ hasText: what.mark }).first()).toBeAttached()
    if (what.bar)
      await expect(this.#page.locator('.bars').getByRole('button', { name: what.bar }).first()).toHaveAttribute('data-hover', 'true')
    if (what.chip)
      await expect(this.#page.locator('.undated-chip[data-hover="true"]').filter({ hasText: what.chip }).first()).toBeAttached()
    if (what.pin) {
      const pin = this.#page
        .locator('[data-mark]')
        .and(this.#page.getByRole('button', { name: what.pin }))
        .first()
      await expect(this.#page.locator('[data-map]')).toHaveAttribute('data-hover', (await pin.getAttribute('data-mark'))!)
    }
  }

  /** The mark of what is being read is ringed once. */
  async aMarkPulses() {
    await expect(this.#page.locator('.map-pulse')).toBeAttached()
  }

  /** The bar of a day that has no other end. */
  async theBarHasAnArrow(words: Words) {
    await expect(this.#page.locator('.bars').getByRole('button', { name: words }).first().locator('.arrow')).toHaveCount(1)
  }

  async theTimelineSays(words: Words) {
    await expect(this.#page.locator('.timeline')).toContainText(words)
  }

  async theChipIs(name: Words, how: 'on' | 'off') {
    await expect(this.#page.locator('.filter-bar').getByRole('button', { name }).first()).toHaveAttribute(
      'aria-pressed',
      String(how === 'on'),
    )
  }

  /** What is filtered and found, beside the list. */
  async theFilterSays(words: Words) {
    await expect(this.#page.locator('.active-filters, .filter-found').filter({ hasText: words }).first()).toBeVisible()
  }

  async theListIsOrdered(by: string) {
    await expect(this.#page.getByLabel('Order of the list').locator('option:checked')).toHaveText(by)
  }

  async theSearchHolds(words: string) {
    await expect(this.#page.getByRole('searchbox')).toHaveValue(words)
  }

  async theListHas(count: number) {
    await expect(this.#page.locator('button.row')).toHaveCount(count)
  }

  /** The number on a tab: what passes the filters. */
  async theTabCounts(name: 'Events' | 'Places' | 'Articles', count: number) {
    await expect(this.#page.getByRole('tab', { name: `${name} ${count}` })).toBeVisible()
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

  /** Where the eye rests, give or take a line. */
  async theSentenceStandsAtAThird() {
    await expect(async () => {
      const share = await this.#page.locator('.article').evaluate(article => {
        const { top, height } = article.getBoundingClientRect()
        return (article.querySelector('.active')!.getBoundingClientRect().top - top) / height
      })
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.05)
    }).toPass()
  }

  /** Asked of a mark in it: a paragraph keeps its room while nothing in it is laid out. */
  async theParagraphIsLaidOut(words: string, how: 'yes' | 'no') {
    const mark = this.#page.locator('.article [data-paragraph]').filter({ hasText: words }).first().locator('.mark').first()
    await expect.poll(() => mark.evaluate(one => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(how === 'yes')
  }

  /** By the search, in the article, and where they are marked they are those words. */
  async theWordsAreMarked(words: string) {
    const marked = () =>
      this.#page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent!.slice(startOffset, endOffset),
        ),
      )
    await expect.poll(marked).toEqual([words])
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

  /**
   * The window as it was when its picture was last taken. Twice: hardly any pixel may be quite another colour (a mark, a letter, a line), and
   * few may be a little another (a ground, a wash). Browsers differ in how they soften edges, which is neither; and a name on the map may
   * stand on the other side of its mark, depending on which tile came first, which is some 750 pixels.
   */
  async theScreenLooksLike(picture: string) {
    await expect(this.#page.locator('[data-map="idle"]')).toBeVisible({ timeout: 30_000 })
    await expect(this.#page.locator('[data-moving]')).toHaveCount(0)
    await this.#page.evaluate(() => document.fonts.ready)
    await this.#page.mouse.move(0, 0)
    await expect(this.#page).toHaveScreenshot(`${picture}.png`, { threshold: 0.25, maxDiffPixels: 900 })
    const taken = await this.#page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' })
    expect(taken).toMatchSnapshot(`${picture}.png`, { threshold: 0.02, maxDiffPixelRatio: 0.03 })
  }

  /** Sea, and much that is not sea: the tiles are really drawn. */
  async theMapIsDrawn() {
    const area = this.#page.locator('[data-map="idle"]')
    await expect(area).toBeVisible({ timeout: 30_000 })
    const picture = (await area.screenshot()).toString('base64')
    const seen = await this.#page.evaluate(async base64 => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
      pen.drawImage(image, 0, 0)
      const pixels = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer)
      const counts = new Map<number, number>()
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
      return { colours: counts.size, commonest: Math.max(...counts.values()) / pixels.length }
    }, picture)
    expect(seen.colours, 'colours on the map').toBeGreaterThan(400)
    expect(seen.commonest, 'share of the commonest colour').toBeLessThan(0.9)
  }

  /** More than half of it has one colour. */
  async theMapIsMostly([red, green, blue]: [number, number, number]) {
    const picture = (await this.#page.locator('[data-map="idle"]').screenshot()).toString('base64')
    const share = await this.#page.evaluate(
      async ({ picture, colour }) => {
        const image = new Image()
        image.src = `data:image/png;base64,${picture}`
        await image.decode()
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        pen.drawImage(image, 0, 0)
        const { data } = pen.getImageData(0, 0, image.width, image.height)
        let n = 0
        for (let i = 0; i < data.length; i += 4) if (colour.every((c, at) => Math.abs(data[i + at]! - c) < 3)) n++
        return n / (data.length / 4)
      },
      { picture, colour: [red, green, blue] },
    )
    expect(share, 'share of the colour on the map').toBeGreaterThan(0.5)
  }

  /** By its ink: what is written on the canvas has no element. */
  async theCountOfAClusterStandsInItsMiddle() {
    await expect(this.#page.locator('[data-map=idle]')).toBeVisible()
    const cluster = this.#page.locator('[data-mark^="cluster:"]').first()
    await expect(cluster).toBeAttached()
    const box = (await cluster.boundingBox())!
    const { ink, off } = await this.#page.evaluate(
      ({ x, y }) => {
        const canvas = document.querySelector<HTMLCanvasElement>('.map-marks')!
        const frame = canvas.getBoundingClientRect()
        const ratio = canvas.width / frame.width
        const [left, top, side] = [(x - frame.x - 8) * ratio, (y - frame.y - 8) * ratio, Math.round(16 * ratio)]
        const { data } = canvas.getContext('2d')!.getImageData(left, top, side, side)
        let [ink, sum] = [0, 0]
        for (let i = 0; i < side * side; i++) {
          const dark = Math.max(data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!) < 110 && data[4 * i + 3]! > 200
          if (dark) [ink, sum] = [ink + 1, sum + ((i % side) + 0.5) / ratio - 8]
        }
        return { ink, off: sum / ink }
      },
      { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    )
    expect(ink, 'pixels of its digits').toBeGreaterThan(12)
    expect(Math.abs(off), 'from its middle').toBeLessThan(2)
  }

  /** The list of a cluster is open and has the focus. */
  async theClusterLists(...names: Words[]) {
    const list = this.#page.locator('.cluster-list')
    for (const name of names) await expect(list.getByRole('button', { name })).toBeVisible()
    await expect(list.locator(':focus')).toHaveCount(1)
    const [{ x, width }, pane] = [(await list.boundingBox())!, (await this.#page.locator('.area-map').boundingBox())!]
    expect(x >= pane.x && x + width <= pane.x + pane.width).toBe(true)
  }

  async theEventsFanOut(...words: RegExp[]) {
    for (const one of words) await expect(this.#page.locator('.event-fan').getByRole('button', { name: one })).toBeVisible()
  }

  async noClusterIsOpen() {
    await expect(this.#page.locator('.cluster-list')).toHaveCount(0)
  }

  async theFocusIsOnTheMark(name: Words) {
    await expect(this.#page.locator('[data-mark]:focus')).toHaveAccessibleName(name)
  }

  async thePinIsOnTheMap(name: Words) {
    await expect(
      this.#page
        .getByRole('list', { name: /marks|places/i })
        .getByRole('button', { name })
        .first(),
    ).toBeAttached()
  }

  /** The card, what is being read, and the notices: none over another, none over the map's tools, all in the window. */
  async whatFloatsStandsApart() {
    const floats = this.#page.locator('.area-map > .card, .import-panel, .notice, .review')
    await expect(async () => {
      const boxes = await floats.evaluateAll(all =>
        all
          .filter(one => one.checkVisibility())
          .map(one => ({
            what: one.className,
            ...(one.getBoundingClientRect().toJSON() as Record<'left' | 'right' | 'top' | 'bottom', number>),
          })),
      )
      expect(boxes.length).toBeGreaterThan(1)
      const over = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(b => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          .map(b => `${a.what} and ${b.what}`),
      )
      const { width, height } = this.#page.viewportSize()!
      const out = boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
      expect([...over, ...out.map(({ what }) => what)]).toEqual([])
    }).toPass({ timeout: 4000 })
  }

  /** No notice, nor the list of what was read, nor deciding by hand stands over the legend or the scale; nor does a card cut the scale. */
  async theLegendIsNotCovered() {
    await expect(async () => {
      const over = await this.#page.evaluate(() => {
        const covers = (corner: string, what: string) => {
          const stands = document.querySelector(corner)
          if (!stands?.checkVisibility()) return []
          const { left, right, top, bottom } = stands.getBoundingClientRect()
          return [...document.querySelectorAll(what)].flatMap(one => {
            const box = one.getBoundingClientRect()
            const apart = box.right <= left || box.left >= right || box.bottom <= top || box.top >= bottom
            return apart || !one.checkVisibility() ? [] : `${one.className} over ${corner}`
          })
        }
        return [
          ...covers('.map-legend', '.notice, .import-panel, .review'),
          ...covers('.map-scale', '.notice, .import-panel, .area-map > .card'),
        ]
      })
      expect(over).toEqual([])
    }).toPass({ timeout: 4000 })
  }

  /** Every row of the list says all that it has to say: no part of it is cut short or reaches beyond the row. */
  async nothingInTheRowsIsCut() {
    const parts = this.#page.locator('button.row .meta :is(span, time)')
    await expect(parts.first()).toBeVisible()
    const cut = await parts.evaluateAll(all =>
      all
        .filter(one => {
          if (!one.checkVisibility() || one.matches('.sr-only, .parts')) return false
          const isClipped = getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1
          return isClipped || one.getBoundingClientRect().right > one.closest('.row')!.getBoundingClientRect().right
        })
        .map(one => one.textContent),
    )
    expect(cut).toEqual([])
  }

  /** Wide enough for a line of words, whatever else is open. */
  async noticesAreWide() {
    expect((await this.#page.locator('.notice').first().boundingBox())!.width).toBeGreaterThan(300)
  }

  /** In a list of places: only what kind of place it is may be cut short. */
  async noCountOfAPlaceIsCut() {
    const counts = this.#page.locator('button.row.place .meta > span:not(:first-child)')
    await expect(counts.first()).toBeVisible()
    expect(await counts.evaluateAll(all => all.filter(one => one.scrollWidth > one.clientWidth).map(one => one.textContent))).toEqual([])
  }

  /** The map's pane. */
  async theMapIsAtLeast(width: number, height: number) {
    const box = (await this.#page.locator('.area-map').boundingBox())!
    expect(box.width).toBeGreaterThanOrEqual(width)
    expect(box.height).toBeGreaterThanOrEqual(height)
  }

  async theHeaderIsInTheWindow() {
    const width = this.#page.viewportSize()!.width
    for (const box of await this.#page
      .locator('.header')
      .locator('a, button, select')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect().toJSON() as DOMRect)))
      expect(box.left >= 0 && box.right <= width, `${box.left} to ${box.right}`).toBe(true)
  }

  /** The line of no handle goes through the words beside the day of publication. */
  async noHandleCrossesThePublishedDay() {
    const words = (await this.#page.locator('.chart .pub').boundingBox())!
    const lines = await this.#page.locator('.handle').evaluateAll(all =>
      all.map(handle => {
        const { left, top } = handle.getBoundingClientRect()
        const line = getComputedStyle(handle, '::before')
        return { x: left + Number.parseFloat(line.left), y: top + Number.parseFloat(line.top) }
      }),
    )
    for (const { x, y } of lines) expect(x > words.x && x < words.x + words.width && y < words.y + words.height / 2).toBe(false)
  }

  /** The chips of the tray end inside it. */
  async theChipsEndInTheirTray() {
    const tray = (await this.#page.locator('.undated').boundingBox())!
    const chip = (await this.#page.locator('.undated-chip').first().boundingBox())!
    expect(chip.x + chip.width).toBeLessThanOrEqual(tray.x + tray.width)
  }

  /** The whole chart is seen, down to its axis. */
  async theChartIsWhole() {
    const pane = (await this.#page.locator('.area-time').boundingBox())!
    const chart = (await this.#page.getByTestId('timeline-chart').boundingBox())!
    expect(chart.y + chart.height).toBeLessThanOrEqual(pane.y + pane.height + 1)
  }

  /** In the coverage: no number is cut off by the window's edge. */
  async everyNumberIsInTheWindow() {
    const numbers = this.#page.locator('.coverage-table td')
    await expect(numbers.first()).toBeVisible()
    const cut = await numbers.evaluateAll(cells => {
      const { left, right } = cells[0]!.closest('dialog')!.getBoundingClientRect()
      return cells.filter(cell => cell.getBoundingClientRect().left < left || cell.getBoundingClientRect().right > right).length
    })
    expect(cut).toBe(0)
  }

  /** *Why here?* says with a chip, a line high, what was decided by hand. */
  async theChipIsALineHigh() {
    expect((await card(this.#page).locator('.candidates .tag').boundingBox())!.height).toBeLessThan(28)
  }

  async aNoticeSays(...words: Words[]) {
    for (const one of words) await expect(this.#page.locator('.notice').filter({ hasText: one }).first()).toBeVisible()
  }

  async theReviewOffers(...places: Words[]) {
    for (const place of places) await expect(this.#page.locator('.review .candidate').filter({ hasText: place }).first()).toBeVisible()
  }

  /** To who hears it too. */
  async theReviewAsksOf(name: string) {
    await expect(this.#page.locator('.review header')).toContainText(`: ${name}`)
  }

  async noReviewIsOpen() {
    await expect(this.#page.locator('.review')).toHaveCount(0)
  }

  /** Not as a mark, not as a row. */
  async theMapHasNo(name: Words) {
    await expect(this.#page.locator('[data-mark]').filter({ hasText: name })).toHaveCount(0)
    await expect(this.#page.locator('#list button.row.place').filter({ hasText: name })).toHaveCount(0)
  }

  /** Whoever closes the page is asked, and stays. */
  async leavingIsAskedAbout() {
    const asked = this.#page.waitForEvent('dialog')
    await this.#page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
  }

  async noNoticeIsShown() {
    await expect(this.#page.locator('.notice')).toHaveCount(0)
  }

  async thePageSays(words: Words) {
    await expect(this.#page.getByText(words).first()).toBeVisible()
  }

  /** Nowhere that can be seen. */
  async thePageDoesNotSay(words: Words) {
    await expect(this.#page.getByText(words).filter({ visible: true })).toHaveCount(0)
  }

  async noWindowIsOpen() {
    await expect(this.#page.getByRole('dialog')).toHaveCount(0)
  }

  /** In a language that runs from right to left. */
  async theListStandsAtTheEnd() {
    const [list, reader] = await Promise.all([this.#page.locator('#list').boundingBox(), this.#page.locator('#reader').boundingBox()])
    expect(list!.x).toBeGreaterThan(reader!.x)
  }

  async theFocusIsOn(words: Words) {
    await expect(this.#page.locator(':focus')).toContainText(words)
  }

  /** Not on the page as a whole, from where one would have to walk all the way again. */
  async theFocusIsKept() {
    await expect(this.#page.locator('body :focus')).toHaveCount(1)
  }

  async theFocusIsOnTheButton(name: string) {
    await expect(this.#page.locator(':focus')).toHaveAccessibleName(name)
  }

  async theFocusIsIn(name: 'list' | 'map' | 'article' | 'timeline' | 'search') {
    const where = { list: '#list', map: '.area-map', article: '#reader', timeline: '.timeline', search: 'search' }[name]
    await expect(this.#page.locator(`${where} :focus, ${where}:focus`).first()).toBeVisible()
  }

  async theFocusIsNotIn(name: 'timeline') {
    await expect(this.#page.locator(`.${name} :focus`)).toHaveCount(0)
  }

  async theAddressHolds(part: RegExp) {
    await expect(this.#page).toHaveURL(part)
  }

  async theThemeIs(theme: 'light' | 'dark') {
    await expect(this.#page.locator('html')).toHaveAttribute('data-theme', theme)
  }

  /**
   * axe finds nothing against WCAG 2.2 A and AA. Marks stand where their places are and may overlap: 2.5.8 names the pins of a map as its
   * example of an essential exception, and every place has a full-sized row in the list.
   */
  async noRuleOfAccessIsBroken(where = '') {
    await this.#axe({ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, where)
  }

  /** What another theme can break. */
  async contrastHolds(where = '') {
    await this.#axe({ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, where)
  }

  async #axe(runOnly: { type: 'tag' | 'rule'; values: string[] }, where: string) {
    const found = await this.#page.evaluate(
      async ({ source, runOnly }) => {
        const page = window as unknown as { axe?: { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> } }
        // Once for each page: it is half a megabyte.
        if (!page.axe) new Function(source)()
        const { violations } = await page.axe!.run(document, { runOnly, resultTypes: ['violations'] })
        return violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html, target, any, failureSummary }) => ({ html, target, why: any[0]?.message ?? failureSummary })),
        }))
      },
      { source: axeSource, runOnly },
    )
    const covered = (await this.#page.locator('.cluster-list').count()) > 0
    const broken = found.flatMap(({ id, nodes }) => {
      // Nor is what lies under an open list of a cluster a target meanwhile.
      const counted = nodes.filter(
        node => id !== 'target-size' || !(node.html.includes('data-mark=') || (covered && node.why?.includes('obscured'))),
      )
      return counted.length === 0
        ? []
        : [
            `${id}: ${counted
              .slice(0, 4)
              .map(node => `${node.target.join(' ')} (${node.why})`)
              .join(' | ')}`,
          ]
    })
    expect.soft(broken, where).toEqual([])
  }

  /** No text of the interface is English; what articles say and what places, outlets and products are called may be. */
  async nothingIsLeftInEnglish(where = '') {
    expect.soft(await leftInEnglish(this.#page), where).toEqual([])
  }

  /** Nothing reaches over the window's edge. */
  async nothingScrollsSideways() {
    const over = await this.#page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
  }

  /**
   * On a phone: everything that can be pressed is large enough for a thumb, 44 px both ways. Marks in running text are the exception of
   * 2.5.8, as are those on the map.
   */
  async everyTargetIsLarge(where = '') {
    const small = await this.#page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href], [role="slider"]')]
        .filter(element => element.checkVisibility() && !element.closest('.sr-only, .mark-buttons, .article-text, [hidden]'))
        .map(element => {
          const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
          return { what: element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40), width, height }
        })
        .filter(({ width, height }) => width > 0 && (width < 43.5 || height < 43.5)),
    )
    expect.soft(small, where).toEqual([])
  }

  /** Wherever a thumb lands in the room of a handle, it has that handle. */
  async bothHandlesCanBeTaken() {
    const taken = await this.#page.locator('.handle').evaluateAll(handles =>
      handles.map(handle => {
        const { left, right, top, bottom } = handle.getBoundingClientRect()
        return [left + 1, (left + right) / 2, right - 1].map(
          x => document.elementFromPoint(x, (top + bottom) / 2)?.closest('.handle') === handle,
        )
      }),
    )
    expect(taken).toEqual([
      [true, true, true],
      [true, true, true],
    ])
  }

  /** By more than the page's own colours: the chosen tab, a switch that is on, the picked row. */
  async whatIsChosenCanBeTold() {
    const told = await this.#page.evaluate(() => {
      const style = (selector: string, pseudo?: string) => getComputedStyle(document.querySelector(selector)!, pseudo)
      const line = (selector: string) => style(selector).borderBlockEndColor
      return {
        tab: line('[role="tab"][aria-selected="true"]') !== line('[role="tab"][aria-selected="false"]'),
        switch: style('.switch input:checked + i').backgroundColor !== style('.switch input:not(:checked) + i').backgroundColor,
        row: style('button.row[aria-current="true"]').outlineStyle !== 'none',
      }
    })
    expect(told).toEqual({ tab: true, switch: true, row: true })
  }

  /** The mark that is selected, with room for its name under it, lies under no card and no sheet, and in the map. */
  async thePinStandsClear(name: Words, roomUnder = 36) {
    const pin = this.#page.locator('[data-mark]').and(this.#page.getByRole('button', { name })).first()
    await expect(async () => {
      const { x, y, width, height } = (await pin.boundingBox())!
      const [middle, foot] = [x + width / 2, y + height / 2 + roomUnder]
      const map = (await this.#page.locator('.map').boundingBox())!
      expect(middle > map.x + 20 && middle < map.x + map.width - 20 && foot < map.y + map.height).toBe(true)
      const covers = await this.#page.locator('.area-map .card, .sheet').all()
      for (const cover of covers) {
        const box = (await cover.boundingBox())!
        expect(middle > box.x - 20 && middle < box.x + box.width + 20 && foot > box.y && foot < box.y + box.height).toBe(false)
      }
      expect(covers.length).toBeGreaterThan(0)
    }).toPass({ timeout: 6000 })
  }

  async thereIsNoButton(name: string) {
    await expect(this.#page.getByRole('button', { name, exact: true })).toHaveCount(0)
  }

  async canBePressed(name: Words) {
    await this.#isFree(this.#page.getByRole('button', { name }).first())
  }

  /** Where the words were found stands over the rows. */
  async whatWasFoundIsInSight() {
    await this.#isFree(this.#page.locator('.filter-found'))
  }

  /** Wholly in the window, under nothing. */
  async #isFree(locator: Locator) {
    await expect(async () => {
      await expect(locator).toBeInViewport({ ratio: 1 })
      const free = await locator.evaluate(element => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return [top + 4, bottom - 4].every(y => element.contains(document.elementFromPoint((left + right) / 2, y)))
      })
      expect(free).toBe(true)
    }).toPass({ timeout: 6000 })
  }

  /** The slider of certainty ends in the sheet. */
  async theSliderIsWhole() {
    const slider = (await this.#page.getByRole('slider', { name: /sure/ }).boundingBox())!
    expect(slider.width).toBeGreaterThan(60)
    expect(slider.x + slider.width).toBeLessThanOrEqual(this.#page.viewportSize()!.width)
  }

  /** The order that is chosen has room before the arrow. */
  async theOrderIsNotCut() {
    const room = await this.#page.getByLabel('Order of the list').evaluate((select: HTMLSelectElement) => {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select)
      const pen = document.createElement('canvas').getContext('2d')!
      pen.font = font
      const words = pen.measureText(select.selectedOptions[0]!.text).width
      return select.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd) - words
    })
    expect(room, 'beside the words, for the arrow').toBeGreaterThan(14)
  }

  /** No word of a table goes on in another line. */
  async noWordIsBroken() {
    const broken = await this.#page
      .locator('dialog table')
      .first()
      .evaluate(table => {
        const cut: string[] = []
        const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT)
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          for (const { index, 0: word } of node.textContent!.matchAll(/\p{L}+/gu)) {
            const range = document.createRange()
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            if (new Set(Array.from(range.getClientRects(), rect => Math.round(rect.top))).size > 1) cut.push(word)
          }
        return cut
      })
    expect(broken).toEqual([])
  }

  /** Rows that stand whole in the sheet. */
  async rowsAreInSight(atLeast: number) {
    const sheet = (await this.#page.locator('.sheet').boundingBox())!
    const tabs = (await this.#page.locator('.sheet .tabs').boundingBox())!
    await expect(async () => {
      const boxes = await Promise.all((await this.#page.locator('.sheet button.row').all()).map(row => row.boundingBox()))
      const whole = boxes.filter(box => box && box.y >= tabs.y + tabs.height - 1 && box.y + box.height <= sheet.y + sheet.height + 1)
      expect(whole.length).toBeGreaterThanOrEqual(atLeast)
    }).toPass({ timeout: 6000 })
  }

  /** How high the sheet stands. */
  /** Nothing lies over it, from its handle to its foot. */
  async theSheetIsNotCovered() {
    await expect(async () => {
      const covered = await this.#page.locator('.sheet').evaluate(sheet => {
        const { left, top, width, height } = sheet.getBoundingClientRect()
        const over = [0.05, 0.25, 0.5, 0.75, 0.95].map(share => document.elementFromPoint(left + width / 2, top + height * share))
        return over.flatMap(one => (one && !sheet.contains(one) ? one.className : []))
      })
      expect(covered).toEqual([])
    }).toPass()
  }

  async theSheetRests(where: 'peek' | 'half' | 'top') {
    await expect(this.#page.locator('.sheet')).toHaveClass(new RegExp(`rest-${where}`))
  }

  /** The tree a screen reader reads, of one part of the page. */
  async theTreeOf(part: 'page' | 'list' | 'map' | 'card' | 'article' | 'timeline', tree: string) {
    const where = { page: 'body', list: '#list', map: '.area-map', card: 'aside.card', article: '#reader', timeline: '.area-time' }[part]
    await expect(this.#page.locator(where)).toMatchAriaSnapshot(tree)
  }

  /** What was said to a screen reader last. */
  async itIsAnnounced(words: Words) {
    await expect(this.#page.locator('[role="status"].sr-only').filter({ hasText: words })).toHaveCount(1)
  }
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
interface Violation {
  id: string
  nodes: { html: string; target: string[]; any: { message: string }[]; failureSummary: string }[]
}

function row(page: Page, words: Words): Locator {
  return page.locator('button.row').filter({ hasText: words }).first()
}

function card(page: Page): Locator {
  return page.locator('aside.card')
}

function handle(page: Page, which: 'first' | 'last'): Locator {
  return page.getByRole('slider', { name: which === 'first' ? 'First day shown' : 'Last day shown' })
}

function markOf(page: Page, words: Words): Locator {
  return page.locator('.article .mark').filter({ hasText: words })
}
