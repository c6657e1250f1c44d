import { isCapital } from '../text/is-capital.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { tellsWhat } from './as-what.ts'
import { lowerAt } from './lower.ts'

/**
 * How a clause vouches for a verb that alone would tell little: by a day or a place of its own, or in the tense of news; `scheduled` is what stands in
 * the present, which tells of a day to come or of nothing; `story` is what nothing in its sentence speaks for, and counts where the story gives it its day.
 */
export type Vouched = 'perfect' | 'placed' | 'dated' | 'scheduled' | 'story'

/**
 * Whether a clause tells a verb as news: "has sold its mill", "was rerouted to Dunmore", "sold the mill in May". Null where it does not:
 * "sold his paintings for decades". What is ahead needs a day: "will open on Monday".
 */
export function vouched(tokens: readonly Token[], first: number, last: number, isAhead: boolean, hasDays: boolean): Vouched | null {
  if (!isAhead && isPerfect(tokens, first)) return 'perfect'
  if (isAhead && !hasDays && !isAnnounced(tokens, first)) return null
  const end = clauseEnd(tokens, last + 1)
  if (hasDays) for (let k = last + 1; k < end; k++) if (isDay(tokens, k)) return isOfPlan(tokens, k, last) ? 'placed' : 'dated'
  const start = hasDays ? clauseStart(tokens, first - 1) : first
  for (let k = first - 1; k >= start; k--)
    if (isDay(tokens, k)) return isPlannedDay(tokens, k) ? 'placed' : isDayOfSaying(tokens, k) ? null : 'dated'
  if (hasDays && isCountedBefore(tokens, start - 1)) return 'dated'
  if (isAhead && !isAnnounced(tokens, first)) return null
  return hasPlaceBehind(tokens, last, end) || (!isAhead && hasPlaceBefore(tokens, first)) ? 'placed' : null
}

/** "in Ebo", "at the Old Mill". */
function hasPlaceBehind(tokens: readonly Token[], last: number, end: number): boolean {
  // The preposition may be a part of the verb: "sent to Ebo"
  for (let k = last; k < Math.min(end, last + 9); k++) {
    if (!where.has(lowerAt(tokens, k))) continue
    const name = tokens[lowerAt(tokens, k + 1) === 'the' ? k + 2 : k + 1]
    if (name?.kind === 'word' && isCapital(name.text)) return true
  }
  return false
}

/** "Mills in Ebo stopped": the verb right behind a place that its own subject, which opens the sentence, is in. */
function hasPlaceBefore(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  while (k > first - 4 && k > 0 && tokens[k]!.kind === 'word' && isCapital(tokens[k]!.text)) k--
  if (k === first - 1 || k < 1 || !around.has(lowerAt(tokens, k))) return false
  for (let at = k - 1; at >= 0; at--) {
    if (tokens[at]!.kind !== 'word' || barrier.has(lowerAt(tokens, at)) || around.has(lowerAt(tokens, at))) return false
    if (at === 0) return k <= 6
  }
  return false
}

const around = wordSet('in at near around outside across')

/** "will be sent to Ebo" is news without a day, "can be sent to Ebo" is none. */
function isAnnounced(tokens: readonly Token[], first: number): boolean {
  return wills.has(lowerAt(tokens, lowerAt(tokens, first - 1) === 'be' ? first - 2 : first - 1))
}

const wills = wordSet("will 'll")

/** "two years after a farm was sold": so long before what the sentence tells. */
function isCountedBefore(tokens: readonly Token[], after: number): boolean {
  if (lowerAt(tokens, after) !== 'after') return false
  const unit = tellingDays.get(lowerAt(tokens, after - 1))
  return unit === 'unit' || unit === 'units'
}

/** "postponed a march planned for Friday": that was not done on Friday, but it is told of a march that has its day. */
function isOfPlan(tokens: readonly Token[], day: number, last: number): boolean {
  for (let k = day - 1; k > last + 1 && k > day - 4; k--) if (lowerAt(tokens, k) === 'for') return planned.has(lowerAt(tokens, k - 1))
  return false
}

/** "A march planned in Ebo for Friday was called off": whenever that was, Friday is the march's. */
export function isPlannedDay(tokens: readonly Token[], day: number): boolean {
  const lead = tokens[day - 1]?.kind === 'number' ? day - 2 : day - 1
  if (lowerAt(tokens, lead) !== 'for') return false
  for (let k = lead - 1; k > day - 8 && tokens[k]?.kind === 'word'; k--) if (planned.has(lowerAt(tokens, k))) return true
  return false
}

export const planned = wordSet('planned scheduled due set slated')

const where = wordSet('in at near outside off to from into')
const barrier = wordSet(
  '; : — – “ ” " after when because which who whose that if while as where before although though but whereas following until since',
)

function clauseEnd(tokens: readonly Token[], from: number): number {
  // "opened as a cinema in 1973", "retires as caretaker in May"
  let k = lowerAt(tokens, from) === 'as' && tellsWhat(tokens, from) ? from + 1 : from
  // "will appear before the court on Monday"
  if (lowerAt(tokens, from) === 'before' && facing.has(lowerAt(tokens, from - 1))) k = from + 1
  // "since 2021" and "before noon" lead to times, but of something that lasts
  while (k < tokens.length && k < from + 18 && !isBarrier(tokens, k)) k++
  return k
}

const facing = wordSet('appear appears appeared came brought')

function isBarrier(tokens: readonly Token[], k: number): boolean {
  const word = lowerAt(tokens, k)
  // "the following night", "that same morning"
  const isOfTime =
    word === 'following'
      ? lowerAt(tokens, k - 1) === 'the'
      : word === 'after' || word === 'before'
        ? shortly.has(lowerAt(tokens, k - 1)) && isHourOrDay(tokens, k + 1)
        : word === 'that' && isThatDay(tokens, k + 1)
  return barrier.has(word) && !isOfTime
}

/** "fell shortly after 1 a.m. on Monday", "just before noon". */
function isHourOrDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' || tellingDays.get(lowerAt(tokens, at)) === 'day'
}

const shortly = wordSet('shortly soon just')

function isThatDay(tokens: readonly Token[], at: number): boolean {
  return tellingDays.get(lowerAt(tokens, lowerAt(tokens, at) === 'same' ? at + 1 : at)) === 'unit'
}

function clauseStart(tokens: readonly Token[], from: number): number {
  let k = from
  while (k >= 0 && k > from - 16 && !barrier.has(lowerAt(tokens, k)) && !(tokens[k]!.text === ',' && lowerAt(tokens, k + 1) === 'and')) k--
  return k + 1
}

/** "has just been sold", "have agreed"; "which has sold", "has always sold" tell what is so, not what is new. */
function isPerfect(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 3); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'has' || word === 'have' || word === "'ve")
      // "WHO has sent" is told of the agency
      return (
        (!notNews.has(lowerAt(tokens, k - 1)) || tokens[k - 1]!.text === 'WHO') &&
        !awaiting.has(lowerAt(tokens, k - 2)) &&
        !awaiting.has(lowerAt(tokens, k - 3))
      )
    if (!besidePerfect.has(word) && !(word.endsWith('ly') && word.length > 2)) return false
  }
  return false
}

const notNews = wordSet('which who that they we you i to may might could would must should will')
const awaiting = wordSet('until once if when whether unless before')
const besidePerfect = wordSet('been just now also already again since')

/** What words that may tell a day are: the day or the month itself, a month's name that is a word as well, or a unit, one or several. */
const tellingDays = new Map(
  (
    [
      [
        'day',
        'noon midday dawn daybreak dusk nightfall sunrise sunset a.m. p.m. am pm yesterday today tonight tomorrow overnight midnight monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december jan feb aug sept oct nov dec ago',
      ],
      ['maybe', 'march may'],
      ['feast', 'christmas easter ramadan thanksgiving halloween passover pentecost diwali'],
      ['unit', 'day night evening morning afternoon week weekend month year spring summer autumn fall winter season quarter decade'],
      ['units', 'hour hours days weeks months years'],
    ] as const
  ).flatMap(([what, words]) => words.split(' ').map(word => [word, what] as const)),
)

/** Whether a word may tell a day at all: most cannot, so that most sentences need not be looked through for one. */
export function mayTellDay(word: string): boolean {
  return tellingDays.has(word) || (word.length === 4 && isYear.test(word))
}

const isYear = /^(1[5-9]|20)\d\d$/

function isDay(tokens: readonly Token[], k: number): boolean {
  const word = lowerAt(tokens, k)
  switch (tellingDays.get(word)) {
    case 'day':
      return true
    case 'maybe':
      return isCapital(tokens[k]!.text) && (k > 0 || tokens[k + 1]?.kind === 'number')
    case 'feast':
      return isCapital(tokens[k]!.text) && (beforeFeast.has(lowerAt(tokens, k - 1)) || behindFeast.has(lowerAt(tokens, k + 1)))
    case 'unit':
      return isDated(tokens, k, word)
    case 'units':
      return counted.has(lowerAt(tokens, k + 1))
  }
  if (tokens[k]!.kind !== 'number' || !isYear.test(word)) return false
  // "the first quarter of 2026", "the end of 2026"
  if (lowerAt(tokens, k - 1) === 'of' && isPartOfYear.has(lowerAt(tokens, k - 2))) return true
  // "in 1890", "in the 1890s"
  return beforeYear.has(lowerAt(tokens, k - 1)) || (lowerAt(tokens, k + 1) === 's' && lowerAt(tokens, k - 1) === 'the')
}

/** "last week", "the day before", "at the end of the month", "in the evening"; not "day by day". */
function isDated(tokens: readonly Token[], k: number, word: string): boolean {
  const before = lowerAt(tokens, k - 1)
  if (whichUnit.has(before) || besideUnit.has(lowerAt(tokens, k + 1))) return true
  if (before !== 'the') return false
  const lead = lowerAt(tokens, k - 2)
  return lead === 'of' ? partOfUnit.has(lowerAt(tokens, k - 3)) : beforePart.has(lead) && partOfDay.has(word)
}

const beforeFeast = wordSet('at on over during last this since before after')
const behindFeast = wordSet('day eve sunday monday')
const counted = wordSet('later earlier before')
const beforeYear = wordSet('in since by from for during early late mid -')
const whichUnit = wordSet('last this next that same previous following')
const besideUnit = wordSet('before after earlier later')
const partOfUnit = wordSet('end start beginning middle')
const partOfDay = wordSet('morning evening afternoon night weekend day')
const beforePart = wordSet('in at over during later')

const isPartOfYear = wordSet('quarter half spring summer autumn fall winter end start beginning middle')

/** "said on Monday that it had sold": the day of the words. */
function isDayOfSaying(tokens: readonly Token[], k: number): boolean {
  for (let back = k - 1; back >= Math.max(0, k - 4); back--) if (said.has(lowerAt(tokens, back))) return true
  return false
}

const said = wordSet('said says told announced confirmed reported stated added wrote')

/** Whether a day is told between two tokens (the second not included). */
export function hasDay(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isDay(tokens, k)) return true
  return false
}
