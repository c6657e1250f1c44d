import type { Article } from '../articles/article.ts'
import type { OnProgress } from '../text/on-progress.ts'
import { advance, hasCome } from './advance.ts'
import { type DayNumber, parseDay } from './calendar.ts'
import { carriedTo } from './carried-year.ts'
import { type LastDay, nothingSaid } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { express } from './express.ts'
import { lastDayFor, lastDayOf } from './last-day.ts'
import type { Meaning } from './meaning.ts'
import { monthEnds } from './month-ends.ts'
import type { Hemisphere } from './period.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { acrossZones } from './refiners/across-zones.ts'
import { dayOfDateline, writtenOn } from './refiners/datelines.ts'
import { clockOn, dayOfClock } from './refiners/day-of-clock.ts'
import { entriesOf, isSeenFromEntry } from './refiners/diaries.ts'
import { isHeadPeriod } from './refiners/head-period.ts'
import { clockOfEntry, isDayAlone, underHeading } from './refiners/headings.ts'
import { asReported } from './refiners/headline-days.ts'
import { namedAsIsland } from './refiners/islands.ts'
import { settleOrder } from './refiners/numeric-order.ts'
import { saidOfNow } from './refiners/of-now.ts'
import { officeHours } from './refiners/office-hours.ts'
import { type OldPaper, ofOldYear, oldPaper, opensOldYear } from './refiners/old-papers.ts'
import { quotedOn } from './refiners/quoted.ts'
import { markRanges } from './refiners/ranges.ts'
import { reportingDay } from './refiners/reporting-day.ts'
import { type StoryYear, storyOf } from './refiners/story.ts'
import { isUndatedNews, styleOf } from './refiners/style.ts'
import { resolve } from './resolve.ts'
import type { Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import { isBehind } from './tense/behind.ts'
import { direction } from './tense/direction.ts'
import type { TimeExpression } from './time.ts'
import { type SeenFrom, weekdayEnds } from './weekday-ends.ts'

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
  let context = nothingSaid({ published, seen, style, hemisphere })
  // A story that has come to the days it is printed in goes on as news does.
  const isTold = (said: Said) => style === 'narrative' && !ofNow.has(said) && !hasCome(context)
  const read = (said: Said, meaning: Meaning = said.phrase.meaning, other: SeenFrom = {}): Resolved =>
    resolve(meaning, {
      published: other.quoted ?? published,
      seen: other.quoted == null ? seen : 'quoted',
      style: isTold(said) && !paper && other.quoted == null ? 'narrative' : 'news',
      hemisphere,
      last: other.last ?? context.last,
      lastDay: ofNow.has(said) ? dayOfNow : lastDayFor(context, said, isHeaded),
      lastOfNow: context.lastOfNow,
      lastNight: context.lastNight,
      lastQuarter: context.lastQuarter,
      reached: ofNow.has(said) ? null : context.reached,
      over: context.over,
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
    const isOver = published === null && isHeadPeriod(said, found.length - 1, resolved)
    context = advance(context, said, resolved, stated === null, isOver)
  }
  let dateline: DayNumber | null = null
  let heading: Meaning | null = null
  let isHeaded = false
  let headed: LastDay | null = null
  let paper: OldPaper | null = null
  let year: Said | null = null
  const entries = entriesOf(all)
  let entry: DayNumber | null = null
  for (let i = 0; i < all.length; i++) {
    const said = all[i]!
    const next = all[i + 1]
    const ends = next && style === 'news' ? (weekdayEnds(said, next, read) ?? monthEnds(said, next, read)) : null
    const day = dayOfClock(all, i)
    const isHead = isDayAlone(said)
    if (isHead) heading = said.phrase.meaning
    // "11 November, 03:00" stands over what follows as well
    if (isHead || (said.alone && i > 0 && dayMeant(said.phrase.meaning)?.is === 'day')) isHeaded = true
    const clock = style === 'news' && stated !== null ? clockOfEntry(said, heading) : undefined
    paper = stated === null ? null : oldPaper(said, isHead, stated, paper)
    if (stated !== null && opensOldYear(said, stated)) year = said
    const quoted =
      (entry !== null && isSeenFromEntry(said) ? entry : null) ??
      paper?.day ??
      (style === 'news' && published !== null ? (quotedOn(all, i, published, read) ?? writtenOn(said, dateline)) : null)
    take(
      said,
      ends
        ? ends[0]
        : day
          ? acrossZones(said, all[i + 1], read(said, clockOn(said, day), { direction: direction(day.tokens, day.phrase) }))
          : (ofOldYear(said, year) ??
            underHeading(said, read(said, clock, { quoted, direction: style === 'news' ? asReported(all, i) : undefined }), headed)),
    )
    if (ends) take(all[++i]!, ends[1])
    if (dateline === null && stated !== null && found.length === 1) dateline = dayOfDateline(said, found[0]!, stated)
    if (isHead && said.phrase.meaning.is === 'day') headed = context.lastDay
    if (entries.has(said)) entry = found.at(-1)!.from === null ? null : parseDay(found.at(-1)!.from!)
  }
  markRanges(all, found)
  return found
}
