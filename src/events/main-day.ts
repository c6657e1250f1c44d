import type { Article } from '../articles/article.ts'
import { classAt, letter } from '../text/characters.ts'
import { isCapital } from '../text/is-capital.ts'
import { lowerWords } from '../text/lower-words.ts'
import { covers, firstFrom } from '../text/span.ts'
import { fact } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { calendarDate, dayNumber, formatDay, isDate, parseDay, weekday } from '../times/calendar.ts'
import type { Day, TimeExpression } from '../times/time.ts'
import { isAftermath } from './aftermath.ts'
import type { Clause } from './clauses.ts'
import type { TextEvent } from './event.ts'
import { isPastForm } from './inflect.ts'
import { kinds, type Subkind } from './kinds.ts'
import { lowerAt } from './lower.ts'
import { addIf, type Choice, type Feature, feature } from './main-choice.ts'
import type { ReadSentence } from './read-sentences.ts'
import { within } from './within.ts'

/** A day the main event may have happened on, and the words that name it; no words: the day of publication or the day before. */
export interface DayChoice {
  day: Day
  time: TimeExpression | null
  /** What the clause around the words tells, against what the main event is. */
  tells: Told
}

type Told = 'the main kind' | 'aftermath' | 'something grave' | 'something else' | 'nothing'

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
  const found: Naming[] = []
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
        const naming = { sentence, time, day: parseDay(time.from)!, form: formOf(time), turned: false }
        if (published !== null && naming.day >= published && naming.day <= published + 1 && isToCome(sentence, time)) continue
        if (published === null || naming.day <= published + 1) found.push(naming)
        else {
          const last = turnedBack(naming, published)
          if (last !== null) found.push({ ...naming, day: last, turned: true })
        }
      }
  const told = new Map<number, number>()
  for (const { day } of found) told.set(day, (told.get(day) ?? 0) + 1)
  const past = [...told.keys()].filter(day => published === null || day <= published)
  const earliest = Math.min(...past.filter(day => published === null || published - day < 400))
  const headlineWords = new Set(lowerWords(article.headline))
  const headline = aftermathHeadline(headlineWords) ? 'headline of aftermath' : 'headline of the deed'
  const dated = daysByWeekday(found.filter(isDated))
  const weekdays = daysByWeekday(found.filter(isBareWeekday))
  const most = Math.max(0, ...told.values())
  const featuresOf = (naming: Naming, i: number, clause: Clause | undefined, tells: Told): Feature[] => {
    const { sentence, time, day, form, turned } = naming
    const age = ageGroup(published, day)
    const features = [feature('age', age)]
    addPlaceInText(features, sentence, i)
    addClause(features, naming, clause, tells, main)
    addWords(features, sentence, time)
    features.push(feature('in the words of the headline', '', headlineShare(article, sentence, headlineWords)))
    addIf(turned, features, 'turned back')
    addIf(isBareWeekday(naming) && othersOfWeekday(dated, day), features, 'a date of that weekday is told')
    addIf(isDated(naming) && othersOfWeekday(weekdays, day), features, 'that weekday is told')
    addIf(twice.has(sentence), features, 'its sentence stands twice')
    addIf(outside(day, main), features, 'outside what the clause says')
    features.push(feature('told', '', Math.log(told.get(day)!)))
    addIf(told.get(day)! > 1 && told.get(day) === most, features, 'told more than any')
    addIf(day === earliest, features, 'earliest day told')
    addIf(told.size === 1, features, 'only day told')
    features.push(feature('form', form), feature('form', `${form}, age: ${age}`), feature(`after, ${headline}`, age))
    return features
  }
  const choices = found.map((naming, i): Choice<DayChoice> => {
    const clause = clauseAt(naming.sentence, naming.time)
    const tells = clause ? whatTells(clause, main) : 'nothing'
    return {
      value: { day: formatDay(naming.day), time: naming.time, tells },
      get features() {
        return featuresOf(naming, i, clause, tells)
      },
    }
  })
  if (published !== null && kinds[main.subkind as Subkind].sudden)
    choices.push(...publicationChoices(article, sentences, told, published, main, headline))
  return choices
}

/** An expression that names a day the main event may have happened on. */
interface Naming {
  sentence: ReadSentence
  time: TimeExpression
  day: number
  form: string
  turned: boolean
}

function isDated({ form }: Naming): boolean {
  return form.startsWith('month')
}

function isBareWeekday({ form }: Naming): boolean {
  return form.startsWith('weekday')
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
export function standingTwice({ text }: Article, sentences: readonly ReadSentence[]): Set<ReadSentence> {
  const byLength = new Map<number, ReadSentence[]>()
  const found = new Set<ReadSentence>()
  for (const sentence of sentences) {
    const length = sentence.end - sentence.start
    if (length < 30) continue
    const alike = byLength.get(length)
    if (!alike) {
      byLength.set(length, [sentence])
      continue
    }
    const before = alike.find(({ start, end }) => text.slice(start, end) === text.slice(sentence.start, sentence.end))
    if (before) found.add(sentence).add(before)
    else alike.push(sentence)
  }
  return found
}

/**
 * What has happened cannot have happened on a day to come. A weekday told of a deed ("accused of firing at officers on Sunday") is the last of its name,
 * and so is a date that no verb puts ahead ("the Dec. 31 blast"). Others lie ahead and are no day of the main event: "takes office on October 1".
 */
function turnedBack(naming: Naming, published: number): number | null {
  const { sentence, time, day, form } = naming
  if (isBareWeekday(naming)) return day - 7 <= published && tellsDeed(clauseAt(sentence, time)) ? day - 7 : null
  const { year, month, day: ofMonth } = calendarDate(day)
  const isOpen = isDated(naming) && !form.includes('year') && day > published + 60 && isDate(year - 1, month, ofMonth)
  return isOpen && !isAhead(sentence, time) ? dayNumber(year - 1, month, ofMonth) : null
}

function isAhead({ tokens }: ReadSentence, time: TimeExpression): boolean {
  const first = firstFrom(tokens, time.start)
  for (let k = first - 1; k >= Math.max(0, first - 12); k--) {
    const word = lowerAt(tokens, k)
    if (word === ',' || word === ';' || word === ':') return false
    if (putsAhead.has(word)) return true
  }
  return false
}

/** "She is expected to turn herself in on Thursday", printed on that day: nothing has happened on it yet. */
function isToCome({ tokens }: ReadSentence, { start }: TimeExpression): boolean {
  const first = firstFrom(tokens, start)
  for (let k = first - 1; k >= Math.max(0, first - 14); k--) {
    const word = lowerAt(tokens, k)
    if (word === ';' || word === ':' || word === 'after' || word === 'who' || isPastForm(word))
      return arranged.has(word) && isPresent(tokens, k)
    if (word === 'will' || word === "'ll") return true
  }
  return false
}

/** "is expected", "are due", "has been scheduled". */
function isPresent(tokens: readonly Token[], k: number): boolean {
  const before = lowerAt(tokens, k - 1)
  return before === 'is' || before === 'are' || before === 'been' || before === 'also'
}

const arranged = wordSet('expected scheduled set slated planned')

const putsAhead = wordSet(
  "will 'll shall may might could would to is are until by due take takes begin begins start starts open opens end ends expire expires",
)

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
function headlineShare({ text }: Article, { role, start, end }: ReadSentence, headline: ReadonlySet<string>): number {
  if (role !== 'body') return 0
  const words = text.slice(start, end).toLowerCase()
  let shared = 0
  let all = 0
  for (const word of headline) {
    if (word.length < 4) continue
    all++
    if (holdsWord(words, word)) shared++
  }
  return all === 0 ? 0 : shared / all
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  return false
}

function isLetter(character = ''): boolean {
  return classAt(character, 0) === letter
}

/** When no day is told, local news speaks of the day it is printed on, or of the evening before. */
function publicationChoices(
  article: Article,
  sentences: readonly ReadSentence[],
  told: Map<number, number>,
  published: number,
  main: TextEvent,
  headline: string,
): Choice<DayChoice>[] {
  const lead = sentences
    .filter(sentence => sentence.index < 4)
    .map(sentence => article.text.slice(sentence.start, sentence.end).toLowerCase())
    .join(' ')
  const night = /\b(overnight|last night|night|evening|late)\b/.test(lead)
  const clock = /\b(a\.m|p\.m|am|pm|noon|midnight|o'clock)\b/.test(lead)
  const fresh = /\b(developing|breaking|investigating|on the scene|at the scene|this morning|today|stay with|updates?)\b/.test(lead)
  const days = told.size === 0 ? 'no day told' : told.size === 1 ? 'one day told' : 'several days told'
  const where = toldAt(sentences, main)
  return [0, -1].map(offset => ({
    value: { day: formatDay(published + offset), time: null, tells: 'nothing' },
    features: [
      feature(`publication ${offset}`),
      feature(`publication ${offset}, ${days}`),
      feature(`publication ${offset}, ${night ? 'night' : 'no night'}`),
      feature(`publication ${offset}, main event told ${where}`),
      feature(`publication ${offset}, ${clock ? 'clock' : 'no clock'}`),
      feature(`publication ${offset}, ${fresh ? 'fresh' : 'not fresh'}`),
      feature(`publication ${offset}, ${told.has(published + offset) ? 'told too' : 'not told'}`),
      feature(`publication ${offset}, ${headline}`),
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

function addPlaceInText(features: Feature[], sentence: ReadSentence, order: number): void {
  const depth = sentence.role === 'body' ? sentence.index : 0
  const where =
    sentence.role !== 'body' ? sentence.role : depth === 0 ? 'lead' : depth < 3 ? 'second or third' : depth < 8 ? 'early' : 'late'
  features.push(
    feature('stands', where),
    feature('depth', '', Math.log(1 + depth)),
    feature('first day told', '', order === 0 ? 1 : 0),
    feature('order', '', Math.log(1 + order)),
  )
}

/** What the clause around the expression tells, and the rest of its sentence, against what the main event is. */
function addClause(features: Feature[], { sentence, time }: Naming, clause: Clause | undefined, told: Told, main: TextEvent): void {
  features.push(feature('clause tells', told))
  const other = sentence.clauses.find(other => other !== clause)
  features.push(feature('rest of sentence tells', other ? whatTells(other, main) : 'nothing'))
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
  features.push(feature('nearest trigger', nearest), feature('nearness to trigger', '', (12 - distance) / 12))
  const where = sentence.role !== 'body' ? sentence.role : sentence.index < 3 ? 'early' : 'late'
  features.push(feature('clause tells', `${told}, ${where}`))
  if (clause?.triggers.some(t => t.subkind === main.subkind && (follows(sentence, t.first, time) || follows(sentence, t.first - 1, time))))
    features.push(feature('just before the deed'))
  if (sentence.start === main.sentence.start) features.push(feature('in the main sentence'))
  if (clause && sentence.tokens[clause.first]!.start === main.start) features.push(feature('in the main clause'))
  if (sentence.quotes.some(quote => quote.start <= time.start && time.end <= quote.end)) features.push(feature('in quotation marks'))
}

/** Whether a token comes right after the expression: "the Feb. 6 shooting". */
function follows(sentence: ReadSentence, token: number, time: TimeExpression): boolean {
  const at = sentence.tokens[token]
  return at !== undefined && at.start >= time.end && at.start <= time.end + 1
}

function clauseAt(sentence: ReadSentence, time: TimeExpression): Clause | undefined {
  return sentence.clauses.find(c => sentence.tokens[c.first]!.start <= time.start && time.end <= sentence.tokens[c.end - 1]!.end)
}

function whatTells(clause: Clause, main: TextEvent): Told {
  if (clause.triggers.some(trigger => trigger.subkind === main.subkind)) return 'the main kind'
  if (clause.triggers.some(isAftermath)) return 'aftermath'
  return clause.triggers.some(trigger => kinds[trigger.subkind].gravity >= 7) ? 'something grave' : 'something else'
}

/** The words close by, and those just before and after, by name: "on", "since", "said", "court", "posted". */
function addWords(features: Feature[], { tokens }: ReadSentence, time: TimeExpression): void {
  const first = firstFrom(tokens, time.start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < time.end) last++
  features.push(feature('before', plain(tokens[first - 1], first > 1)), feature('after', plain(tokens[last], true)))
  const seen = new Set<string>()
  for (let k = Math.max(0, first - 8); k < Math.min(tokens.length, last + 8); k++) {
    if (k >= first && k < last) continue
    const word = plain(tokens[k], k > 0)
    if (word.length < 3 || seen.has(word)) continue
    seen.add(word)
    features.push(feature('near', word))
  }
}

/** A word as a feature: lower-case; names and numbers are all alike, so that no weight is made for one of them. */
export function plain(token: Token | undefined, mayBeName: boolean): string {
  if (!token) return 'edge'
  if (token.kind === 'number') return '0'
  return mayBeName && isCapital(token.text) ? 'Name' : small(token.spelling)
}

/** In small letters; unlike `lower`, its apostrophe as it stands. */
const small = fact(word => word.toLowerCase())

/** How an expression tells its day: "month and year", "weekday and part of day", "yesterday", "ago". */
export function formOf(time: TimeExpression): string {
  const text = time.text.toLowerCase()
  const words: string[] = text.match(/[a-z0-9]+(\.m)?/g) ?? []
  const day = words.some(word => weekdayNames.has(word))
  const part = words.some(word => parts.has(word))
  if (words.some(word => monthStems.has(word.slice(0, 3))))
    return `month${words.some(isYear) ? ' and year' : ''}${day ? ' and weekday' : ''}`
  if (day) return `weekday${part ? ' and part of day' : ''}${words.includes('last') ? ', last' : ''}`
  if (words.some(word => fromToday.has(word))) return text
  if (words.includes('ago')) return 'ago'
  if (/\d\/\d/.test(text)) return 'numbers'
  return part ? 'part of day' : 'other'
}

const weekdayNames = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const parts = wordSet('night evening morning afternoon noon midnight am pm a.m p.m')
const monthStems = wordSet('jan feb mar apr may jun jul aug sep oct nov dec')
const fromToday = wordSet('today tonight yesterday tomorrow')

function isYear(word: string): boolean {
  return word.length === 4 && (word.startsWith('19') || word.startsWith('20')) && Number.isInteger(Number(word))
}

/** Headlines of what came after: an arrest, a charge, a trial, mourning, a change in a victim's state. */
export function tellsAftermath(headline: string): boolean {
  return aftermathHeadline(new Set(lowerWords(headline)))
}

function aftermathHeadline(words: ReadonlySet<string>): boolean {
  for (const word of words) if (ofAftermath.has(word) || stemsOfAftermath.some(stem => word.startsWith(stem))) return true
  return false
}

const ofAftermath = wordSet(
  `court trial guilty funeral vigil suspect suspects bond jail judge jury lawsuit family victim victims accused dies custody month months
  year years week weeks anniversary`,
)
const stemsOfAftermath = 'arrest charg indict sentenc plead mourn remember identif'.split(' ')
