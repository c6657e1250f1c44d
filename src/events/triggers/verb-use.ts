import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { subjectOf } from '../figures.ts'
import { isPastForm } from '../inflect.ts'
import type { LexicalEntry } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import { articles, be, determiner, have, isAdverb, joins, modal, preposition, relatives } from '../small-words.ts'
import { fromSubject } from './from-subject.ts'
import { isScoreAhead, sides } from './matches.ts'
import { hasObject, isNameAhead, isObjectAhead } from './object-ahead.ts'
import { isOfMany, many } from './tense.ts'
import type { Manner, TriggerUse } from './trigger.ts'

/**
 * How a verb stands in its sentence, or null where the word is no verb or tells of nothing: "was shot" is passive, "to close" an infinitive, "setting fire
 * to a mill" a gerund. In a headline the present tells the past, as it does in a log.
 */
export function verbUse(tokens: readonly Token[], entry: LexicalEntry, first: number, last: number, manner: Manner): TriggerUse | null {
  if (manner === 'headline' && (entry.form === 'third' || (entry.form === 'base' && isOfMany(tokens, first))))
    return headlineVerb(tokens, first)
  if (manner === 'log' && isLogged(tokens, entry, first, last)) return 'finite'
  return proseUse(tokens, entry, first, last)
}

function proseUse(tokens: readonly Token[], entry: LexicalEntry, first: number, last: number): TriggerUse | null {
  let k = first - 1
  while (k >= 0 && first - k < 4 && isAdverb(lowerAt(tokens, k))) k--
  const before = lowerAt(tokens, k)
  const next = lowerAt(tokens, last + 1)
  switch (entry.form) {
    case 'ing': {
      if (be.has(before)) return 'progressive'
      if (determiner.has(before)) return null
      if (before === '' || preposition.has(before) || before === ',' || leadsToGerund.has(before))
        // "setting fire to a mill": the object is in the words
        return entry.words.length > 1 || hasObject(tokens, last + 1) ? 'gerund' : null
      return null
    }
    case 'base': {
      if (before === 'to') return isPleadedTo(tokens, k) ? null : 'infinitive'
      if (modal.has(before) || (before === 'and' && goesOnFromWill(tokens, k))) return 'finite'
      // "Spain defeat Italy 2-1": a country or a club is many
      if (entry.subkind === 'contest' && isCapital(tokens[k]?.text ?? '') && (isNameAhead(tokens, last) || isScoreAhead(tokens, last)))
        return 'finite'
      // The same letters as a past ("hit", "set", "beat"), or a plural subject before it: "rebels attack the town"
      if (determiner.has(before) || preposition.has(before) || before === '' || tokens[k]?.kind !== 'word') return null
      // "Ministers of the union meet on Friday": the day vouches for it
      if (entry.dated) {
        // "Flights start again on Friday"
        const at = next === 'again' ? last + 2 : last + 1
        const leadsOn = preposition.has(lowerAt(tokens, at)) || isCapital(tokens[at]?.text ?? '')
        return leadsOn && (sides.has(before) || isOfMany(tokens, subjectOf(tokens, first) + 1)) ? 'finite' : null
      }
      if (before.endsWith('s')) return hasObject(tokens, last + 1) ? 'finite' : null
      // "Police close the bridge", not "the police raid was"
      return many.has(before) && isObjectAhead(tokens, last + 1) ? 'finite' : null
    }
    case 'third':
      // "The jury, led by Ann Osei, announces its prizes"
      if (before === ',' && fromSubject(tokens, first) > 3 && isObjectAhead(tokens, last + 1)) return 'finite'
      // "lost 31 million crowns" crowns nobody
      if (determiner.has(before) || preposition.has(before) || before === '' || countOf.has(before)) return null
      if (before.endsWith('s') && !isCapital(tokens[k]!.text) && !onlyVerb.has(lowerAt(tokens, first))) return null
      // "ignoring cracks", "with petrol bombs and": nouns
      if ((before.endsWith('ing') && !isCapital(tokens[k]!.text) && !articles.has(lowerAt(tokens, k - 1))) || joins.has(next)) return null
      // "Lorvia votes on 15 October": the day vouches for it
      if (entry.dated) return tokens[k]!.kind === 'word' ? 'finite' : null
      if (entry.words.length > 2 || (entry.words.length > 1 && entry.subkind === 'disaster')) return 'finite'
      return hasObject(tokens, last + 1) && !preposition.has(next) && tokens[k]?.kind === 'word' ? 'finite' : null
    case 'past':
      return 'finite'
    default: {
      if (be.has(before)) return 'passive'
      if (have.has(before)) return 'finite'
      // "shut in May reopened": a month
      if (modal.has(before) && tokens[k]!.text !== 'May') return null
      if (entry.form === 'participle') return besideParticiple.has(next) ? 'passive' : null
      // "the wounded", "the wounded soldier", "a convicted felon": an adjective, nothing is reported
      if (articles.has(before)) return null
      // "230,000 displaced people", "help for wounded soldiers"
      if ((tokens[k]?.kind === 'number' || preposition.has(before) || before === 'many') && befallen.has(next)) return null
      if (isOfPlace(tokens, k, last)) return null
      // "from mud and wrecked cars"
      if (before === 'and' && amongst.has(lowerAt(tokens, k - 2)) && isBareNoun(tokens[last + 1])) return null
      const isNoun = tokens[last + 1]?.kind === 'word' && !next.endsWith('ing') && !preposition.has(next) && !determiner.has(next)
      // "a boat that capsized off Ebo"
      if (determiner.has(before) && isNoun && !(before === 'that' && leadsOff.has(next))) return null
      return 'finite'
    }
  }
}

const leadsToGerund = wordSet('while began started continued kept stopped and admitted admits denied denies')
const countOf = wordSet('hundred thousand million billion dozen')

/** "A conference of farmers opens": no noun. */
const onlyVerb = wordSet('opens begins meets reopens resumes arrives expires ends')

/** "a car stolen from Ebo" */
const besideParticiple = wordSet('by in from at near')

const leadsOff = wordSet('off along against below beneath beside beyond toward towards upon onto while when')

/** Who is told of by what befell them. */
const befallen = wordSet(
  `people persons families residents civilians soldiers men women children villagers students workers migrants households communities
  pupils fighters passengers officers`,
)

/** "will close its mill in Ebo in May and sell the land": the second verb is of the same "will". */
function goesOnFromWill(tokens: readonly Token[], and: number): boolean {
  for (let k = and - 1; k > and - 14; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'will') return tokens[k]!.text === 'will'
    if (leavesWill.has(word) || isPastForm(word)) return false
  }
  return false
}

const leavesWill = wordSet(', ; : — – “ ” " is are was were has have had who which that if when and but or')

/** "pleaded guilty on Friday to murder": the name of a crime, and no plan. */
function isPleadedTo(tokens: readonly Token[], to: number): boolean {
  for (let k = to - 1; k > to - 6 && tokens[k]?.kind !== 'mark'; k--) if (pleads.has(lowerAt(tokens, k))) return true
  return false
}

const pleads = wordSet('guilty pleaded pleads pleading pled confessed confesses confessing')

/** "at a depot in occupied Crimea", "in Feodosia, occupied Crimea.": an adjective of a place. "The army, backed by Lorvia, captured Ebo" is none. */
function isOfPlace(tokens: readonly Token[], before: number, last: number): boolean {
  if (!isCapital(tokens[last + 1]?.text ?? '')) return false
  if (leadsToPlace.has(lowerAt(tokens, before))) return true
  if (tokens[before]?.text !== ',' || !ofTerritory.has(lowerAt(tokens, last))) return false
  let lead = before - 1
  while (isCapital(tokens[lead]?.text ?? '')) lead--
  return lead < before - 1 && leadsToPlace.has(lowerAt(tokens, lead))
}

const leadsToPlace = wordSet('in at of from to near into around across over throughout inside outside')
const ofTerritory = wordSet('occupied annexed besieged blockaded contested')
const amongst = wordSet('of with from in under through among between')

function isBareNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && token.text.endsWith('s') && !preposition.has(token.spelling.lower) && !determiner.has(token.spelling.lower)
  )
}

/** "Girl dies after fall": a headline's present tense, unless a word before makes it a noun. */
function headlineVerb(tokens: readonly Token[], first: number): TriggerUse | null {
  const before = lowerAt(tokens, first - 1)
  return before === '' || determiner.has(before) || preposition.has(before) ? null : 'finite'
}

/** "Crews arrive at the mill", "The wall collapses", "close the road and evacuate a school": a log tells in the present what has just come. */
function isLogged(tokens: readonly Token[], { form }: LexicalEntry, first: number, last: number): boolean {
  let k = first - 1
  while (k > first - 3 && isAdverb(lowerAt(tokens, k))) k--
  const before = lowerAt(tokens, k)
  if (tokens[k]?.kind !== 'word' || determiner.has(before) || preposition.has(before) || modal.has(before)) return false
  if (form === 'third') return !relatives.has(before) && (!before.endsWith('s') || isCapital(tokens[k]!.text))
  if (form !== 'base') return false
  return before === 'and' ? hasLoggedBefore(tokens, k) && isObjectAhead(tokens, last + 1) : isOfMany(tokens, k + 1)
}

/** Whether "and" joins what is told in the present of several: no helping word and no past stands before it. */
function hasLoggedBefore(tokens: readonly Token[], and: number): boolean {
  for (let k = and - 1; k >= 0 && k > and - 16; k--) {
    const word = lowerAt(tokens, k)
    if (modal.has(word) || have.has(word) || be.has(word) || word === 'to' || isPastForm(word)) return false
    if (isOfMany(tokens, k)) return true
  }
  return false
}
