import { roughKm } from '../../geometry/rough-km.ts'
import { normalizeName } from '../normalize-name.ts'
import { placeOf } from '../place-of.ts'
import { isSpot, type Setting } from './made.ts'

const behind =
  /^['’]s (?:(?:main|old|new|only|international|domestic|civil|civilian|military) ){0,2}air(?:port|field|base| base)\b(?!['’]| (?:road|highway|street|hotel|bus|train|rail|line|workers?|staff|police)\b)/
/** So far from its town an airport lies that is called after it. */
const reachKm = 60

/** "south of Aleppo’s airport": what is said of a town's airport is said from there, where the gazetteer lists it, and from nowhere else. */
export function fromAirport(setting: Setting): Setting {
  const { place, mention, after, gazetteer } = setting
  const said = isSpot(place) && !mention.adjective ? behind.exec(after)?.[0] : undefined
  if (said === undefined) return setting
  const [longitude, latitude] = place.point
  const airport = gazetteer
    .find(`${normalizeName(place.name)} airport`)
    .find(
      ({ row }) =>
        gazetteer.kind(row) === 'facility' && roughKm(longitude, latitude, gazetteer.longitude(row), gazetteer.latitude(row)) <= reachKm,
    )
  if (!airport) return setting
  return {
    ...setting,
    place: placeOf(gazetteer, airport.row),
    mention: { ...mention, end: mention.end + said.length, name: `${mention.name}${said}` },
    after: after.slice(said.length),
  }
}
