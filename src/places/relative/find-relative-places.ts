import { awayFrom, bearings, between, disc, partOf, type RelativeShape } from '../../geometry/relative-shapes.ts'
import { normalizeName } from '../normalize-name.ts'
import type { Mention, Place } from '../place.ts'

/** A place said by its relation to others; those keep their own mentions. */
export interface RelativeMention extends Mention {
  /** Indexes of the mentions it leans on. */
  leansOn: number[]
}

/**
 * The vague and relative places of a text: "30 km north of Kharkiv", "between Rafah and Khan Yunis", "eastern Ukraine",
 * "near the Chinese border", "off the coast of Yemen". Each has a shape with its doubt, and leans on mentions found before.
 */
export function findRelativePlaces(text: string, mentions: readonly Mention[]): RelativeMention[] {
  const found: RelativeMention[] = []
  mentions.forEach((mention, m) => {
    if (!mention.place) return
    const before = text.slice(Math.max(0, mention.start - longestLead), mention.start)
    const made =
      pairRead(text, mentions, m, before) ??
      distanceRead(mention, before) ??
      borderRead(text, mentions, m, before) ??
      coastRead(mention, before) ??
      partRead(mention, before)
    if (!made) return
    const { shape, lead, end, leansOn, rule, words } = made
    const start = mention.start - lead
    const name = text.slice(start, end)
    const place = relativePlace(name, mention.place, shape)
    const confidence = Math.min(...leansOn.map(i => mentions[i]?.confidence ?? 1), mention.confidence) * 0.9
    found.push({
      ...mention,
      start,
      end,
      name,
      place,
      confidence,
      reasons: [{ rule, words, weight: 1 }],
      runnersUp: [],
      adjective: false,
      leansOn: [...new Set([m, ...leansOn])],
    })
  })
  return found
}

const longestLead = 64

interface Made {
  shape: RelativeShape
  /** Characters before the mention that belong to it. */
  lead: number
  end: number
  /** Mentions besides the one at hand. */
  leansOn: number[]
  rule: string
  words: string
}

const compass = '(north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)'
const distanceLead = new RegExp(
  `(?:about |around |some |roughly |nearly |just )?(\\d[\\d,]*(?:\\.\\d+)?)[ -]?(km|kms|kilometers?|kilometres?|miles?|mi)(?: \\([^)]{1,20}\\))? (?:to the )?${compass} of (?:the )?(?:city of |town of )?$`,
  'i',
)
const kmPerMile = 1.609344

/** "about 30 km north of Kharkiv". */
function distanceRead({ place, end }: Mention, before: string): Made | null {
  const match = before.match(distanceLead)
  if (!match || !place) return null
  const km = Number(match[1]!.replaceAll(',', '')) * (/^mi/i.test(match[2]!) ? kmPerMile : 1)
  const direction = match[3]!.toLowerCase().replace('-', '')
  if (!(km > 0 && km < 2000)) return null
  const shape = awayFrom(place.point, Math.min(place.uncertaintyKm, 25), km, bearings[direction]!)
  return { shape, lead: match[0].length, end, leansOn: [], rule: 'distance', words: `${Math.round(km)} km ${direction} of ${place.name}` }
}

/** "between Rafah and Khan Yunis". */
function pairRead(text: string, mentions: readonly Mention[], m: number, before: string): Made | null {
  const match = before.match(/\bbetween (?:the )?(?:cities of |towns of |villages of )?$/i)
  const [a, b] = [mentions[m], mentions[m + 1]]
  if (!match || !a?.place || !b?.place || a.adjective || b.adjective) return null
  if (!/^ and (?:the )?$/.test(text.slice(a.end, b.start)) || !isSpot(a.place) || !isSpot(b.place) || a.place.id === b.place.id) return null
  return {
    shape: between(a.place.point, b.place.point),
    lead: match[0].length,
    end: b.end,
    leansOn: [m + 1],
    rule: 'between',
    words: `between ${a.place.name} and ${b.place.name}`,
  }
}

/** "near the Chinese border": around the nearest town the sentence names on either side, else along the country's box. */
function borderRead(text: string, mentions: readonly Mention[], m: number, before: string): Made | null {
  const { place, end } = mentions[m]!
  const lead = before.match(/\b(?:near|along|at|on|by|close to) (?:the |its |their )?$/i)
  const tail = text.slice(end, end + 10).match(/^(?:'s|’s)? border\b/)
  if (!lead || !tail || place?.kind !== 'country') return null
  const from = Math.max(text.lastIndexOf('. ', end), text.lastIndexOf('\n', end))
  const town = mentions.findIndex(
    (o, i) => i !== m && o.start > from && o.start < end + 200 && o.place !== null && isSpot(o.place) && Math.abs(o.start - end) < 200,
  )
  const beside = mentions[town]?.place
  const shape = beside ? disc(beside.point, 30) : partOf(place.bbox, place.geometry, '')
  if (!shape) return null
  const words = beside ? `at the border of ${place.name}, near ${beside.name}` : `at the border of ${place.name}`
  return { shape, lead: lead[0].length, end: end + tail[0].length, leansOn: town >= 0 ? [town] : [], rule: 'border', words }
}

/** "off the coast of Yemen", "off the southern coast of Crete". */
function coastRead({ place, end }: Mention, before: string): Made | null {
  const match = before.match(/\boff (?:the |its )?(?:\w+ )?(?:coast|shore|shores) of (?:the )?$/i)
  if (!match || !place) return null
  const shape = isSpot(place) ? disc(place.point, 40) : disc(place.point, Math.min(place.uncertaintyKm, 800) + 50)
  return { shape, lead: match[0].length, end, leansOn: [], rule: 'coast', words: `at sea off ${place.name}` }
}

const partLead =
  /\b(north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)ern $|\bcentral $/i

/** "eastern Ukraine": that part of an area; a town has no part worth drawing. */
function partRead({ place, end, adjective }: Mention, before: string): Made | null {
  const match = before.match(partLead)
  if (!match || !place || adjective || isSpot(place)) return null
  const direction = match[1] ? match[1].toLowerCase().replace('-', '') : 'central'
  const shape = partOf(place.bbox, place.geometry, direction)
  if (!shape) return null
  return {
    shape,
    lead: match[0].length,
    end,
    leansOn: [],
    rule: 'part',
    words: `the ${match[0].trim().toLowerCase()} part of ${place.name}`,
  }
}

function isSpot({ kind }: Place): boolean {
  return kind === 'settlement' || kind === 'district' || kind === 'facility'
}

function relativePlace(name: string, leansOn: Place, { point, geometry, uncertaintyKm }: RelativeShape): Place {
  return {
    id: `dateline:relative/${normalizeName(name).replaceAll(' ', '-')}@${leansOn.id}`,
    name,
    kind: 'relative',
    feature: 'REL',
    country: leansOn.country,
    admin1: null,
    population: 0,
    point,
    uncertaintyKm: Math.round(uncertaintyKm * 10) / 10,
    bbox: null,
    geometry,
    covers: [],
  }
}
