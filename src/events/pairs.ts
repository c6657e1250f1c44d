import type { Mention } from '../places/place.ts'
import { firstFrom } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import type { TimeExpression } from '../times/time.ts'
import type { Clause } from './clauses.ts'
import { dates } from './link-times/event-time.ts'
import { lowerAt } from './lower.ts'
import type { ReadSentence } from './read-sentences.ts'

/**
 * A clause for each pair of a place and a day in it: "Bombs exploded in Quetta on Friday and in Karachi on Monday" tells two blasts with one verb.
 * The first ends before the joint; each other one has the whole for its words, because they hold the verb, and looks for place and day
 * from `own` on. A clause with one pair or none is given back as it is.
 */
export function inPairs(sentence: ReadSentence, clause: Clause, mentions: readonly Mention[], times: readonly TimeExpression[]): Clause[] {
  if (times.length < 2) return [clause]
  const { tokens } = sentence
  const told = clause.triggers[0]!
  const joints: number[] = []
  // "On Monday bombs exploded in Quetta, and on Tuesday in Karachi": the first day may open the clause
  let from = clause.first
  for (let k = told.last + 1; k < clause.end - 2; k++) {
    if (!betweenPairs.has(lowerAt(tokens, k))) continue
    if (isPair(tokens, k + 1, clause.end, mentions, times) && holdsPair(tokens, from, k, mentions, times)) {
      joints.push(k)
      from = k + 1
    }
  }
  if (joints.length === 0 || clause.triggers.some(trigger => trigger.first > joints[0]!)) return [clause]
  return [
    { ...clause, end: joints[0]! },
    ...joints.map(
      (joint, j): Clause => ({ ...clause, end: joints[j + 1] ?? clause.end, triggers: [told], coordinated: false, own: joint + 1 }),
    ),
  ]
}

const betweenPairs = wordSet('and , then')

/** Whether a place and a day stand one beside the other from a token on: "in Karachi on Monday", "another on Nagasaki three days later", "Tibet two days later". */
function isPair(
  tokens: readonly Token[],
  from: number,
  end: number,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): boolean {
  const k = pastCount(tokens, joining.has(lowerAt(tokens, from)) ? from + 1 : from)
  const first = pastPlace(tokens, k, mentions)
  if (first) return first < end && pastTime(tokens, pastInsertion(tokens, first), times) !== null
  const second = pastTime(tokens, k, times)
  const third = second !== null && second < end ? pastPlace(tokens, pastCount(tokens, second), mentions) : null
  // "and in 1999 a street in Evolène was swept away" has a verb of its own
  return third !== null && !verbs.has(lowerAt(tokens, third))
}

const verbs = wordSet('was were is are has have had will')

const joining = wordSet('and then')

/** Past "a third", "two more", "another woman". */
function pastCount(tokens: readonly Token[], from: number): number {
  if (!howMany.has(lowerAt(tokens, from)) && tokens[from]?.kind !== 'number') return from
  let k = from + 1
  while (k < from + 5 && isPlain(tokens, k)) k++
  return k
}

/** Past ", Ghana," and ", the capital,". */
function pastInsertion(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text === ',') for (let k = from + 2; k < from + 6; k++) if (tokens[k]?.text === ',') return k + 1
  return from
}

const howMany = wordSet('a an another one two three four five six seven eight nine ten dozens several other others more')

/** "third", "woman", "people": no verb, no preposition, no name. */
function isPlain(tokens: readonly Token[], k: number): boolean {
  const word = tokens[k]
  if (word?.kind !== 'word' || word.text !== lowerAt(tokens, k) || beside.has(word.text)) return false
  return !endsOfPasts.some(end => word.text.endsWith(end)) && (/^[a-z]+$/.test(word.text) || /^\p{Ll}+$/u.test(word.text))
}

const endsOfPasts = ['ed', 'ought', 'ent', 'ook', 'ame']

const beside = wordSet('in at on near off outside around across over to from early late the ,')

/** The token behind a place that stands here, its preposition passed; null where none does. */
function pastPlace(tokens: readonly Token[], from: number, mentions: readonly Mention[]): number | null {
  return past(tokens, from, at => {
    const mention = mentions[firstFrom(mentions, at)]
    return mention?.start === at && mention.place && !mention.adjective ? mention : undefined
  })
}

function pastTime(tokens: readonly Token[], from: number, times: readonly TimeExpression[]): number | null {
  return past(tokens, from, at => times.find(time => time.start === at && dates(time)))
}

function past(tokens: readonly Token[], from: number, found: (at: number) => { end: number } | undefined): number | null {
  for (let k = from; k < Math.min(tokens.length, from + 4); k++) {
    const span = found(tokens[k]!.start)
    if (span) return firstFrom(tokens, span.end)
    if (!beside.has(lowerAt(tokens, k))) return null
  }
  return null
}

/** Whether a place and a day stand anywhere between two tokens. */
function holdsPair(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): boolean {
  const [start, end] = [tokens[from]!.start, tokens[to]!.start]
  const mention = mentions[firstFrom(mentions, start)]
  return mention !== undefined && mention.end <= end && times.some(time => time.start >= start && time.end <= end && dates(time))
}
