import { firstFrom } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import { datelineEnd } from '../dateline-end.ts'
import { isPastForm } from '../inflect.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'

/**
 * "The bridge, opened in 1932, collapsed", "In Ebo, where he was bishop until 2013, thousands marched": the day of what stands between commas is not
 * that of the sentence around it.
 */
export function isAside({ tokens }: ReadSentence, time: TimeExpression, { first, last }: Trigger): boolean {
  const at = firstFrom(tokens, time.start)
  let closes = firstFrom(tokens, time.end)
  while (closes < tokens.length && closes < at + 10 && tokens[closes]!.text !== ',') closes++
  if (tokens[closes]?.text !== ',') return false
  const opens = datelineEnd(tokens)
  for (let k = at - 1; k >= opens && k > at - 12; k--) {
    // "Born in Ebo in 1933, she was deported in 1940": what opens a sentence is closed by a comma as well
    if (k > opens && tokens[k - 1]!.text !== ',') continue
    if (k <= first && first <= closes) return false
    const opening = lowerAt(tokens, k)
    // "wounded in the shooting, which broke out on Wednesday, police said": the day of the shooting
    if (opening === 'which' && k - 2 === last) return false
    return inserting.has(opening) ? !tellsWhen.has(lowerAt(tokens, k + 1)) : isParticiple(opening) && !tellsWhen.has(opening)
  }
  return false
}

function isParticiple(word: string): boolean {
  return participle.has(word) || (word.endsWith('ed') && word.length > 4)
}

const participle = wordSet('built born begun found made known taken shut torn sunk lost sold bought')

/** "The strikes, which began on Monday, killed nine", "the raid, launched on Monday, killed nine": that day is theirs. */
const tellsWhen = wordSet(
  'began started happened occurred took erupted came followed lasted launched staged carried reported conducted ended',
)

/** "The king, who is attending a summit in Ebo, is to return on Wednesday": behind the second comma the sentence's own verb has its own day. */
export function isBehindInsertion({ tokens }: ReadSentence, time: TimeExpression, { first, last }: Trigger): boolean {
  let opens = first - 1
  while (opens > first - 6 && !inserting.has(lowerAt(tokens, opens))) opens--
  if (opens < 1 || !inserting.has(lowerAt(tokens, opens)) || tokens[opens - 1]!.text !== ',') return false
  for (let k = last + 1; k < tokens.length - 1 && tokens[k]!.start < time.start; k++)
    if (tokens[k]!.text === ',' && (helping.has(lowerAt(tokens, k + 1)) || isPastForm(lowerAt(tokens, k + 1)))) return true
  return false
}

const inserting = wordSet('where who whose which')
/** "The king … is to return": what a sentence goes on with, if it is not a past. */
export const helping = wordSet('was were is are has have had will would')
