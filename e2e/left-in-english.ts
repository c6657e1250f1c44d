import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const folder = new URL('../public/situation/', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))

/** What things are called in the seed: places and the regions they lie in, outlets, headlines, sites. Longest first. */
function properNames(): string[] {
  const { title, articles } = read('situation.json')
  const names = new Set<string>([title])
  for (const { headline, source, file } of articles) for (const name of [headline, source, file]) if (name) names.add(name)
  for (const { properties } of read('places.geojson').features)
    for (const name of [properties.name, properties.admin1, properties.facility]) if (name) names.add(name)
  for (const file of readdirSync(new URL('articles/', folder)))
    for (const { name, runnersUp } of read(`articles/${file}`).mentions) {
      names.add(name)
      for (const other of runnersUp) for (const one of [other.name, other.admin1]) if (one) names.add(one)
    }
  // And of the article that the walk adds.
  for (const name of ['Flood closes bridge in Lviv', 'Lviv', 'Lvivska', 'Kyiv', 'flood.txt', 'none.txt']) names.add(name)
  return [...names].sort((a, b) => b.length - a.length)
}

/** What is called so in every language. */
const sameEverywhere =
  /\b(Dateline|English|GeoNames|OpenStreetMap|Natural Earth|OurAirports|Unicode CLDR|Source Serif 4|Source Sans 3|Noto|Adobe|Google( Earth)?|SIL OFL|CC BY|ODbL|MIT|GeoJSON|QGIS|KML|GPX|WebGL|Word|DOCX|OpenDocument|ODT|ODS|XLSX|RTF|PDF|Markdown|M?HTML|Safari|EML|MBOX|Nexis|Factiva|ProQuest|Europresse|RSS|Atom|XML|NewsML|NITF|JSON|CSV|ZIP|GZ|WARC|contributors|places\.geojson|events\.csv|mentions\.csv|Esc|Enter|Ctrl|[A-Z]|km|m|geonames-[\w-]+ \w+|31 Feb|zzzz|factory)\b/g

/**
 * Texts of the interface with Latin letters left when proper names and quotations are taken out: visible text, and what is only heard
 * (labels, descriptions, values). What articles say stands in elements of its own; data kept in English is marked as such (`lang="en"`).
 */
export async function leftInEnglish(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const apart = 'q, .quote, .phrase, .article-text, .opening, [lang="en"], code, .share-line input, .situation, script, style, noscript'
    const found: string[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!
      if (element.closest(apart) || !element.checkVisibility()) continue
      if (node instanceof Text) {
        if (node.data.trim() !== '') found.push(node.data)
        continue
      }
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'aria-description', 'alt']) {
        const value = element.getAttribute(name)
        // The title of a chip or of a row is the article speaking.
        if (value && !(name === 'title' && element.matches('.undated-chip'))) found.push(value)
      }
    }
    return found
  })
  const names = properNames()
  return [...new Set(texts)].filter(text => {
    let rest = text.replace(/[\u2066-\u2069]/g, '').replace(/“[^”]*”|«[^»]*»/g, ' ')
    for (const name of names) rest = rest.replaceAll(name, ' ')
    return /\p{Script=Latin}{2,}/u.test(rest.replace(sameEverywhere, ' '))
  })
}
