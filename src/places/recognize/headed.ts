import { wordSet } from '../../text/word-set.ts'
import type { GazetteerMatch } from '../gazetteer.ts'
import { directions, nameHeads, organisationHeads, placeOpeners, roadHeads, sharedAttributes, weekdaysAndMonths } from '../lexicon/cues.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import type { Lookup } from '../lookup.ts'
import { type Toponym, toponymOf } from '../toponym.ts'
import { isCapitalised, isShouted, keyAt, shapes, type Words } from '../words.ts'
import { isCompounded, smallArticles } from './joints.ts'
import { longestFrom } from './listed.ts'

/** A name with a word for a kind of place that the gazetteer lists without, or not at all. */
export function longerFrom(words: Words, lookup: Lookup, listed: Toponym | null, first: number): Toponym | null {
  const headed = headedFrom(words, lookup, listed, first)
  if (!headed) return null
  // "Southeastern Kerr County" is a part of one that is listed, and so is "SOUTHWEST BAY OF BENGAL".
  if (directions.has(words.key[first]!) && (longestFrom(words, lookup, first + 1)?.last ?? first) >= headed.last) return null
  const water = waterFrom(words, lookup, headed)
  if (water) return water
  // "Masbate Province", "Birnin Gwari LGA": the region listed by its bare name.
  if (listed?.last !== headed.last - 1 || headed.headed !== 'county') return headed
  const ofRegion = listed.matches.filter(m => lookup.kind(m.row) === 'admin' && m.nameKind !== 'adjective')
  if (ofRegion.length === 0) return headed
  const region = toponymOf(first, headed.last, headed.key, ofRegion)
  region.said = 'region'
  return region
}

/** Words that open sentences, never names: "In East Ridge" begins at East. */
const openers = wordSet(
  `two three four five six seven eight nine ten dozens hundreds thousands several another in on at near from to of for by with and but or
  the a an this that these those when while if as after before since until under over into our my his her their its all no some many most
  each every both he she it they we you i`,
)

const feasts = new Set(['day', 'eve', 'week'])

/** "on St Patrick’s Day" */
function isFeast(words: Words, first: number, end: number): boolean {
  return words.key[first] === 'st' && keyAt(words, end + 2, end) === 's' && feasts.has(keyAt(words, end + 3, end))
}

const ofDistricts = new Set('court courts attorney judge hospital'.split(' '))

/** "River Chenab", "Lake Manchar": the water that is listed by its bare name, or with the word behind it. */
function waterFrom(words: Words, lookup: Lookup, { first, last, key, headed }: Toponym): Toponym | null {
  if ((headed !== 'river' && headed !== 'lake') || words.key[first] !== headed) return null
  const bare = key.slice(headed.length + 1)
  const waters = [...lookup.find(`${bare} ${headed}`), ...lookup.find(bare)].filter(m => lookup.kind(m.row) === 'water')
  const matches = waters.filter((m, i) => waters.findIndex(({ row }) => row === m.row) === i)
  return matches.length > 0 ? toponymOf(first, last, key, matches) : null
}

/** A name that ends or begins in a word for a kind of place, and is longer than what the gazetteer lists: "Jerome Township", "Lake Vermont". */
function headedFrom(words: Words, lookup: Lookup, listed: Toponym | null, first: number): Toponym | null {
  if (!isCapitalised(words, first + 1) && words.tokens[first + 1]?.text !== '.') return null
  if (words.tokens[first]!.kind !== 'word' || words.shape[first] === shapes.lower) return null
  // "— The Wabash River": a dash, too, opens a sentence.
  if (openers.has(words.key[first]!) && (words.opens[first] === 1 || words.tokens[first - 1]?.kind === 'mark')) return null
  if (isCompounded(words, first)) return null
  // "MV Cape Verde"
  if (classesOf(words.key[first]!) & is.ship && words.shape[first] === shapes.capitals) return null
  const opener = placeOpeners.has(words.key[first]!)
  let end = first
  let family = ''
  for (let i = first + 1; i < words.tokens.length && i - first <= 4 && words.paragraph[i] === words.paragraph[first]; i++) {
    if (words.tokens[i]!.kind === 'mark' && i === first + 1 && opener && words.tokens[i]!.text === '.') continue
    if (!isCapitalised(words, i) || words.key[i] === '' || words.tokens[i]!.start - words.tokens[i - 1]!.end > 1) break
    if (words.opens[i] === 1) break
    // "Wadi Al Hawasina"
    if (opener && (family === '' || (end === i - 1 && smallArticles.has(words.key[end]!))) && !organisationHeads.has(words.key[i]!)) {
      end = i
      family = words.key[first]!
    }
    const head = nameHeads.get(words.key[i]!)
    if (head !== undefined) {
      end = i
      family = head
      if (nameHeads.get(keyAt(words, i + 1, i)) === undefined) break
    }
  }
  if (family === '' || (listed && listed.last >= end) || weekdaysAndMonths.has(words.key[first]!)) return null
  if (isFeast(words, first, end)) return null
  // "Dudley District Court" is Dudley's, and says nothing of a district.
  if (words.key[end] === 'district' && ofDistricts.has(keyAt(words, end + 1, end))) return null
  // "Paris, Lake Street" begins at Lake; a name whose every word is a kind of place, or what many of the kind are called, names nothing.
  // A building is told by more than the town it is called after: "Boston Medical Library" is Boston's.
  let proper = false
  for (let i = family === 'building' && listed ? listed.last + 1 : first; i <= end; i++)
    if (words.key[i] !== '' && !nameHeads.has(words.key[i]!) && !placeOpeners.has(words.key[i]!) && !sharedAttributes.has(words.key[i]!))
      proper = true
  if (!proper) return null
  let key = ''
  for (let i = first; i <= end; i++) if (words.key[i] !== '') key += key === '' ? words.key[i]! : ` ${words.key[i]}`
  // "FLOODS CUT ROAD": where all is in capitals nothing tells where a name begins.
  if (roadHeads.has(words.key[end]!) && isShouted(words, first)) return null
  // Dundee Road lies anywhere but in Dundee.
  if (roadHeads.has(words.key[end]!)) return toponymOf(first, end, key, [], 'road')
  // "Wadi Ghalilah" is a wadi, and not the town of Wadi.
  const bare = listed && !(opener && listed.last === first) ? bearersOf(listed.matches, family, lookup) : []
  return toponymOf(first, end, key, bare, family)
}

/**
 * What of a bare name a longer one may be. "Brazil Village", "Texas Township", "American Bay" are called after a land or a people, and lie in none of it;
 * nor is "Lincoln Township" the city of Lincoln.
 */
function bearersOf(matches: readonly GazetteerMatch[], family: string, lookup: Lookup): GazetteerMatch[] {
  if (!lendable.has(family)) return [...matches]
  return matches.filter(
    ({ row, nameKind }) => nameKind !== 'adjective' && !lookup.isLand(row) && !(family === 'township' && lookup.isCity(row)),
  )
}

const lendable = new Set(['township', 'water', 'land'])
