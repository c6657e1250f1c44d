import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { articleFromText } from '../articles/read-article.ts'
import { roughKm } from '../geometry/rough-km.ts'
import { homeOf } from '../places/evidence/outlet.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import { placeOf } from '../places/place-of.ts'
import { look, type Survey } from '../places/survey.ts'
import type { Toponym } from '../places/toponym.ts'
import { isNear, type MarkedPlace, nearKm } from './score-places.ts'

/** A marked text as the training sees it: the candidates for places in it, and which of them a person marked. */
export interface TrainingText {
  corpus: string
  /** The fifth it belongs to, or by corpus: it is judged by what the other folds taught. */
  fold: number
  id: string
  /** The same text without its outlet, as most articles come: what the readings teach has to hold for it as well. */
  isTwin: boolean
  /** A text with its twin counts once, each half. */
  counts: number
  marked: MarkedPlace[]
  survey: Survey
  /** By toponym: the mark it meets, or null. */
  meets: (MarkedPlace | null)[]
  /** By toponym and reading: near the mark. */
  right: boolean[][]
  /** By toponym: the mark lies near no listed reading, nor within one that is wide. */
  elsewhere: boolean[]
}

interface Line {
  id: unknown
  text: string
  /** The outlet. */
  domain?: string
  toponyms: MarkedPlace[]
}

/** The texts of a corpus, one .jsonl, each of a known outlet with its twin. `foldOf` tells a line's fold. */
export function readCorpus(file: string, foldOf: (line: number) => number, gazetteer: Gazetteer): TrainingText[] {
  const corpus = basename(file, '.jsonl')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, i) => {
      const { id, text, domain, toponyms } = JSON.parse(line) as Line
      const read = (outlet: string | undefined, isTwin: boolean): TrainingText => {
        const survey = look(articleFromText(text), gazetteer, homeOf(outlet, gazetteer))
        const meets = meetMarks(survey, toponyms)
        const right = survey.toponyms.map(({ senses }, t) => [...senses.rows.keys()].map(s => isRight(senses, s, meets[t]!)))
        const elsewhere = survey.toponyms.map((toponym, t) => liesElsewhere(toponym, meets[t]!, gazetteer))
        return {
          corpus,
          fold: foldOf(i),
          id: String(id),
          isTwin,
          counts: domain ? 0.5 : 1,
          marked: toponyms,
          survey,
          meets,
          right,
          elsewhere,
        }
      }
      return domain ? [read(domain, false), read(undefined, true)] : [read(undefined, false)]
    })
}

/** Each toponym with the mark it covers most of; each mark once. */
function meetMarks({ toponyms, words }: Survey, marked: readonly MarkedPlace[]): (MarkedPlace | null)[] {
  const pairs: { t: number; m: number; overlap: number; exact: number }[] = []
  toponyms.forEach((toponym, t) => {
    const start = words.tokens[toponym.first]!.start
    const end = words.tokens[toponym.last]!.end
    marked.forEach((mark, m) => {
      const overlap = Math.min(end, mark.end) - Math.max(start, mark.start)
      if (overlap > 0) pairs.push({ t, m, overlap, exact: start === mark.start && end === mark.end ? 1 : 0 })
    })
  })
  pairs.sort((a, b) => b.exact - a.exact || b.overlap - a.overlap || a.t - b.t)
  const meets: (MarkedPlace | null)[] = toponyms.map(() => null)
  const taken = new Set<number>()
  for (const { t, m } of pairs)
    if (!meets[t] && !taken.has(m)) {
      meets[t] = marked[m]!
      taken.add(m)
    }
  return meets
}

/** Whether a reading lies where a person put the mark, as near as the field asks. */
export function isRight({ longitudes, latitudes }: Toponym['senses'], s: number, mark: MarkedPlace | null): boolean {
  if (mark?.lat == null || mark.lon === null) return false
  return isNear([longitudes[s]!, latitudes[s]!], [[mark.lat, mark.lon], ...(mark.alt ?? [])])
}

/** Whether a person put the mark where none of the places lies that the gazetteer lists: of a wide one any point may have been marked. */
function liesElsewhere({ senses }: Toponym, mark: MarkedPlace | null, gazetteer: Gazetteer): boolean {
  if (mark?.lat == null || mark.lon === null) return false
  const { rows, longitudes, latitudes } = senses
  for (let s = 0; s < rows.length - 1; s++) {
    const reach = Math.max(nearKm, placeOf(gazetteer, rows[s]!).uncertaintyKm)
    if (roughKm(longitudes[s]!, latitudes[s]!, mark.lon, mark.lat) <= reach || isRight(senses, s, mark)) return false
  }
  return rows.length > 1
}
