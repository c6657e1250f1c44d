import type { OnProgress } from '../text/on-progress.ts'
import { wordSet } from '../text/word-set.ts'
import { addressFrom } from './address.ts'
import { announcers, counting, goesOn, isAnnounced, isHomeOf } from './announced.ts'
import { anyLetter, type Gazetteer, type GazetteerMatch, letterBit, noLetter } from './gazetteer.ts'
import { isNumberedHighway } from './highways.ts'
import {
  breedsByName,
  breedsOfTwo,
  directions,
  eventOpeners,
  nameHeads,
  organisationHeads,
  peopleWords,
  personTitles,
  placeNouns,
  placeOpeners,
  roadHeads,
  sharedAttributes,
  smallHeads,
  weekdaysAndMonths,
} from './lexicon/cues.ts'
import { isGivenName, ordinariness } from './lexicon/lexicon.ts'
import { classesOf, is } from './lexicon/word-classes.ts'
import { type Lookup, lookupIn } from './lookup.ts'
import { outletLines } from './outlet-line.ts'
import { otherArticles, otherSounds } from './respelled.ts'
import { restoreCapitals } from './restore-capitals.ts'
import { addKindLists, readBorder, readRivers, readSea, riverFrom } from './said-kinds.ts'
import { type Toponym, toponymOf } from './toponym.ts'
import { namesTreaty } from './treaties.ts'
import { isCapitalised, isShouted, keyAt, shapes, type Words, wordAt } from './words.ts'

const longestName = 7
// Asked for every word.
const { mark, lower, capital } = shapes

/**
 * All stretches of words that are names in the gazetteer, the longest from each beginning, none overlapping.
 * Whether each is a place in this text is for the evidence to say.
 */
export function candidates(words: Words, gazetteer: Gazetteer, onProgress?: OnProgress): Toponym[] {
  const found: Toponym[] = []
  const lookup = lookupIn(gazetteer)
  const { tokens, shape } = words
  restoreCapitals(words, lookup)
  const ofOutlet = outletLines(words)
  // The last name of a list that something announced.
  let list: Toponym | null = null
  for (let i = 0; i < tokens.length; i++) {
    const form = shape[i]!
    if (form < lower && !isNumberOfName(words, lookup, i)) continue
    if (ofOutlet.size > 0 && ofOutlet.has(words.paragraph[i]!)) continue
    if (form === lower) {
      // Nearly all words: in lower case, and another behind.
      const next = shape[i + 1]
      if (next === lower) continue
      const wide = next !== undefined && next >= capital ? wideFrom(words, lookup, i) : null
      if (wide) {
        found.push(wide)
        i = wide.last
        continue
      }
      if (next !== mark || !isSmallArticle(words, i)) continue
    } else if (!canBegin(words, i)) continue
    const listed = longestFrom(words, lookup, i)
    const toponym: Toponym | null =
      (form >= capital ? addressFrom(words, i) : null) ??
      joinedFrom(words, listed, i) ??
      longerHomeFrom(words, lookup, listed, i) ??
      longerFrom(words, lookup, listed, i) ??
      listed ??
      riverFrom(words, lookup, i) ??
      announcedFrom(words, lookup, i, list)
    if (!toponym) continue
    if (namesTreaty(words, toponym, lookup) || isNumberedHighway(words, toponym)) {
      i = toponym.last + 1
      continue
    }
    found.push(toponym)
    onProgress?.(i / tokens.length)
    list = isAnnounced(words, toponym.first) || (list && goesOn(words, list, toponym.first, toponym.last)) ? toponym : null
    i = toponym.last
  }
  addNamedAgain(words, found)
  addKindLists(words, lookup, found)
  readRivers(words, lookup, found)
  for (const toponym of found) {
    readSea(words, lookup, toponym)
    readBorder(words, lookup, toponym, found)
  }
  return found
}

/** "near Harwinton … The road links Harwinton with": what something has announced may be named again where nothing does. */
function addNamedAgain(words: Words, found: Toponym[]): void {
  const { key, shape } = words
  const byFirst = new Map<string, Toponym>()
  for (const toponym of found) if (toponym.matches.length === 0 && toponym.headed === '') byFirst.set(key[toponym.first]!, toponym)
  if (byFirst.size === 0) return
  const again: Toponym[] = []
  let t = 0
  for (let i = 0; i < shape.length; i++) {
    if (shape[i] !== capital) continue
    while (t < found.length && found[t]!.last < i) t++
    if (found[t] && found[t]!.first <= i) continue
    const known = byFirst.get(key[i]!)
    const last = known ? i + known.last - known.first : i
    if (!known || (found[t] && found[t]!.first <= last) || !isSameName(words, known, i, last)) continue
    again.push(toponymOf(i, last, known.key, known.matches))
    i = last
  }
  if (again.length === 0) return
  found.push(...again)
  found.sort((a, b) => a.first - b.first)
}

/** Whether the words from `first` are those of a name, and no longer one. */
function isSameName(words: Words, known: Toponym, first: number, last: number): boolean {
  if (words.paragraph[last] !== words.paragraph[first]) return false
  for (let i = first + 1; i <= last; i++) if (words.key[i] !== words.key[known.first + i - first]) return false
  const isJoined = (i: number): boolean => isCapitalised(words, i) && words.paragraph[i] === words.paragraph[first]
  return !(isJoined(first - 1) && words.opens[first - 1] !== 1) && !isJoined(last + 1) && !isCompounded(words, first)
}

/** Words that open sentences, never names: "In East Ridge" begins at East. */
const openers = wordSet(
  `two three four five six seven eight nine ten dozens hundreds thousands several another in on at near from to of for by with and but or
  the a an this that these those when while if as after before since until under over into our my his her their its all no some many most
  each every both he she it they we you i`,
)

const notOfHome = is.organisationHead | is.teamHead | is.people | is.placeHead

const unitNouns = new Set('municipality township village hamlet commune district suburb settlement locality constituency'.split(' '))

/** "the Nama Khoi municipality": a name of two words, of which the second is none of the language. */
function isUnit(words: Words, last: number): boolean {
  return words.shape[last + 1] === lower && unitNouns.has(keyAt(words, last + 1, last)) && ordinariness(words.key[last]!) === 0
}

/** "a Langley Mill man": whose home is told so has its name to the end, though the gazetteer has only how it begins. */
function longerHomeFrom(words: Words, lookup: Lookup, listed: Toponym | null, first: number): Toponym | null {
  if (!listed || words.shape[listed.last + 1] !== capital || words.paragraph[listed.last + 1] !== words.paragraph[first]) return null
  const last = listed.last + 1
  if (classesOf(words.key[last]!) & notOfHome || isGivenName(words.key[first]!)) return null
  if (!isHomeOf(words, first, last) && !isUnit(words, last)) return null
  // "a Boston Irish man"
  if (lookup.find(words.key[last]!).some(m => m.nameKind === 'adjective')) return null
  return toponymOf(first, last, `${listed.key} ${words.key[last]}`, [])
}

const joiners = new Set('on upon in by under with le la les de du sur en sous am an auf ob aan op'.split(' '))

/** "100 Mile House": few names begin with a number. */
function isNumberOfName(words: Words, lookup: Lookup, first: number): boolean {
  return (
    words.shape[first] === shapes.number &&
    words.shape[first + 1]! >= capital &&
    words.tokens[first + 1]!.start > words.tokens[first]!.end &&
    lookup.hasPrefix(`${words.tokens[first]!.text} ${words.key[first + 1]}`)
  )
}

/** "Brompton-on-Swale", "Wells-next-the-Sea": where the gazetteer has not the whole, its halves are none of it. */
function joinedFrom(words: Words, listed: Toponym | null, first: number): Toponym | null {
  let last = first
  while (
    isHyphenBetween(words, last + 1) &&
    joiners.has(words.key[last + 2]!) &&
    isHyphenBetween(words, last + 3) &&
    isCapitalised(words, last + 4)
  )
    last += 4
  if (last === first || (listed && listed.last >= last) || words.shape[first]! < capital || isCompounded(words, first)) return null
  let key = words.key[first]!
  for (let i = first + 2; i <= last; i += 2) key += ` ${words.key[i]}`
  return toponymOf(first, last, key, [], 'township')
}

/** A name with a word for a kind of place that the gazetteer lists without, or not at all. */
function longerFrom(words: Words, lookup: Lookup, listed: Toponym | null, first: number): Toponym | null {
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

/** "southeast Asia", "the western Pacific": a region or a sea of that name, whatever the capitals. */
function wideFrom(words: Words, lookup: Lookup, first: number): Toponym | null {
  if (!directions.has(words.key[first]!) || words.paragraph[first + 1] !== words.paragraph[first]) return null
  const whole = longestFrom(words, lookup, first)
  const matches = whole && whole.last > first ? whole.matches.filter(m => !lookup.isInhabited(m.row)) : []
  // "eastern Sierra Leone" is no part of the Eastern Sierra.
  if (!whole || matches.length === 0 || (longestFrom(words, lookup, first + 1)?.last ?? 0) > whole.last) return null
  return toponymOf(first, whole.last, whole.key, matches)
}

/**
 * A capitalised name the gazetteer lacks: after words that announce places or in the list they open, before the region it lies in, before
 * a word for what it is, or for who lives there: "in Harwinton", "Harwinton, Connecticut", "Harwinton village", "a Harwinton woman".
 */
function announcedFrom(words: Words, lookup: Lookup, first: number, list: Toponym | null): Toponym | null {
  if (words.shape[first] !== shapes.capital || words.opens[first] === 1 || isTooShort(words, first)) return null
  if (isCapitalised(words, first - 1) && words.paragraph[first - 1] === words.paragraph[first]) {
    // "In Harwinton", "A Harwinton woman" open a sentence; so they do behind a dash: "TIMARU — A Harwinton man".
    const opens = words.opens[first - 1] === 1 || words.shape[first - 2] === shapes.mark
    if (!opens || !(announcers.has(words.key[first - 1]!) || counting.has(words.key[first - 1]!))) return null
  }
  const key = words.key[first]!
  if (weekdaysAndMonths.has(key) || isTitle(key) || peopleWords.has(key) || roadHeads.has(key) || eventOpeners.has(key)) return null
  // "Retail at Sh280", "in Q3".
  if (/\d/.test(key)) return null
  if (isNumbered(words, first)) return null
  if (isCompounded(words, first)) return null
  let last = first
  while (last - first < 3 && words.shape[last + 1] === shapes.capital && words.paragraph[last + 1] === words.paragraph[first]) {
    if (words.opens[last + 1] === 1 || words.key[last + 1] === '' || isDayBehind(words, last + 1)) break
    last++
  }
  // "Anhalt-Bitterfeld", "Khin-U", "Wait-A-Bit", "Kara-suu".
  while (isHyphenBetween(words, last + 1) && (isCapitalised(words, last + 2) || isHalf(words, last)) && last - first < longestName)
    last += 2
  // "Sharm al-Sheikh", "Kafr el-Zayat".
  if (isSmallArticle(words, last + 1) && isCapitalised(words, last + 3) && words.paragraph[last + 3] === words.paragraph[last]) last += 3
  const announced =
    isAnnounced(words, first) ||
    (list !== null && goesOn(words, list, first, last)) ||
    (isHomeOf(words, first, last) && isProper(words, first, last)) ||
    (words.shape[last + 1] === shapes.lower && placeNouns.has(words.key[last + 1]!) && words.paragraph[last + 1] === words.paragraph[last])
  const held =
    wordAt(words, last + 1, last) === ',' && words.shape[last + 2]! >= shapes.capital && words.paragraph[last + 2] === words.paragraph[last]
  if (!announced && !held) return null
  // "County Road 12" is no road's name before its number
  if (organisationHeads.has(words.key[last]!) || roadHeads.has(words.key[last]!) || isTitledWithin(words, first, last)) return null
  // "Office of the Prime Minister"
  if (personTitles.has(words.key[last]!) && keyAt(words, first - 1, first) === 'the') return null
  let name = key
  for (let i = first + 1; i <= last; i++) if (words.key[i] !== '') name += ` ${words.key[i]}`
  return toponymOf(first, last, name, respelled(name, lookup))
}

/** "will travel to Harwinton Thursday", "died in Harwinton March 3". */
function isDayBehind(words: Words, i: number): boolean {
  const key = words.key[i]!
  return weekdaysAndMonths.has(key) && (key.endsWith('day') || words.shape[i + 1] === shapes.number)
}

/** "President", and "Presidents" of several. */
const isTitle = (key: string): boolean => personTitles.has(key) || (key.endsWith('s') && personTitles.has(key.slice(0, -1)))

/** "Re", "UK": too little to be a place by its announcement alone, unless more of the name follows, as in "at Oe Htein Kwin". */
function isTooShort(words: Words, first: number): boolean {
  const { text } = words.tokens[first]!
  return text.length < 3 && (text.length < 2 || text === text.toUpperCase() || words.shape[first + 1] !== shapes.capital)
}

/** "Pag-asa", "Kara-suu": what a hyphen joins to a name, in small letters and in no English, is the other half of it; "Moscow-backed" is English. */
function isHalf(words: Words, last: number): boolean {
  if (!isHyphenBetween(words, last + 1) || words.shape[last + 2] !== shapes.lower) return false
  const key = words.key[last + 2]!
  return key.length > 2 && ordinariness(key) === 0 && !english.test(key) && !koreanKinds.has(key)
}

const english = /(?:ed|ing|wards?|esque|ish|lers?|based|able)$/
/** "Sinuiju-dong" is a part of Sinuiju. */
const koreanKinds = new Set('dong myon eup gun shi'.split(' '))

const leastRespelled = 5

/**
 * "Nusseirat", "Khmelnytsky": what the gazetteer has in another spelling, where all that it has so lies in one spot, and in a land whose names have no
 * one spelling in Latin letters. It counts as a lesser name. Where a sound is written otherwise it must be known: what sounds like a village is as
 * likely another village.
 */
function respelled(name: string, lookup: Lookup): readonly GazetteerMatch[] {
  if (name.length < leastRespelled) return nobody
  const found: GazetteerMatch[] = []
  const add = (spelling: string, isOne: (row: number) => boolean): boolean => {
    for (const { row, nameKind } of lookup.find(spelling)) {
      if (nameKind === 'adjective' || nameKind === 'abbreviation' || found.some(match => match.row === row)) continue
      if (!isOne(row) || (found.length > 0 && !lookup.near(found[0]!.row, row))) return false
      found.push({ row, nameKind: 'alternate' })
    }
    return true
  }
  const alike =
    otherArticles(name).every(other => add(other, lookup.isTransliterated)) &&
    otherSounds(name).every(other => add(other, row => lookup.isTransliterated(row) && lookup.isKnown(row)))
  return alike ? found : nobody
}

function isHyphenBetween({ tokens }: Words, i: number): boolean {
  return tokens[i]?.text === '-' && tokens[i]!.start === tokens[i - 1]?.end && tokens[i]!.end === tokens[i + 1]?.start
}

/** "at Gate 4.", "at Kilometer 52 in Atok": one of many, each with its number. "In Harwinton 40 homes burned" counts something else. */
function isNumbered(words: Words, last: number): boolean {
  if (words.shape[last + 1] !== shapes.number || words.paragraph[last + 1] !== words.paragraph[last]) return false
  const next = keyAt(words, last + 2, last)
  return next === '' || next === 'and' || announcers.has(next)
}

/** "between Prime Minister Vladimir Putin and": whoever has a title within the name is somebody. */
function isTitledWithin(words: Words, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (personTitles.has(words.key[i]!)) return true
  return false
}

/** "a Renaissance man", "a Company man": what is in the dictionary is no town that nobody lists. */
function isProper(words: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (words.key[i] !== '' && ordinariness(words.key[i]!) === 0) return true
  return false
}

/** "sub-Saharan", "the Pan-American Highway": the second half of a word is no name of its own. */
function isCompounded(words: Words, first: number): boolean {
  const hyphen = words.tokens[first - 1]
  if (hyphen?.text !== '-' || hyphen.end !== words.tokens[first]!.start) return false
  const before = words.tokens[first - 2]
  return before?.kind === 'word' && before.end === hyphen.start
}

/** Whether a word in capitals can begin a name. */
function canBegin(words: Words, i: number): boolean {
  if (words.key[i] === '' || isPossessiveS(words, i)) return false
  // "264 BC" is a year.
  if (words.tokens[i]!.text === 'BC' && (words.tokens[i - 1]?.kind === 'number' || keyAt(words, i - 1, i) === 'century')) return false
  if (isNumberedRoad(words, i + 1)) return false
  // "US$58 million" is money.
  const next = words.tokens[i + 1]
  return next?.text !== '$' || next.start !== words.tokens[i]!.end
}

/** "County 14th Street", "East 3rd Avenue": what stands before a numbered road belongs to it, and names no place. */
function isNumberedRoad(words: Words, i: number): boolean {
  const ordinal = words.tokens[i + 1]
  if (words.tokens[i]?.kind !== 'number' || ordinal?.start !== words.tokens[i]!.end || words.paragraph[i] !== words.paragraph[i - 1])
    return false
  return ordinals.has(words.key[i + 1]!) && roadHeads.has(keyAt(words, i + 2, i)) && isCapitalised(words, i + 2)
}

const ordinals = new Set(['st', 'nd', 'rd', 'th'])

const smallArticles = new Set('al el ad an ar as ash at az'.split(' '))

/** "al-Minya", "el-Arish": an Arabic article before a hyphen. */
function isSmallArticle(words: Words, i: number): boolean {
  return words.shape[i] === shapes.lower && words.tokens[i + 1]?.text === '-' && smallArticles.has(words.key[i]!)
}

function isPossessiveS(words: Words, i: number): boolean {
  return words.key[i] === 's' && i > 0 && words.tokens[i - 1]!.end === words.tokens[i]!.start && words.shape[i - 1] === shapes.mark
}

function longestFrom(words: Words, lookup: Lookup, first: number): Toponym | null {
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

/** "markets in St. George's and Castries": where nothing follows that it could have, the s belongs to the name, if a town has it so. */
function isOwnS({ tokens, shape, key, paragraph }: Words, lookup: Lookup, name: string, last: number): boolean {
  const next = last + 3
  const ends =
    next >= tokens.length || paragraph[next] !== paragraph[last] || shape[next] === mark || key[next] === 'and' || key[next] === 'or'
  return ends && name.startsWith('st ') && lookup.find(`${name}s`)[0]?.nameKind === 'main'
}

/** "Canadians", "Minnesotans": the plural of an adjective names its people. */
function peopleOf(key: string, lookup: Lookup): readonly GazetteerMatch[] {
  if (!key.endsWith('s') || key.length < 5) return nobody
  const singular = lookup.find(key.slice(0, -1))
  return singular.length > 0 && singular.every(m => m.nameKind === 'adjective') ? singular : nobody
}

const nobody: readonly GazetteerMatch[] = []

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

const postalWords = new Set('al as de hi id in is it la ma me no oh ok on or pa so to'.split(' '))

/** "of Kiln, Miss.; and brothers", "JACKSON, Miss. (AP)": a state behind its town, and not "he said, Miss. Reid". */
function isAbbreviatedBehind(words: Words, i: number): boolean {
  return wordAt(words, i - 1, i) === ',' && wordAt(words, i + 1, i) === '.' && !isCapitalised(words, i + 2)
}

const beforeMonths = new Set('in of since until till from by last next this early mid late every between during to through'.split(' '))

/** "Wales won in March; England lost in May": the month, unless its region follows, "in March, Cambridgeshire". */
function isMonth(words: Words, i: number): boolean {
  if (!weekdaysAndMonths.has(words.key[i]!) || words.shape[i] !== shapes.capital) return false
  if (!beforeMonths.has(keyAt(words, i - 1, i))) return false
  return wordAt(words, i + 1, i) !== ',' || !isCapitalised(words, i + 2) || words.paragraph[i + 2] !== words.paragraph[i]
}

const beforePlaces = new Set('in near at around outside'.split(' '))

/** "They met on 23 August 2022": the day, and not the village of that name in Romania, unless somebody is "in 23 August". */
function isDayOfMonth(words: Words, first: number, last: number): boolean {
  if (last !== first + 1 || !weekdaysAndMonths.has(words.key[last]!) || !/^\d{1,2}$/.test(words.tokens[first]!.text)) return false
  return !beforePlaces.has(keyAt(words, first - 1, first)) || /^\d{4}$/.test(words.tokens[last + 1]?.text ?? '')
}

/** "The Cortes met", "Shire president Ann Lee": an assembly, and the council of a shire in Australia; people in Shire live in Ethiopia. */
function isOfTheLand(words: Words, i: number): boolean {
  if (words.key[i] === 'shire') return !announcers.has(keyAt(words, i - 1, i)) && ofShires.has(keyAt(words, i + 1, i))
  return keyAt(words, i - 1, i) === 'the' && (classesOf(words.key[i]!) & is.body) !== 0
}

/** "the Texas Supreme Court": the rank of a court, and no village in Louisiana. */
function isRankOfCourt(words: Words, i: number): boolean {
  const key = words.key[i]!
  return (key === 'supreme' || key === 'superior') && keyAt(words, i + 1, i).startsWith('court') && isCapitalised(words, i + 1)
}

const ofShires = new Set(
  `president councillor councillors council councils clerk engineer staff offices office ratepayers residents works hall backs votes approves wants plans
  bans`.split(/\s+/),
)

/** "an Aberdeen-Angus", "a Charolais": animals are called so wherever they are. */
function isBreed(words: Words, i: number): boolean {
  const key = words.key[i]!
  if (isHyphenBetween(words, i + 1)) return breedsOfTwo.has(`${key}-${words.key[i + 2]}`)
  if (isHyphenBetween(words, i - 1)) return breedsOfTwo.has(`${words.key[i - 2]}-${key}`)
  if (!breedsByName.has(key)) return false
  const article = keyAt(words, i - 1, i)
  return (article === 'a' || article === 'the') && !announcers.has(keyAt(words, i - 2, i))
}

/** "US" is a country, "us" and "Us" are not: an abbreviation counts in capitals, or with its period ("Ind."). */
function readable(matches: readonly GazetteerMatch[], words: Words, first: number, last: number): readonly GazetteerMatch[] {
  if (matches.length === 0) return matches
  if (first !== last) return isDayOfMonth(words, first, last) ? nobody : matches
  const shape = words.shape[first]
  if (shape === shapes.capitals) {
    // "OK" and "IT" are words; as postal abbreviations they stand behind their town.
    const alone = words.tokens[first - 1]?.text !== ','
    return alone && postalWords.has(words.key[first]!) ? matches.filter(m => m.nameKind !== 'abbreviation') : matches
  }
  const key = words.key[first]!
  if (isMonth(words, first) || isBreed(words, first)) return nobody
  // "Jewish leaders" lead nowhere on a map, whatever region has the word for an adjective; "Ms. Lee" is not of Mississippi.
  if (peopleWords.has(key) || isOfTheLand(words, first) || isRankOfCourt(words, first)) return nobody
  if (personTitles.has(key) && !isAbbreviatedBehind(words, first)) return matches.filter(m => m.nameKind !== 'abbreviation')
  const text = words.tokens[first]!.text
  if (text.includes('.') || words.tokens[last + 1]?.text === '.') return matches
  if (!matches.some(m => m.nameKind === 'abbreviation')) return matches
  return matches.filter(m => m.nameKind !== 'abbreviation')
}
