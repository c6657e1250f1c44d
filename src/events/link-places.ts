import type { Mention, Role } from '../places/place.ts'
import { isCapital, isSmall } from '../text/is-capital.ts'
import { firstFrom } from '../text/span.ts'
import { fact } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'
import { judging } from '../text/verdicts.ts'
import { wordSet } from '../text/word-set.ts'
import type { Clause } from './clauses.ts'
import { datelineEnd } from './dateline-end.ts'
import type { EventPlace } from './event.ts'
import { kinds } from './kinds.ts'
import { lowerAt } from './lower.ts'
import type { ReadSentence } from './read-sentences.ts'
import { articles, isOrWas } from './small-words.ts'
import { isInAside, isInDecided, isInNextStatement, isInStatementBefore } from './statements.ts'
import type { Trigger } from './triggers/trigger.ts'

/** "in Ebo", "across Ebo": says where, unlike "from" and "of". */
const saysWhere = wordSet(
  'in at near on outside inside across around off along throughout within over between into through toward towards above beside to',
)
const northern = wordSet(
  `north south east west northern southern eastern western central downtown northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern nearby neighboring rural the upper lower inner outer mid greater`,
)
const joint = wordSet('and or , &')

/**
 * The places of what a trigger tells, where it happened first. "In X" says where; a place struck, seized or visited is where it happened;
 * adjectives and origins ("the Paris-based firm", "North Korean leader") never are.
 */
export function placesOfTrigger(sentence: ReadSentence, clause: Clause, trigger: Trigger, mentions: readonly Mention[]): EventPlace[] {
  const weighed = weighPlaces(sentence, clause, trigger, mentions)
  if (weighed.length > 1) keepSurest(weighed, mentions)
  const where = namedBeforeWhere(sentence, clause, trigger, mentions)
  if (where !== null && !weighed.some(({ place, weight }) => weight > 2 || (place.mention === where && weight > 0)))
    weighed.push({
      place: { mention: where, placeId: mentions[where]!.place!.id, role: 'happened', carried: null },
      weight: 3,
      at: -1,
      apart: false,
    })
  // "struck Nepal on Friday and Tibet on Sunday": the verb's object, far behind it
  const paired = clause.own !== undefined ? weighed.find(({ place }) => !mentions[place.mention]!.adjective) : undefined
  if (paired && weighed.every(({ weight }) => weight === 0)) {
    paired.weight = 3
    paired.place.role = 'happened'
  }
  if (weighed.length < 2) return weighed.map(({ place }) => place)
  weighed.sort((a, b) => b.weight - a.weight || a.at - b.at)
  return withoutContainers(
    sentence,
    weighed.map(({ place }) => place),
    mentions,
  )
}

/** A place that a clause names, and how strongly its words say that it happened there. */
interface Weighed {
  place: EventPlace
  weight: number
  at: number
  /** Another statement of the clause names it. */
  apart: boolean
}

function weighPlaces(sentence: ReadSentence, clause: Clause, trigger: Trigger, mentions: readonly Mention[]): Weighed[] {
  const [start, end] = [sentence.tokens[clause.own ?? clause.first]!.start, sentence.tokens[clause.end - 1]!.end]
  const weighed: Weighed[] = []
  let previous: { mention: Mention; weight: number; own: EventPlace } | null = null
  for (let m = firstFrom(mentions, start); m < mentions.length && mentions[m]!.start < end; m++) {
    const mention = mentions[m]!
    if (!mention.place || mention.end > end) continue
    const at = firstFrom(sentence.tokens, mention.start)
    const isElse =
      isInNextStatement(sentence.tokens, clause, trigger, at) ||
      isInAside(sentence.tokens, trigger, at) ||
      isInDecided(sentence.tokens, trigger, at) ||
      saysWhich(sentence, mention, mentions[m + 1])
    let weight = isElse ? 0 : whereWeight(sentence, trigger, mention, at)
    // "in X and Y": what is joined to a place where it happened is one too; "between X and Y", "engines from X and Y": and what is to none is none
    if (previous && !mention.adjective && isJoined(sentence, previous.mention, mention))
      weight = weight === 1 && isSpot(previous.mention) ? previous.weight : Math.max(weight, previous.weight)
    let role: Role = weight > 0 ? 'happened' : mention.role === 'happened' ? 'named' : mention.role
    // "the collapse of a school in Ebo and the failure of a dam at Tessel"
    if (previous && weight > 0 && isOfOther(sentence, trigger, previous.mention, at)) [weight, role] = [0, 'named']
    // "off Tessel, an island between Ebo and Lorvia,": what describes a place
    if (previous && weight > 0 && describes(sentence, trigger, previous.mention, mention)) [weight, role] = [0, 'named']
    if (previous && weight > 0 && holds(sentence, mention, previous.mention)) {
      // "a man from Toowoomba in Queensland": what holds a place is told of as that place is
      if (isElsewhere(sentence, previous.mention)) [weight, role] = [0, previous.own.role]
      // "the crater of Mount Marapi in West Sumatra": it happened in the narrower of the two
      else {
        const inner = weighed.at(-1)!
        inner.weight = Math.max(weight, inner.weight)
        inner.place.role = 'happened'
        continue
      }
    }
    const own: EventPlace = { mention: m, placeId: mention.place.id, role, carried: null }
    previous = { mention, weight, own }
    weighed.push({ place: own, weight, at: mention.start, apart: isInStatementBefore(sentence.tokens, trigger, at) })
  }
  return weighed
}

/** Whether another noun stands behind "and" since the last place of what a noun tells, and has this place; "and the nearby town of" only goes on. */
function isOfOther({ tokens }: ReadSentence, { use, last }: Trigger, { start, end }: Mention, at: number): boolean {
  if ((use !== 'noun' && use !== 'mentioned') || start < tokens[last]!.end) return false
  let k = firstFrom(tokens, end)
  if (lowerAt(tokens, k) !== 'and' || !articles.has(lowerAt(tokens, k + 1)) || lowerAt(tokens, at - 1) === 'of') return false
  for (k += 2; k < at; k++)
    if (tokens[k]!.kind !== 'word' || partOrWhole.has(lowerAt(tokens, k)) || northern.has(lowerAt(tokens, k))) return false
  return true
}

function isSpot({ place, adjective }: Mention): boolean {
  return !adjective && place!.kind !== 'country'
}

function keepSurest(weighed: Weighed[], mentions: readonly Mention[]): void {
  // What the trigger's own statement names goes before what another one does
  if (weighed.some(({ weight, apart }) => weight > 0 && !apart))
    for (const one of weighed) if (one.apart && one.weight > 0) [one.weight, one.place.role] = [0, 'named']
  // "Tessel police shot a man in Ebo": what may be where it happened counts beside what words say only in one phrase with it, "Ebo's Old Town"
  const surely = weighed.filter(({ weight }) => weight > 1)
  if (surely.length === 0) return
  for (const one of weighed)
    if (one.weight === 1 && !surely.some(({ at }) => isNext(mentions[one.place.mention]!, at))) [one.weight, one.place.role] = [0, 'named']
}

/** "Ebo's Old Town", "Ebo in the Old Hills": whether a name begins so soon behind another that no verb is between. */
function isNext({ end }: Mention, start: number): boolean {
  return start > end && start - end <= 12
}

/** "Ebo and Lorvia", "Ebo, Lorvia and Varna"; not "in Ebo, Lorvia's army said". */
function isJoined({ tokens }: ReadSentence, before: Mention, mention: Mention): boolean {
  if (mention.start - before.end > 6 || mention.role === 'said' || isApostrophe(tokens[firstFrom(tokens, mention.end)])) return false
  return joint.has(tokens[firstFrom(tokens, before.end)]?.text ?? '')
}

/** Whether a place stands behind "in" as what holds the one before: "Beni in eastern Ebo", "Tessel, in the north of Ohara". */
function holds({ tokens }: ReadSentence, outer: Mention, inner: Mention): boolean {
  if (!inner.place || !outer.place || inner.adjective || !isInside(inner, outer)) return false
  let k = firstFrom(tokens, inner.end)
  const end = firstFrom(tokens, outer.start)
  if (tokens[k]?.text === ',') k++
  if (lowerAt(tokens, k) !== 'in' || end - k > 6) return false
  while (++k < end) if (!northern.has(lowerAt(tokens, k)) && !areaWord.has(lowerAt(tokens, k))) return false
  return true
}

/** ", an island between Ebo and Lorvia," behind a place where it happened: commas close it off, and no verb stands in it. */
function describes({ tokens }: ReadSentence, trigger: Trigger, place: Mention, mention: Mention): boolean {
  let k = firstFrom(tokens, place.end)
  if (tokens[k]?.text !== ',' || !articles.has(lowerAt(tokens, k + 1))) return false
  const at = firstFrom(tokens, mention.start)
  if (at - k > 12 || (trigger.first > k && trigger.first < at)) return false
  while (++k < at) if (tokens[k]!.text === ',') return false
  let end = firstFrom(tokens, mention.end)
  while (end < at + 6 && (lowerAt(tokens, end) === 'and' || isCapital(tokens[end]?.text ?? ''))) end++
  const closing = tokens[end]?.text ?? '.'
  return closing === ',' || closing === '.' || closing === ';'
}

const areaWord = wordSet('of province region state part district county corner tip')

/** "from Toowoomba", "the mayor of Toowoomba", "officials in Toowoomba said", "60 km north of Toowoomba", "bound for Toowoomba": it did not happen there. */
function isElsewhere({ tokens }: ReadSentence, { role, start }: Mention): boolean {
  if (role === 'origin' || role === 'said') return true
  const before = firstFrom(tokens, start) - 1
  const lead = lowerAt(tokens, before)
  if (lead === 'from' || lead === 'for') return true
  return lead === 'of' && northern.has(lowerAt(tokens, before - 1))
}

/** "It went on to Ebo, where it left five dead", "a club in Ebo, whose roof came down": the place that "where" stands for, or that stands before "whose". */
function namedBeforeWhere(sentence: ReadSentence, clause: Clause, trigger: Trigger, mentions: readonly Mention[]): number | null {
  const { tokens } = sentence
  const isOfThing = befallsThings.has(trigger.subkind)
  let k = trigger.first - 1
  while (
    k >= clause.first - 1 &&
    trigger.first - k < 8 &&
    !(lowerAt(tokens, k) === 'where' || (isOfThing && ofThing.has(lowerAt(tokens, k))))
  )
    k--
  const isWhere = lowerAt(tokens, k) === 'where'
  if (!isWhere && !(isOfThing && ofThing.has(lowerAt(tokens, k)) && tokens[k - 1]?.text === ',')) return null
  if (isWhere && k < clause.first) return null
  const end = tokens[tokens[k - 1]?.text === ',' ? k - 2 : k - 1]?.end
  const at = mentions.findIndex(mention => mention.end === end)
  if (at < 0 || !mentions[at]!.place || mentions[at]!.adjective) return null
  if (!isWhere && !isSite(tokens, mentions[at]!)) return null
  // "to Ebo in northern Lorvia, where": of Ebo
  return at > 0 && holds(sentence, mentions[at]!, mentions[at - 1]!) ? at - 1 : at
}

const befallsThings = wordSet('destruction accident closure construction demolition repair')
const ofThing = wordSet('whose which')

/** "a club in Ebo"; not "the mayor of Ebo", "a bus from Ebo". */
function isSite(tokens: readonly Token[], { start, role }: Mention): boolean {
  return role !== 'origin' && role !== 'said' && standsAt.has(lowerAt(tokens, firstFrom(tokens, start) - 1))
}

const standsAt = wordSet('in at near')

/** How strongly the words say that it happened here; 0: they do not. */
export function whereWeight(
  sentence: ReadSentence,
  trigger: Trigger,
  mention: Mention,
  at = firstFrom(sentence.tokens, mention.start),
): number {
  if (mention.adjective) return 0
  const { tokens } = sentence
  const { subkind } = trigger
  const { family } = kinds[subkind]
  let next = at
  while (next < tokens.length && tokens[next]!.start < mention.end) next++
  // "a Peshawar-bound train", "the Kabul-trained pilot", but "a Dunmore-area school"
  if (isHalfOfWord(tokens, next)) return 0
  // "Shops were closed on Canada Day": that is when
  if (tokens[next]?.text === 'Day') return 0
  let k = beforeModifiers(tokens, at - 1)
  if (isOfFixture(tokens, at)) return 0
  // "beat Ebo", "a draw with Ebo": whom they played
  if (subkind === 'contest') {
    const lead = lowerAt(tokens, k)
    if (lowerAt(tokens, next) === 'away' && at > trigger.last) return 2
    if (!saysWhere.has(lead) || opposing.has(lead)) return 0
    // "over Ebo in Tessel": where they played, whoever is at home there
    if ((lead === 'in' || lead === 'at') && at > trigger.last && !isApostrophe(tokens[next])) return 3
  }
  // "won X's election"
  if (subkind === 'election' && isApostrophe(tokens[next]) && Math.abs(at - trigger.last) <= 5) return 3
  // "fired from the direction of X": it did not land there
  if (lowerAt(tokens, k) === 'of' && lowerAt(tokens, k - 1) === 'direction') return 0
  // "residents of X were ordered out"
  if (subkind === 'displacement' && lowerAt(tokens, k) === 'of' && inhabitants.has(lowerAt(tokens, k - 1))) return 3
  // "warned Lorvia", "urged Ebo": whom the words are for
  if (family === 'statement' && k === trigger.last) return 0
  const ofWhom = lowerAt(tokens, k) === 'of' ? lowerAt(tokens, k - 1) : ''
  // "Residents of X said that shelling went on": unless another place is named, it did so there
  if (at < trigger.first && inhabitants.has(ofWhom) && saying.has(lowerAt(tokens, next)) && kinds[subkind].gravity >= 6) return 1
  // "A Dunmore court acquitted", "bought the Tessel plant", "the Tessel library has been closed": a name that says which
  if (at < trigger.first || subkind === 'business') {
    const owned = lowerAt(tokens, next)
    if (subkind === 'trial' ? court.has(owned) : family === 'works' && (site.has(owned) || isOfFestival(tokens, next))) return 2
  }
  if (at < trigger.first && decides.has(subkind) && mention.role !== 'said' && isChamberOf(tokens, next) && actsFor(tokens, next, trigger))
    return 2
  // "Lorvia has confirmed its first case", "Lorvia declared an outbreak": a country says so of itself
  if (
    at < trigger.first &&
    subkind === 'outbreak' &&
    mention.place?.kind === 'country' &&
    mention.role === 'said' &&
    isSubject(tokens, at, next)
  )
    return mayConfirm.has(lowerAt(tokens, trigger.use === 'noun' ? next : trigger.first)) || trigger.use === 'noun' ? 1 : 0
  // "The Central Bank of Lorvia cut its rate"
  if (
    at < trigger.first &&
    subkind === 'business' &&
    ofWhom === 'bank' &&
    mention.place?.kind === 'country' &&
    rates.has(lowerAt(tokens, trigger.first))
  )
    return 1
  // "Tessel fell"
  if (at < trigger.first && subkind === 'capture' && /^f[ae]ll/.test(lowerAt(tokens, trigger.first)) && isSubjectOf(tokens, next, trigger))
    return 4
  // "The council of Tessel dropped its plan", "The airport of Tessel has been closed"
  if (at < trigger.first && ((subkind === 'decision' && chamber.has(ofWhom)) || (family === 'works' && closable.has(ofWhom)))) return 2
  // "was born in Tessel", "were born at the Tessel zoo"
  if (subkind === 'birth' && k > trigger.last && k - trigger.last <= 3 && spots.has(lowerAt(tokens, k))) return 3
  const isLaunched = lowerAt(tokens, k) === 'from' && k === trigger.last + 1 && (takesFrom.has(subkind) || departs(tokens, trigger))
  const isHome = !isLaunched && mention.role === 'origin' && !partOf.has(ofWhom) && !isRightBehind(tokens, trigger, k, next)
  if (isHome || ownsSite(tokens, mention, k, next) || isCompared(tokens, k)) return 0
  // "imposed sanctions on two firms in X": those are there, and the law was made elsewhere
  if (subkind === 'sanction' && at > trigger.last && isOfPenalised(tokens, trigger.last, at)) return 0
  // "the town of X" is X
  if (tokens[k]?.text === 'of' && partOrWhole.has(tokens[k - 1]?.text ?? '')) k = beforeNoun(tokens, beforeModifiers(tokens, k - 2))
  const before = lowerAt(tokens, k)
  // Those who sign a truce are no places of it, and what happens between two countries does not happen all over them
  if (before === 'between' && (family === 'meeting' || mention.place?.kind === 'country')) return 0
  // "… , the ministry in X said"
  const isOwnWord = k === trigger.last || k === trigger.last + 1
  const isSaid =
    (!isOwnWord && isWhereSaid(tokens, k)) ||
    (before === 'in' &&
      (saying.has(lowerAt(tokens, behindItsLand(tokens, next))) || (judging.has(lowerAt(tokens, next)) && next !== trigger.first)))
  if (family !== 'statement' && (isSaid || (mention.role === 'said' && at < trigger.first && !setsScene(tokens, k)))) return 0
  if (based.has(lowerAt(tokens, k - 1)) || (isOfHome(tokens, k) && !(takesFrom.has(subkind) && k > trigger.last))) return 0
  if (!takesFrom.has(subkind) && !departs(tokens, trigger) && isOfYard(tokens, k)) return 0
  // "above the Mediterranean port"
  if (mention.place?.kind === 'water' && town.has(lowerAt(tokens, next))) return 0
  const gap = at - trigger.last
  if (gap > 4 && isWhereTended(sentence, mention)) return 0
  // "hosted Lorvia's president": somebody, and not where he is at home
  if (gap > 0 && isOwnerOfSomebody(tokens, next)) return 0
  // "cancelled a trip to Ebo", "a protest over Ebo", "a win over Ebo"
  if (before === 'to' && subkind === 'closure' && going.has(lowerAt(tokens, k - 1))) return 0
  if (before === 'over' && k !== trigger.last && !goesOnAbove.has(subkind)) return 0
  // "Half of the old town of Tessel burned down"
  if (before === 'of' && gap < 0 && partOf.has(lowerAt(tokens, k - 1))) return 2
  // "Tessel and Dunmore were shelled"
  if (
    gap < 0 &&
    (trigger.use === 'passive' || isUnderFire(tokens, trigger)) &&
    (takesPlaceAsObject.has(subkind) || subkind === 'closure') &&
    before !== 'of' &&
    before !== 'from' &&
    !saysWhere.has(before) &&
    isSubjectOf(tokens, next, trigger)
  )
    return 4
  // "Lorvia went dark", "Tessel has lost power"
  if (gap < 0 && subkind === 'closure' && befallen.has(lowerAt(tokens, trigger.first)) && isSubjectOf(tokens, next, trigger)) return 4
  // "closed the Strait of Hormuz"
  if (k === trigger.last && subkind === 'closure') return 4
  if (takesPlaceAsObject.has(subkind) && gap > 0 && gap <= 5 && (k === trigger.last || leadsToObject.has(before))) return 4
  // "a blast hit Ebo", "an explosion rocked Tessel"
  if (subkind === 'accident' && trigger.use === 'noun' && gap > 0 && gap <= 3 && befalls.has(before)) return 4
  // "One of the plants under renovation is the Tessel Mill"
  if (family === 'works' && isOrWas.has(before) && k > trigger.last && k - trigger.last <= 3) return 3
  const after = tokens[next]?.text ?? ''
  if (saysWhere.has(before) && before !== 'to' && after !== "'" && after !== '’') return gap > 0 ? 3 : 2
  // "blocked the roads from X to Y", "The road to X is closed": along it, up to there
  if ((before === 'to' || before === 'from') && barred.has(subkind) && isOfRoad(tokens, k)) return gap > 0 ? 3 : 2
  if (before === 'from' && isFromHome(tokens, k)) return 0
  if (before === 'from')
    return takesFrom.has(subkind) || departs(tokens, trigger) || isOfDeparture(tokens, k, trigger) ? (gap > 0 ? 3 : 2) : 0
  // "were rerouted to X", "spread to X": where they came
  if (
    before === 'to' &&
    gap > 0 &&
    gap <= 12 &&
    (takesTo.has(subkind) || (subkind === 'disaster' && bringing.has(lowerAt(tokens, trigger.first))))
  )
    return 3
  // "Lorvia recalled its ambassador", "Lorvia's finance minister resigned": what a country does as a country, it does there
  const isOfState = ofState.has(subkind) || (subkind === 'closure' && lowerAt(tokens, trigger.last + 1) === 'its')
  if (gap < 0 && mention.place?.kind === 'country' && isOfState && isSubject(tokens, at, next)) return 1
  // "was flown to Tessel", "taken to a Tessel hospital", "a truce that saddens Lorvia": something happens there, but not the deed
  if (mention.place?.kind === 'country' && before !== 'of') return 0
  return mention.role === 'happened' && before !== 'to' && after !== 'hospital' && sentence.role === 'body' ? 1 : 0
}

/** "Tessel came under fire" */
function isUnderFire(tokens: readonly Token[], { first, last }: Trigger): boolean {
  return last > first + 1 && lowerAt(tokens, first + 1) === 'under' && lowerAt(tokens, last) === 'fire'
}

/** "will be held in X", "grounded on X", "brought rain to X": what stands right behind the verb says where, whoever else comes from there. */
function isRightBehind(tokens: readonly Token[], { first, last, use }: Trigger, preposition: number, next: number): boolean {
  if ((use !== 'finite' && use !== 'passive') || isApostrophe(tokens[next]) || tokens[next]?.text === '-') return false
  const lead = lowerAt(tokens, preposition)
  if (bringing.has(lowerAt(tokens, first))) return lead === 'to' && preposition > last && preposition - last <= 3
  return (preposition === last || preposition === last + 1) && spots.has(lead)
}

const spots = wordSet('in at on off near outside')
const bringing = wordSet('bring brings brought')

const opposing = wordSet('to between into over')

export function isHalfOfWord(tokens: readonly Token[], next: number): boolean {
  const [hyphen, tail] = [tokens[next], tokens[next + 1]]
  if (hyphen?.text !== '-' || tail?.kind !== 'word' || hyphen.end !== tail.start || hyphen.start !== tokens[next - 1]!.end) return false
  return !isCapital(tail.text) && !endsName.has(tail.spelling.lower)
}

/** "a Dunmore-area school", and what names of Korea and Japan end with: "Punggye-ri", "Hwasong-gun". */
const endsName = wordSet('area ri ni dong gun gu do si up myeon cho shi ku ken')

/** "on X", "on two firms in X", "against a bank in X"; not "on Monday". */
function isOfPenalised(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = from + 1; k < at; k++) if (penalising.has(lowerAt(tokens, k)) && !lowerAt(tokens, k + 1).endsWith('day')) return true
  return false
}

const penalising = wordSet('on against')

/** "the town of X", "the shores of X". */
const partOrWhole = wordSet(
  `town towns city cities village villages port ports harbour harbor province provinces region regions district districts state states
  county counties island islands suburb suburbs outskirts capital capitals community communities field fields beach beaches street streets
  forest forests coast coasts shore shores coastline tip edge heart part parts area areas side sides slope slopes flank flanks foot bank
  banks`,
)
/** "the derby between Dunmore and Ebo" */
function isOfFixture(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > at - 6 && tokens[k]?.kind === 'word'; k--)
    if (lowerAt(tokens, k) === 'between') return fixtures.has(lowerAt(tokens, k - 1))
  return false
}

const fixtures = wordSet('match game derby final semi-final fixture tie test bout')
const befallen = wordSet('went lost gone go lose')
const leadsToObject = wordSet('on against of to into hit hits struck strikes rocked shook devastated swept')
const befalls = wordSet('hit hits struck strikes rocked rocks shook shakes')

/** "shelled Tessel, north of Ebo", "died in Tessel, the first such death in Lorvia since May": told beside where it happened, and not of it. */
function isCompared(tokens: readonly Token[], before: number): boolean {
  const preposition = lowerAt(tokens, before)
  if (preposition === 'of') return tokens[before - 2]?.text === ',' && northern.has(lowerAt(tokens, before - 1))
  if (preposition !== 'in') return false
  for (let k = before - 1; k > before - 9; k--)
    if (tokens[k]?.text === ',') return lowerAt(tokens, k + 1) === 'the' && isForemost(lowerAt(tokens, k + 2))
  return false
}

const foremost = wordSet('first second third worst most only last latest largest biggest strongest highest')

function isForemost(word: string): boolean {
  return foremost.has(word) || (word.endsWith('iest') && word.length > 6)
}

/** "U.S. bases", "the embassies of Ebo": what a country has abroad stands elsewhere. */
function ownsSite(tokens: readonly Token[], mention: Mention, before: number, next: number): boolean {
  if (mention.place?.kind !== 'country') return false
  if (lowerAt(tokens, before) === 'of') return abroad.has(lowerAt(tokens, before - 1))
  let k = isApostrophe(tokens[next]) ? next + 2 : next
  if (armed.has(lowerAt(tokens, k))) k++
  return abroad.has(lowerAt(tokens, k))
}

const armed = wordSet('military air naval army')
const abroad = wordSet(
  `embassy embassies consulate consulates base bases airbase airbases mission missions troops soldiers forces warship warships ship ships
  tanker tankers jet jets plane planes diplomat diplomats`,
)

/** Whether nothing but other names and helping verbs stands between the end of a name and a verb. */
function isSubjectOf(tokens: readonly Token[], from: number, trigger: Trigger): boolean {
  for (let k = from; k < trigger.first; k++) if (!isCapital(tokens[k]!.text) && !goesBetween(lowerAt(tokens, k))) return false
  return true
}

function goesBetween(word: string): boolean {
  return helping.has(word) || areaWord.has(word) || (word.endsWith('ly') && word.length > 2)
}

const helping = wordSet('and , was were is are has have had been being be also then later again remain remains remained stay stays stayed')

/** "the Paris suburb of Nanterre": the first name only says which Nanterre. */
function saysWhich({ tokens }: ReadSentence, { start, end }: Mention, inner: Mention | undefined): boolean {
  if (!inner?.place) return false
  const next = firstFrom(tokens, end)
  if (tokens[next + 2]?.start !== inner.start || !partOfTown.has(lowerAt(tokens, next)) || lowerAt(tokens, next + 1) !== 'of') return false
  const article = lowerAt(tokens, firstFrom(tokens, start) - 1)
  return article === 'a' || article === 'the'
}

const partOfTown = wordSet('suburb suburbs district borough neighborhood neighbourhood arrondissement quarter')
const going = wordSet('trip trips visit visits journey tour')

/** What goes on above a place is told with "over" it; anything else is about it. */
const goesOnAbove = wordSet(
  'strike test accident disaster journey measurement deployment exercise destruction casualty outbreak imagery closure discovery',
)

/** "Lorvia's president", "Ebo’s foreign minister": at most two words on from the owner. */
function isOwnerOfSomebody(tokens: readonly Token[], next: number): boolean {
  if (!isApostrophe(tokens[next])) return false
  const at = lowerAt(tokens, next + 1) === 's' ? next + 2 : next + 1
  for (let k = at; k < at + 3; k++) if (somebody.has(lowerAt(tokens, k))) return true
  return false
}

function isApostrophe(token: Token | undefined): boolean {
  return token?.text === "'" || token?.text === '’'
}

const somebody = wordSet(
  `president presidents premier chancellor king queen prince minister ministers leader leaders mayor governor envoy envoys ambassador
  ambassadors delegation team coach army government forces troops navy champion`,
)

const partOf = wordSet('part parts half whole most much all streets quarters neighborhoods neighbourhoods areas swathes blocks')

/** "the Cannes film festival", "the Tessel book fair" */
function isOfFestival(tokens: readonly Token[], next: number): boolean {
  return festive.has(lowerAt(tokens, next)) && site.has(lowerAt(tokens, next + 1))
}

const festive = wordSet(
  'film book music jazz art wine beer food literary literature folk dance theatre theater opera science trade motor air',
)

const chamber = wordSet('council parliament assembly senate legislature board cabinet')
const court = wordSet('court courts magistrate magistrates jury judge tribunal')
const site = wordSet(
  `derby marathon festival fair carnival dam bridge reactor hospital school stadium plant factory mine works mill smelter refinery port
  airport shipyard brewery branch library museum foundry depot tunnel`,
)
/** What ends where it goes to. */
const takesTo = wordSet('journey aid deployment outbreak closure visit displacement')
const ofState = wordSet('appointment diplomacy business election sanction outbreak')

/** Whether a country's name opens the sentence, or owns what opens it. */
function isSubject(tokens: readonly Token[], at: number, next: number): boolean {
  if (at !== 0 && at !== datelineEnd(tokens)) return false
  return !joined.has(tokens[next]?.text ?? '')
}

const joined = wordSet('- , and or')
const saying = wordSet('said says saying told tells announced confirmed reported stated added')
const besideSaying = wordSet(
  `on at from a the its their his her headquarters office offices parliament lawmakers mps congress supporters council rally reporters
  journalists news press conference briefing statement speech late early morning evening monday tuesday wednesday thursday friday saturday
  sunday`,
)

/** The token behind ", Texas," of "officials in Paris, Texas, said"; the given one where nothing such stands there. */
function behindItsLand(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.text !== ',') return next
  let k = next + 1
  while (k < next + 4 && isCapital(tokens[k]?.text ?? '')) k++
  return k > next + 1 && tokens[k]?.text === ',' ? k + 1 : next
}

/** "the minister said in Paris", "told reporters on Monday in Geneva": where the words were spoken, not where it happened. */
function isWhereSaid(tokens: readonly Token[], preposition: number): boolean {
  const lead = lowerAt(tokens, preposition)
  if (lead !== 'in' && lead !== 'from' && lead !== 'at') return false
  for (let k = preposition - 1; k >= Math.max(0, preposition - 6); k--) {
    const word = lowerAt(tokens, k)
    if (saying.has(word)) return true
    if (!besideSaying.has(word)) return false
  }
  return false
}

/** "a group based in Paris": whose it is, not where it happened. */
/** "Meanwhile in Dunmore traders called off a strike": where a sentence opens is where its verb acts, unless somebody there says something. */
function setsScene(tokens: readonly Token[], preposition: number): boolean {
  if (!settingOut.has(lowerAt(tokens, preposition)) || preposition > 2) return false
  for (let k = 0; k < preposition; k++) if (tokens[k]!.kind === 'word' && !opening.has(lowerAt(tokens, k))) return false
  for (const { spelling } of tokens) if (saying.has(spelling.lower)) return false
  return true
}

const settingOut = wordSet('in at near on')
const opening = wordSet('meanwhile and but also elsewhere separately later earlier here today yesterday')

const based = wordSet('based headquartered born raised educated')

/** "students from a high school in Ebo": whose school it is, not where it happened. */
function isOfHome(tokens: readonly Token[], preposition: number): boolean {
  if (!home.has(lowerAt(tokens, preposition - 1))) return false
  for (let k = preposition - 2; k > preposition - 5; k--) if (lowerAt(tokens, k) === 'from') return true
  return false
}

/** "a lorry from its depot in Ebo", "a letter from her office in Ebo": whence something came. */
function isOfYard(tokens: readonly Token[], preposition: number): boolean {
  return (
    yard.has(lowerAt(tokens, preposition - 1)) &&
    owners.has(lowerAt(tokens, preposition - 2)) &&
    lowerAt(tokens, preposition - 3) === 'from'
  )
}

const yard = wordSet('depot base headquarters office warehouse yard plant factory garage studio laboratory home')
const owners = wordSet('its their his her a the')

/** "… died, and dozens were taken to hospitals in Ebo and Lorvia": where the hurt and the dead were brought. */
export function isWhereTended({ tokens }: ReadSentence, { start }: Mention): boolean {
  let k = firstFrom(tokens, start) - 1
  // Back over the list that the name stands in
  while (k > 0 && (joint.has(tokens[k]!.text) || isCapital(tokens[k]!.text) || tokens[k]!.text === '-')) k--
  if (lowerAt(tokens, k) !== 'in' || !tending.has(lowerAt(tokens, k - 1))) return false
  for (let to = k - 2; to > k - 6; to--) if (lowerAt(tokens, to) === 'to') return brought.has(lowerAt(tokens, to - 1))
  return false
}

const brought = wordSet('taken brought rushed flown airlifted transferred moved evacuated sent admitted carried transported ferried')
const tending = wordSet(
  'hospital hospitals clinic clinics morgue morgues mortuary mortuaries centre centres center centers shelter shelters camp camps',
)

/** "abducted the driver, a Congolese national from Ebo": what stands beside somebody behind a comma says who that is. */
function isFromHome(tokens: readonly Token[], preposition: number): boolean {
  if (ofLand.has(lowerAt(tokens, preposition - 1))) return true
  for (let k = preposition - 2; k > preposition - 6; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'a' || word === 'an') return tokens[k - 1]?.text === ','
  }
  return false
}

const ofLand = wordSet('national nationals citizen citizens native natives')

const home = wordSet('school schools university college academy village town family club unit tribe community congregation church')
const town = wordSet('port city town village resort')

const inhabitants = wordSet('residents people inhabitants villagers citizens families population')

const isNational = fact(word => isCapital(word) && /..(?:an|ish|ese|ch|i)$/.test(word) && [...word.slice(1)].every(isSmall))

/** Back over "the hillside" of "the hillside town of X": what stands between an article and its noun. */
function beforeNoun(tokens: readonly Token[], end: number): number {
  // "a blaze on the outskirts of X"
  if (saysWhere.has(lowerAt(tokens, end))) return end
  for (let k = end; k > end - 2 && k > 0; k--) if (articles.has(lowerAt(tokens, k - 1))) return k - 2
  return end
}

/** Back over "the northern", "the Lorvian", "Lorvia’s": at most four words beside an owner. */
function beforeModifiers(tokens: readonly Token[], end: number): number {
  let from = end
  if (tokens[from]?.text === 's' && isApostrophe(tokens[from - 1]) && isCapital(tokens[from - 2]?.text ?? '')) {
    from -= 3
    while (from > end - 6 && tokens[from]?.kind === 'word' && isCapital(tokens[from]!.text)) from--
  }
  let k = from
  while (k > 0 && from - k < 4) {
    const { spelling, text } = tokens[k]!
    // "southern and central Lorvia"
    if (spelling.lower === 'and' && northern.has(lowerAt(tokens, k + 1)) && northern.has(lowerAt(tokens, k - 1))) {
      k--
      continue
    }
    if (!northern.has(spelling.lower) && !(isNational(spelling) && (k !== from || /(ian|ish|ese)$/.test(text)))) break
    k--
  }
  return k
}

/** "Tessel city council voted", "the Tessel county board", "Lorvia's parliament": who decides there, and not "the Tessel board of a firm in Ebo". */
function isChamberOf(tokens: readonly Token[], next: number): boolean {
  let k = isApostrophe(tokens[next]) ? next + (lowerAt(tokens, next + 1) === 's' ? 2 : 1) : next
  if (levels.has(lowerAt(tokens, k))) k++
  return chamber.has(lowerAt(tokens, k)) && tokens[k]?.kind === 'word'
}

const levels = wordSet('city town county borough district village parish municipal provincial regional state federal national lower upper')
const decides = wordSet('decision construction demolition closure')
const mayConfirm = wordSet('confirmed reported recorded detected declared has confirms reports declares')
const rates = wordSet('cut raised lowered raises cuts slashed devalued held')

/** Whether no other verb's subject comes between: "Tessel city council on Tuesday voted". */
function actsFor(tokens: readonly Token[], next: number, trigger: Trigger): boolean {
  if (trigger.first - next > 12) return false
  for (let k = next; k < trigger.first; k++) if (saying.has(lowerAt(tokens, k))) return false
  return true
}

const closable = wordSet('airport port harbour harbor bridge station university market stadium museum border crossing prison hospital')

/** "stolen from the museum", "rescued from X": what takes somebody or something away from where it happens. */
const takesFrom = wordSet('robbery abduction release displacement aid discovery test')

/** "took off from X", "set sail from X", "departed from X": a journey begins where it is told to come from. */
function departs(tokens: readonly Token[], { first, last, subkind }: Trigger): boolean {
  return (subkind === 'journey' || subkind === 'start') && (departing.has(lowerAt(tokens, last)) || departing.has(lowerAt(tokens, first)))
}

const departing = wordSet('off out sail depart departed sailed launched launch launches')

/** "withdrew from X", "cancelled a flight from X", "crashed on take-off from X". */
function isOfDeparture(tokens: readonly Token[], preposition: number, { last, subkind }: Trigger): boolean {
  const lead = lowerAt(tokens, preposition - 1)
  if (preposition === last + 1 && withdraws.has(lowerAt(tokens, last))) return true
  return (
    (subkind === 'closure' && services.has(lead) && !reroutes.has(lowerAt(tokens, last))) ||
    lead === 'takeoff' ||
    (lead === 'off' && lowerAt(tokens, preposition - 3) === 'take')
  )
}

const withdraws = wordSet('withdrew withdrawn withdraw withdraws retreated retreat')
/** They end elsewhere, and what is told is where. */
const reroutes = wordSet('diverted rerouted divert reroute')
const services = wordSet('flight flights train trains ferry ferries service services sailing sailings departure departures')

/** "the road to X", "the highway from Y to X": back over the name before. */
function isOfRoad(tokens: readonly Token[], preposition: number): boolean {
  let k = preposition - 1
  while (k > preposition - 6 && (isCapital(tokens[k]?.text ?? '') || lowerAt(tokens, k) === 'from')) k--
  return roads.has(lowerAt(tokens, k))
}

const roads = wordSet('road roads highway highways motorway motorways route routes railway line track pass trail')
const barred = wordSet('closure protest disaster destruction repair')

/** "toured X", "shelled X", "left X", "the invasion of X". */
const takesPlaceAsObject = wordSet('visit strike shelling bombing attack capture destruction displacement disaster journey')

/** "Kirby, Texas" is one place, and so is Patras in "In Greece, a blaze in Patras": a region that only says which Kirby or Patras is left out. */
function withoutContainers(sentence: ReadSentence, places: readonly EventPlace[], mentions: readonly Mention[]): EventPlace[] {
  return places.filter(({ mention }) => {
    const outer = mentions[mention]!
    return !places.some(({ mention: other, role }) => {
      const inner = mentions[other]!
      if (inner === outer || !isInside(inner, outer)) return false
      const gap = outer.start - inner.end
      return (gap >= 0 && gap <= 3) || (role === 'happened' && gap < 0 && opensWith(sentence, outer))
    })
  })
}

/** "In Greece, …": opens its sentence and is closed by a comma. */
function opensWith({ tokens }: ReadSentence, { start, end }: Mention): boolean {
  const at = firstFrom(tokens, start)
  return at === 1 && lowerAt(tokens, 0) === 'in' && tokens[firstFrom(tokens, end)]?.text === ','
}

function isInside(inner: Mention, outer: Mention): boolean {
  const [a, b] = [inner.place!, outer.place!]
  if (b.kind === 'country') return a.country === b.country && a.id !== b.id
  // A country is in none of its provinces, whatever both lack
  if (a.kind === 'country' || a.admin1 === null) return false
  return b.kind === 'admin' && a.kind !== 'admin' && a.country === b.country && (a.admin1 === b.name || a.admin1 === b.admin1)
}
