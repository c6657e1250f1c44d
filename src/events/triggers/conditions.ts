import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { AskedWords } from '../asked-words.ts'
import { subjectOf } from '../figures.ts'
import { isGroundBefore } from '../ground.ts'
import type { LexicalEntry } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import { isOrWas } from '../small-words.ts'
import { isSomebodyAhead, isSomebodyBefore, isSuspectBefore } from '../somebody.ts'
import type { WordSigns } from '../word-signs.ts'
import { cueAt, hasCue } from './cues.ts'
import { longestInsertion } from './from-subject.ts'
import { isScoreAhead, isSideAhead } from './matches.ts'
import { isOccurrenceAhead } from './noun-use.ts'
import { isNameAhead, isNumberAhead } from './object-ahead.ts'
import { isWalkout } from './other-sense.ts'
import { isPlaceAhead, isPlaceFallen, isPlaceTaken } from './taken-places.ts'
import { isPast } from './tense.ts'
import type { IsPlace } from './trigger.ts'

/** Whether the words around an entry's own are those that it asks for; `subject`: how much farther off than usual that may stand. */
export function conditionsHold(
  { form, near, also, never, back, ahead, asksMore }: LexicalEntry,
  tokens: readonly Token[],
  signs: WordSigns,
  first: number,
  last: number,
  subject: number,
  isPlace: IsPlace,
  isParted: boolean,
): boolean {
  const object = isParted ? first : last
  // "The blaze broke out near the market at nine and spread": the second verb's subject stands before the first
  if (never && hasCue(never, tokens, signs, first, last, lowerAt(tokens, first - 1) === 'and' ? longestInsertion : 5, 7, isParted))
    return false
  if (never?.has('Suspect') && isSuspectBefore(tokens, first, isPlace)) return false
  if (!near) return true
  const reach =
    form === 'ing' && afterSubject.has(lowerAt(tokens, first - 1)) ? longestInsertion : back + subject + passiveReach(tokens, first)
  if (
    !hasCue(near, tokens, signs, first, last, reach, ahead, isParted) &&
    !(asksMore && standsBeside(near, tokens, first, object, isPlace)) &&
    // "The canopy of the station in Ebo fell": the subject's head, with all that is said of it
    !(isPast(form) && (signs.cues[0] ?? first) < first - reach && near.has(lowerAt(tokens, subjectOf(tokens, first))))
  )
    return false
  if (!also || (asksMore && standsBeside(also, tokens, first, object, isPlace))) return true
  const far = Math.max(14, ahead + 2)
  const other = cueAt(also, tokens, signs, first, last, reach, far, isParted)
  // "struck a cargo ship": a word that both lists have meets one of them
  return (
    other >= 0 &&
    (!near.has(lowerAt(tokens, other)) ||
      cueAt(also, tokens, signs, first, last, reach, far, isParted, other) >= 0 ||
      cueAt(near, tokens, signs, first, last, reach, ahead, isParted, other) >= 0)
  )
}

/** "… before hitting Ebo": who does it stands where the sentence begins. */
const afterSubject = wordSet('before after while ,')

/** "The bodies of two road workers were recovered": what it is done to stands before, with what is said of it, unless a mark parts them. */
function passiveReach(tokens: readonly Token[], verb: number): number {
  if (!isOrWas.has(lowerAt(tokens, verb - 1))) return 0
  for (let k = verb - 2; k > verb - 9 && k >= 0; k--) if (tokens[k]!.kind !== 'word') return 0
  return 4
}

/** Whether a name, a number, a place or a person stands where one is asked for. */
function standsBeside(asked: AskedWords, tokens: readonly Token[], first: number, last: number, isPlace: IsPlace): boolean {
  return (
    (asked.has('Name') && (isNameAhead(tokens, last) || (lowerAt(tokens, last + 1) === 'the' && isNameAhead(tokens, last + 1)))) ||
    (asked.has('Side') && isSideAhead(tokens, first, last)) ||
    (asked.has('Number') && isNumberAhead(tokens, last)) ||
    (asked.has('Score') && isScoreAhead(tokens, last)) ||
    (asked.has('Place') && isPlaceAhead(tokens, last, isPlace)) ||
    (asked.has('Fallen') && isPlaceFallen(tokens, first, last, isPlace)) ||
    (asked.has('Taken') && isPlaceTaken(tokens, first, last, isPlace)) ||
    (asked.has('Walkout') && isWalkout(tokens, first, last)) ||
    (asked.has('Occurs') && isOccurrenceAhead(tokens, last)) ||
    (asked.has('Suspect') && isSuspectBefore(tokens, first, isPlace)) ||
    (asked.has('Ground') && isGroundBefore(tokens, first)) ||
    (asked.has('Somebody') && !isScoreAhead(tokens, last) && (isSomebodyAhead(tokens, last) || isSomebodyBefore(tokens, first)))
  )
}
