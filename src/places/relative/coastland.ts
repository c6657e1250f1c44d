import { coastalLand } from '../../geometry/coastal-land.ts'
import { kmSaid } from '../kilometres.ts'
import { type Family, type Made, matchBefore, type Setting } from './made.ts'

/** What is called coastal, or lies along a coast. */
const stretches =
  'areas?|regions?|zones?|strips?|belts?|plains?|lowlands?|towns?|cities|villages|communities|counties|provinces|districts|states|settlements'
const ahead = new RegExp(
  `(?:\\b|^)(?:(?:in|on|along|at|to|from|near|across|around|through) )?(?:(?:the )?(?:entire |whole )?(?:coasts?|coastline|seaboard|shores?|coastal (?:${stretches})) of (?:the )?|(?:the )?coastal )$`,
  'd',
)
const owned = new RegExp(`^(?:['’]s)? (?:coast|coastline|seaboard|coastal (?:${stretches}))\\b(?! guard)`)
/** Before a name that its coast stands behind. */
const onIt = /(?:\b|^)(?:in|on|along|at|to|from|across) (?:the )?$/
/** What is said of the sea beyond a coast and not of the coast. */
const atSea = /\boff(?:shore)?(?: of)?,? (?:the )?(?:[a-z]+ ){0,2}$/
/** A share of the breadth of a land, and from how much to how much, in km: what is called coastal goes farther inland in Kenya than in Lebanon. */
const [share, leastKm, mostKm] = [1 / 8, 8, 30]

/** "coastal Ecuador", "along the coast of Syria", "Kenya’s coastal counties": the land within some kilometres of the sea. */
export const coastlandFamily: Family = {
  endsIn: ['coast', 'coasts', 'coastline', 'seaboard', 'shore', 'shores', 'coastal', ...bothNumbers(stretches)],
  behind: ['words'],
  of: ['country', 'admin', 'island'],
  read: readCoastland,
}

/** "areas?" is "area" and "areas". */
function bothNumbers(words: string): string[] {
  return words.split('|').flatMap(word => (word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : [word]))
}

function readCoastland(setting: Setting): Made | null {
  const { place, mention, m, before, low, after, lands } = setting
  // Quick looks, before patterns that are costly to make
  const match = !mention.adjective && low.includes('coast') ? matchBefore(ahead, setting) : null
  const behind = !match && after.includes(' coast') ? owned.exec(after) : null
  const index = match?.index ?? before.length
  if ((!match && !behind) || atSea.test(low.slice(0, index)) || (match && /^(?:['’]s|[-–])/.test(after))) return null
  // "the Gulf Coast of Texas" is one of its coasts, and "Coastal Carolina" a name
  if (match && (/coast/i.exec(match[0])?.[0][0] === 'C' || /\p{Lu}[\p{L}.]* (?:the )?$/u.test(before.slice(0, index)))) return null
  const outline = lands.outline(place)
  const home = place.country === null ? null : lands.of(place.country)
  const edge = home && lands.outline(home)
  if (!outline || !edge) return null
  const breadthKm = Math.round(Math.min(mostKm, Math.max(leastKm, place.uncertaintyKm * share)))
  const shape = lands.shape(`coastland ${place.id}`, () =>
    coastalLand(outline, place.kind === 'admin' ? edge : outline, lands.neighbours(home), breadthKm),
  )
  if (!shape) return null
  return {
    relation: 'part',
    start: mention.start - (before.length - (behind ? (onIt.exec(low)?.index ?? before.length) : index)),
    end: behind ? mention.end + behind[0].length : mention.end,
    leansOn: [m],
    shape: () => shape,
    how: [
      ['relative-coastland', { place: place.name, km: kmSaid(breadthKm) }],
      ['relative-no-distance', {}],
    ],
  }
}
