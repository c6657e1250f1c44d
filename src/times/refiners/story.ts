import { dayMeant } from '../day-meant.ts'
import type { Said } from '../said.ts'
import { followMainLine, isStation, type Station } from './main-line.ts'

/** The year a story has come to, and the words that carried it there. */
export interface StoryYear {
  year: number
  words: string | null
}

/** The years of a narrative's bare months and days. */
export function storyOf(all: Said[]): Map<Said, StoryYear> {
  const stations: Station[] = []
  const at: Said[] = []
  for (const said of all) {
    const meaning = dayMeant(said.phrase.meaning)
    if (!meaning || !isStation(meaning)) continue
    stations.push({ meaning, heading: said.alone, aside: isAside(said) })
    at.push(said)
  }
  const years = new Map<Said, StoryYear>()
  followMainLine(stations).forEach((reached, i) => {
    if (reached) years.set(at[i]!, { year: reached.year, words: reached.from === null ? null : at[reached.from]!.words })
  })
  return years
}

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
