import { wordSet } from '../../text/word-set.ts'
import { recognizeClock } from '../recognizers/clocks.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { held } from './held.ts'
import { pastForms } from './participles.ts'

/**
 * The present tense of timetables points ahead: "The trial resumes Monday", "Canadians vote on Monday", "Calder host Fenwick on Sunday", "Parliament votes
 * on Friday". Null where such a verb tells of no timetable, undefined where a word is none.
 */
export function ofTimetable(tokens: Token[], i: number): 'future' | null | undefined {
  const { low: word, capital } = tokens[i]!
  if (playing.has(word) && isFixture(tokens, i)) return 'future'
  if (timetableOfMany.has(word)) return !capital && isDoneByMany(tokens, i) ? 'future' : null
  if (facing.has(word)) return isFaced(tokens, i) ? 'future' : null
  if (playing.has(word)) return null
  if (word === 'opens' && low(tokens, i + 1) === 'fire') return null
  if (decidingOf.has(word) && isBody(tokens[i - 1]) && isDayAhead(tokens, i + 1)) return 'future'
  return timetable.has(word) || (word === 'leaves' && low(tokens, i + 1) === 'for') ? 'future' : undefined
}

export const timetable = wordSet(
  `flies travels goes departs comes begins starts opens resumes returns expires ends meets decides convenes reconvenes sits sails hosts
  airs arrives continues reopens kicks takes confers gets`,
)

export const timetableOfMany = new Set(
  (
    'vote elect walk open close go fly travel choose meet begin start resume reopen return celebrate mark join leave move arrive come end sail gather ' +
    'convene assemble sit appear decide depart march'
  ).split(' '),
)

/** "Canadians vote", "Flights to the island start", "they move": the verb's subject is many, be it with what is said of it. */
function isDoneByMany(tokens: Token[], verb: number): boolean {
  const before = low(tokens, verb - 1)
  if (isOfMany(before) || before === 'they' || before === 'we') return !leadsOff.has(low(tokens, verb - 2))
  if (leadsOff.has(before)) return false
  for (let k = verb - 2; k > verb - 7 && tokens[k]?.kind === 'word'; k--) {
    if (pastForms.has(low(tokens, k))) return false
    if (besideMany.has(low(tokens, k)) && isOfMany(low(tokens, k - 1)) && !leadsOff.has(low(tokens, k - 2))) return true
  }
  return false
}

const besideMany = new Set(['to', 'from', 'on', 'of', 'in', 'for', 'at', 'between'])
const leadsOff = new Set('to will would can could may might must should not do did and that who which let help made saw if when'.split(' '))

function isOfMany(word: string): boolean {
  return word.endsWith('s') && !/^(is|was|has|does|this|us)$/.test(word)
}

/** "Parliament votes on Friday", "the court rules on Friday"; "400 votes on Friday" are counted. */
function isBody(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital ? token.lexeme === undefined : bodies.has(token.low))
}

const decidingOf = new Set(['votes', 'rules', 'elects'])
const bodies = new Set(
  'parliament house court council senate assembly congress committee board cabinet country tribunal judge region'.split(' '),
)

/** "on Friday", "Thursday". */
function isDayAhead(tokens: Token[], i: number): boolean {
  return low(tokens, i) === 'on' || tokens[i]?.lexeme?.weekday !== undefined
}

const facing = new Set(['face', 'faces', 'await', 'awaits'])

/** "The two face arraignment Thursday", "faces a court hearing on May 3". */
function isFaced(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) if (held.test(low(tokens, k))) return true
  return false
}

const playing = new Set(['host', 'play', 'visit', 'meet', 'face', 'travel', 'take'])

/** "Calder host Fenwick on Sunday": a side is many, and this its timetable. */
function isFixture(tokens: Token[], i: number): boolean {
  const leads = low(tokens, i + 1)
  const isAlone = tokens[i]!.low !== 'take' && tokens[i]!.low !== 'travel'
  // "Leeds travel to Swansea", "The team take on Ghana"
  if (!isAlone && leads !== (tokens[i]!.low === 'take' ? 'on' : 'to')) return false
  const [side, other] = [tokens[i - 1], tokens[isAlone ? i + 1 : i + 2]]
  if (tokens[i]!.capital) return false
  return sides.has(side?.low ?? '') || (isNamed(side) && isNamed(other))
}

const sides = new Set(['teams', 'sides', 'clubs', 'pair', 'rivals', 'team', 'side', 'club', 'squad', 'hosts', 'visitors', 'champions'])

function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.lexeme === undefined
}

/** What is arranged for a day: "are meeting on Friday"; "are investigating a shooting on Friday" tells of now, and the day is the shooting's. */
export const arranged = wordSet(
  `open meeting holding hosting coming going leaving arriving returning visiting flying travelling traveling heading appearing speaking
  playing voting closing opening launching starting beginning resuming marching gathering planning expecting releasing staging joining`,
)

/** "Sunrise on Saturday is at 6.02am"; not "the toll on Saturday is at 12". */
export function isAtHour(tokens: Token[], i: number): boolean {
  return low(tokens, i) === 'at' && tokens[i + 1]?.kind === 'digits' && recognizeClock(tokens, i + 1) !== null
}

/** "is announced on Friday": told in the present of one day, it is still to come. */
export function isToldOf(tokens: Token[], i: number, leftwards: boolean): boolean {
  const before = low(tokens, i - 1)
  if (!leftwards || (before !== 'is' && before !== 'are') || !shown.has(low(tokens, i))) return false
  return tokens[low(tokens, i + 1) === 'on' ? i + 2 : i + 1]?.lexeme?.weekday !== undefined
}

const shown = new Set('announced awarded presented published released unveiled inaugurated celebrated opened launched resumed'.split(' '))
