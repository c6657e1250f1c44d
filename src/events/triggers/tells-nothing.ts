import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import type { Subkind } from '../kinds.ts'
import type { LexicalEntry } from '../lexicon.ts'
import { isLy, lowerAt } from '../lower.ts'
import { articles, determiner, oftenWords } from '../small-words.ts'
import { isNamedStorm } from './part-of-name.ts'
import { isRemembered } from './remembered.ts'

/**
 * Whether an entry's words, which elsewhere tell of an event, tell here of what is so, of what somebody can, of which of several is meant, or of what
 * others remember: "is often spread by flies", "the power to close", "confirmed cases".
 */
export function tellsNothing(
  tokens: readonly Token[],
  { form, subkind }: LexicalEntry,
  first: number,
  last: number,
  isNoun: boolean,
): boolean {
  if (isAbility(tokens, first)) return true
  if (isNoun)
    return (
      isLandmark(subkind, tokens, first, last) ||
      isRemembered(tokens, first) ||
      isGeneral(tokens, first, last) ||
      isForExample(tokens, first) ||
      isToldAgain(tokens, first, last) ||
      // "missing since Storm Elsa"
      (lowerAt(tokens, first - 1) === 'since' && isNamedStorm(tokens, last))
    )
  return (
    isOfMourning(tokens, first) ||
    isOfWeapon(tokens, first, last) ||
    isOfMaker(tokens, first, last) ||
    (form === 'third' && isBlocksDoing(tokens, first, last)) ||
    (form !== 'ing' && (isCustom(tokens, first) || isHardest(tokens, first))) ||
    (isPastForm(lowerAt(tokens, first)) && saysWhich(tokens, first, last))
  )
}

/** "is frequently spread by flies", "are often speared, poisoned or poached", "was once rarely seen": what happens time and again. */
function isCustom(tokens: readonly Token[], first: number): boolean {
  let isOften = false
  for (let k = first - 1; k > first - 9; k--) {
    const word = lowerAt(tokens, k)
    if (oftenWords.has(word) || custom.has(word)) isOften = true
    else if (present.has(word)) return isOften
    else if (!joins.has(word) && !isPastForm(word) && !isLy(word)) return false
  }
  return false
}

const custom = wordSet('always normally generally newly')
const present = wordSet("is are 's 're be")
const joins = wordSet(', or and not')

/** "is known to infect humans", "the capacity to treat veterans", "a place to visit": nobody did, and nobody says that somebody will. */
function isAbility(tokens: readonly Token[], first: number): boolean {
  if (lowerAt(tokens, first - 1) !== 'to') return false
  const lead = lowerAt(tokens, first - 2)
  // "you hope you never have to shoot"
  if (having.has(lead) && lowerAt(tokens, first - 3) === 'never') return true
  if (lead === 'known') return present.has(lowerAt(tokens, first - 3))
  // "is used in baits to kill rats"
  for (let k = first - 2; k > first - 7; k--) if (lowerAt(tokens, k) === 'used') return present.has(lowerAt(tokens, k - 1))
  return abilities.has(lead)
}

const having = wordSet('have has had')
const abilities = wordSet(
  `time times hard easy difficult impossible capacity ability capability capabilities authority power powers right rights freedom willingness readiness reluctance way ways place places
  tool tools means equipment tendency trained designed equipped licensed programmed`,
)

/** "the number of confirmed cases", "as elected officials", "for flooded roads": a participle right behind a preposition only says which. */
function saysWhich(tokens: readonly Token[], first: number, last: number): boolean {
  const lead = lowerAt(tokens, first - 1)
  // "when seized shells went off", not "when shot dead"
  if (!leads.has(lead) && !((lead === 'when' || lead === 'where') && isPastForm(lowerAt(tokens, last + 2)))) return false
  const next = tokens[last + 1]
  const word = lowerAt(tokens, last + 1)
  return next?.kind === 'word' && !isCapital(next.text) && !notNoun.has(word) && !articles.has(word) && !isLy(word) && !isPastForm(word)
}

const leads = wordSet('of for from with in at by against between among about into under amid as whether including without')
const notNoun = wordSet(
  `of in on at by for with from to about before during near over into against between under amid since through outside inside around across
  behind and or but nor as than until when while where who which that after because if this these those his her its their my our your no
  any all both each every some many several up down out off away back along again not also then there here is are was were has have had will
  would what how why people persons`,
)

/** "the areas hardest hit", "the worst affected": which they are, and not what befell them. */
function isHardest(tokens: readonly Token[], first: number): boolean {
  return hardest.has(lowerAt(tokens, first - 1))
}

const hardest = wordSet('hardest worst')

/** "The attack came two days after rebels overran Ebo", "The strike follows a raid": what was told before is set beside another. */
function isToldAgain(tokens: readonly Token[], first: number, last: number): boolean {
  if (!again.has(lowerAt(tokens, first - 1)) || first > 2) return false
  const verb = lowerAt(tokens, last + 1)
  if (follows.has(verb)) return articles.has(lowerAt(tokens, last + 2))
  if (!comes.has(verb)) return false
  for (let k = last + 2; k < last + 7; k++) if (besides.has(lowerAt(tokens, k))) return true
  return false
}

const again = wordSet('the this that')
const follows = wordSet('follows followed')
const comes = wordSet('came comes')
const besides = wordSet('after before as amid')

/** "events such as festivals and parades": kinds of them, and none that is told. */
function isForExample(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k > first - 8; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'as') return lowerAt(tokens, k - 1) === 'such'
    if (tokens[k]?.kind !== 'word' && word !== ',') return false
  }
  return false
}

/** "a national day of mourning": what a day is called. */
function isOfMourning(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, first) === 'mourning' && lowerAt(tokens, first - 1) === 'of'
}

/** "the sixth flight of the launcher built by a firm in Ebo": which it is. */
function isOfMaker(tokens: readonly Token[], first: number, last: number): boolean {
  if (lowerAt(tokens, first) !== 'built' || lowerAt(tokens, last + 1) !== 'by' || lowerAt(tokens, first - 2) !== 'the') return false
  const thing = tokens[first - 1]!
  return thing.kind === 'word' && !isCapital(thing.text) && !notNoun.has(lowerAt(tokens, first - 1))
}

/** "A drone fired by rebels hit a tent": what it did is told by the verb behind. */
function isOfWeapon(tokens: readonly Token[], first: number, last: number): boolean {
  if (!firing.has(lowerAt(tokens, first)) || !weapons.has(lowerAt(tokens, first - 1)) || !firedBy.has(lowerAt(tokens, last + 1)))
    return false
  for (let k = last + 2; k < Math.min(tokens.length, last + 14) && tokens[k]!.text !== ','; k++)
    if (strikes.has(lowerAt(tokens, k))) return true
  return false
}

const firing = wordSet('fired launched')
const weapons = wordSet('drone drones missile missiles rocket rockets shell shells mortar mortars torpedo')
const firedBy = wordSet('by from at towards toward')
const strikes = wordSet('hit struck killed landed fell exploded crashed destroyed damaged slammed wounded tore')

/** "road blocks restricting traffic": a gerund stands behind a noun, and behind few verbs. */
function isBlocksDoing(tokens: readonly Token[], first: number, last: number): boolean {
  const next = lowerAt(tokens, last + 1)
  return next.endsWith('ing') && next.length > 5 && tokens[last + 1]!.text === next && !takesGerund.test(lowerAt(tokens, first))
}

const takesGerund =
  /^(?:starts|begins|stops|resumes|continues|suspends|ends|halts|quits|admits|denies|bans|considers|finishes|orders|approves)$/

/** "Ferry accidents are common in Ebo", "the latest in a string of thefts": what happens time and again is no event. */
function isGeneral(tokens: readonly Token[], first: number, last: number): boolean {
  if (remain.has(lowerAt(tokens, last + 1)) && common.has(lowerAt(tokens, lowerAt(tokens, last + 2) === 'not' ? last + 3 : last + 2)))
    return true
  for (let k = first - 1; k > first - 4; k--)
    if (lowerAt(tokens, k) === 'of') return series.has(lowerAt(tokens, k - 1)) && lowerAt(tokens, k - 3) === 'in'
  return false
}

const series = wordSet('string spate series')

const common = wordSet('common frequent rare commonplace routine uncommon unknown unusual')

const remain = wordSet('is are remain remains were was')

/** "nine days before the election", "ahead of the summit": it only says how near that was. */
function isLandmark(subkind: Subkind, tokens: readonly Token[], first: number, last: number): boolean {
  if (!landmarks.has(subkind)) return false
  const next = tokens[last + 1]
  if (next && next.kind !== 'mark') return false
  let k = first - 1
  while (k > first - 4 && tokens[k]?.kind === 'word' && !determiner.has(lowerAt(tokens, k))) k--
  if (!determiner.has(lowerAt(tokens, k))) return false
  const lead = lowerAt(tokens, k - 1)
  return lead === 'before' || lead === 'until' || (lead === 'of' && lowerAt(tokens, k - 2) === 'ahead')
}

const landmarks = wordSet('election summit talks trial visit exercise')
