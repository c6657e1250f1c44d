import { amendArticle, amendSituation, type Decision } from '../situation/amend.ts'
import { mentionIn } from '../situation/mention-at.ts'
import type { Situation } from '../situation/schema.ts'
import { mergeDecisions } from './merge-decisions.ts'
import { placesById } from './selectors.ts'
import type { Amend, DatelineStore } from './store.ts'

/** Puts decisions into the view: all panes then show what they leave. The last one about a mention holds. */
export function decide(store: DatelineStore, made: readonly Decision[]): void {
  const { decisions, decidedBefore } = store.getState()
  const anew = new Set(made.map(({ mention }) => mention))
  put(store, [...decisions.filter(({ mention }) => !anew.has(mention)), ...made], [...decidedBefore, decisions])
}

/** Takes the decisions about these mentions back. That is a step of its own, which can be undone as well. */
export function withdraw(store: DatelineStore, mentions: readonly string[]): void {
  const { decisions, decidedBefore } = store.getState()
  const left = decisions.filter(({ mention }) => !mentions.includes(mention))
  if (left.length < decisions.length) put(store, left, [...decidedBefore, decisions])
}

/** Undoes the last step; false when there is none. */
export function undo(store: DatelineStore): boolean {
  const { decidedBefore } = store.getState()
  const before = decidedBefore.at(-1)
  if (!before) return false
  put(store, before, decidedBefore.slice(0, -1))
  return true
}

/**
 * Takes over what was decided elsewhere in this browser since both knew the same, `base`: into what stands, and into what undoing leads back to,
 * so that a step undone here takes nothing of theirs with it. Kept from another time it is nothing to be undone step by step.
 */
export function takeOver(store: DatelineStore, base: readonly Decision[], theirs: readonly Decision[]): void {
  const { decisions, decidedBefore } = store.getState()
  put(
    store,
    mergeDecisions(base, decisions, theirs, 'mine'),
    decidedBefore.map(before => mergeDecisions(base, before, theirs, 'theirs')),
  )
}

function put(store: DatelineStore, decisions: readonly Decision[], decidedBefore: readonly (readonly Decision[])[]): void {
  store.getState().set({ decisions, decidedBefore })
  store.getState().see(decisions.length === 0 ? null : amendBy(store, decisions))
}

function amendBy(store: DatelineStore, decisions: readonly Decision[]): Amend {
  return {
    situation: found => amendSituation(found, decisions),
    article: found => amendArticle(found, decisions, placesById({ ...store.getState(), situation: store.getState().found.situation })),
  }
}

/** All mentions that have the same words and were read as the same place, the one itself among them. */
export function sameWords(found: Situation, id: string): string[] {
  const at = mentionIn(found, id)
  if (!at) return []
  const words = at.mention.selector[0].exact
  return at.place.properties.mentions.filter(({ selector: [quote] }) => quote.exact === words).map(mention => mention.id)
}
