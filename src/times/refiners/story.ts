import { dayMeant } from '../day-meant.ts'
import type { Said } from '../said.ts'
import { endsClause } from '../tense/ends-clause.ts'
import { followMainLine, isStation, type Station } from './main-line.ts'

/** The year a story has come to, the words that carried it there, and whether they come later. */
export interface StoryYear {
  year: number
  words: string | null
  isLater: boolean
}

/** The years of a narrative's bare months and days. */
export function storyOf(all: Said[]): Map<Said, StoryYear> {
  const stations: Station[] = []
  const at: Said[] = []
  for (const said of all) {
    const meaning = dayMeant(said.phrase.meaning)
    if (!meaning || !isStation(meaning)) continue
    stations.push({ meaning, heading: said.alone, aside: isAside(said), ofYearBefore: isOfYearBefore(said, at.at(-1)) })
    at.push(said)
  }
  const years = new Map<Said, StoryYear>()
  followMainLine(stations).forEach((reached, i) => {
    if (!reached) return
    const { year, from } = reached
    years.set(at[i]!, { year, words: from === null ? null : at[from]!.words, isLater: from !== null && from > i })
  })
  return years
}

/** "In 2019 we came in August": a year that opens a clause holds in it. */
function isOfYearBefore({ phrase, tokens }: Said, before: Said | undefined): boolean {
  if (before?.tokens !== tokens || before.phrase.meaning.is !== 'year' || phrase.first - before.phrase.end > near) return false
  for (let i = before.phrase.end; i < phrase.first; i++) if (endsClause(tokens, i)) return false
  const opening = before.phrase.first
  return opening < 2 || endsClause(tokens, opening - 1) || endsClause(tokens, opening - 2)
}

/** In words between. */
const near = 8

/** In brackets, or describing something: "the 1902 pact". */
function isAside({ phrase, tokens }: Said): boolean {
  if (tokens[phrase.first - 1]?.low === '(') return true
  const before = tokens[phrase.first - 1]?.low
  return (
    phrase.meaning.is === 'year' &&
    (before === 'the' || before === 'a' || before === 'his' || before === 'its') &&
    tokens[phrase.end]?.kind === 'word'
  )
}
