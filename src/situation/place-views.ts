import { type EventKind, type EventStatus, eventKinds, eventStatuses } from '../events/event.ts'
import { doubtfulBelow, roles } from '../places/place.ts'
import type { Passing } from './filter.ts'
import type { SituationIndex } from './index-situation.ts'
import type { PlaceFeature } from './schema.ts'

/** A place as the panes draw it: what passes the filter there. Kept as the same object while nothing about it changes. */
export interface PlaceView {
  place: PlaceFeature
  /** Whether any of its mentions passes. Those that do not leave the list and fade on the map. */
  passes: boolean
  /** Mentions that pass, of all that name it. */
  mentions: number
  allMentions: number
  /** Events that pass and happened here. */
  events: number
  /** Events that pass and are said by a source to have happened here. */
  said: number
  /** Events that pass and are placed here but only planned, threatened, denied or supposed. */
  apart: number
  /** How those are told where all are told alike, else null. */
  apartStatus: EventStatus | null
  /** What mostly happened here among them, `none` where it is only named. */
  kind: EventKind | 'none'
  /** No mention of it is sure. */
  doubtful: boolean
  /** The best confidence among its mentions. */
  confidence: number
}

const happened = roles.indexOf('happened')
const said = roles.indexOf('said')
const really = eventStatuses.indexOf('happened')
const vouched = eventStatuses.indexOf('said')

/**
 * All places with what passes there, in the order of the index, passing or not.
 * The kind is that of most events that happened here; where none did, of those that were said here; where none was, of those that
 * a source says happened. Of kinds with as many events the one that comes first in the dataset.
 */
export function placeViews(index: SituationIndex, passing: Passing, before: PlaceView[] | null): PlaceView[] {
  const { mentionsFrom } = index
  const told = toldAt(index)
  const views: PlaceView[] = new Array(index.places.length)
  for (let p = 0; p < views.length; p++) {
    let mentions = 0
    const start = mentionsFrom[p]!
    const end = mentionsFrom[p + 1]!
    for (let m = start; m < end; m++) if (passing.mentions[m] === 0) mentions++
    tallyAt(told, p, index, passing.events)
    const { events, said, apart, apartStatus, kind } = here
    const passes = mentions > 0
    const old = before?.[p]
    views[p] =
      old &&
      old.place === index.places[p] &&
      old.passes === passes &&
      old.mentions === mentions &&
      old.events === events &&
      old.said === said &&
      old.apart === apart &&
      old.apartStatus === apartStatus &&
      old.kind === kind
        ? old
        : {
            place: index.places[p]!,
            passes,
            mentions,
            allMentions: end - start,
            events,
            said,
            apart,
            apartStatus,
            kind,
            doubtful: told.confidence[p]! < doubtfulBelow,
            confidence: told.confidence[p]!,
          }
  }
  return views
}

/** What is told of each place: the rows of place `p` are `from[p]` … `from[p + 1] - 1`, in the order of the events. */
interface ToldAt {
  from: Int32Array
  event: Int32Array
  /** 1 where it was only said there. */
  onlySaid: Uint8Array
  /** By place, the best confidence among all its mentions. */
  confidence: Float32Array
}

const known = new WeakMap<SituationIndex, ToldAt>()

/** Laid out once: a brush asks at each step. */
function toldAt(index: SituationIndex): ToldAt {
  let told = known.get(index)
  if (!told) {
    told = layOut(index)
    known.set(index, told)
  }
  return told
}

function layOut(index: SituationIndex): ToldAt {
  const { events, places, placesFrom, eventPlace, eventPlaceRole } = index
  const isAt = (row: number): boolean => eventPlaceRole[row] === happened || eventPlaceRole[row] === said
  const from = new Int32Array(places.length + 1)
  for (let row = 0; row < eventPlace.length; row++) if (isAt(row)) from[eventPlace[row]! + 1]!++
  for (let p = 0; p < places.length; p++) from[p + 1]! += from[p]!
  const event = new Int32Array(from[places.length]!)
  const onlySaid = new Uint8Array(event.length)
  const next = from.slice()
  for (let e = 0; e < events.length; e++)
    for (let row = placesFrom[e]!; row < placesFrom[e + 1]!; row++) {
      if (!isAt(row)) continue
      const at = next[eventPlace[row]!]!++
      event[at] = e
      onlySaid[at] = eventPlaceRole[row] === said ? 1 : 0
    }
  return { from, event, onlySaid, confidence: bestConfidences(index) }
}

/** The best confidence among all mentions of each place. */
function bestConfidences({ places, mentions, mentionPlace, mentionConfidence }: SituationIndex): Float32Array {
  const best = new Float32Array(places.length)
  for (let m = 0; m < mentions.length; m++) best[mentionPlace[m]!] = Math.max(best[mentionPlace[m]!]!, mentionConfidence[m]!)
  return best
}

/** What passes of the events told of the place looked at. */
const here: Pick<PlaceView, 'events' | 'said' | 'apart' | 'apartStatus' | 'kind'> = {
  events: 0,
  said: 0,
  apart: 0,
  apartStatus: null,
  kind: 'none',
}
// How many of each kind happened here, were said here, or happened by what a source says; and the kinds in the order they are told.
const tiers = 3
const ofKind = new Int32Array(eventKinds.length * tiers)
const kindsHere: number[] = []

/** Counts into `here`: one for all places, since a brush goes through thousands at each step. */
function tallyAt({ from, event, onlySaid }: ToldAt, p: number, { eventKind, eventStatus }: SituationIndex, failing: Uint16Array): void {
  here.events = here.said = here.apart = 0
  here.apartStatus = null
  here.kind = 'none'
  for (let row = from[p]!; row < from[p + 1]!; row++) {
    const e = event[row]!
    if (failing[e] !== 0) continue
    // An event that is told of a place twice counts once.
    const once = row > from[p]! && event[row - 1] === e ? 0 : 1
    const status = eventStatus[e]!
    if (status !== really && status !== vouched) {
      if (once === 1) here.apartStatus = here.apart === 0 || here.apartStatus === eventStatuses[status] ? eventStatuses[status]! : null
      here.apart += once
      continue
    }
    if (status === vouched) here.said += once
    else here.events += once
    const kind = eventKind[e]!
    if (!kindsHere.includes(kind)) kindsHere.push(kind)
    ofKind[kind * tiers + (status === vouched ? 2 : onlySaid[row]!)]!++
  }
  if (kindsHere.length === 0) return
  here.kind = eventKinds[mostTold()]!
  for (const kind of kindsHere) ofKind.fill(0, kind * tiers, (kind + 1) * tiers)
  kindsHere.length = 0
}

/** The kind of most events of the first tier that has any; of as many the one told first. */
function mostTold(): number {
  let best = -1
  let most = 0
  for (let tier = 0; best === -1; tier++)
    for (const kind of kindsHere) {
      const n = ofKind[kind * tiers + tier]!
      if (n <= most) continue
      best = kind
      most = n
    }
  return best
}
