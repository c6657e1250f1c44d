import { wordSet } from '../text/word-set.ts'
import { plural, type VerbForm, verbForms } from './inflect.ts'
import type { Kind } from './kind.ts'
import { kinds, type Subkind, subkinds } from './kinds.ts'

/** One way a kind of event is put into words. */
export interface LexicalEntry {
  subkind: Subkind
  form: VerbForm | 'noun' | 'plural'
  /** The words, lower-case, as the tokenizer parts them: `drive`, `-`, `by`. */
  words: string[]
  /** One of these must stand within five words (verbs), or among the two words before (nouns); null: no condition. */
  near: ReadonlySet<string> | null
  /** One of these must stand there as well. */
  also: ReadonlySet<string> | null
  /** With one of these it is another word: "dismissed the claim" dismisses nobody. */
  never: ReadonlySet<string> | null
  /**
   * How many words before its own, and how many behind, `near` reaches: five and seven for verbs ("fired several rounds"), two before for nouns
   * ("joint naval exercise"). What is shut may stand farther before ("Trains between Santiago and Lugo were cancelled"), the second list
   * farther on ("fired a missile over the island on Friday that landed in the sea"), and so does what somebody is left "without".
   */
  back: number
  ahead: number
  /** Whether a condition asks for more than words: for a `Name`, a `Number`, `Somebody`. */
  asksMore: boolean
  /** Whether it tells an event only where its clause says when or where, or tells it as news. */
  dated: boolean
}

/** What is released to the public, and frees nobody. */
export const printed = wordSet(
  `report reports details names name figures statement data video footage identity identities album film photos information results
  transcript transcripts study studies survey poll findings`,
)
/** Where the hurt are taken. */
export const hospital = wordSet('hospital hospitals medical clinic trauma infirmary surgery')
/** Who march and demand nothing. */
export const musicians = wordSet('band bands orchestra choir musicians drummers bagpipers')

const asked = new Set([...printed, ...hospital, ...musicians])
/** Every word that some condition asks for. */
export const askedFor: ReadonlySet<string> = asked

/** What may begin with a word. */
export interface Beginning {
  /** Where the word behind it makes a phrase: the entries of the phrases, then of the word alone. */
  phrases: ReadonlyMap<string, readonly LexicalEntry[]>
  /** The entries of the word alone. */
  alone: readonly LexicalEntry[]
}

const none: Map<string, LexicalEntry[]> = new Map()
const lists = new Map<string, ReadonlySet<string> | null>()
const plurals = new Map<string, string[]>()
const forms = new Map<string, readonly [string, VerbForm][]>()

/** All entries by their first word, the longest first, then those that ask the most of the words around them. */
export const lexicon: ReadonlyMap<string, Beginning> = buildLexicon()

function buildLexicon(): Map<string, Beginning> {
  const entries: LexicalEntry[] = []
  for (const subkind of subkinds) {
    const { verbs, nouns, dated = '' }: Kind = kinds[subkind]
    for (const item of items(verbs)) entries.push(...verbEntries(subkind, item))
    for (const item of items(dated)) entries.push(...verbEntries(subkind, item, true))
    for (const item of items(nouns)) entries.push(...nounEntries(subkind, item))
  }
  const beginnings = new Map<string, Beginning>()
  for (const [first, list] of byWord(entries, 0)) {
    list.sort(
      (a, b) =>
        b.words.length - a.words.length ||
        Number(a.dated) - Number(b.dated) ||
        Number(!a.also) - Number(!b.also) ||
        Number(!a.near) - Number(!b.near),
    )
    const alone = list.filter(({ words }) => words.length === 1)
    const phrases = alone.length === list.length ? none : byWord(list, 1)
    for (const longer of phrases.values()) longer.push(...alone)
    beginnings.set(first, { phrases, alone })
  }
  return beginnings
}

/** The entries by one of their words; those that are shorter are left out. */
function byWord(entries: readonly LexicalEntry[], at: number): Map<string, LexicalEntry[]> {
  const found = new Map<string, LexicalEntry[]>()
  for (const entry of entries) {
    const word = entry.words[at]
    if (word === undefined) continue
    const list = found.get(word)
    if (list) list.push(entry)
    else found.set(word, [entry])
  }
  return found
}

/** `shoot fire(gun rifle) exercise/naval|joint` → three items; spaces inside brackets do not part items. */
function items(list: string): string[] {
  return list.match(/[^\s(]+(\([^)]*\))?/g) ?? []
}

function verbEntries(subkind: Subkind, item: string, dated = false): LexicalEntry[] {
  const [phrase, condition] = item.replace(')', '').split('(') as [string, string?]
  const [verb, ...rest] = phrase.split('_') as [string, ...string[]]
  const [wanted, refused] = condition?.split('!') ?? []
  const [near = null, also = null] = wanted?.split('&').map(listed) ?? []
  const never = refused === undefined ? null : listed(refused)
  const back = near?.has('hearing') ? 18 : subkind === 'closure' || subkind === 'repair' || near?.has('union') ? 14 : also ? 9 : 5
  const asksMore = wanted !== undefined && /[A-Z]/.test(wanted)
  const told = { near, also, never, back, ahead: near?.has('without') ? 18 : 7, asksMore, dated }
  // "fatally shot", "test-fired": the last part bends, not the first
  const adverbFirst = /^(fatally|test-.*)$/.test(verb)
  const bending = adverbFirst ? (rest.at(-1) ?? verb) : verb
  if (adverbFirst && rest.length === 0) {
    const [head, tail] = verb.split('-') as [string, string]
    return verbForms(tail).map(([word, form]) => ({ subkind, form, words: [head, '-', word], ...told }))
  }
  return formsOf(bending).flatMap(([word, form]) => {
    // What a clause must vouch for is told in the past, or as what will be: "votes on 15 October"
    if (dated && form === 'ing') return []
    const words = parted(adverbFirst ? [verb, word] : [word, ...rest])
    return [{ subkind, form, words, ...told }]
  })
}

/** Each word of a list and its plural; null where it is empty. Several verbs have the same list, and many lists the same words. */
function listed(words: string): ReadonlySet<string> | null {
  let list = lists.get(words)
  if (list === undefined) {
    const each = words.match(/\S+/g)
    list = each && noted(each.flatMap(withPlural))
    lists.set(words, list)
  }
  return list
}

/** The forms of a verb; many entries have the same verb. */
function formsOf(verb: string): readonly [string, VerbForm][] {
  const known = forms.get(verb)
  if (known) return known
  const made = verbForms(verb)
  forms.set(verb, made)
  return made
}

function withPlural(word: string): string[] {
  const known = plurals.get(word)
  if (known) return known
  const both = [word, plural(word)]
  plurals.set(word, both)
  return both
}

/** A set of words, which are henceforth asked for. */
function noted(words: readonly string[]): Set<string> {
  for (const word of words) asked.add(word)
  return new Set(words)
}

function nounEntries(subkind: Subkind, item: string): LexicalEntry[] {
  const [phrase, condition] = item.split('/') as [string, string?]
  const near = condition === undefined ? null : noted(condition.split('|'))
  const parts = phrase.split('_')
  const last = parts.at(-1)!
  const singular = parted([...parts.slice(0, -1), last])
  const many = parted([...parts.slice(0, -1), plural(last)])
  const told = {
    near,
    also: null,
    never: null,
    back: 2,
    ahead: near ? aheadOfNoun(near) : 0,
    asksMore: near !== null && (near.has('Name') || near.has('Occurs')),
    dated: false,
  }
  const entries: LexicalEntry[] = [{ subkind, form: 'noun', words: singular, ...told }]
  if (many.join(' ') !== singular.join(' ')) entries.push({ subkind, form: 'plural', words: many, ...told })
  return entries
}

/** "exercises are planned", "the collapse of the bridge": some stand behind. */
function aheadOfNoun(near: ReadonlySet<string>): number {
  if (near.has('planned')) return 2
  return ['of', 'with', 'between', 'in', 'on', 'around'].some(word => near.has(word)) ? 1 : 0
}

/** As the tokenizer parts them: at hyphens, which are words of their own. */
function parted(parts: string[]): string[] {
  return parts.some(part => part.includes('-')) ? parts.flatMap(part => part.split(/(-)/)).filter(word => word !== '') : parts
}
