import { plural, type VerbForm, verbForms } from './inflect.ts'
import { type Kind, kinds, type Subkind, subkinds } from './kinds.ts'

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
  /** Whether it tells an event only where its clause says when or where, or tells it as news. */
  dated: boolean
}

/** All entries by their first word, the longest first, then those that ask the most of the words around them. */
export const lexicon: ReadonlyMap<string, readonly LexicalEntry[]> = buildLexicon()

function buildLexicon(): Map<string, LexicalEntry[]> {
  const entries: LexicalEntry[] = []
  for (const subkind of subkinds) {
    const { verbs, nouns, dated = '' }: Kind = kinds[subkind]
    for (const item of items(verbs)) entries.push(...verbEntries(subkind, item))
    for (const item of items(dated)) entries.push(...verbEntries(subkind, item, true))
    for (const item of items(nouns)) entries.push(...nounEntries(subkind, item))
  }
  const byFirst = new Map<string, LexicalEntry[]>()
  for (const entry of entries) {
    const first = entry.words[0]!
    const list = byFirst.get(first)
    if (list) list.push(entry)
    else byFirst.set(first, [entry])
  }
  for (const list of byFirst.values())
    list.sort(
      (a, b) =>
        b.words.length - a.words.length ||
        Number(a.dated) - Number(b.dated) ||
        Number(!a.also) - Number(!b.also) ||
        Number(!a.near) - Number(!b.near),
    )
  return byFirst
}

/** `shoot fire(gun rifle) exercise/naval|joint` → three items; spaces inside brackets do not part items. */
function items(list: string): string[] {
  return list.match(/[^\s(]+(\([^)]*\))?/g) ?? []
}

function verbEntries(subkind: Subkind, item: string, dated = false): LexicalEntry[] {
  const [phrase, condition] = item.replace(')', '').split('(') as [string, string?]
  const [verb, ...rest] = phrase.split('_') as [string, ...string[]]
  const [asked, refused] = condition?.split('!') ?? []
  const [near = null, also = null] = asked?.split('&').map(listed) ?? []
  const never = refused === undefined ? null : listed(refused)
  // "fatally shot", "test-fired": the last part bends, not the first
  const adverbFirst = /^(fatally|test-.*)$/.test(verb)
  const bending = adverbFirst ? (rest.at(-1) ?? verb) : verb
  if (adverbFirst && rest.length === 0) {
    const [head, tail] = verb.split('-') as [string, string]
    return verbForms(tail).map(([word, form]) => ({ subkind, form, words: [head, '-', word], near, also, never, dated }))
  }
  return verbForms(bending).flatMap(([word, form]) => {
    // What a clause must vouch for is told in the past, or as what will be
    if (dated && (form === 'third' || form === 'ing')) return []
    const words = parted(adverbFirst ? [verb, word] : [word, ...rest])
    return [{ subkind, form, words, near, also, never, dated }]
  })
}

/** Each word of a list and its plural; null where it is empty. */
function listed(words: string): Set<string> | null {
  return words === '' ? null : new Set(words.split(' ').flatMap(word => [word, plural(word)]))
}

function nounEntries(subkind: Subkind, item: string): LexicalEntry[] {
  const [phrase, condition] = item.split('/') as [string, string?]
  const near = condition === undefined ? null : new Set(condition.split('|'))
  const parts = phrase.split('_')
  const last = parts.at(-1)!
  const singular = parted([...parts.slice(0, -1), last])
  const many = parted([...parts.slice(0, -1), plural(last)])
  const entries: LexicalEntry[] = [{ subkind, form: 'noun', words: singular, near, also: null, never: null, dated: false }]
  if (many.join(' ') !== singular.join(' '))
    entries.push({ subkind, form: 'plural', words: many, near, also: null, never: null, dated: false })
  return entries
}

/** As the tokenizer parts them: at hyphens, which are words of their own. */
function parted(parts: string[]): string[] {
  return parts.flatMap(part => part.split(/(-)/)).filter(word => word !== '')
}
