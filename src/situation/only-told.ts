import { doubtfulBelow } from '../places/place.ts'
import { numbersOf } from './numbers-of.ts'
import type { ArticleFile, ArticleMention, Coverage, Situation } from './schema.ts'

/**
 * A situation that filters have narrowed (`onlyPassing`), as one that stands by itself: without the articles nothing is left of, with every
 * number counted anew, and with the articles' own files to go with it. A text stays whole, since a quotation without what stands around it
 * answers no question; what the filters left out is not marked in it.
 */
export function onlyTold(narrowed: Situation, files: readonly ArticleFile[]): { situation: Situation; articles: ArticleFile[] } {
  const { features } = narrowed.places
  const mentions = features.flatMap(({ properties }) => properties.mentions)
  const left = new Set(mentions.map(({ id }) => id))
  const told = new Set([...mentions, ...narrowed.events].map(({ article }) => article))
  const articles = files.filter(({ id }) => told.has(id)).map(file => withMentions(file, left))
  const byId = new Map(articles.map(file => [file.id, file]))
  const summaries = narrowed.manifest.articles.flatMap(article => {
    const file = byId.get(article.id)
    return file ? [{ ...article, coverage: coverageOf(file, narrowed) }] : []
  })
  return {
    situation: { ...narrowed, manifest: { ...narrowed.manifest, ...numbersOf(summaries, features, narrowed.events) } },
    articles,
  }
}

/** Names the gazetteer lacks stay: they are told in the text, and no filter of places can have asked for them. */
function withMentions(file: ArticleFile, left: ReadonlySet<string>): ArticleFile {
  const mentions = file.mentions
    .filter(({ id, place }) => place === null || left.has(id))
    .map((mention): ArticleMention => (mention.leansOn ? { ...mention, leansOn: mention.leansOn.filter(id => left.has(id)) } : mention))
  return { ...file, mentions }
}

function coverageOf({ id, mentions }: ArticleFile, { events }: Situation): Coverage {
  // What somebody called no place is kept in the text and counts nowhere.
  const found = mentions.filter(({ byHand }) => byHand !== 'none')
  const notFound = found.filter(({ place }) => place === null).length
  const placed = found.filter(({ place, confidence }) => place !== null && confidence >= doubtfulBelow).length
  const own = events.filter(({ article }) => article === id)
  const dated = own.filter(event => event.dated).length
  return { found: found.length, placed, doubtful: found.length - placed - notFound, notFound, dated, undated: own.length - dated }
}
