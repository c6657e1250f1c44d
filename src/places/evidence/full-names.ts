import { announcers } from '../announced.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { organisationHeads, personTitles, placeHeads, teamHeads, weekdaysAndMonths } from '../lexicon/cues.ts'
import { isGivenName, isSurname, ordinariness } from '../lexicon/lexicon.ts'
import type { Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words } from '../words.ts'

/** The people a text names in full, and the names it then uses alone. */
export interface People {
  /** How often each surname was seen in a full name. */
  surnames: Map<string, number>
  /** The first names of full names. */
  givenNames: Set<string>
  /** 1 for each token inside a full name. */
  within: Uint8Array
  /** 1 for each token of a full name that an age follows. */
  aged: Uint8Array
}

/** Finds full names: "Gov. Tim Pawlenty", "Sang Hun Seok", "J.R. Paris". A name the gazetteer has whole ("Virginia Beach") is none. */
export function people(words: Words, toponyms: readonly Toponym[], gazetteer: Gazetteer): People {
  const n = words.tokens.length
  const found: People = { surnames: new Map(), givenNames: new Set(), within: new Uint8Array(n), aged: new Uint8Array(n) }
  const whole = new Int32Array(n).fill(-1)
  const great = new Uint8Array(n)
  toponyms.forEach((toponym, t) => {
    if (isGreat(toponym, gazetteer)) great[toponym.last] = 1
    if (toponym.last > toponym.first) for (let i = toponym.first; i <= toponym.last; i++) whole[i] = t
  })
  for (let i = 0; i < n; i++) {
    if (!isCapitalised(words, i) || words.key[i] === '') continue
    const titled = i > 0 && isTitled(words, i)
    const given = isGivenName(words.key[i]!) && whole[i]! < 0
    if (!titled && !given && !isAgedName(words, i) && !isInitials(words, i)) continue
    const end = endOfFullName(words, i)
    if (whole[end]! >= 0 && whole[end] === whole[end - 1] && toponyms[whole[end]!]!.first <= i) continue
    // "Senior EU officials": an acronym is nobody's surname.
    if (end === i && (!titled || (words.shape[i] === shapes.capitals && words.tokens[i]!.text.length <= 4))) continue
    if (isBodyBehind(words, end)) continue
    const isAged = end > i && hasAge(words, end)
    for (let k = i; k <= end; k++) {
      found.within[k] = 1
      if (isAged) found.aged[k] = 1
    }
    const surname = words.key[end]!
    // "Alexandria Police" and "Famous Orlando Attractions" are nobody's.
    if (given && end > i && !personTitles.has(surname) && (isSurname(surname) || ordinariness(surname) === 0))
      found.givenNames.add(words.key[i]!)
    if (surname.length > 1 && great[end] === 0) found.surnames.set(surname, (found.surnames.get(surname) ?? 0) + 1)
    i = end
  }
  return found
}

/** "J.R.", "J", but neither "A" nor "I". */
function isInitials(words: Words, i: number): boolean {
  const { text } = words.tokens[i]!
  const key = words.key[i]!
  return text.length <= 4 && (/^(\p{Lu}\.)+$/u.test(text) || (text.length === 1 && key !== 'a' && key !== 'i'))
}

/** The last token of a full name that begins at `first`, over initials, hyphens and particles: "George W. Bush", "Ursula von der Leyen". */
function endOfFullName(words: Words, first: number): number {
  let end = first
  for (let i = first + 1; i < words.tokens.length && i - first < 6 && words.paragraph[i] === words.paragraph[first]; i++) {
    const { text, start } = words.tokens[i]!
    const before = words.tokens[i - 1]!
    if (before.end === start && (text === '-' || (text === '.' && before.text.length <= 1))) continue
    if (particles.test(text)) continue
    if (!isCapitalised(words, i) || words.key[i] === '' || isEnder(words.key[i]!)) break
    end = i
  }
  return end
}

const particles = /^(de|da|di|del|della|von|van|der|den|bin|ibn|al|el|la|le|du|dos)$/

/** "John Deere Company", "Kennedy Airport": a firm or a place that is called after somebody. */
function isBodyBehind(words: Words, end: number): boolean {
  const next = keyAt(words, end + 1, end)
  return isCapitalised(words, end + 1) && (organisationHeads.has(next) || placeHeads.has(next) || teamHeads.has(next))
}

/** "Colfax Reed, 41, of Palouse": whoever has an age is a person, though the first name is none in our lists. */
function isAgedName(words: Words, first: number): boolean {
  let end = first
  while (
    end - first < 3 &&
    isCapitalised(words, end + 1) &&
    words.paragraph[end + 1] === words.paragraph[first] &&
    words.key[end + 1] !== ''
  )
    end++
  return end > first && !isEnder(words.key[end]!) && !(words.opens[first] === 1 && announcers.has(words.key[first]!)) && hasAge(words, end)
}

/** ", 41," or ", 41." behind a name. */
export function hasAge(words: Words, last: number): boolean {
  const [comma, age, close] = [words.tokens[last + 1], words.tokens[last + 2], words.tokens[last + 3]]
  if (comma?.text !== ',' || age?.kind !== 'number' || !/^[1-9]\d?$|^10\d$/.test(age.text)) return false
  return close !== undefined && words.paragraph[last + 3] === words.paragraph[last] && (close.text === ',' || close.text === '.')
}

const leastOfGreat = 1e6

/** "In Emperor Hirohito's Japan", "Commander, US Forces Iraq": a country or a metropolis is nobody's surname, unless people are called so too. */
function isGreat({ key, matches }: Toponym, gazetteer: Gazetteer): boolean {
  const likeliest = matches[0]
  if (!likeliest || isSurname(key) || isGivenName(key)) return false
  return gazetteer.kind(likeliest.row) === 'country' || gazetteer.population(likeliest.row) >= leastOfGreat
}

/** Words that are no part of a person's name, and end it. */
export function isEnder(key: string): boolean {
  return organisationHeads.has(key) || placeHeads.has(key) || teamHeads.has(key) || weekdaysAndMonths.has(key)
}

/** Whether a title stands before a token: "Gov. Pawlenty". */
function isTitled(words: Words, i: number): boolean {
  let before = i - 1
  if (words.tokens[before]!.text === '.') before--
  return before >= 0 && words.paragraph[before] === words.paragraph[i] && personTitles.has(words.key[before]!)
}
