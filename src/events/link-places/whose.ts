import type { Mention } from '../../places/place.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { isApostrophe } from './place-words.ts'

/** "U.S. bases", "the embassies of Ebo": what a country has abroad stands elsewhere. */
export function ownsSite(tokens: readonly Token[], mention: Mention, before: number, next: number): boolean {
  if (mention.place?.kind !== 'country') return false
  if (lowerAt(tokens, before) === 'of') return abroad.has(lowerAt(tokens, before - 1))
  let k = isApostrophe(tokens[next]) ? next + 2 : next
  if (armed.has(lowerAt(tokens, k))) k++
  return abroad.has(lowerAt(tokens, k))
}

const armed = wordSet('military air naval army')

const abroad = wordSet(
  `embassy embassies consulate consulates base bases airbase airbases mission missions troops soldiers forces warship warships ship ships
  tanker tankers jet jets plane planes diplomat diplomats`,
)

/** "Lorvia's president", "Ebo’s foreign minister": at most two words on from the owner. */
export function isOwnerOfSomebody(tokens: readonly Token[], next: number): boolean {
  if (!isApostrophe(tokens[next])) return false
  const at = lowerAt(tokens, next + 1) === 's' ? next + 2 : next + 1
  for (let k = at; k < at + 3; k++) if (somebody.has(lowerAt(tokens, k))) return true
  return false
}

const somebody = wordSet(
  `president presidents premier chancellor king queen prince minister ministers leader leaders mayor governor envoy envoys ambassador
  ambassadors delegation team coach army government forces troops navy champion`,
)

/** "students from a high school in Ebo": whose school it is, not where it happened. */
export function isOfHome(tokens: readonly Token[], preposition: number): boolean {
  if (!home.has(lowerAt(tokens, preposition - 1))) return false
  for (let k = preposition - 2; k > preposition - 5; k--) if (lowerAt(tokens, k) === 'from') return true
  return false
}

const home = wordSet('school schools university college academy village town family club unit tribe community congregation church')

/** "a lorry from its depot in Ebo", "a letter from her office in Ebo": whence something came. */
export function isOfYard(tokens: readonly Token[], preposition: number): boolean {
  return (
    yard.has(lowerAt(tokens, preposition - 1)) &&
    owners.has(lowerAt(tokens, preposition - 2)) &&
    lowerAt(tokens, preposition - 3) === 'from'
  )
}

const yard = wordSet('depot base headquarters office warehouse yard plant factory garage studio laboratory home')
const owners = wordSet('its their his her a the')

/** "abducted the driver, a Congolese national from Ebo": what stands beside somebody behind a comma says who that is. */
export function isFromHome(tokens: readonly Token[], preposition: number): boolean {
  if (ofLand.has(lowerAt(tokens, preposition - 1))) return true
  for (let k = preposition - 2; k > preposition - 6; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'a' || word === 'an') return tokens[k - 1]?.text === ','
  }
  return false
}

const ofLand = wordSet('national nationals citizen citizens native natives')
