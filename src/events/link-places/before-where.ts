import type { Mention } from '../../places/place.ts'
import { firstFrom } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Clause } from '../clauses.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { holds } from './holds.ts'

/** "It went on to Ebo, where it left five dead", "a club in Ebo, whose roof came down": the place that "where" stands for, or that stands before "whose". */
export function namedBeforeWhere(sentence: ReadSentence, clause: Clause, trigger: Trigger, mentions: readonly Mention[]): number | null {
  const { tokens } = sentence
  const isOfThing = befallsThings.has(trigger.subkind)
  let k = trigger.first - 1
  while (
    k >= clause.first - 1 &&
    trigger.first - k < 8 &&
    !(lowerAt(tokens, k) === 'where' || (isOfThing && ofThing.has(lowerAt(tokens, k))))
  )
    k--
  const isWhere = lowerAt(tokens, k) === 'where'
  if (!isWhere && !(isOfThing && ofThing.has(lowerAt(tokens, k)) && tokens[k - 1]?.text === ',')) return null
  if (isWhere && k < clause.first) return null
  const end = tokens[tokens[k - 1]?.text === ',' ? k - 2 : k - 1]?.end
  const at = mentions.findIndex(mention => mention.end === end)
  if (at < 0 || !mentions[at]!.place || mentions[at]!.adjective) return null
  if (!isWhere && !isSite(tokens, mentions[at]!)) return null
  // "to Ebo in northern Lorvia, where": of Ebo
  return at > 0 && holds(sentence, mentions[at]!, mentions[at - 1]!) ? at - 1 : at
}

const befallsThings = wordSet('destruction accident closure construction demolition repair')
const ofThing = wordSet('whose which')

/** "a club in Ebo"; not "the mayor of Ebo", "a bus from Ebo". */
function isSite(tokens: readonly Token[], { start, role }: Mention): boolean {
  return role !== 'origin' && role !== 'said' && standsAt.has(lowerAt(tokens, firstFrom(tokens, start) - 1))
}

const standsAt = wordSet('in at near')
