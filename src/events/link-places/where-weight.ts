import type { Mention } from '../../places/place.ts'
import { firstFrom } from '../../text/span.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isOfFixture } from './compared.ts'
import { isHalfOfWord } from './half-of-word.ts'
import { beforeModifiers, beforeNoun } from './modifiers.ts'
import type { Named } from './named.ts'
import { isElse, saysWhose } from './not-there.ts'
import { partOrWhole } from './place-words.ts'
import { weightByKind } from './weight-by-kind.ts'
import { weightByWords } from './weight-by-words.ts'

/** How strongly the words say that it happened here; 0: they do not. */
export function whereWeight(
  sentence: ReadSentence,
  trigger: Trigger,
  mention: Mention,
  at = firstFrom(sentence.tokens, mention.start),
): number {
  if (mention.adjective) return 0
  const { tokens } = sentence
  let next = at
  while (next < tokens.length && tokens[next]!.start < mention.end) next++
  // "a Peshawar-bound train", "the Kabul-trained pilot", but "a Dunmore-area school"
  if (isHalfOfWord(tokens, next)) return 0
  // "Shops were closed on Canada Day": that is when
  if (tokens[next]?.text === 'Day' || isOfFixture(tokens, at)) return 0
  const named: Named = { tokens, trigger, mention, at, next, k: beforeModifiers(tokens, at - 1) }
  const byKind = weightByKind(named)
  if (byKind !== null) return byKind
  if (saysWhose(named)) return 0
  // "the town of X" is X
  const { k } = named
  if (tokens[k]?.text === 'of' && partOrWhole.has(tokens[k - 1]?.text ?? '')) named.k = beforeNoun(tokens, beforeModifiers(tokens, k - 2))
  return isElse(sentence, named) ? 0 : weightByWords(named, sentence.role === 'body')
}
