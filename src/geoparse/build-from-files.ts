import type { Article } from '../articles/article.ts'
import type { Readers } from '../articles/open-readers.ts'
import { readArticles } from '../articles/read-article.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { Result } from '../result.ts'
import { type BuiltSituation, buildSituation } from './build-situation.ts'
import { type Geoparsed, type GeoparseStep, geoparse } from './geoparse.ts'

/** A file as it was found; `bytes` fails when it could not be read. */
export interface SourceFile {
  name: string
  bytes: Result<Uint8Array>
}

export interface BuiltFromFiles extends BuiltSituation {
  /** Files and lines that gave no article, a sentence each. */
  problems: string[]
  /** Things a reader should know that kept nothing out. */
  notes: string[]
}

export interface FilesOptions {
  gazetteer: Gazetteer
  /** The situation's title; without one, the article's headline when there is one article, else this. */
  title: string | null
  untitled: string
  /** What web pages and mail are read with; without it they are not. */
  readers?: Readers
  /** Hears of each article done. */
  onArticle?: (done: number) => void
  /** Hears what is looked for next in which article. */
  onStep?: (step: GeoparseStep, article: Article) => void
}

/** Files in, situation out. What cannot be read is told, and the others are still done. The same in Node and in a worker. */
export function buildFromFiles(files: Iterable<SourceFile>, options: FilesOptions): BuiltFromFiles {
  const { gazetteer, onArticle, onStep } = options
  const parsed: Geoparsed[] = []
  const notesOn = new Map<Geoparsed, string[]>()
  const problems: string[] = []
  for (const { name, bytes } of files) {
    for (const read of bytes.ok ? readArticles(bytes.value, name, options.readers) : [bytes]) {
      if (!read.ok) {
        problems.push(read.problem)
        continue
      }
      const one = geoparse(read.value, gazetteer, onStep && { onStep: step => onStep(step, read.value) })
      notesOn.set(one, [...read.notes, ...foundNothing(one)])
      parsed.push(one)
      onArticle?.(parsed.length)
    }
  }
  const title = options.title ?? (parsed.length === 1 ? parsed[0]!.article.headline : options.untitled)
  const built = buildSituation(parsed, { title, gazetteer, notes: problems, notesOn: one => notesOn.get(one)! })
  return { ...built, problems, notes: built.situation.manifest.notes.filter(note => !problems.includes(note)) }
}

/** What is said of an article that puts nothing on the map. */
export function foundNothing(one: Geoparsed): string[] {
  return one.mentions.length === 0
    ? [`${one.article.file ?? 'This text'} names no place that Dateline knows; it is listed, but nothing of it is on the map.`]
    : []
}
