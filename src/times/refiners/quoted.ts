import type { DayNumber } from '../calendar.ts'
import { dayMeant } from '../day-meant.ts'
import { low } from '../recognizers/read.ts'
import type { Said } from '../said.ts'
import { type Token, touches } from '../scan.ts'
import { endsClause } from '../tense/ends-clause.ts'
import type { Read } from '../weekday-ends.ts'
import { isSaying } from './reporting-day.ts'
import { isDeictic } from './style.ts'

/** The day that quoted words are seen from: "“I saw him yesterday,” she said on Wednesday". Null where they are none, or are said on the day of publication. */
export function quotedOn(all: readonly Said[], i: number, published: DayNumber, read: Read): DayNumber | null {
  const words = dayOfWords(all, i)
  const period = words && read(words).period
  return period?.grain === 'day' && period.first < published ? period.first : null
}

/** How many tokens may lie between quotation marks and the day of the words: “…,” Moira Kerr told the Courier in Ebo on Wednesday. */
const reach = 12
/** How many tokens of a quotation are looked at on either side. */
const longest = 150

/**
 * The day on which somebody says what an expression is quoted from: "“I saw him yesterday,” his sister said on Wednesday". Null where it is in no
 * quotation, is seen from no day, or nobody says when.
 */
function dayOfWords(all: readonly Said[], i: number): Said | null {
  const { tokens, phrase } = all[i]!
  if (!isDeictic(phrase.meaning)) return null
  const opens = openingQuote(tokens, phrase.first)
  if (opens === -1) return null
  let closes = phrase.end
  while (closes < tokens.length && closes - phrase.end < longest && !isQuote(tokens, closes)) closes++
  for (let k = i + 1; k < all.length && all[k]!.tokens === tokens; k++) {
    const { first } = all[k]!.phrase
    if (first > closes) return isDayOfSaying(all[k]!, closes) ? all[k]! : before(all, i, opens)
  }
  return before(all, i, opens)
}

/** "The mayor said on Wednesday: “…”", "“…,” he said on Wednesday. “Yesterday …”". */
function before(all: readonly Said[], i: number, opens: number): Said | null {
  for (let k = i - 1; k >= 0 && all[k]!.tokens === all[i]!.tokens; k--) {
    if (all[k]!.phrase.end > opens) continue
    return opens - all[k]!.phrase.end <= 2 && isDayOfSaying(all[k]!, -1) ? all[k]! : null
  }
  return null
}

/** Whether an expression behind a token is a day, and words of saying stand in the clause before it. */
function isDayOfSaying({ tokens, phrase }: Said, from: number): boolean {
  const meaning = dayMeant(phrase.meaning)
  if (meaning?.is !== 'weekday' && meaning?.is !== 'day') return false
  for (let k = phrase.first - 1; k > from && phrase.first - k <= reach; k--) {
    if (isQuote(tokens, k) || endsClause(tokens, k) || opensClause.has(low(tokens, k))) return false
    if (isSaying(low(tokens, k))) return true
  }
  return false
}

const opensClause = new Set('who which that when where while after before since as'.split(' '))

/** The mark that opens a quotation around a token, or -1: a straight one that opens stands before a word and behind a space. */
function openingQuote(tokens: Token[], at: number): number {
  for (let k = at - 1; k >= 0 && at - k <= longest; k--) {
    if (!isQuote(tokens, k)) continue
    const opens = low(tokens, k) === '“' || (low(tokens, k) === '"' && touches(tokens, k) && (k === 0 || !touches(tokens, k - 1)))
    return opens ? k : -1
  }
  return -1
}

function isQuote(tokens: Token[], k: number): boolean {
  const mark = low(tokens, k)
  return mark === '"' || mark === '“' || mark === '”'
}
