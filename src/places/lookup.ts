import { boxesMeet } from '../geometry/bounds.ts'
import { type Gazetteer, type GazetteerMatch, type Letters, noLetter } from './gazetteer.ts'
import type { PlaceKind } from './place.ts'
import { isTransliterated } from './senses.ts'

/** What the gazetteer has under some words: the places they name, and by which letters longer names go on that begin so. */
export interface Listed {
  matches: readonly GazetteerMatch[]
  goesOn: Letters
}

/** What a scan of the words asks of the gazetteer. */
export interface Lookup {
  listed(key: string): Listed
  find(key: string): readonly GazetteerMatch[]
  /** Whether some name is, or goes on after, these whole words. */
  hasPrefix(key: string): boolean
  kind(row: number): PlaceKind
  /** A town, a part of one, or a region: no "Rock island" is Rock Island. */
  isInhabited(row: number): boolean
  /** Inhabitants of the largest place that has the name in full; infinitely many for a country or a part of the world; null where nothing has it. */
  mostPeople(key: string): number | null
  /** A country, a continent or a first-level region. */
  isLand(row: number): boolean
  /** Has outgrown all that is called a village or a township. */
  isCity(row: number): boolean
  /** Lies where names have no one spelling in Latin letters. */
  isTransliterated(row: number): boolean
  /** A region, or a town that many speak of. */
  isKnown(row: number): boolean
  /** Whether two places lie within half a degree. */
  near(row: number, other: number): boolean
  /** Whether a country's box meets that of another, which is a place's own or that it lies in. */
  meets(country: number, row: number): boolean
}

const inhabited = new Set<PlaceKind>(['settlement', 'district', 'admin', 'country'])

const lands = new Set<PlaceKind>(['country', 'continent'])

const leastKnown = 20_000
const leastCity = 1_000_000
/** The largest townships of New Jersey have a hundred thousand people. */
const leastAmericanCity = 150_000

const nothing: Listed = { matches: [], goesOn: noLetter }

/** As many answers as are remembered: documents say the same names, and the same other words in capitals, again and again. */
const mostKept = 4096
/** Longer words are rare, and may be cut out of their article, which they would keep. */
const longestKept = 24

const lookups = new WeakMap<Gazetteer, Lookup>()

/** The one lookup in a gazetteer, which remembers what was asked. */
export function lookupIn(gazetteer: Gazetteer): Lookup {
  let lookup = lookups.get(gazetteer)
  if (!lookup) {
    lookup = remembering(gazetteer)
    lookups.set(gazetteer, lookup)
  }
  return lookup
}

function remembering(gazetteer: Gazetteer): Lookup {
  const known = new Map<string, Listed>()
  const listed = (key: string): Listed => {
    let answer = known.get(key)
    if (answer === undefined) {
      const matches = gazetteer.find(key)
      const goesOn = gazetteer.goesOn(key)
      answer = goesOn !== noLetter || matches.length > 0 ? { matches, goesOn } : nothing
      if (key.length > longestKept) return answer
      if (known.size === mostKept) known.clear()
      known.set(key, answer)
    }
    return answer
  }
  const find = (key: string) => listed(key).matches
  return {
    listed,
    find,
    hasPrefix(key) {
      const { matches, goesOn } = listed(key)
      return goesOn !== noLetter || matches.length > 0
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
    isLand: row => lands.has(gazetteer.kind(row)) || gazetteer.feature(row) === 'ADM1',
    isCity: row => gazetteer.population(row) >= (gazetteer.country(row) === 'US' ? leastAmericanCity : leastCity),
    isTransliterated: row => isTransliterated(gazetteer.country(row)),
    isKnown: row => gazetteer.kind(row) === 'admin' || gazetteer.population(row) >= leastKnown,
    near: (a, b) =>
      Math.abs(gazetteer.latitude(a) - gazetteer.latitude(b)) < 0.5 && Math.abs(gazetteer.longitude(a) - gazetteer.longitude(b)) < 0.5,
    meets(country, row) {
      const code = gazetteer.country(row)
      if (code === null || code === gazetteer.country(country)) return false
      const [one, other] = [country, gazetteer.countryRow(code)].map(of => (of < 0 ? null : gazetteer.place(of).bbox))
      return one != null && other != null && boxesMeet(one, other)
    },
  }
}
