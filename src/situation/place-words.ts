import type { Place } from '../places/place.ts'

/** What a place is and where, for somebody who has to tell it from its namesakes: "town, North Pyongan, North Korea". */
export function placeWords({ kind, feature, name, admin1, population }: Place, country: string | null): string {
  return [noun(kind, feature, population), admin1 === name ? null : admin1, kind === 'country' ? null : country]
    .filter(part => part !== null)
    .join(', ')
}

function noun(kind: Place['kind'], feature: string, population: number): string {
  if (kind === 'settlement')
    return feature === 'PPLC'
      ? 'capital'
      : population >= 100_000
        ? 'city'
        : population >= 5_000
          ? 'town'
          : population > 0
            ? 'village'
            : 'settlement'
  if (kind === 'admin') return feature === 'ADM2' ? 'county or district' : 'region'
  if (kind === 'region') return 'wider region'
  if (kind === 'coordinates') return 'position'
  if (kind === 'landform') return feature === 'PEN' ? 'peninsula' : 'landform'
  return kind
}
