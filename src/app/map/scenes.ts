import type { SituationEvent } from '../../situation/schema.ts'

/** Where something happened, by place: how many events that are told as having happened (or, `told: 'any'`, in whatever way), not planned, denied or only spoken of. A statement happens where it is said. */
export function scenesOf(events: readonly SituationEvent[], told: 'happened' | 'any' = 'happened'): ReadonlyMap<string, number> {
  const scenes = new Map<string, number>()
  for (const { kind, status, places } of events) {
    if (told === 'happened' && status !== 'happened') continue
    const here = new Set(
      places.filter(({ role }) => role === 'happened' || (kind === 'statement' && role === 'said')).map(({ place }) => place),
    )
    for (const place of here) scenes.set(place, (scenes.get(place) ?? 0) + 1)
  }
  return scenes
}
