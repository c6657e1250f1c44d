import { failure, type Result } from '../result.ts'
import type { Article } from './article.ts'
import { dateLine, datesIn } from './date-line.ts'
import { settleDay } from './date-order.ts'
import type { ExportedArticle, PressExport } from './exports/exported.ts'
import { articleFromPage, checked, type KnownOfArticle, longerThanRead, toDateIn } from './make-article.ts'
import { ofItsDay, textsOfSeveralDays } from './several-days.ts'

/** What is said of an article of which nothing but its head is there. */
export const noBody = 'there is no text of it in the file.'

/** Each by its number, with its fields apart from its text. What is said of the whole file is said with the first. */
export function* articlesOfExport(
  { articles, promised }: PressExport,
  lost: readonly string[],
  name: string,
  known: KnownOfArticle,
): Generator<Result<Article>> {
  const ofFile = [...lost]
  if (promised !== null && promised > articles.length)
    ofFile.push(`${name} says that it holds ${promised} articles; ${articles.length} of them are in it.`)
  const again = textsOfSeveralDays(articles.map(({ body, dated }) => ({ text: body, day: dated })))
  for (const [i, one] of articles.entries()) {
    const where = `${name}, article ${i + 1}`
    if (one.body.trim() === '') yield failure(`${where}: ${noBody}`)
    else {
      const read = exportedArticle(one, where, articles.length > 1 ? `${name}#${i + 1}` : name, known)
      const value = read.ok && again.has(one.body) ? ofItsDay(read.value) : null
      yield read.ok ? { ...read, value: value ?? read.value, notes: [...ofFile.splice(0), ...read.notes] } : read
    }
  }
}

function exportedArticle(one: ExportedArticle, where: string, file: string, known: KnownOfArticle): Result<Article> {
  const { headline, source, dated, body, isCut, url } = one
  const text = headline === '' || body.startsWith(headline) ? body : `${headline}\n\n${body}`
  const tooLong = longerThanRead(text, where)
  if (tooLong) return tooLong
  const day = dated === null ? undefined : (dateLine(dated) ?? datesIn(dated)[0])
  const settled = day && settleDay(day, dated!, body, source)
  const { article, notes } = articleFromPage(
    { text, headline: headline || null, published: settled?.day ?? null, source, address: url ?? null },
    file,
    known,
  )
  if (settled?.orElse && known.published === undefined) article.publishedOr = settled.orElse
  if (isCut) notes.push(`${where}: it breaks off; what there is of it was read.`)
  return checked(article, file, notes, toDateIn.export)
}
