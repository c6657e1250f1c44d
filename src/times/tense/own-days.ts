import type { Direction } from '../context.ts'
import type { Phrase } from '../meaning.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { endsClause } from './ends-clause.ts'
import { held } from './held.ts'
import { articles } from './leading-word.ts'
import { verbToTheRight } from './nearest-verb.ts'
import { afterDate, determiners } from './small-words.ts'
import { verbAt } from './verb-at.ts'

/** "Its second-quarter results are due": the quarter is over. */
export function areAwaited(tokens: Token[], { end, meaning }: Phrase): boolean {
  return meaning.is === 'quarter' && accounts.has(low(tokens, end)) && awaited.has(low(tokens, end + 1))
}

const accounts = new Set(['results', 'earnings', 'figures'])
const awaited = new Set(['is', 'are', 'will'])

/** "crude for May delivery": what is traded is to come; not "under an October settlement", "the May delivery was late". */
export function isDelivery(tokens: Token[], { first, end, meaning }: Phrase): boolean {
  return (
    meaning.is === 'month' && low(tokens, first - 1) === 'for' && (low(tokens, end) === 'delivery' || low(tokens, end) === 'settlement')
  )
}

/** "the Oct. 13 plunge": the verb before it governs the plunge. */
export function describes(tokens: Token[], phrase: Phrase): boolean {
  const next = tokens[phrase.end]
  const article = low(tokens, phrase.first - 1)
  if (article === 'the') return next?.kind === 'word' && next.lexeme === undefined && !afterDate.has(next.low)
  // "The judge set an Oct. 3 trial date", not "on a March 3 morning"
  return (article === 'a' || article === 'an') && (held.test(next?.low ?? '') || held.test(low(tokens, phrase.end + 1)))
}

/** "pleaded not guilty in the August death of", "after a Jan. 3 car crash": what befell somebody is over, whatever verb leads to it. */
export function isOfHarm(tokens: Token[], { first, end }: Phrase): boolean {
  if (!beforeHarm.has(low(tokens, first - 1))) return false
  return harm.test(low(tokens, end)) || (tokens[end]?.kind === 'word' && harm.test(low(tokens, end + 1)))
}

const beforeHarm = new Set(['the', 'a', 'an', 'his', 'her', 'their'])
const harm =
  /^(deaths?|killings?|murders?|slayings?|shootings?|stabbings?|attacks?|assaults?|beatings?|crash|crashes|collision|wreck|accident|incident|blaze|blast|explosion|bombings?|massacre|robbery|robberies|burglary|burglaries|kidnapping|abduction|earthquake)$/

/** "Sunday's election will be the first": what is arranged lies ahead with its verb; "Sunday's attack will be investigated" does not. */
export function ofWhatIsHeld(tokens: Token[], end: number): Direction {
  for (let i = end + 2; i < end + 6; i++)
    if (held.test(low(tokens, i)) && behindHeld.test(low(tokens, i + 1)))
      return verbToTheRight(tokens, i + 1) === 'future' ? 'future' : null
  return null
}

/** "the election in Ebo will", not "the election result will". */
const behindHeld = /^(will|would|could|may|might|should|is|are|in|at|of|on|for|with|between)$/

/**
 * "Campaigning for the election on 3 November began", "told a rally that the election on 3 November would be stolen", "want the summit of 24 October to act":
 * what is only spoken of has its own time, whatever governs the words that speak of it. Undefined where it is told itself.
 */
export function ofWhatIsSpokenOf(tokens: Token[], { first, end }: Phrase): Direction | undefined {
  const joint = low(tokens, first - 1)
  let i = joint === 'on' || joint === 'of' || joint === 'in' ? first - 2 : first - 1
  // "the election in Ebo on 3 November"
  if (tokens[i]?.capital && low(tokens, i - 1) === 'in') i -= 2
  if (!held.test(low(tokens, i)) || tokens[i]!.capital) return undefined
  const noun = i--
  while (noun - i < 5 && tokens[i]?.kind === 'word' && !speakingOf.has(low(tokens, i)) && !articles.has(low(tokens, i))) i--
  if (articles.has(low(tokens, i))) i--
  const lead = low(tokens, i)
  if (lead === 'that') return verbToTheRight(tokens, end) ?? undefined
  if (lead === 'of') return low(tokens, i - 1) === 'ahead' ? null : undefined
  if (lead === 'for') return null
  return lead === 'want' || lead === 'wants' ? 'future' : speakingOf.has(lead) ? null : undefined
}

const speakingOf = new Set(['for', 'before', 'about', 'until', 'of', 'that', 'want', 'wants'])

/** "may have to close after the crash on Monday": the day is the crash's, and "after the vote on Monday" that of what is arranged. */
export function isOfWhatWas(tokens: Token[], first: number): boolean {
  if (low(tokens, first - 1) !== 'on') return false
  for (let i = first - 2; i > 0 && first - i <= 8 && !endsClause(tokens, i); i--) {
    if (held.test(low(tokens, i)) || verbAt(tokens, i, true) !== null) return false
    if (behindWhat.has(low(tokens, i))) return i < first - 2 && determiners.has(low(tokens, i + 1))
  }
  return false
}

/** "the third crash this year, after one near Ebo in February": what something comes after is over, where no verb tells of it. */
export function isAfterIt(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 0 && first - i <= 12 && !endsClause(tokens, i); i--) {
    if (verbAt(tokens, i, true) !== null) return false
    if (behindWhat.has(low(tokens, i))) return i < first - 1
  }
  return false
}

const behindWhat = new Set(['after', 'following', 'since'])
