import type { ExportedArticle, PressExport } from './exported.ts'

/**
 * The articles of a map that was saved as one HTML file (`writeDossier`), to be read anew; null for any other page. They stand in it as JSON, each in an
 * element of its own; one that somebody has damaged is left out, and missed in the number that the file promises.
 */
export function readDossier(html: string): PressExport | null {
  if (!html.includes('data-file="dossier.json"')) return null
  const carried = [...html.matchAll(/<script type="application\/json" data-file="situation\/articles\/[^"]+">([^<]*)<\/script>/g)]
  return { articles: carried.flatMap(([, json]) => articleIn(json!) ?? []), promised: carried.length }
}

function articleIn(json: string): ExportedArticle | null {
  try {
    const { text, headline, source, published, url } = JSON.parse(json) as Record<string, unknown>
    if (typeof text !== 'string') return null
    const said = { headline: stringOr(headline, ''), source: stringOr(source, null), dated: stringOr(published, null) }
    return { ...said, url: stringOr(url, undefined), body: text, isCut: false }
  } catch {
    return null
  }
}

const stringOr = <T>(value: unknown, otherwise: T): string | T => (typeof value === 'string' ? value : otherwise)
