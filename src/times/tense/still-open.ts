import type { Direction } from '../context.ts'
import type { Phrase } from '../meaning.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { isPerfect } from './behind.ts'
import { endsClause, reach } from './ends-clause.ts'
import { hoped, isBareInfinitive } from './infinitives.ts'
import { leadsTerm } from './leading-word.ts'
import { verbBefore } from './nearest-verb.ts'
import { ahead, verbAt } from './verb-at.ts'

/**
 * A verb of the past tells of a day that is over, but for verbs of what may be to come: what was hoped, asked, resolved or proposed, what could be, and
 * what holds until then. `led` is the word that leads the expression.
 */
export function pastUnlessOpen(tokens: Token[], { first, meaning }: Phrase, led: string): Direction {
  const isDated = meaning.is === 'day' || meaning.is === 'month'
  if ((isDated || meaning.is === 'season') && wouldHave(tokens, first)) return null
  // "another inch could fall by the weekend"
  if (led === 'by' && couldBe(tokens, first)) return 'future'
  if (led === 'from' && isResolvedUpon(tokens, first)) return 'future'
  // "had promised elections by 15 January": of a date, nobody says on which side of now
  if (led === 'by' && promising.has(low(tokens, verbBefore(tokens, first, 8)))) return isDated ? null : 'future'
  if (isDated && (isPutForward(tokens, first) || couldBe(tokens, first))) return null
  if (meaning.is === 'day' && led !== 'by' && (hadHoped(tokens, first) || isBiddenTo(tokens, first))) return null
  return leadsTerm(led) && isPerfect(tokens, first) ? 'future' : 'past'
}

/** "has threatened a strike on 31 March", "called an election for 9 June": the date may lie on either side. */
export function isPutForward(tokens: Token[], first: number): boolean {
  return puttingForward.has(low(tokens, verbBefore(tokens, first, 8)))
}

const puttingForward = new Set('threatened announced proposed called booked advertised'.split(' '))

const promising = new Set(['promised', 'pledged', 'vowed', 'demanded', 'guaranteed'])

/** What somebody is told to do lies ahead, with its term. */
export function isBidden(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 0 && first - i <= 12 && !endsClause(tokens, i); i--)
    if (low(tokens, i) === 'to') for (let k = i - 1; k > i - 6; k--) if (bidding.has(low(tokens, k))) return true
  return false
}

const bidding = new Set('ordered asked told urged advised directed instructed warned required allowed'.split(' '))

/** "called for a summit to take it up on 12 February", "told them to leave on 12 February": what somebody is to do may lie ahead. */
function isBiddenTo(tokens: Token[], first: number): boolean {
  let isTo = false
  for (let i = first - 1; i >= 0 && first - i <= reach && !endsClause(tokens, i); i--) {
    const word = low(tokens, i)
    if (word === 'to' && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]!.capital) isTo = true
    else if (isTo && tasking.has(word)) return word !== 'called' || low(tokens, i + 1) === 'for' || low(tokens, i + 1) === 'on'
  }
  return false
}

const tasking = new Set('called urged asked demanded invited told ordered appealed pressed'.split(' '))

/** "agreed to shut the slip from mid-February", "voted to charge a fee from Monday". */
function isResolvedUpon(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 0 && first - i <= 12 && !endsClause(tokens, i); i--) {
    if (low(tokens, i) !== 'to' || !isBareInfinitive(tokens, i)) continue
    for (let k = i - 1; k >= 0 && i - k <= 10 && !endsClause(tokens, k); k--) if (resolving.has(low(tokens, k))) return true
    return false
  }
  return false
}

const resolving = new Set('agreed voted decided resolved promised pledged vowed ordered'.split(' '))

/** "had planned to strike on 18 October": what was only planned may lie ahead, and the nearest day is meant; "had hoped to finish by May" is past. */
function hadHoped(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 1 && first - i <= reach && !endsClause(tokens, i); i--)
    if (low(tokens, i) === 'to' && hoped.has(low(tokens, i - 1)) && low(tokens, i + 1) !== 'have') return low(tokens, i - 2) === 'had'
  return false
}

/** "would have turned pro in the fall": it did not, and nobody says on which side of now. */
function wouldHave(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 0 && first - i <= 12 && !endsClause(tokens, i); i--) {
    if (low(tokens, i) === 'have' && low(tokens, i - 1) === 'would') return true
    if (verbAt(tokens, i, true) !== null && low(tokens, i - 1) !== 'have') return false
  }
  return false
}

/** Whether "could", with no "have" behind it, is the verb nearest before: what could be by a day lies ahead. */
function couldBe(tokens: Token[], first: number): boolean {
  const verb = verbBefore(tokens, first, 12)
  return low(tokens, verb) === 'could' && low(tokens, verb + 1) !== 'have'
}

/** "left Odesa on 30 October and was due in Haifa on 6 November": of a date, nobody says that it lies ahead of now. */
export function wasDue(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 12 && !endsClause(tokens, i); i--)
    if (ahead.has(low(tokens, i))) return low(tokens, i - 1) === 'was' || low(tokens, i - 1) === 'were'
  return false
}
