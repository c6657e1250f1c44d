import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { hasDay } from '../told-when.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { amid, type WordSigns } from '../word-signs.ts'
import { isActing, isParticipleOfPast } from './acting.ts'
import { goesWithVerb } from './start-of-verb.ts'
import { isSubjectAhead } from './subject.ts'

/** Leaves out what is not the clause: marks and joining words at both ends, a participle's tail after a comma, what goes on "amid" it. */
export function trim(
  tokens: readonly Token[],
  { holds }: WordSigns,
  first: number,
  end: number,
  own: readonly Trigger[],
): { first: number; end: number } {
  let from = first
  let to = end
  const aside = own.length === 1 ? endOfAside(tokens, own[0]!, end) : -1
  if (aside >= 0) to = aside
  const mayGoOn = (holds & amid) !== 0
  for (let k = own.at(-1)!.last + 1; k < to - 1; k++) {
    if ((tokens[k]!.text === ',' && isParticiple(tokens[k + 1]!.text)) || (mayGoOn && goesOn.has(lowerAt(tokens, k)))) {
      to = k
      break
    }
  }
  while (from < to - 1 && leading.has(lowerAt(tokens, from))) from++
  while (to > from + 1 && trailing.has(lowerAt(tokens, to - 1))) to--
  return { first: from, end: to }
}

/**
 * "The ship, built in Ebo in 1993, | passed Tessel", "Built in Ebo in 1993, | she passed Tessel": the comma that closes what is told between commas, where
 * the sentence goes on with a verb that tells no event by itself; -1 where nothing is so told.
 */
function endOfAside(tokens: readonly Token[], { first, last, use, subkind }: Trigger, end: number): number {
  // "The club, founded in 1903, have not won since": what it was, and no news by itself
  if (subkind === 'start' || (use !== 'finite' && use !== 'passive') || !isParticipleOfPast(lowerAt(tokens, first))) return -1
  const opens = first === 0
  if (!opens && tokens[first - 1]!.text !== ',') return -1
  let k = last + 1
  while (k < end && tokens[k]!.kind !== 'mark') k++
  if (k >= end - 1 || tokens[k]!.text !== ',' || !hasDay(tokens, last + 1, k)) return -1
  if (opens) return isSubjectAhead(tokens, k + 1) ? k : -1
  return isActing(tokens, goesWithVerb(lowerAt(tokens, k + 1)) && !isActing(tokens, k + 1) ? k + 2 : k + 1) ? k : -1
}

function isParticiple(word: string): boolean {
  return word.length > 5 && word.endsWith('ing')
}

const goesOn = wordSet('amid amidst despite')
const leading = wordSet(', ; : — – - and but that which who')
const trailing = wordSet(', ; : — – - . and but who which that a the')

/** "Damage was light; in Ebo 13 had died": what stands across a semicolon is another thing told. */
export function betweenSemicolons(tokens: readonly Token[], first: number, end: number, own: readonly Trigger[]): [number, number] {
  let [from, to] = [first, end]
  for (let k = own[0]!.first - 1; k >= first && from === first; k--) if (tokens[k]!.text === ';') from = k + 1
  for (let k = own.at(-1)!.last + 1; k < end && to === end; k++) if (tokens[k]!.text === ';') to = k
  return [from, to]
}
