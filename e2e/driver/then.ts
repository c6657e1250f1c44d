import { expect } from '@playwright/test'
import { card, handle, row, type Words } from './finds.ts'
import { ThenLayout } from './then-layout.ts'
import { makeSureTheMapIsDrawn } from './undrawn-map.ts'

/** What somebody sees. */
export class Then extends ThenLayout {
  /** It counts articles once they are read, which for those that were kept is after the page has begun. */
  async theTitleIs(title: string) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 30_000 })
  }

  async theHintIs(how: 'there' | 'out of sight' | 'gone', words: Words = /./) {
    const hint = this.page.locator('.first-visit').filter({ hasText: words })
    if (how === 'there') await expect(hint).toBeVisible()
    else if (how === 'out of sight') await expect(hint).toBeHidden()
    else await expect(this.page.locator('.first-visit')).toHaveCount(0)
  }

  async theListShows(...words: Words[]) {
    for (const one of words) await expect(row(this.page, one)).toBeVisible()
  }

  async theEmptyListSays(words: Words) {
    await expect(this.page.locator('#list-panel .empty').getByText(words)).toBeVisible()
  }

  async theListDoesNotShow(...words: Words[]) {
    for (const one of words) await expect(row(this.page, one)).toHaveCount(0)
  }

  /** A row's quotation, from its first to its last word. */
  async theRowQuotes(words: string) {
    await expect(this.page.locator('button.row q', { hasText: new RegExp(`^${words}$`) }).first()).toBeVisible()
  }

  /** A search's findings are ringed on the map. */
  async theMapRings(name: Words, how: 'yes' | 'no' = 'yes') {
    const mark = this.page.locator('.mark-buttons li').filter({ has: this.page.getByRole('button', { name }) })
    if (how === 'yes') await expect(mark.first()).toHaveAttribute('data-found', 'true')
    else await expect(mark.first()).not.toHaveAttribute('data-found')
  }

  /** The row of a place. */
  async theListRings(place: Words, how: 'yes' | 'no' = 'yes') {
    await expect(row(this.page, place)).toBeVisible()
    await expect(row(this.page, place).locator('.lead[data-found]')).toHaveCount(how === 'yes' ? 1 : 0)
  }

  /** One of the texts that the window for sharing offers. */
  async theWindowOffers(label: string, ...words: Words[]) {
    for (const one of words) await expect(this.page.getByRole('dialog').getByLabel(label)).toHaveValue(one)
  }

  async theWindowSays(...words: Words[]) {
    for (const one of words) await expect(this.page.getByRole('dialog')).toContainText(one)
  }

  /** Also once the page has answered to the size of the paper. */
  async thePaperIsAPhones() {
    await this.page.evaluate(() => new Promise(done => setTimeout(() => requestAnimationFrame(done), 200)))
    await expect(this.page.locator('.phone')).toHaveCount(1)
    await expect(this.page.locator('.map-on-paper canvas')).toBeVisible()
    for (const ground of ['.area-map', '.map']) await expect(this.page.locator(ground)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await this.thePaperHasItsTitle()
  }

  /** Above all else, and large enough to be read. */
  async thePaperHasItsTitle() {
    const title = (await this.page.getByRole('heading', { level: 1 }).boundingBox())!
    expect(title.width).toBeGreaterThan(100)
    expect(title.height).toBeGreaterThan(20)
    expect(title.y + title.height).toBeLessThan((await this.page.locator('.map-on-paper canvas').boundingBox())!.y + 1)
  }

  /** The picture of the map on it, marks and words included; and the ink of what stands beside it is dark. */
  async thePaperIsLight() {
    const lightness = await this.page.locator('.map-on-paper canvas').evaluate((paper: HTMLCanvasElement) => {
      const { data } = paper.getContext('2d')!.getImageData(0, 0, paper.width, paper.height)
      let [sum, dark] = [0, 0]
      for (let i = 0; i < data.length; i += 4) {
        const light = (data[i]! + data[i + 1]! + data[i + 2]!) / 765
        sum += light
        if (light < 0.3) dark++
      }
      return { mean: sum / (data.length / 4), dark: dark / (data.length / 4) }
    })
    expect(lightness.mean, 'how light the map is on paper').toBeGreaterThan(0.8)
    expect(lightness.dark, 'what of it is dark').toBeLessThan(0.05)
  }

  async theMapIsDark() {
    await this.theMapIsMostly([13, 21, 27], 0.25)
  }

  /** On paper: the map with its signs, the list and the article, and nothing to press. */
  async thePaperHas(...words: Words[]) {
    await expect(this.page.locator('.map-on-paper canvas')).toBeVisible()
    // What the rows are is told by the tab they are of, and there is no other.
    await expect(this.page.locator('[role=tab]:visible')).toHaveCount(1)
    // Words count as visible even where their pane has no height and nothing of it is printed.
    for (const pane of ['.area-list', '.area-map', '.area-read'])
      expect((await this.page.locator(pane).boundingBox())!.height, `${pane} on paper`).toBeGreaterThan(300)
    for (const one of words) await expect(this.page.getByText(one).first()).toBeVisible()
  }

  /** Rows and marks are words as well; these are not. */
  async thePaperHasNoControl() {
    await expect(this.page.locator('.btn:visible, .decide:visible, .timeline:visible, [role=switch]:visible')).toHaveCount(0)
  }

  /** In the fields of a window, in their order. */
  async theFieldsHold(...values: string[]) {
    const fields = this.page.getByRole('dialog').getByRole('textbox')
    await expect(fields).toHaveCount(values.length)
    for (const [i, value] of values.entries()) await expect(fields.nth(i)).toHaveValue(value)
  }

  /** What stands in From and To. */
  async theDaysAre(from: Words, to: Words) {
    await expect(this.page.getByLabel('From', { exact: true })).toHaveValue(from)
    await expect(this.page.getByLabel('To', { exact: true })).toHaveValue(to)
  }

  async theHandleStandsAt(which: 'first' | 'last', day: string) {
    await expect(handle(this.page, which)).toHaveAttribute('aria-valuetext', day)
  }

  /** In the chart, and not at its edge, where handles of days out of view stand side by side. */
  async theHandleStandsInside(which: 'first' | 'last') {
    await expect(async () => {
      const grip = (await handle(this.page, which).locator('i').boundingBox())!
      const chart = (await this.page.getByTestId('timeline-chart').boundingBox())!
      expect(grip.x).toBeGreaterThan(chart.x + 100)
      expect(grip.x + grip.width).toBeLessThan(chart.x + chart.width - 100)
    }).toPass({ timeout: 15_000 })
  }

  async theBarIs(words: Words, how: 'full' | 'faded') {
    await expect(this.page.locator('.bars').getByRole('button', { name: words }).first()).toHaveAttribute(
      'data-faded',
      String(how === 'faded'),
    )
  }

  /** A light touch, in the pane named: by hovering in another one, or by reading. */
  async isTouched(what: { row?: Words; pin?: Words; sentence?: Words; mark?: Words; bar?: Words; chip?: Words }) {
    if (what.row) await expect(this.page.locator('button.row.hover').filter({ hasText: what.row }).first()).toBeVisible()
    if (what.sentence) await expect(this.page.locator('.article .touched').first()).toContainText(what.sentence)
    if (what.mark) await expect(this.page.locator('.article .mark.hover').filter({ hasText: what.mark }).first()).toBeAttached()
    if (what.bar)
      await expect(this.page.locator('.bars').getByRole('button', { name: what.bar }).first()).toHaveAttribute('data-hover', 'true')
    if (what.chip) await expect(this.page.locator('.undated-chip[data-hover="true"]').filter({ hasText: what.chip }).first()).toBeAttached()
    if (what.pin) {
      const pin = this.page
        .locator('[data-mark]')
        .and(this.page.getByRole('button', { name: what.pin }))
        .first()
      await expect(this.page.locator('[data-map]')).toHaveAttribute('data-hover', (await pin.getAttribute('data-mark'))!)
    }
  }

  /** The mark of what is being read is ringed once, for less than a second: what only looks now and then would not see it. */
  async aMarkPulsesWhenOne(reads: () => Promise<void>) {
    const rings = this.page.evaluate(
      () =>
        new Promise<boolean>(told => {
          const seen = new MutationObserver(() => document.querySelector('.map-pulse') && told(true))
          seen.observe(document.body, { childList: true, subtree: true })
          setTimeout(told, 20_000, false)
        }),
    )
    await reads()
    expect(await rings).toBe(true)
  }

  /** The bar of a day that has no other end. */
  async theBarHasAnArrow(words: Words) {
    await expect(this.page.locator('.bars').getByRole('button', { name: words }).first().locator('.arrow')).toHaveCount(1)
  }

  async theTimelineSays(words: Words) {
    await expect(this.page.locator('.timeline')).toContainText(words)
  }

  async theChipIs(name: Words, how: 'on' | 'off') {
    await expect(this.page.locator('.filter-bar').getByRole('button', { name }).first()).toHaveAttribute(
      'aria-pressed',
      String(how === 'on'),
    )
  }

  /** What is filtered and found, beside the list. */
  async theFilterSays(words: Words) {
    await expect(this.page.locator('.active-filters, .filter-found').filter({ hasText: words }).first()).toBeVisible()
  }

  async theListIsOrdered(by: string) {
    await expect(this.page.getByLabel('Order of the list').locator('option:checked')).toHaveText(by)
  }

  async theSearchHolds(words: string) {
    await expect(this.page.getByRole('searchbox')).toHaveValue(words)
  }

  async theListHas(count: number) {
    await expect(this.page.locator('button.row')).toHaveCount(count)
  }

  /** The number on a tab: what passes the filters. */
  async theTabCounts(name: 'Events' | 'Places' | 'Articles', count: number) {
    await expect(this.page.getByRole('tab', { name: `${name} ${count}` })).toBeVisible()
  }

  async theListHasPicked(words: Words) {
    await expect(this.page.locator('button.row[aria-current="true"]')).toContainText(words)
  }

  async theListIsOn(words: Words) {
    await expect(this.page.locator('button.row.hover')).toContainText(words)
  }

  async theCardIsOf(name: Words) {
    await expect(card(this.page).getByRole('heading', { level: 2 })).toHaveText(name)
  }

  /** The current mention is of one colour, though a search found a part of it. */
  async theCurrentMentionIsWhole() {
    const mark = this.page.locator('.article .mark.place.current').first()
    await expect(mark).toBeVisible()
    const [own, found] = await mark.evaluate(element => {
      const { color, backgroundColor } = getComputedStyle(element)
      const marked = getComputedStyle(element, '::highlight(found)')
      return [
        { color, ground: backgroundColor },
        { color: marked.color, ground: marked.backgroundColor },
      ]
    })
    expect(found.color).toBe(own.color)
    expect(['rgba(0, 0, 0, 0)', own.ground]).toContain(found.ground)
  }

  async theCardSays(...words: Words[]) {
    for (const one of words) await expect(card(this.page)).toContainText(one)
  }

  async thereIsNoCard() {
    await expect(card(this.page)).toHaveCount(0)
  }

  async nothingIsSelected() {
    await expect(this.page.locator('button.row[aria-current="true"]')).toHaveCount(0)
    await this.thereIsNoCard()
  }

  /** The sentence is washed and stands in the reader's window. */
  async theSentenceIsWashed(words: Words) {
    const washed = this.page.locator('.article .active')
    await expect(washed.first()).toContainText(words)
    await expect(washed.first()).toBeInViewport()
  }

  /** Where the eye rests, give or take a line. */
  async theSentenceStandsAtAThird() {
    await expect(async () => {
      const share = await this.page.locator('.article').evaluate(article => {
        const { top, height } = article.getBoundingClientRect()
        return (article.querySelector('.active')!.getBoundingClientRect().top - top) / height
      })
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.05)
    }).toPass()
  }

  /** Asked of a mark in it: a paragraph keeps its room while nothing in it is laid out. */
  async theParagraphIsLaidOut(words: string, how: 'yes' | 'no') {
    const mark = this.page.locator('.article [data-paragraph]').filter({ hasText: words }).first().locator('.mark').first()
    await expect.poll(() => mark.evaluate(one => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(how === 'yes')
  }

  /** By the search, in the article, and where they are marked they are those words. */
  async theWordsAreMarked(words: string) {
    const marked = () =>
      this.page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent!.slice(startOffset, endOffset),
        ),
      )
    await expect.poll(marked).toEqual([words])
  }

  /** The words are the current mention and stand in the reader's window. */
  async theCurrentMentionIs(words: Words) {
    const current = this.page.locator('.article .mark.current')
    await expect(current).toHaveText(words)
    await expect(current).toBeInViewport()
  }

  async theParagraphInViewSays(words: Words) {
    await expect(this.page.locator('.article [data-paragraph]').filter({ hasText: words }).first()).toBeInViewport()
  }

  async theArticleSays(words: Words) {
    await expect(this.page.locator('.article')).toContainText(words)
  }

  async theArticleDoesNotSay(words: Words) {
    await expect(this.page.locator('.article')).not.toContainText(words)
  }

  async theReaderCounts(words: Words) {
    await expect(this.page.locator('.pos')).toHaveText(words)
  }

  async theTimelineHasPicked(words: Words) {
    await expect(this.page.locator('.timeline [aria-pressed="true"], .timeline [aria-current="true"]').first()).toHaveAccessibleName(words)
  }

  /**
   * The window as it was when its picture was last taken. Twice: hardly any pixel may be quite another colour (a mark, a letter, a line), and
   * few may be a little another (a ground, a wash). Browsers differ in how they soften edges, which is neither; and a name on the map may
   * stand on the other side of its mark, depending on which tile came first, which is some 750 pixels.
   */
  async theScreenLooksLike(picture: string) {
    await makeSureTheMapIsDrawn(this.page)
    await expect(this.page.locator('[data-map="idle"]')).toBeVisible({ timeout: 30_000 })
    await expect(this.page.locator('[data-moving]')).toHaveCount(0)
    await this.page.evaluate(() => document.fonts.ready)
    await this.page.mouse.move(0, 0)
    await expect(this.page).toHaveScreenshot(`${picture}.png`, { threshold: 0.25, maxDiffPixels: 900 })
    const taken = await this.page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' })
    expect(taken).toMatchSnapshot(`${picture}.png`, { threshold: 0.02, maxDiffPixelRatio: 0.03 })
  }

  /** Sea, and much that is not sea: the tiles are really drawn. */
  async theMapIsDrawn() {
    await makeSureTheMapIsDrawn(this.page)
    const area = this.page.locator('[data-map="idle"]')
    await expect(area).toBeVisible({ timeout: 30_000 })
    const picture = (await area.screenshot()).toString('base64')
    const seen = await this.page.evaluate(async base64 => {
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

  /** More than half of it, or another share, has one colour. */
  async theMapIsMostly([red, green, blue]: [number, number, number], least = 0.5) {
    await makeSureTheMapIsDrawn(this.page)
    const picture = (await this.page.locator('[data-map="idle"]').screenshot()).toString('base64')
    const share = await this.page.evaluate(
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
    expect(share, 'share of the colour on the map').toBeGreaterThan(least)
  }

  /** The list of a cluster is open and has the focus. */
  async theClusterLists(...names: Words[]) {
    const list = this.page.locator('.cluster-list')
    for (const name of names) await expect(list.getByRole('button', { name })).toBeVisible()
    await expect(list.locator(':focus')).toHaveCount(1)
    const [{ x, width }, pane] = [(await list.boundingBox())!, (await this.page.locator('.area-map').boundingBox())!]
    expect(x >= pane.x && x + width <= pane.x + pane.width).toBe(true)
  }

  async theEventsFanOut(...words: RegExp[]) {
    for (const one of words) await expect(this.page.locator('.event-fan').getByRole('button', { name: one })).toBeVisible()
  }

  async noClusterIsOpen() {
    await expect(this.page.locator('.cluster-list')).toHaveCount(0)
  }

  async thePinIsOnTheMap(name: Words) {
    await expect(
      this.page
        .getByRole('list', { name: /marks|places/i })
        .getByRole('button', { name })
        .first(),
    ).toBeAttached()
  }

  async aNoticeSays(...words: Words[]) {
    for (const one of words) await expect(this.page.locator('.notice').filter({ hasText: one }).first()).toBeVisible()
  }

  async theReviewOffers(...places: Words[]) {
    for (const place of places) await expect(this.page.locator('.review .candidate').filter({ hasText: place }).first()).toBeVisible()
  }

  /** To who hears it too. */
  async theReviewAsksOf(name: string) {
    await expect(this.page.locator('.review header')).toContainText(`: ${name}`)
  }

  async noReviewIsOpen() {
    await expect(this.page.locator('.review')).toHaveCount(0)
  }

  /** Not as a mark, not as a row. */
  async theMapHasNo(name: Words) {
    await expect(this.page.locator('[data-mark]').filter({ hasText: name })).toHaveCount(0)
    await expect(this.page.locator('#list button.row.place').filter({ hasText: name })).toHaveCount(0)
  }

  /** Whoever closes the page is asked, and stays. */
  async leavingIsAskedAbout() {
    const asked = this.page.waitForEvent('dialog')
    await this.page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
  }

  /** What is kept is written behind the page's back, a moment after it is said; with how many articles left out. */
  async theBrowserLeavesOut(articles: number) {
    const leftOut = () =>
      new Promise<number>(resolve => {
        const opened = indexedDB.open('dateline')
        opened.onsuccess = () => {
          const asked = opened.result.transaction('kept').objectStore('kept').get('added')
          asked.onsuccess = () => resolve(asked.result?.without.length ?? 0)
          opened.result.close()
        }
      })
    await expect.poll(() => this.page.evaluate(leftOut)).toBe(articles)
  }

  async noNoticeIsShown() {
    await expect(this.page.locator('.notice')).toHaveCount(0)
  }

  async thePageSays(words: Words) {
    await expect(this.page.getByText(words).first()).toBeVisible()
  }

  /** Nowhere that can be seen. */
  async thePageDoesNotSay(words: Words) {
    await expect(this.page.getByText(words).filter({ visible: true })).toHaveCount(0)
  }

  async noWindowIsOpen() {
    await expect(this.page.getByRole('dialog')).toHaveCount(0)
  }

  /** In a language that runs from right to left. */
  async theListStandsAtTheEnd() {
    const [list, reader] = await Promise.all([this.page.locator('#list').boundingBox(), this.page.locator('#reader').boundingBox()])
    expect(list!.x).toBeGreaterThan(reader!.x)
  }

  async theAddressHolds(part: RegExp) {
    await expect(this.page).toHaveURL(part)
  }

  async theThemeIs(theme: 'light' | 'dark') {
    await expect(this.page.locator('html')).toHaveAttribute('data-theme', theme)
  }

  async thereIsNoButton(name: string) {
    await expect(this.page.getByRole('button', { name, exact: true })).toHaveCount(0)
  }
}
