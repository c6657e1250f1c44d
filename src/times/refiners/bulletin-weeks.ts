import type { Phrase } from '../meaning.ts'
import { parts } from '../recognize.ts'
import { countedWeeks } from '../recognizers/days.ts'
import type { Token } from '../scan.ts'

/** What a paragraph says, with the tokens it is made of. */
export interface ReadParagraph {
  tokens: Token[]
  phrases: Phrase[]
}

/** A bulletin that has said "epi week 33" means weeks of the calendar by "week 32" and "weeks 28-30" too. */
export function bulletinWeeks(paragraphs: ReadParagraph[]): ReadParagraph[] {
  const isBulletin = paragraphs.some(({ phrases }) => phrases.some(({ meaning }) => meaning.is === 'numberedWeek' && meaning.year === null))
  return isBulletin ? paragraphs.map(({ tokens, phrases }) => ({ tokens, phrases: withWeeks(tokens, phrases) })) : paragraphs
}

function withWeeks(tokens: Token[], phrases: Phrase[]): Phrase[] {
  const taken = phrases.filter(({ type }) => type !== 'DURATION')
  const weeks = countedWeeks(tokens).filter(week => !taken.some(phrase => overlap(week, phrase)))
  const counted = weeks.flatMap(parts)
  const others = phrases.filter(phrase => !counted.some(week => overlap(week, phrase)))
  return [...others, ...counted].sort((a, b) => a.first - b.first)
}

const overlap = (a: Phrase, b: Phrase) => a.first < (b.pair ?? b).end && b.first < (a.pair ?? a).end
