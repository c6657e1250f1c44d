import { announcers } from '../announced.ts'
import type { GazetteerMatch } from '../gazetteer.ts'
import { breedsByName, breedsOfTwo, peopleWords, personTitles, weekdaysAndMonths } from '../lexicon/cues.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from '../words.ts'
import { isHyphenBetween } from './joints.ts'

/** "US" is a country, "us" and "Us" are not: an abbreviation counts in capitals, or with its period ("Ind."). */
export function readable(matches: readonly GazetteerMatch[], words: Words, first: number, last: number): readonly GazetteerMatch[] {
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

const nobody: readonly GazetteerMatch[] = []
