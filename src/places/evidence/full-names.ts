import { isInitial } from '../../text/is-capital.ts'
import { announcers } from '../announced.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { callings, personTitles, shortTitles } from '../lexicon/cues.ts'
import { isGivenName, isSurname, ordinariness } from '../lexicon/lexicon.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import type { Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words } from '../words.ts'
import { isUnannounced } from './article.ts'

/** The people a text names in full, and the names it then uses alone. */
export interface People {
  /** The surnames of full names. */
  surnames: Set<string>
  /** Of men after whom a hamlet is called, given name and all. */
  eponyms: Set<string>
  /** The first names of full names. */
  givenNames: Set<string>
  /** For each token 0, `inside` a full name, `aged` where an age follows that, or `entitled` with others. */
  within: Uint8Array
}

// Asked of every word.
const { capital } = shapes

export const inside = 1
export const aged = 2
export const entitled = 3

/** Finds full names: "Gov. Tim Pawlenty", "Sang Hun Seok", "J.R. Paris". A name the gazetteer has whole ("Virginia Beach") is none. */
export function people(words: Words, toponyms: readonly Toponym[], gazetteer: Gazetteer): People {
  const { key: keys, shape } = words
  const n = keys.length
  const found: People = { surnames: new Set(), eponyms: new Set(), givenNames: new Set(), within: new Uint8Array(n) }
  // Of the name each token is part of, the number from 1.
  const nameOf = new Int32Array(n)
  for (let t = 0; t < toponyms.length; t++) nameOf.fill(t + 1, toponyms[t]!.first, toponyms[t]!.last + 1)
  const nameAt = (i: number): Toponym | undefined => toponyms[nameOf[i]! - 1]
  // Where the last of the names ends that stand behind one title: "Cllrs Bolton, Derby and Wells".
  let listed = -1
  for (let i = 0; i < n; i++) {
    if (shape[i]! < capital) continue
    const key = keys[i]!
    if (key === '') continue
    const several = isBehindPlural(words, i) || (listed >= 0 && joins(words, listed, i))
    if (shape[i] === shapes.capitals && isTurnedRound(words, i)) {
      found.within.fill(inside, i, i + 3)
      found.surnames.add(key)
      continue
    }
    const titled = several || isTitled(words, i)
    const end = endOfFullName(words, i)
    // Nearly always one word alone. "Senior EU officials": an acronym is nobody's surname.
    if (end === i && (!titled || (shape[i] === shapes.capitals && words.tokens[i]!.text.length <= 4))) continue
    const whole = nameAt(i)
    const given = isGivenName(key) && (!isLonger(whole) || isManOfHamlet(words, whole, gazetteer))
    if (
      !titled &&
      !given &&
      !isCalled(words, i) &&
      !isAgedName(words, i) &&
      !isInitials(words, i) &&
      !isSpeaker(words, i, end, nameAt, gazetteer)
    )
      continue
    const name = nameAt(end)
    if (isLonger(name) && name.first <= i && name.first < end && !isManOfHamlet(words, name, gazetteer)) continue
    if (isBodyBehind(words, end)) continue
    // "Renato Olongapo Jr.": what stands behind two names in capitals
    const isJunior = end > i + 1 && juniors.has(keys[end]!)
    const isAged = isJunior || (end > i && (hasAge(words, end) || hasAgeInBrackets(words, end)))
    found.within.fill(several ? entitled : isAged ? aged : inside, i, end + 1)
    if (several) listed = end
    const surname = keys[isJunior ? end - 1 : end]!
    // "Alexandria Police" and "Famous Orlando Attractions" are nobody's.
    if (given && end > i && !personTitles.has(surname) && (isSurname(surname) || ordinariness(surname) === 0)) found.givenNames.add(key)
    if (surname.length > 1 && !(name?.last === end && isGreat(name, gazetteer))) {
      found.surnames.add(surname)
      if (name && isLonger(name) && name.first === i && isManOfHamlet(words, name, gazetteer)) found.eponyms.add(surname)
    }
    i = end
  }
  return found
}

/** Who is called like somebody of the family. */
const juniors = new Set(['jr', 'sr', 'ii', 'iii'])

/** Whether a name has more than one word. */
function isLonger(name: Toponym | undefined): name is Toponym {
  return name !== undefined && name.last > name.first
}

/** "J.R.", "J", but neither "A" nor "I". */
function isInitials(words: Words, i: number): boolean {
  const { text } = words.tokens[i]!
  const key = words.key[i]!
  return text.length === 1 ? key !== 'a' && key !== 'i' : areInitials(text)
}

/** "J.", "J.R." */
export function areInitials(text: string): boolean {
  return text.length <= 4 && text.endsWith('.') && text.slice(0, -1).split('.').every(isInitial)
}

/** The last token of a full name that begins at `first`, over initials, hyphens, particles and nicknames: "George W. Bush", "Ursula von der Leyen". */
function endOfFullName(words: Words, first: number): number {
  let end = first
  for (let i = first + 1; i < words.tokens.length && i - first < 6 && words.paragraph[i] === words.paragraph[first]; i++) {
    if (isCapitalised(words, i)) {
      if (words.key[i] === '' || isEnder(words.key[i]!)) break
      end = i
      continue
    }
    const { text, start } = words.tokens[i]!
    if (words.shape[i] === shapes.lower) {
      if (!particles.has(text)) break
      continue
    }
    const nickname = endOfNickname(words, i)
    if (nickname > i) {
      end = i = nickname
      continue
    }
    const before = words.tokens[i - 1]!
    const joins = before.end === start && (text === '-' || (text === '.' && before.text.length <= 1))
    if (!joins) break
  }
  return end
}

/** "Harold “Hal” Rogers", "Virginia (Ginny) Dale", "Florence (Austin) Holland": the token behind a nickname or a maiden name that opens at `i`, or -1. */
function endOfNickname(words: Words, i: number): number {
  const close = closings.get(words.tokens[i]!.text)
  if (close === undefined || words.shape[i + 1] !== capital || words.tokens[i + 2]?.text !== close) return -1
  const surname = keyAt(words, i + 3, i)
  if (surname === '' || !isCapitalised(words, i + 3) || isEnder(surname)) return -1
  // "Florence (Austin) Holland": her own name, and that of her husband. Whatever stands in quotation marks so is what she was called.
  const own = isGivenName(words.key[i - 1]!) && (words.tokens[i]!.text !== '(' || isSurname(words.key[i + 1]!))
  return own || isGivenName(words.key[i + 1]!) ? i + 3 : -1
}

const closings = new Map(['""', '“”', '‘’', "''", '()'].map(pair => [pair[0]!, pair[1]!]))

/** The most that live in a place of which the man is better known that it is called after. */
const mostOfHamlet = 5000

/**
 * "José Rizal was born": hamlets are called after men, given name and all. Where no word announces a place, and what the name ends in is no word that
 * places end in, the man is meant.
 */
export function isManOfHamlet(words: Words, toponym: Toponym, gazetteer: Gazetteer): boolean {
  const { first, last, matches, headed } = toponym
  if (last === first || matches.length === 0 || headed !== '' || !isGivenName(words.key[first]!) || landforms.has(words.key[first]!))
    return false
  const surname = words.key[last]!
  if (ordinariness(surname) > 0 || classesOf(surname) & (is.placeHead | is.placeNoun)) return false
  if (!isUnannounced(words, toponym) && !isOfLife(words, first)) return false
  return matches.every(({ row }) => gazetteer.kind(row) === 'settlement' && gazetteer.population(row) < mostOfHamlet)
}

/** Sierra Blanca is called after a range, though girls are called Sierra. */
const landforms = new Set(['sierra'])

/** "the birth of José Rizal": what men have and hamlets have not. */
function isOfLife(words: Words, first: number): boolean {
  return keyAt(words, first - 1, first) === 'of' && ofLives.has(keyAt(words, first - 2, first))
}

const ofLives = new Set(
  `birth death life lives memory honour honor works writings novels poems letters portrait bust statue execution assassination murder arrest trial
  widow mother father ideas teachings legacy biography`.split(/\s+/),
)

export const particles = new Set('de da di del della von van der den bin ibn al el la le du dos des'.split(' '))

const bodies = is.organisationHead | is.placeHead | is.teamHead

/** "John Deere Company", "Kennedy Airport": a firm or a place that is called after somebody. */
function isBodyBehind(words: Words, end: number): boolean {
  return isCapitalised(words, end + 1) && (classesOf(keyAt(words, end + 1, end)) & bodies) !== 0
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
  return end > first && hasAge(words, end) && !isEnder(words.key[end]!) && !(words.opens[first] === 1 && announcers.has(words.key[first]!))
}

const speaking = new Set(
  'said told added explained recalled argued insisted noted lamented testified remembered joked complained'.split(' '),
)

/**
 * "Hadiza Gwarzo told": two words in capitals, of which the first is none of the language and no place, speak as a person does, though the first
 * name is none in our lists. "Greenpeace India said" speaks as well.
 */
function isSpeaker(words: Words, first: number, end: number, nameAt: (i: number) => Toponym | undefined, gazetteer: Gazetteer): boolean {
  const { shape, key } = words
  if (end !== first + 1 || shape[first] !== capital || shape[end] !== capital || !isSpeakerEnding(words, end)) return false
  if (ordinariness(key[first]!) > 0 || ordinariness(key[end]!) > 0) return false
  if (nameAt(first) || keyAt(words, first - 1, first) === 'the' || classesOf(key[first]!) !== 0) return false
  const name = nameAt(end)
  return name !== undefined && !isGreat(name, gazetteer)
}

/** Whether whoever is named in full by tokens that end at `last` speaks: "Hadiza Gwarzo told reporters". */
export function isSpeakerEnding(words: Words, last: number): boolean {
  return words.shape[last + 1] === shapes.lower && speaking.has(keyAt(words, last + 1, last))
}

/** "BRANDT, Lillian M. (Foss)", "DASILVA, Manuel –": so notices of deaths and lists of passengers begin. */
export function isTurnedRound({ tokens, key, shape, paragraph }: Words, surname: number): boolean {
  if (shape[surname] !== shapes.capitals || tokens[surname + 1]?.text !== ',' || shape[surname + 2] !== capital) return false
  if (paragraph[surname + 3] !== paragraph[surname] || !isGivenName(key[surname + 2]!) || statesAsGiven.has(key[surname + 2]!)) return false
  const next = tokens[surname + 3]!.text
  return isInitial(next) || /^[(–—-]$/.test(next) || (shape[surname + 3] === capital && isGivenName(key[surname + 3]!))
}

const statesAsGiven = new Set('georgia virginia carolina dakota montana florida indiana nevada arizona alaska'.split(' '))

/** ", 41," or ", 41." behind a name. */
export function hasAge({ tokens, paragraph }: Words, last: number): boolean {
  if (tokens[last + 1]?.text !== ',') return false
  const age = tokens[last + 2]
  if (age?.kind !== 'number' || !/^[1-9]\d?$|^10\d$/.test(age.text)) return false
  const close = tokens[last + 3]?.text
  return (close === ',' || close === '.') && paragraph[last + 3] === paragraph[last]
}

/** "M. Salem Kumar (26)": so papers of India, Africa and Britain write it; behind a town it may be anything. */
function hasAgeInBrackets({ tokens }: Words, last: number): boolean {
  return tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' && /^[1-9]\d$/.test(tokens[last + 2]!.text)
}

const leastOfGreat = 1e6
/** "Governor Sindh": regions bear the names of heroes, and only the greatest are said like a country. */
const leastOfRegion = 1e7

/** "In Emperor Hirohito's Japan", "Commander, US Forces Iraq": a country or a metropolis is nobody's surname, unless people are called so too. */
function isGreat({ key, matches }: Toponym, gazetteer: Gazetteer): boolean {
  const likeliest = matches[0]
  if (!likeliest || isSurname(key) || isGivenName(key)) return false
  const kind = gazetteer.kind(likeliest.row)
  return kind === 'country' || gazetteer.population(likeliest.row) >= (kind === 'admin' ? leastOfRegion : leastOfGreat)
}

/** Words that are no part of a person's name, and end it. */
export const enders = bodies | is.dayOrMonth
export function isEnder(key: string): boolean {
  return (classesOf(key) & enders) !== 0
}

/** Whether a title stands before a token: "Gov. Pawlenty". */
function isTitled(words: Words, i: number): boolean {
  const short = words.tokens[i - 1]?.text === '.'
  const before = short ? i - 2 : i - 1
  if (before < 0 || words.paragraph[before] !== words.paragraph[i]) return false
  return (short ? shortTitles : personTitles).has(words.key[before]!) || isByline(words, before)
}

/** "By Sani Bichi, Kano": a short line of its own. */
function isByline({ tokens, paragraph, closed }: Words, by: number): boolean {
  return tokens[by]!.text === 'By' && paragraph[by - 1] !== paragraph[by] && closed[paragraph[by]!] === 0 && tokens[by + 2]?.kind === 'word'
}

/** Titles of several people. */
const pluralTitles = new Set(
  `cllrs councillors councilors councilmen aldermen commissioners selectmen supervisors trustees messrs mesdames justices judges sheriffs senators sens
  reps representatives drs doctors profs professors inspectors detectives constables sergeants troopers`.split(/\s+/),
)

/** "Cllrs Bolton", "Justices Kent and Paris": whoever has a title together is several, and no place. */
function isBehindPlural(words: Words, i: number): boolean {
  const short = words.tokens[i - 1]?.text === '.'
  const before = short ? i - 2 : i - 1
  // "the detectives London sent": written small it is no title, unless another name follows.
  const behind = words.tokens[i + 1]?.text
  if (!isCapitalised(words, before) && behind !== ',' && behind !== 'and' && behind !== '&') return false
  return words.opens[i] !== 1 && pluralTitles.has(keyAt(words, before, i))
}

const longestJoin = 5

/** Whether nothing but commas, "and" and what stands in brackets parts two names. */
function joins({ tokens, paragraph }: Words, last: number, i: number): boolean {
  if (i - last < 2 || i - last > longestJoin || paragraph[last] !== paragraph[i]) return false
  let within = false
  for (let j = last + 1; j < i; j++) {
    const { text } = tokens[j]!
    if (text === '(') within = true
    else if (text === ')') within = false
    else if (!within && text !== ',' && text !== 'and' && text !== '&') return false
  }
  return !within
}

/** "the activist Sunil Rao": asked where two words in capitals follow on each other. */
function isCalled({ key, shape, paragraph }: Words, i: number): boolean {
  return i > 0 && shape[i - 1] === shapes.lower && paragraph[i - 1] === paragraph[i] && callings.has(key[i - 1]!)
}
