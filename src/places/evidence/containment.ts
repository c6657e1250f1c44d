import { goesOn, isAnnounced, isListGap } from '../announced.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { agencies, directions, placeNouns } from '../lexicon/cues.ts'
import { column, senseRuleCount, unlisted } from '../senses.ts'
import { note, type Toponym } from '../toponym.ts'
import { keyAt, shapes, type Words, wordAt } from '../words.ts'

/** Whether the place of row `inner` lies in the region or country of row `outer`. */
export function liesIn(gazetteer: Gazetteer, inner: number, outer: number): boolean {
  if (inner === outer) return false
  if (gazetteer.admin1(inner) === outer || gazetteer.admin2(inner) === outer) return true
  return gazetteer.kind(outer) === 'country' && gazetteer.country(inner) === gazetteer.country(outer)
}

/**
 * Neighbours in the text: "Paris, Texas" (a town and what holds it), "Lima, Quito and La Paz" (a list), and a dateline's place.
 * Writes to the evidence of both names and of their readings.
 */
export function neighbours(words: Words, toponyms: readonly Toponym[], gazetteer: Gazetteer): void {
  let announced = false
  for (let t = 0; t < toponyms.length; t++) {
    const toponym = toponyms[t]!
    const next = toponyms[t + 1]
    announced ||= isAnnounced(words, toponym.first)
    dateline(words, toponym, gazetteer)
    if (!next || words.paragraph[next.first] !== words.paragraph[toponym.last]) {
      announced = false
      continue
    }
    announced &&= goesOn(words, toponym, next.first, next.last)
    if (announced) note(next, 'list-announced')
    leanOn(words, toponym, next)
    // "Alberta's Fort McMurray, Norway's Stavanger" is a list.
    const owns = /^['’]$/.test(wordAt(words, next.last + 1, next.last)) && keyAt(words, next.last + 2, next.last) === 's'
    const near = gapBetween(words, toponym, next)
    const gap = owns && near === 'comma' ? 'other' : near
    if (gap === 'comma' || gap === 'bracket' || gap === 'none') {
      const held = markContainment(toponym, next, gazetteer, gap === 'comma')
      if (held) {
        note(toponym, `its-region-follows:${gap}`)
        note(next, `holds-the-name-before:${gap}`)
      } else if (gap === 'comma' && regionAfter(words, next, gazetteer) >= 0 && isSmall(toponym, gazetteer)) {
        // "Harwinton, Conn.": a region follows, but the gazetteer has no such place in it.
        toponym.container = regionAfter(words, next, gazetteer)
        const { evidence, rows } = toponym.senses
        // Of countries the gazetteer knows too much: "Sevastopol, Russia", "Longyearbyen, Norway" are still these.
        if (gazetteer.feature(toponym.container) === 'ADM1')
          for (let s = 0; s < rows.length - 1; s++) evidence[s * senseRuleCount + column['container-not-after']] = 1
        evidence[(rows.length - 1) * senseRuleCount + column['container-named-after']] = 1
        note(toponym, 'a-region-follows')
        note(next, 'follows-a-name')
      } else if (gap === 'comma') {
        note(toponym, 'list-before-comma')
        note(next, 'list-after-comma')
      } else if (gap === 'none') {
        note(toponym, 'name-touches-next')
        note(next, 'name-touches-previous')
      }
    } else if (isListGap(words, toponym.last + 1, next.first)) {
      note(toponym, 'list')
      note(next, 'list')
    } else if (gap === 'in' && markContainment(toponym, next, gazetteer, false)) {
      note(toponym, 'its-region-follows:in')
      note(next, 'holds-the-name-before:in')
    } else if (gap === 'in' && toponym.matches.length === 0) toponym.container = regionAfter(words, next, gazetteer)
  }
}

const longestLean = 9

/** "Diamond, eight miles southeast of Joplin", "Hawija (near Kirkuk)": that one place is said to lie by the next. */
function leanOn(words: Words, toponym: Toponym, next: Toponym): void {
  const [from, to] = [toponym.last + 1, next.first - 1]
  if (to < from || to - from >= longestLean) return
  const [opener, relation] = [words.tokens[from]!.text, words.key[to]!]
  if (opener !== ',' && opener !== '(' && !nearWords.has(words.key[from]!)) return
  let km = 0
  let far = false
  for (let i = from + 1; i <= to; i++) {
    if (words.shape[i]! >= 3 || '.;:'.includes(words.tokens[i]!.text)) return
    const unit = kmOf.get(words.key[i]!)
    if (unit === undefined) continue
    far = true
    km = unit * Number(words.tokens[i - 1]!.text.replaceAll(',', ''))
  }
  const ahead = words.key[to - 1] ?? ''
  if (!nearWords.has(relation) && !(relation === 'of' && directions.has(ahead)) && !(relation === 'from' && (far || ahead === 'away')))
    return
  note(toponym, 'said-to-lie-by')
  toponym.nearTo = next
  toponym.nearKm = km > 0 ? km : 0
}

const nearWords = new Set(['near', 'outside'])
const kmOf = new Map([
  ['km', 1],
  ['kilometres', 1],
  ['kilometers', 1],
  ['miles', 1.609],
  ['mile', 1.609],
])

/** What stands between two names, the word for what the first is aside: "Wedza district, Mashonaland East", "the Gonda district of Uttar Pradesh". */
function gapBetween(words: Words, left: Toponym, right: Toponym): 'none' | 'comma' | 'bracket' | 'in' | 'other' {
  if (right.first === left.last + 1) return 'none'
  const noun = words.shape[left.last + 1] === shapes.lower && placeNouns.has(words.key[left.last + 1]!)
  const from = left.last + (noun ? 2 : 1)
  const between = right.first - from
  const text = words.tokens[from]!.text
  if (between === 1) return text === ',' ? 'comma' : text === '(' ? 'bracket' : text === 'in' || (noun && text === 'of') ? 'in' : 'other'
  if (between === 2 && text === '.' && words.tokens[from + 1]!.text === ',') return 'comma'
  return 'other'
}

/** The region or country a name behind a comma surely is: "Ohio", "N.C.", "France"; else -1. */
function regionAfter(words: Words, next: Toponym, gazetteer: Gazetteer): number {
  const match = next.matches[0]
  if (!match || match.nameKind === 'adjective' || next.headed !== '') return -1
  const kind = gazetteer.kind(match.row)
  if (kind !== 'country' && !(kind === 'admin' && gazetteer.feature(match.row) === 'ADM1')) return -1
  // "Lima, France and Peru" is a list.
  return /^(and|or|&)$/.test(wordAt(words, next.last + 1, next.last)) ? -1 : match.row
}

/** No country or region itself: "Cornwall, Brittany and Tuscany" is a list. */
function isSmall({ matches }: Toponym, gazetteer: Gazetteer): boolean {
  return matches.every(
    m =>
      gazetteer.kind(m.row) !== 'country' &&
      gazetteer.feature(m.row) !== 'ADM1' &&
      !(
        gazetteer.kind(matches[0]!.row) !== 'settlement' &&
        gazetteer.feature(m.row) === 'ADM2' &&
        m.nameKind === 'main' &&
        gazetteer.population(m.row) >= 200_000
      ),
  )
}

function markContainment(inner: Toponym, outer: Toponym, gazetteer: Gazetteer, comma: boolean): boolean {
  const inside = inner.senses
  const outside = outer.senses
  let held = false
  for (let o = 0; o < outside.rows.length; o++) {
    if (outside.rows[o] === unlisted) continue
    const kind = gazetteer.kind(outside.rows[o]!)
    if (kind !== 'country' && kind !== 'admin') continue
    if (outside.matches[o]!.nameKind === 'adjective') continue
    for (let i = 0; i < inside.rows.length; i++) {
      if (inside.rows[i] === unlisted || !liesIn(gazetteer, inside.rows[i]!, outside.rows[o]!)) continue
      inside.evidence[i * senseRuleCount + column['container-named-after']] = 1
      if (comma && outside.matches[o]!.nameKind === 'abbreviation')
        inside.evidence[i * senseRuleCount + column['abbreviation-after-comma']] = 1
      outside.evidence[o * senseRuleCount + column['holds-name-before']] = 1
      held = true
    }
  }
  if (held)
    for (let i = 0; i < inside.rows.length; i++) {
      const at = i * senseRuleCount
      if (inside.evidence[at + column['container-named-after']] === 0) inside.evidence[at + column['container-not-after']] = 1
    }
  return held
}

/** "WASHINGTON, Oct. 1, 2022 (AP) —" has nine words and marks before its dash. */
const longestDateline = 16

/** "TROY, N.C. (AP) —", "LIMA — ": a paragraph that opens with a place, in capitals or before a dash. Reports are sent from towns. */
function dateline(words: Words, toponym: Toponym, gazetteer: Gazetteer): void {
  const { first, last } = toponym
  if (first > 0 && words.paragraph[first - 1] === words.paragraph[first]) {
    // Behind its town: ", N.C. (AP)".
    return
  }
  let agency = false
  for (let i = last + 1; i < Math.min(words.tokens.length, last + longestDateline) && words.paragraph[i] === words.paragraph[last]; i++) {
    const text = words.tokens[i]!.text
    if (text === '(' && agencies.has(keyAt(words, i + 1, i))) agency = true
    if (text === '—' || text === '–' || text === '--' || (text === '-' && words.tokens[i - 1]!.end < words.tokens[i]!.start)) {
      note(toponym, 'dateline')
      for (let s = 0; s < toponym.senses.rows.length; s++)
        if (toponym.senses.rows[s] !== unlisted && gazetteer.kind(toponym.senses.rows[s]!) === 'settlement') {
          const at = s * senseRuleCount
          toponym.senses.evidence[at + column['dateline-town']] = 1
          // Agencies name the region of any town but the great ones: "WASHINGTON (AP)" is no town of Connecticut.
          if (agency) toponym.senses.evidence[at + column['dateline-capital']] = toponym.senses.evidence[at + column.capital]!
        }
      return
    }
    if (text === '.' && words.shape[i - 1] !== 3) return
  }
}

const countyHeads = new Set(['county', 'counties', 'parish', 'borough'])
const regionHeads = new Set([
  'province',
  'state',
  'region',
  'oblast',
  'governorate',
  'prefecture',
  'district',
  'territory',
  'department',
  'krai',
  'republic',
  'kingdom',
])
const townHeads = new Set(['city', 'town', 'village', 'hamlet', 'suburb', 'township', 'municipality', 'capital', 'mayor', 'downtown'])
const waterHeads = new Set(['river', 'lake', 'sea', 'bay', 'gulf', 'strait', 'creek', 'ocean', 'reservoir', 'canal'])
const landHeads = new Set(['island', 'islands', 'isle', 'peninsula', 'mountain', 'mountains', 'mount', 'valley', 'desert'])
const siteHeads = new Set(['airport', 'airfield', 'base', 'port', 'dam', 'park', 'station', 'plant', 'bridge'])

/** The words around a name that may say what kind of place it is: "Cork county", "Masbate Province", "in the city of New York". */
function wordsOfKind(words: Words, { first, last }: Toponym): string[] {
  const left = keyAt(words, first - 1, first)
  const head = left === 'of' ? keyAt(words, first - 2, first) : ''
  const apposed =
    wordAt(words, last + 1, last) === ',' && /^(a|an|the)$/.test(keyAt(words, last + 2, last)) ? keyAt(words, last + 3, last) : ''
  const own = last > first ? words.key[last]! : ''
  return [keyAt(words, last + 1, last), left, head, apposed, countyHeads.has(own) || regionHeads.has(own) ? own : '']
}

const spotWords = new Set('in at from to near via'.split(' '))

/** "said in New York", "flew from New York": where a city and its region have one name, or a capital and a state, these words are of the city. */
export function spotAnnounced(words: Words, { first, senses }: Toponym): void {
  if (!spotWords.has(keyAt(words, first - 1, first))) return
  for (let s = 0; s < senses.rows.length; s++)
    if (
      senses.evidence[s * senseRuleCount + column['heads-its-namesake']]! > 0 ||
      senses.evidence[s * senseRuleCount + column.capital]! > 0
    )
      senses.evidence[s * senseRuleCount + column['spot-announced']] = 1
}

const allHeads = [countyHeads, regionHeads, townHeads, waterHeads, landHeads, siteHeads]

/** The word that `kindSaid` goes by, or ''. */
export function kindWord(words: Words, toponym: Toponym): string {
  return wordsOfKind(words, toponym).find(word => allHeads.some(heads => heads.has(word))) ?? ''
}

/** "the state of Georgia", "Cork county", "Lake Victoria", "in the city of New York": words that say what kind of place it is. */
export function kindSaid(words: Words, toponym: Toponym, gazetteer: Gazetteer): void {
  const { senses } = toponym
  const said = wordsOfKind(words, toponym)
  const [right, , head] = said
  const any = (heads: Set<string>): boolean => said.some(word => heads.has(word))
  const county = any(countyHeads)
  const region = any(regionHeads)
  const town = any(townHeads)
  const water = toponym.said === 'river' || any(waterHeads)
  const land = any(landHeads)
  const site = any(siteHeads)
  if (!(county || region || town || water || land || site)) return
  for (let s = 0; s < senses.rows.length; s++) {
    const row = senses.rows[s]!
    if (row === unlisted) continue
    const kind = gazetteer.kind(row)
    const feature = gazetteer.feature(row)
    const fits =
      (county && feature === 'ADM2') ||
      (region && (kind === 'admin' || (kind === 'country' && (right === 'republic' || head === 'republic' || head === 'kingdom')))) ||
      (town && (kind === 'settlement' || kind === 'district')) ||
      (water && kind === 'water') ||
      (land && (kind === 'landform' || kind === 'island')) ||
      (site && kind === 'facility')
    senses.evidence[s * senseRuleCount + column[fits ? 'kind-said' : 'kind-not-said']] = 1
  }
}
