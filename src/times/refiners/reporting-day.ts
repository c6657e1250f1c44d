import { judges, judging } from '../../text/verdicts.ts'
import { wordSet } from '../../text/word-set.ts'
import { type DayNumber, dayNumber, isDate, weekday } from '../calendar.ts'
import { dayMeant } from '../day-meant.ts'
import type { Meaning, Phrase } from '../meaning.ts'
import { isHyphen, low } from '../recognizers/read.ts'
import type { Said } from '../said.ts'
import type { Token } from '../scan.ts'
import { direction } from '../tense/direction.ts'
import { endsClause } from '../tense/ends-clause.ts'
import { isParticiple } from '../tense/participles.ts'
import { styleOf } from './style.ts'

/** The day that a text without a date of its own reports by. */
export interface ReportingDay {
  day: DayNumber
  /** Somebody says something on it, so that what is told lies before it; else something only happens on it, and the text goes on from there. */
  spoken: boolean
}

/** How many of its first times tell by which day a text reports. */
const lead = 4

/**
 * The first full day that somebody says something on ("officials said on 3 November 2023"), else the first that is told with its weekday, as news
 * has it ("crested on Tuesday, Jan. 15, 2013"), else the latest, where that is the weekday it told of before. Null in a history, and where no day is told in full.
 */
export function reportingDay(all: readonly Said[]): ReportingDay | null {
  const phrases = all.map(said => said.phrase)
  const told = all.flatMap((said, i) => {
    const day = fullDay(said.phrase.meaning)
    return day && direction(said.tokens, said.phrase) !== 'future' ? [{ said, i, ...day }] : []
  })
  const spoken = told.find(({ said }) => isOfSaying(said.tokens, said.phrase))
  const dateline = told.find(({ said, i }) => i === 0 && isDateline(said))
  const chosen = spoken ?? dateline ?? told.find(({ i, withWeekday }) => withWeekday && i < lead) ?? agreeing(told, all)
  if (!chosen || styleOf(phrases, chosen.day) === 'narrative') return null
  return { day: chosen.day, spoken: chosen === spoken || chosen === dateline }
}

/** "The two sides signed a truce on Sunday … the deal, signed in Ebo on 14 September 2025": the latest full day is the weekday that was told before it. */
function agreeing<T extends { i: number; day: DayNumber }>(told: readonly T[], all: readonly Said[]): T | undefined {
  const latest = told.reduce<T | undefined>((best, one) => (best && best.day >= one.day ? best : one), undefined)
  if (!latest) return undefined
  for (const { phrase } of all.slice(0, latest.i)) {
    const meaning = dayMeant(phrase.meaning)
    if (meaning?.is === 'weekday' && meaning.which === null) return meaning.weekday === weekday(latest.day) ? latest : undefined
  }
  return undefined
}

function fullDay(meaning: Meaning): { day: DayNumber; withWeekday: boolean } | null {
  if (meaning.is === 'clock') return meaning.day && fullDay(meaning.day)
  if (meaning.is !== 'day' || typeof meaning.year !== 'number' || !isDate(meaning.year, meaning.month, meaning.day)) return null
  return { day: dayNumber(meaning.year, meaning.month, meaning.day), withWeekday: meaning.weekday !== undefined }
}

const saying = new Set('said says told announced confirmed reported stated added tweeted wrote'.split(' '))
const between = wordSet(
  `on late early in at a an the its his her their final latest reporters journalists news media statement release report bulletin update
  interview briefing officials police and morning evening`,
)

export function isSaying(word: string): boolean {
  return saying.has(word)
}

/** A headline and the line below it, where no blank line parts them. */
const longestHead = 40

/** "Ebo, Saturday 14 June 2025. Yesterday …", "EL FARO, 17 octubre / October 17, 2025" on a line: where and when it was written, and nothing told of it. */
function isDateline({ tokens, phrase }: Said): boolean {
  const lead = low(tokens, phrase.first - 1)
  if (phrase.end === tokens.length && tokens.length < longestHead && lead !== 'on' && lead !== 'of') return true
  if (phrase.first > 6) return false
  for (let i = 0; i < phrase.first; i++) if (tokens[i]!.kind === 'word' && !tokens[i]!.capital) return false
  const next = tokens[phrase.end]
  return next === undefined || next.kind === 'break' || /^[.:—–-]$/.test(next.low)
}

/** "On Tuesday a doctor, Ann Roe, said that both had died": what is told in another tense than the saying is of another day. */
export function opensSaying(tokens: Token[], { first, end }: Phrase): boolean {
  if (first > 1 && !endsClause(tokens, first - 2)) return false
  for (let i = end; i < tokens.length && i - end <= 12 && !endsClause(tokens, i); i++) {
    if (low(tokens, i) === 'said' || (low(tokens, i) === 'heard' && hearing.has(low(tokens, i - 1)))) {
      for (let k = i + 1; k <= i + 8; k++) if (low(tokens, k) === 'had') return true
      return false
    }
    if (isParticiple(tokens, i)) return false
  }
  return false
}

/** "told the council on Monday", "said at a news conference in Ebo on Monday": to whom and where somebody speaks, and no verb of what they tell. */
export function isOfTelling(tokens: Token[], phrase: Phrase): boolean {
  for (let i = phrase.first - 1; i >= 0 && phrase.first - i <= 14 && !partsWords(tokens, i); i--) {
    const word = low(tokens, i)
    if (word === 'told') return low(tokens, i - 1) !== 'was' && low(tokens, i - 1) !== 'were'
    if (saying.has(word) || (word === 'heard' && hearing.has(low(tokens, i - 1)))) return speaksWhere.has(low(tokens, i + 1))
    if (opensTold.has(word) || (isParticiple(tokens, i) && !tokens[i]!.capital)) return false
  }
  return false
}

function partsWords(tokens: Token[], i: number): boolean {
  return endsClause(tokens, i) || (tokens[i]!.kind === 'mark' && low(tokens, i) !== '.' && !isHyphen(tokens, i))
}

const hearing = new Set('court inquest inquiry jury tribunal hearing panel'.split(' '))
const speaksWhere = new Set('in at on during to via through'.split(' '))
const opensTold = new Set('that who which when where while after before since as if and but'.split(' '))

/** "a commission found on Thursday", "an inquest in Ebo heard on Monday": words as well. */
function isOfVerdict(tokens: Token[], i: number): boolean {
  if (!judging.has(low(tokens, i))) return false
  for (let k = i - 1; k >= 0 && i - k <= 5 && tokens[k]!.kind === 'word'; k--) if (judges.has(low(tokens, k))) return true
  return false
}

/** "residents said on Monday 10 March 2025", "told reporters late on 3 November 2023". */
export function isOfSaying(tokens: Token[], phrase: Phrase): boolean {
  for (let i = phrase.first - 1; i >= 0 && phrase.first - i <= 6; i--) {
    if (saying.has(low(tokens, i)) || isOfVerdict(tokens, i)) return true
    if (!between.has(low(tokens, i))) return false
  }
  return false
}
