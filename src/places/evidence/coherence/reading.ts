import type { Gazetteer } from '../../gazetteer.ts'
import { kindCode, type Senses } from '../../senses.ts'

/** A place that a name may mean, and what it lies in. */
export interface Reading {
  row: number
  /** A `kindCode`. */
  kind: number
  longitude: number
  latitude: number
  country: string | null
  /** Row of the state or province it is or lies in, or -1. */
  admin1: number
}

export function readingOf({ rows, kinds, longitudes, latitudes }: Senses, s: number, gazetteer: Gazetteer): Reading {
  const row = rows[s]!
  const kind = kinds[s]!
  return {
    row,
    kind,
    longitude: longitudes[s]!,
    latitude: latitudes[s]!,
    country: gazetteer.country(row),
    admin1: kind === firstLevel ? row : gazetteer.admin1(row),
  }
}

/** The `kindCode` of states and provinces. */
export const firstLevel = kindCode['first-level']
