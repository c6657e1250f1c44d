import { roadHeads } from './lexicon/cues.ts'
import { rules } from './name-rules.ts'
import { note, type Toponym, toponymOf } from './toponym.ts'
import { isCapitalised, shapes, type Words } from './words.ts'

const rule = rules('an-address')

/** Streets begin so, where the word for them stands first: "Rue Mouffetard", "Calle de Alcalá". */
const openers = new Set(
  `rue avenue boulevard quai chemin impasse via viale vicolo piazza piazzale corso largo calle avenida paseo plaza carrer rua praca
  travessa ulica ul prospekt strada jalan jl`.split(/\s+/),
)
const particles = new Set('de des du la le les l di del della delle dei da do das dos der den van von zur am y e'.split(' '))
/** And end so, as a word of their own: "Drottningens Gate", "Váci utca". */
const ownHeads = new Set('gate gata gade strasse straße platz allee straat laan plein utca caddesi sokak sokagi ulica'.split(' '))
/** Or as the end of one: "Friedrichstraße", "Karlavägen". */
const endings = /.(?:strasse|straße|gasse|platz|allee|straat|laan|plein|gracht|gatan|vagen|gade|vej|veien|katu)$/
const longestStreet = 6
/** "At Gate 5, London Stadium": no street of that name. */
const besideNames = new Set('at in on by near from to for with through'.split(' '))
/** "In 1987 Wall Street, London and Tokyo fell" */
const behindYears = new Set('in of since until by from'.split(' '))

/**
 * A street with the number of a house, and the town behind a comma: "14 Rue Mouffetard, Paris", "Friedrichstraße 101, 10117 Berlin", "47 Wardour Street,
 * London". Without the town it is one of the streets that nobody would look for on a map of the world.
 */
export function addressFrom(words: Words, first: number): Toponym | null {
  // Asked of every capitalised word: most have no number near.
  const numbered =
    words.shape[first - 1] === shapes.number &&
    words.paragraph[first - 1] === words.paragraph[first] &&
    !behindYears.has(words.key[first - 2]!) &&
    !isYearOfDay(words, first - 1)
  const last = numbered ? endOfStreet(words, first, ',') : endOfStreet(words, first, 'number')
  if (last < 0 || !isStreet(words, first, last) || !hasTown(words, last)) return null
  let key = ''
  for (let i = first; i <= last; i++) if (words.key[i] !== '') key += key === '' ? words.key[i]! : ` ${words.key[i]}`
  const street = toponymOf(first, last, key, [], 'road')
  note(street, rule['an-address'])
  return street
}

/** "On May 3, 1987 Wall Street, London and Tokyo fell" */
function isYearOfDay({ tokens, shape, paragraph }: Words, at: number): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.text) || paragraph[at - 2] !== paragraph[at]) return false
  return tokens[at - 1]!.text === ',' && shape[at - 2] === shapes.number
}

export function isAddress({ headed, rules: noted }: Toponym): boolean {
  return headed === 'road' && noted.includes(rule['an-address'])
}

/** The last token of capitalised words and particles that begin at `first`, where a comma or a number follows them; else -1. */
function endOfStreet(words: Words, first: number, follower: ',' | 'number'): number {
  const { tokens, shape, key, paragraph } = words
  for (let i = first + 1; i <= first + longestStreet && paragraph[i] === paragraph[first]; i++) {
    if (isCapitalised(words, i) || particles.has(key[i]!)) continue
    // "Massachusetts Ave.,"
    const end = tokens[i]!.text === '.' && roadHeads.has(key[i - 1]!) ? i + 1 : i
    const follows = follower === ',' ? tokens[end]?.text === ',' : shape[end] === shapes.number
    return follows ? i - 1 : -1
  }
  return -1
}

function isStreet({ key }: Words, first: number, last: number): boolean {
  if (besideNames.has(key[first]!)) return false
  if (last > first && (openers.has(key[first]!) || roadHeads.has(key[last]!) || ownHeads.has(key[last]!))) return true
  return endings.test(key[last]!)
}

/** Whether a comma follows within a few numbers and marks, and behind it, or a postcode, a word in capitals. */
function hasTown(words: Words, last: number): boolean {
  const { tokens, shape, paragraph } = words
  for (let i = last + 1; i <= last + 5 && paragraph[i] === paragraph[last]; i++) {
    if (tokens[i]!.text === ',') {
      const town = shape[i + 1] === shapes.number ? (tokens[i + 2]?.text === ',' ? i + 3 : i + 2) : i + 1
      return paragraph[town] === paragraph[last] && isCapitalised(words, town)
    }
    if (shape[i] !== shapes.number && !'./-'.includes(tokens[i]!.text)) return false
  }
  return false
}
