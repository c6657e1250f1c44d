import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { deskScreens, mapScreens, phoneScreens, visitScreens } from '../every-screen.ts'
import { card, handle, markOf, row, type Words } from './finds.ts'
import { coloursOfLargest, picturesIn } from './pdf-pictures.ts'
import { makeSureTheMapIsDrawn } from './undrawn-map.ts'

/** What somebody does. */
export class When {
  protected readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async opensTheTab(name: 'Events' | 'Places' | 'Articles') {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  }

  async picksInTheList(words: Words) {
    await row(this.page, words).click()
  }

  /** On the map itself, where the mark is drawn. */
  async clicksThePinOf(name: Words) {
    const mark = this.page.getByRole('list', { name: /marks|places/i }).getByRole('button', { name })
    await expect(mark.first()).toBeAttached()
    const box = (await mark.first().locator('..').boundingBox())!
    const button = (await mark.first().boundingBox()) ?? box
    await this.page.mouse.click(button.x + button.width / 2, button.y + button.height / 2)
  }

  /** With the keyboard: the mark that is in the tab order, then arrows. */
  async walksToTheMark(...arrows: ('Left' | 'Right' | 'Up' | 'Down')[]) {
    await this.page.locator('[data-mark][tabindex="0"]').focus()
    for (const arrow of arrows) await this.page.keyboard.press(`Arrow${arrow}`)
  }

  /** A place or a time marked in the article. */
  async clicksTheMark(words: Words, nth = 0) {
    await markOf(this.page, words).nth(nth).click()
  }

  async clicksTheExcerpt(words: Words) {
    await card(this.page).locator('blockquote button').filter({ hasText: words }).first().click()
  }

  async presses(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async types(words: string) {
    await this.page.keyboard.type(words)
  }

  /** What is folded under these words. */
  async opensTheRest(words: string) {
    await this.page.locator('summary', { hasText: words }).click()
  }

  async clicks(button: Words) {
    await this.page.getByRole('button', { name: button }).first().click()
  }

  async switches(name: Words) {
    await this.page.getByRole('switch', { name }).first().click()
  }

  async closesTheCard() {
    await card(this.page).getByRole('button', { name: 'Close' }).click()
  }

  async typesTheDay(which: 'From' | 'To', day: string) {
    const field = this.page.getByLabel(which, { exact: true })
    await field.fill(day)
    await field.press('Enter')
  }

  async picksTheDays(preset: string) {
    await this.page.getByLabel('Days to show', { exact: true }).selectOption({ label: preset })
  }

  async dragsTheHandle(which: 'first' | 'last', by: number) {
    const box = (await handle(this.page, which).locator('i').boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + by / 2, y, { steps: 4 })
    await this.page.mouse.move(x + by, y, { steps: 4 })
    await this.page.mouse.up()
  }

  async focusesTheHandle(which: 'first' | 'last') {
    await handle(this.page, which).focus()
  }

  async clicksTheBarOf(words: Words) {
    await this.page.locator('.bars').getByRole('button', { name: words }).first().click()
  }

  async clicksTheUndated(words: Words) {
    await this.page.locator('.undated').getByRole('button', { name: words }).first().click()
  }

  async doubleClicksTheChart() {
    await this.page.getByTestId('timeline-chart').dblclick({ position: { x: 12, y: 60 } })
  }

  async turnsTheWheelOverTheChart(by: number) {
    const box = (await this.page.getByTestId('timeline-chart').boundingBox())!
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await this.page.mouse.wheel(0, by)
  }

  /** Two fingers on a trackpad, which come as a turn of the wheel with Control. */
  async pinchesOverTheChart(by: number) {
    await this.page.keyboard.down('Control')
    await this.turnsTheWheelOverTheChart(by)
    await this.page.keyboard.up('Control')
  }

  /** Two fingers on the glass, as far apart at first and at last. */
  async spreadsTwoFingersOverTheChart(from: number, to: number) {
    await this.page.getByTestId('timeline-chart').evaluate(
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
    await this.page.locator('.map-legend').getByRole('button', { name: words }).click()
  }

  /** One of the filters that are on. */
  async takesOff(words: string) {
    await this.page.getByRole('button', { name: `Take off: ${words}` }).click()
  }

  async ordersTheList(by: string) {
    await this.page.getByLabel('Order of the list').selectOption({ label: by })
  }

  /** In the coverage of all articles. */
  async choosesTheNumber(which: 'undated' | 'dated' | 'doubtful' | 'not found') {
    const column = { dated: 4, undated: 5, doubtful: 2, 'not found': 3 }[which]
    await this.page.locator('.coverage-table tfoot td').nth(column).getByRole('button').click()
  }

  async searchesFor(words: string) {
    await this.page.getByRole('searchbox').fill(words)
  }

  /** Turns the wheel over the article. */
  /** From the window about this map, in a page of their own; gives their text. */
  async opensTheLicences(): Promise<string> {
    await this.page.locator('.actions button:has(.lucide-info)').click()
    const opened = this.page.context().waitForEvent('page')
    await this.page.getByRole('dialog').getByRole('link', { name: 'All licences in full' }).click()
    const page = await opened
    const text = await page.locator('body').innerText()
    await page.close()
    return text
  }

  async scrollsTheListDown(by: number) {
    await this.page.locator('#list .scroll').evaluate((scroller, by) => scroller.scrollBy(0, by), by)
  }

  async scrollsTheArticle(by: number) {
    const box = (await this.page.locator('.article').boundingBox())!
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await this.page.mouse.wheel(0, by)
  }

  /** Until the article has stopped where it was turned to: what is pressed while it moves is not what was aimed at. */
  async letsTheArticleRest() {
    await this.page.locator('.article').evaluate(async article => {
      for (let [was, still] = [article.scrollTop, 0]; still < 6; was = article.scrollTop) {
        await new Promise(requestAnimationFrame)
        still = article.scrollTop === was ? still + 1 : 0
      }
    })
  }

  async hoversInTheList(words: Words) {
    await row(this.page, words).hover()
  }

  async hoversOverThePinOf(name: Words) {
    const box = (await this.page.locator('[data-mark]').and(this.page.getByRole('button', { name })).first().boundingBox())!
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  }

  /** Where no mark stands: the ground in the middle of the map. */
  async hoversOverTheMiddleOfTheMap() {
    const { x, y, width, height } = (await this.page.locator('[data-map]').boundingBox())!
    await this.page.mouse.move(x + width / 2, y + height / 2)
  }

  async clicksTheMiddleOfTheMap() {
    await this.hoversOverTheMiddleOfTheMap()
    await this.page.mouse.down()
    await this.page.mouse.up()
  }

  async hoversOverTheMark(words: Words, nth = 0) {
    await markOf(this.page, words).nth(nth).hover()
  }

  async hoversOverTheBarOf(words: Words) {
    await this.page.locator('.bars').getByRole('button', { name: words }).first().hover()
  }

  /** On a phone. */
  async opensTheDock(name: 'Map' | 'List' | 'Reader' | 'Timeline') {
    await this.page.locator('.dock').getByRole('button', { name }).click()
  }

  /** Tab by Tab from wherever the focus is, until it stands on a row of the list. */
  async walksToTheRows() {
    for (let i = 0; i < 40; i++) {
      if ((await this.page.locator('button.row:focus').count()) > 0) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('Forty Tabs did not lead to the rows of the list.')
  }

  /** From the mark of the article that has the focus, arrow by arrow, on and back. */
  async walksToTheMarkedWords(words: string) {
    const here = this.page.locator('.article .mark:focus')
    for (const arrow of ['ArrowRight', 'ArrowLeft'])
      for (let i = 0; i < 80; i++) {
        if ((await here.textContent()) === words) return
        await this.page.keyboard.press(arrow)
      }
    throw new Error(`No arrow leads to “${words}”.`)
  }

  /** Arrow by arrow over the map, until a cluster has the focus. */
  async focusesACluster() {
    await this.page.locator('[data-mark][tabindex="0"]').focus()
    for (const arrow of ['', 'Right', 'Left', 'Left', 'Up', 'Up', 'Down', 'Down', 'Right', 'Right']) {
      if (arrow) await this.page.keyboard.press(`Arrow${arrow}`)
      if ((await this.page.locator('[data-mark]:not([aria-pressed]):focus').count()) > 0) return
    }
    throw new Error('No arrow leads to a cluster.')
  }

  /** The next Tab comes to the page's first stop. */
  async startsOver() {
    await this.page.evaluate(() => {
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
      await this.page.keyboard.press('Tab')
      const name = await this.page.evaluate(() => {
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
    const box = (await this.page.locator('.sheet > .grab').boundingBox())!
    await this.#dragsAFinger(box.x + box.width / 2, box.y + 12, by)
  }

  /** A finger on a row, up by so much. */
  async pushesTheRowsUp(by: number) {
    const box = (await this.page.locator('.sheet button.row').first().boundingBox())!
    await this.#dragsAFinger(box.x + box.width / 2, box.y + 8, -by)
  }

  /**
   * A frame for each step, and the finger is held still before it is lifted: let go on the move, rows coast on, by nothing or by 660 px, as
   * the machine was quick or slow between two steps.
   */
  async #dragsAFinger(x: number, y: number, by: number) {
    const finger = await this.page.context().newCDPSession(this.page)
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) => {
      await finger.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] })
      await this.page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await touch('touchStart', y)
    for (let step = 1; step <= 5; step++) await touch('touchMove', y + (by * step) / 5)
    for (let still = 0; still < 4; still++) await touch('touchMove', y + by)
    await touch('touchEnd')
    await finger.detach()
  }

  async leavesTheField() {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  }

  async fillsIn(field: Words, words: string) {
    await this.page.locator('dialog, [role=dialog], .review').getByLabel(field).fill(words)
  }

  async chooses(name: Words) {
    await this.page.getByRole('radio', { name }).check()
  }

  async choosesTheTheme(theme: 'light' | 'dark') {
    const button = this.page.getByRole('button', { name: /^Colours/ })
    for (let press = 0; press < 3; press++) {
      if ((await button.getAttribute('aria-label'))?.toLowerCase().includes(theme)) return
      await button.click()
    }
  }

  async choosesTheLanguage(name: string) {
    await this.page.locator('.language select').selectOption({ label: name })
  }

  /** Exports in one format, as exactly as is known or made coarser; gives the file's text. */
  async exports(format: Words, positions = 'as exactly as they are known', what?: string): Promise<string> {
    await this.clicks('Export')
    if (what) await this.page.getByRole('dialog').getByLabel(/^What/).selectOption({ label: what })
    await this.page.getByLabel('Positions').selectOption({ label: positions })
    const text = await this.takes(format)
    await this.presses('Escape')
    await expect(this.page.getByRole('button', { name: 'Export' })).toBeFocused()
    return text
  }

  /** Takes one file more from the window in which there are several; gives its text. */
  async takes(format: Words): Promise<string> {
    const download = this.page.waitForEvent('download')
    const row = this.page.getByRole('dialog').getByRole('button', { name: format })
    await row.click()
    const file = await download
    await expect(row).toContainText('downloaded')
    await expect(this.page.getByRole('dialog').getByRole('status')).toHaveText(`${file.suggestedFilename()}: downloaded`)
    return readFile(await file.path(), 'utf8')
  }

  /** Saves the whole map as one file under this name, from the window that is open. */
  async savesTheMapTo(path: string) {
    const download = this.page.waitForEvent('download')
    const row = this.page.getByRole('dialog').getByRole('button', { name: /^The whole map in one file/ })
    await row.click()
    await (await download).saveAs(path)
    await expect(row).toContainText('downloaded')
    await expect(this.page.getByRole('dialog').getByText(/^\d+(\.\d)? MB\./)).toBeVisible()
  }

  /** Saves the map as a picture; gives its width, its height and how many colours its lower edge has. */
  async savesThePicture(): Promise<{ width: number; height: number; colours: number }> {
    await makeSureTheMapIsDrawn(this.page)
    const download = this.page.waitForEvent('download')
    await this.clicks('Save the map as a picture')
    const base64 = (await readFile(await (await download).path())).toString('base64')
    return this.page.evaluate(async base64 => {
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
    await this.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await this.page.emulateMedia({ media: 'print' })
    await this.page.evaluate(() => new Promise(done => setTimeout(() => requestAnimationFrame(done), 200)))
    await this.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  }

  /** As a browser does that does not wait: nothing else happens between the command and the picture of the page. */
  async printsAtOnce() {
    await makeSureTheMapIsDrawn(this.page)
    await this.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  }

  /** Prints for good, and gives how many colours the largest picture on paper has; 0 where there is none as large as the map. */
  async printsThePictures(): Promise<number> {
    await makeSureTheMapIsDrawn(this.page)
    return coloursOfLargest(picturesIn(await this.page.pdf({ format: 'A4' })))
  }

  /** The page is laid out for paper, or for the screen again, and nothing said so before. */
  async turnsTo(media: 'print' | 'screen') {
    await this.page.emulateMedia({ media })
  }

  /** Prints for good, on A4, and counts the sheets. */
  async countsTheSheets(): Promise<number> {
    const pdf = (await this.page.pdf({ format: 'A4' })).toString('latin1')
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  }

  async readsTheAddress(): Promise<string> {
    return this.page.url()
  }

  async goesBack() {
    await this.page.goBack()
  }

  /** One screen after the other, each shown to the visitor. */
  async visitsEveryScreen(of: 'map' | 'desk' | 'phone', visit: (name: string) => Promise<void>) {
    await visitScreens(this.page, { map: mapScreens, desk: deskScreens, phone: phoneScreens }[of], visit)
  }

  async comesAgain() {
    await this.page.reload()
    await expect(this.page.locator('[data-status="ready"]')).toBeVisible()
  }

  /** The window behind the numbers of the header. */
  async opensTheCoverage() {
    await this.page.locator('button.coverage').click()
    await expect(this.page.getByRole('dialog')).toBeVisible()
  }

  /** In the window that lists them; gives the file's text. */
  async savesTheDecisions(signature: string): Promise<string> {
    await this.page.getByRole('dialog').getByLabel('Your name').fill(signature)
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('dialog').getByRole('button', { name: 'Save decisions' }).click()
    return readFile(await (await download).path(), 'utf8')
  }

  async pastes(text: string) {
    await this.page.getByRole('button', { name: 'Add articles' }).first().click()
    await this.page.getByRole('button', { name: 'Paste text' }).click()
    await this.page.getByLabel('The article’s text').fill(text)
    await this.page.getByRole('button', { name: 'Read it' }).click()
  }

  async makesTheWindow(width: number, height: number) {
    await this.page.setViewportSize({ width, height })
  }

  async addsFiles(...files: { name: string; text: string | Buffer }[]) {
    await this.page.getByRole('button', { name: 'Add articles' }).first().click()
    await this.choosesFiles(...files)
  }

  /** In the window that asks for them. */
  async choosesFiles(...files: { name: string; text: string | Buffer }[]) {
    await this.page
      .getByTestId('article-files')
      .last()
      .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })))
  }
}
