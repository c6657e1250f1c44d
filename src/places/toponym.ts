import type { GazetteerMatch } from './gazetteer.ts'
import { noSenses, type Senses } from './senses.ts'

/** A stretch of words that may name a place, with what speaks for and against it. */
export interface Toponym {
  /** First and last token. */
  first: number
  last: number
  /** The name as the gazetteer compares names. */
  key: string
  matches: readonly GazetteerMatch[]
  /** When the name is longer than what the gazetteer lists ("Jerome Township"), the family of its last or first word. */
  headed: string
  /** What the words make it, where the gazetteer lists one: "crossed the Missouri", "Masbate Province". */
  said: '' | 'river' | 'region'
  /** Row of the region or country named right after it ("Canton, Ohio"), or -1. */
  container: number
  /** The name it is said to lie by ("Greensboro, west of Tallahassee"), and how many kilometres from it; NaN when no number says so. */
  nearTo: Toponym | null
  nearKm: number
  /** Row of the place near which an unlisted reading is put, or -1. */
  near: number
  /** Whether it does what a person does as well: "Paris denied the charge". */
  actsAsPeople: boolean
  /** Which list it stands in ("Lima, Quito and La Paz"), or 0. */
  list: number
  /** Probability that it lies where it was put, if it is unlisted; 1 for places whose position is known. NaN until that is weighed. */
  located: number
  /** Evidence that it names a place at all: the rule's number and its strength, 1 for a plain yes. */
  rules: number[]
  values: number[]
  /** How many of the rules depend on the words alone; what the document adds comes after them. */
  own: number
  /** Probability that it names a place, as far as is known by now. */
  chance: number
  /** The places it can mean. */
  senses: Senses
}

/** Numbers that may become fractions begin as such, NaN where nothing is known yet: engines make code that reads objects anew when a field ceases to be whole. */
export function toponymOf(first: number, last: number, key: string, matches: readonly GazetteerMatch[], headed = ''): Toponym {
  return {
    first,
    last,
    key,
    matches,
    headed,
    said: '',
    container: -1,
    nearTo: null,
    nearKm: Number.NaN,
    near: -1,
    list: 0,
    actsAsPeople: false,
    located: Number.NaN,
    rules: [],
    values: [],
    own: 0,
    chance: 0.5,
    senses: noSenses,
  }
}

/** Notes one piece of evidence, by the number of its rule. */
export function note(toponym: Toponym, rule: number, value = 1): void {
  toponym.rules.push(rule)
  toponym.values.push(value)
}

/** Whether two names begin with the same one: "Dublin City" does not vouch for "Dublin". */
export function sameName(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false
  return a === b || (a.length > b.length ? a.startsWith(b) && a[b.length] === ' ' : b.startsWith(a) && b[a.length] === ' ')
}
