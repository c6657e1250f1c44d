import { isCapital } from '../../text/is-capital.ts'
import { firstFrom } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { judging } from '../../text/verdicts.ts'
import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import type { EventTime } from '../event.ts'
import { kinds } from '../kinds.ts'
import { printed } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { isVerdict } from '../triggers/other-sense.ts'
import type { TriggerSpot } from '../triggers/trigger.ts'
import { dates, eventTime } from './event-time.ts'
import { nearest } from './nearest.ts'

/** "The village fell, its mayor said on Monday": all that is known is that it came by then. */
export function timeOfSaying(sentence: ReadSentence, told: TriggerSpot, times: readonly TimeExpression[]): EventTime | null {
  const said = times.filter(time => time.from !== null && time.from === time.to && dates(time) && belongsToSaying(sentence, time, told))
  const closest = nearest(sentence, told, said)
  return closest && byThen(closest)
}

/** A day as the last it can have been; as everywhere, what is open stands in the expression, and the day that is named in `from` and `to`. */
export function byThen(time: TimeExpression): EventTime {
  const why = `“${time.text}” is the day of the words: what they tell came by then. ${time.why}`
  return { ...eventTime(time, why), edtf: `../${time.to}`, basis: 'inferred' }
}

/** "police said Sunday", "told reporters in Tessel on Sunday", "In May it said it would": the day of the words, unless the event is the saying. */
export function belongsToSaying({ tokens }: ReadSentence, time: TimeExpression, trigger: TriggerSpot): boolean {
  if (kinds[trigger.subkind].family === 'statement') return false
  const at = firstFrom(tokens, time.start)
  if (opensSaying(tokens, firstFrom(tokens, time.end), trigger) || closesSaying(tokens, at, trigger)) return true
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const word = lowerAt(tokens, k)
    // "Two cases were confirmed in Ebo in May": nobody speaks
    if (k >= trigger.first && k <= trigger.last) return false
    if (word === 'released' && lowerAt(tokens, k + 1) !== 'a' && !printed.has(lowerAt(tokens, k - 1))) return false
    // "since the first case was confirmed in Ebo on Monday"; "it was announced on Monday" are words
    if (isToldOf(tokens, k)) return false
    if (saying.has(word)) return k >= at - 4 || tokens[k]!.text === 'told' || tokens[k]!.text === 'tells'
    if (besideSaying.has(word)) continue
    // "told reporters in Ebo on Sunday", "told Halden Radio on Sunday"
    const lead = lowerAt(tokens, k - 1)
    if (!isCapital(tokens[k]!.text) || !(isWhere(lead) || lead === 'told' || isCapital(tokens[k - 1]?.text ?? ''))) return false
  }
  return false
}

/** Verbs of those who speak. */
export const saying = wordSet('said says told tells announced confirmed reported stated added tweeted wrote released posted updated')
const besideSaying = wordSet('on late early in at a the reporters journalists news media statement release by officials police')

function isToldOf(tokens: readonly Token[], k: number): boolean {
  if (!recorded.has(lowerAt(tokens, k))) return false
  const helper = lowerAt(tokens, k - 1)
  return (helper === 'was' || helper === 'were' || helper === 'been') && lowerAt(tokens, k - 2) !== 'it'
}

const recorded = wordSet('confirmed reported released')

function isWhere(word: string): boolean {
  return word === 'in' || word === 'at'
}

/**
 * "The village fell, its mayor said in a broadcast on Monday", "…, according to two medics on Monday": behind a comma somebody speaks, and all that is
 * told of the speaking is of the words.
 */
function closesSaying(tokens: readonly Token[], at: number, { last }: TriggerSpot): boolean {
  const floor = Math.max(last, at - 12)
  let k = at - 1
  while (k > floor && !speaks.has(lowerAt(tokens, k)) && !isJudged(tokens, k)) if (endsSaying.has(lowerAt(tokens, k--))) return false
  if (k <= floor || lowerAt(tokens, k) === 'according') return k > floor
  for (let comma = k - 1; comma > last && comma > k - 12; comma--) {
    if (closesWords.has(tokens[comma]!.text)) return true
    if (lowerAt(tokens, comma) === 'and') return false
  }
  return false
}

/** "…, a judge in Ebo ruled on Tuesday", "…, an inquest heard on Monday". */
function isJudged(tokens: readonly Token[], k: number): boolean {
  return judging.has(lowerAt(tokens, k)) && isVerdict(tokens, k, k)
}

const speaks = wordSet('said says told tells announced confirmed reported stated added wrote according')
const endsSaying = wordSet(', ; : “ ” " — – that after when while where who which and but it he she they')
const closesWords = wordSet(', ” "')

/** "On Tuesday the firm said it would build", "On Tuesday officials said a bridge had burned": a verb in another tense than the saying is of another day. */
function opensSaying(tokens: readonly Token[], from: number, { first }: TriggerSpot): boolean {
  for (let k = from; k < Math.min(first, from + 6); k++) {
    const word = lowerAt(tokens, k)
    if (word !== 'said' && word !== 'announced') continue
    for (let other = Math.max(k + 1, first - 3); other < first; other++) {
      const helper = lowerAt(tokens, other)
      if (helper === 'would' || helper === 'had') return true
    }
  }
  return false
}
