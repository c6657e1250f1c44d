import type { Article } from '../../articles/article.ts'
import type { Mention } from '../../places/place.ts'
import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import { bareQuote } from '../bare-quote.ts'
import type { Antecedent } from '../carry.ts'
import type { Clause } from '../clauses.ts'
import { contentWordsAmong } from '../content-words.ts'
import type { TextEvent } from '../event.ts'
import type { Headings } from '../headings.ts'
import { familyOf } from '../kinds.ts'
import { placesOfTrigger } from '../link-places.ts'
import { timeOfTrigger } from '../link-times/time-of-trigger.ts'
import type { Standing } from '../main-event.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { statusOf } from '../status.ts'
import { isHeadlinePlan } from '../triggers/headline-plan.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { byHeading, byPublication, isTold, nextOfName } from './own-day.ts'
import { carriedTo, inOwnLand, placeAgain, underHeading } from './own-place.ts'

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
  const from = clause.own === undefined ? null : tokens[clause.own]!.start
  const found = timeOfTrigger(
    sentence,
    clause,
    trigger,
    from === null ? times : times.filter(time => time.start >= from),
    article.published,
  )
  const told =
    sentence.role === 'headline' && isHeadlinePlan(tokens, trigger.first) ? 'planned' : statusOf(sentence, clause, trigger, inQuotes)
  // What lies ahead of the day of publication cannot have happened yet; what is told in the past has no day there: "warned that it could rain on Friday"
  const ahead = found?.from != null && article.published !== null && found.from > article.published
  const stated = ahead && told === 'happened' && isTold(tokens, trigger) ? null : found
  const status = told === 'happened' && ahead && stated ? 'planned' : told
  const isElsewhere = stated?.span != null && (stated.span.start < start || stated.span.end > end)
  const isPast = stated?.to != null && article.published !== null && stated.to < article.published
  // "could spread to Ebo, where it killed nine in 2022": what is still to come has no past day, unless its own words tell it
  const own = isToCome.has(status) && isElsewhere && isPast ? null : stated
  const day = own && isToCome.has(status) ? nextOfName(own, article.published) : own
  let places = inOwnLand(placesOfTrigger(sentence, clause, trigger, mentions), trigger, at, mentions)
  const again = placeAgain(sentence, clause, trigger, places, mentions)
  if (places[0]?.role !== 'happened' || again >= 0) {
    const elsewhere =
      carriedTo(sentence, clause, trigger, mentions, known) ?? underHeading(headings.places.get(sentence.paragraph), mentions)
    // "nine died in the same town, and Ebo remembers it": what is named beyond is not where
    if (elsewhere && again >= 0) places = places.map(place => ({ ...place, role: place.role === 'happened' ? 'named' : place.role }))
    if (elsewhere) places = [elsewhere, ...places]
  }
  const future = status !== 'happened' && status !== 'said' && status !== 'denied'
  const event: TextEvent = {
    start,
    end,
    kind: familyOf(trigger.subkind),
    subkind: trigger.subkind,
    status,
    trigger: at,
    sentence: { start: sentence.start, end: sentence.end },
    quote: article.text.slice(start, end),
    time: day ?? (future ? null : (byHeading(headings.days.get(sentence.paragraph)) ?? byPublication(article))),
    places,
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

const isToCome = wordSet('planned threatened hypothetical')
