import type { Gazetteer, GazetteerMatch } from './gazetteer.ts'
import type { PlaceKind } from './place.ts'
import { isTransliterated } from './senses.ts'

/** What a scan of the words asks of the gazetteer. */
export interface Lookup {
  find(key: string): readonly GazetteerMatch[]
  hasPrefix(key: string): boolean
  kind(row: number): PlaceKind
  /** A town, a part of one, or a region: no "Rock island" is Rock Island. */
  isInhabited(row: number): boolean
  /** Inhabitants of the largest place that has the name in full; infinitely many for a country or a part of the world; null where nothing has it. */
  mostPeople(key: string): number | null
  /** Lies where names have no one spelling in Latin letters. */
  isTransliterated(row: number): boolean
  /** A region, or a town that many speak of. */
  isKnown(row: number): boolean
  /** Whether two places lie within half a degree. */
  near(row: number, other: number): boolean
}

const inhabited = new Set<PlaceKind>(['settlement', 'district', 'admin', 'country'])

const leastKnown = 20_000

/** Remembers what was asked: a document says its names many times. */
export function lookupIn(gazetteer: Gazetteer): Lookup {
  const matches = new Map<string, readonly GazetteerMatch[]>()
  const prefixes = new Map<string, boolean>()
  const find = (key: string) => {
    let known = matches.get(key)
    if (!known) {
      known = gazetteer.find(key)
      matches.set(key, known)
    }
    return known
  }
  return {
    find,
    hasPrefix(key) {
      let known = prefixes.get(key)
      if (known === undefined) {
        known = gazetteer.hasPrefix(key)
        prefixes.set(key, known)
      }
      return known
    },
    kind: row => gazetteer.kind(row),
    isInhabited: row => inhabited.has(gazetteer.kind(row)),
    mostPeople(key) {
      const people = find(key).flatMap(({ row, nameKind }) => {
        if (nameKind === 'adjective' || nameKind === 'abbreviation') return []
        const kind = gazetteer.kind(row)
        return kind === 'country' || kind === 'continent' ? Number.POSITIVE_INFINITY : gazetteer.population(row)
      })
      return people.length > 0 ? Math.max(...people) : null
    },
    isTransliterated: row => isTransliterated(gazetteer.country(row)),
    isKnown: row => gazetteer.kind(row) === 'admin' || gazetteer.population(row) >= leastKnown,
    near: (a, b) =>
      Math.abs(gazetteer.latitude(a) - gazetteer.latitude(b)) < 0.5 && Math.abs(gazetteer.longitude(a) - gazetteer.longitude(b)) < 0.5,
  }
}
