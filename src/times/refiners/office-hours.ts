import { low } from '../recognizers/read.ts'
import type { Said } from '../said.ts'
import type { Token } from '../scan.ts'
import { endsClause } from '../tense/ends-clause.ts'
import { isRange } from './ranges.ts'

/**
 * "The clinic is open Monday to Friday, 9 to 5", "weekdays between 8 a.m. and 4 p.m.", "Hours: 9 a.m. to noon daily": how often, and no days of the news.
 * "The polls are open on Tuesday", "was open Monday to Friday" and "open Monday to Friday this week" tell of theirs.
 */
export function officeHours(all: readonly Said[]): Said[] {
  const habits = new Set<Said>()
  for (let i = 0; i < all.length; i++) if (isRegular(all, i)) for (const said of ofClause(all, i)) habits.add(said)
  return habits.size === 0 ? [...all] : all.map(said => (habits.has(said) ? asHabit(said) : said))
}

/** Days that come again: Mondays, "daily", or a stretch of weekdays where something is open. */
function isRegular(all: readonly Said[], i: number): boolean {
  const { phrase, tokens } = all[i]!
  const { meaning } = phrase
  if (meaning.is === 'set') return comesAgain.test(meaning.value) && !isAttribute(tokens, phrase.end) && hasHours(all, i)
  if (!isWeekday(all[i]!)) return isHour(all[i]!) && besideWeekdays(tokens, phrase.first, phrase.end)
  const next = all[i + 1]
  return next !== undefined && isWeekday(next) && isRange(all[i]!, next) && isOpenThen(tokens, phrase.first, next.phrase.end)
}

const comesAgain = /^XXXX-(WXX-\d|XX-XX)$/

/** "The daily briefing began at 9 a.m. Tuesday": that it is daily tells nothing of the hour. */
function isAttribute(tokens: Token[], end: number): boolean {
  return low(tokens, end - 1) === 'daily' && tokens[end]?.kind === 'word' && !afterDaily.has(low(tokens, end))
}

const afterDaily = new Set('at from between until till to and or except but for in on through during before after'.split(' '))

/** "weekdays between 8 a.m. and 4 p.m.", "noon to 4 p.m. on weekdays". */
function besideWeekdays(tokens: Token[], first: number, end: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 3 && !endsClause(tokens, i); i--) if (low(tokens, i) === 'weekdays') return true
  for (let i = end; i < tokens.length && i - end <= 2 && !endsClause(tokens, i); i++) if (low(tokens, i) === 'weekdays') return true
  return false
}

function hasHours(all: readonly Said[], i: number): boolean {
  return ofClause(all, i).some(said => said !== all[i] && isHour(said))
}

/** What stands in the clause of an expression and has no day of its own but a weekday; beside "daily" none: "the mill, open daily, at 9 p.m. Tuesday". */
function ofClause(all: readonly Said[], i: number): Said[] {
  const found = [all[i]!]
  const { meaning } = all[i]!.phrase
  const isDaily = meaning.is === 'set' && meaning.value === 'XXXX-XX-XX'
  for (const step of [-1, 1])
    for (let k = i + step; Math.abs(k - i) <= most && k >= 0 && k < all.length && isBeside(all[k - step]!, all[k]!, step); k += step) {
      if (isDaily && isWeekday(all[k]!)) break
      found.push(all[k]!)
    }
  return found
}

/** So many hours and days a timetable's line may have on a side. */
const most = 6

function isBeside(a: Said, b: Said, step: number): boolean {
  if (a.tokens !== b.tokens || !(isHour(b) || isWeekday(b) || b.phrase.meaning.is === 'set')) return false
  const [first, second] = step > 0 ? [a, b] : [b, a]
  if (second.phrase.first - first.phrase.end > beside) return false
  for (let i = first.phrase.end; i < second.phrase.first; i++) if (endsClause(a.tokens, i) || low(a.tokens, i) === 'but') return false
  return true
}

const beside = 4

function isWeekday({ phrase: { meaning } }: Said): boolean {
  return (meaning.is === 'weekday' && meaning.which === null) || (meaning.is === 'clock' && meaning.day?.is === 'weekday')
}

function isHour({ phrase: { meaning } }: Said): boolean {
  return meaning.is === 'clock' && (meaning.day === null || meaning.day.is === 'weekday')
}

/** "is open", "Hours:", "staffed": in the present, of no week that is named, and for no reason: "closed Monday to Wednesday because of a flood" tells of this one. */
function isOpenThen(tokens: Token[], first: number, end: number): boolean {
  let open = false
  let closed = false
  for (let i = first - 1; i >= 0 && first - i <= reach && !endsClause(tokens, i); i--) {
    const word = low(tokens, i)
    if (isOver.has(word)) return false
    if (word === 'closed') closed = true
    if (word === 'hours' || (opening.has(word) && (isNow.has(low(tokens, i - 1)) || word.endsWith('s')))) open = true
  }
  for (let i = end; i < tokens.length && i - end <= 6 && !endsClause(tokens, i); i++)
    if (low(tokens, i) === 'week' || isOver.has(low(tokens, i)) || ofReason.has(low(tokens, i)) || (closed && low(tokens, i) === 'for'))
      return false
  return open
}

const reach = 14
const opening = new Set('open opens closed closes staffed available reached'.split(' '))
const isNow = new Set('is are be usually normally only'.split(' '))
const isOver = new Set('was were will had would next last this'.split(' '))
const ofReason = new Set('because due owing after amid following'.split(' '))

function asHabit(said: Said): Said {
  const { meaning } = said.phrase
  if (meaning.is === 'weekday') return withMeaning(said, { is: 'set', value: `XXXX-WXX-${meaning.weekday}` }, 'SET')
  if (meaning.is !== 'clock') return said
  const day = meaning.day?.is === 'weekday' ? `XXXX-WXX-${meaning.day.weekday}` : 'XXXX-XX-XX'
  return withMeaning(said, { is: 'set', value: `${day}T${meaning.clock}` }, 'SET')
}

function withMeaning(said: Said, meaning: Said['phrase']['meaning'], type: Said['phrase']['type']): Said {
  return { ...said, phrase: { ...said.phrase, meaning, type } }
}
