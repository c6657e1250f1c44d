import { wordSet } from '../../text/word-set.ts'
import type { Direction } from '../context.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { isBecauseOf, ofInfinitive } from './infinitives.ts'
import { goesOnFromWill, isAfterBe, isAttribute, isOfModal, isParticiple, notPast, pastForms } from './participles.ts'
import { arranged, isAtHour, isToldOf, ofTimetable, timetable, timetableOfMany } from './timetables.ts'

/** Which way a word points, as far as it is a verb or does a verb's work: "said", "will", "is due", "votes". An infinitive is asked only left of a time (`leftwards`). */
export function verbAt(tokens: Token[], i: number, leftwards: boolean): Direction {
  const token = tokens[i]!
  const word = token.low
  if (token.kind !== 'word' || !(telling.has(word) || word.endsWith('ed'))) return null
  if (word === 'plan' || word === 'plans') {
    const next = low(tokens, i + 1)
    if ((next !== 'to' && next !== 'for') || isDecided(tokens, i)) return null
  }
  // "Rain is forecast for Ebo on Thursday"
  if (word === 'forecast') return low(tokens, i - 1) === 'is' || low(tokens, i - 1) === 'are' ? 'future' : null
  // "was given the go-ahead on Tuesday", "went ahead on Saturday"
  if (word === 'ahead' && (low(tokens, i - 1) === '-' || pastForms.has(low(tokens, i - 1)) || low(tokens, i - 1).endsWith('ed')))
    return null
  if (ahead.has(word)) return arranging.has(word) ? aheadOrPast(tokens, i) : 'future'
  if (maybe.has(word)) return ofMaybe(tokens, i)
  if (word === 'll') return 'future'
  const present = ofTimetable(tokens, i)
  if (present !== undefined) return present
  if (word === 'warns' && low(tokens, i + 1) === 'of') return 'future'
  if (word === 'set' && low(tokens, i + 1) === 'to') return 'future'
  if (leftwards && word === 'to' && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]!.capital) return ofInfinitive(tokens, i)
  if (isAfterBe(tokens, i)) return isToldOf(tokens, i, leftwards) ? 'future' : null
  // "might hit Ebo": the letters of the past, the sense of the modal
  if (isAttribute(tokens, i) || isOfModal(tokens, i)) return null
  // "Australia, captained by Cummins, play from June 7": the participle is of the name
  if (low(tokens, i - 1) === ',' && low(tokens, i + 1) === 'by') return null
  if (leftwards && low(tokens, i - 1) === 'and' && goesOnFromWill(tokens, i)) return 'future'
  // "expected to pass Ebo and to hit the coast on Wednesday"
  if (pastForms.has(word)) return low(tokens, i - 1) === 'to' ? null : 'past'
  if (!token.capital && word.length > 4 && word.endsWith('ed') && !notPast.has(word)) return 'past'
  if ((word === 'has' || word === 'have') && isParticiple(tokens, i + 1)) return 'past'
  if (word === 'is' || word === 'are' || word === 'm' || word === 're')
    return arranged.has(low(tokens, i + 1)) || low(tokens, i + 2) === 'forward' || (!leftwards && isAtHour(tokens, i + 1)) ? 'future' : null
  return null
}

/** What lies ahead by the word alone; some of them may also be told of the past. */
export const ahead = wordSet(
  `will shall scheduled expected due slated planned plans plan planning hopes hope expects expect intends intend upcoming deadline going
  ahead tentatively`,
)

const arranging = new Set(['expected', 'planned', 'scheduled', 'due', 'slated'])

/** All words that can tell of past or future, but those in "ed". */
const telling = new Set([
  ...timetableOfMany,
  ...ahead,
  ...pastForms,
  ...timetable,
  ...'votes rules elects face faces await awaits host play visit travel take forecast warns plan would may might could should must can ll set to has have is are m re'.split(
    ' ',
  ),
])

/** "was expected Monday to" still lies ahead; "had been scheduled for Monday" does not. */
function aheadOrPast(tokens: Token[], i: number): Direction {
  const before = low(tokens, i - 1)
  if (isBecauseOf(tokens, i)) return null
  // "A hearing has been scheduled for Tuesday"
  if (before === 'been' && (low(tokens, i - 2) === 'has' || low(tokens, i - 2) === 'have')) return 'future'
  if (before === 'been' || before === 'originally' || before === 'previously') return 'past'
  // "a planned vigil"
  if (before === 'a' || before === 'the') return null
  return 'future'
}

const maybe = new Set('would may might could should must can'.split(' '))

/** "could form near Ebo", "may meet on Friday"; "would have met on Friday" looks back. */
function ofMaybe(tokens: Token[], i: number): Direction {
  const { low: word, capital } = tokens[i]!
  if (word === 'may' && capital) return null
  return low(tokens, i + 1) === 'have' || (word === 'could' && isAbility(tokens, i)) ? 'past' : 'future'
}

/** "could hear voices", "could not be reached", "could be seen": what somebody was able to do; "could form near Ebo" lies ahead. */
function isAbility(tokens: Token[], i: number): boolean {
  const next = low(tokens, i + 1)
  return perceived.test(next === 'be' ? low(tokens, i + 2) : next)
}

const perceived =
  /^(not|n|only|see|seen|hear|heard|feel|felt|smell|smelled|watch|find|found|reached|tell|answer|offer|confirm|say|provide)$/

/** "turned down plans for a quay on 6 August": the day is that of the decision; "announced plans for a march on Friday" tells of the march's. */
function isDecided(tokens: Token[], plan: number): boolean {
  for (let i = plan - 1; i > plan - 4; i--)
    if (deciding.has(low(tokens, i))) return low(tokens, i) !== 'down' || turning.test(low(tokens, i - 1))
  return false
}

const turning = /^turn(?:s|ed|ing)?$/

const deciding = new Set(
  'down rejected approved refused dropped scrapped shelved backed passed granted discussed considered debated abandoned'.split(' '),
)
