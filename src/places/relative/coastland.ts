import { coastalLand, type OneSea } from '../../geometry/coastal-land.ts'
import type { RelativeShape } from '../../geometry/relative-shape.ts'
import { kmSaid } from '../kilometres.ts'
import type { Place } from '../place.ts'
import { type Family, type Made, matchBefore, type Setting } from './made.ts'
import { asOneSea, seaCalled, seaWords } from './one-sea.ts'

/** What is called coastal, or lies along a coast. */
const stretches =
  'areas?|regions?|zones?|strips?|belts?|plains?|lowlands?|towns?|cities|villages|communities|counties|provinces|districts|states|settlements'
const ahead = new RegExp(
  `(?:\\b|^)(?:(?:in|on|along|at|to|from|near|across|around|through) )?(?:(?:the )?(?:entire |whole )?(?:coasts?|coastline|seaboard|shores?|coastal (?:${stretches})) of (?:the )?|(?:the )?coastal )$`,
  'd',
)
const owned = new RegExp(`^(?:['’]s)? (?:coast|coastline|seaboard|coastal (?:${stretches}))\\b(?! guard)`)
/** "Turkey’s Black Sea coast", "the French Atlantic coast" */
const ofSeaBehind = new RegExp(`^(?:['’]s)? ${seaWords}(?:[Cc]oasts?|coastline|seaboard|shores?)\\b(?! guard)`, 'u')
/** "the Atlantic coast of France" */
const ofSeaAhead = new RegExp(`${seaWords}$`, 'u')
/** "within 200 km of Canada’s Arctic coast" is not on it. */
const fromIt = /\b(?:kilomet(?:er|re)s?|km|miles?|hours?|minutes?|drive|away) (?:of|from) (?:the )?$/
/** Before a name that its coast stands behind. */
const onIt = /(?:\b|^)(?:in|on|along|at|to|from|near|across) (?:the )?$/
/** What is said of the sea beyond a coast and not of the coast. */
const atSea = /\boff(?:shore)?(?: of)?,? (?:the )?(?:[a-z]+ ){0,2}$/
/** A share of the breadth of a land, and from how much to how much, in km: what is called coastal goes farther inland in Kenya than in Lebanon. */
const [share, leastKm, mostKm] = [1 / 8, 8, 30]

/** "coastal Ecuador", "along the coast of Syria", "Kenya’s coastal counties": the land within some kilometres of the sea. */
export const coastlandFamily: Family = {
  endsIn: ['coast', 'coasts', 'coastline', 'seaboard', 'shore', 'shores', 'coastal', ...bothNumbers(stretches)],
  behind: ['words', 'name'],
  of: ['country', 'admin', 'island'],
  read: readCoastland,
}

/** "areas?" is "area" and "areas". */
function bothNumbers(words: string): string[] {
  return words.split('|').flatMap(word => (word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : [word]))
}

function readCoastland(setting: Setting): Made | null {
  const { mention, m, place, before, low, after } = setting
  // Quick looks, before patterns that are costly to make
  const match = !mention.adjective && (low.includes('coast') || low.includes('shore')) ? matchBefore(ahead, setting) : null
  const sea = oneSea(match?.index, setting)
  if (sea) return sea.made
  const behind = !match && after.includes(' coast') ? owned.exec(after) : null
  const index = match?.index ?? before.length
  if ((!match && !behind) || atSea.test(low.slice(0, index)) || (match && /^(?:['’]s|[-–])/.test(after))) return null
  // "the Gulf Coast of Texas" is one of its coasts, and "Coastal Carolina" a name
  if (match && (/coast/i.exec(match[0])?.[0][0] === 'C' || /\p{Lu}[\p{L}.]* (?:the )?$/u.test(before.slice(0, index)))) return null
  const strip = stripOf(setting, null)
  if (!strip) return null
  return {
    relation: 'part',
    start: mention.start - (before.length - (behind ? (onIt.exec(low)?.index ?? before.length) : index)),
    end: behind ? mention.end + behind[0].length : mention.end,
    leansOn: [m],
    shape: () => strip.shape,
    how: [
      ['relative-coastland', { place: place.name, km: kmSaid(strip.breadthKm) }],
      ['relative-no-distance', {}],
    ],
  }
}

/** What of a land lies by the sea, or by one of its seas. */
function stripOf({ place, lands }: Setting, sea: { place: Place; is: OneSea } | null): { shape: RelativeShape; breadthKm: number } | null {
  const outline = lands.outline(place)
  const home = place.country === null ? null : lands.of(place.country)
  const edge = home && lands.outline(home)
  if (!outline || !edge) return null
  const breadthKm = Math.round(Math.min(mostKm, Math.max(leastKm, place.uncertaintyKm * share)))
  const shape = lands.shape(`coastland ${place.id} ${sea?.place.id}`, () =>
    coastalLand(outline, place.kind === 'admin' ? edge : outline, lands.neighbours(home), breadthKm, sea?.is),
  )
  return shape && { shape, breadthKm }
}

/**
 * "Turkey’s Black Sea coast", "the Gulf coast of Mexico": the land by that sea alone. The sea need not be a mention. Null where the words name no sea; what is
 * said off such a coast is the sea's.
 */
function oneSea(index: number | undefined, setting: Setting): { made: Made | null } | null {
  const { place, mention, m, before, low, after } = setting
  const [to, from] = [
    index === undefined ? null : ofSeaAhead.exec(before.slice(0, index)),
    index === undefined ? ofSeaBehind.exec(after) : null,
  ]
  const named = (to ?? from)?.[1]
  const water = named === undefined ? null : seaCalled(named, place, setting)
  if (!water) return null
  const at = to ? to.index : before.length
  const start = onIt.exec(low.slice(0, at))?.index ?? at
  if (fromIt.test(low.slice(0, start)) || atSea.test(low.slice(0, at)) || /\boff (?:the )?$/.test(low.slice(0, at))) return { made: null }
  const is = asOneSea(water, place, setting)
  const strip = is && stripOf(setting, { place: water, is })
  if (!strip) return { made: null }
  return {
    made: {
      relation: 'part',
      start: mention.start - (before.length - start),
      end: mention.end + (from?.[0].length ?? 0),
      leansOn: [m],
      bases: [place, water],
      shape: () => strip.shape,
      how: [
        ['relative-coastland-of', { place: place.name, other: water.name, km: kmSaid(strip.breadthKm) }],
        ['relative-no-distance', {}],
      ],
    },
  }
}
