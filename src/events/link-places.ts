import type { Mention } from '../places/place.ts'
import type { Clause } from './clauses.ts'
import type { EventPlace } from './event.ts'
import type { kinds } from './kinds.ts'
import type { ReadSentence } from './read-sentences.ts'
import type { Trigger } from './triggers.ts'
import { firstWithin } from './within.ts'

const locative =
  /^(in|at|near|on|outside|inside|across|around|off|along|throughout|within|over|between|into|through|toward|towards|above|beside|around|to)$/
const northern =
  /^(north|south|east|west|northern|southern|eastern|western|central|downtown|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|nearby|neighboring|rural|the|upper|lower|inner|outer|mid|greater)$/

/**
 * The places of what a trigger tells, where it happened first. "In X" says where; a place struck, seized or visited is where it happened;
 * adjectives and origins ("the Paris-based firm", "North Korean leader") never are.
 */
export function placesOfTrigger(sentence: ReadSentence, clause: Clause, trigger: Trigger, mentions: readonly Mention[]): EventPlace[] {
  const [start, end] = [sentence.tokens[clause.first]!.start, sentence.tokens[clause.end - 1]!.end]
  const weighed: { place: EventPlace; weight: number; at: number }[] = []
  const from = firstWithin(mentions, start)
  for (let m = from; m < mentions.length && mentions[m]!.start < end; m++) {
    const mention = mentions[m]!
    if (!mention.place || mention.end > end) continue
    const weight = whereWeight(sentence, trigger, mention)
    const role = weight > 0 ? 'happened' : mention.role === 'happened' ? 'named' : mention.role
    weighed.push({ place: { mention: m, placeId: mention.place.id, role, carried: null }, weight, at: mention.start })
  }
  weighed.sort((a, b) => b.weight - a.weight || a.at - b.at)
  return withoutContainers(
    weighed.map(w => w.place),
    mentions,
  )
}

/** How strongly the words say that it happened here; 0: they do not. */
export function whereWeight(sentence: ReadSentence, trigger: Trigger, mention: Mention): number {
  if (mention.adjective || mention.role === 'origin') return 0
  const { tokens } = sentence
  const at = tokens.findIndex(token => token.end > mention.start)
  let k = at - 1
  while (k >= 0 && at - k < 4 && northern.test(tokens[k]!.text.toLowerCase())) k--
  // "the town of X" is X
  if (
    tokens[k]?.text === 'of' &&
    /^(town|city|village|port|province|region|district|state|county|island|suburb|outskirts|capital|community)$/.test(
      tokens[k - 1]?.text ?? '',
    )
  ) {
    k -= 2
    while (k >= 0 && northern.test(tokens[k]!.text.toLowerCase())) k--
  }
  const before = tokens[k]?.text.toLowerCase() ?? ''
  const gap = at - trigger.last
  if (
    takesPlaceAsObject(trigger.subkind) &&
    gap > 0 &&
    gap <= 5 &&
    (k === trigger.last || /^(on|against|of|to|into|hit|hits|struck|strikes|rocked|shook|devastated|swept)$/.test(before))
  )
    return 4
  const after = tokens.find(token => token.start >= mention.end)?.text ?? ''
  if (locative.test(before) && before !== 'to' && after !== "'" && after !== '’') return gap > 0 ? 3 : 2
  if (mention.role === 'happened') return 1
  return 0
}

/** "toured X", "shelled X", "the invasion of X". */
function takesPlaceAsObject(subkind: keyof typeof kinds): boolean {
  return /^(visit|strike|shelling|bombing|attack|capture|destruction|displacement|disaster)$/.test(subkind)
}

/** "Kirby, Texas" is one place: a region that only says which Kirby is left out. */
export function withoutContainers(places: readonly EventPlace[], mentions: readonly Mention[]): EventPlace[] {
  return places.filter(({ mention }) => {
    const outer = mentions[mention]!
    return !places.some(({ mention: other }) => {
      const inner = mentions[other]!
      return inner !== outer && isInside(inner, outer) && outer.start - inner.end >= 0 && outer.start - inner.end <= 3
    })
  })
}

function isInside(inner: Mention, outer: Mention): boolean {
  const [a, b] = [inner.place!, outer.place!]
  if (b.kind === 'country') return a.country === b.country && a.id !== b.id
  return b.kind === 'admin' && a.kind !== 'admin' && a.country === b.country && (a.admin1 === b.name || a.admin1 === b.admin1)
}
