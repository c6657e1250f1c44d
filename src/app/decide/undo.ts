import type { Decision } from '../../situation/amend.ts'
import { mentionIn } from '../../situation/mention-at.ts'
import { undo } from '../../store/decide.ts'
import type { DatelineStore } from '../../store/store.ts'
import { isForOthers } from '../ui/use-page-keys.ts'
import { reviewText } from '../words/review-words.ts'
import { keep } from './keep.ts'

/** The notice of the last step, taken or undone. */
export const decidedNotice = 'decided'

/** Takes the last step back, keeps that, and says what is as it was; false when there is none. */
export const undoLast = (store: DatelineStore): boolean => undoTo(store, store.getState().decidedBefore.length - 1)

/** Takes steps back until there are so many, and says so once. */
export function undoTo(store: DatelineStore, steps: number): boolean {
  const { decisions: undone, decidedBefore } = store.getState()
  if (steps < 0 || decidedBefore.length <= steps) return false
  while (store.getState().decidedBefore.length > steps) undo(store)
  const words = wordsOf(store, changed(undone, store.getState().decisions))
  keep(store)
  const [first = ''] = words
  store.getState().notify({
    id: decidedNotice,
    tone: 'plain',
    title: reviewText('undone'),
    detail: words.every(word => word === first)
      ? reviewText('undoneWords', { words: first, n: words.length })
      : reviewText('undoneSeveral', { n: words.length }),
  })
  return true
}

/** The mentions of which two lists do not say the same. */
function changed(before: readonly Decision[], after: readonly Decision[]): string[] {
  const [was, is] = [before, after].map(list => new Map(list.map(decision => [decision.mention, decision])))
  return [...new Set([...was!.keys(), ...is!.keys()])].filter(mention => was!.get(mention) !== is!.get(mention))
}

function wordsOf(store: DatelineStore, mentions: readonly string[]): string[] {
  const found = store.getState().found.situation
  return mentions.flatMap(mention => (found && mentionIn(found, mention)?.mention.selector[0].exact) ?? [])
}

const hearing = new WeakSet<DatelineStore>()

/** From the first step on, U and Ctrl+Z (⌘Z) take the last one back, wherever nobody types and no window is open. */
export function hearUndo(store: DatelineStore): void {
  if (hearing.has(store)) return
  hearing.add(store)
  globalThis.addEventListener?.('keydown', event => {
    const key = event.key.toLowerCase()
    const isMeant = event.ctrlKey || event.metaKey ? key === 'z' && !event.shiftKey : key === 'u'
    if (isMeant && !event.altKey && !isForOthers(event) && undoLast(store)) event.preventDefault()
  })
}
