import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { mayTellDay } from '../told-when.ts'
import { day, type WordSigns } from '../word-signs.ts'
import type { IsPlace, Manner, Trigger } from './trigger.ts'
import { triggerAt } from './trigger-at.ts'

/**
 * The triggers of a sentence, in order, not overlapping. In a headline capitals mean nothing and the present tells the past, as it does in a log that
 * is written while it happens ("Crews arrive at the mill").
 * In "Police say two men were shot during the robbery" they are `shot` (passive) and `robbery` (mentioned).
 */
export function findTriggers(tokens: readonly Token[], signs: WordSigns, manner: Manner, isPlace: IsPlace): Trigger[] {
  const found: Trigger[] = []
  const ofStory: Trigger[] = []
  let end = 0
  for (const i of signs.heads) {
    if (i < end) continue
    const trigger = triggerAt(tokens, signs, i, manner, isPlace)
    if (!trigger) continue
    if (trigger.vouched === 'story') {
      ofStory.push(trigger)
      continue
    }
    found.push(trigger)
    end = trigger.last + 1
  }
  if (ofStory.length === 0) return found
  // A day in the sentence is that of what tells an event by itself
  const isOpen = found.length === 0 || !(signs.holds & day)
  const told = isOpen ? ofStory : ofStory.filter(trigger => isSubordinate(tokens, found, trigger))
  return told.length > 0 ? withStory(found, told) : found
}

function withStory(found: readonly Trigger[], ofStory: readonly Trigger[]): Trigger[] {
  const apart = ofStory.filter(({ first, last }) => !found.some(other => other.first <= last && first <= other.last))
  return [...found, ...apart].sort((a, b) => a.first - b.first)
}

/** "landed on a sandbank on Sunday after a gull smashed its windscreen": what came before tells its own day, and what comes behind the conjunction none. */
function isSubordinate(tokens: readonly Token[], found: readonly Trigger[], { first }: Trigger): boolean {
  const before = found.findLast(({ last }) => last < first)
  if (!before || found.some(other => other.first > first)) return false
  for (let k = tokens.length - 1; k > first; k--) if (mayTellDay(lowerAt(tokens, k))) return false
  for (let k = first - 1; k > before.last; k--) {
    const word = lowerAt(tokens, k)
    if (conjunction.has(word)) return !mayTellDay(lowerAt(tokens, k - 1)) || lowerAt(tokens, k) !== 'after' || !isCounted(tokens, k)
    if (mayTellDay(word) || tokens[k]!.kind === 'mark') return false
  }
  return false
}

/** "two days after" */
function isCounted(tokens: readonly Token[], after: number): boolean {
  return /^(?:hours?|days?|weeks?|months?|years?)$/.test(lowerAt(tokens, after - 1))
}

const conjunction = wordSet('after when as while')
