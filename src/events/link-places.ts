import { distanceKm } from '../geometry/great-circle.ts'
import type { Mention, Role } from '../places/place.ts'
import { isCapital } from '../text/is-capital.ts'
import { firstFrom } from '../text/span.ts'
import { wordSet } from '../text/word-set.ts'
import type { Clause } from './clauses.ts'
import type { EventPlace } from './event.ts'
import { namedBeforeWhere } from './link-places/before-where.ts'
import { holds, withoutContainers } from './link-places/holds.ts'
import { isApostrophe, joint, namedSite, northern, partOrWhole } from './link-places/place-words.ts'
import { keepSurest, type Weighed } from './link-places/weighed.ts'
import { whereWeight } from './link-places/where-weight.ts'
import { lowerAt } from './lower.ts'
import type { ReadSentence } from './read-sentences.ts'
import { articles } from './small-words.ts'
import { isInAside, isInDecided, isInNextStatement, isInStatementBefore } from './statements.ts'
import type { Trigger } from './triggers/trigger.ts'

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
    // "in the Unity stadium of Ebo": of a site far from the town that it is said to be of, the name is another's
    if (previous && previous.weight > 1 && mention.role === 'happened' && isSiteOf(sentence, previous.mention, mention)) {
      if (distanceKm(previous.mention.place!.point, mention.place.point) > townKm) {
        const site = weighed.at(-1)!
        weight = Math.max(weight, site.weight)
        role = 'happened'
        site.weight = 0
        site.place.role = 'named'
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

/** "Ebo and Lorvia", "Ebo, Lorvia and Varna"; not "in Ebo, Lorvia's army said". */
function isJoined({ tokens }: ReadSentence, before: Mention, mention: Mention): boolean {
  if (mention.start - before.end > 6 || mention.role === 'said' || isApostrophe(tokens[firstFrom(tokens, mention.end)])) return false
  return joint.has(tokens[firstFrom(tokens, before.end)]?.text ?? '')
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

/** "the Unity stadium of Ebo", "the Mar Elias church in the Dweila quarter of Ebo": a town that follows a site's name within one phrase. */
function isSiteOf({ tokens }: ReadSentence, site: Mention, town: Mention): boolean {
  if (!isTownPart.has(site.place!.kind) && site.place!.kind !== 'settlement') return false
  if (!isTownOrPart.has(town.place!.kind) || town.adjective) return false
  const from = firstFrom(tokens, site.end)
  const at = firstFrom(tokens, town.start)
  if (at - from > 8 || !namedSite.has(lowerAt(tokens, from))) return false
  for (let k = from; k < at; k++) {
    const { kind, text, spelling } = tokens[k]!
    if (kind !== 'word' || !(namedSite.has(spelling.lower) || insidePhrase.has(spelling.lower) || isCapital(text))) return false
  }
  return true
}

const isTownPart = wordSet('facility district')
const isTownOrPart = wordSet('settlement district')
const insidePhrase = wordSet('in of the old new central main busy northern southern eastern western')
/** As far as the sites of a town lie from its middle. */
const townKm = 40

/** "from Toowoomba", "the mayor of Toowoomba", "officials in Toowoomba said", "60 km north of Toowoomba", "bound for Toowoomba": it did not happen there. */
function isElsewhere({ tokens }: ReadSentence, { role, start }: Mention): boolean {
  if (role === 'origin' || role === 'said') return true
  const before = firstFrom(tokens, start) - 1
  const lead = lowerAt(tokens, before)
  if (lead === 'from' || lead === 'for') return true
  return lead === 'of' && northern.has(lowerAt(tokens, before - 1))
}

/** "the Paris suburb of Nanterre": the first name only says which Nanterre; "the Dweila quarter of Damascus" is Dweila. */
function saysWhich({ tokens }: ReadSentence, { start, end, place }: Mention, inner: Mention | undefined): boolean {
  if (!inner?.place || (place!.kind === 'district' && inner.place.kind === 'settlement')) return false
  const next = firstFrom(tokens, end)
  if (tokens[next + 2]?.start !== inner.start || !partOfTown.has(lowerAt(tokens, next)) || lowerAt(tokens, next + 1) !== 'of') return false
  const article = lowerAt(tokens, firstFrom(tokens, start) - 1)
  return article === 'a' || article === 'the'
}

const partOfTown = wordSet('suburb suburbs district borough neighborhood neighbourhood arrondissement quarter')
