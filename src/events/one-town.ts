import { distanceKm } from '../geometry/great-circle.ts'
import type { Mention } from '../places/place.ts'
import { firstFrom } from '../text/span.ts'
import { wordSet } from '../text/word-set.ts'
import type { Day } from '../times/time.ts'
import type { EventPlace, TextEvent } from './event.ts'
import { isRecalled } from './main-event.ts'

/**
 * Puts what an article of one town tells in that town, where a sentence names no place: "A mill burned down in Ebo on Monday. … Crews from three stations
 * fought the flames. Two men were arrested." All that the article says happened anywhere must lie by the place of its main event.
 */
export function stayInTown(events: readonly TextEvent[], mentions: readonly Mention[], published: Day | null): void {
  const main = events.find(event => event.main)
  const site = main?.places[0]
  if (!main || site?.role !== 'happened' || !onTheSpot.has(main.subkind) || !isToldAsFact(main) || isRecalled(main, published)) return
  const town = mentions[site.mention]!
  if (town.confidence < sure || !spots.has(town.place!.kind) || !isOfOneTown(events, mentions, site)) return
  const place: EventPlace = {
    mention: site.mention,
    placeId: site.placeId,
    role: 'happened',
    carried: 'all that the article tells of is there',
  }
  for (const event of events)
    if (
      event.places.length === 0 &&
      onTheSpot.has(event.subkind) &&
      (isToldAsFact(event) || isArranged(event)) &&
      !isRecalled(event, published)
    )
      if (!namesPlace(event, mentions)) event.places = [place]
}

/** Less sure of its town, an article is none of it. */
const sure = 0.8
/** As far as a town's own villages lie. */
const nearKm = 30

const spots = wordSet('settlement district facility')

/** What comes where people live and things stand; elections, rates and laws are of wider places. */
const onTheSpot = wordSet(
  `strike shelling bombing clash shooting attack abduction robbery destruction demolition construction repair closure casualty displacement protest gathering
  arrest accident disaster aid birth discovery investigation`,
)

/** What is planned where the rest happened. */
function isArranged({ status, subkind }: TextEvent): boolean {
  return status === 'planned' && arranged.has(subkind)
}

const arranged = wordSet('gathering closure repair construction demolition')

function isToldAsFact({ status }: TextEvent): boolean {
  return status === 'happened' || status === 'said'
}

/** Whether the town is named more than once, and nothing that happened anywhere lies far from it. */
function isOfOneTown(events: readonly TextEvent[], mentions: readonly Mention[], site: EventPlace): boolean {
  const { point } = mentions[site.mention]!.place!
  for (const { places } of events)
    for (const { role, mention } of places) {
      if (role !== 'happened') continue
      const { place } = mentions[mention]!
      if (spots.has(place!.kind) && distanceKm(place!.point, point) > nearKm) return false
    }
  let named = 0
  for (const { place, role, confidence, adjective } of mentions) {
    if (!place || adjective || confidence < 0.5 || !spots.has(place.kind)) continue
    if (distanceKm(place.point, point) <= nearKm) named++
    else if (role === 'happened') return false
  }
  return named > 1
}

/** Whether the sentence of an event names a place, whoever comes from there. */
function namesPlace({ sentence }: TextEvent, mentions: readonly Mention[]): boolean {
  for (let m = firstFrom(mentions, sentence.start); m < mentions.length && mentions[m]!.start < sentence.end; m++)
    if (mentions[m]!.place && !mentions[m]!.adjective) return true
  return false
}
