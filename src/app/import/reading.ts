import type { Article } from '../../articles/article.ts'
import { openReaders } from '../../articles/open-readers.ts'
import { articleFromText, type ReadOptions, readArticles } from '../../articles/read-article.ts'
import { likelyDays, yearlessDay } from '../../articles/yearless-day.ts'
import { buildEvents } from '../../events/build-events.ts'
import { foundNothing } from '../../geoparse/build-from-files.ts'
import { buildSituation, placeCoverage } from '../../geoparse/build-situation.ts'
import { type Geoparsed, type GeoparseOptions, geoparse } from '../../geoparse/geoparse.ts'
import { withRelative } from '../../geoparse/with-relative.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import { openGazetteer } from '../../places/open-gazetteer.ts'
import type { Success } from '../../result.ts'
import type { ArticleFile } from '../../situation/schema.ts'
import type { OnProgress } from '../../text/on-progress.ts'
import { findTimes } from '../../times/find-times.ts'
import { gazetteerBytes } from '../ui/gazetteer-bytes.ts'
import { noteForms } from '../words/note-forms.ts'
import type { Yearless } from './import-notices.ts'
import { type SentOutlines, type SentSituation, withoutSentOutlines } from './outlines-once.ts'
import type { ReadStep } from './progress.ts'
import { rehearsal } from './rehearsal.ts'
import { warmUp } from './warm-up.ts'

/** Asks for files to be read. `gazetteer` is the address of the index, fetched once. */
export interface ReadRequest {
  gazetteer: string
  files: { name: string; bytes: Uint8Array }[]
  /** Days of publication that were given by hand before. */
  days: Record<string, string>
  /** Articles that are shown already, by id, each with its name: they are not read again. */
  known: Record<string, string>
  /** Articles that somebody had left out. */
  without: string[]
  /**
   * Read quietly again, and only these of their articles, by id: another worker had read them and was stopped. Nothing is told of it but the
   * situation at its end.
   */
  again?: readonly string[]
  /** And what was said of files that held nothing new. */
  repeats?: readonly string[]
}

/** Says that files are likely to come. */
export interface PrepareRequest {
  gazetteer: string
}

/** Says on which days articles were published that do not say it themselves, by their ids, null that nobody knows; they are read anew. */
export interface DaysRequest {
  days: Record<string, string | null>
}

/** Says which articles are left out of all that was read; they are not forgotten here, so that they can come back. */
export interface LeaveOutRequest {
  without: string[]
}

/** What comes back: progress, from time to time the situation of everything read so far with the articles that are new in it, or the end of it all. */
export type ReadAnswer =
  | ReadStep
  | { type: 'situation'; situation: SentSituation; articles: ArticleFile[]; yearless: Record<string, Yearless> }
  | { type: 'broken'; problem: string }

const post = (answer: ReadAnswer) => self.postMessage(answer)

let opening: Promise<Gazetteer> | null = null
/** The gazetteer that was asked for before this code was here; once, as what failed is asked for anew. */
let early: Promise<Uint8Array> | undefined
/** What was read, by the article's id, in the order it came: also as it was found, before a day was given, and what reading had to guess or missed. */
const read = new Map<string, { parsed: Geoparsed; found: Article; yearless: Yearless | null; notes: readonly string[] }>()
let leftOut: ReadonlySet<string> = new Set()
/** What the page was given already. */
const given = new WeakSet<Geoparsed>()
const sent: SentOutlines = new Map()
/** Of files whose text was here already. */
const repeats = new Set<string>()
/** The map is told of new articles this often, or less often once telling takes long: each builds the whole situation anew. */
const pause = 400
/** How far a long article is read is told this often. */
const progressPause = 200

/** Whether files were given yet. */
let asked = false

export type Asked = PrepareRequest | ReadRequest | DaysRequest | LeaveOutRequest

/** Begins with what was asked for until now, and a gazetteer that may be on its way; from then on it hears for itself. */
export function beginReading(askedBefore: readonly Asked[], gazetteer?: Promise<Uint8Array>): void {
  early = gazetteer
  self.onmessage = ({ data }: MessageEvent<Asked>) => hear(data)
  for (const data of askedBefore) hear(data)
}

/** One request after the other, also where one waits for the gazetteer. */
let last = Promise.resolve()
function hear(data: Asked): void {
  if ('files' in data) asked = true
  last = last.then(() => answer(data))
}

function open(address: string): Promise<Gazetteer> {
  const bytes = early ?? gazetteerBytes(address)
  early = undefined
  return bytes.then(openGazetteer)
}

async function answer(data: Asked): Promise<void> {
  try {
    if ('files' in data) await readFiles(data)
    else if ('gazetteer' in data) await prepare(data)
    else if (opening) {
      if ('days' in data) readAnew(data.days, await opening)
      else leftOut = new Set(data.without)
      tellSituation(await opening)
    }
  } catch (error) {
    opening = null
    post({ type: 'broken', problem: error instanceof Error ? error.message : String(error) })
  }
}

async function readFiles(request: ReadRequest): Promise<void> {
  opening ??= open(request.gazetteer)
  const gazetteer = await opening
  if (request.again) return readAgain(request, new Set(request.again), gazetteer, await openReaders(request.files))
  post({ type: 'ready' })
  await readAll(request, gazetteer)
}

/**
 * Opens the gazetteer while somebody still looks for files, and reads an article: code is slow until it has run, and the first
 * article would wait for it; what needs no gazetteer runs while it comes. More articles are read as long as nothing is asked. If the gazetteer
 * does not come now, it is asked for again with the files.
 */
async function prepare({ gazetteer: address }: PrepareRequest): Promise<void> {
  opening ??= open(address)
  const article = articleFromText(rehearsal)
  if (!asked) buildEvents(article, [], findTimes(article))
  const gazetteer = await opening.catch(() => null)
  if (!gazetteer) opening = null
  else if (!asked) {
    post({ type: 'ready' })
    withRelative(geoparse(article, gazetteer))
    void warmUp(
      async () => (await import('./warm-up-texts.json')).default,
      text => readToItself(text, gazetteer),
      () => !asked,
    )
  }
}

const encoder = new TextEncoder()

/** Does with a text what is done with one that is given, from its bytes to a situation, and keeps nothing of it. */
function readToItself(text: string, gazetteer: Gazetteer): void {
  const parsed = [...readArticles(encoder.encode(text), 'text.txt')].flatMap(article =>
    article.ok ? [geoparse(article.value, gazetteer)] : [],
  )
  buildSituation(parsed, { title: '', gazetteer, notes: [] })
}

/** What giving an article its day puts right. */
const undatedForms = [
  noteForms.monthFirst,
  noteForms.noYear,
  noteForms.notDated,
  noteForms.documentNotDated,
  noteForms.pageNotDated,
  noteForms.officeNotDated,
  noteForms.exportNotDated,
]

function readAnew(days: DaysRequest['days'], gazetteer: Gazetteer): void {
  for (const [id, one] of read) {
    const published = days[id]
    if (published !== undefined) one.parsed = geoparse(published === null ? one.found : dated(one.found, published), gazetteer)
  }
}

function dated({ publishedOr: _, ...article }: Article, published: string): Article {
  return { ...article, published, publishedSpan: null }
}

function withoutDateNote(notes: readonly string[]): string[] {
  return notes.filter(note => !undatedForms.some(form => form.test(note)))
}

function tellSituation(gazetteer: Gazetteer): void {
  const shown = [...read.values()].filter(({ found }) => !leftOut.has(found.id))
  const notes = shown.flatMap(({ parsed, found, notes }) => (parsed.article === found ? notes : withoutDateNote(notes)))
  const title = shown[0]?.found.headline ?? ''
  const all = shown.map(({ parsed }) => parsed)
  const { situation, articles } = buildSituation(all, { title, gazetteer, notes: [...notes, ...repeats], wanted: one => !given.has(one) })
  for (const one of all) given.add(one)
  const yearless = Object.fromEntries(shown.flatMap(({ found, yearless }) => (yearless ? [[found.id, yearless]] : [])))
  post({ type: 'situation', situation: withoutSentOutlines(situation, sent), articles, yearless })
}

function readAgain(
  { files, days, without, repeats: said = [] }: ReadRequest,
  again: ReadonlySet<string>,
  gazetteer: Gazetteer,
  readers: ReadOptions,
): void {
  for (const { name, bytes } of files)
    for (const article of readArticles(bytes, name, readers)) if (article.ok && again.has(article.value.id)) keep(article, days, gazetteer)
  leftOut = new Set(without)
  for (const note of said) repeats.add(note)
  tellSituation(gazetteer)
}

/** Reads an article and holds it. */
function keep(
  { value: found, notes }: Success<Article>,
  days: ReadRequest['days'],
  gazetteer: Gazetteer,
  options: GeoparseOptions = {},
): Geoparsed {
  const day = days[found.id]
  const parsed = geoparse(day === undefined ? found : dated(found, day), gazetteer, options)
  read.set(found.id, { parsed, found, yearless: yearlessOf(found), notes: [...notes, ...foundNothing(parsed)] })
  return parsed
}

/** The days it may be of which an article states all but the year, seen from today. */
function yearlessOf(article: Article): Yearless | null {
  const day = yearlessDay(article)
  const days = day ? likelyDays(day, todayHere()) : []
  return day && days.length > 0 ? { words: day.words, days } : null
}

function todayHere(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** Of a shorter article nothing could be told before it is read: its parts need not listen to the clock. */
const leastTold = 20_000

/** Passes on what is heard of a long article, now and then. */
function atTimes(tell: OnProgress): OnProgress {
  let told = performance.now()
  return share => {
    const now = performance.now()
    if (now - told < progressPause) return
    told = now
    tell(share)
  }
}

async function readAll({ files, days, known, without }: ReadRequest, gazetteer: Gazetteer): Promise<void> {
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
    const articles = [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
    post({ type: 'reading', file, holds: articles.length })
    for (const article of articles) {
      if (!article.ok) {
        post({ type: 'failed', file, problem: article.problem })
        continue
      }
      const { id, headline, text, file: called } = article.value
      if (without.includes(id)) continue
      const first = leftOut.has(id) ? undefined : (read.get(id)?.found.file ?? known[id])
      if (first !== undefined) {
        const note = `${called} has the same text as ${first} and was left out.`
        repeats.add(note)
        untold++
        post({ type: 'repeat', file, id, headline, note })
        continue
      }
      if (leftOut.has(id)) leftOut = new Set([...leftOut].filter(one => one !== id))
      const listening = text.length < leastTold ? {} : { onProgress: atTimes(share => post({ type: 'part', file, share })) }
      const { mentions, relative } = keep(article, days, gazetteer, listening)
      untold++
      const { found, placed } = placeCoverage([...mentions, ...relative])
      post({ type: 'article', file, id, headline, mentions: found, placed })
      if (performance.now() - told > Math.max(pause, 4 * took)) tell()
    }
    post({ type: 'read', file })
  }
  tell()
  post({ type: 'over' })
}
