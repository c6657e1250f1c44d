import type { Article } from '../articles/article.ts'
import { isCapital } from '../text/is-capital.ts'
import { covers, firstFrom } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { calendarDate, dayNumber, formatDay, isDate, parseDay, weekday } from '../times/calendar.ts'
import type { Day, TimeExpression } from '../times/time.ts'
import type { Clause } from './clauses.ts'
import type { TextEvent } from './event.ts'
import { kinds, type Subkind } from './kinds.ts'
import { isAftermath } from './link-times.ts'
import { lowerAt } from './lower.ts'
import type { Choice } from './main-choice.ts'
import type { ReadSentence } from './read-sentences.ts'
import { within } from './within.ts'

/** A day the main event may have happened on, and the words that name it; no words: the day of publication or the day before. */
export interface DayChoice {
  day: Day
  time: TimeExpression | null
}

/**
 * The days the main event may have happened on, each expression with what speaks for it: the words around it, what the clause
 * tells (the deed itself or the arrest, the vigil, the hearing after it), how early and how often it stands.
 */
export function dayChoices(
  article: Article,
  sentences: readonly ReadSentence[],
  times: readonly TimeExpression[],
  main: TextEvent,
  twice: ReadonlySet<ReadSentence>,
): Choice<DayChoice>[] {
  const published = article.published === null ? null : parseDay(article.published)
  const found: { sentence: ReadSentence; time: TimeExpression; day: number; turned: boolean }[] = []
  for (const sentence of sentences)
    for (const time of within(times, sentence))
      if (
        time.from !== null &&
        time.from === time.to &&
        time.type !== 'SET' &&
        time.type !== 'DURATION' &&
        !isSince(sentence, time) &&
        // The date that stands over the article is that of publication, which is weighed below
        !(article.publishedSpan && covers(article.publishedSpan, time)) &&
        !isOfQuotation(sentence, time)
      ) {
        const day = parseDay(time.from)!
        if (published === null || day <= published + 1) found.push({ sentence, time, day, turned: false })
        else {
          const last = turnedBack(sentence, day, time, published)
          if (last !== null) found.push({ sentence, time, day: last, turned: true })
        }
      }
  const told = new Map<number, number>()
  for (const { day } of found) told.set(day, (told.get(day) ?? 0) + 1)
  const past = [...told.keys()].filter(day => published === null || day <= published)
  const earliest = Math.min(...past.filter(day => published === null || published - day < 400))
  const headlineWords = lowerWords(article.headline)
  const dated = daysByWeekday(found.filter(({ time }) => formOf(time).startsWith('month')))
  const weekdays = daysByWeekday(found.filter(({ time }) => formOf(time).startsWith('weekday')))
  const most = Math.max(0, ...told.values())
  const choices: Choice<DayChoice>[] = found.map(({ sentence, time, day, turned }, i) => ({
    value: { day: formatDay(day), time },
    features: [
      ...ageFeatures(published, day),
      ...placeInText(sentence, i),
      ...clauseFeatures(sentence, time, main),
      ...wordFeatures(sentence, time),
      ['in the words of the headline', headlineShare(article, sentence, headlineWords)],
      ['turned back', turned ? 1 : 0],
      ['a date of that weekday is told', formOf(time).startsWith('weekday') && othersOfWeekday(dated, day) ? 1 : 0],
      ['that weekday is told', formOf(time).startsWith('month') && othersOfWeekday(weekdays, day) ? 1 : 0],
      ['its sentence stands twice', twice.has(sentence) ? 1 : 0],
      ['outside what the clause says', outside(day, main) ? 1 : 0],
      ['told', Math.log(told.get(day)!)],
      ['told more than any', told.get(day)! > 1 && told.get(day) === most ? 1 : 0],
      ['earliest day told', day === earliest ? 1 : 0],
      ['only day told', told.size === 1 ? 1 : 0],
      [`form: ${formOf(time)}`, 1],
      [`form: ${formOf(time)}, age: ${ageGroup(published, day)}`, 1],
      [`after, ${aftermathHeadline(headlineWords) ? 'headline of aftermath' : 'headline of the deed'}: ${ageGroup(published, day)}`, 1],
    ],
  }))
  if (published !== null && kinds[main.subkind as Subkind].sudden)
    choices.push(...publicationChoices(article, sentences, told, published, main))
  return choices
}

/** The days told, parted by weekday. */
function daysByWeekday(found: readonly { day: number }[]): Map<number, Set<number>> {
  const byWeekday = new Map<number, Set<number>>()
  for (const { day } of found) {
    const days = byWeekday.get(weekday(day))
    if (days) days.add(day)
    else byWeekday.set(weekday(day), new Set([day]))
  }
  return byWeekday
}

/** "Monday" and, further on, "Monday, May 23": the bare weekday was read as another one of its kind. */
function othersOfWeekday(byWeekday: ReadonlyMap<number, ReadonlySet<number>>, day: number): boolean {
  const days = byWeekday.get(weekday(day))
  return days !== undefined && (days.size > 1 || !days.has(day))
}

/** Sentences that a page prints more than once: as often as not, the lead of another story. */
export function standingTwice(article: Article, sentences: readonly ReadSentence[]): Set<ReadSentence> {
  const first = new Map<string, ReadSentence>()
  const found = new Set<ReadSentence>()
  for (const sentence of sentences) {
    if (sentence.end - sentence.start < 30) continue
    const words = article.text.slice(sentence.start, sentence.end)
    const before = first.get(words)
    if (before) found.add(sentence).add(before)
    else first.set(words, sentence)
  }
  return found
}

/**
 * What has happened cannot have happened on a day to come. A weekday told of a deed ("accused of firing at officers on Sunday") is the last of its name,
 * and so is a date that no verb puts ahead ("the Dec. 31 blast"). Others lie ahead and are no day of the main event: "takes office on October 1".
 */
function turnedBack(sentence: ReadSentence, day: number, time: TimeExpression, published: number): number | null {
  const form = formOf(time)
  if (form.startsWith('weekday')) return day - 7 <= published && tellsDeed(clauseAt(sentence, time)) ? day - 7 : null
  const { year, month, day: ofMonth } = calendarDate(day)
  const isOpen = form.startsWith('month') && !form.includes('year') && day > published + 60 && isDate(year - 1, month, ofMonth)
  return isOpen && !isAhead(sentence, time) ? dayNumber(year - 1, month, ofMonth) : null
}

function isAhead({ tokens }: ReadSentence, time: TimeExpression): boolean {
  const first = firstFrom(tokens, time.start)
  for (let k = first - 1; k >= Math.max(0, first - 12); k--) {
    if (/^[,;:]$/.test(tokens[k]!.text)) return false
    if (putsAhead.test(lowerAt(tokens, k))) return true
  }
  return false
}

const putsAhead = /^(will|'ll|shall|may|might|could|would|to|is|are|until|by|due|takes?|begins?|starts?|opens?|ends?|expires?)$/

/** "Forty have died since 18 June": nothing is told of that day. */
function isSince({ tokens }: ReadSentence, { start }: TimeExpression): boolean {
  return lowerAt(tokens, firstFrom(tokens, start) - 1) === 'since'
}

/** "“I left home on Saturday,” a resident said": no deed is told of that day. */
function isOfQuotation(sentence: ReadSentence, time: TimeExpression): boolean {
  return sentence.quotes.some(quote => quote.start <= time.start && time.end <= quote.end) && !tellsDeed(clauseAt(sentence, time))
}

function tellsDeed(clause: Clause | undefined): boolean {
  return (
    clause?.triggers.some(trigger => !isAftermath(trigger) && kinds[trigger.subkind].sudden && kinds[trigger.subkind].gravity >= 6) ?? false
  )
}

/** "in November", says the clause itself: a day of another month is not its day. */
function outside(day: number, { time }: TextEvent): boolean {
  if (!time?.phrase || time.from === null || time.to === null) return false
  return day < parseDay(time.from)! || day > parseDay(time.to)!
}

/** How much of the headline a sentence takes up: on pages with several stories, whose days are whose. */
function headlineShare(article: Article, sentence: ReadSentence, headline: ReadonlySet<string>): number {
  if (sentence.role !== 'body') return 0
  const words = lowerWords(article.text.slice(sentence.start, sentence.end))
  let shared = 0
  let all = 0
  for (const word of headline) {
    if (word.length < 4) continue
    all++
    if (words.has(word)) shared++
  }
  return all === 0 ? 0 : shared / all
}

/** When no day is told, local news speaks of the day it is printed on, or of the evening before. */
function publicationChoices(
  article: Article,
  sentences: readonly ReadSentence[],
  told: Map<number, number>,
  published: number,
  main: TextEvent,
): Choice<DayChoice>[] {
  const lead = sentences
    .filter(sentence => sentence.index < 4)
    .map(sentence => article.text.slice(sentence.start, sentence.end).toLowerCase())
    .join(' ')
  const night = /\b(overnight|last night|night|evening|late)\b/.test(lead)
  const clock = /\b(a\.m|p\.m|am|pm|noon|midnight|o'clock)\b/.test(lead)
  const fresh = /\b(developing|breaking|investigating|on the scene|at the scene|this morning|today|stay with|updates?)\b/.test(lead)
  const days = told.size === 0 ? 'no day told' : told.size === 1 ? 'one day told' : 'several days told'
  return [0, -1].map(offset => ({
    value: { day: formatDay(published + offset), time: null },
    features: [
      [`publication ${offset}`, 1],
      [`publication ${offset}, ${days}`, 1],
      [`publication ${offset}, ${night ? 'night' : 'no night'}`, 1],
      [`publication ${offset}, main event told ${toldAt(sentences, main)}`, 1],
      [`publication ${offset}, ${clock ? 'clock' : 'no clock'}`, 1],
      [`publication ${offset}, ${fresh ? 'fresh' : 'not fresh'}`, 1],
      [`publication ${offset}, ${told.has(published + offset) ? 'told too' : 'not told'}`, 1],
      [`publication ${offset}, ${aftermathHeadline(lowerWords(article.headline)) ? 'headline of aftermath' : 'headline of the deed'}`, 1],
    ],
  }))
}

/** Where the main event is told: what stands far down is seldom of the day. */
function toldAt(sentences: readonly ReadSentence[], main: TextEvent): string {
  const sentence = sentences.find(s => s.start === main.sentence.start)
  if (sentence?.role !== 'body') return 'in the headline'
  return sentence.index < 2 ? 'first' : sentence.index < 8 ? 'early' : 'late'
}

function ageGroup(published: number | null, day: number): string {
  if (published === null) return 'unknown'
  const age = published - day
  if (age < 0) return 'future'
  if (age <= 7) return `${age}`
  if (age <= 31) return 'weeks'
  return age <= 400 ? 'months' : 'years'
}

function ageFeatures(published: number | null, day: number): [string, number][] {
  return [[`age: ${ageGroup(published, day)}`, 1]]
}

function placeInText(sentence: ReadSentence, order: number): [string, number][] {
  const depth = sentence.role === 'body' ? sentence.index : 0
  const where =
    sentence.role !== 'body' ? sentence.role : depth === 0 ? 'lead' : depth < 3 ? 'second or third' : depth < 8 ? 'early' : 'late'
  return [
    [`stands: ${where}`, 1],
    ['depth', Math.log(1 + depth)],
    ['first day told', order === 0 ? 1 : 0],
    ['order', Math.log(1 + order)],
  ]
}

/** What the clause around the expression tells, against what the main event is. */
function clauseFeatures(sentence: ReadSentence, time: TimeExpression, main: TextEvent): [string, number][] {
  const features: [string, number][] = []
  const clause = clauseAt(sentence, time)
  features.push([`clause tells: ${clause ? tells(clause, main) : 'nothing'}`, 1])
  const others = sentence.clauses.filter(other => other !== clause)
  features.push([`rest of sentence tells: ${others.length > 0 ? tells(others[0]!, main) : 'nothing'}`, 1])
  let nearest = 'nothing'
  let distance = 12
  for (const { triggers } of sentence.clauses)
    for (const trigger of triggers) {
      const [start, end] = [sentence.tokens[trigger.first]!.start, sentence.tokens[trigger.last]!.end]
      const gap = time.start >= end ? time.start - end : start - time.end
      const words = gap / 6
      if (words < distance) {
        distance = words
        nearest = `${trigger.subkind === main.subkind ? 'main kind' : isAftermath(trigger) ? 'aftermath' : kinds[trigger.subkind].family}${start > time.start ? ', after it' : ', before it'}`
      }
    }
  features.push([`nearest trigger: ${nearest}`, 1])
  features.push(['nearness to trigger', (12 - distance) / 12])
  const where = sentence.role !== 'body' ? sentence.role : sentence.index < 3 ? 'early' : 'late'
  features.push([`clause tells: ${clause ? tells(clause, main) : 'nothing'}, ${where}`, 1])
  if (clause?.triggers.some(t => t.subkind === main.subkind && (follows(sentence, t.first, time) || follows(sentence, t.first - 1, time))))
    features.push(['just before the deed', 1])
  if (sentence.start === main.sentence.start) features.push(['in the main sentence', 1])
  if (clause && sentence.tokens[clause.first]!.start === main.start) features.push(['in the main clause', 1])
  if (sentence.quotes.some(quote => quote.start <= time.start && time.end <= quote.end)) features.push(['in quotation marks', 1])
  return features
}

/** Whether a token comes right after the expression: "the Feb. 6 shooting". */
function follows(sentence: ReadSentence, token: number, time: TimeExpression): boolean {
  const at = sentence.tokens[token]
  return at !== undefined && at.start >= time.end && at.start <= time.end + 1
}

function clauseAt(sentence: ReadSentence, time: TimeExpression): Clause | undefined {
  return sentence.clauses.find(c => sentence.tokens[c.first]!.start <= time.start && time.end <= sentence.tokens[c.end - 1]!.end)
}

function tells(clause: Clause, main: TextEvent): string {
  if (clause.triggers.some(trigger => trigger.subkind === main.subkind)) return 'the main kind'
  if (clause.triggers.some(isAftermath)) return 'aftermath'
  return clause.triggers.some(trigger => kinds[trigger.subkind].gravity >= 7) ? 'something grave' : 'something else'
}

/** The words close by, and those just before and after, by name: "on", "since", "said", "court", "posted". */
function wordFeatures(sentence: ReadSentence, time: TimeExpression): [string, number][] {
  const { tokens } = sentence
  const first = firstFrom(tokens, time.start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < time.end) last++
  const features: [string, number][] = [
    [`before: ${plain(tokens[first - 1], first - 1)}`, 1],
    [`after: ${plain(tokens[last], last)}`, 1],
  ]
  const seen = new Set<string>()
  for (let k = Math.max(0, first - 8); k < Math.min(tokens.length, last + 8); k++) {
    if (k >= first && k < last) continue
    const word = plain(tokens[k], k)
    if (word.length < 3 || seen.has(word)) continue
    seen.add(word)
    features.push([`near: ${word}`, 1])
  }
  return features
}

/** A word as a feature: lower-case; names and numbers are all alike, so that no weight is made for one of them. */
function plain(token: Token | undefined, at: number): string {
  if (!token) return 'edge'
  if (token.kind === 'number') return '0'
  if (at > 0 && isCapital(token.text)) return 'Name'
  return token.text.toLowerCase()
}

export function formOf(time: TimeExpression): string {
  const text = time.text.toLowerCase()
  const day = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/.test(text)
  const part = /\b(night|evening|morning|afternoon|noon|midnight|[ap]\.?m\.?)\b/.test(text)
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(text)
  const year = /\b(19|20)\d\d\b/.test(text)
  if (month) return `month${year ? ' and year' : ''}${day ? ' and weekday' : ''}`
  if (day) return `weekday${part ? ' and part of day' : ''}${/\blast\b/.test(text) ? ', last' : ''}`
  if (/\b(today|tonight|yesterday|tomorrow)\b/.test(text)) return text
  if (/\bago\b/.test(text)) return 'ago'
  if (/\d\/\d/.test(text)) return 'numbers'
  return part ? 'part of day' : 'other'
}

function lowerWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
}

/** Headlines of what came after: an arrest, a charge, a trial, mourning, a change in a victim's state. */
export function tellsAftermath(headline: string): boolean {
  return aftermathHeadline(lowerWords(headline))
}

function aftermathHeadline(words: ReadonlySet<string>): boolean {
  for (const word of words)
    if (
      /^(arrest\w*|charg\w*|indict\w*|court|trial|sentenc\w*|plead\w*|guilty|funeral|vigil|mourn\w*|remember\w*|identif\w*|suspects?|bond|jail|judge|jury|lawsuit|family|victims?|accused|dies|custody|months?|years?|weeks?|anniversary)$/.test(
        word,
      )
    )
      return true
  return false
}
