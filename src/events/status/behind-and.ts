import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isLy, lowerAt } from '../lower.ts'
import { articles } from '../small-words.ts'
import { opensStatement } from '../statements.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isPast } from './in-past.ts'

/** "denied the report and shelled Ebo", "… and is expected to resign": what stands behind "and" is a verb, whose subject is that of the verb before. */
export function isOfSubject(lower: (k: number) => string, and: number, trigger: Trigger): boolean {
  let finite = isPast(trigger)
  for (let k = and + 1; k < trigger.first; k++) {
    if (!besideVerb.has(lower(k)) && !isLy(lower(k))) return false
    finite ||= ownVerb.has(lower(k))
  }
  return finite
}

/** ", and Lorvia cut its ties", ", and the mayor resigned": a name or a noun with its article stands before the verb. */
export function isOfAnother(tokens: readonly Token[], and: number, { first }: Trigger): boolean {
  if (opensStatement(tokens, and)) return true
  const who = tokens[and + 1]!
  return (
    tokens[and - 1]?.text === ',' && first > and + 1 && first < and + 7 && (isCapital(who.text) || articles.has(lowerAt(tokens, and + 1)))
  )
}

const ownVerb = wordSet('is are was were will plan plans')

const besideVerb = wordSet(
  `was were is are has have will plan plans been then later also since soon instead again on in at monday tuesday wednesday thursday
  friday saturday sunday yesterday expected due set to`,
)
