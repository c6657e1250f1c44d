import { anyLetter, type GazetteerMatch, letterBit, noLetter } from '../gazetteer.ts'
import { smallHeads } from '../lexicon/cues.ts'
import type { Lookup } from '../lookup.ts'
import { type Toponym, toponymOf } from '../toponym.ts'
import { isCapitalised, shapes, type Words } from '../words.ts'
import { isHalf, isHyphenBetween, isPossessiveS } from './joints.ts'
import { readable } from './readable.ts'

/** Words of the longest name that is looked for. */
export const longestName = 7

const { mark } = shapes

/** The longest name that the gazetteer lists from a word on, and that can be read as one there. */
export function longestFrom(words: Words, lookup: Lookup, first: number): Toponym | null {
  const { tokens, paragraph } = words
  let key = ''
  let goesOn = anyLetter
  let best: Toponym | null = null
  let length = 0
  for (let i = first; i < tokens.length && length < longestName && paragraph[i] === paragraph[first]; i++) {
    const token = tokens[i]!
    if (token.kind === 'mark') {
      if (i + 1 < tokens.length && isPossessiveS(words, i + 1) && lookup.hasPrefix(`${key}s`)) {
        key += 's'
        goesOn = lookup.listed(key).goesOn
        i++
        continue
      }
      if (goesOn === noLetter || !mayJoin(words, i)) break
      if (token.text === '&') {
        key += ' and'
        goesOn = anyLetter
      }
      continue
    }
    // "Connecticut lawmakers": no name goes on so by an l.
    if ((goesOn & letterBit(words.key[i]!.charCodeAt(0))) === 0) break
    let wide = key === '' ? words.key[i]! : `${key} ${words.key[i]}`
    let listed = lookup.listed(wide)
    // "People's Republic", "Martha's Vineyard": the gazetteer may know the name only with its s.
    let ownS = false
    if (
      i + 2 < tokens.length &&
      isPossessiveS(words, i + 2) &&
      (listed.matches.length === 0 ? lookup.hasPrefix(`${wide}s`) : isOwnS(words, lookup, wide, i))
    ) {
      wide += 's'
      listed = lookup.listed(wide)
      i += 2
      ownS = listed.matches.length > 0
    }
    const { matches } = listed
    goesOn = listed.goesOn
    if (goesOn === noLetter && matches.length === 0) {
      const people = isCapitalised(words, i) ? peopleOf(wide, lookup) : nobody
      if (people.length > 0) best = toponymOf(first, i, wide, people)
      break
    }
    key = wide
    length++
    if (matches.length === 0) continue
    const small = !ownS && !isCapitalised(words, i) && token.kind !== 'number'
    // "Punggye-ri": a half in small letters, where the whole is listed.
    const joined = small && i > first && isHyphenBetween(words, i - 1)
    if (small && !joined && !smallHeads.has(words.key[i]!)) continue
    const read = small && !joined ? matches.filter(m => !lookup.isInhabited(m.row)) : readable(matches, words, first, i)
    if (read.length > 0 && !isToldWithCity(best, read, words)) best = shorterCity(best, toponymOf(first, i, key, read), words, lookup)
  }
  return best && isHalf(words, best.last) ? null : best
}

/** What nobody has: behind these a name is at its end. */
const notOwned = new Set(
  (
    'and or to in on at for from by with is was has had said will would can could when where which who the a an its his her their this these as after before ' +
    'during since until while today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday hard'
  ).split(' '),
)
/** "Crews in St. John's walked off", "reached St. John's early". */
const verbOrAdverb = /..(?:ed|ly)$/

/** "markets in St. George's and Castries", "from St. John's to": where nothing follows that it could have, the s belongs to the name, if a town has it so. */
function isOwnS({ tokens, shape, key, paragraph }: Words, lookup: Lookup, name: string, last: number): boolean {
  const next = last + 3
  const ends =
    next >= tokens.length ||
    paragraph[next] !== paragraph[last] ||
    shape[next] === mark ||
    notOwned.has(key[next]!) ||
    verbOrAdverb.test(key[next]!)
  return ends && name.startsWith('st ') && lookup.find(`${name}s`)[0]?.nameKind === 'main'
}

/** "Canadians", "Minnesotans": the plural of an adjective names its people. */
function peopleOf(key: string, lookup: Lookup): readonly GazetteerMatch[] {
  if (!key.endsWith('s') || key.length < 5) return nobody
  const singular = lookup.find(key.slice(0, -1))
  return singular.length > 0 && singular.every(m => m.nameKind === 'adjective') ? singular : nobody
}

/** "Delft in Cape Town": a quarter that is listed with its city as well is told by its own name, and the city by its. */
function isToldWithCity(shorter: Toponym | null, longer: readonly GazetteerMatch[], words: Words): boolean {
  if (!shorter || words.key[shorter.last + 1] !== 'in') return false
  return longer.every(({ row }) => shorter.matches.some(m => m.row === row))
}

/** "Dublin City Council" is Dublin's, "Kansas City Council" is not Kansas's: "City" is left to the council where both names mean one spot. */
function shorterCity(shorter: Toponym | null, longer: Toponym, words: Words, lookup: Lookup): Toponym {
  if (!shorter || words.key[longer.last] !== 'city') return longer
  if (!isCapitalised(words, longer.last + 1) || words.paragraph[longer.last + 1] !== words.paragraph[longer.last]) return longer
  const spot = longer.matches[0]!.row
  return shorter.matches.some(m => lookup.near(m.row, spot)) ? shorter : longer
}

const shortened = new Set('st ste mt ft pt co'.split(' '))

/** Marks inside a name: the hyphen of Stoke-on-Trent, the period of St. Louis, the ampersand of Tyne & Wear. */
function mayJoin(words: Words, i: number): boolean {
  const { text, start, end } = words.tokens[i]!
  if (text === ',') return false
  const after = words.tokens[i + 1]
  if (after?.kind !== 'word') return false
  const before = words.tokens[i - 1]!
  if (text === '-' || text === '‑') return before.end === start && end === after.start
  // "St. Louis", "W.Va.", "W. Va.": the gazetteer must know the whole.
  if (text === '.')
    return before.end === start && isCapitalised(words, i + 1) && (before.text.length === 1 || shortened.has(words.key[i - 1]!))
  return text === '&'
}

const nobody: readonly GazetteerMatch[] = []
