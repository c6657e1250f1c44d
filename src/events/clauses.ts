import { isCapital } from '../text/is-capital.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { cutBetween } from './clauses/cut-between.ts'
import { coordinator, relativeOfThings } from './clauses/joining-words.ts'
import { betweenSemicolons, trim } from './clauses/trim.ts'
import { datelineEnd } from './dateline-end.ts'
import { lowerAt } from './lower.ts'
import { outweighs, type Trigger } from './triggers/trigger.ts'
import { semicolon, type WordSigns } from './word-signs.ts'

/** A stretch of a sentence's tokens that says one thing, and the triggers in it, the weightiest first. */
export interface Clause {
  /** Token indexes, half open. */
  first: number
  end: number
  triggers: Trigger[]
  /** Joined to the clause before by "and": it shares its subject, and its place and time unless it has its own. */
  coordinated: boolean
  /** From where it has place and day for itself, where they are the second told with one verb (`inPairs`). */
  own?: number
}

/**
 * Parts a sentence where a trigger could not share its time and place with the one before: at a semicolon or dash, before a
 * subordinating word, at "and" between two verbs, at a comma before "-ing". Words without a trigger stay with their neighbour.
 *
 * "Three huts were razed and replaced in May with a hall" → `Three huts were razed` | `replaced in May with a hall`.
 */
export function clauses(tokens: readonly Token[], signs: WordSigns, all: readonly Trigger[]): Clause[] {
  if (all.length === 0) return []
  const triggers = all.filter(
    (trigger, t) => (t === 0 || !isAttribution(tokens, all[t - 1]!, trigger)) && !isToldByRelative(tokens, trigger, all[t + 1]),
  )
  const found: Clause[] = []
  let first = datelineEnd(tokens)
  if (triggers[0]!.first < first) first = 0
  let own: Trigger[] = []
  for (let t = 0; t <= triggers.length; t++) {
    const next = triggers[t]
    const cut = next && own.length > 0 ? cutBetween(tokens, own, next) : null
    if (cut !== null || !next) {
      found.push(clause(tokens, signs, first, cut ?? tokens.length, own))
      first = cut ?? tokens.length
      own = []
    }
    if (next) own.push(next)
  }
  return found
}

/** "The mill will close in June, its owner announced on Monday": whose word the sentence is, and nothing more that happened. */
function isAttribution(tokens: readonly Token[], left: Trigger, { first, last, subkind, use }: Trigger): boolean {
  if (subkind !== 'statement' || use !== 'finite') return false
  const next = tokens[last + 1]
  if (next?.kind === 'word' && !isCapital(next.text) && !besideSaying.has(next.text)) return false
  for (let k = first - 1; k > left.last && k > first - 6; k--) {
    if (tokens[k]!.text === ',') return true
    if (tokens[k]!.kind !== 'word' || coordinator.has(lowerAt(tokens, k))) return false
  }
  return false
}

/** "A wildfire that burned 900 hectares was put out": what the clause behind "that" tells of the fire is the fire. */
function isToldByRelative(tokens: readonly Token[], { last, use, subkind }: Trigger, next: Trigger | undefined): boolean {
  if ((use !== 'noun' && use !== 'mentioned') || next?.subkind !== subkind || next.first !== last + 2) return false
  return relativeOfThings.has(lowerAt(tokens, last + 1))
}

const besideSaying = wordSet('on in late early earlier yesterday today last this at')

function clause(tokens: readonly Token[], signs: WordSigns, first: number, end: number, own: readonly Trigger[]): Clause {
  const triggers =
    own.length === 1
      ? [own[0]!]
      : [...own].sort((a, b) => (outweighs(a, b) ? -1 : outweighs(b, a) ? 1 : nounLast(a, b) || a.first - b.first))
  const [from, to] = signs.holds & semicolon ? betweenSemicolons(tokens, first, end, own) : [first, end]
  const trimmed = trim(tokens, signs, from, to, own)
  return { first: trimmed.first, end: trimmed.end, triggers, coordinated: coordinator.has(lowerAt(tokens, first - 1)) }
}

/** "Cyclone Belinda is expected to hit Ebo": the verb tells it, and of what is told alike. */
function nounLast(a: Trigger, b: Trigger): number {
  return a.subkind === b.subkind ? Number(a.use === 'noun') - Number(b.use === 'noun') : 0
}
