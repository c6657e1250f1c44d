import type { Span } from '../../text/span.ts'

/** A number that may be a latitude or a longitude. */
export interface Angle extends Span {
  degrees: number
  /** By a letter of the compass or a word. */
  axis: 'latitude' | 'longitude' | null
  /** What the last digit is worth, in degrees. */
  step: number
  /** Whether a degree sign or minutes show that it is an angle. */
  marked: boolean
  /** Digits behind the point or the comma of the degrees. */
  decimals: number
  comma: boolean
}

const degreeSign = String.raw`\s?(?:[°º˚]|[Dd]eg(?:rees?)?\b\.?)`
const minuteSign = String.raw`\s?(?:['′’´]|min(?:utes?)?\b\.?)`
const secondSign = String.raw`\s?(?:["″”“]|['′’´]{2}|sec(?:onds?)?\b\.?)`
const axisWord = '(?:[Ll]at(?:itude)?|[Ll]on(?:g(?:itude)?)?|[Ll]ng|LAT|LONG?)'
const compass = String.raw`(?:[NSEW](?!\p{L})|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern)?\b)`
/** `15′30.5″`, and as sailors write them, `20.5` or `20-30` behind a dash or a space. */
const minutes = String.raw`(?<minutes>[0-5]?\d(?:\.\d{1,9})?)${minuteSign}\s?(?:(?<seconds>[0-5]?\d(?:\.\d{1,9})?)${secondSign})?`
const bareMinutes = String.raw`(?<![.,]\d{1,15})[- ](?<bareMinutes>[0-5]\d(?:\.\d{1,9})?)(?:[- ](?<bareSeconds>[0-5]\d(?:\.\d{1,9})?))?`
/**
 * A number does not begin within another one; behind a comma it does where a decimal number ends there: `45.0556,35.333`. What it begins with is asked
 * first, which few letters of a text are: to look back from each of them takes most of the time.
 */
const begins = String.raw`(?=[\dLlNSEW−–-])(?<![\p{L}\d.])(?<!(?<!\.\d{1,15})(?<=\d),)`

/** An angle with whatever says what it is: `48°15′30.5″ N`, `N48.2583`, `lat: 48.2583`, `35-20.5N`, `15.4 degrees north latitude`, `−0.1276`. */
const angle = new RegExp(
  String.raw`${begins}(?:(?<word>${axisWord})\.?\s?[:=]?\s?)?(?:(?<lead>[NSEW])\s?)?(?<sign>[-−–])?(?<!\d[-−–])(?<degrees>\d{1,3})(?:(?<mark>[.,])(?<decimals>\d{1,15}))?(?:(?<signed>${degreeSign})\s?(?:${minutes})?|${bareMinutes}(?![\d.]))?(?:\s?(?<behind>${compass})(?:\s(?<axis>latitude|longitude)\b)?)?(?![\p{L}\d])`,
  'gu',
)

/** The numbers of a text that may be angles, in reading order; null for one that contradicts itself. Time grows linearly. */
export function* anglesIn(text: string): Generator<Angle | null> {
  for (const match of text.matchAll(angle)) yield angleOf(match)
}

function angleOf(match: RegExpExecArray): Angle | null {
  const { word, lead, sign, degrees, mark, decimals = '', signed, bareMinutes, bareSeconds, behind, axis } = match.groups!
  const { minutes = bareMinutes, seconds = bareSeconds } = match.groups!
  // "N 45° E" is a bearing of a boundary.
  if (lead && behind) return null
  const letter = (lead ?? behind)?.charAt(0).toUpperCase()
  const written = axis ?? word
  const ofWord = written === undefined ? null : /^la/i.test(written) ? ('latitude' as const) : ('longitude' as const)
  const ofLetter = letter === undefined ? null : letter === 'N' || letter === 'S' ? ('latitude' as const) : ('longitude' as const)
  if (ofWord && ofLetter && ofWord !== ofLetter) return null
  if (decimals !== '' && minutes !== undefined) return null
  // "10-20" without a letter is a span of numbers.
  if (bareMinutes !== undefined && letter === undefined) return null
  const whole = +degrees! + (decimals === '' ? 0 : +`0.${decimals}`) + +(minutes ?? 0) / 60 + +(seconds ?? 0) / 3600
  const lastDigit = (number: string): number => 10 ** -(number.split('.')[1]?.length ?? 0)
  return {
    start: match.index,
    end: match.index + match[0].length,
    degrees: (sign ? -whole : whole) * (letter === 'S' || letter === 'W' ? -1 : 1),
    axis: ofWord ?? ofLetter,
    step: seconds !== undefined ? lastDigit(seconds) / 3600 : minutes !== undefined ? lastDigit(minutes) / 60 : 10 ** -decimals.length,
    marked: signed !== undefined || minutes !== undefined,
    decimals: decimals.length,
    comma: mark === ',',
  }
}
