import { isGivenName, isSurname } from '../text/given-name.ts'
import { isCapital } from '../text/is-capital.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { isLy, lowerAt } from './lower.ts'

/** Whom a verb is done to, told by a pronoun, by kinship or as a person: "beat him", "beat my elder brother", "beat two of the boys"; not "beat her record". */
export function isSomebodyAhead(tokens: readonly Token[], last: number): boolean {
  const next = lowerAt(tokens, last + 1)
  if (pronoun.has(next)) return next !== 'her' || !isNoun(tokens[last + 2], lowerAt(tokens, last + 2)) || isPerson(tokens, last + 1)
  return isPerson(tokens, last)
}

/** Who suffers it, where the verb is passive: "my husband was beaten", "the two boys had been beaten". */
export function isSomebodyBefore(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  while (k > first - 5 && (besideVerb.has(lowerAt(tokens, k)) || isLy(lowerAt(tokens, k)))) k--
  return k < first - 1 && person.has(lowerAt(tokens, k))
}

/** Who is held, by an office or a guard: "a boy of 16 is being", "Ann Jones was", "he was"; not "the Tessel Games were", "a vigil for Ann Jones was". */
export function isSuspectBefore(tokens: readonly Token[], first: number, isPlace: (at: Token) => boolean): boolean {
  let k = first - 1
  while (k > first - 5 && (besideHeld.has(lowerAt(tokens, k)) || isLy(lowerAt(tokens, k)))) k--
  const who = tokens[k]
  if (!who || isCelebrated(tokens, k)) return false
  const word = lowerAt(tokens, k)
  if (person.has(word)) return true
  if (k === first - 1) return false
  if (held.has(word)) return true
  // "a man of 30 was", "a man, 30, was"
  if (who.kind === 'number' || who.text === ',')
    for (let back = k - 1; back > k - 4; back--) if (person.has(lowerAt(tokens, back))) return true
  if (who.kind !== 'word' || !isCapital(who.text) || isPlace(who)) return false
  if (isOccasion(tokens, k)) return false
  const isNamed = isCapital(tokens[k - 1]?.text ?? '') && isGivenName(lowerAt(tokens, k - 1))
  return isNamed || isSurname(word)
}

/** "The Copa Morales was", "the Ann Jones Cup was": a name that has an article before it, or names a contest or a feast, is nobody's. */
function isOccasion(tokens: readonly Token[], end: number): boolean {
  let k = end
  while (k >= 0 && tokens[k]!.kind === 'word' && isCapital(tokens[k]!.text) && lowerAt(tokens, k) !== 'the') {
    if (feasts.has(lowerAt(tokens, k))) return true
    k--
  }
  return lowerAt(tokens, k) === 'the' && k < end
}

/** "The funeral of Sergeant Silva was", "a service for the two boys was", "a cup named after Ann Jones was": what is held is for somebody. */
function isCelebrated(tokens: readonly Token[], who: number): boolean {
  for (let k = who - 1; k > who - 9; k--) {
    const word = lowerAt(tokens, k)
    if (word === '' || word === ',') return false
    if (forWhom.has(word) && occasions.has(lowerAt(tokens, k - 1))) return true
  }
  return false
}

/** Past an article or an owner and what describes whom it is: at most four words on. */
function isPerson(tokens: readonly Token[], before: number): boolean {
  for (let k = before + 1; k < before + 6; k++) {
    const word = lowerAt(tokens, k)
    if (person.has(word)) return true
    // "two of the boys"
    if (!mayDescribe(tokens[k]) || (stops.has(word) && !(word === 'of' && k > before + 1))) return false
  }
  return false
}

/** "elder", "2", the hyphen of "brother-in-law". */
function mayDescribe(token: Token | undefined): boolean {
  if (!token || token.kind === 'mark') return token?.text === '-'
  const word = token.spelling.lower
  return /^(?:[a-z]+|\d+)$/.test(word) || (token.kind === 'word' && /^\p{Ll}+$/u.test(word))
}

/** Something that is hers may follow. */
function isNoun(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && !stops.has(word) && !word.endsWith('ly')
}

const besideHeld = wordSet('is are was were be been being has have had also later then still')
const forWhom = wordSet('of for to with between against after by')
const occasions = wordSet(
  `funeral burial vigil service services mass prayer prayers memorial ceremony ceremonies commemoration tribute honour honor memory wake wedding reception dinner
  celebration celebrations birthday concert show performance exhibition premiere launch auction benefit fundraiser tournament match race game rally protest march
  demonstration procession parade meeting meetings talks debate conference session hearing trial inquest election named dedicated`,
)
const feasts = wordSet(
  `copa cup trophy fair festival games open prix rally summit forum congress marathon show gala carnival ball awards prize race masters championship championships
  regatta derby tournament expo biennale triennale feria fiesta torneo memorial classic bowl series conference olympics vuelta tour giro ramadan eid`,
)
const held = wordSet('he she they who both whom')
const pronoun = wordSet('me him her us them somebody someone everybody everyone')
const besideVerb = wordSet('was were been had being also later then')
const stops = wordSet(
  `in on at by with from to for of into over under until till before after when while because and or but so as that who which where up out
  down off away again there here is was were are had has`,
)

const person = wordSet(
  `husband wife son daughter mother father brother sister uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter mum mom dad parents
  sons daughters brothers sisters uncles aunts cousins children child relatives neighbour neighbor neighbours neighbors friend friends colleague colleagues
  man woman boy girl men women boys girls people person baby teenager teenagers villager villagers resident residents passer-by prisoner prisoners detainee
  detainees inmate inmates guard guards driver drivers teacher teachers student students pupil pupils worker workers journalist journalists reporter reporters
  activist activists protester protesters demonstrator demonstrators officer officers policeman policemen nurse nurses doctor doctors priest shopkeeper
  fan fans supporter supporters youth youths fireman firemen firefighter firefighters toddler toddlers schoolboy schoolboys schoolgirl schoolgirls migrant migrants refugee refugees passenger passengers tourist tourists farmer farmers victim victims suspect suspects`,
)
