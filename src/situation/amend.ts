import { doubtfulBelow } from '../places/place.ts'
import { numbersOf } from './numbers-of.ts'
import type { ArticleFile, ArticleMention, Coverage, PlaceFeature, PlaceMention, Situation, SituationEvent, Verdict } from './schema.ts'

/** What somebody decided by hand about one mention. */
export interface Decision {
  /** The mention's id. */
  mention: string
  verdict: Verdict
  /** With `other`: the place that is meant, without mentions. */
  place?: PlaceFeature
  /** Ids of the relative mentions that were made from what turned out to be wrong: "30 km north of Springfield" goes with its Springfield. */
  leaning: readonly string[]
  /** Who decided it and when (`2024-07-27T14:03:00Z`), where that is known. */
  by?: string
  at?: string
}

/** The decisions by mention, and the mentions that leave the map with another's place. */
interface Decided {
  verdicts: ReadonlyMap<string, Decision>
  lost: ReadonlySet<string>
}

function decided(decisions: readonly Decision[]): Decided {
  const verdicts = new Map(decisions.map(decision => [decision.mention, decision]))
  const lost = decisions.flatMap(({ verdict, leaning }) => (verdict === 'right' ? [] : leaning)).filter(id => !verdicts.has(id))
  return { verdicts, lost: new Set(lost) }
}

/**
 * A situation as somebody's decisions leave it: every place, event and number says what they say, and what was decided is marked. The one
 * it is made from stays as it is. An event loses a place that was none; its words, day and kind stay.
 */
export function amendSituation(found: Situation, decisions: readonly Decision[]): Situation {
  const { verdicts, lost } = decided(decisions)
  const features = amendPlaces(found.places.features, verdicts, lost)
  if (features === null) return found
  const events = found.events.map(event => amendEvent(event, verdicts, lost))
  const changed = new Set(events.filter((event, e) => event !== found.events[e]).map(event => event.id))
  const articles = amendCoverage(found, verdicts, lost)
  // What several articles tell alike was told by its places; with one of them moved nobody knows.
  const shared = found.shared?.filter(one => !one.events.some(id => changed.has(id)))
  return {
    manifest: { ...found.manifest, ...numbersOf(articles, features, events) },
    places: { type: 'FeatureCollection', features },
    events,
    ...(shared && shared.length > 0 ? { shared } : {}),
  }
}

/** Null where no mention is decided. */
function amendPlaces(found: readonly PlaceFeature[], verdicts: Decided['verdicts'], lost: Decided['lost']): PlaceFeature[] | null {
  const places = new Map<string, PlaceFeature>()
  const moved: [PlaceFeature, PlaceMention][] = []
  let touched = false
  for (const place of found) {
    const mentions: PlaceMention[] = []
    let same = true
    for (const mention of place.properties.mentions) {
      const decision = verdicts.get(mention.id)
      if (!decision && !lost.has(mention.id)) {
        mentions.push(mention)
        continue
      }
      same = false
      if (decision?.verdict === 'right') mentions.push({ ...mention, confidence: 1, byHand: 'right' })
      else if (decision?.verdict === 'other' && decision.place) moved.push([decision.place, { ...mention, confidence: 1, byHand: 'other' }])
    }
    if (!same) touched = true
    if (same) places.set(place.id, place)
    else if (mentions.length > 0) places.set(place.id, withMentions(place, mentions))
  }
  if (!touched) return null
  for (const [place, mention] of moved) {
    const there = places.get(place.id) ?? found.find(({ id }) => id === place.id) ?? place
    const mentions = places.get(place.id)?.properties.mentions ?? []
    places.set(place.id, withMentions(there, [...mentions, mention].sort(inReadingOrder)))
  }
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A place is disputed only while no mention of it is sure. */
function withMentions(place: PlaceFeature, mentions: PlaceMention[]): PlaceFeature {
  const { instead, ...properties } = place.properties
  const disputed = instead !== undefined && mentions.every(({ confidence }) => confidence < doubtfulBelow)
  return { ...place, properties: { ...properties, ...(disputed ? { instead } : {}), mentions } }
}

function inReadingOrder(a: PlaceMention, b: PlaceMention): number {
  return a.article === b.article ? a.selector[1].start - b.selector[1].start : a.article < b.article ? -1 : 1
}

function amendEvent(event: SituationEvent, verdicts: Decided['verdicts'], lost: Decided['lost']): SituationEvent {
  let same = true
  const places: SituationEvent['places'] = []
  for (const at of event.places) {
    const decision = verdicts.get(at.mention)
    if (decision?.verdict === 'none' || lost.has(at.mention)) same = false
    else if (decision?.verdict === 'other' && decision.place) {
      same = false
      const place = decision.place.id
      if (!places.some(other => other.place === place && other.role === at.role)) places.push({ ...at, place })
    } else places.push(at)
  }
  return same ? event : { ...event, places }
}

function amendCoverage({ manifest, places }: Situation, verdicts: Decided['verdicts'], lost: Decided['lost']) {
  const changes = new Map<string, Partial<Coverage>>()
  const add = (article: string, number: 'found' | 'placed' | 'doubtful' | 'notFound', by: 1 | -1) => {
    const change = changes.get(article) ?? {}
    change[number] = (change[number] ?? 0) + by
    changes.set(article, change)
  }
  for (const { properties } of places.features)
    for (const { id, article, confidence } of properties.mentions) {
      const verdict = verdicts.get(id)?.verdict
      if (verdict === undefined && !lost.has(id)) continue
      add(article, confidence < doubtfulBelow ? 'doubtful' : 'placed', -1)
      if (verdict === 'none') add(article, 'found', -1)
      else add(article, verdict === undefined ? 'notFound' : 'placed', 1)
    }
  return manifest.articles.map(article => {
    const change = changes.get(article.id)
    if (!change) return article
    const coverage = { ...article.coverage }
    for (const number of Object.keys(change) as (keyof Coverage)[]) coverage[number] += change[number]!
    return { ...article, coverage }
  })
}

/**
 * An article's file as the decisions leave it. A reading that was put aside becomes the first runner-up, with its reasons, so that the card
 * can say what was thought before. `places` are those of the situation as it was found.
 */
export function amendArticle(found: ArticleFile, decisions: readonly Decision[], places: ReadonlyMap<string, PlaceFeature>): ArticleFile {
  const { verdicts, lost } = decided(decisions)
  let same = true
  const mentions = found.mentions.map((mention): ArticleMention => {
    const decision = verdicts.get(mention.id)
    if (!decision && !lost.has(mention.id)) return mention
    same = false
    if (!decision) return { ...mention, place: null }
    if (decision.verdict === 'right') return { ...mention, confidence: 1, byHand: 'right' }
    if (decision.verdict === 'none' || !decision.place) return { ...mention, place: null, byHand: 'none' }
    const picked = decision.place.id
    const before = mention.place === null ? null : asRunnerUp(mention, places.get(mention.place))
    return {
      ...mention,
      place: picked,
      confidence: 1,
      byHand: 'other',
      reasons: mention.runnersUp.find(other => other.place === picked)?.reasons ?? [],
      runnersUp: [...(before ? [before] : []), ...mention.runnersUp.filter(other => other.place !== picked)],
    }
  })
  return same ? found : { ...found, mentions }
}

function asRunnerUp({ confidence, reasons }: ArticleMention, place: PlaceFeature | undefined): ArticleMention['runnersUp'][number] | null {
  if (!place) return null
  const { id, name, kind, feature, population, country, admin1, labelPoint } = place.properties
  const words = [kind, admin1, country].filter(part => part !== null).join(', ')
  return { place: id, name, words, kind, feature, population, country, admin1, lngLat: labelPoint, confidence, reasons }
}
