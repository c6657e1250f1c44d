import { boundsAround } from '../../geometry/bounds.ts'
import type { BoundingBox } from '../../geometry/lng-lat.ts'
import { outlineBox } from '../../geometry/outline-box.ts'
import { polygonsOf, type RelativeShape } from '../../geometry/relative-shape.ts'
import type { OnProgress } from '../../text/on-progress.ts'
import { byPosition, covers, firstFrom, overlaps } from '../../text/span.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { normalizeName } from '../normalize-name.ts'
import { type Mention, type Place, type PlaceKind, placeKinds, type Relation } from '../place.ts'
import { reasonOf } from '../reasons.ts'
import { acrossFamily } from './across.ts'
import { fromAirport } from './airport.ts'
import { bankFamily } from './bank.ts'
import { besideFamily } from './beside.ts'
import { betweenFamily } from './between.ts'
import { borderFamily, readUnnamedBorder } from './border.ts'
import { coastFamily } from './coast.ts'
import { coastlandFamily } from './coastland.ts'
import { standIns } from './common-noun.ts'
import { fringeFamily } from './fringe.ts'
import { insideFamily } from './inside.ts'
import { landsOf } from './lands.ts'
import { lineFamily } from './line.ts'
import type { Family, GoesOn, Made, Setting } from './made.ts'
import { directedFamily, measuredFamily } from './measured.ts'
import { meetingFamily } from './meeting.ts'
import { parallelFamily } from './parallel.ts'
import { partFamily } from './part.ts'
import { riverEndsFamily } from './river-ends.ts'
import { riverPartFamily } from './river-part.ts'
import { sharedFamily } from './shared.ts'
import { shoreFamily } from './shore.ts'
import { triangleFamily } from './triangle.ts'

/** A place said by its relation to others; those keep their own mentions. */
export interface RelativeMention extends Mention {
  place: Place
  /** Indexes of the mentions it leans on, the nearest first. */
  leansOn: number[]
}

/** One family a relation; the first that reads the words has them. */
const families: readonly Family[] = [
  measuredFamily,
  meetingFamily,
  riverEndsFamily,
  riverPartFamily,
  insideFamily,
  borderFamily,
  lineFamily,
  sharedFamily,
  acrossFamily,
  coastFamily,
  triangleFamily,
  betweenFamily,
  fringeFamily,
  besideFamily,
  bankFamily,
  shoreFamily,
  coastlandFamily,
  directedFamily,
  parallelFamily,
  partFamily,
]

/** By the word that leads to a name, the families that end in it, a bit each. */
const readersAfter = new Map<string, number>()
families.forEach(({ endsIn }, f) => {
  for (const word of endsIn) readersAfter.set(word, (readersAfter.get(word) ?? 0) | (1 << f))
})
/** By the kind of a place, the families that are said of it. */
const readersOfKind = Object.fromEntries(
  placeKinds.map(kind => [
    kind,
    families.reduce((readers, family, f) => (family.of?.includes(kind) === false ? readers : readers | (1 << f)), 0),
  ]),
) as Record<PlaceKind, number>
const readersOf = (goesOn: GoesOn): number =>
  families.reduce((readers, { behind }, f) => (behind?.includes(goesOn) ? readers | (1 << f) : readers), 0)
const readersBehind = readersOf('words')
const readersOfTwo = readersOf('name')

/** How far before and after a name its relation may reach. */
const reach = 130

/**
 * The vague and relative places of a text: "30 km north of Kharkiv", "between Rafah and Khan Yunis", "eastern Ukraine",
 * "near the Chinese border", "off the coast of Yemen". Each has a shape with its doubt, and leans on mentions found before.
 */
export function findRelativePlaces(
  written: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  onProgress?: OnProgress,
): RelativeMention[] {
  const lands = landsOf(gazetteer)
  const countries = countriesOf(mentions)
  const text = wide(written)
  const found: RelativeMention[] = []
  mentions.forEach((mention, m) => {
    onProgress?.(m / mentions.length)
    const { place } = mention
    if (!place || place.kind === 'relative') return
    const readers = readersAt(text, mentions, m) & readersOfKind[place.kind]
    if (readers === 0) return
    const before = wordsBefore(text, mention.start)
    const low = inSmallLetters(before)
    const after = wordsAfter(text, mention.end)
    const setting = fromAirport({ text, mentions, m, mention, place, before, low, after, gazetteer, lands, countries })
    for (let f = 0; f < families.length; f++) {
      if ((readers & (1 << f)) === 0) continue
      const made = families[f]!.read(setting)
      const shape = made?.shape()
      if (!made || !shape) continue
      const last = found.at(-1)
      // "the Syria–Turkey border" is read from its first name; its second has no border of its own.
      if (!last || made.start >= last.end) found.push(relativeMention(written, mentions, mention, made, shape))
      return
    }
  })
  const rest = { text, mentions, gazetteer, lands, countries }
  return withUnnamedBorders(withStandIns(found, rest, written), rest, written)
}

/** Of what a noun stands for only a distance, a side or a coast is said so that it tells more than its name did. */
const ofStandIns: readonly Family[] = [measuredFamily, coastFamily, fringeFamily, shoreFamily, directedFamily]
/** What the name did where it stood says nothing of the noun: events that claim its place give it a role. */
const noRole = { role: 'named', roleWhy: 'no sign of anything happening there' } as const
/** Of a hundred nouns, how many stand for the place that was named last of those they fit. */
const standsFor = 0.85

/** "The collision took place 12 nautical miles east of the shoal": read from the noun, as if the name stood there. */
function withStandIns(
  found: RelativeMention[],
  setting: Pick<Setting, 'text' | 'mentions' | 'gazetteer' | 'lands' | 'countries'>,
  written: string,
): RelativeMention[] {
  const { text, mentions } = setting
  const more: RelativeMention[] = []
  for (const { start, end, m, place } of standIns(text, mentions)) {
    const before = wordsBefore(text, start)
    const mention: Mention = { ...mentions[m]!, start, end, name: text.slice(start, end), place, adjective: false, ...noRole }
    const here: Setting = { ...setting, m, mention, place, before, low: inSmallLetters(before), after: wordsAfter(text, end) }
    for (const family of ofStandIns) {
      if (family.of?.includes(place.kind) === false) continue
      const made = family.read(here)
      const shape = made?.shape()
      if (!made || !shape) continue
      const around = [found[firstFrom(found, made.end) - 1], more.at(-1)]
      if (around.some(one => one !== undefined && overlaps(one, made))) break
      more.push(relativeMention(written, mentions, mention, { ...made, bases: [place], sure: standsFor * (made.sure ?? 1) }, shape))
      break
    }
  }
  return more.length === 0 ? found : [...found, ...more].sort(byPosition)
}

/** "Sinuiju, 30 km from the border": read from the border's own word, since no name stands by it. */
function withUnnamedBorders(
  found: RelativeMention[],
  setting: Pick<Setting, 'text' | 'mentions' | 'gazetteer' | 'lands' | 'countries'>,
  written: string,
): RelativeMention[] {
  const { text, mentions } = setting
  if (!text.includes('border') && !text.includes('frontier')) return found
  const more: RelativeMention[] = []
  for (const { index: at } of text.matchAll(/\b(?:border|frontier)\b/g)) {
    if (!fromWhere.test(text.slice(Math.max(0, at - 20), at))) continue
    const before = wordsBefore(text, at)
    const read = readUnnamedBorder(at, { ...setting, before, low: inSmallLetters(before) })
    const shape = read?.made.shape()
    if (!read || !shape) continue
    const beside = [found[firstFrom(found, read.made.end) - 1], more.at(-1)]
    if (beside.some(one => one !== undefined && overlaps(one, read.made))) continue
    more.push(relativeMention(written, mentions, read.anchor, read.made, shape))
  }
  return more.length === 0 ? found : [...found, ...more].sort(byPosition)
}

const fromWhere = /\b(?:from|of)\s(?:the|its|their)\s(?:[a-z]+\s)?$/

/**
 * Which families may read the words around a name, a bit each: those that end in the word before it, and those that go on behind it. Most names have
 * none, and are told by that alone.
 */
function readersAt(text: string, mentions: readonly Mention[], m: number): number {
  const { start, end } = mentions[m]!
  const next = mentions[m + 1]
  return (
    (readersAfter.get(leadBefore(text, start)) ?? 0) |
    (goesOnBehind(text, end) ? readersBehind : 0) |
    (next && next.start - end <= longestJoint ? readersOfTwo : 0)
  )
}

const space = /\s/
const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 32 || space.test(text[at] ?? '')
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

/** The word or the mark that leads to a name, "of" and "the" left aside: "north" of "north of the Gaza Strip"; '' where none does. */
function leadBefore(text: string, at: number): string {
  let end = at
  while (end > 0 && isSpace(text, end - 1)) {
    end--
    if (text[end - 1] === ',') end--
    let start = end
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
    if (start === end) return text[end - 1] ?? ''
    const word = text.slice(start, end).toLowerCase()
    if (word !== 'the' && word !== 'of') return word
    end = start
  }
  return ''
}

/**
 * The same letters, two bytes each. Engines keep a text of plain letters alone in one byte each, and make a pattern anew for either kind: over some
 * hundred patterns and articles with curly quotes and without that takes as long as the rest of the reading. What is kept of a text is cut from it as it was.
 */
const wide = (text: string): string => `${text}’`.slice(0, -1)

/** "–to–" */
const longestJoint = 4
const behind =
  /(?:['’]s)?\s(?:[A-Za-z-]+\s){0,2}(?:border|frontier|coast|shore|side|part|slope|bank|suburb|outskirt|fringe|peripher|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|central)/y

/** Whether a relation may go on behind the name: "Egypt’s border with Israel", "the Paris suburbs". */
function goesOnBehind(text: string, at: number): boolean {
  const next = text[at]
  if (next !== '’' && next !== "'" && !isSpace(text, at)) return false
  behind.lastIndex = at
  return behind.test(text)
}

const paragraphBreak = /\n\s*\n/g
const lineBreak = /[\n\r\t\u00a0\u202f]/g

/** The words before an offset, of its own paragraph; single line breaks are spaces. */
function wordsBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - reach), at)
  if (!words.includes('\n')) return words.replace(lineBreak, ' ')
  let from = 0
  for (const { index, 0: gap } of words.matchAll(paragraphBreak)) from = index + gap.length
  return words.slice(from).replace(lineBreak, ' ')
}

function wordsAfter(text: string, at: number): string {
  const words = text.slice(at, at + reach)
  const gap = words.includes('\n') ? words.search(paragraphBreak) : -1
  return (gap < 0 ? words : words.slice(0, gap)).replace(lineBreak, ' ')
}

/** The few letters that grow when made small, "İ" among them, stay as they are. */
function inSmallLetters(words: string): string {
  const low = words.toLowerCase()
  return low.length === words.length ? low : words.replace(/./gsu, c => (c.toLowerCase().length === c.length ? c.toLowerCase() : c))
}

function countriesOf(mentions: readonly Mention[]): () => string[] {
  let ranked: string[] | null = null
  return () => {
    if (ranked) return ranked
    const counts = new Map<string, number>()
    for (const { place } of mentions) if (place?.country) counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
    ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([country]) => country)
    return ranked
  }
}

/** Of a hundred readings of each kind, how many mean that kind of place, once the name itself is right; read by eye on news texts. */
const sure: Record<Relation, number> = {
  distance: 0.97,
  direction: 0.93,
  beside: 0.93,
  between: 0.85,
  border: 0.9,
  across: 0.95,
  coast: 0.93,
  part: 0.95,
}

function relativeMention(text: string, mentions: readonly Mention[], anchor: Mention, made: Made, shape: RelativeShape): RelativeMention {
  const { start, end, relation, how } = made
  const leansOn = [...new Set(made.leansOn)]
  const bases = made.bases ?? leansOn.map(i => mentions[i]!.place!)
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  // A town that only says which stretch of a border is meant leaves the border right where it is misread itself.
  const least = Math.min(...leansOn.map(i => (covers(made, mentions[i]!) ? mentions[i]!.confidence : 0.3 + 0.7 * mentions[i]!.confidence)))
  const ids = [...new Set(bases.map(({ id }) => id))]
  const place: Place = {
    id: `dateline:relative/${normalizeName(name).replaceAll(' ', '-')}@${ids.join('+')}`,
    name,
    kind: 'relative',
    feature: 'REL',
    country: countryOf(relation, bases),
    admin1: null,
    population: 0,
    point: shape.point,
    uncertaintyKm: shape.uncertaintyKm,
    bbox: boxOf(shape),
    geometry: shape.geometry,
    covers: [],
    relative: {
      relation,
      km: made.km === undefined ? null : Math.round(made.km * 10) / 10,
      direction: made.direction ?? null,
      leansOn: [...new Map(bases.map(base => [base.id, { place: base.id, name: base.name }])).values()],
    },
  }
  return {
    start,
    end,
    name: text.slice(start, end),
    place,
    confidence: least * sure[relation] * (made.sure ?? 1),
    reasons: [
      ...how.map(([rule, params], i) => reasonOf(rule, params, i === 0 ? 2 : 1.5)),
      ...leansOn.slice(0, 2).map(i => {
        const { name, place, confidence } = mentions[i]!
        const percent = Math.min(99, Math.round(confidence * 100))
        return reasonOf('relative-anchor', { name: name.replace(/\s+/g, ' '), place: place!.name, percent }, confidence >= 0.7 ? 1 : -1)
      }),
    ],
    runnersUp: [],
    role: anchor.role === 'happened' || anchor.role === 'said' ? anchor.role : 'named',
    roleWhy: anchor.adjective ? 'no sign of anything happening there' : anchor.roleWhy,
    adjective: false,
    leansOn,
  }
}

/** What lies across a border, between two countries or where three meet is in none of them for sure. */
function countryOf(relation: Relation, bases: readonly Place[]): string | null {
  const isOfThree = relation === 'border' && bases.filter(({ kind }) => kind === 'country').length > 2
  if (relation === 'across' || isOfThree || (relation === 'between' && bases.some(({ country }) => country !== bases[0]!.country)))
    return null
  return (relation === 'border' ? bases.at(-1)! : bases[0]!).country
}

function boxOf({ geometry }: RelativeShape): BoundingBox | null {
  return boundsAround(polygonsOf(geometry).map(rings => outlineBox([rings])))
}
