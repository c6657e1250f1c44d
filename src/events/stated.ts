import type { Article } from '../articles/article.ts'
import type { StatedPlace } from '../articles/record.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import type { Mention } from '../places/place.ts'
import { covers, type Span } from '../text/span.ts'
import type { TimeExpression } from '../times/time.ts'
import { wholeRanges } from '../times/whole-ranges.ts'
import { buildEvents } from './build-events.ts'
import { kindOfCell } from './column-kinds.ts'
import type { EventPlace, EventTime, TextEvent } from './event.ts'
import { familyOf, type Subkind } from './kinds.ts'

/** A place this far from the row's is of something else that its words tell. */
const nearKm = 60

/** The words for a place that a row states of what its words tell. */
export const statedByRow = 'its row says where'

/** The words for a place of an event that nothing but the columns of its row tell. */
export const toldByColumns = 'the columns of its row say what happened and where'

/**
 * The events of a row of a table. Its own words tell them; where they tell of nothing that happened, its columns do: by what stands in the one of events ("Armed clash",
 * "type_of_violence 1", "Luftangriff"), by what the line of all of them tells as a sentence would, or by their dead. What words put nowhere, or near by,
 * happened at the row's position, and what they date by nothing but the day of publication on its day.
 */
export function eventsOfRow(
  article: Article,
  mentions: Mention[],
  times: TimeExpression[],
  build: (article: Article) => TextEvent[] = seen => buildEvents(seen, mentions, times),
): TextEvent[] {
  const { stated, text } = article
  if (!stated) return build(article)
  const position = mentions.findIndex(({ start, end }) => start === stated.start && end === stated.end)
  const inPlace = (events: TextEvent[]) =>
    events.map(event => (isFact(event) ? atRow(event, article, stated, position, mentions, times) : event))
  const words = stated.isAlone
    ? []
    : build({ ...article, paragraphs: article.paragraphs.filter(({ end }) => end <= (stated.day ?? stated).start) })
  if (words.some(isFact)) return inPlace(words)
  const kind = stated.what && kindOfCell(text.slice(stated.what.start, stated.what.end))
  const told = kind ? null : build(article)
  if (told?.some(isFact) || !(kind || stated.dead)) return inPlace(told ?? words)
  const ofColumns = eventOfColumns(
    text,
    stated,
    kind ?? 'casualty',
    (kind ? stated.what : stated.dead)!,
    mentions[position] ? position : null,
    mentions,
  )
  return [...(told ?? words).map(event => ({ ...event, main: false })), ofColumns]
}

function atRow(
  event: TextEvent,
  { text }: Article,
  stated: StatedPlace,
  position: number,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): TextEvent {
  const day = stated.day && wholeRanges(times, text).find(({ start, end }) => start <= stated.day!.start && end >= stated.day!.end)
  return {
    ...event,
    places: position < 0 ? event.places : placesAt(event, position, mentions),
    time: day && (event.time === null || event.time.phrase === null) ? timeOf(day) : event.time,
  }
}

/** What no sentence tells: its words are the whole line of the columns. */
function eventOfColumns(
  text: string,
  { start, day }: StatedPlace,
  subkind: Subkind,
  trigger: Span,
  position: number | null,
  mentions: readonly Mention[],
): TextEvent {
  const line: Span = { start: text.lastIndexOf('\n', start) + 1, end: text.length }
  const end = text.endsWith('.') ? line.end - 1 : line.end
  return {
    kind: familyOf(subkind),
    subkind,
    status: 'happened',
    start: line.start,
    end,
    trigger: { start: trigger.start, end: trigger.end },
    sentence: line,
    quote: text.slice(line.start, end),
    time: day && timeOfColumn(text, day),
    places:
      position === null ? [] : [{ mention: position, placeId: mentions[position]!.place!.id, role: 'happened', carried: toldByColumns }],
    participants: [],
    main: true,
  }
}

/** "2024-03-05", "2024-03-05 to 2024-03-08". */
function timeOfColumn(text: string, { start, end }: Span): EventTime {
  const phrase = text.slice(start, end)
  const [from, to = from] = phrase.split(' to ') as [string, string?]
  return { edtf: from === to ? from : `${from}/${to}`, from, to, basis: 'stated', phrase, span: { start, end }, why: whyOfDay(phrase) }
}

const whyOfDay = (phrase: string) => `Its row gives the day, “${phrase}”.`

const isFact = ({ status }: TextEvent): boolean => status === 'happened' || status === 'said'

function timeOf({ edtf, from, to, text, start, end }: TimeExpression): EventTime {
  return {
    edtf: edtf ?? `${from}/${to}`,
    from,
    to,
    basis: 'stated',
    phrase: text,
    span: { start, end },
    why: whyOfDay(text),
  }
}

function placesAt({ places, sentence }: TextEvent, mention: number, mentions: readonly Mention[]): EventPlace[] {
  const position = mentions[mention]!.place!
  const sites = places.filter(({ role }) => role === 'happened')
  if (sites.some(({ placeId }) => placeId === position.id)) {
    const at = places.findIndex(({ placeId, role }) => placeId === position.id && role === 'happened')
    return [places[at]!, ...places.filter((_, i) => i !== at)]
  }
  // What its own sentence puts elsewhere is elsewhere; a place that another sentence lends it gives way to the row's.
  const first = sites[0] && mentions[sites[0].mention]!
  if (first && covers(sentence, first) && !isWithin(first.place!, position)) return [...places]
  const others = places.map(place => (place.role === 'happened' ? { ...place, role: 'named' as const } : place))
  return [{ mention, placeId: position.id, role: 'happened', carried: statedByRow }, ...others]
}

type Spot = NonNullable<Mention['place']>

/** Whether the words put it no farther off than the two may be known. */
function isWithin(told: Spot, position: Spot): boolean {
  return distanceKm(told.point, position.point) <= nearKm + told.uncertaintyKm + position.uncertaintyKm
}
