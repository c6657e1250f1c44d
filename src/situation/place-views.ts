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
const mixed = -1

/**
 * All places with what passes there, in the order of the index, passing or not.
 * The kind is that of most events that happened here; where none did, of those that were said here; where none was, of those that
 * a source says happened. Of kinds with as many events the one that comes first in the dataset.
 */
export function placeViews(index: SituationIndex, passing: Passing, before: PlaceView[] | null): PlaceView[] {
  const { placesFrom, eventPlace, eventPlaceRole, eventKind, eventStatus, mentionsFrom, mentionConfidence } = index
  const kinds = eventKinds.length
  const count = index.places.length
  // Three tallies a place: what happened there, what was said there, and what a source says happened.
  const tiers = 3
  const tally = new Int32Array(count * kinds * tiers)
  const events = new Int32Array(count)
  const vouchedFor = new Int32Array(count)
  const apart = new Int32Array(count)
  const apartStatus = new Int8Array(count)
  const firstOf = new Int32Array(count * kinds).fill(-1)
  for (let e = 0; e < index.events.length; e++) {
    if (passing.events[e] !== 0) continue
    const kind = eventKind[e]!
    const status = eventStatus[e]!
    for (let row = placesFrom[e]!; row < placesFrom[e + 1]!; row++) {
      const p = eventPlace[row]!
      const role = eventPlaceRole[row]!
      if (role !== happened && role !== said) continue
      let seen = false
      for (let other = placesFrom[e]!; other < row && !seen; other++)
        seen = eventPlace[other] === p && (eventPlaceRole[other] === happened || eventPlaceRole[other] === said)
      if (status !== really && status !== vouched) {
        if (seen) continue
        apartStatus[p] = apart[p] === 0 || apartStatus[p] === status ? status : mixed
        apart[p]!++
        continue
      }
      if (!seen) (status === really ? events : vouchedFor)[p]!++
      tally[(p * kinds + kind) * tiers + (status === vouched ? 2 : role === happened ? 0 : 1)]!++
      if (firstOf[p * kinds + kind] === -1) firstOf[p * kinds + kind] = e
    }
  }

  const views: PlaceView[] = new Array(count)
  for (let p = 0; p < count; p++) {
    let mentions = 0
    let confidence = 0
    const start = mentionsFrom[p]!
    const end = mentionsFrom[p + 1]!
    for (let m = start; m < end; m++) {
      if (passing.mentions[m] === 0) mentions++
      if (mentionConfidence[m]! > confidence) confidence = mentionConfidence[m]!
    }
    let best = -1
    for (let tier = 0; tier < tiers && best === -1; tier++)
      for (let kind = 0; kind < kinds; kind++) {
        const n = tally[(p * kinds + kind) * tiers + tier]!
        if (n === 0) continue
        const most = best === -1 ? 0 : tally[(p * kinds + best) * tiers + tier]!
        if (n > most || (n === most && firstOf[p * kinds + kind]! < firstOf[p * kinds + best]!)) best = kind
      }
    const kind = best === -1 ? 'none' : eventKinds[best]!
    const passes = mentions > 0
    const told = apart[p] === 0 || apartStatus[p] === mixed ? null : eventStatuses[apartStatus[p]!]!
    const old = before?.[p]
    views[p] =
      old &&
      old.place === index.places[p] &&
      old.passes === passes &&
      old.mentions === mentions &&
      old.events === events[p] &&
      old.said === vouchedFor[p] &&
      old.apart === apart[p] &&
      old.apartStatus === told &&
      old.kind === kind
        ? old
        : {
            place: index.places[p]!,
            passes,
            mentions,
            allMentions: end - start,
            events: events[p]!,
            said: vouchedFor[p]!,
            apart: apart[p]!,
            apartStatus: told,
            kind,
            doubtful: confidence < doubtfulBelow,
            confidence,
          }
  }
  return views
}
