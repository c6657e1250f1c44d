import { wordSet } from '../../text/word-set.ts'
import { announcers } from '../announced.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { shortTitles } from '../lexicon/cues.ts'
import { isGivenName, isSurname, ordinariness } from '../lexicon/lexicon.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import { rules } from '../name-rules.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from '../words.ts'
import { isUnannounced } from './article.ts'
import type { Beside } from './beside.ts'
import { aged, areInitials, enders, entitled, hasAge, inside, isEnder, isSpeakerEnding, type People, particles } from './full-names.ts'
import { isBehindParty } from './surroundings.ts'
import { noteNobodys } from './town-life.ts'

const rule = rules(`
  name:given name:surname person:title-or-given-before person:given-before person:surname-before person:initial-before
  person:initials-before person:title-before person:occupation-before person:given-then-surname person:given-then-name person:whole-name
  person:surname-after person:initial-after person:says person:kin person:couple person:byline person:degree person:inside-full-name
  person:begins-inside-full-name person:aged person:surname-here person:surname-elsewhere person:surname-unannounced
  person:given-elsewhere person:given-unannounced person:aged-alone person:has-kin person:maiden-name
  person:called-like-land person:speaks-in-full man-of-hamlet
`)

/** Signs that a candidate is (part of) a person's name. */
export function personEvidence(words: Words, toponym: Toponym, beside: Beside, known: People, gazetteer: Gazetteer): void {
  const { first, last } = toponym
  const { left, leftIs, right, rightIs } = beside
  // "R-Marshall", "Paris-based": nobody is elected or based in somebody.
  if (isBehindParty(words, first) || (beside.rightText === '-' && keyAt(words, last + 2, last) === 'based')) return
  const single = first === last
  const key = words.key[last]!
  const given = single && isGivenName(key)
  if (given) note(toponym, rule['name:given'])
  const surname = single && isSurname(key)
  if (surname) note(toponym, rule['name:surname'])
  if (given || surname) noteNobodys(words, toponym, beside, known, gazetteer)

  if (beside.leftCapital) {
    if (isGivenName(left)) note(toponym, leftIs & is.personTitle ? rule['person:title-or-given-before'] : rule['person:given-before'])
    else if (isSurname(left)) note(toponym, rule['person:surname-before'])
  }
  noteInitialBefore(words, toponym, beside)
  noteTitleBefore(words, toponym, beside, known)

  if (beside.rightCapital && right !== '') {
    if (given) {
      if (isSurname(right)) note(toponym, rule['person:given-then-surname'])
      else if (!(rightIs & enders)) note(toponym, rule['person:given-then-name'])
      if (isWholeName(words, toponym, beside)) note(toponym, rule['person:whole-name'])
    } else if (single && landsAsGiven.has(key) && isWholeName(words, toponym, beside)) note(toponym, rule['person:called-like-land'])
    else if (!(rightIs & enders) && isSurname(right)) note(toponym, rule['person:surname-after'])
    if (beside.rightText.length === 1 && words.tokens[last + 2]?.text === '.') note(toponym, rule['person:initial-after'])
  } else if (given && particles.has(right) && isWholeName(words, toponym, beside)) note(toponym, rule['person:whole-name'])
  else if (rightIs & is.personFollower) note(toponym, rule['person:says'])

  if (single && (given || right === 'of') && isOfKin(words, first)) note(toponym, rule['person:kin'])
  else if (given && isOfCouple(words, first)) note(toponym, rule['person:couple'])
  if (!(leftIs & is.announcer) && isInByline(words, first)) note(toponym, rule['person:byline'])
  noteFullNames(words, toponym, beside, known)
}

/** "J. Paris", "J Paris", "J.R. Paris", but neither "A" nor "I". */
function noteInitialBefore(words: Words, toponym: Toponym, { leftText, leftCapital }: Beside): void {
  const { first } = toponym
  const period = leftText === '.'
  if (!period && !leftCapital) return
  const at = period ? first - 2 : first - 1
  const text = wordAt(words, at, first)
  if (text === '' || text === 'A' || text === 'I' || !isCapitalised(words, at)) return
  if (text.length === 1) note(toponym, rule['person:initial-before'])
  else if (!period && areInitials(text)) note(toponym, rule['person:initials-before'])
}

/** Countries and continents that people are called after by their first name, and that are too seldom somebody's to stand among the given names. */
const landsAsGiven = wordSet(
  `africa america asia australia brazil cuba cyprus egypt europe holland india ireland israel jamaica kenya malta persia scotland senegal
  somalia zaire`,
)

/** "Gov. Paris", "Mayor Paris", "farmer Paris", "Cllrs Derby and Paris". */
function noteTitleBefore(words: Words, toponym: Toponym, { leftText, leftIs }: Beside, { within }: People): void {
  const { first } = toponym
  if (within[first] === entitled) {
    note(toponym, rule['person:title-before'])
    return
  }
  const { tokens } = words
  const short = leftText === '.' && tokens[first - 1]!.start === tokens[first - 2]?.end
  if (short ? shortTitles.has(keyAt(words, first - 2, first)) : leftIs & is.personTitle)
    note(toponym, isCapitalised(words, short ? first - 2 : first - 1) ? rule['person:title-before'] : rule['person:occupation-before'])
}

/** What the people say whom the text names in full. */
function noteFullNames(words: Words, toponym: Toponym, beside: Beside, { within, surnames, eponyms, givenNames }: People): void {
  const { first, last } = toponym
  const here = within[first]! >= inside
  // "Georgia Winchester, M.D."
  if (beside.leftText === ',' && within[first - 2]! >= inside && onlyAbbreviation(toponym)) note(toponym, rule['person:degree'])
  if (here) note(toponym, within[last]! >= inside ? rule['person:inside-full-name'] : rule['person:begins-inside-full-name'])
  if (within[first] === aged) note(toponym, rule['person:aged'])
  if (within[first] === inside && within[first - 1] === inside && isSpeakerEnding(words, last)) note(toponym, rule['person:speaks-in-full'])
  if (first !== last) return
  const key = words.key[last]!
  if (surnames.has(key)) {
    note(toponym, here ? rule['person:surname-here'] : rule['person:surname-elsewhere'])
    // "Broussard also faces": no word before it says that it is a place.
    if (!here && !(beside.leftIs & is.announcer)) {
      note(toponym, rule['person:surname-unannounced'])
      // "José Rizal was shot. Rizal had studied in Madrid": towns and a province are called after him by the surname as well.
      if (eponyms.has(key)) note(toponym, rule['man-of-hamlet'])
    }
  } else if (!here && givenNames.has(key)) {
    // "Savannah Kent" is later "Savannah".
    note(toponym, rule['person:given-elsewhere'])
    if (isUnannounced(words, toponym)) note(toponym, rule['person:given-unannounced'])
  }
  if (within[first] !== aged && (hasAge(words, last) || hasTally(words, last) || isBesideNee(words, toponym, beside)))
    note(toponym, rule['person:aged-alone'])
  if (isBesideMaidenName(words, first)) note(toponym, rule['person:maiden-name'])
  if (isOfSomebody(words, toponym, beside)) note(toponym, rule['person:has-kin'])
}

/** "Chelsea (née Bolton)", "Ann Kent, nee Olds": a woman's names. */
function isBesideNee(words: Words, { last }: Toponym, { left, rightText }: Beside): boolean {
  return left === 'nee' || ((rightText === '(' || rightText === ',') && keyAt(words, last + 2, last) === 'nee')
}

/** "Florence (Austin) Holland", "Carolina (Dean) Marshall": both the name in brackets and the one behind it, a woman's own and her husband's, or a couple's. */
function isBesideMaidenName(words: Words, i: number): boolean {
  const open = wordAt(words, i - 1, i) === '(' ? i - 1 : wordAt(words, i - 1, i) === ')' ? i - 3 : -1
  if (open < 1 || words.tokens[open]!.text !== '(' || words.tokens[open + 2]?.text !== ')') return false
  const surname = keyAt(words, open + 3, i)
  return (
    isCapitalised(words, open - 1) &&
    words.paragraph[open - 1] === words.paragraph[i] &&
    isGivenName(words.key[open - 1]!) &&
    isCapitalised(words, open + 1) &&
    isCapitalised(words, open + 3) &&
    surname !== '' &&
    !isEnder(surname)
  )
}

/** "Troy 6-2-15": what a player has scored. */
function hasTally({ tokens }: Words, last: number): boolean {
  for (let i = 1; i <= 5; i++)
    if (i % 2 === 1 ? !/^\d{1,2}$/.test(tokens[last + i]?.text ?? '') : tokens[last + i]?.text !== '-') return false
  return true
}

/** "Chelsea Manning left", "Dallas Ray Marshall, 84": a given name, another perhaps, and one more, with nothing before or behind that makes it longer. */
function isWholeName(words: Words, { first, last }: Toponym, { left, leftIs, leftCapital, title }: Beside): boolean {
  const goesOn = (i: number): boolean => isCapitalised(words, i) && words.paragraph[i] === words.paragraph[last] && words.key[i] !== ''
  // "Chad le Clos", "Jordan van der Berg"
  let from = last + 1
  while (words.shape[from] === shapes.lower && particles.has(keyAt(words, from, last)) && from - last <= 2) from++
  if (!goesOn(from)) return false
  const end = isGivenName(keyAt(words, from, last)) && goesOn(from + 1) ? from + 1 : from
  const surname = keyAt(words, end, last)
  if (leftIs & is.announcer || (leftCapital && left !== '' && words.opens[first] === 0) || goesOn(end + 1)) return false
  if (classesOf(surname) & (enders | is.personTitle)) return false
  if (isSurname(surname) || isGivenName(surname) || ordinariness(surname) === 0) return true
  // "Jordan Silk made a hundred": a country has no verb behind another noun in capitals.
  return countriesAsGiven.has(words.key[last]!) && words.shape[end + 1] === shapes.lower && !title
}

const countriesAsGiven = new Set(['jordan', 'chad', 'georgia'])

/** "born to Houston and Virginia Clay", "Houston and Virginia (Clay) Marshall": a couple with one surname. */
function isOfCouple(words: Words, first: number): boolean {
  const joined = (i: number): boolean => {
    const text = wordAt(words, i, first)
    return text === 'and' || text === '&'
  }
  const given = (i: number): boolean =>
    isCapitalised(words, i) && words.paragraph[i] === words.paragraph[first] && isGivenName(words.key[i]!)
  const isLast = joined(first - 1) && given(first - 2)
  const last = isLast ? first : joined(first + 1) && given(first + 2) ? first + 2 : -1
  if (last < 0) return false
  const before = keyAt(words, isLast ? first - 3 : first - 1, first)
  if (announcers.has(before) && before !== 'to') return false
  const surname = words.tokens[last + 1]?.text === '(' ? (words.tokens[last + 3]?.text === ')' ? last + 4 : -1) : last + 1
  return (
    surname > 0 && isCapitalised(words, surname) && words.paragraph[surname] === words.paragraph[first] && !isEnder(words.key[surname]!)
  )
}

function onlyAbbreviation({ matches }: Toponym): boolean {
  return matches.length > 0 && matches.every(m => m.nameKind === 'abbreviation')
}

/** "Chad's mother": towns have none. */
function isOfSomebody(words: Words, { last }: Toponym, { rightText }: Beside): boolean {
  return (rightText === "'" || rightText === '’') && keyAt(words, last + 2, last) === 's' && relatives.has(keyAt(words, last + 3, last))
}

const relatives = new Set(
  `mother father wife husband brother sister son daughter uncle aunt grandmother grandfather widow widower girlfriend boyfriend fiancee dad mum
  mom parents cousin nephew niece wedding`.split(/\s+/),
)

/** Children and others whose given names follow in a list. */
const kin = wordSet(
  `son daughter wife husband brother sister mother father child grandson granddaughter partner fiancée sons daughters children
  grandchildren grandsons granddaughters stepchildren stepsons stepdaughters siblings brothers sisters twins triplets nieces nephews
  cousins`,
)
const longestOfKin = 16
/** "a favourite son of Chester" */
const favoured = new Set('native favourite favorite famous proud loyal true best-known adopted lost'.split(' '))

/** "two daughters, Florence (12) and Clare": given names in a row, behind a word for kin. */
function isOfKin(words: Words, first: number): boolean {
  // "Sister of Beverly in Everett", "Mother of Denise of Salem"
  if (keyAt(words, first - 1, first) === 'of' && kin.has(keyAt(words, first - 2, first)) && isGivenName(words.key[first]!))
    return !favoured.has(keyAt(words, first - 3, first))
  for (let i = first - 1; i >= 0 && first - i < longestOfKin && words.paragraph[i] === words.paragraph[first]; i--) {
    const key = words.key[i]!
    if (kin.has(key)) return true
    const joins = key === '' ? /^[,;:()&—–]$/.test(words.tokens[i]!.text) : key === 'and' || words.shape[i] === shapes.number
    if (joins || (i < first - 1 && isCapitalised(words, i) && (isGivenName(key) || words.key[i + 1] === 'of'))) continue
    // "Troy of Benwood and Denver"
    if (i < first - 1 && isCapitalised(words, i) && keyAt(words, i - 1, first) === 'of') i--
    else return false
  }
  return false
}

/** "By Lincoln Hughes in Washington": a short line of its own that begins so. */
function isInByline(words: Words, i: number): boolean {
  if (words.closed[words.paragraph[i]!] === 1) return false
  let start = i
  while (start > 0 && i - start < longestByline && words.paragraph[start - 1] === words.paragraph[i]) start--
  return words.tokens[start]!.text === 'By' && (start === 0 || words.paragraph[start - 1] !== words.paragraph[i])
}

const longestByline = 30
