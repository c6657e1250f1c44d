import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventKinds, eventStatuses } from '../events/event.ts'
import { doubtfulBelow, type Role, roles } from '../places/place.ts'
import { formatDay } from '../times/calendar.ts'
import { facetCounts } from './facets.ts'
import { applyFilter, certainties, type Filter, openFilter } from './filter.ts'
import { indexSituation } from './index-situation.ts'
import { madeUpSituation } from './made-up-situation.ts'
import { precisions, type Situation, type SituationEvent } from './schema.ts'

/** The filter again as one would say it, event by event and mention by mention: slow, and what the fast one is held to. */
function byHand(situation: Situation, filter: Filter): { events: string[]; mentions: string[] } {
  const has = <T>(list: readonly T[], one: T) => list.length === 0 || list.includes(one)
  const sourceOf = (id: string) => situation.manifest.articles.find(article => article.id === id)?.source ?? null
  const placeOf = (id: string) => situation.places.features.find(place => place.id === id)?.properties
  const byArticle = (id: string) => {
    const source = sourceOf(id)
    return has(filter.articles, id) && (filter.sources.length === 0 || (source !== null && filter.sources.includes(source)))
  }
  const byPlace = (id: string, role: Role, confidence: number) => {
    const place = placeOf(id)!
    return (
      has(filter.roles, role) &&
      (filter.countries.length === 0 || (place.country !== null && filter.countries.includes(place.country))) &&
      has(filter.precisions, place.precision) &&
      has(filter.certainties, confidence < doubtfulBelow ? 'doubtful' : 'sure') &&
      confidence >= filter.minConfidence
    )
  }
  const asksForPlace =
    filter.roles.length + filter.countries.length + filter.precisions.length + filter.certainties.length > 0 || filter.minConfidence > 0
  const byTime = ({ dated, time }: SituationEvent) => {
    if (!dated || !time) return filter.undated
    if (!filter.dated) return false
    // Days written with four digits compare as text.
    const [from, to] = [time.from ?? '0000', time.to ?? '9999']
    const [first, last] = [filter.from ?? '0000', filter.to ?? '9999']
    return filter.countPossible ? from <= last && to >= first : from >= first && to <= last
  }
  const happens = (event: SituationEvent) => byTime(event) && has(filter.kinds, event.kind) && has(filter.statuses, event.status)
  const mentions = situation.places.features.flatMap(place => place.properties.mentions.map(mention => ({ mention, place: place.id })))
  const confidence = (id: string) => mentions.find(({ mention }) => mention.id === id)?.mention.confidence ?? 1
  return {
    events: situation.events
      .filter(
        event =>
          happens(event) &&
          byArticle(event.article) &&
          (!asksForPlace || event.places.some(at => byPlace(at.place, at.role, Math.fround(confidence(at.mention))))),
      )
      .map(event => event.id),
    mentions: mentions
      .filter(({ mention, place }) => {
        const events = situation.events.filter(event => event.places.some(at => at.mention === mention.id))
        const asksWhatHappened =
          filter.from !== null || filter.to !== null || !filter.dated || filter.kinds.length > 0 || filter.statuses.length > 0
        const passes = events.length === 0 ? !asksWhatHappened : events.some(happens)
        return passes && byArticle(mention.article) && byPlace(place, mention.role, Math.fround(mention.confidence))
      })
      .map(({ mention }) => mention.id),
  }
}

const day = fc.integer({ min: 19_000, max: 19_030 })
const situations = fc
  .record({
    places: fc.array(
      fc.record({
        country: fc.constantFrom(null, 'UA', 'RU'),
        precision: fc.constantFrom(...precisions),
        mentions: fc.array(
          fc.record({
            article: fc.constantFrom('a', 'b', 'c'),
            role: fc.constantFrom(...roles),
            confidence: fc.constantFrom(0.2, 0.5, 0.7, 0.9),
          }),
          { maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    events: fc.array(
      fc.record({
        kind: fc.constantFrom(...eventKinds),
        status: fc.constantFrom(...eventStatuses),
        article: fc.constantFrom('a', 'b', 'c'),
        days: fc.option(fc.tuple(day, fc.nat({ max: 9 }), fc.constantFrom('both', 'from', 'to'))),
        places: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...roles)), { maxLength: 3 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ places, events }) => {
    const named = places.map((place, p) => ({
      ...place,
      id: `p${p}`,
      mentions: place.mentions.map((mention, m) => ({ ...mention, id: `p${p}m${m}` })),
    }))
    const all = named.flatMap(place => place.mentions.map(mention => `${place.id}/${mention.id}`))
    return madeUpSituation(
      named,
      events.map(({ days, places: at, ...event }, e) => ({
        ...event,
        id: `e${e}`,
        ...(days
          ? {
              days: [days[2] === 'to' ? null : formatDay(days[0]), days[2] === 'from' ? null : formatDay(days[0] + days[1])] as [
                string | null,
                string | null,
              ],
            }
          : {}),
        places: all.length === 0 ? [] : [...new Set(at.map(([n]) => n % all.length))].map((n, i) => `${all[n]}/${at[i]![1]}`),
      })),
      [
        { id: 'a', source: 'The Daily' },
        { id: 'b', source: 'The Weekly' },
        { id: 'c', source: null },
      ],
    )
  })

const some = <T>(all: readonly T[]) => fc.subarray([...all], { maxLength: 2 })
const filters: fc.Arbitrary<Filter> = fc.record({
  from: fc.option(day.map(formatDay)),
  to: fc.option(day.map(formatDay)),
  countPossible: fc.boolean(),
  undated: fc.boolean(),
  dated: fc.boolean(),
  kinds: some(eventKinds),
  statuses: some(eventStatuses),
  roles: some(roles),
  countries: some(['UA', 'RU', 'FR']),
  precisions: some(precisions),
  certainties: some(certainties),
  minConfidence: fc.constantFrom(0, 0.3, 0.8),
  articles: some(['a', 'b', 'gone']),
  sources: some(['The Daily', 'Nobody']),
  query: fc.constant(''),
  onlyFound: fc.constant(false),
})
/** Mostly open: with everything asked at once nothing would ever pass. */
const sparse = fc
  .tuple(filters, fc.subarray(Object.keys(openFilter) as (keyof Filter)[], { maxLength: 3 }))
  .map(([filter, keys]): Filter => ({ ...openFilter, ...Object.fromEntries(keys.map(key => [key, filter[key]])) }))

test('the filter passes what one would pass by hand', () => {
  fc.assert(
    fc.property(situations, sparse, (situation, filter) => {
      const index = indexSituation(situation)
      const { events, mentions } = applyFilter(index, filter, null)
      expect({
        events: index.events.filter((_, i) => events[i] === 0).map(event => event.id),
        mentions: index.mentions.filter((_, i) => mentions[i] === 0).map(mention => mention.id),
      }).toEqual(byHand(situation, filter))
    }),
    { numRuns: 500 },
  )
})

test('a facet’s count is what choosing it alone would show', () => {
  fc.assert(
    fc.property(situations, sparse, (situation, filter) => {
      const index = indexSituation(situation)
      const counts = facetCounts(index, applyFilter(index, filter, null))
      const shown = (change: Partial<Filter>) => byHand(situation, { ...filter, ...change })
      for (const kind of eventKinds) expect(counts.kinds[kind]).toBe(shown({ kinds: [kind] }).events.length)
      for (const role of roles) expect(counts.roles[role]).toBe(shown({ roles: [role] }).mentions.length)
      for (const [country, count] of counts.countries) expect(count).toBe(shown({ countries: [country] }).mentions.length)
      for (const [article, count] of counts.articles) expect(count).toBe(shown({ articles: [article] }).mentions.length)
    }),
    { numRuns: 200 },
  )
})
