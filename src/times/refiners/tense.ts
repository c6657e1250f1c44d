import { inOneLine } from '../../text/in-one-line.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Phrase } from '../meaning.ts'
import { recognizeClock } from '../recognizers/clocks.ts'
import { isApostrophe, low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'

export type Direction = 'past' | 'future' | null

/**
 * Which way a weekday or a bare month points: by the verb that governs it, else by the words that lead it.
 * "said Tuesday" is past and may be today; "will meet Tuesday", "is due in court Tuesday" lie ahead.
 */
export function direction(tokens: Token[], phrase: Phrase): Direction {
  const led = leadingWord(tokens, phrase.first)
  if (led === 'since' || isInDateline(tokens, phrase)) return 'past'
  // "Its second-quarter results are due"
  if (phrase.meaning.is === 'quarter' && accounts.has(low(tokens, phrase.end)) && awaited.has(low(tokens, phrase.end + 1))) return 'past'
  if (low(tokens, phrase.end) === 'deadline' || isDelivery(tokens, phrase)) return 'future'
  if (isDueThen(tokens, phrase.first) || isStartingThen(tokens, phrase.first)) return 'future'
  if (
    led === 'for' &&
    setFor.has(low(tokens, phrase.first - 2)) &&
    !(low(tokens, phrase.first - 3) === 'been' && low(tokens, phrase.first - 4) === 'had')
  )
    return wasSetFor(tokens, phrase) && phrase.meaning.is !== 'weekday' ? null : 'future'
  if (isForeseen(tokens, phrase.first) || isInForce(tokens, phrase.first)) return 'future'
  // "has called a meeting for Thursday"
  if (led === 'for' && isPutForward(tokens, phrase.first)) return 'future'
  // "ordered flags to be lowered until Sunday"
  if ((led === 'until' || led === 'till' || led === 'through') && isBidden(tokens, phrase.first)) return 'future'
  if (led === 'to' && movedTo.has(low(tokens, phrase.first - 2))) return 'future'
  if (isForecast(tokens, phrase)) return 'future'
  // "was at large until Dec. 7", "pushed back until June 30": a date's nearness tells more than the verb.
  const isDated = phrase.meaning.is === 'day' || phrase.meaning.is === 'month'
  if (opensSecondClause(tokens, phrase.first)) {
    const right = verbToTheRight(tokens, phrase.end)
    if (right) return right
  }
  if (isDated && (led === 'until' || led === 'till' || led === 'through')) return null
  if ((led === 'until' || led === 'till' || led === 'through' || led === 'to' || led === 'for') && isPutOff(tokens, phrase.first))
    return 'future'
  if (isDated && describes(tokens, phrase)) return null
  const spokenOf = isDated ? ofWhatIsSpokenOf(tokens, phrase) : undefined
  if (spokenOf !== undefined) return spokenOf
  if (isScheduled(tokens, phrase.first) || isStillToBe(tokens, phrase) || isNextUp(tokens, phrase.first)) return 'future'
  if (isWhenItComes(tokens, phrase.first)) return 'future'
  const left = verbToTheLeft(tokens, phrase.first)
  if (left === 'future' && !isDated && isOfWhatWas(tokens, phrase.first)) return null
  if (left === 'past' && (isDated || phrase.meaning.is === 'season') && wouldHave(tokens, phrase.first)) return null
  // "another inch could fall by the weekend"
  if (left === 'past' && led === 'by' && couldBe(tokens, phrase.first)) return 'future'
  if (left === 'future' && isDated && wasDue(tokens, phrase.first)) return null
  if (left === 'past' && led === 'from' && isResolvedUpon(tokens, phrase.first)) return 'future'
  if (left === 'past' && isDated && (isPutForward(tokens, phrase.first) || couldBe(tokens, phrase.first))) return null
  if (
    left === 'past' &&
    phrase.meaning.is === 'day' &&
    led !== 'by' &&
    (hadHoped(tokens, phrase.first) || isBiddenTo(tokens, phrase.first))
  )
    return null
  if (left === 'past' && (led === 'until' || led === 'till' || led === 'through') && isPerfect(tokens, phrase.first)) return 'future'
  if (left) return left
  // "By Tuesday 20 people had died"
  if (led === 'by' && verbToTheRight(tokens, phrase.end) === 'past') return 'past'
  if (led === 'until' || led === 'till' || led === 'by' || led === 'through') return 'future'
  // "Thursday's vote": what follows is about the vote.
  return isApostrophe(tokens, phrase.end) ? ofWhatIsHeld(tokens, phrase.end) : verbToTheRight(tokens, phrase.end)
}

/** "Sunday's election will be the first": what is arranged lies ahead with its verb; "Sunday's attack will be investigated" does not. */
function ofWhatIsHeld(tokens: Token[], end: number): Direction {
  for (let i = end + 2; i < end + 6; i++)
    if (held.test(low(tokens, i)) && behindHeld.test(low(tokens, i + 1)))
      return verbToTheRight(tokens, i + 1) === 'future' ? 'future' : null
  return null
}

/**
 * "Campaigning for the election on 3 November began", "told a rally that the election on 3 November would be stolen", "want the summit of 24 October to act":
 * what is only spoken of has its own time, whatever governs the words that speak of it. Undefined where it is told itself.
 */
function ofWhatIsSpokenOf(tokens: Token[], { first, end }: Phrase): Direction | undefined {
  const joint = low(tokens, first - 1)
  let i = joint === 'on' || joint === 'of' || joint === 'in' ? first - 2 : first - 1
  // "the election in Ebo on 3 November"
  if (tokens[i]?.capital && low(tokens, i - 1) === 'in') i -= 2
  if (!held.test(low(tokens, i)) || tokens[i]!.capital) return undefined
  const noun = i--
  while (noun - i < 5 && tokens[i]?.kind === 'word' && !speakingOf.has(low(tokens, i)) && !articles.has(low(tokens, i))) i--
  if (articles.has(low(tokens, i))) i--
  const lead = low(tokens, i)
  if (lead === 'that') return verbToTheRight(tokens, end) ?? undefined
  if (lead === 'of') return low(tokens, i - 1) === 'ahead' ? null : undefined
  if (lead === 'for') return null
  return lead === 'want' || lead === 'wants' ? 'future' : speakingOf.has(lead) ? null : undefined
}

const speakingOf = new Set(['for', 'before', 'about', 'until', 'of', 'that', 'want', 'wants'])

/** "EBO, Nov. 23 — A mayor is due in court": when it was written, whatever tense the first sentence is in. */
export function isInDateline(tokens: Token[], { first, end, meaning }: Phrase): boolean {
  const day = meaning.is === 'clock' ? meaning.day : meaning
  if ((day?.is !== 'day' && day?.is !== 'weekday') || first === 0 || first > 8) return false
  for (let i = 0; i < first; i++) if (tokens[i]!.kind === 'word' && !tokens[i]!.capital && !inNames.has(tokens[i]!.low)) return false
  let at = end
  // "EBO, Nov. 23 (Reuters) -", "EBO, Dec. 10, Kyodo -"
  if (low(tokens, at) === '(') while (at < end + 6 && low(tokens, at++) !== ')');
  else if (low(tokens, at) === ',' && tokens[at + 1]?.capital) at += 2
  if (low(tokens, at) === '.') at++
  // "EBO, Nov. 23." on a line of its own, as old papers have it
  if (at === tokens.length) return tokens[0]!.capital && low(tokens, first - 1) === ','
  return /^[—–-]$/.test(low(tokens, at)) && (at > end || tokens[at]!.start > tokens[at - 1]!.end || low(tokens, at) !== '-')
}

const inNames = new Set(['de', 'da', 'do', 'del', 'la', 'le', 'el', 'al', 'of', 'and', 'sur', 'upon'])

/** "the election in Ebo will", not "the election result will". */
const behindHeld = /^(will|would|could|may|might|should|is|are|in|at|of|on|for|with|between)$/

const held = new RegExp(inOneLine`
  ^(elections?|polls?|vote|ballot|referendum|run-?off|summit|meetings?|talks|hearing|session|debate|ceremony|parade|rally|march|match|
  game|final|race|funeral|launch|conference|deadline|date|trial|sentencing|arraignment)$`)

const accounts = new Set('results earnings figures'.split(' '))
const awaited = new Set('is are will'.split(' '))

/** "the Oct. 13 plunge": the verb before it governs the plunge. */
function describes(tokens: Token[], phrase: Phrase): boolean {
  const next = tokens[phrase.end]
  const article = low(tokens, phrase.first - 1)
  if (article === 'the') return next?.kind === 'word' && next.lexeme === undefined && !afterDate.has(next.low)
  // "The judge set an Oct. 3 trial date", not "on a March 3 morning"
  return (article === 'a' || article === 'an') && (held.test(next?.low ?? '') || held.test(low(tokens, phrase.end + 1)))
}

/** ", but by Thursday he had resigned", "; on Monday they will": the words behind it govern it, and not those of the clause before. */
function opensSecondClause(tokens: Token[], first: number): boolean {
  const at = leadsClause.has(low(tokens, first - 1)) ? first - 2 : first - 1
  return joinsClauses.has(low(tokens, at)) && low(tokens, at - 1) === ','
}

const leadsClause = new Set(['on', 'by', 'in'])
const joinsClauses = new Set(['but', 'and', 'while', 'then'])

/** "crude for May delivery": what is traded is to come; not "under an October settlement", "the May delivery was late". */
function isDelivery(tokens: Token[], { first, end, meaning }: Phrase): boolean {
  return (
    meaning.is === 'month' && low(tokens, first - 1) === 'for' && (low(tokens, end) === 'delivery' || low(tokens, end) === 'settlement')
  )
}

/** "The outlook for Sunday and Monday", "a warning for Friday". */
function isForeseen(tokens: Token[], first: number): boolean {
  let i = first - 1
  while (first - i < 6 && (low(tokens, i) === 'and' || low(tokens, i) === ',' || tokens[i]?.lexeme?.weekday !== undefined)) i--
  return low(tokens, i) === 'for' && foreseeing.has(low(tokens, i - 1))
}

const foreseeing = new Set('outlook forecast warning alert fixtures programme agenda line-up lineup schedule timetable'.split(' '))

/** "A warning is in force from 03:00 on Friday", "remains in effect through Sunday": what holds has not ended, nor begun where it says from when. */
function isInForce(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 1 && first - i <= 12 && !endsClause(tokens, i); i--)
    if (holding.has(low(tokens, i)) && low(tokens, i - 1) === 'in') return now.has(low(tokens, i - 2)) && starting.has(low(tokens, i + 1))
  return false
}

const holding = new Set(['force', 'effect', 'place'])
const now = new Set(['is', 'are', 'remains', 'remain', 'stays', 'stay'])
const starting = new Set(['from', 'until', 'till', 'through', 'between', 'for'])

/** "THURSDAY NIGHT...Rain", "Thursday: sunny intervals": the heads of a forecast. */
function isForecast(tokens: Token[], { first, end }: Phrase): boolean {
  if (first > 0 && !endsClause(tokens, first - 1)) return false
  if (low(tokens, end) === ':') return isWeather(tokens, beforeWeather.has(low(tokens, end + 1)) ? end + 2 : end + 1)
  return low(tokens, end) === '.' && low(tokens, end + 1) === '.' && low(tokens, end + 2) === '.'
}

/** "sunny intervals", "rain from noon", "dry."; not "Rain kills ten", "Clear win for Leeds". */
function isWeather(tokens: Token[], i: number): boolean {
  if (!weather.has(low(tokens, i))) return false
  const next = tokens[i + 1]
  return next?.kind !== 'word' || weather.has(next.low) || behindWeather.has(next.low)
}

const beforeWeather = wordSet(
  `mostly mainly partly generally largely some more very rather heavy light patchy scattered bright strong gusty becoming turning`,
)
const behindWeather = wordSet(
  `in and with then later from at over until by but or for intervals spells skies periods again throughout turning becoming moving
  spreading clearing easing expected likely possible`,
)
const weather = wordSet(
  `sunny sunshine cloudy overcast clear rain rainy showers showery snow sleet fog foggy mist windy breezy fair dry hot cold cool mild warm
  thunderstorms highs lows`,
)

/** "Next up is a trip to Ebo on Tuesday", "Next is Sunday's derby". */
function isNextUp(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 16 && !endsClause(tokens, i); i--) {
    if (low(tokens, i) !== 'next' || !/^(is|are|come|comes)$/.test(low(tokens, low(tokens, i + 1) === 'up' ? i + 2 : i + 1))) continue
    return i === 0 || endsClause(tokens, i - 1)
  }
  return false
}

/** "may have to close after the crash on Monday": the day is the crash's, and "after the vote on Monday" that of what is arranged. */
function isOfWhatWas(tokens: Token[], first: number): boolean {
  if (low(tokens, first - 1) !== 'on') return false
  for (let i = first - 2; i > 0 && first - i <= 8 && !endsClause(tokens, i); i--) {
    if (held.test(low(tokens, i)) || verbAt(tokens, i, true) !== null) return false
    if (behindWhat.has(low(tokens, i))) return i < first - 2 && determiners.has(low(tokens, i + 1))
  }
  return false
}

const behindWhat = new Set(['after', 'following', 'since'])
const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'these', 'our', 'my'])

/** "would have turned pro in the fall": it did not, and nobody says on which side of now. */
function wouldHave(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 0 && first - i <= 12 && !endsClause(tokens, i); i--) {
    if (low(tokens, i) === 'have' && low(tokens, i - 1) === 'would') return true
    if (verbAt(tokens, i, true) !== null && low(tokens, i - 1) !== 'have') return false
  }
  return false
}

const afterDate = new Set(
  'in at of to and or but when while who which was were is are will would with for from as he she it they'.split(' '),
)
const dueWords = new Set('payable due maturing redeemable effective expiring callable convertible record deadline'.split(' '))

/** "a dividend payable Dec. 15 to holders of record Nov. 20", "of record as of Nov. 20". */
function isDueThen(tokens: Token[], first: number): boolean {
  const before = low(tokens, first - 1)
  if (before === 'of' && low(tokens, first - 2) === 'as') return low(tokens, first - 3) === 'record'
  return dueWords.has(before) || ((before === 'on' || before === 'by' || before === 'in') && dueWords.has(low(tokens, first - 2)))
}

/** "The games opened on Saturday and end on 21 September": the present tense of a timetable. */
function isScheduled(tokens: Token[], first: number): boolean {
  const at = first - 2
  if (low(tokens, first - 1) !== 'on' || !ofTimetable.test(low(tokens, at))) return false
  return low(tokens, at - 1) === 'and' && low(tokens, at - 2) !== 'and'
}

/** "The parade is on Sunday", "The vote is in August": what is on a day has not been; "It is Sunday morning in Ebo" tells of none. */
function isStillToBe(tokens: Token[], { first, meaning }: Phrase): boolean {
  const lead = low(tokens, first - 1)
  const at = lead === 'on' || (lead === 'in' && meaning.is === 'month') ? first - 2 : first - 1
  const word = low(tokens, at)
  return (word === 'is' || word === 'are') && !pointing.has(low(tokens, at - 1))
}

const pointing = new Set('it this that today tomorrow here there'.split(' '))

const ofTimetable = /^(end|start|begin|open|close|resume|expire)s?$/

/** "three days of mourning starting on Thursday", "closed beginning Monday". */
function isStartingThen(tokens: Token[], first: number): boolean {
  const at = low(tokens, first - 1) === 'on' ? first - 2 : first - 1
  return low(tokens, at) === 'starting' || low(tokens, at) === 'beginning'
}

/** "has placed twelve districts on alert until Thursday": what has been done and holds until then; "lasted until Sunday" is over. */
function isPerfect(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 16 && !endsClause(tokens, i); i--) {
    if (verbAt(tokens, i, true) === null) continue
    for (let k = i; k > i - 3; k--) if (low(tokens, k) === 'has' || low(tokens, k) === 'have') return true
    return false
  }
  return false
}

const puttingForward = new Set('threatened announced proposed called booked advertised'.split(' '))

/** "has threatened a strike on 31 March", "called an election for 9 June": the date may lie on either side. */
function isPutForward(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 8 && !endsClause(tokens, i); i--)
    if (verbAt(tokens, i, true) !== null) return puttingForward.has(low(tokens, i))
  return false
}

/** "has attacked seventy ships since November", "have been closed since July": told from now, whatever year was spoken of before. */
export function isSinceThen(tokens: Token[], first: number): boolean {
  return leadingWord(tokens, first) === 'since' && isPerfect(tokens, first)
}

/** "A trial scheduled for August 14 was dropped": the day that was set may be over. */
function wasSetFor(tokens: Token[], { end }: Phrase): boolean {
  return (low(tokens, end) === 'was' || low(tokens, end) === 'were') && isParticiple(tokens, end + 1)
}

/** What somebody is told to do lies ahead, with its term. */
function isBidden(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 0 && first - i <= 12 && !endsClause(tokens, i); i--)
    if (low(tokens, i) === 'to') for (let k = i - 1; k > i - 6; k--) if (bidding.has(low(tokens, k))) return true
  return false
}

const bidding = new Set('ordered asked told urged advised directed instructed warned required allowed'.split(' '))

/** "The trial has been moved to Sept. 14". */
const setFor = new Set('set planned slated scheduled'.split(' '))
/** As "The plan, launched in February, runs to December". */
const movedTo = new Set('moved pushed bumped reset rescheduled preponed advanced runs run running lasts'.split(' '))
const puttingOff = wordSet(
  `postpone postponed postponing postpones delay delayed delaying adjourn adjourned adjourning reschedule rescheduled extend extended
  extending closed closure closures suspended cancelled`,
)

/** "postponing the hearing until Monday". */
function isPutOff(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 12; i--) {
    if (endsClause(tokens, i)) return false
    if (puttingOff.has(low(tokens, i))) return true
  }
  return false
}

const articles = new Set(['the', 'early', 'late', 'mid', '-', 'a', 'this', 'end', 'of', 'about', 'around'])

const participles = new Set('stolen taken seen found held bought built caught shot lost left sold'.split(' '))

/** "since Monday", "had landed on Friday", "On Saturday we had shut", "the car, stolen on Sunday, was found": what lies behind the day that a text has come to. */
export function isBehind(tokens: Token[], { first, end }: Phrase): boolean {
  if (leadingWord(tokens, first) === 'since') return true
  for (let i = first - 1; i >= 0 && first - i <= 12 && !endsClause(tokens, i); i--) {
    const word = low(tokens, i)
    if (word === 'had') return true
    if (word === ',') return participles.has(low(tokens, i + 1)) || (low(tokens, i + 1).endsWith('ed') && low(tokens, i + 2) !== 'to')
    if (word === 'and' || word === 'but') return false
  }
  // "By Tuesday they had left" goes on from there
  for (let i = end; i < tokens.length && i - end <= 6 && low(tokens, first - 1) !== 'by' && !endsClause(tokens, i); i++) {
    if (low(tokens, i) === 'had') return true
    if (verbAt(tokens, i, false) !== null) return false
  }
  return false
}

function leadingWord(tokens: Token[], first: number): string {
  let i = first - 1
  while (i >= 0 && first - i < 5 && articles.has(low(tokens, i))) i--
  return low(tokens, i)
}

const reach = 28

function verbToTheLeft(tokens: Token[], first: number): Direction {
  let isHeadline = false
  for (let i = first - 1; i >= 0 && first - i <= reach; i--) {
    if (endsClause(tokens, i)) break
    const verb = verbAt(tokens, i, true)
    if (verb) return verb
    if (isBareInfinitive(tokens, i)) isHeadline = true
  }
  return isHeadline ? 'future' : null
}

/** "chosen as premier when parliament votes on 15 October": what stands behind "when" with no past is still to come. */
function isWhenItComes(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 8; i--) {
    const word = low(tokens, i)
    if (word === 'when' || word === 'once') return first - i > 3 && low(tokens, i - 1) !== 'since'
    if (tokens[i]!.kind !== 'word' || verbAt(tokens, i, true)) return false
  }
  return false
}

/** "agreed to shut the slip from mid-February", "voted to charge a fee from Monday". */
function isResolvedUpon(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 0 && first - i <= 12 && !endsClause(tokens, i); i--) {
    if (low(tokens, i) !== 'to' || !isBareInfinitive(tokens, i)) continue
    for (let k = i - 1; k >= 0 && i - k <= 10 && !endsClause(tokens, k); k--) if (resolving.has(low(tokens, k))) return true
    return false
  }
  return false
}

const resolving = new Set('agreed voted decided resolved promised pledged vowed ordered'.split(' '))

const notInfinitive = new Set('according due close next thanks prior reply related similar up from amounted'.split(' '))

/** "Court to rule Friday": an infinitive where no verb leads it. */
function isBareInfinitive(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    low(tokens, i) === 'to' &&
    next?.kind === 'word' &&
    !next.capital &&
    next.lexeme === undefined &&
    !next.low.endsWith('s') &&
    !notInfinitive.has(low(tokens, i - 1)) &&
    tokens[i - 2]?.lexeme?.ordinal === undefined
  )
}

/** "had planned to strike on 18 October": what was only planned may lie ahead, and the nearest day is meant; "had hoped to finish by May" is past. */
function hadHoped(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i > 1 && first - i <= reach && !endsClause(tokens, i); i--)
    if (low(tokens, i) === 'to' && hoped.has(low(tokens, i - 1)) && low(tokens, i + 1) !== 'have') return low(tokens, i - 2) === 'had'
  return false
}

/** "called for a summit to take it up on 12 February", "told them to leave on 12 February": what somebody is to do may lie ahead. */
function isBiddenTo(tokens: Token[], first: number): boolean {
  let isTo = false
  for (let i = first - 1; i >= 0 && first - i <= reach && !endsClause(tokens, i); i--) {
    const word = low(tokens, i)
    if (word === 'to' && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]!.capital) isTo = true
    else if (isTo && tasking.has(word)) return word !== 'called' || low(tokens, i + 1) === 'for' || low(tokens, i + 1) === 'on'
  }
  return false
}

const tasking = new Set('called urged asked demanded invited told ordered appealed pressed'.split(' '))

/** Whether "could", with no "have" behind it, is the verb nearest before: what could be by a day lies ahead. */
function couldBe(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 12 && !endsClause(tokens, i); i--) {
    if (low(tokens, i) === 'could') return low(tokens, i + 1) !== 'have'
    if (verbAt(tokens, i, true)) return false
  }
  return false
}

function verbToTheRight(tokens: Token[], end: number): Direction {
  for (let i = end; i < tokens.length && i - end <= reach; i++) {
    if (endsClause(tokens, i)) return null
    const verb = verbAt(tokens, i, false)
    if (verb) return verb
  }
  return null
}

export function endsClause(tokens: Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.kind === 'break') return true
  if (token.kind !== 'mark') return false
  if (token.low === ';' || token.low === '?' || token.low === '!') return true
  if (token.low !== '.') return false
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  if (!next) return true
  if (previous?.kind === 'word' && (previous.lexeme?.short || previous.end - previous.start <= 2)) return false
  return next.start > token.end ? next.capital || next.kind !== 'word' : next.kind === 'mark'
}

const ahead = wordSet(
  `will shall scheduled expected due slated planned plans plan planning hopes hope expects expect intends intend upcoming deadline going
  ahead tentatively`,
)
const behind = new Set(
  (
    'was were had did didn wasn weren hadn said told went came took made got saw began met found gave left held lost won ran fell rose sent spoke wrote knew thought became brought bought built caught chose cut drew drove fought ' +
    'flew forgot froze grew heard hid hit hurt kept led let paid put read rode sang sank sat sold shot shook shut slept spent stood stole struck swept swam taught threw tore understood wore woke withdrew shed spread ' +
    'died been broke bore blew fled arose sought laid meant quit rang rung sued vowed overthrew overran forbade beat beaten bound burst cast cost dealt dug fed felt hung knelt lit mistook seen shown spun split stuck undertook underwent upheld blamed ' +
    'retook rebuilt overtook ate bit drank bent swung sprang swore wept flung stung shrank slid'
  ).split(' '),
)
const notPast = wordSet(
  `need indeed hundred speed feed seed bleed breed red bed united bred sacred proceed exceed succeed embed wed shed creed greed weed deed
  reed mohammed ahmed hamed mohamed alleged supposed limited armed`,
)
/** The present tense of timetables: "the trial resumes Monday". */
const timetable = wordSet(
  `flies travels goes departs comes begins starts opens resumes returns expires ends meets decides convenes reconvenes sits sails hosts
  airs arrives continues reopens kicks takes confers gets`,
)
const timetableOfMany = new Set(
  (
    'vote elect walk open close go fly travel choose meet begin start resume reopen return celebrate mark join leave move arrive come end sail gather ' +
    'convene assemble sit appear decide depart march'
  ).split(' '),
)

/** "Canadians vote", "Flights to the island start", "they move": the verb's subject is many, be it with what is said of it. */
function isDoneByMany(tokens: Token[], verb: number): boolean {
  const before = low(tokens, verb - 1)
  if (isOfMany(before) || before === 'they' || before === 'we') return !leadsOff.has(low(tokens, verb - 2))
  if (leadsOff.has(before)) return false
  for (let k = verb - 2; k > verb - 7 && tokens[k]?.kind === 'word'; k--) {
    if (behind.has(low(tokens, k))) return false
    if (besideMany.has(low(tokens, k)) && isOfMany(low(tokens, k - 1)) && !leadsOff.has(low(tokens, k - 2))) return true
  }
  return false
}

const besideMany = new Set(['to', 'from', 'on', 'of', 'in', 'for', 'at', 'between'])
const leadsOff = new Set('to will would can could may might must should not do did and that who which let help made saw if when'.split(' '))

/** "on Friday", "Thursday". */
function isDayAhead(tokens: Token[], i: number): boolean {
  return low(tokens, i) === 'on' || tokens[i]?.lexeme?.weekday !== undefined
}

/** "Parliament votes on Friday", "the court rules on Friday"; "400 votes on Friday" are counted. */
function isBody(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital ? token.lexeme === undefined : bodies.has(token.low))
}

const bodies = new Set(
  'parliament house court council senate assembly congress committee board cabinet country tribunal judge region'.split(' '),
)

function isOfMany(word: string): boolean {
  return word.endsWith('s') && !/^(is|was|has|does|this|us)$/.test(word)
}

const infinitiveOf = wordSet(
  `agreed wants want wanted set plans plan planned expected ready decided due hopes hoped ordered asked intends intended likely able
  promised vowed pledged threatened scheduled urged bailed summoned subpoenaed invited deadline chance forecast predicted projected`,
)

/** All words that can tell of past or future, but those in "ed". */
const telling = new Set([
  ...timetableOfMany,
  ...ahead,
  ...behind,
  ...timetable,
  ...'votes rules elects face faces await awaits host play visit travel take forecast warns plan would may might could should must can ll set to has have is are m re'.split(
    ' ',
  ),
])

function verbAt(tokens: Token[], i: number, leftwards: boolean): Direction {
  const token = tokens[i]!
  const word = token.low
  if (token.kind !== 'word' || !(telling.has(word) || word.endsWith('ed'))) return null
  if (word === 'plan' || word === 'plans') {
    const next = low(tokens, i + 1)
    if ((next !== 'to' && next !== 'for') || isDecided(tokens, i)) return null
  }
  // "Rain is forecast for Ebo on Thursday"
  if (word === 'forecast') return low(tokens, i - 1) === 'is' || low(tokens, i - 1) === 'are' ? 'future' : null
  if (ahead.has(word))
    return word === 'expected' || word === 'planned' || word === 'scheduled' || word === 'due' || word === 'slated'
      ? aheadOrPast(tokens, i)
      : 'future'
  if (
    word === 'would' ||
    word === 'may' ||
    word === 'might' ||
    word === 'could' ||
    word === 'should' ||
    word === 'must' ||
    word === 'can'
  ) {
    if (word === 'may' && token.capital) return null
    return low(tokens, i + 1) === 'have' || (word === 'could' && isAbility(tokens, i)) ? 'past' : 'future'
  }
  if (word === 'll') return 'future'
  // "Canadians vote on Monday"
  if (playing.has(word) && isFixture(tokens, i)) return 'future'
  if (timetableOfMany.has(word)) return !token.capital && isDoneByMany(tokens, i) ? 'future' : null
  if (facing.has(word)) return isFaced(tokens, i) ? 'future' : null
  if (playing.has(word)) return null
  if (word === 'opens' && low(tokens, i + 1) === 'fire') return null
  if (word === 'warns' && low(tokens, i + 1) === 'of') return 'future'
  if ((word === 'votes' || word === 'rules' || word === 'elects') && isBody(tokens[i - 1]) && isDayAhead(tokens, i + 1)) return 'future'
  if (timetable.has(word) || (word === 'leaves' && low(tokens, i + 1) === 'for')) return 'future'
  if (word === 'set' && low(tokens, i + 1) === 'to') return 'future'
  if (word === 'to' && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]!.capital && leftwards) {
    const before = low(tokens, i - 1)
    // "had hoped to finish by May", "was to have begun in May": it did not
    // "expects to have it back by Wednesday" lies ahead
    if (low(tokens, i + 1) === 'have') return hopesNow.has(before) || isCalledOff(tokens, i) ? 'future' : 'past'
    if (infinitiveOf.has(before) && !isBecauseOf(tokens, i - 1))
      return low(tokens, i - 2) === 'had' && hoped.has(before) ? 'past' : 'future'
    return (before === 'was' || before === 'were' || before === 'is' || before === 'are') && !blamed.has(low(tokens, i + 1))
      ? 'future'
      : null
  }
  if (isAfterBe(tokens, i)) return isToldOf(tokens, i, leftwards) ? 'future' : null
  // "might hit Ebo": the letters of the past, the sense of the modal
  if (isAttribute(tokens, i) || isOfModal(tokens, i)) return null
  // "Australia, captained by Cummins, play from June 7": the participle is of the name
  if (low(tokens, i - 1) === ',' && low(tokens, i + 1) === 'by') return null
  if (leftwards && low(tokens, i - 1) === 'and' && goesOnFromWill(tokens, i)) return 'future'
  // "expected to pass Ebo and to hit the coast on Wednesday"
  if (behind.has(word)) return low(tokens, i - 1) === 'to' ? null : 'past'
  if (!token.capital && word.length > 4 && word.endsWith('ed') && !notPast.has(word)) return 'past'
  if ((word === 'has' || word === 'have') && isParticiple(tokens, i + 1)) return 'past'
  if (word === 'is' || word === 'are' || word === 'm' || word === 're')
    return arranged.has(low(tokens, i + 1)) || low(tokens, i + 2) === 'forward' || (!leftwards && isAtHour(tokens, i + 1)) ? 'future' : null
  return null
}

/** "turned down plans for a quay on 6 August": the day is that of the decision; "announced plans for a march on Friday" tells of the march's. */
function isDecided(tokens: Token[], plan: number): boolean {
  for (let i = plan - 1; i > plan - 4; i--)
    if (deciding.has(low(tokens, i))) return low(tokens, i) !== 'down' || turning.test(low(tokens, i - 1))
  return false
}

const turning = /^turn(?:s|ed|ing)?$/
const deciding = new Set(
  'down rejected approved refused dropped scrapped shelved backed passed granted discussed considered debated abandoned'.split(' '),
)

/** "Sunrise on Saturday is at 6.02am"; not "the toll on Saturday is at 12". */
function isAtHour(tokens: Token[], i: number): boolean {
  return low(tokens, i) === 'at' && tokens[i + 1]?.kind === 'digits' && recognizeClock(tokens, i + 1) !== null
}

const facing = new Set(['face', 'faces', 'await', 'awaits'])
const playing = new Set(['host', 'play', 'visit', 'meet', 'face', 'travel', 'take'])

/** "The two face arraignment Thursday", "faces a court hearing on May 3". */
function isFaced(tokens: Token[], i: number): boolean {
  for (let k = i + 1; k < i + 5; k++) if (held.test(low(tokens, k))) return true
  return false
}

/** "Calder host Fenwick on Sunday": a side is many, and this its timetable. */
function isFixture(tokens: Token[], i: number): boolean {
  const leads = low(tokens, i + 1)
  const isAlone = tokens[i]!.low !== 'take' && tokens[i]!.low !== 'travel'
  // "Leeds travel to Swansea", "The team take on Ghana"
  if (!isAlone && leads !== (tokens[i]!.low === 'take' ? 'on' : 'to')) return false
  const [side, other] = [tokens[i - 1], tokens[isAlone ? i + 1 : i + 2]]
  if (tokens[i]!.capital) return false
  return sides.has(side?.low ?? '') || (isNamed(side) && isNamed(other))
}

const sides = new Set(['teams', 'sides', 'clubs', 'pair', 'rivals', 'team', 'side', 'club', 'squad', 'hosts', 'visitors', 'champions'])

function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.lexeme === undefined
}

/** What is arranged for a day: "are meeting on Friday"; "are investigating a shooting on Friday" tells of now, and the day is the shooting's. */
const arranged = wordSet(
  `open meeting holding hosting coming going leaving arriving returning visiting flying travelling traveling heading appearing speaking
  playing voting closing opening launching starting beginning resuming marching gathering planning expecting releasing staging joining`,
)
const modals = new Set('will ll shall would may might could should must can'.split(' '))

/** "might hit Ebo", "will stay shut", "could again be cut". */
function isOfModal(tokens: Token[], i: number): boolean {
  const at = betweenModal.has(low(tokens, i - 1)) ? i - 2 : i - 1
  return modals.has(low(tokens, at)) && !tokens[at]!.capital
}

/** "will be flown home on Friday and buried in August": a participle of the same "will be". */
function goesOnFromWill(tokens: Token[], i: number): boolean {
  const word = low(tokens, i)
  if (!word.endsWith('ed') && !behind.has(word)) return false
  for (let k = i - 2; k > 0 && i - k <= 16 && !endsClause(tokens, k); k--) {
    if (low(tokens, k) === 'be') return modals.has(low(tokens, k - 1)) || low(tokens, k - 1) === 'to'
    if (isPastBe.has(low(tokens, k))) return false
  }
  return false
}

const isPastBe = new Set(['was', 'were', 'been', 'had', 'has', 'have', 'who', 'which', 'that', 'and'])
const betweenModal = new Set('stay remain keep be get also likely again soon not never still then'.split(' '))

/** "could hear voices", "could not be reached", "could be seen": what somebody was able to do; "could form near Ebo" lies ahead. */
function isAbility(tokens: Token[], i: number): boolean {
  const next = low(tokens, i + 1)
  return perceived.test(next === 'be' ? low(tokens, i + 2) : next)
}

/** "cancelled a visit that was to have begun on Friday": what is off would lie ahead. */
function isCalledOff(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= reach && !endsClause(tokens, k); k--) if (callingOff.has(low(tokens, k))) return true
  return false
}

const callingOff = new Set('cancelled canceled cancels scrapped postponed dropped abandoned suspended'.split(' '))

const perceived =
  /^(not|n|only|see|seen|hear|heard|feel|felt|smell|smelled|watch|find|found|reached|tell|answer|offer|confirm|say|provide)$/

/** "behind closed doors", "fly the wounded to Ebo", "would fly an uncrewed capsule", "will collect unwanted drugs": a participle that is no verb of the sentence. */
function isAttribute(tokens: Token[], i: number): boolean {
  const before = low(tokens, i - 1)
  if ((before === 'the' || before === 'their') && placing.has(low(tokens, i + 1))) return true
  if (before === 'behind' || before === 'with') return true
  // "its annulled election is rerun on 4 May"
  if (low(tokens, i).endsWith('ed') && determiners.has(before) && isPlainWord(tokens[i + 1])) return true
  const verb = before === 'a' || before === 'an' ? i - 2 : i - 1
  const lead = low(tokens, verb - 1)
  // "plans to fly an uncrewed capsule"
  return low(tokens, i).endsWith('ed') && (modals.has(lead) || (lead === 'to' && verb < i - 1)) && !besideModal.has(low(tokens, verb))
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.lexeme === undefined && !afterDate.has(token.low) && !placing.has(token.low)
}

const placing = new Set('to in from at into out on off by'.split(' '))
const besideModal = new Set('have be get not never also then'.split(' '))

/** "is announced on Friday": told in the present of one day, it is still to come. */
function isToldOf(tokens: Token[], i: number, leftwards: boolean): boolean {
  const before = low(tokens, i - 1)
  if (!leftwards || (before !== 'is' && before !== 'are') || !shown.has(low(tokens, i))) return false
  return tokens[low(tokens, i + 1) === 'on' ? i + 2 : i + 1]?.lexeme?.weekday !== undefined
}

const shown = new Set('announced awarded presented published released unveiled inaugurated celebrated opened launched resumed'.split(' '))

const hopesNow = new Set('expects expect hopes hope plans plan aims aim intends intend wants want'.split(' '))
const hoped = new Set('hoped planned wanted intended expected'.split(' '))

/** "was to blame" looks back; "was to return on Wednesday" does not. */
const blamed = new Set('blame be'.split(' '))

/** "will be replaced": the participle leaves the tense to the verb before it. */
function isAfterBe(tokens: Token[], i: number): boolean {
  const before = low(tokens, i - 1)
  return (
    before === 'be' ||
    before === 'being' ||
    before === 'is' ||
    before === 'are' ||
    (before === 's' && low(tokens, i).endsWith('ed')) ||
    (before.endsWith('ly') && low(tokens, i - 2) === 'be')
  )
}

/** "left Odesa on 30 October and was due in Haifa on 6 November": of a date, nobody says that it lies ahead of now. */
function wasDue(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 12 && !endsClause(tokens, i); i--)
    if (ahead.has(low(tokens, i))) return low(tokens, i - 1) === 'was' || low(tokens, i - 1) === 'were'
  return false
}

/** "death due to the disease": because of it. */
function isBecauseOf(tokens: Token[], i: number): boolean {
  const next = tokens[i + 2]
  return (
    low(tokens, i) === 'due' &&
    low(tokens, i + 1) === 'to' &&
    (next === undefined || next.capital || next.lexeme !== undefined || causes.has(next.low))
  )
}

const causes = new Set('its his her their our bad poor high low lack illness injuries injury weather'.split(' '))

/** "was expected Monday to" still lies ahead; "had been scheduled for Monday" does not. */
function aheadOrPast(tokens: Token[], i: number): Direction {
  const before = low(tokens, i - 1)
  if (isBecauseOf(tokens, i)) return null
  // "A hearing has been scheduled for Tuesday"
  if (before === 'been' && (low(tokens, i - 2) === 'has' || low(tokens, i - 2) === 'have')) return 'future'
  if (before === 'been' || before === 'originally' || before === 'previously') return 'past'
  // "a planned vigil"
  if (before === 'a' || before === 'the') return null
  return 'future'
}

export function isParticiple(tokens: Token[], i: number): boolean {
  const word = low(tokens, i)
  return word.endsWith('ed') || pastForms.has(word)
}

/** Past forms that do not end so, and participles that are no past: "has taken". */
const pastForms = new Set([
  ...behind,
  ...'been taken given fallen gone risen broken driven drawn flown frozen grown known thrown shaken stolen written chosen spoken become come run'.split(
    ' ',
  ),
])
