import { runnerUp } from '../../geoparse/article-file.ts'
import { namelessFeature } from '../../geoparse/place-features.ts'
import { coordinatesAgain, positionsTyped } from '../../places/coordinates/find-coordinates.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import { normalizeName } from '../../places/normalize-name.ts'
import { openGazetteer } from '../../places/open-gazetteer.ts'
import type { Place } from '../../places/place.ts'
import { unlistedPlaceAgain } from '../../places/unlisted/unlisted-place.ts'
import type { ArticleMention, PlaceFeature } from '../../situation/schema.ts'
import { gazetteerBytes } from '../ui/gazetteer-bytes.ts'

export type Candidate = ArticleMention['runnersUp'][number]

/** Asks for one place as a runner-up names it, or for all places of a name. `gazetteer` is the address of the index. */
export type Question = { id: number; gazetteer: string } & ({ ask: 'place'; place: string; name: string } | { ask: 'name'; name: string })
export type Answer = { id: number } & ({ place: PlaceFeature | null } | { named: Candidate[] } | { problem: string })

/** Nobody reads a longer list. */
const mostNamed = 60

let opening: Promise<Gazetteer> | null = null

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  const answer = (said: Answer) => self.postMessage(said)
  const { id } = data
  try {
    opening ??= gazetteerBytes(data.gazetteer).then(openGazetteer)
    const gazetteer = await opening
    if (data.ask === 'name') answer({ id, named: placesNamed(data.name, gazetteer) })
    else {
      const row = gazetteer.rowOf(data.place)
      const place =
        row === undefined
          ? (coordinatesAgain(data.place, gazetteer) ?? unlistedPlaceAgain(data.place, data.name, gazetteer))
          : gazetteer.place(row)
      answer({ id, place: place && namelessFeature(place, gazetteer) })
    }
  } catch (error) {
    opening = null
    answer({ id, problem: error instanceof Error ? error.message : String(error) })
  }
}

/** The places of a name, the largest first, or those at coordinates. */
function placesNamed(name: string, gazetteer: Gazetteer): Candidate[] {
  const offered = (place: Place) => runnerUp({ place, confidence: 0, reasons: [] }, gazetteer)
  const positions = positionsTyped(name, gazetteer)
  if (positions.length > 0) return positions.map(offered)
  const rows = [...new Set(gazetteer.find(normalizeName(name)).map(match => match.row))]
  return rows
    .sort((a, b) => gazetteer.population(b) - gazetteer.population(a) || a - b)
    .slice(0, mostNamed)
    .map(row => offered(gazetteer.place(row)))
}
