import { wordSet } from '../../text/word-set.ts'
import type { Phrase } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import { isHoursTo } from './clocks.ts'
import type { Family } from './family.ts'
import { countedNouns, fullYear, isHarmDone, isHyphen, low, readDigits, readShortYear, readYear } from './read.ts'

const leading = new Set(['the', 'year', 'fiscal', 'fy', 'ad'])

export const years: Family = {
  recognize: recognizeYear,
  word: (_, word) => leading.has(word),
  digits: length => length <= 4,
  apostrophe: true,
}

/** "1939", "493 BC", "the year 1950", "fiscal 1989", "FY25", "'99", "1914-18", "499-493 BC". */
export function recognizeYear(tokens: Token[], i: number): Phrase | null {
  const fiscal = readFiscalYear(tokens, i)
  if (fiscal) return withPair(tokens, yearPhrase(i, fiscal.end, fiscal.value, true))
  const lead = yearLead(tokens, i)
  if (lead > i) {
    const year = readYear(tokens, lead)
    return year && withPair(tokens, yearPhrase(i, year.end, year.value, low(tokens, i - 1) === 'financial'))
  }
  const short = readShortYear(tokens, i)
  if (short) {
    if (low(tokens, short.end) === 's' || !shortYearBefore.has(low(tokens, i - 1))) return null
    return { ...yearPhrase(i, short.end, fullYear(short.value)), meaning: { is: 'year', year: fullYear(short.value), short: true } }
  }
  const before = beforeChrist(tokens, i)
  if (before) return before
  const year = readYear(tokens, i)
  if (!year) return null
  if (year.end === i + 1 && (!isPlainYear(tokens, i) || isModelYear(tokens, i))) return null
  return withPair(tokens, yearPhrase(i, year.end, year.value))
}

const shortYearBefore = wordSet(
  `in of since by until from to and summer spring fall winter autumn class january february march april may june july august september
  october november december`,
)

const makes = wordSet(
  `acura audi bmw buick cadillac chevrolet chevy chrysler dodge fiat ford gmc harley honda hyundai infiniti jeep kawasaki kia lexus lincoln
  mazda mercedes mitsubishi nissan pontiac ram saturn subaru suzuki tesla toyota volkswagen volvo yamaha`,
)

const vehicles = wordSet('pickup sedan coupe suv minivan hatchback motorcycle roadster')

/** "A 2016 Subaru", "his 2016 pickup": the year of a car. */
function isModelYear(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1]
  return next?.kind === 'word' && ((next.capital && makes.has(next.low)) || vehicles.has(next.low))
}

function yearPhrase(first: number, end: number, year: number, isFiscal = false): Phrase {
  return { first, end, type: 'DATE', meaning: { is: 'year', year, ...(isFiscal ? { isFiscal } : {}) } }
}

/** The tokens before the digits: "the year", "year". */
function yearLead(tokens: Token[], i: number): number {
  const word = low(tokens, i)
  if (word === 'the' && (low(tokens, i + 1) === 'year' || low(tokens, i + 1) === 'years')) return i + 2
  return word === 'year' ? i + 1 : i
}

/** "fiscal 1989", "fiscal year 2024", "FY25", "FY 2024-25": two digits are enough. */
export function readFiscalYear(tokens: Token[], i: number): { value: number; end: number } | null {
  const word = low(tokens, i)
  if (word !== 'fy' && word !== 'fiscal' && word !== 'financial') return null
  let at = isHyphen(tokens, i + 1) ? i + 2 : i + 1
  if (word !== 'fy' && low(tokens, at) === 'year') at++
  const year = readYear(tokens, at) ?? readShortYear(tokens, at)
  if (year) return { value: year.value < 100 ? fullYear(year.value) : year.value, end: year.end }
  const digits = tokens[at]
  // "FY25" is a word and a number that touch
  if (digits?.kind !== 'digits' || (word !== 'fy' && !readDigits(tokens, at, 2)) || goesOn(tokens, at)) return null
  if (digits.low.length === 2) return { value: fullYear(Number(digits.low)), end: at + 1 }
  return word === 'fy' && digits.low.length === 4 ? { value: Number(digits.low), end: at + 1 } : null
}

/** "25%", "25.5", "1,500". */
function goesOn(tokens: Token[], i: number): boolean {
  if (!tokens[i + 1] || !touches(tokens, i)) return false
  const mark = low(tokens, i + 1)
  return mark === '%' || ((mark === ',' || mark === '.') && tokens[i + 2]?.kind === 'digits' && touches(tokens, i + 1))
}

/** "499-493 BC": the first number is a year because the second says so. */
function beforeChrist(tokens: Token[], i: number): Phrase | null {
  const first = readDigits(tokens, i)
  const joint =
    first &&
    (isHyphen(tokens, first.end) || low(tokens, first.end) === 'to' || low(tokens, first.end) === 'and' || low(tokens, first.end) === 'or')
  if (!first || !joint) return null
  const second = readYear(tokens, first.end + 1)
  if (!second || second.value > 0 || first.value <= 1 - second.value) return null
  return { ...yearPhrase(i, first.end, 1 - first.value), pair: yearPhrase(first.end + 1, second.end, second.value) }
}

/** "1915-17", "1990/91", "from 1939 to 45", "between 1914 and 18". */
function withPair(tokens: Token[], phrase: Phrase): Phrase {
  const at = phrase.end
  if (phrase.meaning.is !== 'year') return phrase
  const tight = (isHyphen(tokens, at) || low(tokens, at) === '/') && touches(tokens, at - 1) && touches(tokens, at)
  if (!tight && !isSpokenPair(tokens, phrase)) return phrase
  const digits = readDigits(tokens, at + 1, 2)
  if (!digits || tokens[at + 1]!.low.length !== 2) return phrase
  const year = phrase.meaning.year - (phrase.meaning.year % 100) + digits.value
  return year > phrase.meaning.year ? { ...phrase, pair: yearPhrase(at + 1, digits.end, year, phrase.meaning.isFiscal) } : phrase
}

/** Whether a bare number after a year is the year a span ends with: not what something fell to, and not how many of something. */
function isSpokenPair(tokens: Token[], { first, end }: Phrase): boolean {
  const lead = low(tokens, first - 1)
  const joint = low(tokens, end)
  if (!(lead === 'from' && (joint === 'to' || joint === 'until' || joint === 'till')) && !(lead === 'between' && joint === 'and'))
    return false
  if (changes.has(low(tokens, first - 2))) return false
  const next = tokens[end + 2]
  if (!next || '.,;:)?!\n”"'.includes(next.low)) return true
  // "from 2003 to 25 January 2024"
  if (next.kind !== 'word' || touches(tokens, end + 1) || next.lexeme?.unit !== undefined || next.lexeme?.month !== undefined) return false
  return !countedNouns.has(next.low) && !large.has(next.low) && !isPlural(next)
}

const large = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion'])

const changes = wordSet(
  `fell falls falling fall rose rises rising rise risen grew grows growing dropped drops dropping drop went gone going up down declined
  decreased increased increase increasing jumped climbed climbing slid shrank shrunk soared plunged raised cut reduced`,
)

const numbered = wordSet(
  `fm lodge post local district suite apt box ps no number resolution proclamation law flight route highway room page p pp unit section
  article chapter act boeing windows line channel interstate bill case code model section paragraph order nr volume vol level at about
  than least nearly almost over approximately some roughly only exactly`,
)
const maybeYear = new Set('about approximately roughly some over nearly almost than only at exactly least'.split(' '))
const yearBefore = wordSet(
  `in since by until till of from to between during before after through throughout late early mid the a his her its their and around circa
  ca year years spring summer autumn fall winter april may june july january february march august september october november december
  that this`,
)
/** What must lead a number below 1700 for it to be a year. */
const dated = new Set(
  'in since by until till of from to between during before after through throughout late early around circa ca year ('.split(' '),
)
const crowds = new Set(
  'crowd group total force population army garrison fleet number team strength sum maximum minimum average capacity score staff'.split(' '),
)

/** "The vote was 1992-1847": no range of years. */
function runsBackward(tokens: Token[], i: number): boolean {
  const year = Number(tokens[i]!.low)
  const after = isHyphen(tokens, i + 1) && touches(tokens, i) ? tokens[i + 2] : undefined
  const before = i > 1 && isHyphen(tokens, i - 1) && touches(tokens, i - 1) ? tokens[i - 2] : undefined
  if (after?.kind === 'digits' && after.low.length === 4 && Number(after.low) < year) return true
  return before?.kind === 'digits' && before.low.length === 4 && Number(before.low) > year
}

const smallWords = new Set('in at on of to and or was is were are for with'.split(' '))
const joined = new Set(['pre', 'post', 'mid', 'ex', 'non', 'early', 'late', 'since'])

/**
 * "In 2017 soldiers burned the village", at the head of a sentence or behind a comma: those who act, and not so many of them. "A fire in 2019 killed a guard":
 * what the fire did.
 */
function opensWithYear(tokens: Token[], i: number, year: number): boolean {
  if (low(tokens, i - 1) !== 'in' || year < 1700 || year > 2060) return false
  const before = low(tokens, i - 2)
  if (isHarmDone(tokens, i + 1)) return tokens[i - 2]?.kind === 'word' && !results.has(before) && low(tokens, i + 2) !== 'in'
  if (!actors.has(low(tokens, i + 1))) return false
  return before === '' || /^[.,;:"“”—–\n]$/.test(before) || before === 'and'
}

/** "resulted in 1700 injured people" */
const results = wordSet('resulted resulting results result ended ending')

const actors = wordSet(
  `men women people troops soldiers civilians children prisoners refugees workers employees members police officers officials students
  voters residents planes tanks ships fighters militants rebels insurgents protesters demonstrators supporters`,
)

/** Whether four plain digits are a year here, and not a count, a price, a number or a time. */
function isPlainYear(tokens: Token[], i: number): boolean {
  const year = Number(tokens[i]!.low)
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  if (previous && touches(tokens, i - 1)) {
    if (isHyphen(tokens, i - 1)) {
      const left = tokens[i - 2]
      if (left && touches(tokens, i - 2)) {
        if (left.kind === 'word' && !joined.has(left.low) && left.lexeme?.month === undefined) return false
        if (left.kind === 'digits' && !readYear(tokens, i - 2)) return false
      }
    } else if (!'("“‘[\'’,/.;:—–…'.includes(previous.low)) return false
    else if (previous.low === '/' && !(tokens[i - 2]?.kind === 'digits' && tokens[i - 2]!.low.length === 4)) return false
  }
  if (isAddress(tokens, i) || isHoursTo(tokens, i)) return false
  if (previous && '$£€¥#&+='.includes(previous.low)) return false
  if (next && touches(tokens, i)) {
    if (isHyphen(tokens, i + 1) && tokens[i + 2]?.kind === 'digits' && touches(tokens, i + 1)) {
      const length = tokens[i + 2]!.low.length
      if (length !== 2 && length !== 4) return false
    } else if (next.low === '/' && tokens[i + 2]?.kind === 'digits' && tokens[i + 2]!.low.length !== 2 && tokens[i + 2]!.low.length !== 4)
      return false
    else if ('%@_°'.includes(next.low)) return false
  }
  if (next?.kind === 'word' && countedNouns.has(next.low)) {
    const article = low(tokens, i - 1)
    if (!(article === 'the' && !measures.has(next.low) && year > 1500) && !opensWithYear(tokens, i, year)) return false
  }
  if (next?.kind === 'word' && (next.lexeme?.unit !== undefined || next.low === 'million' || next.low === 'billion')) return false
  const word = low(tokens, i - 1)
  if (word === '.' && numbered.has(low(tokens, i - 2)) && low(tokens, i - 2).length < 4) return false
  if (word === 'of' && crowds.has(low(tokens, i - 2))) return false
  if (runsBackward(tokens, i)) return false
  if (numbered.has(word))
    return maybeYear.has(word) && word !== 'at' && word !== 'than' && word !== 'least' && year >= 1700 && year < 2100 && !isPlural(next)
  if (word === 'the' && low(tokens, i + 1) === 'to' && readYear(tokens, i + 2)) return true
  if (word === 'the' && (!next || '.,;:)?!\n'.includes(next.low) || smallWords.has(next.low))) return false
  if (year < 1700 && !dated.has(word) && word !== 'the' && !isSecondOf(tokens, i)) return false
  if (yearBefore.has(word))
    return year >= 1000 && !(isPlural(next) && word !== 'the' && word !== 'in' && word !== 'its' && word !== 'his' && year < 1800)
  if (year > 2060) return false
  if (isPlural(next) && !(previous?.kind === 'word' && previous.capital))
    return previous === undefined || previous.kind !== 'word' || year >= 1900
  return true
}

/** "between 1405 and 1433". */
function isSecondOf(tokens: Token[], i: number): boolean {
  const year = Number(tokens[i - 2]?.kind === 'digits' ? tokens[i - 2]!.low : 0)
  return (
    low(tokens, i - 1) === 'and' &&
    low(tokens, i - 3) === 'between' &&
    year >= 1000 &&
    year < Number(tokens[i]!.low) &&
    !isPlural(tokens[i + 1])
  )
}

const streets = new Set(
  'street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl highway hwy way parkway terrace circle'.split(' '),
)

/** "the 1700 block of Oak Street", "1014 Floral Lane", "1900 N. Main Street": a house number, not a year. */
function isAddress(tokens: Token[], i: number): boolean {
  if (low(tokens, i + 1) === 'block' || low(tokens, i + 1) === 'blocks') return true
  for (let k = i + 1; k <= i + 5 && (tokens[k]?.capital || low(tokens, k) === '.'); k++)
    if (k > i + 1 && streets.has(low(tokens, k))) return true
  return false
}

const measures = new Set('miles mile km kilometers kilometres meters metres feet foot ft yards inches gmt utc est edt hours hrs'.split(' '))
const notPlural = new Set('was is as has his its this us thus across versus less perhaps besides towards plus'.split(' '))

function isPlural(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    token.low.length > 3 &&
    token.low.endsWith('s') &&
    !token.low.endsWith('ss') &&
    !notPlural.has(token.low)
  )
}
