import { isCapital } from '../../text/is-capital.ts'
import { numberWords } from '../../text/number-words.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { LexicalEntry } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'

export function isPast(form: LexicalEntry['form']): boolean {
  return form === 'past' || form === 'past-or-participle'
}

/** The forms of an entry that stand in the present, or behind a word that looks ahead. */
export const ofNow: ReadonlySet<string> = wordSet('third base')
/** "will close", "to close": words behind which a verb tells of what is to come. */
export const leadsAhead = wordSet("to will 'll would could might may")
/** Verbs whose past is no form of its own: "they shut the mill" then, or always. */
export const unbent = wordSet('born ground found wound left set cut hit shut cast put quit spread burst beat')

/** "to stay in and shut their windows", "the 7 percent cut": what has one form for all times may be no past. */
export function mayBeNoPast(tokens: readonly Token[], first: number): boolean {
  if (!unbent.has(lowerAt(tokens, first))) return false
  const before = lowerAt(tokens, first - 1)
  return before === 'and' || !(isOfMany(tokens, first) || pronoun.has(before) || isCapital(tokens[first - 1]?.text ?? ''))
}

const pronoun = wordSet('he she it they we i which who')

/** "Seven die in avalanche", "Two miners drown": the present of several. */
export function isOfMany(tokens: readonly Token[], i: number): boolean {
  const before = lowerAt(tokens, i - 1)
  if (many.has(before)) return true
  if (before.endsWith('s')) return !notPlural.some(end => before.endsWith(end))
  return /\d$/.test(before) || (before.length > 2 && Object.hasOwn(numberWords, before))
}

export const many = wordSet('police people men women children')
const notPlural = ['ss', 'us', "'s"]
