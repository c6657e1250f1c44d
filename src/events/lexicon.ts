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
  /** Whether one of the phrases is a verb with a particle that may stand behind its object: "shut the plant down". */
  isParting: boolean
}

/** What an object may stand before: "call off", "shut down". */
export const partsVerb = wordSet('off out down up away')

const none: Map<string, LexicalEntry[]> = new Map()
const lists = new Map<string, ReadonlySet<string> | null>()
const plurals = new Map<string, string[]>()
const forms = new Map<string, readonly [string, VerbForm][]>()

/** One way of putting a kind into words, as its list has it: `fire(gun rifle)`, `exercise/naval|joint`. */
interface Item {
  subkind: Subkind
  /** `open_fire` */
  phrase: string
  condition: string | undefined
  list: 'verbs' | 'dated' | 'nouns'
}

/** "fatally shot", "test-fired": the last part bends, not the first. */
const opensWithAdverb = /^(?:fatally|test-[^_]*)(?=_|$)/

const itemsByHead = itemsOfAll()
const entriesOfItems = new Map<Item, readonly LexicalEntry[]>()
const beginnings = new Map<string, Beginning>()

/**
 * All entries by their first word, the longest first, then those that ask the most of the words around them. They are made when a text has
 * the word: to make all fifteen thousand takes longer than reading the first articles, and most are never asked for.
 */
export const lexicon = {
  has: (word: string): boolean => itemsByHead.has(word),
  get: (word: string): Beginning | undefined => beginnings.get(word) ?? begin(word),
  words: (): Iterable<string> => itemsByHead.keys(),
}

/** The items of all kinds by the words their entries begin with; what their conditions ask for is noted. */
function itemsOfAll(): Map<string, Item[]> {
  const byHead = new Map<string, Item[]>()
  const list = (item: Item, heads: readonly string[]) => {
    for (const head of heads) {
      const items = byHead.get(head)
      if (!items) byHead.set(head, [item])
      // Two forms of a verb may be one word: "hit", "hit"
      else if (items.at(-1) !== item) items.push(item)
    }
  }
  for (const subkind of subkinds) {
    const { verbs, nouns, dated = '' }: Kind = kinds[subkind]
    for (const item of verbItems(subkind, 'verbs', verbs)) list(item, headsOfVerb(item))
    for (const item of verbItems(subkind, 'dated', dated)) list(item, headsOfVerb(item))
    for (const item of nounItems(subkind, nouns)) list(item, headsOfNoun(item))
  }
  return byHead
}

function begin(word: string): Beginning | undefined {
  const items = itemsByHead.get(word)
  if (!items) return undefined
  const entries = items.flatMap(item => entriesOf(item).filter(({ words }) => words[0] === word))
  entries.sort(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(a.dated) - Number(b.dated) ||
      Number(!a.also) - Number(!b.also) ||
      Number(!a.near) - Number(!b.near),
  )
  const alone = entries.filter(({ words }) => words.length === 1)
  const phrases = alone.length === entries.length ? none : bySecondWord(entries)
  for (const longer of phrases.values()) longer.push(...alone)
  const isParting = entries.some(
    ({ words, form }) => words.length === 2 && partsVerb.has(words[1]!) && form !== 'noun' && form !== 'plural',
  )
  const beginning = { phrases, alone, isParting }
  beginnings.set(word, beginning)
  return beginning
}

/** The entries by their second word; those that are shorter are left out. */
function bySecondWord(entries: readonly LexicalEntry[]): Map<string, LexicalEntry[]> {
  const found = new Map<string, LexicalEntry[]>()
  for (const entry of entries) {
    const word = entry.words[1]
    if (word === undefined) continue
    const list = found.get(word)
    if (list) list.push(entry)
    else found.set(word, [entry])
  }
  return found
}

function entriesOf(item: Item): readonly LexicalEntry[] {
  const known = entriesOfItems.get(item)
  if (known) return known
  const made = item.list === 'nouns' ? nounEntries(item) : verbEntries(item)
  entriesOfItems.set(item, made)
  return made
}

/** `shoot fire(gun rifle) exercise/naval|joint` → three items; spaces inside brackets do not part items. */
function items(list: string): string[] {
  return list.match(/[^\s(]+(\([^)]*\))?/g) ?? []
}

function verbItems(subkind: Subkind, list: 'verbs' | 'dated', all: string): Item[] {
  return items(all).map(item => {
    const [phrase, condition] = item.replace(')', '').split('(') as [string, string?]
    for (const word of condition?.match(/[^\s!&]+/g) ?? []) note(withPlural(word))
    return { subkind, phrase, condition, list }
  })
}

/** The words that an item's entries begin with. */
function headsOfVerb({ phrase, list }: Item): string[] {
  if (opensWithAdverb.test(phrase)) return [firstPart(phrase)]
  const end = phrase.indexOf('_')
  const bent = formsOf(end < 0 ? phrase : phrase.slice(0, end))
  return (list === 'dated' ? bent.filter(isToldWithDay) : bent).map(([word]) => firstPart(word))
}

/** What a clause must vouch for is told in the past, or as what will be: "votes on 15 October". */
function isToldWithDay([, form]: readonly [string, VerbForm]): boolean {
  return form !== 'ing'
}

/** As it is parted at hyphens, or at the lines that part the words of a phrase. */
function firstPart(phrase: string): string {
  return /^[^-_]*/.exec(phrase)![0]
}

function verbEntries({ subkind, phrase, condition, list }: Item): LexicalEntry[] {
  const [verb, ...rest] = phrase.split('_') as [string, ...string[]]
  const dated = list === 'dated'
  const [wanted, refused] = condition?.split('!') ?? []
  const [near = null, also = null] = wanted?.split('&').map(listed) ?? []
  const never = refused === undefined ? null : listed(refused)
  const back = near?.has('hearing') ? 18 : subkind === 'closure' || subkind === 'repair' || near?.has('union') ? 14 : also ? 9 : 5
  const asksMore = wanted !== undefined && /[A-Z]/.test(wanted)
  const told = { near, also, never, back, ahead: near?.has('without') ? 18 : 7, asksMore, dated }
  const adverbFirst = opensWithAdverb.test(phrase)
  const bending = adverbFirst ? (rest.at(-1) ?? verb) : verb
  if (adverbFirst && rest.length === 0) {
    const [head, tail] = verb.split('-') as [string, string]
    return verbForms(tail).map(([word, form]) => ({ subkind, form, words: [head, '-', word], ...told }))
  }
  return (dated ? formsOf(bending).filter(isToldWithDay) : formsOf(bending)).map(([word, form]) => {
    const words = parted(adverbFirst ? [verb, word] : [word, ...rest])
    return { subkind, form, words, ...told }
  })
}

/** Each word of a list and its plural; null where it is empty. Several verbs have the same list, and many lists the same words. */
function listed(words: string): ReadonlySet<string> | null {
  let list = lists.get(words)
  if (list === undefined) {
    const each = words.match(/\S+/g)
    list = each && new Set(each.flatMap(withPlural))
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

/** From now on these words are asked for. */
function note(words: readonly string[]): void {
  for (const word of words) asked.add(word)
}

function nounItems(subkind: Subkind, all: string): Item[] {
  return items(all).map(item => {
    const [phrase, condition] = item.split('/') as [string, string?]
    if (condition !== undefined) note(condition.split('|'))
    return { subkind, phrase, condition, list: 'nouns' }
  })
}

/** The words that an item's entries begin with. */
function headsOfNoun({ phrase }: Item): string[] {
  return phrase.includes('_') ? [firstPart(phrase)] : [firstPart(phrase), firstPart(plural(phrase))]
}

function nounEntries({ subkind, phrase, condition }: Item): LexicalEntry[] {
  const near = condition === undefined ? null : new Set(condition.split('|'))
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
    asksMore: near !== null && (near.has('Name') || near.has('Occurs') || near.has('Walkout')),
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
