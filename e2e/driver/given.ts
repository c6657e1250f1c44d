import { pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { Then } from './then.ts'
import { drawTheMap, leaveTheMapUndrawn } from './undrawn-map.ts'
import { When } from './when.ts'

/** Where a test begins. */
export class Given {
  protected readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  /** The page is open and its list is there; whoever reads has been here before. */
  async theSituation(address = './') {
    await this.page.addInitScript(() => localStorage.setItem('dateline-seen', 'yes'))
    await this.page.goto(address)
    await expect(this.page.locator('[data-status="ready"]')).toBeVisible()
  }

  /** Somebody opens the page who has never been here. */
  async aFirstVisit(address = './') {
    await this.thePage(address)
    await expect(this.page.locator('[data-status="ready"]')).toBeVisible()
  }

  /** The same page once more in the same browser, open beside this one until `leaves`. */
  async anotherTab() {
    const page = await this.page.context().newPage()
    await leaveTheMapUndrawn(page)
    await new Given(page).theSituation()
    return { does: new When(page), shows: new Then(page), leaves: () => page.close() }
  }

  /** A map that was saved as one file is opened from the disk, with no network, until somebody `leaves`; `asked` is what it asked anybody for. */
  async theFileOpened(path: string, search = '') {
    const page = await this.page.context().newPage()
    await drawTheMap(page)
    await page.addInitScript(() => localStorage.setItem('dateline-seen', 'yes'))
    await page.context().setOffline(true)
    const asked: string[] = []
    page.on('request', request => /^(data|blob):/.test(request.url()) || request.isNavigationRequest() || asked.push(request.url()))
    page.on('console', message => message.type() === 'error' && asked.push(message.text()))
    page.on('pageerror', error => asked.push(error.message))
    await page.goto(pathToFileURL(path).href + search)
    await expect(page.locator('[data-status="ready"]')).toBeVisible()
    const leaves = async () => {
      await page.close()
      await this.page.context().setOffline(false)
    }
    return { page, does: new When(page), shows: new Then(page), asked, leaves }
  }

  /** The page is open, whatever it shows. */
  async thePage(address = './') {
    await this.page.goto(address)
  }

  /** The map's pixels are looked at, and so WebGL draws them. Said before the page is opened. */
  async aMapToLookAt() {
    await drawTheMap(this.page)
  }

  /** The browser is set to letters of this size, in pixels, as its settings do; before or after the page is opened. */
  async lettersOf(size: number) {
    const devtools = await this.page.context().newCDPSession(this.page)
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: size } })
  }

  /** The system is set to letters so many times as large, which a page follows that says it can. */
  async theSystemsTextScaled(scale: number) {
    const devtools = await this.page.context().newCDPSession(this.page)
    await devtools.send('Emulation.setEmulatedOSTextScale', { scale })
  }

  /** What the ground's names go round is noted, as the map's worker is told it. Said before the page is opened. */
  async theGroundsRoomsNoted() {
    await this.page.addInitScript(() => {
      const noted = window as unknown as { rooms: number[] }
      noted.rooms = []
      const real = Worker.prototype.postMessage
      Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
        const halves = [...(JSON.stringify(message)?.matchAll(/"half":([\d.]+)/g) ?? [])].map(([, half]) => Number(half))
        if (halves.length > 0) noted.rooms = halves
        real.call(this, message, ...(rest as []))
      } as typeof real
    })
  }

  /** What is written on the map's canvas is noted with its letters. Said before the page is opened. */
  async theMapsLettersNoted() {
    await this.page.addInitScript(() => {
      const noted = window as unknown as { written: { text: string; font: string }[] }
      noted.written = []
      const real = OffscreenCanvasRenderingContext2D.prototype.fillText
      OffscreenCanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
        noted.written.push({ text, font: this.font })
        real.call(this, text, ...rest)
      }
    })
  }

  /** Lines, letters and words as wide as WCAG 1.4.12 has it that somebody may set them. */
  async wordsSetWide() {
    await this.page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    })
  }

  /** Each event many times, so that the list is longer than what is kept in the page. */
  async manyEvents(times: number) {
    await this.theFile('events.json', {
      change: text => {
        const { events } = JSON.parse(text)
        const many = Array.from({ length: times }, (_, i) => events.map((event: { id: string }) => ({ ...event, id: `${event.id}-${i}` })))
        return JSON.stringify({ events: many.flat() })
      },
    })
  }

  /** The map has drawn itself and rests. */
  async theMapAtRest() {
    await expect(this.page.locator('[data-map="idle"]')).toBeVisible({ timeout: 30_000 })
  }

  /** A file of the situation is not what it should be: another text, or missing. */
  async theFile(path: string, what: string | { status: number } | { change: (text: string) => string }) {
    await this.page.route(`**/situation/${path}`, async route => {
      if (typeof what === 'string') return route.fulfill({ body: what, contentType: 'application/json' })
      if ('status' in what) return route.fulfill({ status: what.status, body: 'not here' })
      const response = await route.fetch()
      return route.fulfill({ response, body: what.change(await response.text()) })
    })
  }

  /** The page’s server has stopped: what was not fetched yet cannot be had. */
  async noServerAnyMore() {
    await this.page.route('**/assets/**', route => route.abort())
  }

  /** The code that reads articles cannot be had, though all else can. */
  async noCodeThatReads() {
    await this.page.route(/\/assets\/reading-[^/]*\.js$/, route => route.abort())
  }

  /** A browser that lets no page write to the clipboard. */
  async aClipboardThatRefuses() {
    await this.page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))
    })
  }

  /** A host that answers every request with the whole file. */
  async aServerWithoutRanges() {
    await this.page.route('**/*.pmtiles', async route => {
      const { range: _, ...headers } = route.request().headers()
      await route.fulfill({ response: await route.fetch({ headers }), status: 200 })
    })
  }

  /** The map's ground is missing on the server. */
  async noTiles() {
    await this.page.route('**/*.pmtiles', route => route.fulfill({ status: 404, body: 'not here' }))
  }

  /** A part of the map's ground does not come, the first time it is asked for. */
  async oneTileThatFails() {
    let asked = 0
    await this.page.route('**/*.pmtiles', route => (++asked === 4 ? route.abort() : route.continue()))
  }

  /** Somebody has put a ground of their own under the map. */
  async theBasemap(config: object, files: Record<string, object> = {}) {
    await this.page.route('**/basemap/basemap.json', route => route.fulfill({ json: config }))
    for (const [name, json] of Object.entries(files)) await this.page.route(`**/basemap/${name}`, route => route.fulfill({ json }))
  }

  /** Counts what WebGL draws, and every request, from here on. */
  async aWitness(): Promise<{ draws: () => Promise<number>; requests: string[] }> {
    const requests: string[] = []
    this.page.on('request', request => requests.push(request.url()))
    await this.page.addInitScript(() => {
      const counted = window as unknown as { draws: number }
      counted.draws = 0
      const real = WebGL2RenderingContext.prototype.drawElements
      WebGL2RenderingContext.prototype.drawElements = function (...rest) {
        counted.draws++
        real.apply(this, rest)
      }
    })
    return { draws: () => this.page.evaluate(() => (window as unknown as { draws: number }).draws), requests }
  }

  /** A browser that cannot draw the map. */
  async noWebGL() {
    await this.page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : (real.call(this, kind as '2d', ...(rest as [])) as never)
      } as typeof real
    })
  }
}
