import { isCapital } from '../../text/is-capital.ts'
import { firstFrom } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import { datelineEnd } from '../dateline-end.ts'
import { isPastForm } from '../inflect.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { articlesAndPossessives } from '../small-words.ts'
import type { TriggerSpot } from '../triggers/trigger.ts'

/**
 * The nearest to the trigger; one behind it counts as a little nearer, since English puts times last. What stands before it in a phrase of its own
 * ("the farmer who came in 2018, died on Thursday") counts as far.
 */
export function nearest(sentence: ReadSentence, trigger: TriggerSpot, times: readonly TimeExpression[], left = 1.2): TimeExpression | null {
  const [start, end] = [sentence.tokens[trigger.first]!.start, sentence.tokens[trigger.last]!.end]
  let best: TimeExpression | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const time of times) {
    const apart =
      time.start >= end
        ? time.start - end
        : (start - time.end) * left + partedBy(sentence, time, trigger) + (isBehindAnd(sentence, trigger) ? 200 : 0)
    // "the 1974 collapse of a school and the floods of 2010"
    const isOwnYear = describesNoun(sentence, time) && firstFrom(sentence.tokens, time.end) === trigger.first
    const distance = isOwnYear ? 0 : describesNoun(sentence, time) ? apart + 200 : apart
    if (distance < bestDistance) [best, bestDistance] = [time, distance]
  }
  // "Six years later, on 9 July 1956": the narrower of two that stand together
  return times.find(time => best !== null && isNarrower(time, best)) ?? best
}

/**
 * How much farther an expression counts than it stands before a trigger: a dash parts the day of a log from what it tells ("12 October – Hikers …"),
 * a comma a phrase from the verb behind it, unless it opens the sentence ("On Monday, rebels …").
 */
function partedBy({ tokens }: ReadSentence, time: TimeExpression, trigger: TriggerSpot): number {
  const next = firstFrom(tokens, time.end)
  if (next >= trigger.first) return 0
  const { text } = tokens[next]!
  if (text === '—' || text === '–') return 300
  // "were missing on Friday after an avalanche swept the slope the evening before"
  if (lowerAt(tokens, next) === 'after') return 100
  return text === ',' && firstFrom(tokens, time.start) - datelineEnd(tokens) > 4 ? 60 : 0
}

/** "lost 270 million in 2023 and | sold its mill in 2024": the day before "and" is that of the verb before it, where another follows. */
function isBehindAnd({ tokens }: ReadSentence, { first }: TriggerSpot): boolean {
  return lowerAt(tokens, first - 1) === 'and'
}

/** "won the first race of the 2023-24 season on Saturday", "broke the 2019 record in May": a year before a noun is the noun's, where another day stands by. */
function describesNoun({ tokens }: ReadSentence, { edtf, start, end, text }: TimeExpression): boolean {
  // "triggered by overnight rain"
  if (text === 'overnight') return isSmallNoun(tokens[firstFrom(tokens, end)]) && !isPastForm(lowerAt(tokens, firstFrom(tokens, start) - 1))
  if (edtf === null || !yearly.test(edtf) || !articlesAndPossessives.has(lowerAt(tokens, firstFrom(tokens, start) - 1))) return false
  return isSmallNoun(tokens[firstFrom(tokens, end)])
}

function isSmallNoun(next: Token | undefined): boolean {
  return next?.kind === 'word' && !isCapital(next.text) && !notNouns.has(next.text)
}

const notNouns = wordSet('in on at to and or but when while who which that was were is are by with for from as of after before since until')
const yearly = /^\d{4}(\/\d{4})?$/

function isNarrower(time: TimeExpression, { start, end, from, to, text }: TimeExpression): boolean {
  if (time.from === null || time.to === null || from === null || to === null || (time.from === from && time.to === to)) return false
  const gap = time.start >= end ? time.start - end : start - time.end
  return gap >= 0 && gap <= 20 && from <= time.from && time.to <= to && (gap <= 5 || isVague.test(text))
}

/** "a second collision this month, off Ebo on 3 November" */
const isVague = /^(?:earlier )?this (?:week|month|year)$/i
