import type { PlaceView } from '../../situation/place-views.ts'
import type { SituationEvent } from '../../situation/schema.ts'
import { parseDay } from '../../times/calendar.ts'
import type { Day } from '../../times/time.ts'
import { rangeInWords } from '../words/days.ts'
import { t } from '../words/later-words.ts'
import { countryInWords, listInWords } from '../words/place-sentences.ts'

interface Shown {
  /** All places, passing the filter or not. */
  places: readonly PlaceView[]
  /** The events that pass it, of so many. */
  events: readonly SituationEvent[]
  allEvents: number
  /** The places that the map's view holds; null while that is not known. */
  inView: ReadonlySet<string> | null
}

const namedOf = { most: 5, countries: 6, elsewhere: 3 }

/**
 * The map in words, a sentence a thing: how much is in view, where most of it was, when, in which countries, and what is not in view
 * or kept out by the filters. For those who cannot see it; what is selected is told by the card.
 */
export function mapSummary({ places, events, allEvents, inView }: Shown): string[] {
  const passing = places.filter(view => view.passes)
  const seen = inView ? passing.filter(view => inView.has(view.place.id)) : passing
  const there = new Set(seen.map(view => view.place.id))
  const eventsSeen = events.filter(event => event.places.some(at => there.has(at.place)))
  const lines = [t('summaryShown', { places: seen.length, events: eventsSeen.length })]

  const most = [...seen]
    .sort((a, b) => b.events - a.events || b.mentions - a.mentions)
    .slice(0, namedOf.most)
    .map(view =>
      t('summaryPlace', {
        name: view.place.properties.name,
        count: view.events > 0 ? t('eventCount', { n: view.events }) : t('mentionCount', { n: view.mentions }),
      }),
    )
  if (most.length > 0)
    lines.push(t(seen.length > most.length ? 'summaryMost' : 'summaryThese', { n: seen.length, names: listInWords(most) }))

  const dated = eventsSeen.filter(event => event.dated && event.time)
  if (dated.length > 0) {
    const undated = eventsSeen.length - dated.length
    lines.push(t('summaryDays', { days: rangeInWords(first(dated), last(dated)), dated: dated.length, undated }))
  } else if (eventsSeen.length > 0) lines.push(t('summaryNoDays'))

  const countries = countriesOf(seen)
  if (countries.length > 0) {
    const named = countries.slice(0, namedOf.countries).map(countryInWords)
    const more = countries.length - named.length
    lines.push(
      t('summaryCountries', { names: more > 0 ? t('andMore', { named: named.join(t('listComma')), n: more }) : listInWords(named) }),
    )
  }

  const elsewhere = passing.filter(view => !there.has(view.place.id)).sort((a, b) => b.events - a.events || b.mentions - a.mentions)
  if (elsewhere.length > 0) {
    const names = elsewhere.slice(0, namedOf.elsewhere).map(view => view.place.properties.name)
    lines.push(t('summaryElsewhere', { n: elsewhere.length, names: names.join(t('listComma')) }))
  }

  const [lessEvents, lessPlaces] = [allEvents - events.length, places.length - passing.length]
  if (lessEvents + lessPlaces > 0) lines.push(t('summaryFiltered', { events: lessEvents, places: lessPlaces }))
  lines.push(t('summaryList'))
  return lines
}

/** Those with most places first; an area counts for its countries while they are few: “East Asia” is in none of its own. */
function countriesOf(views: readonly PlaceView[]): string[] {
  const count = new Map<string, number>()
  for (const { place } of views) {
    const { country, covers } = place.properties
    for (const code of country === null ? (covers.length > 3 ? [] : covers) : [country]) count.set(code, (count.get(code) ?? 0) + 1)
  }
  return [...count].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code)
}

/** Each day is read once: tens of thousands of events fall on a thousand days. */
function ends(events: readonly SituationEvent[], end: 'from' | 'to'): Day[] {
  const days = new Set<Day>()
  for (const { time } of events) if (time?.[end]) days.add(time[end])
  return [...days]
}
const first = (events: readonly SituationEvent[]): Day | null =>
  ends(events, 'from').reduce<Day | null>((least, day) => (least === null || parseDay(day)! < parseDay(least)! ? day : least), null)
const last = (events: readonly SituationEvent[]): Day | null =>
  ends(events, 'to').reduce<Day | null>((most, day) => (most === null || parseDay(day)! > parseDay(most)! ? day : most), null)
