import type { Article } from '../../articles/article.ts'
import type { Mention } from '../../places/place.ts'
import type { Span } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import { bareQuote } from '../bare-quote.ts'
import type { Antecedent } from '../carry.ts'
import type { Clause } from '../clauses.ts'
import { contentWordsAmong } from '../content-words.ts'
import type { EventPlace, EventStatus, EventTime, TextEvent } from '../event.ts'
import type { Headings } from '../headings.ts'
import { familyOf } from '../kinds.ts'
import { placesOfTrigger } from '../link-places.ts'
import { timeOfTrigger } from '../link-times/time-of-trigger.ts'
import { lowerAt } from '../lower.ts'
import type { Standing } from '../main-event.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { statusOf } from '../status.ts'
import { isHeadlinePlan } from '../triggers/headline-plan.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { byHeading, byPublication, isTold, nextOfName } from './own-day.ts'
import { carriedTo, inOwnLand, placeAgain, underHeading } from './own-place.ts'
import { isStoppedService } from './stopped-service.ts'
import { whereWitnessed } from './witnesses.ts'

/** The event that a trigger tells, and how it stands in the article, by which the main one is chosen. */
export function standingOf(
  article: Article,
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  known: readonly Antecedent[],
  headline: ReadonlySet<string>,
  headings: Headings,
): Standing {
  const { tokens } = sentence
  const { start, end } = bareQuote(article.text, { start: tokens[clause.first]!.start, end: tokens[clause.end - 1]!.end })
  const at = { start: tokens[trigger.first]!.start, end: tokens[trigger.last]!.end }
  const inQuotes = sentence.quotes.some(quote => quote.start <= at.start && at.end <= quote.end)
  const { status: stated, day } = statusAndDay(article.published, sentence, clause, trigger, times, inQuotes, { start, end })
  const isStopped = stated === 'denied' && isStoppedService(sentence, clause, trigger)
  const status = !isStopped ? stated : lowerAt(tokens, trigger.first - 1) === 'will' ? 'planned' : 'happened'
  const subkind = isStopped ? 'closure' : trigger.subkind
  const future = status !== 'happened' && status !== 'said' && status !== 'denied'
  const event: TextEvent = {
    start,
    end,
    kind: familyOf(subkind),
    subkind,
    status,
    trigger: at,
    sentence: { start: sentence.start, end: sentence.end },
    quote: article.text.slice(start, end),
    time: day ?? (future ? null : (byHeading(headings.days.get(sentence.paragraph)) ?? byPublication(article))),
    places: placesOf(sentence, clause, trigger, at, mentions, known, headings),
    participants: [],
    main: false,
  }
  return {
    event,
    inHeadline: sentence.role === 'headline',
    sentence: sentence.role === 'body' ? sentence.index : 0,
    shared: contentWordsAmong(headline, tokens, clause),
    mentioned: trigger.use === 'mentioned',
    weak: trigger.vouched !== null,
    beside: trigger !== clause.triggers[0],
    joined: clause.coordinated,
    inQuotes,
  }
}

/** Whether the clause says that it happened, and its own day: each may rule the other out, by the day of publication. */
function statusAndDay(
  published: Article['published'],
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  times: readonly TimeExpression[],
  inQuotes: boolean,
  { start, end }: Span,
): { status: EventStatus; day: EventTime | null } {
  const { tokens } = sentence
  const from = clause.own === undefined ? null : tokens[clause.own]!.start
  const found = timeOfTrigger(sentence, clause, trigger, from === null ? times : times.filter(time => time.start >= from), published)
  const told =
    sentence.role === 'headline' && isHeadlinePlan(tokens, trigger.first) ? 'planned' : statusOf(sentence, clause, trigger, inQuotes)
  // What lies ahead of the day of publication cannot have happened yet; what is told in the past has no day there: "warned that it could rain on Friday"
  const ahead = found?.from != null && published !== null && found.from > published
  const stated = ahead && told === 'happened' && isTold(tokens, trigger) ? null : found
  // "Morocco play Zambia tonight"
  const isTonight = fixture.test(lowerAt(tokens, trigger.first)) && stated?.from === published && tonight.test(stated?.phrase ?? '')
  const status = told === 'happened' && stated && (ahead || isTonight) ? 'planned' : told
  const isElsewhere = stated?.span != null && (stated.span.start < start || stated.span.end > end)
  const isPast = stated?.to != null && published !== null && stated.to < published
  // "could spread to Ebo, where it killed nine in 2022": what is still to come has no past day, unless its own words tell it
  const own = isToCome.has(status) && isElsewhere && isPast ? null : stated
  return { status, day: own && isToCome.has(status) ? nextOfName(own, published) : own }
}

/** The places the clause names, and before them one of another sentence or a heading, where it puts itself there. */
function placesOf(
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  at: Span,
  mentions: readonly Mention[],
  known: readonly Antecedent[],
  headings: Headings,
): EventPlace[] {
  const places = inOwnLand(placesOfTrigger(sentence, clause, trigger, mentions), trigger, at, mentions)
  const again = placeAgain(sentence, clause, trigger, places, mentions)
  if (places[0]?.role === 'happened' && again < 0) return places
  const elsewhere =
    whereWitnessed(sentence, trigger, mentions) ??
    carriedTo(sentence, clause, trigger, mentions, known) ??
    underHeading(headings.places.get(sentence.paragraph), mentions)
  if (!elsewhere) return places
  // "nine died in the same town, and Ebo remembers it": what is named beyond is not where
  const beyond = again < 0 ? places : places.map(place => ({ ...place, role: place.role === 'happened' ? ('named' as const) : place.role }))
  return [elsewhere, ...beyond.filter(({ mention }) => mention !== elsewhere.mention)]
}

const fixture = /^(?:play|meet|face|host)s?$/
const tonight = /^(?:tonight|this evening|later today)$/i
const isToCome = wordSet('planned threatened hypothetical')
