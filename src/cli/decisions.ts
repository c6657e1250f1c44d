import { basename } from 'node:path'
import type { BuiltSituation } from '../geoparse/build-situation.ts'
import { amendArticle, amendSituation, type Decision } from '../situation/amend.ts'
import { parseDecisions } from '../situation/decisions-file.ts'
import type { Decided } from '../situation/decisions-schema.ts'
import { fitDecisions, type Misfit } from '../situation/fit-decisions.ts'
import { readBytes } from './read-folder.ts'
import { UserError } from './user-error.ts'

/** A situation as decisions by hand leave it. */
export interface DecidedSituation extends BuiltSituation {
  /** How many of each file's decisions were put in, a sentence a file. */
  notes: string[]
  /** Decisions that were left out, a sentence each. */
  problems: string[]
}

const misfits: Record<Misfit, string> = {
  article: 'the article is not among these',
  words: 'these words are not read as a place there',
  changed: 'the text of the article has changed, and these words are not found there between the same words',
  several: 'the text of the article has changed, and these words stand there more than once',
}

/** Puts what was decided by hand into what was built. Of two files, or two lines, that do not agree the first is taken. */
export function withDecisions({ situation, articles }: BuiltSituation, paths: readonly string[]): DecidedSituation {
  const taken: Decision[] = []
  const notes: string[] = []
  const problems: string[] = []
  for (const path of paths) {
    const name = basename(path)
    const bytes = readBytes(path, path)
    const file = bytes.ok ? parseDecisions(new TextDecoder().decode(bytes.value), name) : bytes
    if (!file.ok) throw new UserError(file.problem)
    const { fits, stood, differ, misfits: left } = fitDecisions(file.value, situation, taken)
    const out = (entry: Decided, why: string) => problems.push(`${name}: ${wordsOf(entry)} was left out: ${why}.`)
    for (const { number, words, problem } of file.value.damaged)
      problems.push(`${name}: decision ${number}${words === null ? '' : ` (“${words}”)`} is damaged and was left out: ${problem}`)
    for (const { entry, why } of left) out(entry, misfits[why])
    for (const { entry, stands } of differ)
      out(entry, `an earlier decision says that ${stands.place ? `it is ${stands.place.properties.name}` : 'it is no place'}`)
    taken.push(...fits)
    const all = file.value.decisions.length + file.value.damaged.length
    const lost = all - fits.length - stood
    notes.push(`${name}: ${fits.length + stood} of ${all} decisions hold${lost > 0 ? `, ${lost} left out` : ''}.`)
  }
  const places = new Map(situation.places.features.map(place => [place.id, place]))
  const { manifest, ...rest } = amendSituation(situation, taken)
  return {
    // Whoever opens the situation is told as well, under its coverage.
    situation: { ...rest, manifest: { ...manifest, notes: [...problems, ...manifest.notes] } },
    articles: articles.map(article => amendArticle(article, taken, places)),
    notes,
    problems,
  }
}

/** “Springfield” in “Fire destroys warehouse” (fire.txt) */
function wordsOf({ article: { headline, file }, selector: [{ exact }] }: Decided): string {
  return `“${exact.replace(/\s+/g, ' ')}” in “${headline}”${file === null ? '' : ` (${file})`}`
}
