import type { Decision } from '../../situation/amend.ts'
import { takeOver } from '../../store/decide.ts'
import { keepDecisions, keptDecisions } from '../../store/kept-decisions.ts'
import { saySame } from '../../store/merge-decisions.ts'
import type { DatelineStore } from '../../store/store.ts'

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What this tab last found or left in the browser: from there it and other tabs go on. */
const knownTo = new WeakMap<DatelineStore, readonly Decision[]>()

/**
 * Takes up what was decided in this browser before, or in another tab since. What cannot be read changes nothing.
 * @throws where the browser allows no storage
 */
export function takeUpDecisions(store: DatelineStore, storage: Storage = localStorage): void {
  const theirs = keptDecisions(storage)
  const base = knownTo.get(store) ?? []
  if (!theirs || saySame(base, theirs)) return
  knownTo.set(store, theirs)
  takeOver(store, base, theirs)
}

/** Keeps what is decided now beside what other tabs decided meanwhile; false where the browser does not let us. */
export function keep(store: DatelineStore, storage?: Storage): boolean {
  try {
    const kept = storage ?? localStorage
    takeUpDecisions(store, kept)
    const { decisions } = store.getState()
    const isKept = keepDecisions(kept, decisions)
    if (isKept) knownTo.set(store, decisions)
    return isKept
  } catch {
    return false
  }
}
