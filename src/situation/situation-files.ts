import type { ArticleFile, Situation } from './schema.ts'

/**
 * The dataset as files, path to text. Objects that a person may want to see change are on lines of their own,
 * so that a difference between two builds reads as one: a place, an event, a mention a line.
 */
export function situationFiles(
  { manifest, places, events, shared = [] }: Situation,
  articles: readonly ArticleFile[],
): Map<string, string> {
  const files = new Map([
    ['situation.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['places.geojson', `{"type":"FeatureCollection","features":${lines(places.features)}}\n`],
    ['events.json', `{"events":${lines(events)}${shared.length === 0 ? '' : `,\n"shared":${lines(shared)}`}}\n`],
  ])
  for (const article of articles) files.set(articlePath(article.id), articleText(article))
  return files
}

export function articlePath(id: string): string {
  return `articles/${id}.json`
}

function articleText({ paragraphs, mentions, times, ...head }: ArticleFile): string {
  const opened = JSON.stringify(head).slice(0, -1)
  return `${opened},\n"paragraphs":${lines(paragraphs)},\n"mentions":${lines(mentions)},\n"times":${lines(times)}}\n`
}

function lines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map(item => JSON.stringify(item)).join(',\n')}\n]`
}
