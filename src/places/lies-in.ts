import type { Gazetteer } from './gazetteer.ts'

/** Whether the place of row `inner` lies in the region or country of row `outer`. */
export function liesIn(gazetteer: Gazetteer, inner: number, outer: number): boolean {
  if (inner === outer) return false
  if (gazetteer.admin1(inner) === outer || gazetteer.admin2(inner) === outer) return true
  return gazetteer.kind(outer) === 'country' && gazetteer.country(inner) === gazetteer.country(outer)
}

/** Whether a place is a region, of whatever level, or a country: what others may be said to lie in. */
export function isRegionOrCountry(row: number, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kind(row)
  return kind === 'country' || kind === 'admin'
}
