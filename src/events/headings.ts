import type { Mention } from '../places/place.ts'
import { isCapital } from '../text/is-capital.ts'
import { firstFrom } from '../text/span.ts'
import type { TimeExpression } from '../times/time.ts'
import { dates } from './link-times/event-time.ts'
import type { ReadSentence } from './read-sentences.ts'
import { within } from './within.ts'

/** What paragraphs stand under, by paragraph: the day or hour of an entry, the place of an item. */
export interface Headings {
  days: ReadonlyMap<number, TimeExpression>
  places: ReadonlyMap<number, number>
  /** Paragraphs open with hours: a page that was written while it happened. */
  live: boolean
}

/**
 * "Wednesday: Drones struck a refinery. A fire broke out.", "Nov. 4 — A car was stolen.", "14:32 GMT" or "Thursday, March 20" on a line of its own; "FIJI — A quake struck.",
 * "Tralee" over an item. Only where at least two paragraphs begin so; one alone may be a dateline.
 */
export function headingsOf(sentences: readonly ReadSentence[], times: readonly TimeExpression[], mentions: readonly Mention[]): Headings {
  const openings = openingsOf(sentences)
  const { days, live } = dayHeadings(openings, times)
  return { days, live, places: placeHeadings(openings, mentions) }
}

/** The first sentence of each paragraph. */
function openingsOf(sentences: readonly ReadSentence[]): ReadSentence[] {
  return sentences.filter((sentence, i) => sentence.role !== 'headline' && sentence.paragraph !== sentences[i - 1]?.paragraph)
}

const part = /^[:—–-]$/

function dayHeadings(openings: readonly ReadSentence[], times: readonly TimeExpression[]): Omit<Headings, 'places'> {
  const found = new Map<number, TimeExpression>()
  let [own, hours] = [0, 0]
  let entry: TimeExpression | null = null
  let isTitle = false
  for (const sentence of openings) {
    const opening = openingDay(sentence, times)
    if (opening) {
      own++
      // An hour goes on over the paragraphs that follow, and so does a day on a line of its own
      const isHour = /^\d{1,2}\D/.test(opening.text) && opening.type === 'TIME'
      const goesOn = isHour || (opening.type === 'DATE' && sentence.end <= opening.end + 1)
      if (isHour) hours++
      entry = goesOn ? opening : null
      isTitle = sentence.end <= opening.end + 1
      found.set(sentence.paragraph, opening)
      continue
    }
    // "21:10 | Wind drops | The front has weakened.": the line below an hour is its title; any other heading ends the entry
    if (sentence.role === 'heading' && !isTitle) entry = null
    isTitle = false
    if (entry) found.set(sentence.paragraph, entry)
  }
  return own > 1 ? { days: found, live: hours > 2 } : { days: new Map(), live: false }
}

function openingDay({ start, end, role, tokens }: ReadSentence, times: readonly TimeExpression[]): TimeExpression | null {
  const opening = within(times, { start, end })[0]
  if (!opening || !dates(opening) || opening.from !== opening.to) return null
  // "Monday, 27 January:" is one expression; "- Monday:" has a mark before it
  if (firstFrom(tokens, opening.start) > 1) return null
  if (end <= opening.end + 1) return opening
  const next = tokens[firstFrom(tokens, opening.end)]
  // "18:40 The ferries stay in port."
  if (opening.type === 'TIME' && opening.start === start && isClock.test(opening.text) && isCapital(next?.text ?? '')) return opening
  return (role === 'body' || opening.type === 'TIME') && part.test(next?.text ?? '') ? opening : null
}

const isClock = /^\d{1,2}[.:]\d\d$/

function placeHeadings(openings: readonly ReadSentence[], mentions: readonly Mention[]): Map<number, number> {
  const found = new Map<number, number>()
  const named = new Set<number | string>()
  let item: number | null = null
  for (const sentence of openings) {
    const place = openingPlace(sentence, mentions)
    if (place === null) {
      // Only a line of its own stands over what follows
      if (sentence.role === 'heading') item = null
      if (item !== null) found.set(sentence.paragraph, item)
      continue
    }
    named.add(mentions[place]!.place!.id)
    const isLine = sentence.role === 'heading' || !/[—–:-]/.test(sentence.tokens.map(token => token.text).join(' '))
    item = isLine ? place : null
    if (!isLine) found.set(sentence.paragraph, place)
  }
  return named.size > 1 ? found : new Map()
}

/** The place that a heading is, or that a paragraph opens with before a dash or a colon. */
function openingPlace({ start, end, role, tokens }: ReadSentence, mentions: readonly Mention[]): number | null {
  const m = firstFrom(mentions, start)
  const mention = mentions[m]
  if (!mention?.place || mention.adjective || mention.start !== start || mention.end > end) return null
  const next = tokens[firstFrom(tokens, mention.end)]
  // "Tralee", "Galway, Ireland" on a line of its own
  const last = next?.text === ',' ? mentions[m + 1] : mention
  if (last && last.end >= end - 1 && last.start <= mention.end + 2) return m
  if (role === 'heading') return next === undefined || next.text === ':' || next.text === ',' ? m : null
  return /^[:—–]$/.test(next?.text ?? '') || (next?.text === '-' && next.start > mention.end) ? m : null
}
