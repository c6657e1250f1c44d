import { employments, ofPlaces, personTitles, townspeople } from './lexicon/cues.ts'
import type { Toponym } from './toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from './words.ts'

/** Words that places follow. */
export const announcers = new Set('in near at outside around across throughout from to between toward towards into'.split(' '))

/** "On the part of Themistocles", "most of Congress": of places these are said as of all else. */
const ofAnything = new Set(['part', 'parts', 'much', 'most', 'all', 'rest', 'side', 'top', 'direction', 'people'])

/** "Centre of Excellence", "Heart of Darkness", "Way of Lights": so written they begin a name themselves, and of what it is, is no place. */
const ofIdeas = new Set(['center', 'centre', 'heart', 'way', 'people', 'foot', 'edge', 'fall'])

/** Whether the words before a name open a place: "in Harwinton", "the village of Harwinton", "by way of Harwinton". */
export function isAnnounced(words: Words, first: number): boolean {
  const left = keyAt(words, first - 1, first)
  if (left === 'of') return isOfPlace(words, first)
  // "a job at Harwinton Metals", "a partner at Harwinton": those are firms.
  if (left === 'at' && employments.has(keyAt(words, first - 2, first))) return false
  return announcers.has(left) || (left === 'the' && alongRivers.has(keyAt(words, first - 2, first)))
}

export const counting = new Set('a an old two three four'.split(' '))

export const numerals = new Set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty several dozens hundreds thousands'.split(' '),
)

/** "a Harwinton woman", "a 44-year-old Harwinton man", "two Harwinton teenagers": towns are told so, and peoples, which the gazetteer lists. */
export function isHomeOf(words: Words, first: number, last: number): boolean {
  return (
    words.shape[last + 1] === shapes.lower && townspeople.has(keyAt(words, last + 1, last)) && counting.has(keyAt(words, first - 1, first))
  )
}

/** "the village of Harwinton"; "Mary Reid, 81, of Harwinton", "her friend Mary Reid, of Harwinton". */
function isOfPlace(words: Words, first: number): boolean {
  const noun = keyAt(words, first - 2, first)
  if (noun !== '') return ofPlaces.has(noun) && !ofAnything.has(noun) && !(isCapitalised(words, first - 2) && ofIdeas.has(noun))
  if (isBehindAge(words, first)) return true
  if (wordAt(words, first - 2, first) !== ',') return false
  return isCapitalised(words, first - 3) && isCapitalised(words, first - 4) && keyAt(words, first - 4, first) !== ''
}

/** "Mary Reid, 81, of Harwinton", "Mary Reid (81), of Harwinton", "Mary Reid (81) of Harwinton". */
export function isBehindAge({ tokens, paragraph }: Words, first: number): boolean {
  let i = first - 2
  const comma = tokens[i]?.text === ','
  if (comma) i--
  const bracket = tokens[i]?.text === ')'
  if (bracket) i--
  return (comma || bracket) && tokens[i]?.kind === 'number' && paragraph[i] === paragraph[first]
}

/** "down the Diamantina", "swam the Ruzizi": so a river is named that is called one nowhere. */
export const alongRivers = new Set('along down up across beside off above below beneath swam forded crossed bridged dammed'.split(' '))

/** "in Genoa and limoncello is from Sorrento": behind these an "and" has joined two sentences. */
const newClause = new Set('is was has had will would can could says said'.split(' '))

/** "in Bude, Harwinton and Kelso": what was announced goes on. Behind a bare comma a list must go on after the name as well: "in Bude, Kelso said". */
export function goesOn(words: Words, before: Toponym, first: number, last: number): boolean {
  if (!isListGap(words, before.last + 1, first) || words.paragraph[first] !== words.paragraph[before.last]) return false
  const next = wordAt(words, last + 1, last)
  // "the mayor of Bankass, Moulaye Dicko, told": who holds the office
  if (keyAt(words, before.first - 1, before.first) === 'of' && personTitles.has(keyAt(words, before.first - 2, before.first)))
    return words.tokens[first - 1]!.text !== ','
  return words.tokens[first - 1]!.text === ',' ? /^(,|and|or|&)$/.test(next) : !newClause.has(next)
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
