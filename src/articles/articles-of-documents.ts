import { failure, type Result } from '../result.ts'
import { hostOf, webAddress } from './address.ts'
import type { Article } from './article.ts'
import type { Document, FoundDocument } from './formats/json.ts'
import { articleFromPage, checked, type KnownOfArticle, longerThanRead, toDateIn } from './make-article.ts'

/** The articles of a file of JSON or a table. One that cannot be read fails by itself, with file and line: `news.ndjson, line 3: "text" is missing or is not a string.` */
export function* articlesOfDocuments(found: readonly FoundDocument[], name: string, known: KnownOfArticle): Generator<Result<Article>> {
  const several = found.length > 1
  const labels = new Set<string>()
  for (const { where, document } of found) {
    if ('error' in document) yield failure(`${name}, ${where}: ${document.error}`)
    else if (document.text.trim() === '') yield failure(`${name}, ${where}: "text" is empty.`)
    else {
      const label = labelOf(document, where, labels)
      labels.add(label)
      yield articleOf(document, several ? `${name}#${label}` : name, `${name}, ${where}`, known)
    }
  }
}

/** A document says itself when and where it was printed. Its title goes before its text where that does not begin with it. */
function articleOf(document: Document, file: string, where: string, known: KnownOfArticle): Result<Article> {
  const { text, title, published, badDay, outlet, url } = document
  const whole = title === undefined || text.trimStart().startsWith(title) ? text : `${title}\n\n${text}`
  const tooLong = longerThanRead(whole, where)
  if (tooLong) return tooLong
  const page = { text: whole, headline: title ?? null, published: published ?? null, source: outlet ?? null }
  const { article, notes } = articleFromPage(page, file, known)
  if (badDay) notes.unshift(`${where}: ${badDay}`)
  return checked({ ...article, source: article.source ?? hostOf(url), ...webAddress(url) }, file, notes, toDateIn.field)
}

/** An article's id, or its number where it has none; one that another has already is told with its line, so that no two are called the same. */
function labelOf({ id }: Document, where: string, taken: ReadonlySet<string>): string {
  const label = typeof id === 'string' || typeof id === 'number' ? String(id) : where.replace(/\D+/, '')
  return taken.has(label) ? `${label} (${where})` : label
}
