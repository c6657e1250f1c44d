import type { Meaning, Phrase, YearSaid } from '../meaning.ts'
import { isApostrophe, isHyphen, low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'

const joints = new Set(['and', 'or', 'to', 'until', 'through', 'till', '&', ','])

/** "last year's third quarter", "the 1988 third quarter", "the third quarter a year ago": the year stands beside it. */
function withYearBeside(tokens: Token[], a: Phrase, b: Phrase): [Phrase, Phrase] {
  const gap = b.first - a.end
  const isOwner = gap === 0 || (gap === 2 && isApostrophe(tokens, a.end) && low(tokens, a.end + 1) === 's')
  const year = isOwner ? yearOfPhrase(a.meaning) : null
  if (year !== null && lacksYear(b.meaning)) return [a, { ...b, meaning: { ...b.meaning, year } }]
  const after = gap === 0 ? yearOfPhrase(b.meaning) : null
  if (after !== null && lacksYear(a.meaning) && (a.meaning.is === 'quarter' || a.meaning.is === 'half' || isOfContext(after)))
    return [{ ...a, meaning: { ...a.meaning, year: after } }, b]
  return [a, b]
}

type Yearly = Extract<Meaning, { is: 'quarter' | 'half' | 'season' | 'month' }>

function lacksYear(meaning: Meaning): meaning is Yearly {
  return (meaning.is === 'quarter' || meaning.is === 'half' || meaning.is === 'season' || meaning.is === 'month') && meaning.year === null
}

function yearOfPhrase(meaning: Meaning): YearSaid {
  if (meaning.is === 'year') return meaning.year
  if (meaning.is === 'shift')
    return meaning.unit === 'Y' && meaning.count !== null ? { shift: meaning.direction * meaning.count, from: 'published' } : null
  if (meaning.is !== 'unit' || meaning.unit !== 'Y') return null
  if (meaning.which === 'same') return { shift: 0, from: 'context' }
  if (meaning.from !== 'published') return null
  return { shift: meaning.which === 'last' ? -1 : meaning.which === 'next' ? 1 : 0, from: 'published' }
}

/** "in February that year": not the February of now. */
function isOfContext(year: YearSaid): boolean {
  return typeof year === 'object' && year !== null && year.from === 'context'
}

/** "June and July 1943", "from May 5 to June 3, 2020", "March to May last year": the first takes the year the second states. */
export function shareYears(tokens: Token[], phrases: Phrase[]): Phrase[] {
  const out = [...phrases]
  for (let i = out.length - 2; i >= 0; i--) {
    const gap = out[i + 1]!.first - out[i]!.end
    if (gap > 0 && gap <= 3) out[i] = fallingOn(tokens, out[i]!, out[i + 1]!)
    if (gap > 2) continue
    const [a, b] = withYearBeside(tokens, out[i]!, out[i + 1]!)
    out[i] = a
    out[i + 1] = b
    if (gap < 1) continue
    const joint = low(tokens, b.first - 1)
    const isJoined = isHyphen(tokens, b.first - 1) || joints.has(joint) || (gap === 2 && low(tokens, a.end) === ',' && joints.has(joint))
    if (!isJoined) continue
    const from = dateOf(a.meaning)
    const to = dateOf(b.meaning)
    // "Easter Sunday, 21 April 2019": one day, named twice
    if (from.is === 'named' && from.year === null && to.is === 'day') out[i] = { ...a, meaning: { ...from, year: to.year } }
    if (!isOfYear(from) || from.year !== null || !isOfYear(to) || to.year === null) continue
    const wraps = isMonthly(from) === isMonthly(to) && orderOf(from) > orderOf(to)
    const meaning: OfYear = { ...from, year: wraps ? yearBefore(to.year) : to.year }
    out[i] = { ...a, meaning: a.meaning.is === 'clock' ? { ...a.meaning, day: meaning } : meaning }
  }
  return out
}

/** "Diwali falls on November 8 this year": a day with a name is in the year of its date. */
function fallingOn(tokens: Token[], named: Phrase, { meaning: day, first }: Phrase): Phrase {
  if (named.meaning.is !== 'named' || named.meaning.year !== null || day.is !== 'day' || day.year === null) return named
  for (let i = named.end; i < first; i++) if (!falling.has(low(tokens, i))) return named
  return { ...named, meaning: { ...named.meaning, year: day.year } }
}

const falling = new Set('falls fell fall begins began starts started is was on ( ,'.split(' '))

/** A date, or that of an hour: "between 9 p.m. on 22 July and the morning of 25 July 2022". */
function dateOf(meaning: Meaning): Meaning {
  return meaning.is === 'clock' ? (meaning.day ?? meaning) : meaning
}

type OfYear = Extract<Meaning, { is: 'quarter' | 'half' | 'season' | 'month' | 'day' }>

function isOfYear(meaning: Meaning): meaning is OfYear {
  return meaning.is === 'month' || meaning.is === 'day' || meaning.is === 'season' || meaning.is === 'quarter' || meaning.is === 'half'
}

function isMonthly({ is }: OfYear): boolean {
  return is === 'month' || is === 'day'
}

/** Where in its year it lies; a winter lies in two. */
function orderOf(meaning: OfYear): number {
  if (meaning.is === 'month' || meaning.is === 'day') return meaning.month
  return meaning.is === 'season' ? 0 : meaning.number
}

function yearBefore(year: NonNullable<YearSaid>): YearSaid {
  return typeof year === 'number' ? year - 1 : { ...year, shift: year.shift - 1 }
}
