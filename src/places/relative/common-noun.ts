import { firstFrom } from '../../text/span.ts'
import { normalizeName } from '../normalize-name.ts'
import type { Mention, Place } from '../place.ts'
import { sentenceAround } from './border.ts'
import { isSpot } from './made.ts'

/** A common noun that stands for a place named before, and the mention it stands for. */
export interface StandIn {
  start: number
  end: number
  /** Index of the mention. */
  m: number
  /** What of it is meant: "the island" is the island of Lampedusa, where its town has the name too. */
  place: Place
}

const nouns =
  'city|town|village|capital|hamlet|settlement|port|camp|island|islet|archipelago|shoal|reef|atoll|cay|lake|reservoir|strait|gulf|bay|volcano|mountain|peak|summit|crater|peninsula|airport|airbase|air base|base|plant|power station|dam|mine|refinery|crossing|bridge|park|glacier|pass'
/**
 * "12 nautical miles east of the shoal", "on the outskirts of the city", "upstream of the dam". What stands before "of" is for the families to read; here it only has to be one
 * of their words. The article is looked for, which few words are, and what stands before it from there.
 */
const standIn = new RegExp(
  ` the (?<=\\b(?:(?:north|south|east|west|stream|river|outskirts|edge|fringes|suburbs|coasts?|shores?|kilomet(?:er|re)s|km|miles?|met(?:er|re)s) (?:of|from)|(?:away|far|inland) from|(?:miles?|km|kilomet(?:er|re)s|met(?:er|re)s|minutes?|hours?|drive) outside(?: of)?|(?:near|outside)) the )(?:(?!${nouns})[a-z]+[- ]){0,2}?(${nouns})(?![-\\w]| of \\p{Lu}| (?:hall|council|cent(?:er|re) of|limits of|called|named))`,
  'gu',
)
/** The coast of whoever the sentence is about: "into waters off its east coast". */
const itsCoast = /\boff (its|their)(?: own)?(?= (?:(?:north|south|east|west)[a-z-]* )?(?:coasts?|shores?|coastline)\b)/g
/** A quick look, before a pattern that is asked at every word. */
const holdsStandIn = /(?:of|from|outside|near) the |off (?:its|their) /

/** How far back a place may have been named. */
const reach = 900

/** The places that common nouns of a text stand for, in reading order. */
export function standIns(text: string, mentions: readonly Mention[]): StandIn[] {
  if (mentions.length === 0 || !holdsStandIn.test(text)) return []
  const found: StandIn[] = []
  for (const match of text.matchAll(standIn)) {
    const noun = match[1]!
    const end = match.index + match[0].length
    const start = match.index + 1
    const meant = namedBefore(text, mentions, start, place => fits(noun, place))
    if (meant) found.push({ start, end, ...meant })
  }
  for (const match of text.matchAll(itsCoast)) {
    const end = match.index + match[0].length
    const start = match.index + 'off '.length
    const [from] = sentenceAround(text, start, end)
    const meant = namedBefore(text, mentions, start, ({ kind }) => kind === 'country' || kind === 'island', from)
    if (meant) found.push({ start, end, ...meant })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The last mention before an offset of which some reading is what the noun says. */
function namedBefore(
  text: string,
  mentions: readonly Mention[],
  at: number,
  isOne: (place: Place) => boolean,
  from = Math.max(0, at - reach),
): { m: number; place: Place } | null {
  for (let m = firstFrom(mentions, at) - 1; m >= 0 && mentions[m]!.start >= from; m--) {
    const { place, adjective, runnersUp, end, confidence } = mentions[m]!
    if (!place || end > at || confidence < leastSure) continue
    if (adjective && place.kind !== 'country') continue
    // What somebody says somewhere is not about it: "said in Manila"
    if (isOne(place)) return { m, place }
    const other = runnersUp.find(one => isNamesake(one.place, place) && isOne(one.place))
    if (other && !/^\s(?:city|town)\b/.test(text.slice(end, end + 5))) return { m, place: other.place }
  }
  return null
}

const leastSure = 0.5

/** Another reading of one name at about one spot: an island and its town, a region and its seat. */
function isNamesake({ point: [x, y], country }: Place, { point: [longitude, latitude], country: own, uncertaintyKm }: Place): boolean {
  const near = Math.max(0.5, uncertaintyKm / 80)
  return (country === null || own === null || country === own) && Math.abs(x - longitude) < near && Math.abs(y - latitude) < near
}

const settlements = /^(?:city|town|village|capital|hamlet|settlement|port|camp)$/
/** Fewer make no city. */
const leastCity = 15_000

function fits(noun: string, place: Place): boolean {
  if (settlements.test(noun) && place.kind === 'settlement') {
    if (noun === 'capital') return /^PPL[AC]/.test(place.feature)
    if (noun === 'city') return place.population >= leastCity
    if (noun === 'village' || noun === 'hamlet') return place.population < leastCity
    return noun !== 'camp' && noun !== 'port'
  }
  if (noun === 'island' || noun === 'islet') return place.kind === 'island'
  if (noun === 'volcano' || noun === 'mountain' || noun === 'peak' || noun === 'summit' || noun === 'crater') {
    if (place.kind === 'landform' && /^(?:MT|VLC|PK)$/.test(place.feature)) return true
  }
  // "Scarborough Shoal", "Kakhovka Dam", "Lake Chad"
  return (place.kind !== 'settlement' || !isSpot(place)) && place.kind !== 'country' && hasWord(place.name, noun)
}

function hasWord(name: string, noun: string): boolean {
  return ` ${normalizeName(name)} `.includes(` ${noun} `)
}
