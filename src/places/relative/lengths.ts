import { numberWords } from '../../text/number-words.ts'
import { kmSaid } from '../kilometres.ts'
import { type Before, matchBefore, type Why } from './made.ts'

/** A length as words give it, and how far it may be off. */
export interface Length {
  /** The likeliest. */
  km: number
  fromKm: number
  toKm: number
  /** How the doubt was measured. */
  doubt: Why
}

const kmPer: [RegExp, number][] = [
  [/^(?:km|kms|kilomet)/i, 1],
  [/^(?:nautical|nm)/i, 1.852],
  [/^mi/i, 1.609344],
  [/^(?:m$|met)/i, 0.001],
  [/^y/i, 0.0009144],
  [/^f/i, 0.0003048],
  // A block of houses, by those of American towns
  [/^(?:city )?b/i, 0.12],
]

const units = 'kilomet(?:er|re)s?|kms?|nautical miles?|nmi?|NM|miles?|mi|met(?:er|re)s?|m|yards?|feet|foot|(?:city )?blocks?'

/** The words that a length ends in. */
export const unitWords =
  'kilometers kilometer kilometres kilometre kms km miles mile mi nm nmi NM meters meter metres metre m yards yard feet foot blocks block'.split(
    ' ',
  )

/** Words that give no number but a size of one: how many, and from how many to how many. */
const vague: Record<string, [number, number, number]> = {
  'a couple of': [2, 1, 4],
  'a few': [4, 1, 8],
  'a few dozen': [40, 24, 80],
  'a few hundred': [300, 150, 600],
  several: [6, 3, 12],
  'several dozen': [50, 24, 100],
  'several hundred': [400, 200, 900],
  'several thousand': [4000, 2000, 8000],
  dozens: [40, 20, 100],
  'dozens of': [40, 20, 100],
  'scores of': [60, 30, 120],
  half: [0.5, 0.3, 0.8],
  'half a': [0.5, 0.3, 0.8],
  'a half': [0.5, 0.3, 0.8],
  'a quarter': [0.25, 0.1, 0.4],
}

const about = 'about|around|some|roughly|nearly|almost|just|only|barely|approximately|approx\\.?|an estimated|exactly|close to'
const upTo = 'within|less than|under|fewer than|up to|no more than|not more than|at most'
const over = 'more than|over|at least|well over|upwards of'
const word = `${Object.keys(vague)
  .sort((a, b) => b.length - a.length)
  .join(
    '|',
  )}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)|(?:a|one|two|three|four|five|six|seven|eight|nine) hundred|a dozen|${Object.keys(
  numberWords,
).join('|')}`

const pattern = new RegExp(
  `(?:\\b|^)(?:(${about}|${upTo}|${over}) )?(?:(?:the|an?|a distance of|a radius of|another|further|about|some) )?(?<![\\w.,$€£-])(\\d{1,4}(?:,\\d{3})*(?:\\.\\d{1,2})?|${word})(?:(?: ?[-–—] ?| to | or |-to-)(\\d{1,4}(?:\\.\\d+)?|${word}))?[ -]?(${units})$`,
  'd',
)

/** A length as it is written: where it starts, and its parts. */
export interface WrittenLength {
  index: number
  qualifier: string | undefined
  first: string
  /** The second of a range. */
  second: string | undefined
  unit: string
}

/**
 * The length that ends where some words before a name go on: the "about 30 km" of "about 30 km north of". Its pattern takes a
 * millisecond to make, so that it is one for all relations.
 */
export function lengthBefore({ low, before }: Before, end: number): WrittenLength | null {
  const match = matchBefore(pattern, { low: low.slice(0, end), before })
  return match && { index: match.index, qualifier: match[1], first: match[2]!, second: match[3], unit: match[4]! }
}

/**
 * How a journey is made, by its words, and the slowest and the fastest it goes as the crow flies, in km an hour, stops and windings in it: our own
 * estimate. Where nothing is said it is by road.
 */
const paces: (readonly [RegExp, number, number])[] = [
  [/walk|hike|trek|foot/, 2.5, 5],
  [/flight|air|plane/, 250, 800],
  [/boat|ferry|sail|sea/, 8, 45],
  [/train|rail/, 30, 150],
  [/bike/, 8, 20],
]
const byRoad = [/drive|ride|road/, 25, 85] as const

const timeWord = Object.keys(numberWords).join('|')
const journey = new RegExp(
  `(?:\\b|^)(?:(${about}|${upTo}|${over}) )?(half an|(?<![\\w.,$€£-])\\d{1,3}(?:\\.\\d)?|${timeWord})(?:(?: ?[-–—] ?| to | or |-to-)(\\d{1,3}|${timeWord}))?( and a half)?[ -](hour|minute)(?:s['’]?|['’]s)?((?: |-)(?:(?:car|bus|train|boat|ferry|bike|taxi) )?(?:drive|ride|walk|hike|trek|flight|journey|trip|sail)| by (?:road|car|bus|train|rail|boat|ferry|air|plane|sea|bike|foot)| on foot)?$`,
  'd',
)

/** The words that it ends in. */
export const journeyWords =
  'hour hours minute minutes drive ride walk hike trek flight journey trip sail road car bus train rail boat ferry air plane sea bike foot'.split(
    ' ',
  )

/**
 * The journey that ends where some words go on, as the length it may cover: the "two-hour drive" of "a two-hour drive north of". How far it goes is
 * known by the pace of those who travel so, and by that only roughly.
 */
export function journeyBefore({ low, before }: Before, end: number): { index: number; length: Length } | null {
  const words = low.slice(0, end)
  const match = /hour|minute/.test(words) ? matchBefore(journey, { low: words, before }) : null
  if (!match) return null
  const [, qualifier, first, second, half, unit, way] = match
  const least = first === 'half an' ? 0.5 : readNumber(first!)
  const most = second === undefined ? least : readNumber(second)
  if (least === null || most === null || least <= 0 || most < least) return null
  const [, slow, fast] = paces.find(([words]) => words.test(way ?? '')) ?? byRoad
  const hours = (n: number) => (n + (half ? 0.5 : 0)) / (unit!.toLowerCase() === 'hour' ? 1 : 60)
  const [fromKm, toKm] = [hours(least) * slow, hours(most) * fast]
  return {
    index: match.index,
    length: {
      km: (fromKm + toKm) / 2,
      fromKm: qualifier && isUpTo(qualifier) ? 0 : fromKm,
      toKm: qualifier && overOnly.test(qualifier) ? toKm * 1.5 : toKm,
      doubt: ['relative-journey', { words: match[0], from: slow, to: fast }],
    },
  }
}

const upToOnly = new RegExp(`^(?:${upTo})$`, 'i')
const overOnly = new RegExp(`^(?:${over})$`, 'i')

/** Whether a qualifier gives the furthest: "within", "less than". */
export const isUpTo = (qualifier: string | undefined): boolean => qualifier !== undefined && upToOnly.test(qualifier)

/** "about thirty miles" is 48 km, a fifth either way; what is a `radius`, in that word, is the furthest. */
export function readLength({ qualifier, first, second, unit }: WrittenLength, radius?: string): Length | null {
  const per = kmPer.find(([name]) => name.test(unit))?.[1]
  if (per === undefined) return null
  const loose = vague[first.toLowerCase()]
  if (loose) {
    const [km, fromKm, toKm] = loose.map(n => n * per) as [number, number, number]
    return { km, fromKm, toKm, doubt: ['relative-vague', { words: `${first} ${unit}`, from: kmSaid(fromKm), to: kmSaid(toKm) }] }
  }
  const low = readNumber(first)
  const high = second === undefined ? low : readNumber(second)
  if (low === null || high === null || low <= 0 || high < low) return null
  const [from, to] = [low * per, high * per]
  const km = (from + to) / 2
  const most = isUpTo(qualifier) ? qualifier : radius
  if (most) return { km: km / 2, fromKm: 0, toKm: to, doubt: ['relative-most', { word: most }] }
  if (qualifier && overOnly.test(qualifier))
    return { km: km * 1.15, fromKm: from * 0.95, toKm: to * 1.5, doubt: ['relative-least', { word: qualifier }] }
  return { km, fromKm: from * 0.8, toKm: to * 1.2, doubt: ['relative-rounded', {}] }
}

function readNumber(written: string): number | null {
  const plain = written.toLowerCase()
  if (/^\d/.test(plain)) return Number(plain.replaceAll(',', ''))
  const hundred = /^(\w+) hundred$/.exec(plain)
  if (hundred) return numberWords[hundred[1]!]! * 100
  if (plain === 'a dozen') return 12
  let sum = 0
  for (const part of plain.split(/[- ]/)) {
    const value = numberWords[part]
    if (value === undefined) return null
    sum += value
  }
  return sum
}
