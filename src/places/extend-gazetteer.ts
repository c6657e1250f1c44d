import { type Gazetteer, type GazetteerMatch, type Letters, letterBit, noLetter } from './gazetteer.ts'
import { normalizeName } from './normalize-name.ts'
import type { ExtraPlace } from './read-extra-places.ts'
import { settlementRadiusKm } from './settlement-radius.ts'

/**
 * The index with places of one's own: rows beyond the base's own. A place whose id the base has keeps its row and gains names;
 * what both know under one name, one's own goes first.
 */
export function extendGazetteer(base: Gazetteer, extra: readonly ExtraPlace[], version: string): Gazetteer {
  const added: ExtraPlace[] = []
  const rows = new Map<string, number>()
  const byName = new Map<string, GazetteerMatch[]>()
  const behind = new Map<string, Letters>()
  for (const place of extra) {
    const known = rows.get(place.id) ?? base.rowOf(place.id)
    const row = known ?? base.size + added.length
    if (known === undefined) {
      added.push(place)
      rows.set(place.id, row)
    }
    for (const [i, name] of place.names.entries()) {
      const key = normalizeName(name)
      if (key === '') continue
      const matches = byName.get(key) ?? []
      byName.set(key, matches)
      const isMain = i < place.usualNames && (known === undefined || place.usualNames > 1)
      if (!matches.some(match => match.row === row)) matches.push({ row, nameKind: isMain ? 'main' : 'alternate' })
      for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
        const words = key.slice(0, at)
        behind.set(words, (behind.get(words) ?? noLetter) | letterBit(key.charCodeAt(at + 1)))
      }
    }
  }
  /** The added place of a row; undefined for the base's own. */
  const own = (row: number): ExtraPlace | undefined => (row < base.size ? undefined : added[row - base.size])

  return {
    version: `${base.version}+${version}`,
    size: base.size + added.length,
    find(normalizedName) {
      const mine = byName.get(normalizedName)
      const theirs = base.find(normalizedName)
      return mine ? [...mine, ...theirs.filter(match => !mine.some(({ row }) => row === match.row))] : theirs
    },
    goesOn: words => (behind.get(words) ?? noLetter) | base.goesOn(words),
    place(row) {
      const place = own(row)
      if (!place) return base.place(row)
      return {
        id: place.id,
        name: place.names[0]!,
        kind: place.kind,
        feature: place.feature,
        country: place.country,
        admin1: null,
        population: place.population,
        point: [place.longitude, place.latitude],
        uncertaintyKm: place.uncertaintyKm ?? settlementRadiusKm(place.population),
        bbox: null,
        geometry: null,
        covers: [],
      }
    },
    rowOf: id => rows.get(id) ?? base.rowOf(id),
    name: row => own(row)?.names[0] ?? base.name(row),
    kind: row => own(row)?.kind ?? base.kind(row),
    feature: row => own(row)?.feature ?? base.feature(row),
    country(row) {
      const place = own(row)
      return place ? place.country : base.country(row)
    },
    population: row => own(row)?.population ?? base.population(row),
    longitude: row => own(row)?.longitude ?? base.longitude(row),
    latitude: row => own(row)?.latitude ?? base.latitude(row),
    admin1: row => (own(row) ? -1 : base.admin1(row)),
    admin2: row => (own(row) ? -1 : base.admin2(row)),
    homeOfOutlet: key => base.homeOfOutlet(key),
    countryRow: iso2 => base.countryRow(iso2),
  }
}
