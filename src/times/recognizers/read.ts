import type { Which, YearSaid } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'

/** Small readers that the recognizers share. Each takes a position and gives a value with the position after it, or null. */
export interface Read<T> {
  value: T
  end: number
}

/** The word at `i`; beyond both ends there are breaks. Asked for index -1, engines would read this list as they read any object, ever after. */
export const low = (tokens: Token[], i: number): string => (i >= 0 && i < tokens.length ? tokens[i]!.low : '\n')

const hyphens = new Set(['-', '–', '—', '‑', '‐', '−'])
const apostrophes = new Set(["'", '’', '‘', 'ʼ', '`'])

export const isHyphen = (tokens: Token[], i: number): boolean => hyphens.has(low(tokens, i))
export const isApostrophe = (tokens: Token[], i: number): boolean => apostrophes.has(low(tokens, i))

/** The position after an abbreviation's period: `Sept` `.` */
export function afterPeriod(tokens: Token[], i: number): number {
  return low(tokens, i + 1) === '.' && touches(tokens, i) ? i + 2 : i + 1
}

/** A digit run as a number, when it stands alone: not in "1,500", "3.5", "19:30" or "F16". */
export function readDigits(tokens: Token[], i: number, longest = 4): Read<number> | null {
  const token = tokens[i]
  if (token?.kind !== 'digits' || token.low.length > longest) return null
  if (continuesNumber(tokens, i) || isContinued(tokens, i)) return null
  return { value: Number(token.low), end: i + 1 }
}

/** "1,500" and "3.5": a run that goes on. */
function continuesNumber(tokens: Token[], i: number): boolean {
  const mark = low(tokens, i + 1)
  if (mark !== ',' && mark !== '.' && mark !== ':') return false
  return touches(tokens, i) && touches(tokens, i + 1) && tokens[i + 2]!.kind === 'digits'
}

function isContinued(tokens: Token[], i: number): boolean {
  if (i === 0 || !touches(tokens, i - 1)) return false
  const before = tokens[i - 1]!
  if (before.kind === 'word' || '$£€¥#+%*±'.includes(before.low)) return true
  return (
    (before.low === ',' || before.low === '.' || before.low === ':') && i >= 2 && touches(tokens, i - 2) && tokens[i - 2]!.kind === 'digits'
  )
}

const suffixes = new Set(['st', 'nd', 'rd', 'th'])

/** A day of a month, 1 to 31: "3", "3rd", "25th". */
export function readDay(tokens: Token[], i: number): Read<{ day: number; ordinal: boolean }> | null {
  const digits = readDigits(tokens, i, 2)
  if (!digits || digits.value < 1 || digits.value > 31) return null
  const suffix = tokens[digits.end]
  if (suffix && touches(tokens, i) && suffix.kind === 'word') {
    if (!suffixes.has(suffix.low) && !isOldOrdinal(tokens, digits.end, digits.value)) return null
    return { value: { day: digits.value, ordinal: true }, end: digits.end + 1 }
  }
  return { value: { day: digits.value, ordinal: false }, end: digits.end }
}

/** "the 2d instant", "3d of June"; not "a 3d printer". */
function isOldOrdinal(tokens: Token[], i: number, day: number): boolean {
  const suffix = tokens[i]!
  if (suffix.low !== 'd' || suffix.capital || (day % 10 !== 2 && day % 10 !== 3)) return false
  const next = tokens[low(tokens, i + 1) === 'of' ? i + 2 : i + 1]
  return next?.lexeme?.month !== undefined || behindOldOrdinal.has(next?.low ?? '')
}

const behindOldOrdinal = new Set(['ult', 'ultimo', 'inst', 'instant', 'prox', 'proximo'])

/** A month's name: "September", "Sept.". Names that are other words as well must be written with a capital. */
export function readMonth(tokens: Token[], i: number): Read<number> | null {
  const token = tokens[i]
  const month = token?.lexeme?.month
  if (!token || month === undefined) return null
  if (token.lexeme!.double && !token.capital) return null
  return { value: month, end: token.lexeme!.short ? afterPeriod(tokens, i) : i + 1 }
}

/** "BC", "B.C.", "BCE", "AD", "C.E." after a year. */
export function readEra(tokens: Token[], i: number): Read<'BC' | 'AD'> | null {
  const word = low(tokens, i)
  if ((word === 'bc' || word === 'bce') && tokens[i]!.capital) return { value: 'BC', end: i + 1 }
  if ((word === 'ad' || word === 'ce') && tokens[i]!.capital && /^[A-Z]*$/.test(word.toUpperCase()) && isAllCapital(tokens[i]!))
    return { value: 'AD', end: i + 1 }
  if ((word === 'b' || word === 'a' || word === 'c') && low(tokens, i + 1) === '.' && touches(tokens, i) && touches(tokens, i + 1)) {
    const second = low(tokens, i + 2)
    if ((word === 'b' && second === 'c') || (word === 'a' && second === 'd') || (word === 'c' && second === 'e')) {
      let end = afterPeriod(tokens, i + 2)
      if (word === 'b' && low(tokens, end) === 'e' && touches(tokens, end - 1)) end = afterPeriod(tokens, end)
      return { value: word === 'b' ? 'BC' : 'AD', end }
    }
  }
  return null
}

function isAllCapital(token: Token): boolean {
  return token.capital && token.end - token.start === 2
}

/** A year that cannot be another number here: "1939", "490 BC", "AD 79". */
export function readYear(tokens: Token[], i: number): Read<number> | null {
  if (low(tokens, i) === 'ad' && isAllCapital(tokens[i]!)) {
    const digits = readDigits(tokens, i + 1)
    return digits && digits.value > 0 ? { value: digits.value, end: digits.end } : null
  }
  const digits = readDigits(tokens, i)
  if (!digits || digits.value === 0) return null
  const era = readEra(tokens, digits.end)
  if (era) return { value: era.value === 'BC' ? 1 - digits.value : digits.value, end: era.end }
  if (tokens[i]!.low.length !== 4 || digits.value < 1000 || digits.value > 2199) return null
  const next = tokens[i + 1]
  if (next && touches(tokens, i) && (next.kind === 'word' || next.low === '%' || next.low === '°')) return null
  return digits
}

/** "'99": two digits after an apostrophe. */
export function readShortYear(tokens: Token[], i: number): Read<number> | null {
  if (!isApostrophe(tokens, i) || !touches(tokens, i)) return null
  if (i > 0 && touches(tokens, i - 1) && tokens[i - 1]!.kind !== 'mark') return null
  const digits = tokens[i + 1]
  if (digits?.kind !== 'digits' || digits.low.length !== 2) return null
  const next = tokens[i + 2]
  if (next && touches(tokens, i + 1) && next.kind === 'word') return null
  return { value: Number(digits.low), end: i + 2 }
}

/** Which weekday or season a word before it means. */
export const whichSaid = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['that', 'same'],
  ['same', 'same'],
  ['previous', 'previous'],
  ['following', 'following'],
])

const yearShift = new Map<string, Exclude<YearSaid, number | null>>([
  ['last', { shift: -1, from: 'published' }],
  ['this', { shift: 0, from: 'published' }],
  ['next', { shift: 1, from: 'published' }],
  ['that', { shift: 0, from: 'context' }],
  ['the', { shift: 0, from: 'context', isBare: true }],
  ['same', { shift: 0, from: 'context' }],
  ['following', { shift: 1, from: 'context' }],
  ['previous', { shift: -1, from: 'context' }],
])

/** The year after a month or a season: ", 1918", "of 1940", "of that year", "last year", "'89". */
export function readYearAfter(tokens: Token[], i: number): Read<YearSaid> | null {
  let at = i
  if (low(tokens, at) === ',') at++
  else if (low(tokens, at) === 'of' || low(tokens, at) === 'in') at++
  const comma = at > i && low(tokens, i) === ','
  const year = readYear(tokens, at)
  if (year && !(comma && !isYearAlone(tokens, year.end))) return low(tokens, i) === 'in' ? null : year
  if (comma) return null
  const short = readShortYear(tokens, at)
  if (short) return { value: fullYear(short.value), end: short.end }
  return readRelativeYear(tokens, at, at > i)
}

/** After ", " a four-digit number must end there: "July 3, 1500 men fell" is no date of 1500, and "On May 2, 2022 killed four" has no subject but its year's. */
function isYearAlone(tokens: Token[], end: number): boolean {
  const next = tokens[end]
  if (next && harmed.has(next.low)) return isHarmDone(tokens, end)
  return !(next?.kind === 'word' && countedNouns.has(next.low))
}

/** Whether "killed" has whom for its object: "killed four", "injured the guard"; not so many "killed, 14 missing". */
export function isHarmDone(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return harmed.has(low(tokens, at)) && (next?.kind === 'word' || next?.kind === 'digits')
}

const harmed = new Set(['killed', 'wounded', 'injured'])

/** "last year", "of the same year", "the year before". */
function readRelativeYear(tokens: Token[], i: number, afterOf: boolean): Read<YearSaid> | null {
  let at = i
  if (low(tokens, i) === 'the' && low(tokens, i + 1) === 'year') {
    const side = low(tokens, i + 2)
    if ((side !== 'before' && side !== 'after') || !isFreeBehind(tokens[i + 3])) return null
    return { value: { shift: side === 'before' ? -1 : 1, from: 'context' }, end: i + 3 }
  }
  if (low(tokens, at) === 'the' && yearShift.has(low(tokens, at + 1))) at++
  const said = yearShift.get(low(tokens, at))
  if (!said || low(tokens, at + 1) !== 'year' || (!afterOf && at === i && said.from === 'context')) return null
  if (isApostrophe(tokens, at + 2) || isHyphen(tokens, at + 2)) return null
  return { value: said, end: at + 2 }
}

/** "in August the year before closed the road", not "the year before the war", "the year after he died". */
function isFreeBehind(next: Token | undefined): boolean {
  return next?.kind !== 'word' || !(next.capital || next.lexeme?.determiner || subjects.has(next.low))
}

const subjects = new Set('he she it they we i you his her my our your who what last next'.split(' '))

/** A two-digit year in the century that is nearest to the way such years are written today. */
export function fullYear(short: number, near?: number): number {
  if (near === undefined) return short <= 40 ? 2000 + short : 1900 + short
  const century = Math.floor(near / 100) * 100
  const candidates = [century - 100 + short, century + short, century + 100 + short]
  return candidates.reduce((best, year) => (Math.abs(year - near) < Math.abs(best - near) ? year : best))
}

/** What four digits count when they are no year: "1500 men". */
export const countedNouns = new Set(
  (
    'men women people persons troops soldiers civilians children prisoners refugees families houses homes buildings vehicles tanks aircraft planes ships guns horses ' +
    'casualties deaths dead wounded killed injured victims survivors passengers residents inhabitants workers employees members police officers officials students voters votes jobs ' +
    'miles mile km kilometers kilometres meters metres feet foot ft yards inches cm mm kg kilograms pounds lb lbs tons tonnes ton barrels gallons litres liters acres hectares square cubic degrees ' +
    'dollars euros yen pounds cents percent per points shares units copies pages items cases calories watts kilowatts megawatts volts hp horsepower rpm mph kph ' +
    'hours hour hrs hr minutes seconds gmt utc est edt pst pdt cst cdt mst mdt bst cet zulu local times locations sites rounds missiles rockets bombs shells fighters militants rebels insurgents protesters demonstrators supporters'
  ).split(' '),
)

/** How many: "three", "21", "1,500", "twenty-one", "a couple of", "several" (null: nobody says how many). */
export function readCount(tokens: Token[], i: number, nested = false): Read<number | null> | null {
  const token = tokens[i]
  if (!token) return null
  if (token.kind === 'digits') return readDigitCount(tokens, i)
  const lexeme = token.lexeme
  if (lexeme?.cardinal === undefined || lexeme.key === 'decade') return null
  if (lexeme.cardinal === 0) {
    let end = i + 1
    if (token.low === 'couple') {
      if (low(tokens, end) === 'of') end++
      return { value: 2, end }
    }
    if (token.low === 'some' || token.low === 'many') return { value: null, end }
    if (low(tokens, end) === 'more' || low(tokens, end) === 'short' || low(tokens, end) === 'hundred' || low(tokens, end) === 'thousand')
      end++
    if (token.low === 'dozens' && low(tokens, end) === 'of') end++
    return { value: null, end }
  }
  let value = lexeme.cardinal
  let end = i + 1
  if (value >= 20 && value < 100) {
    const joint = isHyphen(tokens, end) && touches(tokens, i) ? end + 1 : end
    const units = tokens[joint]?.lexeme?.cardinal
    if (units !== undefined && units >= 1 && units <= 9) {
      value += units
      end = joint + 1
    }
  }
  const scale = tokens[end]?.lexeme?.cardinal
  if ((scale === 100 || scale === 1000) && !nested) {
    value *= scale
    end++
    if (low(tokens, end) === 'and') {
      const rest = readCount(tokens, end + 1, true)
      if (rest?.value && rest.value < scale) return { value: value + rest.value, end: rest.end }
    }
  }
  return readHalf(tokens, end, value)
}

function readDigitCount(tokens: Token[], i: number): Read<number | null> | null {
  if (isContinued(tokens, i)) return null
  let digits = tokens[i]!.low
  let end = i + 1
  while (
    low(tokens, end) === ',' &&
    touches(tokens, end - 1) &&
    touches(tokens, end) &&
    tokens[end + 1]!.kind === 'digits' &&
    tokens[end + 1]!.low.length === 3
  ) {
    digits += tokens[end + 1]!.low
    end += 2
  }
  if (low(tokens, end) === '.' && touches(tokens, end - 1) && touches(tokens, end) && tokens[end + 1]!.kind === 'digits') {
    digits += `.${tokens[end + 1]!.low}`
    end += 2
  }
  const next = tokens[end]
  if (next && next.kind === 'mark' && (next.low === ':' || next.low === '/') && touches(tokens, end - 1)) return null
  if (next?.kind === 'word' && touches(tokens, end - 1)) return null
  return readHalf(tokens, end, Number(digits))
}

/** "two and a half", "2 1/2". */
function readHalf(tokens: Token[], i: number, value: number): Read<number> {
  if (low(tokens, i) === 'and' && low(tokens, i + 1) === 'a' && low(tokens, i + 2) === 'half') return { value: value + 0.5, end: i + 3 }
  if (
    low(tokens, i) === '-' &&
    low(tokens, i + 1) === 'and' &&
    low(tokens, i + 2) === '-' &&
    low(tokens, i + 3) === 'a' &&
    low(tokens, i + 5) === 'half'
  )
    return { value: value + 0.5, end: i + 6 }
  if (low(tokens, i) === 'and' && low(tokens, i + 1) === 'half') return { value: value + 0.5, end: i + 2 }
  if (low(tokens, i) === '1' && low(tokens, i + 1) === '/' && low(tokens, i + 2) === '2' && touches(tokens, i))
    return { value: value + 0.5, end: i + 3 }
  if (low(tokens, i) === '½') return { value: value + 0.5, end: i + 1 }
  return { value, end: i }
}
