import type { Gazetteer, GazetteerMatch } from './gazetteer.ts'
import { noSenses } from './senses.ts'
import type { Toponym } from './toponym.ts'
import { isCapitalised, keyAt, shapes, type Words } from './words.ts'

const longestName = 7

/**
 * All stretches of words that are names in the gazetteer, the longest from each beginning, none overlapping.
 * Whether each is a place in this text is for the evidence to say.
 */
export function candidates(words: Words, gazetteer: Gazetteer): Toponym[] {
  const found: Toponym[] = []
  const lookup = lookupIn(gazetteer)
  const { tokens } = words
  for (let i = 0; i < tokens.length; i++) {
    if (!canBegin(words, i)) continue
    const toponym = longestFrom(words, lookup, i)
    if (!toponym) continue
    found.push(toponym)
    i = toponym.last
  }
  addCountyLists(words, lookup, found)
  return found
}

interface Lookup {
  find(key: string): readonly GazetteerMatch[]
  hasPrefix(key: string): boolean
}

/** Remembers what was asked: a document says its names many times. */
function lookupIn(gazetteer: Gazetteer): Lookup {
  const matches = new Map<string, readonly GazetteerMatch[]>()
  const prefixes = new Map<string, boolean>()
  return {
    find(key) {
      let known = matches.get(key)
      if (!known) {
        known = gazetteer.find(key)
        matches.set(key, known)
      }
      return known
    },
    hasPrefix(key) {
      let known = prefixes.get(key)
      if (known === undefined) {
        known = gazetteer.hasPrefix(key)
        prefixes.set(key, known)
      }
      return known
    },
  }
}

function canBegin(words: Words, i: number): boolean {
  if (isCapitalised(words, i)) return words.key[i] !== '' && !isPossessiveS(words, i)
  // "al-Minya", "el-Arish": an Arabic article before a hyphen.
  return words.shape[i] === shapes.lower && /^(al|el|ad|an|ar|as|ash|at|az)$/.test(words.key[i]!) && words.tokens[i + 1]?.text === '-'
}

function isPossessiveS(words: Words, i: number): boolean {
  return words.key[i] === 's' && i > 0 && words.tokens[i - 1]!.end === words.tokens[i]!.start && words.shape[i - 1] === shapes.mark
}

function longestFrom(words: Words, lookup: Lookup, first: number): Toponym | null {
  const { tokens, paragraph } = words
  let key = ''
  let best: Toponym | null = null
  let length = 0
  for (let i = first; i < tokens.length && length < longestName && paragraph[i] === paragraph[first]; i++) {
    const token = tokens[i]!
    if (token.kind === 'mark') {
      if (!mayJoin(words, i)) break
      if (token.text === '&') key += ' and'
      continue
    }
    const wide = key === '' ? words.key[i]! : `${key} ${words.key[i]}`
    if (!lookup.hasPrefix(wide)) break
    key = wide
    length++
    if (!isCapitalised(words, i) && token.kind !== 'number') continue
    const matches = readable(lookup.find(key), words, first, i)
    if (matches.length > 0) best = { first, last: i, key, matches, rules: [], values: [], own: 0, chance: 0.5, senses: noSenses }
  }
  return best
}

/** Marks inside a name: the hyphen of Stoke-on-Trent, the period of St. Louis, the ampersand of Tyne & Wear. */
function mayJoin(words: Words, i: number): boolean {
  const [before, mark, after] = [words.tokens[i - 1]!, words.tokens[i]!, words.tokens[i + 1]]
  if (!after || after.kind !== 'word') return false
  if (mark.text === '-' || mark.text === '‑') return before.end === mark.start && mark.end === after.start
  if (mark.text === '.')
    return (
      before.end === mark.start && before.text.length <= 3 && isCapitalised(words, i + 1) && /^(st|ste|mt|ft|pt)$/.test(words.key[i - 1]!)
    )
  return mark.text === '&'
}

/** "US" is a country, "us" and "Us" are not: an abbreviation counts in capitals, or with its period ("Ind."). */
function readable(matches: readonly GazetteerMatch[], words: Words, first: number, last: number): readonly GazetteerMatch[] {
  if (first !== last || matches.length === 0) return matches
  const shape = words.shape[first]
  if (shape === shapes.capitals) return matches
  const text = words.tokens[first]!.text
  if (text.includes('.') || words.tokens[last + 1]?.text === '.') return matches
  if (!matches.some(m => m.nameKind === 'abbreviation')) return matches
  return matches.filter(m => m.nameKind !== 'abbreviation')
}

/** "in Becker, Clay and Otter Tail counties": each name of the list is a county's. */
function addCountyLists(words: Words, lookup: Lookup, found: Toponym[]): void {
  for (let t = found.length - 1; t >= 0; t--) {
    const head = countyWord(keyAt(words, found[t]!.last + 1, found[t]!.last))
    if (head === '') continue
    for (let s = t; s >= 0; s--) {
      if (s < t && !(found[s + 1]!.first - found[s]!.last <= 3 && isListGap(words, found[s]!.last + 1, found[s + 1]!.first))) break
      const counties = lookup.find(`${found[s]!.key} ${head}`)
      if (counties.length > 0) found[s]!.matches = counties
    }
  }
}

function countyWord(plural: string): string {
  return plural === 'counties' ? 'county' : plural === 'parishes' ? 'parish' : plural === 'townships' ? 'township' : ''
}

/** Whether only commas, "and", "or" or an ampersand stand between two names. */
export function isListGap(words: Words, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false
  for (let i = from; i < to; i++) {
    const text = words.tokens[i]!.text
    if (text !== ',' && text !== 'and' && text !== 'or' && text !== '&' && text !== '/' && text !== ';') return false
    if (words.paragraph[i] !== words.paragraph[from - 1]) return false
  }
  return true
}
