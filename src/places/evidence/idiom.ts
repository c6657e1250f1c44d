import { type LandWords, landHints, landWords } from '../lexicon/land-words.ts'
import { textSigns } from '../lexicon/text-signs.ts'
import { shapes, type Words } from '../words.ts'

/** Whose papers write as a text does. */
export interface Idiom {
  /** By the code of a land, how much of what only papers of some lands would write is written there: from 0 to 1. */
  shares: ReadonlyMap<string, number>
  most: number
  /** By the code of a land, the words that say most of it: "900 block". */
  said: ReadonlyMap<string, string>
}

/** A word that papers of some lands write, with the word it stands behind, if any. */
interface Entry {
  before: string
  lands: readonly string[]
  /** How much it says. */
  says: number
}

const entries = new Map<string, Entry[]>()

function learn(rows: LandWords, says: number): void {
  for (const [lands, words] of rows)
    for (const entry of words.split(',')) {
      const [last, before = ''] = entry.trim().split(' ').reverse() as [string, string?]
      const known = entries.get(last) ?? []
      known.push({ before, lands: lands.split(' '), says })
      entries.set(last, known)
    }
}

/** One hint may have strayed into a text: of texts with more of a land's words nineteen in twenty are about it. */
const hint = 0.5
learn(landWords, 1)
learn(landHints, hint)

/** Stations east and west of the Mississippi: "SAVANNAH (WSAV) —", but not "Geneva (WHO) says". */
const callSign = /^(?!WHO$)[KW][A-Z]{2,3}$/
const signOfStation: Entry = { before: '', lands: ['US'], says: 1 }
const highway: Entry = { before: '', lands: ['US'], says: 1 }

const noIdiom: Idiom = { shares: new Map(), most: 0, said: new Map() }

/** The words of a text that only papers of some lands write, each with its last token, where it stands first. */
function wordsOfLands(words: Words): Map<Entry, number> {
  const { key, shape, signs } = words
  const found = new Map<Entry, number>()
  const add = (entry: Entry, i: number) => {
    if (!found.has(entry)) found.set(entry, i)
  }
  for (let i = 0; i < shape.length; i++) {
    const form = shape[i]!
    if (signs[i]! & textSigns.ofLand) for (const entry of entries.get(key[i]!)!) if (stands(words, i, entry)) add(entry, i)
    if (form === shapes.capitals && isStation(words, i)) add(signOfStation, i)
    if (form === shapes.number && isHighway(words, i)) add(highway, i)
  }
  return found
}

/**
 * Whose papers write as a text does: "deputies of the sheriff", "a felony", "the 900 block" are American, "crown court" and "council tax" British, "lakh"
 * and "panchayat" Indian.
 */
export function idiomOf(words: Words): Idiom {
  const found = wordsOfLands(words)
  if (found.size === 0) return noIdiom
  const shares = new Map<string, number>()
  const telling = new Map<string, Entry>()
  let total = 0
  for (const entry of found.keys()) {
    total += entry.says
    for (const land of entry.lands) {
      shares.set(land, (shares.get(land) ?? 0) + entry.says)
      if (entry.says > (telling.get(land)?.says ?? 0)) telling.set(land, entry)
    }
  }
  for (const [land, says] of shares) shares.set(land, Math.max(0, says - hint) / (total + hint))
  const said = new Map<string, string>()
  for (const [land, entry] of telling) said.set(land, asWritten(words, entry, found.get(entry)!))
  return { shares, most: Math.max(...shares.values()), said }
}

function asWritten(words: Words, { before }: Entry, last: number): string {
  const { tokens, text } = words
  return text.slice(tokens[before === '' ? last : tokenBefore(words, last)]!.start, tokens[last]!.end)
}

function isStation({ tokens }: Words, i: number): boolean {
  return tokens[i - 1]?.text === '(' && dashes.has(tokens[i + 2]?.text ?? '') && callSign.test(tokens[i]!.text)
}

/** "U.S. 27", "US Highway 12". */
function isHighway({ tokens }: Words, i: number): boolean {
  const road = tokens[i - 1]?.text ?? ''
  return ofUnion.test(road) || (road === 'Highway' && ofUnion.test(tokens[i - 2]?.text ?? ''))
}

const ofUnion = /^U\.?S\.?$/

const dashes = new Set(['—', '–', '-', '--'])

/** The word before another, past a hyphen between them. */
function tokenBefore({ tokens }: Words, i: number): number {
  return tokens[i - 1]?.text === '-' ? i - 2 : i - 1
}

function stands(words: Words, i: number, { before }: Entry): boolean {
  if (before === '') return true
  const { tokens, key, shape } = words
  const j = tokenBefore(words, i)
  // "the 900 block of Elm Street", but not "Flat 12, block B"
  return before === '#' ? shape[j] === shapes.number && tokens[j]!.end - tokens[j]!.start >= 3 : key[j] === before
}
