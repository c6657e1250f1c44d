import type { Article } from '../articles/article.ts'
import { tokensOfArticle } from '../articles/article-tokens.ts'
import type { OnProgress } from '../text/on-progress.ts'
import { calendarDate, type DayNumber, dayNumber, parseDay } from './calendar.ts'
import type { Context, LastDay } from './context.ts'
import { express } from './express.ts'
import type { Meaning, Phrase } from './meaning.ts'
import { monthEnds } from './month-ends.ts'
import { dayPeriod, type Hemisphere, type Period, yearPeriod } from './period.ts'
import { recognize } from './recognize.ts'
import { isApostrophe, low } from './recognizers/read.ts'
import { bulletinWeeks } from './refiners/bulletin-weeks.ts'
import { settleOrder } from './refiners/numeric-order.ts'
import { atHand, isDayAtHand, saidOfNow } from './refiners/of-now.ts'
import { officeHours } from './refiners/office-hours.ts'
import { dayOfWords } from './refiners/quoted.ts'
import { markRanges } from './refiners/ranges.ts'
import { isOfSaying, isOfTelling, opensSaying, reportingDay } from './refiners/reporting-day.ts'
import { shareYears } from './refiners/shared-year.ts'
import { type StoryYear, storyOf } from './refiners/story.ts'
import { isDeictic, isUndatedNews, styleOf, yearSaid } from './refiners/style.ts'
import { resolve } from './resolve.ts'
import { inferred, type Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import { scan, type Token } from './scan.ts'
import { isBehind, isSinceThen } from './tense/behind.ts'
import { isInDateline } from './tense/dateline.ts'
import { direction } from './tense/direction.ts'
import { endsClause } from './tense/ends-clause.ts'
import { isParticiple } from './tense/participles.ts'
import type { TimeExpression } from './time.ts'
import { type Read, type SeenFrom, weekdayEnds } from './weekday-ends.ts'

/**
 * Every time an article names, in reading order: "Last year", printed on 27 July 2024, is 2023.
 * Boilerplate is not read. Seasons are those of the hemisphere that the article tells of.
 */
export function findTimes(article: Article, onProgress?: OnProgress, hemisphere: Hemisphere = 'north'): TimeExpression[] {
  const stated = article.published === null ? null : parseDay(article.published)
  const all = settleOrder(officeHours(namedAsIsland(article.text, readParagraphs(article, onProgress))), stated, article.source)
  const reporting = stated === null ? reportingDay(all) : null
  const published = stated ?? reporting?.day ?? null
  const seen = reporting === null ? 'stated' : reporting.spoken ? 'spoken' : 'told'
  const phrases = all.map(said => said.phrase)
  const style = published === null && isUndatedNews(phrases) ? 'news' : styleOf(phrases, published)
  const story = style === 'narrative' ? storyOf(all) : new Map<Said, StoryYear>()
  const ofNow = style === 'narrative' ? saidOfNow(all, stated) : new Set<Said>()
  const found: TimeExpression[] = []
  let context: Context = {
    published,
    seen,
    style,
    hemisphere,
    last: null,
    lastDay: null,
    lastOfNow: null,
    lastNight: null,
    lastQuarter: null,
    reached: null,
    told: null,
    carried: null,
  }
  // A story that has come to the days it is printed in goes on as news does.
  const isTold = (said: Said) => style === 'narrative' && !ofNow.has(said) && !hasCome(context)
  const read = (said: Said, meaning: Meaning = said.phrase.meaning, other: SeenFrom = {}): Resolved =>
    resolve(meaning, {
      published: other.quoted ?? published,
      seen: other.quoted == null ? seen : 'quoted',
      style: isTold(said) && !paper ? 'narrative' : 'news',
      hemisphere,
      last: other.last ?? context.last,
      lastDay: ofNow.has(said) ? dayOfNow : lastDayFor(context, said),
      lastOfNow: context.lastOfNow,
      lastNight: context.lastNight,
      lastQuarter: context.lastQuarter,
      reached: ofNow.has(said) ? null : context.reached,
      told: context.told?.tokens === said.tokens ? context.told : null,
      carried: context.carried,
      carriedYear: carriedTo(context, said),
      words: said.words,
      opens: said.opens,
      story: isTold(said) ? (story.get(said) ?? null) : null,
      direction: () => other.direction ?? direction(said.tokens, said.phrase),
      isBehind: () => (stated === null || context.told?.tokens === said.tokens) && isBehind(said.tokens, said.phrase),
    })
  let dayOfNow: LastDay | null = null
  const take = (said: Said, resolved: Resolved) => {
    found.push(express(said, resolved))
    if (ofNow.has(said)) {
      if (resolved.period?.grain === 'day') dayOfNow = lastDayOf({ ...context, lastDay: dayOfNow }, said, resolved.period, resolved)
      return
    }
    context = advance(context, said, resolved, stated === null)
  }
  let dateline: DayNumber | null = null
  let heading: Meaning | null = null
  let headed: LastDay | null = null
  let paper: OldPaper | null = null
  let year: Said | null = null
  for (let i = 0; i < all.length; i++) {
    const said = all[i]!
    const next = all[i + 1]
    const ends = next && style === 'news' ? (weekdayEnds(said, next, read) ?? monthEnds(said, next, read)) : null
    const day = dayOfClock(all, i)
    const isHead = isDayAlone(said)
    if (isHead) heading = said.phrase.meaning
    const entry = style === 'news' && stated !== null ? clockOfEntry(said, heading) : undefined
    paper = stated === null ? null : oldPaper(said, isHead, stated, paper)
    if (stated !== null && opensOldYear(said, stated)) year = said
    const quoted =
      paper?.day ??
      (style === 'news' && published !== null ? (quotedOn(published, dayOfWords(all, i), read) ?? writtenOn(said, dateline)) : null)
    take(
      said,
      ends
        ? ends[0]
        : day
          ? acrossZones(said, all[i + 1], read(said, clockOn(said, day), { direction: direction(day.tokens, day.phrase) }))
          : (ofOldYear(said, year) ?? underHeading(said, read(said, entry, { quoted }), headed)),
    )
    if (ends) take(all[++i]!, ends[1])
    if (dateline === null && stated !== null && found.length === 1) dateline = dayOfDateline(said, found[0]!, stated)
    if (isHead && said.phrase.meaning.is === 'day') headed = context.lastDay
  }
  markRanges(all, found)
  return found
}

/** "EBO, May 3 (Reuters) -" over what is printed on the 4th or within the week: the day its writer calls today. */
function dayOfDateline({ tokens, phrase }: Said, { from }: TimeExpression, stated: DayNumber): DayNumber | null {
  const day = from === null || !isInDateline(tokens, phrase) ? null : parseDay(from)
  return day !== null && day < stated && day >= stated - 7 ? day : null
}

/** A paper of long ago that a column prints anew, and the one paragraph that does; null where all do that stand under its day. */
interface OldPaper {
  day: DayNumber
  tokens: Token[] | null
}

/**
 * "20 June 1925" on a line of its own, or "20 June 1925: The hall burned down yesterday": what stands under a whole date of more than a year before, up to
 * the next, was written then and is seen from it.
 */
function oldPaper(
  { phrase: { meaning, first, end }, tokens }: Said,
  isHead: boolean,
  stated: DayNumber,
  before: OldPaper | null,
): OldPaper | null {
  const goesOn = before?.tokens === null || before?.tokens === tokens ? before : null
  if (meaning.is !== 'day' || first > 0 || !(isHead || opensEntry.has(low(tokens, end)))) return goesOn
  if (typeof meaning.year !== 'number') return null
  const day = dayNumber(meaning.year, meaning.month, meaning.day)
  return day < stated - 366 ? { day, tokens: isHead ? null : tokens } : null
}

const opensEntry = new Set([':', '—', '–'])

/** "75 years ago (1950): A barn burned on Sunday", "1950: A barn burned on Sunday": the year that opens what an old paper told. */
function opensOldYear({ phrase: { meaning, first, end }, tokens }: Said, stated: DayNumber): boolean {
  if (meaning.is !== 'year' || meaning.year >= calendarDate(stated).year - 1) return false
  if (low(tokens, end) === ':') return first === 0
  return low(tokens, first - 1) === '(' && low(tokens, first - 2) === 'ago' && low(tokens, end) === ')' && low(tokens, end + 1) === ':'
}

/** Some Sunday of that year, and no Sunday of now. */
function ofOldYear({ phrase, tokens, words }: Said, opening: Said | null): Resolved | null {
  if (opening === null || opening.tokens !== tokens || phrase.first <= opening.phrase.first) return null
  const meaning = phrase.meaning.is === 'clock' ? phrase.meaning.day : phrase.meaning
  const isDay = meaning?.is === 'weekday' || ((meaning?.is === 'unit' || meaning?.is === 'shift') && meaning.unit === 'D')
  if (!isDay || !isDeictic(meaning!) || opening.phrase.meaning.is !== 'year') return null
  return inferred(yearPeriod(opening.phrase.meaning.year), `“${words}” of “${opening.words}”, which stands before it.`)
}

/** "today", "yesterday", "last night" under a dateline are seen from it. A weekday is not: whoever prints it may put it right. */
function writtenOn({ phrase: { meaning } }: Said, dateline: DayNumber | null): DayNumber | null {
  const said = meaning.is === 'clock' ? meaning.day : meaning
  const isOfToday = said?.is === 'unit' ? said.unit === 'D' && said.from === 'published' : said?.is === 'shift' && isNextDay(said)
  return isOfToday ? dateline : null
}

function isNextDay({ unit, count, from }: Meaning & { is: 'shift' }): boolean {
  return unit === 'D' && count === 1 && from === 'published'
}

/** Pentecost is an island of Vanuatu too: where a text once says so, it is that throughout. */
function namedAsIsland(text: string, all: Said[]): Said[] {
  const isIsland = ({ phrase: { meaning } }: Said) => meaning.is === 'named' && meaning.holiday === 'pentecost'
  return all.some(isIsland) && /\b(?:islands?|isle) of Pentecost\b|\bPentecost Island\b/i.test(text)
    ? all.filter(said => !isIsland(said))
    : all
}

/** "Last month the court heard the appeal. On Monday it ruled": the time last spoken of lies in the two months before publication, and is no wider than one. */
function hasCome({ last, published, seen, style }: Context): boolean {
  if (style !== 'narrative' || seen !== 'stated' || published === null || !last || last.period.last - last.period.first > 31) return false
  return last.period.last <= published && last.period.first >= published - 62
}

/** What the paragraphs say, before any day is known. */
function readParagraphs(article: Article, onProgress?: OnProgress): Said[] {
  const { text, paragraphs } = article
  const { tokens: plain, firsts } = tokensOfArticle(article)
  const read = paragraphs.flatMap((paragraph, p) => {
    onProgress?.(paragraph.start / text.length)
    if (paragraph.role === 'boilerplate') return []
    const tokens = scan(text, paragraph, plain, firsts[p]!)
    return [{ tokens, phrases: recognize(tokens) }]
  })
  return bulletinWeeks(read).flatMap(({ tokens, phrases }) => sayAll(text, tokens, shareYears(tokens, phrases)))
}

function sayAll(text: string, tokens: Token[], phrases: Phrase[]): Said[] {
  return phrases.map((phrase, i) => {
    const start = tokens[phrase.first]!.start
    const end = tokens[phrase.end - 1]!.end
    return { phrase, tokens, start, end, words: text.slice(start, end), opens: i === 0, alone: isAlone(tokens, phrase) }
  })
}

/** "at 6:15 p.m. on Tuesday", "between 2 and 4 p.m. on Tuesday", "at 04:12 (02:12 UTC) on Tuesday": the day behind hours is theirs. */
function dayOfClock(all: readonly Said[], i: number): Said | null {
  const { tokens } = all[i]!
  if (!isBareClock(all[i])) return null
  if (namesDayBehind(all[i]!, all[i + 1])) return all[i + 1]!
  if (isInBrackets(all[i - 1], all[i]!) || isAtHour(all[i - 1], all[i]!)) return all[i - 1]!
  for (let k = i; isBareClock(all[k]) && k < i + 3; k++) {
    const next = all[k + 1]
    if (next?.tokens !== tokens) return null
    const { meaning, first } = next.phrase
    let at = behindPlaceTime(tokens, all[k]!.phrase.end)
    // "from 22:00 to 23:30 on 3 November" reads the day with its hour; "Doors 7pm, show 8pm Friday"
    if (meaning.is === 'clock' && meaning.day && (first === at + 1 ? joinsHours.has(low(tokens, at)) : isNextHour(tokens, at, first)))
      return next
    if (low(tokens, at) === ')') at++
    // "7:05 p.m. EDT (2305 UTC) Sept. 9"
    if (meaning.is === 'day' && first === at) return next
    if (meaning.is === 'day' && low(tokens, at) === ',' && first === at + 1) return next
    // "at ten past nine on the morning of 8 July"
    if (meaning.is === 'clock' && meaning.day && low(tokens, at) === 'on' && first === at + 1) return next
    if ((meaning.is === 'weekday' || meaning.is === 'day' || meaning.is === 'named') && low(tokens, at) === 'on')
      return first === at + 1 ? next : null
    if (first > at + 1 || !joinsHours.has(low(tokens, at))) return null
  }
  return null
}

/** "at 5:34 a.m. Beijing time on July 15", "11:00 US Eastern time", "04:30 local (2130 GMT)". */
function behindPlaceTime(tokens: Token[], at: number): number {
  for (let k = at; k < at + 4; k++) {
    if (k > at && low(tokens, k) === 'time') return k + 1
    if (low(tokens, k) === 'local') return low(tokens, k + 1) === 'time' ? k + 2 : k + 1
    if (!tokens[k]?.capital || tokens[k]!.kind !== 'word') return at
  }
  return at
}

/** ", show 8pm": a comma and a word of what is on then. */
function isNextHour(tokens: Token[], at: number, first: number): boolean {
  return first === at + 2 && low(tokens, at) === ',' && tokens[at + 1]!.kind === 'word' && !tokens[at + 1]!.capital
}

/** "is set for Aug. 14 at 1:30": the hour right behind a day is on it. */
function isAtHour(before: Said | undefined, { tokens, phrase }: Said): boolean {
  if (before?.tokens !== tokens || low(tokens, phrase.first - 1) !== 'at') return false
  return before.phrase.end === phrase.first - 1 && (before.phrase.meaning.is === 'weekday' || before.phrase.meaning.is === 'day')
}

/** "at 8:15 p.m. local time (0215 GMT Friday)": there it was still Thursday. No clock is more than 14 hours ahead of Greenwich's, or 12 behind. */
function acrossZones(said: Said, other: Said | undefined, resolved: Resolved): Resolved {
  const [own, theirs] = [said.phrase.meaning, other?.phrase.meaning]
  if (own.is !== 'clock' || theirs?.is !== 'clock' || !theirs.day || own.inZone || !isOfGreenwich(other!) || !resolved.period)
    return resolved
  if (low(said.tokens, other!.phrase.first - 1) !== '(' || resolved.period.first !== resolved.period.last) return resolved
  const [local, there] = [minutesOf(own.clock), minutesOf(theirs.clock)]
  const days = [0, 1, -1].find(k => local - there + 1440 * k >= -720 && local - there + 1440 * k <= 840)
  if (!days) return resolved
  const period = dayPeriod(resolved.period.first + days)
  return {
    ...resolved,
    stated: false,
    period,
    value: `${period.value}T${own.clock}`,
    why: `“${said.words}” is the hour of “${other!.words}” there.`,
  }
}

function isOfGreenwich({ tokens, phrase }: Said): boolean {
  for (let i = phrase.first; i < phrase.end; i++) if (/^(?:gmt|utc|z)$/.test(low(tokens, i))) return true
  return false
}

function minutesOf(clock: string): number {
  return /^\d\d:\d\d$/.test(clock) ? Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) : Number.NaN
}

/** "has been moved to Dec. 17 (7pm)": the hour in brackets behind a day is on it. */
function isInBrackets(before: Said | undefined, said: Said): boolean {
  const { tokens, phrase } = said
  if (before?.tokens !== tokens || low(tokens, phrase.first - 1) !== '(') return false
  const { meaning, end } = before.phrase
  return end === phrase.first - 1 && (meaning.is === 'weekday' || meaning.is === 'day')
}

/** "at a 10 a.m. briefing on Monday", "the 2 a.m. shooting Sunday": an hour behind an article is that of what it names, and so is the day. */
function namesDayBehind(said: Said, next: Said | undefined): boolean {
  const { tokens, phrase } = said
  if (next?.tokens !== tokens || !articles.has(low(tokens, phrase.first - 1))) return false
  const { meaning, first } = next.phrase
  if ((meaning.is !== 'weekday' && meaning.is !== 'day') || first - phrase.end > 4 || first === phrase.end) return false
  for (let k = phrase.end; k < first; k++) if (tokens[k]!.kind !== 'word' || isParticiple(tokens, k)) return false
  return true
}

const articles = new Set(['a', 'an', 'the', 'their', 'his', 'her', 'its'])

const joinsHours = new Set(['(', '/', 'and', 'to', 'until', '-', '–'])

function isBareClock(said: Said | undefined): boolean {
  return said?.phrase.meaning.is === 'clock' && !said.phrase.meaning.day
}

function clockOn({ phrase }: Said, { phrase: { meaning } }: Said): Meaning {
  return { ...(phrase.meaning as Meaning & { is: 'clock' }), day: meaning.is === 'clock' ? meaning.day : meaning }
}

/** The day that quoted words are seen from: "“I saw him yesterday,” she said on Wednesday". */
function quotedOn(published: DayNumber, words: Said | null, read: Read): DayNumber | null {
  const period = words && read(words).period
  return period?.grain === 'day' && period.first < published ? period.first : null
}

/**
 * "17:02 The storm has made landfall": an entry of a day's running report is of that day, or of the one that stands over it ("Thursday, Aug. 8"), whatever day the one
 * before spoke of.
 */
function clockOfEntry({ phrase: { meaning, first } }: Said, heading: Meaning | null): Meaning | undefined {
  if (meaning.is !== 'clock' || meaning.day || first > 0) return undefined
  return { ...meaning, day: heading ?? { is: 'unit', unit: 'D', which: 'this', from: 'published' } }
}

/** "A dog had been loose since Sunday", under "Tuesday, Oct. 8": no Sunday behind that day, where it would be one before publication. */
function underHeading(said: Said, resolved: Resolved, headed: LastDay | null): Resolved {
  const { phrase, tokens } = said
  const day = headed?.period.first
  const first = resolved.period?.first
  if (day === undefined || first === undefined || first <= day || !isBareWeekday(phrase.meaning)) return resolved
  // "Thursday: no calls" is a head itself
  if (low(tokens, phrase.first - 1) === '\n' || direction(tokens, phrase) === 'future') return resolved
  const period = dayPeriod(first - 7 * Math.ceil((first - day) / 7))
  const value = resolved.value?.includes('T') ? period.value + resolved.value.slice(10) : period.value
  return { ...resolved, period, value, why: `“${said.words}” seen from “${headed!.words}” over it.` }
}

function isBareWeekday(meaning: Meaning): boolean {
  return meaning.is === 'clock' ? meaning.day !== null && isBareWeekday(meaning.day) : meaning.is === 'weekday' && meaning.which === null
}

/** "Thursday, Aug. 8" on a line of its own. */
function isDayAlone({ phrase: { meaning, first, end }, tokens }: Said): boolean {
  if (first > 0 || (meaning.is !== 'day' && meaning.is !== 'weekday')) return false
  return tokens.length - end <= 1 && (end === tokens.length || tokens[end]!.kind !== 'word')
}

/** "1918" or "Western Theater, 1861-1863" on a line of its own. */
function isAlone(tokens: Token[], phrase: Phrase): boolean {
  return phrase.first < 12 && tokens.length < 16 && tokens.at(-1)!.low !== '.'
}

/** What the text has said after this expression. */
function advance(context: Context, said: Said, resolved: Resolved, undated: boolean): Context {
  const { words } = said
  const { period } = resolved
  if (!period || period.grain === 'decade' || period.grain === 'century') return context
  const lastDay =
    period.grain === 'day' && !(context.lastDay && isAside(said, period, context.lastDay))
      ? lastDayOf(context, said, period, resolved)
      : context.lastDay
  return {
    published: context.published,
    seen: context.seen,
    style: context.style,
    hemisphere: context.hemisphere,
    last: { period, words },
    lastDay,
    lastOfNow: lastDay && isOfNow(lastDay.period, context) ? lastDay : context.lastOfNow,
    lastNight: lastDay?.late ? lastDay : context.lastNight,
    lastQuarter: said.phrase.meaning.is === 'quarter' ? { period, words } : context.lastQuarter,
    reached: undated && isReached(context, said, period) ? { period, words } : context.reached,
    told: toldOn(context, said, period),
    carried: carriedFrom(context, said, resolved),
  }
}

/** "They left at 23:40 on Saturday", "late on Saturday": the day said with an hour in the evening is as late. */
function lastDayOf(context: Context, said: Said, period: Period, resolved: Resolved): LastDay {
  const { meaning } = said.phrase
  const { words, tokens } = said
  const before = context.lastDay
  // "at 7:05 p.m. EDT (2305 UTC)" is one moment
  const clock =
    (low(tokens, said.phrase.first - 1) === '(' ? null : clockOf(resolved)) ?? (before?.period.first === period.first ? before.clock : null)
  const isOfSameNight = before?.late === true && before.tokens === tokens && before.period.first === period.first && meaning.is !== 'clock'
  const late = isOfSameNight || said.phrase.mod === 'END' || (meaning.is === 'clock' && isEvening.test(meaning.clock))
  // "It had been reopened on 5 July." in a report of a fall on 1 November
  const isRecalled =
    before !== null && context.style === 'news' && period.first < before.period.first - longBack && isBehind(tokens, said.phrase)
  return { period, words, tokens, late, clock, aside: isRecalled || isLookBack(meaning) ? { of: lastDayFor(context, said) } : null }
}

/** So many days before what is told, a day told with "had" is only recalled. */
const longBack = 14

/** "04:30" of a value such as `2024-03-02T04:30`, "NI" of a night. */
function clockOf({ value }: Resolved): string | null {
  return value === null || !value.includes('T') ? null : value.slice(value.indexOf('T') + 1)
}

/** TIMEX3's evening and night, and hours from six in the evening. */
const isEvening = /^(NI|EV|1[89]:|2[0-4]:)/

/**
 * "They came on Sunday. The fence had been broken the evening before.", and in the next paragraph: "We heard them at 3 a.m."
 * An hour goes on from a day told with hours, and one that opens a paragraph ("Around 2 p.m. she left") from any. A day of another year that was only recalled ("Her
 * last win was on 16 December 2006.") holds else as far as its paragraph, and what the next tells is of now; so is an hour with its zone ("Shares fell at 1112 GMT") behind any
 * day before this week.
 */
function lastDayFor(context: Context, { tokens, phrase }: Said): LastDay | null {
  const { lastDay, lastOfNow, published } = context
  if (isOfNightBefore(context, tokens, phrase)) return context.lastNight
  if (lastDay && lastOfNow && lastDay.tokens !== tokens && lastDay.clock === null && phrase.meaning.is === 'clock' && !phrase.meaning.day)
    if (lastDay.period.first < published! - (phrase.meaning.inZone ? 6 : longAgo) && !opensParagraph(tokens, phrase)) return lastOfNow
  const day = lastDay?.aside && lastDay.tokens !== tokens ? (lastDay.aside.of ?? lastDay) : lastDay
  // "He had been seen at 2 a.m."
  return day?.late && phrase.meaning.is === 'clock' && isBehind(tokens, phrase) ? { ...day, late: false } : day
}

/**
 * "A mill burned late on Sunday and still smoked on Monday morning.", and in the next paragraph, printed on Monday: "It broke out at 10:30 p.m." That evening
 * has not come.
 */
function isOfNightBefore({ lastDay, lastNight, published, seen }: Context, tokens: Token[], phrase: Phrase): boolean {
  const { meaning } = phrase
  if (meaning.is !== 'clock' || meaning.day || !lastNight || seen !== 'stated' || lastDay?.period.first !== published) return false
  if (lastDay === lastNight || lastNight.period.first !== published! - 1 || !isEvening.test(meaning.clock)) return false
  return lastDay!.tokens !== tokens && direction(tokens, phrase) === 'past'
}

/** "At 1015 GMT it radioed for help" goes on from the paragraph before; "By 1112 GMT shares were down" and "It was 2 p.m. when" do not. */
function opensParagraph(tokens: Token[], { first, meaning }: Phrase): boolean {
  return first <= opening && (meaning.is !== 'clock' || !meaning.inZone || low(tokens, first - 1) === 'at')
}

/** So many days back, a day is of another year than the news. */
const longAgo = 250
/** As many words may stand before what opens a paragraph: "At about 2 p.m." */
const opening = 2

/** Whether a day lies in the week before publication. */
function isOfNow({ first }: Period, { published, seen, style }: Context): boolean {
  return style === 'news' && seen === 'stated' && published !== null && first >= published - 6 && first <= published
}

function isLookBack(meaning: Meaning): boolean {
  const day = meaning.is === 'clock' ? meaning.day : meaning
  if (day?.is === 'shift') return day.unit === 'D' && day.direction < 0 && day.from === 'context'
  return day?.is === 'unit' && day.unit === 'D' && day.which === 'previous' && day.from === 'context'
}

/** "said on Monday", "told a briefing on Monday", "until 22 April": no day that "the night before" is seen from, where another is told. */
function isAside(said: Said, period: Period, lastDay: LastDay): boolean {
  const { tokens, phrase } = said
  const lead = low(tokens, phrase.first - 1)
  const behind = low(tokens, phrase.end) === ',' ? phrase.end + 1 : phrase.end
  // "until Nov. 16, when it lifted off at 1:47 a.m."
  if (low(tokens, behind) === 'when') return false
  // "on Tuesday … the third after Sunday's on Ebo and Monday's on Tessel"
  if (isApostrophe(tokens, phrase.end) && lastDay.tokens === tokens && period.first < lastDay.period.first) return true
  return lead === 'until' || lead === 'till' || isOfSaying(tokens, phrase) || isOfTelling(tokens, phrase) || opensSaying(tokens, phrase)
}

/** "It began on Friday, 3 October, and went on all Saturday. By Tuesday …", printed ten days later: the weekdays go on from the one in full. */
function toldOn({ told, published }: Context, { tokens, phrase, words }: Said, { grain, first }: Period): Context['told'] {
  const here = told?.tokens === tokens ? told : null
  const meaning = phrase.meaning.is === 'clock' ? phrase.meaning.day : phrase.meaning
  if (published === null || grain !== 'day' || !meaning) return here
  if (meaning.is === 'weekday') return here && first > here.day && first < published - 6 ? { day: first, tokens, words } : here
  return meaning.is === 'day' && meaning.weekday !== undefined && first < published - 6 ? { day: first, tokens, words } : here
}

/** Whether an expression brings the story on to a day: one that is past, and later than those before it. */
function isReached({ reached }: Context, { tokens, phrase }: Said, period: Period): boolean {
  if (period.grain !== 'day' || (reached && period.first <= reached.period.first)) return false
  return direction(tokens, phrase) !== 'future'
}

/** How many tokens on a year that was said still holds: about two sentences. */
const carries = 40

/** The day that years are seen from: that of publication, else, in news, the latest that has been told. */
function seenBy({ published, reached, style }: Context): DayNumber | null {
  return published ?? (style === 'news' ? (reached?.period.first ?? null) : null)
}

/**
 * "In 2007 … in July": a year before that of publication goes on for a sentence or two, until something is seen from
 * publication again. A month ("In October 2019 it vanished, and in December …") holds for the next in its own sentence, and not where it is compared
 * with another ("from February 2008") or counted from ("since October 2023").
 */
function carriedFrom(context: Context, said: Said, resolved: Resolved): Context['carried'] {
  const { meaning } = said.phrase
  const now = seenBy(context)
  if (context.published !== null && (isLastYear(meaning) || isYearsAgo(said)) && resolved.period)
    return { year: calendarDate(resolved.period.first).year, grain: 'clause', tokens: said.tokens, end: said.phrase.end }
  if (context.style === 'narrative' || isDeictic(meaning)) return null
  const year = yearSaid(meaning) ?? yearGoneBackTo(context, said, resolved)
  if (year === null) return context.carried
  if ((now !== null && year >= calendarDate(now).year) || isAsideOf(said)) return null
  return {
    year,
    grain: endsYears(context, said)
      ? 'clause'
      : meaning.is === 'year'
        ? 'year'
        : meaning.is !== 'month'
          ? 'day'
          : comparing.has(low(said.tokens, said.phrase.first - 1))
            ? 'compared'
            : 'month',
    tokens: said.tokens,
    end: said.phrase.end,
  }
}

/** "Two days later, deputies searched a house. He was arrested on March 9": the year of the day it is counted from. */
function yearGoneBackTo({ carried }: Context, { phrase, tokens }: Said, { period }: Resolved): number | null {
  const meaning = phrase.meaning.is === 'clock' ? phrase.meaning.day : phrase.meaning
  const isCounted = (meaning?.is === 'shift' || meaning?.is === 'unit') && meaning.unit === 'D' && meaning.from === 'context'
  return isCounted && period && carried?.tokens !== tokens ? calendarDate(period.first).year : null
}

const comparing = new Set(['from', 'than', 'since'])

/** "shut from 2014 to 2019": the last of several years is over with what they tell. */
function endsYears({ carried }: Context, { phrase, tokens }: Said): boolean {
  return (
    phrase.meaning.is === 'year' && carried?.tokens === tokens && carried.end === phrase.first - 1 && low(tokens, phrase.first - 1) !== ','
  )
}

/** "The foundry, which opened in 1908, will be sold", "The mill, built in 1908, burned in July": a year between commas is over with the second. */
function isAsideOf({ tokens, phrase }: Said): boolean {
  if (low(tokens, phrase.end) !== ',') return false
  for (let i = phrase.first - 1; i > 0 && phrase.first - i <= 10 && !endsClause(tokens, i); i--) {
    if (low(tokens, i - 1) !== ',') continue
    return /^(which|who|whose|where)$/.test(low(tokens, i)) || isParticiple(tokens, i)
  }
  return opensWithParticiple(tokens, phrase.first)
}

/** "Built in 1993, the ship sank on 3 March". */
function opensWithParticiple(tokens: Token[], year: number): boolean {
  let i = year - 1
  while (i > 0 && year - i <= 10 && !endsClause(tokens, i - 1)) i--
  return year - i <= 10 && isParticiple(tokens, i) && !/ing$/.test(low(tokens, i))
}

/** "Last year cholera killed 900 people between July and December": as far as its sentence goes. */
function isLastYear(meaning: Meaning): boolean {
  return meaning.is === 'unit' && meaning.unit === 'Y' && meaning.which === 'last' && meaning.from === 'published'
}

/** "Ten years ago, on 3 May, the dam burst". */
function isYearsAgo({ phrase: { meaning, end }, tokens }: Said): boolean {
  if (meaning.is !== 'shift' || meaning.unit !== 'Y' || meaning.count === null || meaning.from !== 'published') return false
  return meaning.direction < 0 && low(tokens, end) === ','
}

/** The year that is carried as far as this expression. */
function carriedTo(context: Context, said: Said): number | null {
  const { phrase, tokens } = said
  const carried = context.carried
  if (!carried || carried.tokens !== tokens || phrase.first - carried.end > carries || isSinceThen(tokens, phrase.first)) return null
  if (carried.grain === 'clause') {
    return endsBetween(tokens, carried.end, phrase.first) ? null : carried.year
  }
  const isDay = phrase.meaning.is === 'day' || phrase.meaning.is === 'named'
  if (isAtHand(context, said) && endsBetween(tokens, carried.end, phrase.first)) return null
  // "won his seat in 2019, but in January his party dropped him"
  if (carried.grain === 'year' && isContrasted(tokens, carried.end, phrase.first)) return null
  if (carried.grain === 'year' || isDay) return carried.year
  return carried.grain === 'day' || (carried.grain === 'month' && !endsBetween(tokens, carried.end, phrase.first)) ? carried.year : null
}

/** Whether what comes is set against what the year told: ", but in January". */
function isContrasted(tokens: Token[], from: number, first: number): boolean {
  return low(tokens, from) === ',' && low(tokens, from + 1) === 'but' && first - from <= 4
}

function endsBetween(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsClause(tokens, i)) return true
  return false
}

function isAtHand(context: Context, { phrase, tokens }: Said): boolean {
  const now = seenBy(context)
  const { meaning } = phrase
  if (now === null || (meaning.is !== 'day' && meaning.is !== 'month')) return false
  const { year } = calendarDate(now)
  if (meaning.is === 'day') return isDayAtHand(meaning, now)
  const ahead = dayNumber(year, meaning.month, 1) - now
  // "By December half had fled", printed in November: no month to come
  return ahead > 0 && ahead <= atHand && direction(tokens, phrase) !== 'past'
}
