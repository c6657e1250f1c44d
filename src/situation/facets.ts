import { type EventKind, type EventStatus, eventKinds, eventStatuses } from '../events/event.ts'
import { doubtfulBelow, type Role, roles } from '../places/place.ts'
import { type Certainty, fails, type Passing } from './filter.ts'
import { none, type SituationIndex } from './index-situation.ts'
import { type Precision, precisions } from './schema.ts'

/**
 * How many would pass for each choice of a facet, everything else being as it is: events for kinds and statuses, mentions
 * for the rest. A facet's own choice is left out of its counts, so that the other choices keep telling what they would bring.
 */
export interface FacetCounts {
  kinds: Record<EventKind, number>
  statuses: Record<EventStatus, number>
  roles: Record<Role, number>
  precisions: Record<Precision, number>
  certainties: Record<Certainty, number>
  /** By ISO code, outlet's name and article's id; in the order of their counts. */
  countries: [string, number][]
  sources: [string, number][]
  articles: [string, number][]
}

export function facetCounts(index: SituationIndex, passing: Passing): FacetCounts {
  const kinds = new Int32Array(eventKinds.length)
  const statuses = new Int32Array(eventStatuses.length)
  for (let e = 0; e < index.events.length; e++) {
    const mask = passing.events[e]!
    if ((mask & ~fails.kind) === 0) kinds[index.eventKind[e]!]!++
    if ((mask & ~fails.status) === 0) statuses[index.eventStatus[e]!]!++
  }

  const byRole = new Int32Array(roles.length)
  const byPrecision = new Int32Array(precisions.length)
  const byCertainty = new Int32Array(2)
  const byCountry = new Int32Array(index.countries.length)
  const byArticle = new Int32Array(index.articles.length)
  const bySource = new Int32Array(index.sources.length)
  const { mentionPlace, mentionRole, mentionConfidence, mentionArticle, placeCountry, placePrecision, articleSource } = index
  for (let m = 0; m < index.mentions.length; m++) {
    const mask = passing.mentions[m]!
    if ((mask & (mask - 1)) !== 0) continue // two facets or more keep it out: no single choice would bring it
    const p = mentionPlace[m]!
    const a = mentionArticle[m]!
    if ((mask & ~fails.role) === 0) byRole[mentionRole[m]!]!++
    if ((mask & ~fails.precision) === 0) byPrecision[placePrecision[p]!]!++
    if ((mask & ~fails.certainty) === 0) byCertainty[mentionConfidence[m]! < doubtfulBelow ? 1 : 0]!++
    if ((mask & ~fails.country) === 0 && placeCountry[p] !== none) byCountry[placeCountry[p]!]!++
    if ((mask & ~fails.article) === 0 && a !== none) byArticle[a]!++
    if ((mask & ~fails.source) === 0 && a !== none) bySource[articleSource[a]!]!++
  }

  // Thousands of articles are put in order only when somebody looks at them, not with every move of a brush.
  const countries = once(() => ranked(index.countries, byCountry))
  const sources = once(() => ranked(index.sources, bySource))
  const articles = once(() =>
    ranked(
      index.articles.map(article => article.id),
      byArticle,
    ),
  )
  return {
    kinds: named(eventKinds, kinds),
    statuses: named(eventStatuses, statuses),
    roles: named(roles, byRole),
    precisions: named(precisions, byPrecision),
    certainties: { sure: byCertainty[0]!, doubtful: byCertainty[1]! },
    get countries() {
      return countries()
    },
    get sources() {
      return sources()
    },
    get articles() {
      return articles()
    },
  }
}

/** Makes it when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function named<T extends string>(names: readonly T[], counts: Int32Array): Record<T, number> {
  return Object.fromEntries(names.map((name, i) => [name, counts[i]!])) as Record<T, number>
}

/** By count, the greatest first; as many in the order of the names. */
function ranked(names: readonly string[], counts: Int32Array): [string, number][] {
  // One number a name, so that the engine may sort numbers.
  const keys = Float64Array.from(counts, (count, i) => -count * 2 ** 24 + i).sort()
  return Array.from(keys, key => {
    const i = ((key % 2 ** 24) + 2 ** 24) % 2 ** 24
    return [names[i]!, counts[i]!]
  })
}
