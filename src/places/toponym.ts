import type { GazetteerMatch } from './gazetteer.ts'
import type { Senses } from './senses.ts'

/** A stretch of words that may name a place, with what speaks for and against it. */
export interface Toponym {
  /** First and last token. */
  first: number
  last: number
  /** The name as the gazetteer compares names. */
  key: string
  matches: readonly GazetteerMatch[]
  /** Evidence that it names a place at all: the rule and its strength, 1 for a plain yes. */
  rules: string[]
  values: number[]
  /** How many of the rules depend on the words alone; what the document adds comes after them. */
  own: number
  /** Probability that it names a place, as far as is known by now. */
  chance: number
  /** The places it can mean. */
  senses: Senses
}

/** Notes one piece of evidence: `note(toponym, 'before:in')`. */
export function note(toponym: Toponym, rule: string, value = 1): void {
  toponym.rules.push(rule)
  toponym.values.push(value)
}
