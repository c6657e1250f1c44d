import type { Gazetteer, GazetteerMatch } from './gazetteer.ts'
import { isRegionOrCountry, liesIn } from './lies-in.ts'
import { mostSenses } from './senses.ts'
import type { Toponym } from './toponym.ts'
import type { Words } from './words.ts'

/** So many readings far down the list are taken up for the region behind a name. */
const mostHeld = 6

/**
 * Readings that only the region behind a name brings up. "San Antonio, Pichincha": of ninety San Antonios the likeliest are weighed, and that one is
 * none of them. "Valencia, Bukidnon": the gazetteer has it as Valencia City alone.
 */
export function addHeldReadings(words: Words, toponyms: readonly Toponym[], gazetteer: Gazetteer): void {
  let fuller: Map<Toponym['matches'], Toponym['matches']> | null = null
  for (let t = 0; t + 1 < toponyms.length; t++) {
    const toponym = toponyms[t]!
    const next = toponyms[t + 1]!
    const { key, headed } = toponym
    if (
      toponym.matches.length === 0 ||
      headed !== '' ||
      next.first !== toponym.last + 2 ||
      !holds.test(words.tokens[toponym.last + 1]!.text)
    )
      continue
    const matches = fuller?.get(toponym.matches) ?? toponym.matches
    const lands = landsOf(next, gazetteer)
    const isHeld = ({ row, nameKind }: GazetteerMatch): boolean =>
      nameKind !== 'adjective' && lands.some(land => liesIn(gazetteer, row, land))
    if (lands.length === 0 || matches.slice(0, mostSenses).some(isHeld)) continue
    const others = matches.length > mostSenses ? matches.slice(mostSenses) : isLand(next, gazetteer) ? gazetteer.find(`${key} city`) : []
    const held = others.filter(isHeld).slice(0, mostHeld)
    if (held.length === 0) continue
    fuller ??= new Map()
    fuller.set(toponym.matches, [...matches.slice(0, mostSenses - held.length), ...held])
  }
  // The name may come again without its region.
  if (fuller) for (const toponym of toponyms) toponym.matches = fuller.get(toponym.matches) ?? toponym.matches
}

/** What stands between a name and what it lies in. */
const holds = /^(?:,|\(|in)$/

function landsOf({ matches }: Toponym, gazetteer: Gazetteer): number[] {
  return matches.flatMap(({ row, nameKind }) => (nameKind !== 'adjective' && isRegionOrCountry(row, gazetteer) ? [row] : []))
}

/** Whether a name is of a region or a country before anything else. */
function isLand({ matches: [match] }: Toponym, gazetteer: Gazetteer): boolean {
  return match !== undefined && isRegionOrCountry(match.row, gazetteer)
}

const winds = new Set('north south east west'.split(' '))
/** As large a city has parts that are called after it and a wind, and as small a place is hardly meant by the name of such a part. */
const leastOfCity = 250_000
const mostOfHamlet = 2000

/** "in West Manchester": where only hamlets are listed so, a part of the city may be meant as well, and more likely. */
export function addCityOfPart(words: Words, toponyms: readonly Toponym[], gazetteer: Gazetteer): void {
  for (const toponym of toponyms) {
    const { first, last, matches, headed } = toponym
    if (last !== first + 1 || matches.length === 0 || headed !== '' || !winds.has(words.key[first]!)) continue
    if (!matches.every(({ row }) => gazetteer.kind(row) === 'settlement' && gazetteer.population(row) < mostOfHamlet)) continue
    const city = gazetteer.find(words.key[last]!)[0]
    if (city?.nameKind !== 'main' || gazetteer.kind(city.row) !== 'settlement' || gazetteer.population(city.row) < leastOfCity) continue
    toponym.matches = [city, ...matches]
  }
}
