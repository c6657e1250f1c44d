import { expect, type Locator } from '@playwright/test'
import { card, type Words } from './finds.ts'
import { ThenAccess } from './then-access.ts'
import { makeSureTheMapIsDrawn } from './undrawn-map.ts'

/** How things stand: whole, apart, in the window and under nothing. */
export class ThenLayout extends ThenAccess {
  /** By its ink: what is written on the canvas has no element. */
  async theCountOfAClusterStandsInItsMiddle() {
    await expect(this.page.locator('[data-map=idle]')).toBeVisible()
    const cluster = this.page.locator('[data-mark^="cluster:"]').first()
    await expect(cluster).toBeAttached()
    const box = (await cluster.boundingBox())!
    const { ink, off } = await this.page.evaluate(
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

  /** What is framed stands beside what is told, and not under it. */
  async noMarkStandsUnderANotice() {
    const under = () => {
      const notices = [...document.querySelectorAll('.notice')].map(notice => notice.getBoundingClientRect())
      return [...document.querySelectorAll('[data-mark]')]
        .filter(mark => {
          const { left, right, top, bottom } = mark.getBoundingClientRect()
          return notices.some(box => right > box.left && left < box.right && bottom > box.top && top < box.bottom)
        })
        .map(mark => mark.getAttribute('aria-label'))
    }
    await expect.poll(() => this.page.evaluate(under)).toEqual([])
  }

  /** A first visit's hint stands in the map and over none of its marks. */
  async theHintCoversNoMark() {
    const under = () => {
      const hint = document.querySelector('.first-visit')!.getBoundingClientRect()
      return [...document.querySelectorAll('[data-mark]')]
        .filter(mark => {
          const { top, bottom, left, right } = mark.getBoundingClientRect()
          const [x, y] = [(left + right) / 2, (top + bottom) / 2]
          return x > hint.left - 9 && x < hint.right + 9 && y > hint.top - 9 && y < hint.bottom + 9
        })
        .map(mark => mark.getAttribute('aria-label'))
    }
    await expect.poll(() => this.page.evaluate(under)).toEqual([])
  }

  /** Of many the rest are scrolled to: they take no more of the window than so much of its height. */
  async noticesTakeAtMost(share: number) {
    const { height } = (await this.page.locator('.notices').boundingBox())!
    expect(height / this.page.viewportSize()!.height).toBeLessThan(share)
  }

  /** Where articles are dropped: all of it can be scrolled to, between the search and who made the ground. */
  async theDropZoneStandsBelowTheSearch() {
    const box = async (what: string) => (await this.page.locator(what).boundingBox())!
    await expect(async () => {
      const [top, zone, ground] = [await box('.phone-top'), await box('.nothing-yet'), await box('.map-attribution')]
      expect(zone.y).toBeGreaterThanOrEqual(top.y + top.height - 1)
      expect(zone.y + zone.height).toBeLessThanOrEqual(ground.y + ground.height)
    }).toPass({ timeout: 15_000 })
    const last = this.page.locator('.nothing-yet .drop-zone > :not([hidden])').last()
    await last.evaluate(element => element.scrollIntoView({ block: 'end' }))
    await expect(last).toBeInViewport({ ratio: 0.2 })
  }

  /** Notices have room of their own: no pane, sheet or tool is under them, and they are in the window. */
  async noticesCoverNothing() {
    await expect(async () => {
      const wrong = await this.page.locator('.notices').evaluate(box => {
        const told = box.getBoundingClientRect()
        const over = [
          ...document.querySelectorAll('.area-map, .area-list, .area-time, .area-read > *, .sheet, .dock, .map-tools, .phone-top'),
        ].filter(one => {
          const { left, right, top, bottom } = one.getBoundingClientRect()
          return one.checkVisibility() && told.left < right - 1 && left < told.right - 1 && told.top < bottom - 1 && top < told.bottom - 1
        })
        const isOut = told.left < 0 || told.top < 0 || told.right > innerWidth || told.bottom > innerHeight || told.height === 0
        return [...over.map(one => one.className), ...(isOut ? ['out of the window'] : [])]
      })
      expect(wrong).toEqual([])
    }).toPass({ timeout: 15_000 })
  }

  /** The card, what is being read, and the notices: none over another, none over the map's tools, all in the window. */
  async whatFloatsStandsApart() {
    const floats = this.page.locator('.area-map > .card, .import-panel, .notice, .review')
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
      const { width, height } = this.page.viewportSize()!
      const out = boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
      expect([...over, ...out.map(({ what }) => what)]).toEqual([])
    }).toPass({ timeout: 15_000 })
  }

  /**
   * No notice, nor the list of what was read, nor deciding by hand stands over the legend or the scale; nor does a card cut the scale, nor either
   * the credit or where to go.
   */
  async theLegendIsNotCovered() {
    await expect(async () => {
      const over = await this.page.evaluate(() => {
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
          ...covers('.map-attribution', '.import-panel, .area-map > .card'),
          ...covers('.edge-chips li', '.import-panel, .area-map > .card'),
        ]
      })
      expect(over).toEqual([])
    }).toPass({ timeout: 15_000 })
  }

  /** Where to go for what is out of view is said whole, and stands beside the tools, the legend and the card. */
  async whatIsOutOfViewStandsApart() {
    await expect(async () => {
      const chips = this.page.locator('.edge-chips button')
      await expect(chips.first()).toBeVisible()
      const wrong = await chips.evaluateAll(all =>
        all
          .filter(one => one.checkVisibility())
          .flatMap(one => {
            const { left, right, top, bottom } = one.getBoundingClientRect()
            const name = one.querySelector('b')
            const over = [...document.querySelectorAll('.map-tools, .map-legend, .card, .sheet')].filter(other => {
              const box = other.getBoundingClientRect()
              return other.checkVisibility() && box.left < right - 1 && left < box.right - 1 && box.top < bottom - 1 && top < box.bottom - 1
            })
            const cut = name && name.scrollWidth > name.clientWidth ? ['cut'] : one.scrollWidth > one.clientWidth + 1 ? ['too wide'] : []
            return [...cut, ...over.map(({ className }) => `over ${className}`)].map(what => `${one.textContent}: ${what}`)
          }),
      )
      expect(wrong).toEqual([])
    }).toPass({ timeout: 15_000 })
  }

  /** Neither a notice nor the list of what was read. */
  async nothingCovers(what: 'who made the ground' | RegExp) {
    const one =
      what instanceof RegExp
        ? this.page
            .locator('[data-mark]')
            .and(this.page.getByRole('button', { name: what }))
            .first()
        : this.page.locator('.map-attribution a')
    await expect(async () => {
      // The words: what a finger hits reaches above them.
      const { x, y, width, height } = await one.evaluate(
        (element, isMark) => {
          const range = document.createRange()
          range.selectNodeContents(element)
          return (isMark ? element : range).getBoundingClientRect()
        },
        what instanceof RegExp,
      )
      const covers = await this.page.locator('.notice, .import-panel').filter({ visible: true }).all()
      expect(covers.length).toBeGreaterThan(0)
      for (const cover of covers) {
        const box = (await cover.boundingBox())!
        const isApart = box.x + box.width <= x || box.x >= x + width || box.y + box.height <= y || box.y >= y + height
        expect(isApart, (await cover.textContent())!).toBe(true)
      }
    }).toPass({ timeout: 15_000 })
  }

  /** Where to go for what is out of view gives way to a mark, and to its ring. */
  async whatIsOutOfViewLeavesFree(name: Words) {
    const pin = this.page.locator('[data-mark]').and(this.page.getByRole('button', { name })).first()
    await expect(async () => {
      const { x, y, width, height } = (await pin.boundingBox())!
      const chips = await this.page.locator('.edge-chips button').filter({ visible: true }).all()
      expect(chips.length).toBeGreaterThan(1)
      for (const chip of chips) {
        const box = (await chip.boundingBox())!
        const isApart = box.x + box.width < x || box.x > x + width || box.y + box.height < y || box.y > y + height
        expect(isApart, (await chip.textContent())!).toBe(true)
      }
    }).toPass({ timeout: 15_000 })
  }

  /** In the sheet of a place: how exactly it is known, before anything is scrolled. */
  async thePlaceIsToldInSight() {
    await expect(async () => {
      const told = (await card(this.page).locator('.precision').boundingBox())!
      const dock = (await this.page.locator('.dock').boundingBox())!
      const go = await card(this.page).locator('.go').boundingBox()
      expect(told.y + told.height).toBeLessThanOrEqual(Math.min(dock.y, go?.y ?? dock.y))
    }).toPass({ timeout: 15_000 })
  }

  /** In the strip at the map's foot: no edge of the button is cut off. */
  async theReasonsCanBeCalledWhole() {
    await expect(async () => {
      const strip = (await card(this.page).boundingBox())!
      const button = (await card(this.page)
        .getByRole('button', { name: /^Why here/ })
        .boundingBox())!
      const tally = (await card(this.page).locator('.tally').boundingBox())!
      expect(button.y + button.height).toBeLessThanOrEqual(strip.y + strip.height - 2)
      expect(button.y).toBeGreaterThanOrEqual(tally.y)
    }).toPass({ timeout: 15_000 })
  }

  /** At rest the legend is a title, or has its rows as well. */
  async theLegendHasItsRows(has: boolean) {
    await expect(this.page.locator('.map-legend .legend-rows').getByRole('button').first()).toBeVisible({ visible: has })
  }

  /** Not the sea's colour alone: by the colours of a strip of the screen, as it is painted. */
  async theMapIsSeenAbove(what: string) {
    await makeSureTheMapIsDrawn(this.page)
    const above = (await this.page.locator(what).boundingBox())!.y - 50
    await expect(async () => {
      const base64 = (await this.page.screenshot({ scale: 'css' })).toString('base64')
      const colours = await this.page.evaluate(
        async ({ base64, above }) => {
          const image = new Image()
          image.src = `data:image/png;base64,${base64}`
          await image.decode()
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!
          pen.drawImage(image, 0, 0)
          return new Set(new Uint32Array(pen.getImageData(20, above, image.width - 40, 40).data.buffer)).size
        },
        { base64, above },
      )
      expect(colours).toBeGreaterThan(20)
    }).toPass({ timeout: 15_000 })
  }

  /** Every row of the list says all that it has to say: no part of it is cut short or reaches beyond the row. */
  async nothingInTheRowsIsCut() {
    const parts = this.page.locator('button.row .meta :is(span, time)')
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
    expect((await this.page.locator('.notice').first().boundingBox())!.width).toBeGreaterThan(300)
  }

  /** In a list of places: only what kind of place it is may be cut short. */
  async noCountOfAPlaceIsCut() {
    const counts = this.page.locator('button.row.place .meta > span:not(:first-child)')
    await expect(counts.first()).toBeVisible()
    expect(await counts.evaluateAll(all => all.filter(one => one.scrollWidth > one.clientWidth).map(one => one.textContent))).toEqual([])
  }

  /** The map's pane. */
  async theMapIsAtLeast(width: number, height: number) {
    const box = (await this.page.locator('.area-map').boundingBox())!
    expect(box.width).toBeGreaterThanOrEqual(width)
    expect(box.height).toBeGreaterThanOrEqual(height)
  }

  async theHeaderIsInTheWindow() {
    const width = this.page.viewportSize()!.width
    for (const box of await this.page
      .locator('.header')
      .locator('a, button, select')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect().toJSON() as DOMRect)))
      expect(box.left >= 0 && box.right <= width, `${box.left} to ${box.right}`).toBe(true)
  }

  /** The line of no handle goes through the words beside the day of publication. */
  async noHandleCrossesThePublishedDay() {
    const words = (await this.page.locator('.chart .pub').boundingBox())!
    const lines = await this.page.locator('.handle').evaluateAll(all =>
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
    const tray = (await this.page.locator('.undated').boundingBox())!
    const chip = (await this.page.locator('.undated-chip').first().boundingBox())!
    expect(chip.x + chip.width).toBeLessThanOrEqual(tray.x + tray.width)
  }

  /** The whole chart is seen, down to its axis. */
  async theChartIsWhole() {
    const pane = (await this.page.locator('.area-time').boundingBox())!
    const chart = (await this.page.getByTestId('timeline-chart').boundingBox())!
    expect(chart.y + chart.height).toBeLessThanOrEqual(pane.y + pane.height + 1)
  }

  /** In the coverage: no number is cut off by the window's edge. */
  async everyNumberIsInTheWindow() {
    const numbers = this.page.locator('.coverage-table td')
    await expect(numbers.first()).toBeVisible()
    const cut = await numbers.evaluateAll(cells => {
      const { left, right } = cells[0]!.closest('dialog')!.getBoundingClientRect()
      return cells.filter(cell => cell.getBoundingClientRect().left < left || cell.getBoundingClientRect().right > right).length
    })
    expect(cut).toBe(0)
  }

  /** *Why here?* says with a chip, a line high, what was decided by hand. */
  async theChipIsALineHigh() {
    expect((await card(this.page).locator('.candidates .tag').boundingBox())!.height).toBeLessThan(28)
  }

  /** Nothing reaches over the window's edge. */
  async nothingScrollsSideways() {
    const over = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
  }

  /** Rows of the list: each begins where the one above ends, and holds its own words. */
  async rowsStandApart() {
    await expect(async () => {
      const rows = await this.page.locator('#list .rows > li').evaluateAll(all =>
        all
          .map(row => {
            const { top, bottom } = row.getBoundingClientRect()
            return { top, bottom, inside: row.scrollHeight <= Math.ceil(bottom - top) + 1 }
          })
          .sort((a, b) => a.top - b.top),
      )
      expect(rows.length).toBeGreaterThan(4)
      const wrong = rows.filter(({ inside, top }, i) => !inside || (i > 0 && Math.abs(top - rows[i - 1]!.bottom) > 1))
      expect(wrong).toEqual([])
    }).toPass({ timeout: 15_000 })
  }

  /** In the timeline's sheet: a thumb brings the last of what has no date into sight. */
  async theLastWithoutADateCanBeScrolledTo() {
    const last = this.page.locator('.undated-chip').last()
    const { top, dock } = await last.evaluate(chip => {
      let port = chip.parentElement!
      while (port.scrollHeight <= port.clientHeight || !/auto|scroll/.test(getComputedStyle(port).overflowY)) {
        if (!port.parentElement) return { top: Number.NaN, dock: 0 }
        port = port.parentElement
      }
      port.scrollTop = port.scrollHeight
      return { top: chip.getBoundingClientRect().bottom, dock: document.querySelector('.dock')!.getBoundingClientRect().top }
    })
    expect(top).toBeLessThanOrEqual(dock)
  }

  /**
   * On a phone: everything that can be pressed is large enough for a thumb, 44 px both ways. Marks in running text are the exception of
   * 2.5.8, as are those on the map.
   */
  async everyTargetIsLarge(where = '') {
    const small = await this.page.evaluate(() =>
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
    const taken = await this.page.locator('.handle').evaluateAll(handles =>
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

  /** The mark that is selected, with room for its name under it, lies under no card and no sheet, and in the map. */
  async thePinStandsClear(name: Words, roomUnder = 36, roomBefore = 20) {
    const pin = this.page.locator('[data-mark]').and(this.page.getByRole('button', { name })).first()
    await expect(async () => {
      const { x, y, width, height } = (await pin.boundingBox())!
      const [middle, foot] = [x + width / 2, y + height / 2 + roomUnder]
      const map = (await this.page.locator('.map').boundingBox())!
      expect(middle > map.x + roomBefore && middle < map.x + map.width - 20 && foot < map.y + map.height).toBe(true)
      const covers = await this.page.locator('.area-map .card, .sheet').all()
      for (const cover of covers) {
        const box = (await cover.boundingBox())!
        expect(middle > box.x - 20 && middle < box.x + box.width + 20 && foot > box.y && foot < box.y + box.height).toBe(false)
      }
      expect(covers.length).toBeGreaterThan(0)
    }).toPass({ timeout: 15_000 })
  }

  async canBePressed(name: Words) {
    await this.#isFree(this.page.getByRole('button', { name }).first())
  }

  /** Where the words were found stands over the rows. */
  async whatWasFoundIsInSight() {
    await this.#isFree(this.page.locator('.filter-found'))
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
    }).toPass({ timeout: 15_000 })
  }

  /** The slider of certainty ends in the sheet. */
  async theSliderIsWhole() {
    const slider = (await this.page.getByRole('slider', { name: /sure/ }).boundingBox())!
    expect(slider.width).toBeGreaterThan(60)
    expect(slider.x + slider.width).toBeLessThanOrEqual(this.page.viewportSize()!.width)
  }

  /** The order that is chosen has room before the arrow. */
  async theOutletIsNotCut() {
    const outlet = this.page.locator('.outlet')
    await expect(outlet).toBeVisible()
    expect(await outlet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThan(1)
  }

  async theOrderIsNotCut() {
    const room = await this.page.getByLabel('Order of the list').evaluate((select: HTMLSelectElement) => {
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
    const broken = await this.page
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
    const sheet = (await this.page.locator('.sheet').boundingBox())!
    const tabs = (await this.page.locator('.sheet .tabs').boundingBox())!
    await expect(async () => {
      const boxes = await Promise.all((await this.page.locator('.sheet button.row').all()).map(row => row.boundingBox()))
      const whole = boxes.filter(box => box && box.y >= tabs.y + tabs.height - 1 && box.y + box.height <= sheet.y + sheet.height + 1)
      expect(whole.length).toBeGreaterThanOrEqual(atLeast)
    }).toPass({ timeout: 15_000 })
  }

  /** Nothing lies over it, from its handle to its foot. */
  async theSheetIsNotCovered() {
    await expect(async () => {
      const covered = await this.page.locator('.sheet').evaluate(sheet => {
        const { left, top, width, height } = sheet.getBoundingClientRect()
        const over = [0.05, 0.25, 0.5, 0.75, 0.95].map(share => document.elementFromPoint(left + width / 2, top + height * share))
        return over.flatMap(one => (one && !sheet.contains(one) ? one.className : []))
      })
      expect(covered).toEqual([])
    }).toPass()
  }

  /** Whether the ground's names go round a square as large as the sheet, with the air that is kept from it. */
  async theGroundLeavesTheSheetItsRoom(does: boolean) {
    const sheet = this.page.locator('.sheet')
    const box = does ? (await sheet.boundingBox())! : null
    if (!does) await expect(sheet).toHaveCount(0)
    const rooms = () => this.page.evaluate(() => (window as unknown as { rooms: number[] }).rooms)
    await expect
      .poll(async () => {
        const largest = Math.max(...(await rooms()))
        return box ? Math.abs(largest - Math.min(box.width, box.height) / 2) < 6 : largest < 90
      })
      .toBe(true)
  }

  /** How high the sheet stands. */
  async theSheetRests(where: 'peek' | 'half' | 'top') {
    await expect(this.page.locator('.sheet')).toHaveClass(new RegExp(`rest-${where}`))
  }
}
