import { fact } from '../text/spelling.ts'
import { wordSet } from '../text/word-set.ts'
import { type AskedWords, noteAsked, noteAskedWithPlurals, withPlurals } from './asked-words.ts'
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
  near: AskedWords | null
  /** One of these must stand there as well. */
  also: AskedWords | null
  /** With one of these it is another word: "dismissed the claim" dismisses nobody. */
  never: AskedWords | null
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

for (const words of [printed, hospital, musicians]) noteAsked(words)

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

const none: readonly never[] = []
const noPhrases: Map<string, LexicalEntry[]> = new Map()
const nothing: Beginning = { phrases: noPhrases, alone: none, isParting: false }
const lists = new Map<string, AskedWords>()
const verbs = new Map<string, ReadonlyMap<string, VerbForm[]>>()

/** One way of putting a kind into words, as its list has it: `fire(gun rifle)`, `exercise/naval|joint`. */
interface Item {
  subkind: Subkind
  /** `open_fire` */
  phrase: string
  condition: string | undefined
  list: 'verbs' | 'dated' | 'nouns'
}

/** What an item asks of the words around it. */
type Condition = Pick<LexicalEntry, 'near' | 'also' | 'never' | 'back' | 'ahead' | 'asksMore' | 'dated'>

const itemsByHead = itemsOfAll()
const conditions = new Map<Item, Condition>()
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

/** What begins with a token's word, looked up once a spelling. */
export const beginningOf = fact((_, word) => lexicon.get(word) ?? nothing)

/** The items of all kinds by the words their entries begin with; what their conditions ask for is noted. */
function itemsOfAll(): Map<string, Item[]> {
  const byHead = new Map<string, Item[]>()
  const list = (item: Item, heads: Iterable<string>) => {
    for (const head of heads) {
      const items = byHead.get(head)
      if (items) items.push(item)
      else byHead.set(head, [item])
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
  const entries: LexicalEntry[] = []
  for (const item of items) putEntries(item, word, entries)
  entries.sort(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(a.dated) - Number(b.dated) ||
      Number(!a.also) - Number(!b.also) ||
      Number(!a.near) - Number(!b.near),
  )
  const alone = entries.filter(({ words }) => words.length === 1)
  const phrases = alone.length === entries.length ? noPhrases : bySecondWord(entries)
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

/** Puts the entries of an item that begin with a word behind `entries`: one word of it is bent, those around it stay. */
function putEntries(item: Item, first: string, entries: LexicalEntry[]): void {
  const { subkind, phrase, list } = item
  const parts = phrase.split('_')
  const bent = list === 'nouns' || opensWithAdverb(phrase) ? parts.length - 1 : 0
  const isFirstBent = bent === 0 && !parts[0]!.includes('-')
  if (!isFirstBent && !opensWith(phrase, first)) return
  const bendings = list === 'nouns' ? formsOfNoun(parts[bent]!) : formsOfVerb(parts[bent]!)
  for (const word of isFirstBent ? [first] : bendings.keys())
    for (const form of bendings.get(word) ?? none) {
      if (list === 'dated' && !isToldWithDay(form)) continue
      parts[bent] = word
      const { near, also, never, back, ahead, asksMore, dated } = conditionOf(item)
      entries.push({ subkind, form, words: parted(parts), near, also, never, back, ahead, asksMore, dated })
    }
}

/** "fatally shot", "test-fired": the last part bends, not the first. */
function opensWithAdverb(phrase: string): boolean {
  return phrase.startsWith('fatally_') || phrase.startsWith('test-')
}

/** Whether this is the first word of a phrase, as it is parted at hyphens and at the lines between its words. */
function opensWith(phrase: string, word: string): boolean {
  return phrase.startsWith(word) && (phrase.length === word.length || phrase[word.length] === '-' || phrase[word.length] === '_')
}

function conditionOf(item: Item): Condition {
  const known = conditions.get(item)
  if (known) return known
  const made = item.list === 'nouns' ? conditionOfNoun(item) : conditionOfVerb(item)
  conditions.set(item, made)
  return made
}

/** `shoot fire(gun rifle) exercise/naval|joint` → three items; spaces inside brackets do not part items. */
function items(list: string): string[] {
  return list.match(/[^\s(]+(\([^)]*\))?/g) ?? []
}

function verbItems(subkind: Subkind, list: 'verbs' | 'dated', all: string): Item[] {
  return items(all).map(item => {
    const [phrase, condition] = item.replace(')', '').split('(') as [string, string?]
    if (condition !== undefined) noteAskedWithPlurals(condition.match(/[^\s!&]+/g) ?? [])
    return { subkind, phrase, condition, list }
  })
}

/** The words that an item's entries begin with. */
function headsOfVerb({ phrase, list }: Item): Iterable<string> {
  const verb = firstOf(phrase, /_/)
  if (opensWithAdverb(phrase) || verb.includes('-')) return [firstPart(phrase)]
  const forms = formsOfVerb(verb)
  return list === 'dated' ? [...forms.keys()].filter(word => forms.get(word)!.some(isToldWithDay)) : forms.keys()
}

/** What a clause must vouch for is told in the past, or as what will be: "votes on 15 October". */
function isToldWithDay(form: LexicalEntry['form']): boolean {
  return form !== 'ing'
}

/** As it is parted at hyphens, or at the lines that part the words of a phrase. */
function firstPart(phrase: string): string {
  return firstOf(phrase, /[-_]/)
}

function firstOf(phrase: string, end: RegExp): string {
  const at = phrase.search(end)
  return at < 0 ? phrase : phrase.slice(0, at)
}

function conditionOfVerb({ subkind, condition, list }: Item): Condition {
  const [wanted, refused = ''] = condition?.split('!') ?? []
  const [near = '', also = ''] = wanted?.split('&') ?? []
  const isFar = subkind === 'closure' || subkind === 'repair' || /\bunion\b/.test(near)
  return {
    near: listed(near),
    also: listed(also),
    never: listed(refused),
    back: /\bhearing\b/.test(near) ? 18 : isFar ? 14 : also ? 9 : 5,
    ahead: /\bwithout\b/.test(near) ? 18 : 7,
    asksMore: wanted !== undefined && /[A-Z]/.test(wanted),
    dated: list === 'dated',
  }
}

/** What a list of a condition asks for; null where it is empty. Several verbs have the same list. */
function listed(words: string): AskedWords | null {
  if (words === '') return null
  const known = lists.get(words)
  if (known) return known
  const made = withPlurals(words)
  lists.set(words, made)
  return made
}

/** The forms of a verb, and what each tells; many items have the same verb. */
function formsOfVerb(verb: string): ReadonlyMap<string, VerbForm[]> {
  const known = verbs.get(verb)
  if (known) return known
  const made = new Map<string, VerbForm[]>()
  for (const [word, form] of verbForms(verb)) {
    const forms = made.get(word)
    if (forms) forms.push(form)
    else made.set(word, [form])
  }
  verbs.set(verb, made)
  return made
}

function formsOfNoun(noun: string): ReadonlyMap<string, ('noun' | 'plural')[]> {
  const forms = new Map<string, ('noun' | 'plural')[]>([[noun, ['noun']]])
  const many = plural(noun)
  return many === noun ? forms : forms.set(many, ['plural'])
}

function nounItems(subkind: Subkind, all: string): Item[] {
  return items(all).map(item => {
    const [phrase, condition] = item.split('/') as [string, string?]
    if (condition !== undefined) noteAsked(condition.split('|'))
    return { subkind, phrase, condition, list: 'nouns' }
  })
}

/** The words that an item's entries begin with. */
function headsOfNoun({ phrase }: Item): Iterable<string> {
  return /[-_]/.test(phrase) ? [firstPart(phrase)] : formsOfNoun(phrase).keys()
}

function conditionOfNoun({ condition }: Item): Condition {
  const near = condition === undefined ? null : new Set(condition.split('|'))
  return {
    near,
    also: null,
    never: null,
    back: 2,
    ahead: near ? aheadOfNoun(near) : 0,
    asksMore: near !== null && (near.has('Name') || near.has('Occurs') || near.has('Walkout')),
    dated: false,
  }
}

/** "exercises are planned", "the collapse of the bridge": some stand behind. */
function aheadOfNoun(near: ReadonlySet<string>): number {
  if (near.has('planned')) return 2
  return ['of', 'with', 'between', 'in', 'on', 'around'].some(word => near.has(word)) ? 1 : 0
}

/** As the tokenizer parts them: at hyphens, which are words of their own. */
function parted(parts: string[]): string[] {
  return parts.some(part => part.includes('-')) ? parts.flatMap(part => part.split(/(-)/)).filter(word => word !== '') : [...parts]
}
