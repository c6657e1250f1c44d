import type { Gazetteer } from '../places/gazetteer.ts'
import { doubtfulBelow, type Mention } from '../places/place.ts'
import { numbersOf } from '../situation/numbers-of.ts'
import type { ArticleFile, ArticleSummary, Coverage, Situation } from '../situation/schema.ts'
import { formatVersion } from '../situation/schema.ts'
import { articleFile } from './article-file.ts'
import type { Geoparsed } from './geoparse.ts'
import { once } from './once.ts'
import { placeFeatures } from './place-features.ts'
import { sharedEvents } from './shared-events.ts'
import { isDated, situationEvents } from './situation-events.ts'
import { datelineVersion, rulesVersion } from './version.ts'
import { type WholeReading, withRelative } from './with-relative.ts'

export interface SituationOptions {
  title: string
  /** The one the articles were read with: its version goes into the manifest, its names of countries into the words. */
  gazetteer: Gazetteer
  /** What could not be read, in words. */
  notes?: string[]
  /** What is to be said of an article, told unless it is left out as a repeat. */
  notesOn?: (one: Geoparsed) => readonly string[]
  /** Which articles' own files are wanted, when not all are. */
  wanted?: (one: Geoparsed) => boolean
}

/** The dataset, with the articles' own files. */
export interface BuiltSituation {
  situation: Situation
  articles: ArticleFile[]
}

/**
 * Joins articles to one situation. The same articles give the same situation in whatever order they come;
 * a text that comes twice is taken once.
 */
export function buildSituation(parsed: readonly Geoparsed[], options: SituationOptions): BuiltSituation {
  const { kept, notes: repeats } = withoutRepeats(parsed)
  const notes = [...(options.notes ?? []), ...kept.flatMap(one => options.notesOn?.(one) ?? []), ...repeats]
  kept.sort(byPublication)
  const sorted = kept.map(wholeReading)
  const events = sorted.flatMap(situationEvents)
  const features = placeFeatures(sorted, options.gazetteer)
  const shared = sharedEvents(sorted)
  const summaries = sorted.map(summary)
  return {
    situation: {
      manifest: {
        format: 'dateline-situation',
        version: formatVersion,
        title: options.title,
        builtBy: { dateline: datelineVersion, gazetteer: options.gazetteer.version, places: options.gazetteer.size, rules: rulesVersion },
        ...numbersOf(summaries, features, events),
        notes,
      },
      places: { type: 'FeatureCollection', features },
      events,
      ...(shared.length > 0 ? { shared } : {}),
    },
    articles: sorted.filter((_, i) => options.wanted?.(kept[i]!) ?? true).map(one => articleFile(one, options.gazetteer)),
  }
}

const wholeReading = once(withRelative)

/** Of articles with one text the first by their files' names; the others are told. */
function withoutRepeats(parsed: readonly Geoparsed[]): { kept: Geoparsed[]; notes: string[] } {
  const kept = new Map<string, Geoparsed>()
  const notes: string[] = []
  for (const one of [...parsed].sort((a, b) => compare(a.article.file ?? '', b.article.file ?? ''))) {
    const first = kept.get(one.article.id)
    if (first) notes.push(`${one.article.file ?? 'An article'} has the same text as ${first.article.file ?? 'another'} and was left out.`)
    else kept.set(one.article.id, one)
  }
  return { kept: [...kept.values()], notes }
}

/** The newest article first, as a reader wants them; undated ones at the end. */
function byPublication(a: Geoparsed, b: Geoparsed): number {
  return compare(b.article.published ?? '', a.article.published ?? '') || compare(a.article.id, b.article.id)
}

function summary({ article, mentions, events }: WholeReading): ArticleSummary {
  const dated = events.filter(isDated).length
  const { id, file, headline, source, published, publishedOr, url } = article
  return {
    ...{ id, file, headline, source, published },
    ...(publishedOr === undefined ? {} : { publishedOr }),
    ...(url === undefined ? {} : { url }),
    coverage: { ...placeCoverage(mentions), dated, undated: events.length - dated },
  }
}

/** How many of an article's mentions are on the map, its relative places among them. */
export function placeCoverage(mentions: readonly Mention[]): Pick<Coverage, 'found' | 'placed' | 'doubtful' | 'notFound'> {
  const placed = mentions.filter(m => m.place && m.confidence >= doubtfulBelow).length
  const notFound = mentions.filter(m => !m.place).length
  return { found: mentions.length, placed, doubtful: mentions.length - placed - notFound, notFound }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
