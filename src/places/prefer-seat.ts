import { distanceKm } from '../geometry/great-circle.ts'
import { inOneLine } from '../text/in-one-line.ts'
import { normalizeName } from './normalize-name.ts'
import type { Candidate, Mention, Place } from './place.ts'
import { reasonOf } from './reasons.ts'
import { hasBareStates } from './senses.ts'

const regionNoun =
  '(?:area|canton|county|countryside|department|districts?|division|emirate|governorate|oblast|okrug|krai|prefecture|province|provinces|regency|regions?|republic|state|territory|voivodeship)'
const nounAfter = new RegExp(`^(?:['’]s)?[\\s-]+(?:\\p{Ll}+\\s+)?${regionNoun}\\b`, 'iu')
const nounInside = new RegExp(`\\b${regionNoun}\\b`, 'iu')
const nounBefore = new RegExp(`\\b${regionNoun}\\s+of\\s+(?:the\\s+)?$`, 'iu')
/** "across X", "northern X", "Izium, X": words that take a stretch of land. */
const landBefore = new RegExp(
  inOneLine`
    \b(?:across|throughout|parts of|all of|rest of|[Vv]illages? in|[Tt]owns? in|[Cc]ities in|[Dd]istricts? in|(?:north|south|east|west|
    centr|rur)\w*(?:al|ern)?)\s+$|\p{Lu}[\p{L}\p{M}’'-]+,\s+$`,
  'u',
)

/** The seat must hold a fair share of its region: Helmand is not Lashkar Gah, and a seat of a fiftieth of its people rarely stands alone. */
const leastShare = 1 / 25
/** A city not marked as the seat must hold much of the region to stand for its name. */
const leastShareUnseated = 1 / 4

/**
 * Named alone, a city and the region around it that is called after it are the city: "Shells fell on Odesa" is the port, not
 * the oblast. With a word of region ("Odesa oblast", "across Odesa", "Izmail, Odesa") it stays the region.
 */
export function preferSeat(mention: Mention, text: string): Mention {
  const region = mention.place
  if (region?.kind !== 'admin' || region.country === null || hasBareStates(region.country)) return mention
  const at = mention.runnersUp.findIndex(({ place }) => isSeat(place, region) && isNamesake(place, region, mention.name))
  if (at < 0 || meansLand(mention, text)) return mention
  const seat = mention.runnersUp[at]!
  const both = Math.min(0.99, mention.confidence + seat.confidence)
  const asRegion: Candidate = { place: region, confidence: Math.max(0, both - mention.confidence), reasons: mention.reasons }
  return {
    ...mention,
    place: seat.place,
    confidence: Math.max(mention.confidence, both),
    reasons: [reasonOf('seat-of-namesake', { place: region.name }, 2), ...seat.reasons.filter(reason => reason.weight > 0)],
    runnersUp: [asRegion, ...mention.runnersUp.filter((_, i) => i !== at)],
  }
}

function isSeat(place: Place, region: Place): boolean {
  return (
    place.kind === 'settlement' &&
    place.country === region.country &&
    place.population >= region.population * (/^PPL[AC]$/.test(place.feature) ? leastShare : leastShareUnseated) &&
    distanceKm(place.point, region.point) <= Math.max(100, region.uncertaintyKm * 1.5)
  )
}

/** A city that holds nearly all of its region's people is the region, however each is spelled: Marrakesh of the Marrakech prefecture. */
const wholeShare = 9 / 10

/** Cusco in the Cuzco Department, when the text says "Cusco"; Antakya is not Hatay's, though some call the city so as well. */
function isNamesake(seat: Place, region: Place, name: string): boolean {
  if (region.population > 0 && seat.population >= region.population * wholeShare) return true
  const own = normalizeName(seat.name)
  return own === normalizeName(name) || ` ${normalizeName(region.name)} `.includes(` ${own} `)
}

function meansLand({ start, end, name }: Mention, text: string): boolean {
  return (
    nounInside.test(name) ||
    nounAfter.test(text.slice(end, end + 40)) ||
    nounBefore.test(text.slice(Math.max(0, start - 30), start)) ||
    landBefore.test(text.slice(Math.max(0, start - 40), start))
  )
}
