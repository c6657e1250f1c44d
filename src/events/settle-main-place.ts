import type { Article } from '../articles/article.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import { holdsPoint } from '../geometry/holds-point.ts'
import { nearestOn, outlineOf } from '../geometry/outlines.ts'
import type { Mention, Place } from '../places/place.ts'
import { isCapital } from '../text/is-capital.ts'
import { covers, firstFrom, type Span } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { datelineEnd } from './dateline-end.ts'
import type { EventPlace, TextEvent } from './event.ts'
import { lowerAt } from './lower.ts'
import { type Choice, likeliest, openWeights } from './main-choice.ts'
import learned from './main-event-weights.json' with { type: 'json' }
import { type PlaceChoice, placeChoices } from './main-place.ts'
import type { ReadSentence } from './read-sentences.ts'
import { within } from './within.ts'

const weights = openWeights(learned.place)

/** Where the main event happened, by all that the article tells: the likeliest place, within what its own clause says of it. */
export function mainPlace(
  article: Article,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  main: TextEvent,
  notNow: readonly Span[],
  twice: ReadonlySet<ReadSentence>,
  relative: readonly Mention[],
  events: readonly TextEvent[],
): EventPlace | null {
  const own = main.places[0]
  if (own?.carried === wholeArticle || own?.carried?.startsWith(standsUnder)) return own
  const ownPlace = own?.role === 'happened' && own.carried === null ? mentions[own.mention]!.place! : null
  if (ownPlace && isWide(ownPlace, main)) return own!
  const part =
    own && ownPlace && areas.has(ownPlace.kind)
      ? partAround(own.mention, mentions, relative)
      : ownPlace
        ? null
        : borderOf(main, mentions, relative)
  const leads = ownPlace ? null : siteOfLead(sentences, mentions, main, events)
  const stated = ownPlace
    ? areas.has(ownPlace.kind)
      ? mentions[own!.mention]!.confidence < 0.9 && ownPlace.kind === 'admin'
        ? { thing: ownPlace.id, times: trustInOwnArea }
        : null
      : { thing: ownPlace.id, times: trustInOwnWords }
    : leads === null
      ? null
      : { thing: leads, times: trustInLead }
  // What the clause names goes before the dateline, and the town that is meant lies in the region it names
  const all = placeChoices(article, sentences, mentions, main, twice)
  const placeOf = ({ value }: Choice<PlaceChoice>) => mentions[value.mention]!.place!
  const dateline = all.find(({ value }) => value.isDateline)
  const desk = dateline && placeOf(dateline)
  const isAway = desk !== undefined && putsElsewhere(sentences, mentions, main, desk)
  const choices = all.filter(choice => {
    const place = placeOf(choice)
    if (notNow.some(told => covers(told, mentions[choice.value.mention]!))) return false
    // "It was on its way to Kathmandu" puts nothing at the desk either
    if (isAway && place.id === desk.id && !choice.value.isPutHere) return false
    if (isSpokenAt(sentences, mentions[choice.value.mention]!)) return false
    if (isBoundThere(sentences, mentions[choice.value.mention]!)) return false
    if (part && place.id !== ownPlace?.id && !liesInPart(place, part)) return false
    if (!ownPlace || place.id === ownPlace.id || mentions[own!.mention]!.confidence < (ownPlace.kind === 'region' ? 0.7 : 0.9)) return true
    // "shot down over Lorvia. … Airports in Tessel were closed": in a whole country, or at sea, only what puts the deed there says it more narrowly
    if (choice.value.isDateline || !liesIn(place, ownPlace)) return false
    // "capsized on Lake Kivu … when rebels took Goma": from the water only what tells of the same leads ashore
    if (ownPlace.kind === 'water') return choice.value.isOfKind
    return !vast.has(ownPlace.kind) || choice.value.isPutHere
  })
  const best = likeliest(choices, weights, choice => placeOf(choice).id, stated)?.best ?? null
  if (!best) return null
  if (own?.role === 'happened' && isFiner(mentions[own.mention]!.place!, placeOf(best))) return own
  const { mention } = best.value
  const inClause = mentions[mention]!.start >= main.start && mentions[mention]!.end <= main.end
  return {
    mention,
    placeId: mentions[mention]!.place!.id,
    role: 'happened',
    carried: inClause ? null : wholeArticle,
  }
}

/** "…, the coroner in Ebo said": where words were spoken is no place of what they tell. */
function isSpokenAt(sentences: readonly ReadSentence[], { role, start, end }: Mention): boolean {
  if (role !== 'said') return false
  const home = sentences.find(other => other.start <= start && end <= other.end)
  if (!home) return false
  const { tokens } = home
  return lowerAt(tokens, firstFrom(tokens, start) - 1) === 'in' && speaks.has(lowerAt(tokens, firstFrom(tokens, end)))
}

const speaks = wordSet('said says ruled found heard told')

/** "A ferry bound for Ebo sank", "a train on its way to Ebo was derailed": they never came there. */
function isBoundThere(sentences: readonly ReadSentence[], { start, end }: Mention): boolean {
  const home = sentences.find(other => other.start <= start && end <= other.end)
  if (!home) return false
  const { tokens } = home
  const k = firstFrom(tokens, start) - 1
  if (lowerAt(tokens, k) === 'for') return lowerAt(tokens, k - 1) === 'bound'
  return lowerAt(tokens, k) === 'to' && lowerAt(tokens, k - 1) === 'way' && theirs.has(lowerAt(tokens, k - 2))
}

const theirs = wordSet('its their his her')

/**
 * How many times likelier another place must be than a town that the main event's own clause says it happened in. The weights
 * come from reports of one kind; "in X" is plain everywhere.
 */
const trustInOwnWords = 40

/** And than a district that it names, where the gazetteer is not sure of that; one that is sure holds what is chosen. */
const trustInOwnArea = 4

/** And than the one place at which the lead tells of something, where the main event is told next to it. */
const trustInLead = 8

/** How the words begin for the place that an item of a roundup stands under, which is told of nothing else. */
export const standsUnder = 'stands under'

/** The words for a place that no sentence carried here. */
export const wholeArticle = 'where the article as a whole puts it'

/** What befalls a whole region as well as a town. */
export const wide = wordSet('disaster outbreak displacement election')

const areas = wordSet('admin country region continent water')

const vast = wordSet('country continent water')

const regions = wordSet('admin region island landform water')

const finer = wordSet('district facility coordinates relative')

/**
 * Whether the sentence that tells the main event puts it away from the town of the dateline: "LONDON, March 11 - Nine died near the Lorvian border". A
 * part of that town, the country or state round it, whence somebody comes and where something was said do not.
 */
function putsElsewhere(sentences: readonly ReadSentence[], mentions: readonly Mention[], { sentence }: TextEvent, town: Place): boolean {
  const home = sentences.find(({ start }) => start === sentence.start)!
  const first = datelineEnd(home.tokens)
  const named = within(mentions, { start: home.tokens[first]?.start ?? home.start, end: home.end })
  // "searched a factory in Tessel, two days after a fire killed 23 there, most of them Lorvian"
  const isHere = ({ place, adjective, role, start }: Mention) =>
    place?.id === town.id &&
    !adjective &&
    role !== 'said' &&
    role !== 'origin' &&
    inOrAt.has(lowerAt(home.tokens, firstFrom(home.tokens, start) - 1))
  if (named.some(isHere)) return false
  if (
    named.some(
      ({ place, role, start, adjective }) =>
        place &&
        role !== 'said' &&
        role !== 'origin' &&
        (!isRound(place, town) || (!adjective && isPart(home.tokens, firstFrom(home.tokens, start) - 1))),
    )
  )
    return true
  return home.tokens.some(({ text }, k) => k > first && text === 'border' && isCapital(home.tokens[k - 1]!.text))
}

/** "LYON - Nine were arrested in a raid near Villefranche. | Two officers were hurt.": the one place where the lead, told just before, puts what it tells. */
function siteOfLead(
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  main: TextEvent,
  events: readonly TextEvent[],
): string | null {
  const lead = sentences.find(({ role }) => role === 'body')
  const home = sentences.find(({ start }) => start === main.sentence.start)
  if (!lead || !home || home.role !== 'body' || home.index === lead.index || home.index > lead.index + 2) return null
  const sites = new Set<string>()
  for (const { sentence, status, time, places } of events) {
    if (sentence.start !== lead.start || status !== 'happened') continue
    // "Divers found a boat off Ebo on Monday. It vanished in 1983."
    if (time?.from !== main.time?.from) continue
    const [site] = places
    if (site?.role === 'happened' && site.carried === null && spots.has(mentions[site.mention]!.place!.kind)) sites.add(site.placeId)
  }
  return sites.size === 1 ? [...sites][0]! : null
}

const spots = wordSet('settlement district facility coordinates')

const inOrAt = wordSet('in at')

/** "KATHMANDU - A bus fell off a road in western Nepal": who writes so is elsewhere. */
function isPart(tokens: readonly Token[], before: number): boolean {
  return /^(north|south|east|west)[a-z]*ern$/.test(lowerAt(tokens, before))
}

function isRound({ kind, country, name, admin1, point }: Place, town: Place): boolean {
  if (country === town.country && (kind === 'country' || (kind === 'admin' && (name === town.admin1 || admin1 === town.admin1))))
    return true
  return distanceKm(point, town.point) <= 50
}

/** Whether a place may be what an event "in North Sinai" is put at: it lies in that province, within that county's reach, or in that country; of a town nothing is asked. */
function liesIn(place: Place, outer: Place): boolean {
  if (outer.kind === 'country') return place.country === outer.country
  if (outer.kind === 'region') return distanceKm(place.point, outer.point) <= outer.uncertaintyKm
  if (outer.kind !== 'admin') return true
  if (place.country !== outer.country) return false
  const isFirstLevel = outer.admin1 === null || outer.admin1 === outer.name
  if (isFirstLevel) return place.admin1 === outer.name
  return place.admin1 === outer.admin1 && distanceKm(place.point, outer.point) <= outer.uncertaintyKm
}

/** "Floods in southern Iraq": the part of what the event's own words name that they say it happened in, where it has an outline. */
function partAround(own: number, mentions: readonly Mention[], relative: readonly Mention[]): Place | null {
  const part = relative.find(one => one.leansOn!.includes(own) && covers(one, mentions[own]!))?.place
  return part && outlineOf(part.geometry) ? part : null
}

/** "Two were killed near the Lorvian border": where the event's own words put it along a border, which is as wide as it is uncertain. */
function borderOf(main: TextEvent, mentions: readonly Mention[], relative: readonly Mention[]): Place | null {
  const border = relative.find(
    one => covers(main, one) && one.place?.relative?.relation === 'border' && one.leansOn!.every(m => mentions[m]!.adjective),
  )?.place
  return border && outlineOf(border.geometry) ? border : null
}

/** Where a part ends nobody can say, so that a town a fifth of its breadth away may still be in it: Karbala in "southern Iraq". */
function liesInPart({ point }: Place, { geometry, uncertaintyKm }: Place): boolean {
  const outline = outlineOf(geometry)!
  return (
    outline.some(rings => holdsPoint({ type: 'Polygon', coordinates: rings }, point)) ||
    distanceKm(nearestOn(outline, point), point) <= uncertaintyKm / 5
  )
}

/** A famine "in Tigray", a quake "off northern Sumatra", a ceasefire "in Lebanon": what befalls a region is not of one town that the text names. */
function isWide({ kind }: Place, { subkind }: TextEvent): boolean {
  if (subkind === 'agreement' && kind === 'country') return true
  return wide.has(subkind) && regions.has(kind)
}

/** A neighbourhood, a school or "two miles north of X" that the clause itself names, in or by the town the article speaks of. */
function isFiner(own: Place, town: Place): boolean {
  return town.kind === 'settlement' && finer.has(own.kind) && distanceKm(own.point, town.point) <= 25
}
