import type { Article } from '../articles/article.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import type { Mention, Place } from '../places/place.ts'
import { covers } from '../text/span.ts'
import type { TimeExpression } from '../times/time.ts'
import { wholeRanges } from '../times/whole-ranges.ts'
import type { EventPlace, EventTime, TextEvent } from './event.ts'
import { kinds, type Subkind } from './kinds.ts'
import { eventTime } from './link-times.ts'
import { type Choice, likelihoods, type Weights } from './main-choice.ts'
import { dayChoices, standingTwice } from './main-day.ts'
import learned from './main-event-weights.json' with { type: 'json' }
import { placeChoices } from './main-place.ts'
import type { ReadSentence } from './read-sentences.ts'

/**
 * Asks the whole article when and where its main event happened: follow-ups give the day of a shooting far from the sentence
 * that tells of it. Only for what happens at one moment; a renovation keeps the time its own sentence gives.
 */
export function settleMainEvent(
  article: Article,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  main: TextEvent,
): void {
  const { sudden, gravity } = kinds[main.subkind as Subkind]
  if (!sudden || gravity < 6 || !(main.status === 'happened' || main.status === 'said')) return
  const twice = standingTwice(article, sentences)
  const time = mainTime(article, sentences, times, main, twice)
  if (time) main.time = time
  const place = mainPlace(article, sentences, mentions, main, twice)
  // What the clause itself says stays whole: "in X and Y"
  const own = main.places[0]
  if (place && !(own?.role === 'happened' && own.placeId === place.placeId))
    main.places = [place, ...main.places.filter(other => other.role !== 'happened' && other.placeId !== place.placeId)]
}

function mainTime(
  article: Article,
  sentences: readonly ReadSentence[],
  times: readonly TimeExpression[],
  main: TextEvent,
  twice: ReadonlySet<ReadSentence>,
): EventTime | null {
  const choices = dayChoices(article, sentences, times, main, twice)
  const best = likeliest(choices, learned.day, choice => choice.value.day)
  if (!best) return null
  const { day, time } = best.value
  // A stretch that the clause itself tells ("in November") goes before the mere day of the report
  if (!time && main.time?.from) return null
  const range = time && wholeRanges(times, article.text).find(whole => covers(whole, time) && whole.from !== whole.to)
  if (range) return eventTime(range, `“${range.text}” is the likeliest time of the main event, by what stands around it. ${range.why}`)
  if (time) {
    const why = `“${time.text}” is the likeliest day of the main event, by what stands around it. ${time.why}`
    if (time.from === day) return eventTime(time, why)
    return {
      ...eventTime(time, `${why} What has happened cannot lie ahead, so the last one is meant.`),
      edtf: day,
      from: day,
      to: day,
      basis: 'inferred',
    }
  }
  const basis = day === article.published ? 'The day of publication' : 'The day before publication'
  return {
    edtf: day,
    from: day,
    to: day,
    basis: 'inferred',
    phrase: null,
    span: null,
    why: `${basis}: the report gives no day of its own.`,
  }
}

/**
 * How many times likelier another place must be than a town that the main event's own clause says it happened in. The weights
 * come from reports of one kind; "in X" is plain everywhere.
 */
const trustInOwnWords = 40

function mainPlace(
  article: Article,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  main: TextEvent,
  twice: ReadonlySet<ReadSentence>,
): EventPlace | null {
  const own = main.places[0]
  const stated =
    own?.role === 'happened' && own.carried === null && mentions[own.mention]!.place!.kind === 'settlement' ? own.placeId : null
  const choices = placeChoices(article, sentences, mentions, main, twice)
  const best = likeliest(choices, learned.place, choice => mentions[choice.value]!.place!.id, stated)
  if (!best) return null
  if (own?.role === 'happened' && isFiner(mentions[own.mention]!.place!, mentions[best.value]!.place!)) return own
  const mention = best.value
  const inClause = mentions[mention]!.start >= main.start && mentions[mention]!.end <= main.end
  return {
    mention,
    placeId: mentions[mention]!.place!.id,
    role: 'happened',
    carried: inClause ? null : 'where the article as a whole puts it',
  }
}

/** A neighbourhood, a school or "two miles north of X" that the clause itself names, in or by the town the article speaks of. */
function isFiner(own: Place, town: Place): boolean {
  return /^(district|facility|relative)$/.test(own.kind) && town.kind === 'settlement' && distanceKm(own.point, town.point) <= 25
}

/** The likeliest thing, the likelihoods of choices that stand for it added up, and the choice that says it best. */
function likeliest<T>(
  choices: readonly Choice<T>[],
  weights: Weights,
  thing: (choice: Choice<T>) => string,
  stated: string | null = null,
): Choice<T> | null {
  const each = likelihoods(choices, weights)
  const sums = new Map<string, number>()
  for (const [i, choice] of choices.entries()) {
    const trust = thing(choice) === stated ? trustInOwnWords : 1
    sums.set(thing(choice), (sums.get(thing(choice)) ?? 0) + trust * each[i]!)
  }
  let best: Choice<T> | null = null
  let [highest, own] = [0, 0]
  for (const [i, choice] of choices.entries()) {
    const sum = sums.get(thing(choice))!
    if (sum < highest || (sum === highest && each[i]! <= own)) continue
    best = choice
    highest = sum
    own = each[i]!
  }
  return best
}
