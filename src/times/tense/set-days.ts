import { wordSet } from '../../text/word-set.ts'
import type { Phrase } from '../meaning.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { endsClause } from './ends-clause.ts'
import { isParticiple } from './participles.ts'

/** "is set for Monday", "was planned for August"; not "had been scheduled for Monday". */
export function isSetFor(tokens: Token[], first: number): boolean {
  return setting.has(low(tokens, first - 2)) && !(low(tokens, first - 3) === 'been' && low(tokens, first - 4) === 'had')
}

const setting = new Set(['set', 'planned', 'slated', 'scheduled'])

/** "A trial scheduled for August 14 was dropped": the day that was set may be over. */
export function wasSetFor(tokens: Token[], { end }: Phrase): boolean {
  return (low(tokens, end) === 'was' || low(tokens, end) === 'were') && isParticiple(tokens, end + 1)
}

/** "The trial has been moved to Sept. 14", "The plan, launched in February, runs to December". */
export function isMovedTo(tokens: Token[], first: number): boolean {
  return moving.has(low(tokens, first - 2))
}

const moving = new Set('moved pushed bumped reset rescheduled preponed advanced runs run running lasts'.split(' '))

/** "postponing the hearing until Monday". */
export function isPutOff(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 12 && !endsClause(tokens, i); i--) if (puttingOff.has(low(tokens, i))) return true
  return false
}

const puttingOff = wordSet(
  `postpone postponed postponing postpones delay delayed delaying adjourn adjourned adjourning reschedule rescheduled extend extended
  extending closed closure closures suspended cancelled`,
)

/** "Schools were shut until Thursday": they were told to be; "stayed shut until Thursday" is over. */
export function isShutUntil(tokens: Token[], first: number): boolean {
  for (let i = first - 2; i > 0 && first - i <= 6 && !endsClause(tokens, i); i--)
    if (shutting.has(low(tokens, i))) return being.has(low(tokens, i - 1))
  return false
}

const shutting = new Set(['shut', 'halted', 'grounded', 'banned', 'barred', 'sealed'])
const being = new Set(['was', 'were', 'been'])

/** "a dividend payable Dec. 15 to holders of record Nov. 20", "of record as of Nov. 20". */
export function isDueThen(tokens: Token[], first: number): boolean {
  const before = low(tokens, first - 1)
  if (before === 'of' && low(tokens, first - 2) === 'as') return low(tokens, first - 3) === 'record'
  const at = before === 'on' || before === 'by' || before === 'in' ? first - 2 : first - 1
  // "set a record on Saturday" is over
  return dueWords.has(low(tokens, at)) || (low(tokens, at) === 'record' && low(tokens, at - 1) === 'of')
}

const dueWords = new Set('payable due maturing redeemable effective expiring callable convertible deadline'.split(' '))

/** "three days of mourning starting on Thursday", "closed beginning Monday". */
export function isStartingThen(tokens: Token[], first: number): boolean {
  const at = low(tokens, first - 1) === 'on' ? first - 2 : first - 1
  return low(tokens, at) === 'starting' || low(tokens, at) === 'beginning'
}

/** "The games opened on Saturday and end on 21 September": the present tense of a timetable. */
export function isScheduled(tokens: Token[], first: number): boolean {
  const at = first - 2
  if (low(tokens, first - 1) !== 'on' || !startsOrEnds.test(low(tokens, at))) return false
  return low(tokens, at - 1) === 'and' && low(tokens, at - 2) !== 'and'
}

const startsOrEnds = /^(end|start|begin|open|close|resume|expire)s?$/

/** "The parade is on Sunday", "The vote is in August": what is on a day has not been; "It is Sunday morning in Ebo" tells of none. */
export function isStillToBe(tokens: Token[], { first, meaning }: Phrase): boolean {
  const lead = low(tokens, first - 1)
  const at = lead === 'on' || (lead === 'in' && meaning.is === 'month') ? first - 2 : first - 1
  const word = low(tokens, at)
  return (word === 'is' || word === 'are') && !pointing.has(low(tokens, at - 1))
}

const pointing = new Set('it this that today tomorrow here there'.split(' '))

/** "is out of Friday's friendly", "are doubtful for Sunday's race": who will not play then. */
export function isToMiss(tokens: Token[], first: number): boolean {
  const lead = low(tokens, first - 1)
  const state = low(tokens, first - 2)
  if (!((lead === 'of' && state === 'out') || (lead === 'for' && unfit.has(state)))) return false
  const verb = low(tokens, first - 3)
  return verb === 'is' || verb === 'are' || verb === 'remains'
}

const unfit = new Set(['doubtful', 'unavailable', 'suspended', 'unfit'])

/** "Next up is a trip to Ebo on Tuesday", "Next is Sunday's derby". */
export function isNextUp(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 16 && !endsClause(tokens, i); i--) {
    if (low(tokens, i) !== 'next' || !/^(is|are|come|comes)$/.test(low(tokens, low(tokens, i + 1) === 'up' ? i + 2 : i + 1))) continue
    return i === 0 || endsClause(tokens, i - 1)
  }
  return false
}
