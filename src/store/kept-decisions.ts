import * as v from 'valibot'
import type { Decision } from '../situation/amend.ts'
import { placeFeatureSchema, verdicts } from '../situation/schema.ts'
import { decisionsKey } from './decisions-key.ts'

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

const kept = v.array(
  v.object({
    mention: v.string(),
    verdict: v.picklist(verdicts),
    place: v.optional(placeFeatureSchema),
    leaning: v.array(v.string()),
    by: v.optional(v.string()),
    at: v.optional(v.string()),
  }),
)

/** The decisions of this browser, those of other situations among them; null where what is kept cannot be read. */
export function keptDecisions(storage: Storage): Decision[] | null {
  try {
    const read = v.safeParse(kept, JSON.parse(storage.getItem(decisionsKey) ?? '[]'))
    return read.success ? (read.output as Decision[]) : null
  } catch {
    return null
  }
}

/** Keeps them; false where the browser does not let us, or has no room. */
export function keepDecisions(storage: Storage, decisions: readonly Decision[]): boolean {
  try {
    if (decisions.length === 0) storage.removeItem(decisionsKey)
    else storage.setItem(decisionsKey, JSON.stringify(decisions))
    return true
  } catch {
    return false
  }
}
