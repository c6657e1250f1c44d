import { calendarDate, type DayNumber, dayNumber, daysInMonth } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { seasonPeriod } from '../period.ts'
import { holidays } from '../recognizers/holidays.ts'

/** A date as the story passes it: with its year, or still without. */
export interface Station {
  meaning: Meaning
  /** Alone on a line, as "1918" over a chapter is. */
  heading: boolean
  /** "(1902)", and years that describe something: "the 1902 pact". */
  aside: boolean
  /** In one clause behind a bare year: "In 2019 we came in August". */
  ofYearBefore: boolean
}

/** The year of a station that had none, and the station that gave it: the one it was reached from, or one further on that states it. */
export interface Reached {
  year: number
  from: number | null
  /** Said in passing: the story is elsewhere. */
  aside: boolean
}

interface Path {
  /** The days the story has come to. */
  first: DayNumber
  last: DayNumber
  cost: number
  station: number
  /** Null when nothing could decide it. */
  year: number | null
  before: Path | null
  /** The last station that carries the story; null while it has not begun. */
  at: number | null
}

/**
 * What a step of the story costs. Fitted on long histories, each scored by what the others gave; the exact values matter
 * little, their order does: forward is cheap, a look aside at another year costs less than going back and returning.
 */
const costs = {
  forward: 1.5,
  back: 1.75,
  turn: 1.25,
  asideYear: 3,
  asideDate: 6,
  asideMarked: 1,
  asideHeading: 20,
  asideGoesOn: 1,
}

const width = 10

/**
 * The years of a narrative's bare months and days: "By June" is June 1944 when the story has come to the end of 1943 and
 * goes on in July 1944, whatever happened "in 2005" between. A beam search over the story's dates in their order:
 * each either carries the story on or is an aside.
 */
export function followMainLine(stations: Station[]): (Reached | null)[] {
  let beam: Path[] = [{ first: 0, last: 0, cost: 0, station: -1, year: null, before: null, at: null }]
  const stating = nextStating(stations)
  const coming = stating.map(next => (next === null ? null : statedYear(stations[next]!.meaning)))
  for (let i = 0; i < stations.length; i++) {
    const station = stations[i]!
    const next: Path[] = []
    for (const path of beam) {
      const said = statedYear(station.meaning)
      if (said !== null) {
        next.push(step(path, station, i, said))
        next.push(turnAside(path, i, path.cost + asideCost(station), said))
        continue
      }
      if (station.ofYearBefore && path.year !== null) {
        next.push(path.at === i - 1 ? step(path, station, i, path.year) : turnAside(path, i, path.cost, path.year))
        continue
      }
      for (const year of candidates(station, path, coming[i]!)) next.push(step(path, station, i, year))
      const aside = onAside(path, station, stations[i - 1], i)
      if (aside !== null) next.push(turnAside(path, i, path.cost + costs.asideGoesOn, aside))
    }
    next.sort((a, b) => a.cost - b.cost)
    beam = next.length > 0 ? different(next) : beam.map(path => turnAside(path, i, path.cost, null))
  }
  return trace(beam[0]!, stations, stating)
}

/** The best paths, one for each place the story may have come to. */
function different(paths: Path[]): Path[] {
  const kept: Path[] = []
  for (const path of paths) {
    if (kept.some(other => other.first === path.first && other.last === path.last)) continue
    kept.push(path)
    if (kept.length === width) break
  }
  return kept
}

function trace(path: Path, stations: Station[], stating: (number | null)[]): (Reached | null)[] {
  const reached: (Reached | null)[] = new Array(stations.length).fill(null)
  for (let p: Path | null = path; p && p.station >= 0; p = p.before) {
    if (p.year !== null) reached[p.station] = { year: p.year, from: giverOf(p, stations, stating), aside: p.at !== p.station }
  }
  return reached
}

function giverOf({ station, year, before }: Path, stations: Station[], stating: (number | null)[]): number | null {
  if (before === null || year === null) return null
  if (stations[station]!.ofYearBefore && before.year === year) return before.station
  const goesOn = before.at !== null && isWithinAYear(year, before)
  return goesOn ? before.at : (stating[station] ?? before.at)
}

function isWithinAYear(year: number, { first, last }: Path): boolean {
  return year >= calendarDate(first).year - 1 && year <= calendarDate(last).year + 1
}

function step(path: Path, station: Station, i: number, year: number): Path {
  const [first, last] = span(station.meaning, year)
  return { first, last, cost: path.cost + (path.at === null ? 0 : moveCost(path, first, last)), station: i, year, before: path, at: i }
}

/** A time beside the story, which stays where it is. */
function turnAside(path: Path, i: number, cost: number, year: number | null): Path {
  return { first: path.first, last: path.last, cost, station: i, year, before: path, at: path.at }
}

/**
 * "On 28 October 1981 a submarine ran aground. It was refloated on 6 November": days that go on, within weeks, from one beside the story. In a life told in a
 * page every day may be beside the one before.
 */
function onAside(path: Path, station: Station, before: Station | undefined, i: number): number | null {
  if (path.station !== i - 1 || path.at === i - 1 || path.year === null || before?.meaning.is !== 'day' || station.meaning.is !== 'day')
    return null
  const [from] = span(before.meaning, path.year)
  const year = [path.year, path.year + 1].find(y => span(station.meaning, y)[0] >= from)
  return year !== undefined && span(station.meaning, year)[0] - from <= weeks ? year : null
}

const weeks = 45

function moveCost(path: Path, first: DayNumber, last: DayNumber): number {
  const forward = first - path.last
  // To the next year as a whole it is but a step, from its March as from its December.
  const gap = last - first > 360 ? Math.max(30, forward - 335) : forward
  if (forward > 0) return costs.forward * Math.log2(1 + gap / 30)
  const back = path.first - last
  if (back <= 0) return 0
  return costs.back * Math.log2(1 + back / 30) + (back > 31 ? costs.turn : 0)
}

function asideCost(station: Station): number {
  if (station.heading) return costs.asideHeading
  if (station.aside) return costs.asideMarked
  return station.meaning.is === 'year' ? costs.asideYear : costs.asideDate
}

function candidates(station: Station, path: Path, coming: number | null): number[] {
  const years = new Set<number>()
  if (path.at !== null) {
    const { year } = calendarDate(path.first)
    for (const y of [year, year + 1, year - 1]) years.add(y)
    years.add(calendarDate(path.last).year)
  }
  if (coming !== null) for (const y of [coming, coming - 1]) years.add(y)
  return isStation(station.meaning) ? [...years] : []
}

/** The next station after each that says its year. */
function nextStating(stations: Station[]): (number | null)[] {
  const stating: (number | null)[] = new Array(stations.length).fill(null)
  let next: number | null = null
  for (let i = stations.length - 1; i >= 0; i--) {
    stating[i] = next
    if (statedYear(stations[i]!.meaning) !== null) next = i
  }
  return stating
}

/** Whether an expression is a place in the story: a day, a month, a season or a year. */
export function isStation(meaning: Meaning): boolean {
  if (meaning.is === 'year') return !meaning.short
  if (meaning.is === 'day' || meaning.is === 'month') return meaning.year === null || typeof meaning.year === 'number'
  return (
    (meaning.is === 'season' || meaning.is === 'named') &&
    meaning.which === null &&
    (meaning.year === null || typeof meaning.year === 'number')
  )
}

function statedYear(meaning: Meaning): number | null {
  if (meaning.is === 'year') return meaning.short ? null : meaning.year
  if (meaning.is === 'day' || meaning.is === 'month' || meaning.is === 'season' || meaning.is === 'named')
    return typeof meaning.year === 'number' ? meaning.year : null
  return null
}

function span(meaning: Meaning, year: number): [DayNumber, DayNumber] {
  if (meaning.is === 'month') return [dayNumber(year, meaning.month, 1), dayNumber(year, meaning.month, daysInMonth(year, meaning.month))]
  if (meaning.is === 'day') {
    const day = dayNumber(year, meaning.month, Math.min(meaning.day, daysInMonth(year, meaning.month)))
    return [day, day]
  }
  if (meaning.is === 'season') {
    const { first, last } = seasonPeriod(year, meaning.season, meaning.hemisphere)
    return [first, last]
  }
  if (meaning.is === 'named') {
    const day = holidays[meaning.holiday]!(year)
    return [day, day]
  }
  return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
}
