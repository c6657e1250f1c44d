import type { EventPlace, TextEvent } from '../events/event.ts'
import { positionBehind } from '../events/geolocated.ts'
import type { Mention } from '../places/place.ts'
import type { RelativeMention } from '../places/relative/find-relative-places.ts'
import { covers, firstFrom, type Span } from '../text/span.ts'
import type { Geoparsed } from './geoparse.ts'

/** An article whose relative places stand among its mentions, and whose events happen there rather than at what they lean on. */
export type WholeReading = Omit<Geoparsed, 'relative'>

/**
 * "Shells fell 30 km north of Kharkiv": the shells fell there, and Kharkiv is merely named. The relative mentions are put among the
 * others in reading order, a longer one before the one inside it.
 */
export function withRelative({ article, mentions, relative, times, events }: Geoparsed): WholeReading {
  if (relative.length === 0) return { article, mentions, times, events }
  const all: Mention[] = [...mentions, ...relative]
  const order = all.map((_, i) => i).sort((a, b) => all[a]!.start - all[b]!.start || all[b]!.end - all[a]!.end)
  const now = new Int32Array(all.length)
  order.forEach((before, i) => {
    now[before] = i
  })
  const happened = new Set<number>()
  const told = events.map((event): TextEvent => {
    const places = relativePlaces(article.text, event, mentions, relative)
    for (const { mention, role } of places) if (role === 'happened' && mention >= mentions.length) happened.add(mention - mentions.length)
    return { ...event, places: places.map(place => ({ ...place, mention: now[place.mention]! })) }
  })
  const anchors = new Map<number, RelativeMention>()
  for (const one of relative) for (const i of one.leansOn) if (covers(one, mentions[i]!) && !anchors.has(i)) anchors.set(i, one)
  const read = all.map((mention, i): Mention => {
    if (i >= mentions.length) {
      const { leansOn } = mention
      const here = happened.has(i - mentions.length) && mention.role !== 'happened'
      const told = describedBy(article.text, mention, mentions)
      return {
        ...mention,
        leansOn: leansOn!.map(anchor => now[anchor]!),
        ...(told !== null
          ? { role: 'named' as const, roleWhy: `it says where “${mentions[told]!.name.replace(/\s+/g, ' ')}” lies` }
          : here
            ? { role: 'happened' as const, roleWhy: 'it says where the clause’s event took place' }
            : {}),
      }
    }
    const outer = anchors.get(i)
    if (!outer || mention.role === 'origin') return mention
    return { ...mention, role: 'named', roleWhy: `“${outer.name.replace(/\s+/g, ' ')}” leans on it` }
  })
  return { article, mentions: order.map(i => read[i]!), times, events: told }
}

/**
 * The places of an event with the relative ones of its clause; their mentions are numbered after the others. Both lists stand in reading order
 * and overlap none of their own kind, so that of an article's thousands only those of the sentence are looked at.
 */
export function relativePlaces(
  text: string,
  event: TextEvent,
  mentions: readonly Mention[],
  relative: readonly RelativeMention[],
): EventPlace[] {
  let places = event.places
  for (let r = firstFrom(relative, event.sentence.start); r < relative.length; r++) {
    const one = relative[r]!
    if (one.start >= event.end) break
    if (one.end > event.sentence.end) continue
    const inside = new Set(one.leansOn.filter(i => covers(one, mentions[i]!)))
    const mention = mentions.length + r
    const entry = (role: EventPlace['role'], carried: string | null = null): EventPlace => ({
      mention,
      placeId: one.place.id,
      role,
      carried,
    })
    const at = places.findIndex(place => inside.has(place.mention) && place.role === 'happened')
    const named = places.map(place =>
      inside.has(place.mention) && place.role === 'happened' ? { ...place, role: 'named' as const } : place,
    )
    const told = describedBy(text, one, mentions)
    const claims = at >= 0 || (covers(event, one) && saysWhere(text, event, one, places, mentions))
    if (told !== null) {
      // "a suburb north of Pasadena, where a fire started": what would have gone to Pasadena is the suburb's
      const around = relative[firstFrom(relative, mentions[told]!.start + 1) - 1]
      const elsewhere = around !== undefined && around !== one && around.leansOn.includes(told) && covers(around, mentions[told]!)
      const gains = claims && !elsewhere && !places.some(({ mention: own, role }) => own === told && role === 'happened')
      const { carried = null } = places[at] ?? {}
      places = [
        ...(gains ? [{ mention: told, placeId: mentions[told]!.place!.id, role: 'happened' as const, carried }] : []),
        ...named.filter(place => !gains || place.mention !== told),
        ...(at >= 0 || covers(event, one) ? [entry('named')] : []),
      ]
    } else if (at >= 0)
      places = [
        ...named.filter((place, i) => i < at && place.role === 'happened'),
        entry('happened', places[at]!.carried),
        ...named.filter((place, i) => !(i < at && place.role === 'happened')),
      ]
    else if (!covers(event, one)) continue
    else if (claims) places = [entry('happened'), ...places.filter(place => !(place.role === 'happened' && place.carried !== null))]
    else places = [...places, entry('named')]
  }
  return carriedToo(text, places, mentions, relative)
}

/** "Two died when a bus overturned between Koro and Bankass": whoever has the place from elsewhere has it as it is told there, once for both towns. */
function carriedToo(text: string, places: EventPlace[], mentions: readonly Mention[], relative: readonly RelativeMention[]): EventPlace[] {
  const around = (place: EventPlace): number => {
    const anchor = place.role === 'happened' ? mentions[place.mention] : undefined
    if (!anchor) return -1
    const r = firstFrom(relative, anchor.start + 1) - 1
    const one = relative[r]
    return one && covers(one, anchor) && one.leansOn.includes(place.mention) && describedBy(text, one, mentions) === null ? r : -1
  }
  if (places.every(place => around(place) < 0)) return places
  const seen = new Set<string>()
  return places
    .map(place => {
      const r = around(place)
      return r < 0 ? place : { ...place, mention: mentions.length + r, placeId: relative[r]!.place.id }
    })
    .filter(({ placeId, role }) => {
      const key = `${role} ${placeId}`
      return !seen.has(key) && seen.add(key)
    })
}

/** What stands between a place and a relation that only describes it: "Lampedusa, an island between …", "Kharp, north of …". */
const apposition = /^, ((?:an?|the) (?:[\p{Ll}’'-]+ ){1,4})?$/u
/** "In Greece, a blaze on the outskirts of Patras destroyed": what no mark closes is told, and describes nothing. */
const closed = /^\s*(?:[,.;:)—–]|$)/
/** A place that is hardly known to be meant says less than the relation to one that is. */
const knownBy = 0.5

/** The mention that a relation right behind it describes: what is told happened there, and not wherever else the description holds. */
function describedBy(text: string, one: Span, mentions: readonly Mention[]): number | null {
  const at = lastBefore(mentions, one.start)
  const before = mentions[at]
  if (!before?.place || before.place.kind === 'relative' || before.adjective || before.confidence < knownBy) return null
  const match = apposition.exec(text.slice(before.end, one.start))
  return match && (match[1] === undefined || closed.test(text.slice(one.end, one.end + 2))) ? at : null
}

/** Index of the last mention that ends before an offset or at it, or -1. */
function lastBefore(mentions: readonly Mention[], offset: number): number {
  let at = firstFrom(mentions, offset) - 1
  while (at >= 0 && mentions[at]!.end > offset) at--
  return at
}

const helpers = /^ (?:is|are|was|were|has been|have been|had been) (?:\p{Ll}+ly )?$/u

/** How far behind its verb a relation may stand to say where it happened. */
const nearTrigger = 110

/**
 * Whether "30 km north of Kharkiv" says where the clause's event happened, when no name in the clause does: it stands behind the
 * event's verb, opens the clause, or says where the thing stands that was closed or built, and describes no place named just before
 * it ("Vovchansk, 60 km north-east of Kharkiv").
 */
function saysWhere(
  text: string,
  { trigger, start, kind }: TextEvent,
  one: RelativeMention,
  places: readonly EventPlace[],
  mentions: readonly Mention[],
): boolean {
  if (places[0]?.role === 'happened' && (places[0].carried === null || places[0].carried === positionBehind)) return false
  if (one.place.relative!.relation === 'part' || /^(?:to|towards?|up to|the)\b/i.test(one.name)) return false
  const before = text.slice(Math.max(0, one.start - 4), one.start)
  const named = mentions[lastBefore(mentions, one.start)]
  if (named && one.start - named.end <= 2 && /,\s*$/.test(before)) return false
  if (one.start - start <= 2 || (one.start >= trigger.end && one.start - trigger.end <= nearTrigger)) return true
  // "a bridge 20 km north of Sumy was closed": what stands there was
  return kind === 'works' && helpers.test(text.slice(one.end, trigger.start))
}
