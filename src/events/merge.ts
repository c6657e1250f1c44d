import { distanceKm } from '../geometry/great-circle.ts'
import type { Place } from '../places/place.ts'
import { parseDay } from '../times/calendar.ts'
import { contentWords } from './content-words.ts'
import { type Count, countsIn } from './counts.ts'
import type { TextEvent } from './event.ts'

/** One telling of an event: by which article, and where it puts it. */
export interface Report {
  article: string
  event: TextEvent
  /** Where it happened, as this article has it; null when it does not say. */
  place: Place | null
}

/** Something on which the reports of one event do not agree, side by side. */
export interface Difference {
  about: 'place' | 'day' | 'number'
  /** What each says ("Millbrook", "2024-03-12", "3 people"), and which reports say it, as indexes into the event's reports. */
  versions: { says: string; reports: number[] }[]
}

/** One event with all its reports, the fullest first. */
export interface MergedEvent {
  reports: Report[]
  /** How many articles tell it: one article that tells it twice is one source. */
  sources: number
  /** In how many wordings they tell it: an agency's report that three papers print is three sources in one. */
  wordings: number
  differences: Difference[]
}

/**
 * Reports of one event become one event: same kind, places within reach, overlapping days, similar words. What they do not
 * agree on is kept. "Three people died in Dunmore on Monday" and "A blast in Dunmore Monday killed five people" are one
 * event, with two numbers of people.
 */
export function mergeReports(reports: readonly Report[]): MergedEvent[] {
  const told = reports.map(read).sort((a, b) => b.fullness - a.fullness || a.order - b.order)
  const groups: Read[][] = []
  const byKey = new Map<string, Read[][]>()
  for (const report of told) {
    const candidates = keysOf(report).flatMap(key => byKey.get(key) ?? [])
    const group = candidates.find(([lead]) => isSameEvent(lead!, report))
    if (group) {
      group.push(report)
      continue
    }
    const fresh = [report]
    groups.push(fresh)
    for (const key of keysOf(report)) {
      const list = byKey.get(key)
      if (list) list.push(fresh)
      else byKey.set(key, [fresh])
    }
  }
  return groups
    .sort((a, b) => Math.min(...a.map(r => r.order)) - Math.min(...b.map(r => r.order)))
    .map(group => ({
      reports: group.map(r => r.report),
      sources: new Set(group.map(r => r.report.article)).size,
      wordings: wordingsOf(group),
      differences: differences(group),
    }))
}

/** A report, read once for many comparisons. */
interface Read {
  report: Report
  order: number
  group: string
  first: number | null
  last: number | null
  words: Set<string>
  counts: Count[]
  /** How well it could stand for the event: a place, a day, the main event of its article. */
  fullness: number
}

function read(report: Report, order: number): Read {
  const { event, place } = report
  const first = event.time?.from ? parseDay(event.time.from) : null
  const last = event.time?.to ? parseDay(event.time.to) : null
  return {
    report,
    order,
    group: groupOf(event.subkind),
    first,
    last: first === null ? null : last,
    ...saidBy(event),
    fullness: (event.main ? 4 : 0) + (place ? 2 : 0) + (first !== null && first === last ? 2 : first !== null ? 1 : 0),
  }
}

type Said = Pick<Read, 'words' | 'counts'>

/** While articles join a situation, the events of those before are compared again each time. */
const said = new WeakMap<TextEvent, Said>()

function saidBy(event: TextEvent): Said {
  let known = said.get(event)
  if (!known) {
    known = { words: contentWords(event.quote), counts: countsIn(event.quote) }
    said.set(event, known)
  }
  return known
}

/** Kinds under which one deed may be told: one paper has a shooting, another two dead. */
const violence = /^(strike|shelling|bombing|clash|shooting|attack|casualty|destruction)$/

function groupOf(subkind: string): string {
  return violence.test(subkind) ? 'violence' : subkind
}

/** Where to look for the same event: by kind and week, and by kind alone for what has no day or spans long. */
function keysOf({ group, first, last }: Read): string[] {
  const weeks = first === null || last === null ? [] : [Math.floor(first / 7), Math.floor(last / 7)]
  if (weeks.length === 0 || weeks[1]! - weeks[0]! > 8) return [`${group}/any`]
  const keys: string[] = []
  for (let week = weeks[0]! - 1; week <= weeks[1]! + 1; week++) keys.push(`${group}/${week}`)
  return [...keys, `${group}/any`]
}

function isSameEvent(a: Read, b: Read): boolean {
  if (a.group !== b.group || a.report.event.status === 'denied' || b.report.event.status === 'denied') return false
  if (isToCome(a) !== isToCome(b)) return false
  const near = reach(a.report.place, b.report.place)
  const days = overlap(a, b)
  if (near === 'apart' || days === 'apart') return false
  const alike = likeness(a.words, b.words)
  // What one of them leaves open must be made up for by what they say
  const needed = (near === 'near' ? 0.2 : 0.4) + (days === 'overlap' ? 0 : 0.2)
  return alike >= needed
}

function isToCome({ report }: Read): boolean {
  return report.event.status === 'planned' || report.event.status === 'threatened' || report.event.status === 'hypothetical'
}

function reach(a: Place | null, b: Place | null): 'near' | 'apart' | 'open' {
  if (!a || !b) return 'open'
  if (a.id === b.id) return 'near'
  const within = Math.max(25, a.uncertaintyKm + b.uncertaintyKm)
  return distanceKm(a.point, b.point) <= Math.min(within, 600) ? 'near' : 'apart'
}

/** Days that touch count: what happened by night is Monday's in one paper and Tuesday's in another. */
function overlap(a: Read, b: Read): 'overlap' | 'apart' | 'open' {
  if (a.first === null || b.first === null) return 'open'
  const [endA, endB] = [a.last ?? Number.POSITIVE_INFINITY, b.last ?? Number.POSITIVE_INFINITY]
  return a.first <= endB + 1 && b.first <= endA + 1 ? 'overlap' : 'apart'
}

/** The share of the shorter telling's words that the other has too. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size === 0) return 0
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return shared / few.size
}

/** Two that share so many of all their words say it in the same ones: a desk may have cut a name, or put in a day. */
const sameWording = 0.8

function wordingsOf(group: readonly Read[]): number {
  const first: Read[] = []
  for (const report of group) if (!first.some(other => isSameWording(other.words, report.words))) first.push(report)
  // One article may tell it in several.
  return Math.min(first.length, new Set(group.map(({ report }) => report.article)).size)
}

function isSameWording(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared >= sameWording * (a.size + b.size - shared)
}

function differences(group: readonly Read[]): Difference[] {
  if (group.length < 2) return []
  const found: Difference[] = []
  const places = versions(group, ({ report }) => (report.place ? [report.place.name] : []))
  if (places.length > 1) found.push({ about: 'place', versions: places })
  // "By Tuesday" does not differ from Monday, nor does a day that is doubtful
  const days = versions(group, ({ report: { event }, first }) =>
    first === null || /^\.\.\/|\?$/.test(event.time!.edtf) ? [] : [event.time!.edtf],
  )
  if (days.length > 1) found.push({ about: 'day', versions: days })
  const nouns = new Set(group.flatMap(({ counts }) => counts.map(count => count.of)))
  for (const noun of [...nouns].sort()) {
    const numbers = versions(group, ({ counts }) => counts.filter(count => count.of === noun).map(count => `${count.number} ${noun}`))
    if (numbers.length > 1) found.push({ about: 'number', versions: numbers })
  }
  return found
}

function versions(group: readonly Read[], says: (report: Read) => string[]): Difference['versions'] {
  const byWords = new Map<string, number[]>()
  for (const [i, report] of group.entries())
    for (const words of says(report)) {
      const list = byWords.get(words)
      if (list) list.push(i)
      else byWords.set(words, [i])
    }
  return [...byWords].map(([words, reports]) => ({ says: words, reports }))
}
