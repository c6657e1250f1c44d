import type { Token } from '../text/tokenize.ts'
import { outweighs, type Trigger } from './triggers.ts'

/** A stretch of a sentence's tokens that says one thing, and the triggers in it, the weightiest first. */
export interface Clause {
  /** Token indexes, half open. */
  first: number
  end: number
  triggers: Trigger[]
  /** Joined to the clause before by "and": it shares its subject, and its place and time unless it has its own. */
  coordinated: boolean
}

const subordinator =
  /^(after|before|while|when|because|although|though|whereas|until|unless|if|who|whom|whose|which|where|that|since|once|as|following|but|so)$/
const coordinator = /^(and|or|but|then)$/

/**
 * Parts a sentence where a trigger could not share its time and place with the one before: at a semicolon or dash, before a
 * subordinating word, at "and" between two verbs, at a comma before "-ing". Words without a trigger stay with their neighbour.
 *
 * "Three huts were razed and replaced in May with a hall" → `Three huts were razed` | `replaced in May with a hall`.
 */
export function clauses(tokens: readonly Token[], triggers: readonly Trigger[]): Clause[] {
  if (triggers.length === 0) return []
  const cuts = [0]
  for (let t = 1; t < triggers.length; t++) {
    const cut = cutBetween(tokens, triggers[t - 1]!, triggers[t]!)
    if (cut !== null) cuts.push(cut)
  }
  const found: Clause[] = []
  for (let c = 0; c < cuts.length; c++) {
    const first = cuts[c]!
    const end = cuts[c + 1] ?? tokens.length
    const own = triggers.filter(t => t.first >= first && t.first < end)
    own.sort((a, b) => (outweighs(a, b) ? -1 : outweighs(b, a) ? 1 : a.first - b.first))
    found.push({
      ...trim(tokens, first, end, own),
      triggers: own,
      coordinated: coordinator.test(tokens[first - 1]?.text.toLowerCase() ?? ''),
    })
  }
  return found
}

/** Where to cut between two triggers, or null when they say one thing. */
function cutBetween(tokens: readonly Token[], left: Trigger, right: Trigger): number | null {
  const verbs = right.use !== 'noun' && right.use !== 'mentioned'
  for (let k = left.last + 1; k < right.first; k++) {
    const word = tokens[k]!.text.toLowerCase()
    if (word === ';' || word === '—' || word === '–') return k + 1
    if (subordinator.test(word)) {
      if ((word === 'that' || word === 'which') && isConsequence(right)) continue
      if (word === 'as' && /^(well|many|much|part|of)$/.test(tokens[k + 1]?.text.toLowerCase() ?? '')) continue
      return k
    }
    if (word === ',' && tokens[k + 1]?.text.endsWith('ing') && right.first <= k + 3 && !isConsequence(right)) return k + 1
  }
  if (!verbs || left.use === 'noun' || left.use === 'mentioned') return null
  // "was shot and killed", "razed and replaced": two verbs that share a subject
  for (let k = right.first - 1; k > left.last; k--) {
    if (!coordinator.test(tokens[k]!.text.toLowerCase())) continue
    const together = right.first === k + 1 || (right.first === k + 2 && /(ly|later|then|also)$/.test(tokens[k + 1]!.text))
    return together && sameDeed(left, right) ? null : k + 1
  }
  return null
}

/** "… an attack that killed three": the harm belongs to the deed. */
function isConsequence(right: Trigger): boolean {
  return right.subkind === 'casualty' || right.subkind === 'destruction'
}

/** "was shot and killed", "attacked and robbed" are one deed told with two verbs. */
function sameDeed(left: Trigger, right: Trigger): boolean {
  const harm = (t: Trigger) => /^(shooting|attack|strike|shelling|bombing|clash|accident|disaster|casualty|destruction)$/.test(t.subkind)
  return left.subkind === right.subkind || (harm(left) && harm(right) && (left.subkind === 'casualty' || right.subkind === 'casualty'))
}

/** Leaves out what is not the clause: marks and joining words at both ends, a participle's tail after a comma, what goes on "amid" it. */
function trim(tokens: readonly Token[], first: number, end: number, own: readonly Trigger[]): { first: number; end: number } {
  let from = first
  let to = end
  const lastTrigger = Math.max(...own.map(t => t.last))
  for (let k = lastTrigger + 1; k < end - 1; k++) {
    const participle = tokens[k]!.text === ',' && /ing$/.test(tokens[k + 1]!.text) && tokens[k + 1]!.text.length > 5
    if (participle || /^(amid|amidst|despite)$/i.test(tokens[k]!.text)) {
      to = k
      break
    }
  }
  while (from < to - 1 && /^([,;:—–-]|and|but|that|which|who)$/i.test(tokens[from]!.text)) from++
  while (to > from + 1 && /^([,;:—–-]|\.|and|but|who|which|that|a|the)$/i.test(tokens[to - 1]!.text)) to--
  return { first: from, end: to }
}
