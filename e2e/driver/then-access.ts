import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import { leftInEnglish } from '../left-in-english.ts'
import { cutWords } from './cut-words.ts'
import type { Words } from './finds.ts'

/** What those find who see, hear or move in another way. */
export class ThenAccess {
  protected readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async theFocusIsOnTheMark(name: Words) {
    await expect(this.page.locator('[data-mark]:focus')).toHaveAccessibleName(name)
  }

  async theFocusIsOn(words: Words) {
    await expect(this.page.locator(':focus')).toContainText(words)
  }

  /** Not on the page as a whole, from where one would have to walk all the way again. */
  async theFocusIsKept() {
    await expect(this.page.locator('body :focus')).toHaveCount(1)
  }

  async theFocusIsOnTheButton(name: Words) {
    await expect(this.page.locator(':focus')).toHaveAccessibleName(name)
  }

  async theFocusIsIn(name: 'list' | 'map' | 'article' | 'timeline' | 'search') {
    const where = { list: '#list', map: '.area-map', article: '#reader', timeline: '.timeline', search: 'search' }[name]
    await expect(this.page.locator(`${where} :focus, ${where}:focus`).first()).toBeVisible()
  }

  async theFocusIsNotIn(name: 'timeline') {
    await expect(this.page.locator(`.${name} :focus`)).toHaveCount(0)
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

  /** Of an open window only what is in it: the page under it is inert, and is looked at where no window is open. */
  async #axe(runOnly: { type: 'tag' | 'rule'; values: string[] }, where: string) {
    const found = await this.page.evaluate(
      async ({ source, runOnly }) => {
        const page = window as unknown as { axe?: { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> } }
        // Once for each page: it is half a megabyte.
        if (!page.axe) new Function(source)()
        const { violations } = await page.axe!.run(document.querySelector('dialog:modal') ?? document, {
          runOnly,
          resultTypes: ['violations'],
        })
        return violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html, target, any, failureSummary }) => ({ html, target, why: any[0]?.message ?? failureSummary })),
        }))
      },
      { source: axeSource, runOnly },
    )
    const covered = (await this.page.locator('.cluster-list').count()) > 0
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
    expect.soft(await leftInEnglish(this.page), where).toEqual([])
  }

  /** By more than the page's own colours: the chosen tab, a switch that is on, the picked row. */
  async whatIsChosenCanBeTold() {
    const told = await this.page.evaluate(() => {
      const style = (selector: string, pseudo?: string) => getComputedStyle(document.querySelector(selector)!, pseudo)
      const line = (selector: string) => style(selector).borderBlockEndColor
      return {
        tab: line('[role="tab"][aria-selected="true"]') !== line('[role="tab"][aria-selected="false"]'),
        switch: style('.switch input:checked + i').backgroundColor !== style('.switch input:not(:checked) + i').backgroundColor,
        row: style('button.row[aria-current="true"]').outlineStyle !== 'none',
        doubt: style('.article p .mark.place.doubtful').textDecorationStyle,
        time: style('.article p .mark.time:not(.doubtful)').textDecorationStyle,
      }
    })
    expect(told).toEqual({ tab: true, switch: true, row: true, doubt: 'wavy', time: 'dotted' })
  }

  /** The tree a screen reader reads, of one part of the page. */
  async theTreeOf(part: 'page' | 'list' | 'map' | 'card' | 'article' | 'timeline', tree: string) {
    const where = { page: 'body', list: '#list', map: '.area-map', card: 'aside.card', article: '#reader', timeline: '.area-time' }[part]
    await expect(this.page.locator(where)).toMatchAriaSnapshot(tree)
  }

  /** Those of a row, of the chart's years and of a name on the map, against the design's. */
  async lettersAre(larger: number) {
    await expect
      .poll(() =>
        this.page.evaluate(() => {
          const size = (of: Element) => Number.parseFloat(getComputedStyle(of).fontSize)
          const year = document.querySelector<SVGTextElement>('.chart .year')
          const { written } = window as unknown as { written: { text: string; font: string }[] }
          // Of a place: areas are written in capitals, counts in figures.
          const name = written.findLast(({ text, font }) => font.startsWith('600') && /\p{Ll}/u.test(text))
          const onMap = /([\d.]+)px/.exec(name?.font ?? '')?.[1]
          return {
            row: size(document.querySelector('.row q')!) / 15,
            year: year && (size(year) * year.getScreenCTM()!.a) / 12,
            map: Number(onMap) / 14,
          }
        }),
      )
      .toEqual({ row: larger, year: larger, map: larger })
  }

  /** None is cut, beyond the window, or under others. */
  async everyWordStandsWhole(where = '') {
    expect.soft(await this.page.evaluate(cutWords), where).toEqual([])
  }

  /** What was said to a screen reader last. */
  async itIsAnnounced(words: Words) {
    await expect(this.page.locator('[role="status"].sr-only').filter({ hasText: words })).toHaveCount(1)
  }
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
interface Violation {
  id: string
  nodes: { html: string; target: string[]; any: { message: string }[]; failureSummary: string }[]
}
