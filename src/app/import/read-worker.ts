import type { Article } from '../../articles/article.ts'
import { isPage, type ReadOptions, readArticles } from '../../articles/read-article.ts'
import { foundNothing } from '../../geoparse/build-from-files.ts'
import { buildSituation } from '../../geoparse/build-situation.ts'
import { type Geoparsed, geoparse } from '../../geoparse/geoparse.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import { doubtfulBelow } from '../../places/place.ts'
import type { ArticleFile, Situation } from '../../situation/schema.ts'
import { fetchGazetteer } from '../ui/fetch-gazetteer.ts'
import { noteForms } from '../words/note-forms.ts'
import type { Told } from './progress.ts'

/** Asks for files to be read. `gazetteer` is the address of the index, fetched with the first file. */
export interface ReadRequest {
  gazetteer: string
  files: { name: string; bytes: Uint8Array }[]
  /** Days of publication that were given by hand before. */
  days: Record<string, string>
}

/** Says on which days articles were published that do not say it themselves, by their ids, null that nobody knows; they are read anew. */
export interface DaysRequest {
  days: Record<string, string | null>
}

/** What comes back: progress, from time to time the situation of everything read so far, or the end of it all. */
export type ReadAnswer = Told | { type: 'situation'; situation: Situation; articles: ArticleFile[] } | { type: 'broken'; problem: string }

const post = (answer: ReadAnswer) => self.postMessage(answer)

let opening: Promise<Gazetteer> | null = null
const read: Geoparsed[] = []
/** By article of `read`: what reading had to guess, or missed. */
const notes: string[][] = []
/** The map is told of new articles this often, or less often once telling takes long: each builds the whole situation anew. */
const pause = 400

self.onmessage = async ({ data }: MessageEvent<ReadRequest | DaysRequest>) => {
  try {
    if (!('files' in data)) {
      if (opening) readAnew(data.days, await opening)
      return
    }
    opening ??= fetchGazetteer(data.gazetteer)
    const gazetteer = await opening
    post({ type: 'ready' })
    const page = data.files.some(file => isPage(file.name)) ? (await import('../../articles/formats/html.ts')).readHtml : null
    readAll(data, gazetteer, page)
  } catch (error) {
    opening = null
    post({ type: 'broken', problem: error instanceof Error ? error.message : String(error) })
  }
}

const undatedForms = [noteForms.notDated, noteForms.documentNotDated, noteForms.pageNotDated]

function readAnew(days: DaysRequest['days'], gazetteer: Gazetteer): void {
  read.forEach(({ article }, i) => {
    const published = days[article.id]
    if (published === undefined) return
    read[i] = geoparse(dated(article, published), gazetteer)
    if (published !== null) notes[i] = withoutDateNote(notes[i]!)
  })
  tellSituation(gazetteer)
}

function dated(article: Article, published: string | null): Article {
  return { ...article, published, publishedSpan: null }
}

function withoutDateNote(notes: readonly string[]): string[] {
  return notes.filter(note => !undatedForms.some(form => form.test(note)))
}

function tellSituation(gazetteer: Gazetteer): void {
  const { situation, articles } = buildSituation(read, { title: read[0]!.article.headline, gazetteer, notes: notes.flat() })
  post({ type: 'situation', situation, articles })
}

function readAll({ files, days }: ReadRequest, gazetteer: Gazetteer, page: ReadOptions['page']): void {
  let told = 0
  let took = 0
  let untold = 0
  const tell = () => {
    if (untold === 0) return
    const began = performance.now()
    tellSituation(gazetteer)
    told = performance.now()
    took = told - began
    untold = 0
  }
  for (const [file, { name, bytes }] of files.entries()) {
    // Reading is quick and finding places is not: how many are to come is known before the first of them is on the map.
    const articles = [...readArticles(bytes, name, { page: page ?? null })]
    post({ type: 'reading', file, holds: articles.length })
    for (const article of articles) {
      if (!article.ok) {
        post({ type: 'failed', file, problem: article.problem })
        continue
      }
      const day = article.value.published === null ? days[article.value.id] : undefined
      const parsed = geoparse(day === undefined ? article.value : dated(article.value, day), gazetteer)
      read.push(parsed)
      notes.push([...(day === undefined ? article.notes : withoutDateNote(article.notes)), ...foundNothing(parsed)])
      untold++
      const { mentions } = parsed
      post({
        type: 'article',
        file,
        id: article.value.id,
        headline: article.value.headline,
        mentions: mentions.length,
        placed: mentions.filter(mention => mention.place !== null && mention.confidence >= doubtfulBelow).length,
        hasDate: parsed.article.published !== null,
      })
      if (performance.now() - told > Math.max(pause, 4 * took)) tell()
    }
    post({ type: 'read', file })
  }
  tell()
  post({ type: 'over' })
}
