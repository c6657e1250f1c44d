import { bandFromBorder, borderStretch, type FromBorder } from '../../geometry/border-shapes.ts'
import type { Polygons } from '../../geometry/clip.ts'
import { outlineOf } from '../../geometry/outlines.ts'
import { firstFrom } from '../../text/span.ts'
import { kmSaid } from '../kilometres.ts'
import type { Mention, Place } from '../place.ts'
import { placeOf } from '../place-of.ts'
import { shortWay } from './beside.ts'
import { directionPattern, readDirection } from './directions.ts'
import { isUpTo, type Length, lengthBefore, readLength } from './lengths.ts'
import { type Before, type Family, isSpot, type Made, matchBefore, type Setting, type Why } from './made.ts'

/** Behind a length: "30 km from", "within 5 km of", "10 miles (16 km) south of". */
const away = String.raw`(?: \([^()]{1,24}\))?(?: away)?(?: (?:to the |due )?${directionPattern})? (?:from|of) `
const at = `(?:(?:right |just |very )?(near(?: to)?|along|at|on|by|close to|not far from|${shortWay} from|across|over|towards?|up to|to|in|inside|spanning|straddling) )?`
const which =
  '(?:the |its |their |both sides of the |(?:the |its )?(?:[a-z]+ern|shared|common|long|porous|volatile|disputed|mountainous) )*'
const noPlace =
  '(?:guard|police|patrol|agent|official|officer|force|dispute|war|security|control|post|town|city|village|state|province|district|talk|agreement|policy|wall|fence|crisis|clash|troop|agenc|service|tax|polic)'
const tail = new RegExp(
  `^(?:['’]s)?(?: (?:[a-z]+ern|land|mountainous|shared|common|porous|volatile))? (?:border|frontier)s?(?: (?:areas?|regions?|zone|strip))?\\b(?! ${noPlace})`,
)
/** The words before a border: those that say how far from it, behind their length, and those that say where by it. */
const leadPatterns = (words: string) => ({ far: new RegExp(`${away}${words}$`, 'd'), by: new RegExp(`(?:\\b|^)${at}${words}$`, 'd') })
const alone = leadPatterns(which)
const withIt = leadPatterns(`${which}(?:border|frontier)s? (?:area |region |zone )?(?:with|to) (?:the |neighbou?ring )?`)
const betweenThem = leadPatterns(`${which}(?:border|frontier)s? (?:area |region |zone )?(?:between|of|that separates|separating) (?:the )?`)
/** The words before a border that nobody names: "30 km from the", "within 5 km of their common". */
const fromIt = new RegExp(`${away}(?:the |its |their )(?:(?:[a-z]+ern|shared|common|land) )?$`, 'd')
const itself = new RegExp(`^(?:border|frontier)\\b(?! (?:with|to|between|of|that|separating|${noPlace}))`)

/**
 * "near the Chinese border", "along the Syria–Turkey border", "Egypt’s border with Israel": the stretch that both outlines share, near a
 * town the sentence names where it names one.
 */
export const borderFamily: Family = {
  endsIn: 'border borders frontier frontiers area region zone between separates separating with to neighbouring neighboring'.split(' '),
  behind: ['words', 'name'],
  of: ['country', 'admin'],
  read: readBorder,
}

function readBorder(setting: Setting): Made | null {
  const { mention, mentions, m, text } = setting
  if (!/border|frontier/.test(setting.before) && !/border|frontier/.test(setting.after)) return null
  const next = mentions[m + 1]
  const to = next?.place && hasOutline(next.place) ? text.slice(mention.end, next.start) : null

  if (to !== null && next) {
    // "the Syria–Turkey border", "the Turkish-Syrian border"
    const joint = /^ ?[-–—/] ?$/.test(to) && tail.exec(text.slice(next.end, next.end + 60))
    if (joint) return stretch(setting, leadOf(alone, setting), next.end + joint[0].length, [m, m + 1])
    // "Egypt's border with Israel"
    if (/^['’]s (?:[a-z]+ ){0,2}(?:border|frontier)s? with (?:the |neighbou?ring )?$/.test(to))
      return stretch(setting, leadOf(alone, setting), next.end, [m, m + 1])
    // "the border between India and Pakistan"
    const between = /^ (?:and|from) (?:the )?$/.test(to) && leadOf(betweenThem, setting)
    if (between) return stretch(setting, between, next.end, [m, m + 1])
  }
  const owned = betweenOwned(setting)
  if (owned) return stretch(setting, owned.lead, owned.end, [m, owned.other], owned.inside)
  const withX = leadOf(withIt, setting)
  if (withX && !mention.adjective) {
    // "Egypt's border with Israel" is read from its first name
    const before = mentions[m - 1]
    if (
      before &&
      /^['’]s /.test(text.slice(before.end, before.end + 3)) &&
      mention.start - before.end < 40 &&
      /^['’]s (?:[a-z]+ ){0,2}(?:border|frontier)/.test(text.slice(before.end, mention.start))
    )
      return null
    return withX.at || withX.away ? stretch(setting, withX, mention.end, [m]) : null
  }
  const after = tail.exec(setting.after)
  const lead = after && leadOf(alone, setting)
  return lead?.at || lead?.away ? stretch(setting, lead, mention.end + after![0].length, [m]) : null
}

const ownedPart =
  "['’]s (?:\\p{Lu}[\\p{L}-]+ ?){1,4}(?:districts?|provinces?|regions?|county|counties|states?|governorate|oblast|prefecture|department)?"
const toOther = new RegExp(`^(?:${ownedPart})? ?and (?:the )?$`, 'u')
const ofOther = new RegExp(`^${ownedPart}`, 'u')

/**
 * "the border between Azerbaijan’s Tovuz district and Armenia’s Tavush province": that of the two countries, near what they own. Both are mentions of
 * their own between and behind the countries.
 */
function betweenOwned(setting: Setting): { lead: Lead; other: number; inside: number[]; end: number } | null {
  const { mention, mentions, m, text, place } = setting
  if (mention.adjective || place.kind !== 'country' || !/^['’]s /.test(text.slice(mention.end, mention.end + 3))) return null
  for (let other = m + 1; other <= Math.min(m + 2, mentions.length - 1); other++) {
    const next = mentions[other]!
    if (next.place?.kind !== 'country' || next.adjective || !toOther.test(text.slice(mention.end, next.start))) continue
    const lead = leadOf(betweenThem, setting)
    if (!lead) return null
    const behind = ofOther.exec(text.slice(next.end, next.end + 60))
    const end = next.end + (behind?.[0].trimEnd().length ?? 0)
    const inside: number[] = []
    for (let i = m + 1; i < mentions.length && mentions[i]!.end <= end; i++) if (i !== other && mentions[i]!.place) inside.push(i)
    return { lead, other, inside, end }
  }
  return null
}

/** The words that lead to a border: where they start, and how they say where by it the place is. */
interface Lead {
  start: number
  /** "near", "along". */
  at: string | undefined
  away: { length: Length; bearing: number | null; direction: string | null } | null
}

function leadOf({ far, by }: typeof alone, setting: Setting): Lead | null {
  const lead = farFrom(far, setting, setting.mention.start)
  if (lead !== undefined) return lead
  const match = matchBefore(by, setting)
  return match && { start: setting.mention.start - (setting.before.length - match.index), at: match[1]?.toLowerCase(), away: null }
}

/** Undefined where no length is said, null where it says nothing of a border. `end` is where the words before end. */
function farFrom(pattern: RegExp, words: Before, end: number): (Lead & { away: NonNullable<Lead['away']> }) | null | undefined {
  const match = matchBefore(pattern, words)
  const written = match && lengthBefore(words, match.index)
  if (!match || !written) return undefined
  const length = readLength(written)
  const direction = match[1] === undefined ? null : readDirection(match[1])
  // "within 5 km of the border" and "5 km from it", but not "5 km of the border"
  if (!length || length.km > farthest || (!direction && !/ from /i.test(match[0]) && !isUpTo(written.qualifier))) return null
  const start = end - (words.before.length - written.index)
  return { start, at: undefined, away: { length, bearing: direction?.bearing ?? null, direction: direction?.name ?? null } }
}

/** Farther off nothing is told by a border. */
const farthest = 1500

/** `inside` are regions or towns within the words, which go before the towns that the sentence names elsewhere. */
function stretch(setting: Setting, lead: Lead | null, end: number, named: number[], inside: readonly number[] = []): Made | null {
  const { mentions, place } = setting
  if (!lead || !hasOutline(place)) return null
  const beside = towns(setting, lead.start, end)
  const others = named.length > 1 ? [mentions[named[1]!]!.place!] : counterparts(setting, beside)
  const regions = [...ofWhat(setting, lead.start), ...inWhat(setting, end)]
  for (const other of others) {
    if (other.id === place.id) continue
    for (const town of [...inside, ...regions, ...beside.slice(0, 4), null]) {
      const made = lead.away ? bandAlong(setting, lead.away, named, other, town) : bandOn(setting, lead.at, named, other, town)
      if (made) return { ...made, relation: 'border', start: lead.start, end }
    }
  }
  if (named.length > 1 || place.kind !== 'country') return null
  if (lead.away) {
    const made = bandAlongAny(setting, lead.away, named, beside[0] ?? null)
    return made && { ...made, relation: 'border', start: lead.start, end }
  }
  for (const town of [...regions, ...beside.slice(0, 4), null]) {
    const made = bandOnAny(setting, lead.at, named, town)
    if (made) return { ...made, relation: 'border', start: lead.start, end }
  }
  return null
}

/** "Anbar province near the Syrian border", "Putumayo and Catatumbo, near the border": the regions that the words are said of. */
function ofWhat({ text, mentions, m }: Setting, start: number): number[] {
  const found: number[] = []
  let to = start
  for (let i = m - 1; i >= Math.max(0, m - 3); i--) {
    const { place, adjective, end, start: at } = mentions[i]!
    if (!/^(?:,? ?(?:province|region|state|department|district|county)?,? ?| and |, )$/.test(text.slice(end, to))) break
    if (place && !adjective && /^(?:admin|region|relative)$/.test(place.kind)) found.push(i)
    to = at
  }
  return found
}

/** "near the Chinese border in Arunachal Pradesh": the region that the words go on to. */
function inWhat({ text, mentions }: Setting, end: number): number[] {
  const next = firstFrom(mentions, end)
  const { place, adjective, start } = mentions[next] ?? {}
  if (!place || adjective || place.kind !== 'admin' || place.uncertaintyKm > widestRegion) return []
  return /^ (?:in|of) (?:the )?(?:[a-z]+ern )?$/.test(text.slice(end, start)) ? [next] : []
}

/** A region wider than this says no more of a border than its country does. */
const widestRegion = 400

/** How far along the border from what is named with it: a region reaches as far as it is large. */
export function reachOf(spot: Place): number {
  return isSpot(spot) ? nearKm : Math.min(300, Math.max(nearKm, spot.uncertaintyKm))
}

type Band = Omit<Made, 'relation' | 'start' | 'end'>

/** "near the Chinese border": the border itself, with what lies by it. */
function bandOn(setting: Setting, at: string | undefined, named: number[], other: Place, town: number | null): Band | null {
  const { place, mentions } = setting
  const band = bandBy(setting, at, [place.id, other.id].sort().join(), () => outlineOf(other.geometry)!, town)
  const spot = town === null ? null : mentions[town]!.place!
  return (
    band && {
      ...band,
      leansOn: [...named, ...band.leansOn],
      bases: [place, other, ...(spot ? [spot] : [])],
      how: [['relative-border', { place: place.name, other: other.name }], ...nearIt(spot)],
    }
  )
}

/** "near the Yemeni border", where nothing tells with whom: all there is of it on land, or what is near a town that the sentence names. */
function bandOnAny(setting: Setting, at: string | undefined, named: number[], town: number | null): Band | null {
  const { place, mentions, lands } = setting
  const band = bandBy(setting, at, place.id, () => lands.neighbours(place), town)
  const spot = town === null ? null : mentions[town]!.place!
  return (
    band && {
      ...band,
      leansOn: [...named, ...band.leansOn],
      bases: [place],
      how: [['relative-border-any', { place: place.name }], ...nearIt(spot)],
    }
  )
}

function bandBy(
  { mentions, place, lands }: Setting,
  at: string | undefined,
  border: string,
  outline: () => Polygons,
  town: number | null,
): Pick<Band, 'shape' | 'leansOn'> | null {
  const spot = town === null ? null : mentions[town]!.place!
  const near = at !== undefined && (/^(?:near|close)| from$/.test(at) || at === 'in' || at === 'inside')
  const width = near ? 20 : 10
  const shape = lands.shape(`border ${border} ${spot?.id} ${width}`, () =>
    borderStretch(outlineOf(place.geometry)!, outline(), width, spot && { point: spot.point, reachKm: reachOf(spot) }),
  )
  return shape && { shape: () => shape, leansOn: town === null ? [] : [town] }
}

/**
 * "30 km from the Chinese border": a band that far off, in the direction said, else in the land of the town it is said of, else in that of the
 * other country, since who speaks of the Chinese border stands on this side of it.
 */
function bandAlong(
  { mentions, place, lands }: Setting,
  { length, bearing, direction }: NonNullable<Lead['away']>,
  named: number[],
  other: Place,
  town: number | null,
): Band | null {
  const spot = town === null ? null : mentions[town]!.place!
  const fromKm = Math.max(0, length.fromKm - outlinesOffKm)
  const toKm = length.toKm + outlinesOffKm
  const side: FromBorder['side'] =
    bearing !== null
      ? { bearing }
      : spot?.country === other.country
        ? 'second'
        : spot?.country === place.country
          ? 'first'
          : named.length === 1
            ? 'second'
            : 'both'
  const shape = lands.shape(`off border ${place.id} ${other.id} ${spot?.id} ${fromKm} ${toKm} ${bearing ?? side}`, () =>
    bandFromBorder(
      outlineOf(place.geometry)!,
      outlineOf(other.geometry)!,
      { fromKm, toKm, side },
      spot && { point: spot.point, reachKm: reachOf(spot) },
    ),
  )
  const land = side === 'first' ? place : side === 'second' ? other : null
  return (
    shape && {
      leansOn: [...named, ...(town === null ? [] : [town])],
      bases: [place, other, ...(spot ? [spot] : [])],
      km: length.km,
      ...(direction ? { direction } : {}),
      shape: () => shape,
      how: [
        ['relative-border-away', { place: place.name, other: other.name, from: kmSaid(fromKm), to: kmSaid(toKm) }],
        length.doubt,
        ...nearIt(spot),
        ...(land ? [['relative-border-side', { place: land.name }] as Why] : []),
      ],
    }
  )
}

/** "50 km from the Finnish border", and nothing tells from which side: in the land of all its neighbours. */
function bandAlongAny(setting: Setting, away: NonNullable<Lead['away']>, named: number[], town: number | null): Band | null {
  const { place, lands } = setting
  const coordinates = lands.neighbours(place)
  if (coordinates.length === 0) return null
  const others: Place = { ...place, id: `${place.id} neighbours`, geometry: { type: 'MultiPolygon', coordinates } }
  const band = bandAlong(setting, away, named, others, town)
  return band && { ...band, bases: [place], how: [['relative-border-any', { place: place.name }], away.length.doubt] }
}

/** How far off the outlines of countries may be where two of them meet, beside what the words leave open. */
export const outlinesOffKm = 5

const nearIt = (spot: Place | null): Why[] => (spot ? [['relative-border-near', { place: spot.name, km: reachOf(spot) }]] : [])

/**
 * "Sinuiju, 30 km from the border": one that the words do not name. It is that of the country of the town, or else the country, that the same
 * sentence names, with one that the text names, or else, for a town, with the nearest. `at` is where the border's own word stands.
 */
export function readUnnamedBorder(
  at: number,
  setting: Omit<Setting, 'm' | 'mention' | 'place' | 'after'>,
): { made: Made; anchor: Mention } | null {
  const { text, mentions, lands } = setting
  const word = itself.exec(text.slice(at, at + 40))
  if (!word) return null
  const lead = farFrom(fromIt, setting, at)
  if (!lead) return null
  const end = at + word[0].length
  const [from, to] = sentenceAround(text, lead.start, end)
  const inIt: number[] = []
  for (let i = firstFrom(mentions, from); i < mentions.length && mentions[i]!.start < to; i++) {
    const { place, start } = mentions[i]!
    if (place && (start < lead.start || start >= end)) inIt.push(i)
  }
  const apart = (i: number) => Math.min(Math.abs(lead.start - mentions[i]!.end), Math.abs(mentions[i]!.start - end))
  inIt.sort((a, b) => apart(a) - apart(b))
  const town = inIt.find(i => isSpot(mentions[i]!.place!) && !mentions[i]!.adjective && mentions[i]!.place!.country !== null)
  const m = town ?? inIt.find(i => mentions[i]!.place!.kind === 'country')
  if (m === undefined) return null
  const home = town === undefined ? mentions[m]!.place! : lands.of(mentions[town]!.place!.country!)
  if (!home || !hasOutline(home)) return null
  const here: Setting = { ...setting, m, mention: mentions[m]!, place: home, after: '' }
  const told = counterparts(here, [])
  const spot = town === undefined ? null : mentions[town]!.place!
  const reachKm = lead.away.length.toKm + nearKm
  const nearest = spot
    ? lands
        .near(spot.point, reachKm)
        .filter(land => land.country !== home.country)
        .flatMap(land => lands.of(land.country) ?? [])
    : []
  for (const other of [...told, ...nearest]) {
    const named = told.includes(other)
    const leansOn = town === undefined ? [m] : []
    const band = bandAlong(here, lead.away, leansOn, other, town ?? null)
    if (!band) continue
    const why: Why = named
      ? ['relative-border-which', { place: home.name, other: other.name }]
      : ['relative-border-nearest', { place: spot!.name, other: other.name }]
    const [first, ...rest] = band.how
    const made: Made = { ...band, relation: 'border', start: lead.start, end, how: [first!, why, ...rest], sure: named ? 0.85 : 0.65 }
    return { made, anchor: mentions[m]! }
  }
  return null
}

/** How far along the border from a town that is named with it. */
const nearKm = 60

function hasOutline(place: Place): boolean {
  return (place.kind === 'country' || place.kind === 'admin') && outlineOf(place.geometry) !== null
}

/** How many mentions to either side of the border are looked at. */
const neighbours = 6

/** Towns that the same sentence names, the nearest in the text first. */
export function towns({ text, mentions, m }: Setting, start: number, end: number): number[] {
  const [from, to] = sentenceAround(text, start, end)
  const found: number[] = []
  for (let i = Math.max(0, m - neighbours); i <= Math.min(mentions.length - 1, m + neighbours); i++) {
    const { place, adjective, start: at } = mentions[i]!
    if (place && !adjective && isSpot(place) && at >= from && at < to) found.push(i)
  }
  const apart = (mention: Mention) => (mention.end <= start ? start - mention.end : mention.start - end)
  return found.sort((a, b) => apart(mentions[a]!) - apart(mentions[b]!))
}

export function sentenceAround(text: string, start: number, end: number): [number, number] {
  const before = text.slice(Math.max(0, start - 300), start)
  const after = text.slice(end, end + 300)
  const opens = [...before.matchAll(/[.!?]["”’)]?\s+(?=\p{Lu})|\n/gu)].at(-1)
  const closes = /[.!?]["”’)]?\s+(?=\p{Lu})|\n/u.exec(after)
  return [start - before.length + (opens ? opens.index + opens[0].length : 0), end + (closes?.index ?? after.length)]
}

/** Whose border it may be with: where the towns lie, what else the sentence names, then what most of the text is about. */
export function counterparts({ mentions, m, place, gazetteer, lands, countries }: Setting, beside: readonly number[]): Place[] {
  const found = new Map<string, Place>()
  const add = (other: Place | null) => {
    if (other && other.id !== place.id && hasOutline(other)) found.set(other.id, other)
  }
  const region = (other: Place) => {
    const row = gazetteer.rowOf(other.id)
    const admin = row === undefined ? -1 : other.kind === 'admin' ? row : gazetteer.admin1(row)
    return admin < 0 ? null : placeOf(gazetteer, admin)
  }
  const home = (other: Place | null) => {
    if (!other) return
    if (place.kind === 'admin' && other.country === place.country) add(region(other))
    else if (other.country !== null && place.kind === 'country') add(lands.of(other.country))
  }
  for (const town of beside) home(mentions[town]!.place)
  for (let i = Math.max(0, m - neighbours); i <= Math.min(mentions.length - 1, m + neighbours); i++) if (i !== m) home(mentions[i]!.place)
  if (place.kind === 'country') for (const code of countries()) add(lands.of(code))
  return [...found.values()].slice(0, 8)
}
