import { wordSet } from '../../text/word-set.ts'
import { denies, statusWord } from '../status-words.ts'
import { doers } from './whose-word.ts'

/** "denied a report that it would shut the plant", "ruled out that the volcano would erupt". */
export function isDeniedBefore(lower: (k: number) => string, would: number): boolean {
  for (let k = would - 1; k >= Math.max(0, would - 8); k--) {
    if (statusWord(lower(k)) & denies || (ruling.has(lower(k)) && lower(k + 1) === 'out')) return true
    if (endsDenial.has(lower(k))) return false
  }
  return false
}

export const ruling = wordSet('rule rules ruled ruling')
export const endsDenial = wordSet('; but said')

/** "denied it had shelled Ebo and burned the mill", "rejected reports its planes …": what is denied is a clause with no "that" before it. */
export function takesClause(lower: (k: number) => string, verb: number): boolean {
  const told = tale.has(lower(verb + 1))
  const who = told ? verb + 2 : verb + 1
  return (doers.has(lower(who)) && lower(who + 1) !== 'and') || (told && owners.has(lower(who)))
}

const owners = wordSet('its their his her')
const tale = wordSet('report reports claim claims allegation allegations accusation accusations')
