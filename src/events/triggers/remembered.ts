import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import { lowerAt } from '../lower.ts'
import { preposition } from '../small-words.ts'

/** "a museum of the bombing of Ebo", "an association of survivors of the raid", "a film about the flood": what is remembered is no news. */
export function isRemembered(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  for (let links = 0; links < 3; links++) {
    const floor = Math.max(0, k - 3)
    while (k > floor && !preposition.has(lowerAt(tokens, k))) k--
    if (!linksBack.has(lowerAt(tokens, k))) return false
    if (keepers.has(lowerAt(tokens, --k))) return true
    if (!remembered.has(lowerAt(tokens, k))) return false
    k--
  }
  return false
}

const remembered = wordSet('survivor survivors victim victims dead heroes')
const linksBack = wordSet('of on about to')
const keepers = wordSet(
  `museum museums memorial memorials monument monuments book books novel novels film films documentary documentaries exhibition exhibitions play opera
  history histories veteran veterans memory memories account accounts association associations organization organisation organizations organisations`,
)

/** "gathered on Monday to mourn eleven people killed when", "a service for those killed": whom others remember. */
export function isMourned(tokens: readonly Token[], verb: number): boolean {
  if (!isPastForm(lowerAt(tokens, verb)) || !victims.has(lowerAt(tokens, verb - 1))) return false
  for (let k = verb - 2; k > verb - 7 && tokens[k]?.kind !== 'mark'; k--) {
    const word = lowerAt(tokens, k)
    if (mourning.has(word)) return true
    if (word === 'for' || word === 'of' || word === 'to') return besideMourning.has(lowerAt(tokens, k - 1))
  }
  return false
}

const victims = wordSet(
  'people men women children soldiers civilians victims those workers pupils students passengers villagers miners sailors',
)

const mourning = wordSet(
  'mourn mourned mourning remember remembered remembering honour honor honoured honored bury buried burying commemorate',
)

const besideMourning = wordSet(
  'vigil service services tribute tributes memorial families relatives funeral funerals memory silence prayers mass',
)
