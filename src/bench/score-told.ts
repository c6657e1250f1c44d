import type { TextEvent } from '../events/event.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import type { Geoparsed } from '../geoparse/geoparse.ts'
import type { Mention } from '../places/place.ts'
import type { TimeExpression } from '../times/time.ts'
import type { Days, MarkedEvent, MarkedTime, ToldText } from './read-marked.ts'

/** How many of what is marked are right. */
export interface Share {
  right: number
  of: number
}

/** What was found in a text against what is marked in it; the faults in words. */
export interface ToldScore {
  times: Share
  /** Expressions read as days where no time is marked. */
  extraTimes: number
  /** Events that are found at all. */
  events: Share
  /** Events found where none is marked. */
  extraEvents: number
  /** Of the events found. */
  status: Share
  days: Share
  places: Share
  /** The main event: its days and its place are both right. */
  main: Share
  /** Texts in which no event is marked (a recipe, a letter): none is told as their main one. */
  none: Share
  faults: string[]
}

export function scoreTold(marked: ToldText, { article: { text }, mentions, times, events }: Geoparsed): ToldScore {
  const faults: string[] = []
  const word = ({ start, end }: { start: number; end: number }) => `“${text.slice(start, end).replace(/\s+/g, ' ')}”`
  const count = <T extends { start: number; end: number }>(what: string, marks: readonly T[], isRight: (mark: T) => boolean): Share => {
    const wrong = marks.filter(mark => !isRight(mark))
    faults.push(...wrong.map(mark => `${what}  ${word(mark)}`))
    return { right: marks.length - wrong.length, of: marks.length }
  }
  const { found, extra } = pairs(marked.events, events)
  const extraTimes = times.filter(time => time.from !== null && !marked.times.some(mark => mark.start < time.end && time.start < mark.end))
  faults.push(...[...extraTimes, ...extra.map(({ trigger }) => trigger)].map(span => `extra  ${word(span)}`))
  const known = marked.events.filter(mark => found.has(mark))
  const toldAt = ({ places }: TextEvent) => places.filter(({ role }) => role === 'happened').map(({ mention }) => mentions[mention]!)
  // "at the airport" is in Bangkok where the marks say Bangkok
  const isPart = ({ place }: Mention, marked: string) =>
    parts.has(place!.kind) &&
    mentions.some(
      town => town.place?.kind === 'settlement' && isCalled(town, marked) && distanceKm(town.place.point, place!.point) <= townKm,
    )
  const isDated = (mark: MarkedEvent, event: TextEvent) =>
    mark.days === null || mark.days.some(([from, to]) => event.time?.from === from && event.time.to === to)
  const isPlaced = ({ places }: MarkedEvent, event: TextEvent) => {
    if (places === null) return true
    const told = toldAt(event)
    return told.length === 0 ? places.includes(nowhere) : places.some(place => told.some(at => isCalled(at, place) || isPart(at, place)))
  }
  const main = events.find(event => event.main)
  const isOfNothing = marked.events.every(({ optional }) => optional)
  if (isOfNothing && main) faults.push(`main of none  ${word(main.trigger)}`)
  return {
    times: count(
      'time',
      marked.times.filter(({ days }) => days?.length !== 0),
      mark => isRead(mark, times),
    ),
    extraTimes: extraTimes.length,
    events: count(
      'event',
      marked.events.filter(({ optional }) => !optional),
      mark => found.has(mark),
    ),
    extraEvents: extra.length,
    status: count(
      'status',
      known.filter(({ status }) => status !== null),
      mark => mark.status!.includes(found.get(mark)!.status),
    ),
    days: count(
      'day',
      known.filter(({ days }) => days !== null),
      mark => isDated(mark, found.get(mark)!),
    ),
    places: count(
      'place',
      known.filter(({ places }) => places !== null),
      mark => isPlaced(mark, found.get(mark)!),
    ),
    main: count(
      'main',
      marked.events.filter(mark => mark.main),
      mark => main !== undefined && isDated(mark, main) && isPlaced(mark, main),
    ),
    none: { right: Number(isOfNothing && !main), of: Number(isOfNothing) },
    faults,
  }
}

/** Shares over many texts. */
export function sum(shares: readonly Share[]): Share {
  return shares.reduce((all, { right, of }) => ({ right: all.right + right, of: all.of + of }), { right: 0, of: 0 })
}

/** Which event is meant by which mark: the one with that word, else one whose clause holds it. Those that no mark means are extra. */
function pairs(marks: readonly MarkedEvent[], events: readonly TextEvent[]): { found: Map<MarkedEvent, TextEvent>; extra: TextEvent[] } {
  const found = new Map<MarkedEvent, TextEvent>()
  // "fell in X on Friday and in Y on Sunday" tells two with one verb: the marked verb is the first's, whose clause ends before the other
  const shortestFirst = [...events].sort((a, b) => a.end - a.start - (b.end - b.start))
  const rest = shortestFirst.filter(event => {
    const mark = marks.find(mark => mark.start < event.trigger.end && event.trigger.start < mark.end)
    if (!mark || found.has(mark)) return true
    found.set(mark, event)
    return false
  })
  const extra = rest.filter(event => {
    const from = (mark: MarkedEvent) => Math.abs(mark.start - event.trigger.start)
    const [mark] = marks
      .filter(mark => !found.has(mark) && event.start <= mark.start && mark.end <= event.end)
      .sort((a, b) => from(a) - from(b))
    if (mark) found.set(mark, event)
    return !mark
  })
  return { found, extra }
}

/** Whether an expression is read as marked: as a whole, as the part of it that is meant, or as the range it belongs to. */
function isRead({ start, end, days }: MarkedTime, times: readonly TimeExpression[]): boolean {
  const over = times.filter(time => time.start < end && start < time.end)
  if (days === null) return over.every(({ from }) => from === null)
  const are = (found: { from: string | null; to: string | null } | undefined) =>
    found !== undefined && days.some(([from, to]: Days) => found.from === from && found.to === to)
  return over.some(time => are(time) || are(time.part) || are(time.range))
}

/** Among the places marked: none is right as well. */
const nowhere = '_'

/** What a town is made of, and how far from its middle it lies at most. */
const parts: ReadonlySet<string> = new Set(['facility', 'district'])
const townKm = 20

function isCalled({ name, place }: Mention, marked: string): boolean {
  return isAlike(name, marked) || isAlike(place!.name, marked)
}

function isAlike(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)]
  return one.includes(other) || other.includes(one)
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
}
