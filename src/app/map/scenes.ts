import { eventKinds, eventStatuses } from '../../events/event.ts'
import { roles } from '../../places/place.ts'
import type { Passing } from '../../situation/filter.ts'
import type { SituationIndex } from '../../situation/index-situation.ts'
import { remember } from '../../store/memo.ts'
import { passing, situationIndex } from '../../store/selectors.ts'
import type { View } from '../../store/store.ts'

/** Where something happened, by place: how many events. */
export type Scenes = Pick<ReadonlyMap<string, number>, 'has' | 'get'>

const happened = roles.indexOf('happened')
const said = roles.indexOf('said')
const statement = eventKinds.indexOf('statement')
const really = eventStatuses.indexOf('happened')

/**
 * Where something happened among the events that pass, by place: how many events that are told as having happened (or, `told: 'any'`, in
 * whatever way), not planned, denied or only spoken of. A statement happens where it is said. Counted once somebody asks: only areas do
 * while a brush moves.
 */
export function scenesIn(index: SituationIndex, masks: Passing, told: 'happened' | 'any' = 'happened'): Scenes {
  let counts: Int32Array | null = null
  const get = (id: string) => {
    counts ??= scenesByPlace(index, masks, told)
    return counts[index.placeNumber.get(id) ?? -1] || undefined
  }
  return { get, has: id => get(id) !== undefined }
}

function scenesByPlace(index: SituationIndex, masks: Passing, told: 'happened' | 'any'): Int32Array {
  const { placesFrom, eventPlace, eventPlaceRole, eventKind, eventStatus } = index
  const counts = new Int32Array(index.places.length)
  const isScene = (e: number, row: number) =>
    eventPlaceRole[row] === happened || (eventPlaceRole[row] === said && eventKind[e] === statement)
  for (let e = 0; e < index.events.length; e++) {
    if (masks.events[e] !== 0 || (told === 'happened' && eventStatus[e] !== really)) continue
    for (let row = placesFrom[e]!; row < placesFrom[e + 1]!; row++) {
      if (!isScene(e, row)) continue
      let again = false
      for (let other = placesFrom[e]!; other < row && !again; other++) again = eventPlace[other] === eventPlace[row] && isScene(e, other)
      if (!again) counts[eventPlace[row]!]!++
    }
  }
  return counts
}

export const noScenes: Scenes = new Map()
const asHappened = remember((index: SituationIndex | null, masks: Passing) => (index ? scenesIn(index, masks) : noScenes))
const inAnyWay = remember((index: SituationIndex | null, masks: Passing) => (index ? scenesIn(index, masks, 'any') : noScenes))

/** Where events that pass are told as having happened. */
export const scenes = (view: View): Scenes => asHappened(situationIndex(view), passing(view))

/** Where events that pass happened, are planned, denied or only spoken of. */
export const possibleScenes = (view: View): Scenes => inAnyWay(situationIndex(view), passing(view))
