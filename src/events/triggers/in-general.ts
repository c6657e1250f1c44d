import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import { kinds, type Subkind } from '../kinds.ts'
import type { LexicalEntry } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import { determiner, isAdverb, isOrAre, modal, oftenWords, relatives } from '../small-words.ts'
import { day, type WordSigns } from '../word-signs.ts'
import { unbent } from './tense.ts'

/**
 * Whether an entry's words, in running text, tell what happens time and again, what somebody or something can do, or how often such things happen: "Quakes
 * often strike the valley", "frost can kill the buds", "people who attack guards", "attacks have risen since May". None of it is one event.
 */
export function isInGeneral(
  tokens: readonly Token[],
  { holds }: WordSigns,
  { form, subkind }: LexicalEntry,
  first: number,
  last: number,
  isNoun: boolean,
): boolean {
  // "Killings and looting remain the main fears"
  if (
    isOfWhichOnes(tokens, first) ||
    isCapable(tokens, first) ||
    (lowerAt(tokens, last + 1) === 'remain' && form !== 'base' && form !== 'past')
  )
    return true
  if (isNoun)
    return (
      isWithstood(tokens, first) ||
      // "Petty theft occurs."
      (occurring.has(lowerAt(tokens, last + 1)) && !(holds & day)) ||
      // "Sharks seldom attack swimmers", "anyone who attacks a guard": verbs that look like nouns
      isAgain(lowerAt(tokens, first - 1)) ||
      (lowerAt(tokens, first - 1) === 'who' && !(holds & day)) ||
      (form === 'plural' && isBare(tokens, first) && areCounted(tokens, subkind, last))
    )
  if (isAble(tokens, first, subkind) || isEmphatic(tokens, form, first)) return true
  if (seen.has(subkind) && isSinceAges(tokens, first, last)) return true
  const now = nowOf(tokens, form, first)
  if (now === null) return false
  if (isTimeAndAgain(tokens, first)) return true
  if (holds & day) return false
  // "Scooters are banned from the drive."
  if (subkind === 'sanction' && now === 'passive') return true
  if (kinds[subkind].family === 'statement') return false
  if (form === 'third' && harms.has(subkind)) return true
  return now === 'active' ? isOfWhoever(tokens, first) : isStaged(tokens, first)
}

const occurring = wordSet('occurs occur happens happen')

/** "a missile capable of hitting Ebo" */
function isCapable(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, first - 1) === 'of' && lowerAt(tokens, first - 2) === 'capable'
}

/** "designed to withstand floods" */
function isWithstood(tokens: readonly Token[], first: number): boolean {
  return withstand.has(lowerAt(tokens, first - 1)) || withstand.has(lowerAt(tokens, first - 2))
}

const withstand = wordSet('withstand resist')

/** "Frost can kill the buds", "cannot easily be shut": what may be done, and by whom, is told of no day. "We can announce" does it. */
function isAble(tokens: readonly Token[], first: number, subkind: Subkind): boolean {
  let k = first - 1
  while (k > first - 5 && (isAdverb(lowerAt(tokens, k)) || besideCan.has(lowerAt(tokens, k)))) k--
  return can.has(lowerAt(tokens, k)) && !sayings.has(subkind)
}

const sayings = wordSet('statement warning condemnation demand accusation threat')
const can = wordSet("can cannot can't")
const besideCan = wordSet('be not only even')

/** "attack", "strikes" stand in the present, and so does "are killed"; null: anything else. */
function nowOf(tokens: readonly Token[], form: LexicalEntry['form'], first: number): 'active' | 'passive' | null {
  let k = first - 1
  while (k > first - 4 && (isAdverb(lowerAt(tokens, k)) || isAgain(lowerAt(tokens, k)))) k--
  const before = lowerAt(tokens, k)
  if (form === 'third' || form === 'base')
    return modal.has(before) || before === 'to' || (form === 'base' && unbent.has(lowerAt(tokens, first))) ? null : 'active'
  return form !== 'ing' && isOrAre.has(before) && before !== 'be' ? 'passive' : null
}

/** "every spring", "twice a year", "often". */
function isTimeAndAgain(tokens: readonly Token[], first: number): boolean {
  for (let k = 0; k < tokens.length; k++) {
    const word = lowerAt(tokens, k)
    // "told the Daily Record" says nothing of how often
    if (isAgain(word) && (k === 0 || !isCapital(tokens[k]!.text))) return Math.abs(k - first) < 16
    if (!periods.has(word)) continue
    const lead = lowerAt(tokens, k - 1)
    if (lead === 'every' || lead === 'each' || lead === 'per') return true
    if (lead === 'a' && (times.has(lowerAt(tokens, k - 2)) || isCountBefore(tokens, k - 2))) return true
  }
  return false
}

const isAgain = (word: string) => oftenWords.has(word) || again.has(word)
const again = wordSet('increasingly annually occasionally daily nightly hourly')
const periods = wordSet('second minute hour day night week month year season spring summer autumn winter morning evening weekend')
const times = wordSet('once twice times')

/** "The wind steals your hat", "a hornet kills fifty bees": news tells harm in the past, and in the present only what is always so. */
const harms = wordSet('casualty robbery attack shooting abduction accident destruction clash strike shelling bombing')

/** "Soldiers do shoot at statues": time and again. */
function isEmphatic(tokens: readonly Token[], form: LexicalEntry['form'], first: number): boolean {
  const before = lowerAt(tokens, first - 1)
  return form === 'base' && (before === 'do' || before === 'does') && tokens[first - 2]?.kind === 'word'
}

/** "Poets have met in the café for decades": a custom; who has fought or been missing for decades goes on. */
function isSinceAges(tokens: readonly Token[], first: number, last: number): boolean {
  const before = lowerAt(tokens, first - 1)
  if (before !== 'have' && before !== 'has') return false
  for (let k = last + 2; k < Math.min(tokens.length, last + 12); k++)
    if (ages.has(lowerAt(tokens, k))) return lowerAt(tokens, k - 1) === 'for'
  return false
}

const ages = wordSet('decades centuries generations ages years')
const seen = wordSet('talks visit gathering journey')

/** "know which roads flood first" */
function isOfWhichOnes(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, first - 2) === 'which' && asking.has(lowerAt(tokens, first - 3)) && lowerAt(tokens, first - 1).endsWith('s')
}

const asking = wordSet('know knows see learn ask check decide remember tell find show')

/** "3,000 people a year" */
function isCountBefore(tokens: readonly Token[], noun: number): boolean {
  return tokens[noun]?.kind === 'word' && (tokens[noun - 1]?.kind === 'number' || counts.has(lowerAt(tokens, noun - 1)))
}

const counts = wordSet('hundreds thousands dozens many million of')

/** "Dogs that attack sheep", "anyone who lights a fire": whoever they are, whenever that is. */
function isOfWhoever(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  while (k > first - 3 && isAdverb(lowerAt(tokens, k))) k--
  return relatives.has(lowerAt(tokens, k)) && k > 0 && tokens[k - 1]!.text !== ','
}

/** "In the first act the father is shot": what is told in the present, and neither when nor where, is a play. */
function isStaged(tokens: readonly Token[], first: number): boolean {
  for (let k = Math.max(0, first - 12); k < first; k++) if (acts.has(lowerAt(tokens, k))) return true
  return false
}

const acts = wordSet('act scene episode chapter finale')

/** "Quakes strike", "and attacks on": any of them, and none in particular. */
function isBare(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return !before || before.kind === 'mark' || opens.has(before.spelling.lower)
}

const opens = wordSet('and but where when because although while as that')

/** "Attacks on shops have risen", "Eruptions there rarely threaten homes", "Protests take place every year": how often they come. */
function areCounted(tokens: readonly Token[], subkind: Subkind, last: number): boolean {
  let k = last + 1
  for (; k < last + 12 && tokens[k]; k++) {
    const word = lowerAt(tokens, k)
    if (word === 'have' || word === 'are') {
      const next = lowerAt(tokens, isAdverb(lowerAt(tokens, k + 1)) ? k + 2 : k + 1)
      return rise.has(next) && counted.has(subkind)
    }
    if (word === 'remain') return true
    if (isAgain(word)) break
    if (past.has(word) || (isPastForm(word) && !unbent.has(word))) return false
    if (tokens[k]!.kind === 'mark') break
  }
  return isTimeAndAgain(tokens, last) && !hasPast(tokens, last)
}

function hasPast(tokens: readonly Token[], last: number): boolean {
  for (let k = last + 1; k < tokens.length && k < last + 12; k++) {
    const word = lowerAt(tokens, k)
    if (past.has(word) || (isPastForm(word) && !unbent.has(word) && !determiner.has(word))) return true
  }
  return false
}

const past = wordSet('was were had did')
const rise = wordSet(
  'risen rising increased increasing fallen falling declined declining dropped doubled tripled soared surged grown growing become',
)
const counted = wordSet(
  `strike shelling bombing clash shooting attack abduction robbery protest accident disaster outbreak arrest closure sanction displacement`,
)
