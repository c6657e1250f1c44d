import type { Place, PlaceKind } from './place.ts'

/** How a name belongs to a place. */
export type NameKind = 'main' | 'alternate' | 'abbreviation' | 'adjective'

export interface GazetteerMatch {
  /** Row number inside this gazetteer: cheap to compare, and the key for the columns below. */
  row: number
  nameKind: NameKind
}

/** Letters that words begin with, a bit each; some share one. */
export type Letters = number

export const noLetter: Letters = 0
export const anyLetter: Letters = -1

/** The bit of a UTF-16 unit, or of a byte of UTF-8: all but ASCII is alike. */
export function letterBit(code: number): Letters {
  return code > 127 ? 1 : 1 << (code & 31)
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
  /**
   * By which letters names in the index go on after these whole words, or `noLetter`: lets a scanner stop early. Asked after `find`, it costs little.
   * There may be more letters than names have, never fewer.
   */
  goesOn(normalizedWords: string): Letters
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
