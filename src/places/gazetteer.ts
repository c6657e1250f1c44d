import type { Place, PlaceKind } from './place.ts'

/** How a name belongs to a place. */
export type NameKind = 'main' | 'alternate' | 'abbreviation' | 'adjective'

export interface GazetteerMatch {
  /** Row number inside this gazetteer: cheap to compare, and the key for the columns below. */
  row: number
  nameKind: NameKind
}

/**
 * The place index. Lookups are by normalised name; rows are columns of numbers until a `Place` is asked for,
 * so that weighing hundreds of candidates makes no objects.
 */
export interface Gazetteer {
  /** For the manifest: what the index was built from. */
  readonly version: string
  readonly size: number
  /** All places with this name (already normalised with `normalizeName`), the likeliest first. Empty when unknown. */
  find(normalizedName: string): readonly GazetteerMatch[]
  /** Whether some name in the index goes on after these whole words: lets a scanner stop early. Asked after `find`, it costs next to nothing. */
  goesOn(normalizedWords: string): boolean
  /** The whole entry. */
  place(row: number): Place
  rowOf(id: string): number | undefined

  name(row: number): string
  kind(row: number): PlaceKind
  /** GeoNames feature code. */
  feature(row: number): string
  /** ISO 3166-1 alpha-2, or null. */
  country(row: number): string | null
  population(row: number): number
  longitude(row: number): number
  latitude(row: number): number
  /** Row of the first-level region it lies in, or -1. */
  admin1(row: number): number
  /** Row of the second-level region it lies in, or -1. */
  admin2(row: number): number
  /** Row of the town or country an outlet is at home in, by one of its `outletKeys`; -1 for one of the whole world; undefined when it is unknown. */
  homeOfOutlet(key: string): number | undefined
  /** Row of a country by its ISO 3166-1 alpha-2 code, or -1. */
  countryRow(iso2: string): number
}
