import type { RelativeShape } from '../../geometry/relative-shape.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { nameHeads } from '../lexicon/cues.ts'
import { normalizeName } from '../normalize-name.ts'
import type { Mention, Place, PlaceKind, Relation } from '../place.ts'
import type { ReasonRule } from '../reason-words.ts'
import type { Lands } from './lands.ts'

/** A mention with what stands round it, as the families of relative places read it. */
export interface Setting {
  text: string
  mentions: readonly Mention[]
  /** The mention at hand. */
  m: number
  mention: Mention
  place: Place
  /** The words before it, back to the paragraph's edge or a fixed reach. */
  before: string
  /** The same in small letters, each where it stood. */
  low: string
  /** The words after it, likewise. */
  after: string
  gazetteer: Gazetteer
  lands: Lands
  /** ISO codes of the countries the text speaks of, the most named first. */
  countries: () => string[]
}

export type Before = Pick<Setting, 'low' | 'before'>

/**
 * What a pattern of small letters finds in the words before a name, its groups as they are written there. Patterns that leave the case of
 * letters open take several times as long to make, and most articles need most of them.
 */
export function matchBefore(pattern: RegExp, { low, before }: Before): ((string | undefined)[] & { 0: string; index: number }) | null {
  const match = pattern.exec(low)
  if (!match) return null
  const groups = match.indices!.map(span => span && before.slice(...span))
  return Object.assign(groups, { 0: groups[0]!, index: match.index })
}

/** A family of relations, and what tells at a glance that it may have the words around a name. */
export interface Family {
  /** The words that lead from it to a name, "of" and "the" left aside: its pattern is asked only behind one of them. */
  endsIn: readonly string[]
  /** Where it may go on behind a name: in words of its own, or in another name right behind. */
  behind?: readonly GoesOn[]
  /** The kinds of place it is said of, where it is not all. */
  of?: readonly PlaceKind[]
  read(setting: Setting): Made | null
}
export type GoesOn = 'words' | 'name'

/** A relative place as one family read it. */
export interface Made {
  relation: Relation
  start: number
  end: number
  /** Indexes of the mentions it leans on, the nearest first. */
  leansOn: number[]
  km?: number
  direction?: string
  /** Made only when the words are kept. Null when no such place can be drawn: a coast inland. */
  shape: () => RelativeShape | null
  /** The places the shape is made from, where they are not just those of the mentions: both countries of a border, then the town. */
  bases?: Place[]
  /** Of a hundred such readings, what share of those of its kind is right; 1 unless told otherwise. */
  sure?: number
  /** How the shape was made, and what its doubt is. */
  how: Why[]
}

/** A reason of how a shape was made: its rule, and what its words are made with. */
export type Why = [rule: ReasonRule, params: Record<string, string | number>]

/** A town, a part of one, or a site: something one can stand north of. */
export function isSpot({ kind }: Place): boolean {
  return kind === 'settlement' || kind === 'district' || kind === 'facility'
}

/** The spot that is meant: the place itself, or, where "near Odesa" was read as the region, the town of the same name in it. */
export function spotOf({ place, mention }: Pick<Setting, 'place' | 'mention'>): Place | null {
  if (isSpot(place)) return place
  if (place.kind !== 'admin' || mention.adjective) return null
  const town = mention.runnersUp.find(
    ({ place: other }) =>
      other.kind === 'settlement' && other.country === place.country && (other.name === place.name || isSeat(other, place)),
  )
  return town?.place ?? null
}

/** Whether a town that is called so as well is its region's capital: "60 km from Ulaanbaatar", "from Salta to Jujuy". */
function isSeat({ feature, admin1, point: [longitude, latitude] }: Place, { name, bbox }: Place): boolean {
  if (!/^PPL[AC]/.test(feature) || (admin1 !== null && admin1 !== name) || !bbox) return false
  return longitude >= bbox[0] && longitude <= bbox[2] && latitude >= bbox[1] && latitude <= bbox[3]
}

/** An island or a mountain no wider than this to either side of its point, of which "30 miles south of Gavdos" can be said; else null. */
export function landWithin(widestKm: number, { place, mention }: Pick<Setting, 'place' | 'mention'>): Place | null {
  const isLand = place.kind === 'island' || place.kind === 'landform'
  return isLand && !mention.adjective && place.uncertaintyKm <= widestKm ? place : null
}

/** "two hours north of Lima", "blocks north of Lima": a distance that is not said in lengths, at the end of words in small letters. */
export function isTimed(low: string): boolean {
  return /\b(?:hours?|minutes?|days?|blocks?|drive|ride|walk|houses|doors|miles?|km|kilomet(?:er|re)s)[’']?(?: drive| away| up)?,? (?:to the )?$/.test(
    low,
  )
}

/** A spot's breadth: how far its own edge lies from its point. */
export function breadthKm({ uncertaintyKm, kind }: Place): number {
  if (kind === 'island' || kind === 'landform') return Math.max(uncertaintyKm, 1)
  return kind === 'facility' ? Math.min(uncertaintyKm, 5) : Math.min(Math.max(uncertaintyKm, 1), 25)
}

const appositions =
  'city|town|village|port|capital|hamlet|settlement|suburb|district|municipality|township|community|resort|enclave|camp|center|centre|island|airport'

/**
 * What may stand between a relation and its name: "the Ukrainian city of", "the town of", "downtown". A class of all letters would
 * take a third of a millisecond to make, in each pattern.
 */
export const apposed = `(?:(?:the|a|its|their) (?:[^\\s\\d.,;:()]{2,20},? ){0,3}(?:${appositions})(?: of| called|,)? |downtown |central |the )?`
/** The words that it ends in. */
export const apposedEnds = [...appositions.split('|'), 'called', 'downtown', 'central']

/** Words after a town's name that make it part of a site's, a team's or a person's: "near Lima airport", "outside Lima Hospital". */
export function goesOn({ after, place, mention }: Pick<Setting, 'after' | 'place' | 'mention'>): boolean {
  if (/^['’]s?\s/.test(after)) return true
  // "Pine Hills Road" may be read as Pine Hills for want of the road, but "the Dnieper River" is the Dnieper
  const name = normalizeName(mention.name)
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (last !== name && nameHeads.has(last) && !isGround(place) && !normalizeName(place.name).includes(last)) return true
  if (!after.startsWith(' ')) return place.kind !== 'facility' && /^[-–](?:based|born|area|style|led)/.test(after)
  if ((after.startsWith(' and ') || after.startsWith(' & ')) && streetCorner.test(after)) return true
  if (place.kind === 'facility') return false
  if (isPartOfSite(after)) return true
  // A word in small letters, as nearly all are
  if (after[1] === after[1]?.toLowerCase()) return false
  const next = /^ (\p{Lu}[\p{L}.]*)/u.exec(after)?.[1]
  return next !== undefined && !calendar.test(next) && !/^(?:I|He|She|It|They|We|The|On|In|At|A|And|But|As|When|By)$/.test(next)
}

const isGround = ({ kind }: Place) => kind === 'water' || kind === 'landform' || kind === 'island'

/**
 * Whether a town's name goes on with what stands in it, up to two words between that say which: "Rennes town hall", "Karachi central jail". As one
 * pattern, the words multiplied by each other would take longer to compile than ten articles to read.
 */
function isPartOfSite(after: string): boolean {
  nextWord.lastIndex = 0
  for (let k = 0; k < 3; k++) {
    const word = nextWord.exec(after)?.[1]?.toLowerCase()
    if (word === undefined) return false
    if (sites.has(word)) return true
    if (!ofSites.has(word)) return false
  }
  return false
}

const nextWord = / ([a-z]+)\b/iy
const ofSites = new Set(
  `town city central main metro train bus railway rail police high power military naval nuclear grand old new fire state national federal regional
  district shopping apartment primary`.split(/\s+/),
)
const sites = new Set(
  `airport international university college hospital clinic prison jail station railway stadium arena church cathedral mosque synagogue temple court
  courts courthouse district county road street hotel school academy mall market shop shops store supermarket restaurant cafe bar nightclub cinema
  fence perimeter theatre theater library museum gallery park cemetery square port harbor harbour zoo plant factory mine mill dam depot warehouse refinery base
  barracks camp checkpoint hall palace castle parliament embassy consulate headquarters office offices police bridge home apartment`.split(
    /\s+/,
  ),
)

/** "near Dexter and Tuxedo Avenues" */
const streetCorner = /^ (?:and|&) (?:\p{Lu}|\d)[\p{L}\d.]*(?: \p{Lu}[\p{L}.]*)*(?:\s(?:avenues|streets|roads|drives|boulevards)\b)/u

const calendar =
  /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Satur|Sat|Sun)(?:day)?\b|^(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)/

/** "near Dexter and Tuxedo": a street corner, unless both are towns. */
export function isCorner({ mentions, m, mention, after }: Setting, place: Place): boolean {
  const and = ' and '
  if (!after.startsWith(and) || place.kind !== 'settlement' || !/^\p{Lu}/u.test(after.slice(and.length))) return false
  return mentions[m + 1]?.start !== mention.end + and.length
}
