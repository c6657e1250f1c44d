import { announcers } from '../announced.ts'
import { personFollowers, personTitles } from '../lexicon/cues.ts'
import { isGivenName, isSurname, ordinariness } from '../lexicon/lexicon.ts'
import { rules } from '../name-rules.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from '../words.ts'
import { isUnannounced } from './article.ts'
import { hasAge, isEnder, type People } from './full-names.ts'

const rule = rules(`
  name:given name:surname person:title-or-given-before person:given-before person:surname-before person:initial-before
  person:initials-before person:title-before person:occupation-before person:given-then-surname person:given-then-name person:whole-name
  person:surname-after person:initial-after person:says person:kin person:couple person:byline person:degree person:inside-full-name
  person:begins-inside-full-name person:aged person:surname-here person:surname-elsewhere person:surname-unannounced
  person:given-elsewhere person:given-unannounced person:aged-alone person:has-kin
`)

/** Signs that a candidate is (part of) a person's name. */
export function personEvidence(words: Words, toponym: Toponym, known: People): void {
  const { first, last } = toponym
  const single = first === last
  const lastKey = words.key[last]!
  if (single && isGivenName(lastKey)) note(toponym, rule['name:given'])
  if (single && isSurname(lastKey)) note(toponym, rule['name:surname'])

  const left = first - 1
  const leftKey = keyAt(words, left, first)
  const leftIsName = left >= 0 && words.paragraph[left] === words.paragraph[first] && isCapitalised(words, left)
  if (leftIsName && isGivenName(leftKey))
    note(toponym, personTitles.has(leftKey) ? rule['person:title-or-given-before'] : rule['person:given-before'])
  else if (leftIsName && isSurname(leftKey)) note(toponym, rule['person:surname-before'])
  const beforePeriod = words.tokens[left]?.text === '.' ? left - 1 : left
  const initial = words.tokens[beforePeriod]
  if (
    initial &&
    beforePeriod >= 0 &&
    words.paragraph[beforePeriod] === words.paragraph[first] &&
    words.shape[beforePeriod]! >= shapes.capital &&
    (initial.text.length === 1 || (/^(\p{Lu}\.)+$/u.test(initial.text) && initial.text.length <= 4 && left === beforePeriod)) &&
    initial.text !== 'A' &&
    initial.text !== 'I'
  )
    note(toponym, initial.text.length === 1 ? rule['person:initial-before'] : rule['person:initials-before'])
  const titleAt = words.tokens[left]?.text === '.' && words.tokens[left]!.start === words.tokens[left - 1]?.end ? left - 1 : left
  if (titleAt >= 0 && words.paragraph[titleAt] === words.paragraph[first] && personTitles.has(words.key[titleAt]!))
    note(toponym, isCapitalised(words, titleAt) ? rule['person:title-before'] : rule['person:occupation-before'])

  const rightKey = keyAt(words, last + 1, last)
  if (
    last + 1 < words.tokens.length &&
    words.paragraph[last + 1] === words.paragraph[last] &&
    isCapitalised(words, last + 1) &&
    rightKey !== ''
  ) {
    if (single && isGivenName(lastKey)) {
      if (isSurname(rightKey)) note(toponym, rule['person:given-then-surname'])
      else if (!isEnder(rightKey)) note(toponym, rule['person:given-then-name'])
      if (isWholeName(words, toponym)) note(toponym, rule['person:whole-name'])
    } else if (isSurname(rightKey) && !isEnder(rightKey)) note(toponym, rule['person:surname-after'])
    if (words.tokens[last + 1]!.text.length === 1 && words.tokens[last + 2]?.text === '.') note(toponym, rule['person:initial-after'])
  } else if (personFollowers.has(rightKey)) note(toponym, rule['person:says'])

  if (single && (isGivenName(lastKey) || rightKey === 'of') && isOfKin(words, first)) note(toponym, rule['person:kin'])
  else if (single && isGivenName(lastKey) && isOfCouple(words, first)) note(toponym, rule['person:couple'])
  if (isInByline(words, first) && !announcers.has(leftKey)) note(toponym, rule['person:byline'])
  // "Georgia Winchester, M.D."
  if (leftKey === '' && wordAt(words, left, first) === ',' && known.within[left - 1] === 1 && onlyAbbreviation(toponym))
    note(toponym, rule['person:degree'])
  if (known.within[first] === 1)
    note(toponym, known.within[last] === 1 ? rule['person:inside-full-name'] : rule['person:begins-inside-full-name'])
  if (known.aged[first] === 1) note(toponym, rule['person:aged'])
  if (single) {
    const times = known.surnames.get(lastKey) ?? 0
    if (times > 0) {
      note(toponym, known.within[first] === 1 ? rule['person:surname-here'] : rule['person:surname-elsewhere'])
      // "Broussard also faces": no word before it says that it is a place.
      if (known.within[first] === 0 && !announcers.has(leftKey)) note(toponym, rule['person:surname-unannounced'])
    } else if (known.within[first] === 0 && known.givenNames.has(lastKey)) {
      // "Savannah Kent" is later "Savannah".
      note(toponym, rule['person:given-elsewhere'])
      if (isUnannounced(words, toponym)) note(toponym, rule['person:given-unannounced'])
    }
    if (known.aged[first] === 0 && hasAge(words, last)) note(toponym, rule['person:aged-alone'])
    if (isOfSomebody(words, last)) note(toponym, rule['person:has-kin'])
  }
}

/** "Chelsea Manning left", "Dallas Ray Marshall, 84": a given name, another perhaps, and one more, with nothing before or behind that makes it longer. */
function isWholeName(words: Words, { first, last }: Toponym): boolean {
  const goesOn = (i: number): boolean => isCapitalised(words, i) && words.paragraph[i] === words.paragraph[last] && words.key[i] !== ''
  const end = isGivenName(keyAt(words, last + 1, last)) && goesOn(last + 2) ? last + 2 : last + 1
  const surname = keyAt(words, end, last)
  if (isEnder(surname) || personTitles.has(surname) || !(isSurname(surname) || isGivenName(surname) || ordinariness(surname) === 0))
    return false
  if (goesOn(first - 1) && words.opens[first] === 0) return false
  return !goesOn(end + 1) && !announcers.has(keyAt(words, first - 1, first))
}

/** "born to Houston and Virginia Clay", "Houston and Virginia (Clay) Marshall": a couple with one surname. */
function isOfCouple(words: Words, first: number): boolean {
  const joined = (i: number): boolean => /^(and|&)$/.test(wordAt(words, i, first))
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
function isOfSomebody(words: Words, last: number): boolean {
  return /^['’]$/.test(wordAt(words, last + 1, last)) && keyAt(words, last + 2, last) === 's' && relatives.has(keyAt(words, last + 3, last))
}

const relatives = new Set(
  `mother father wife husband brother sister son daughter uncle aunt grandmother grandfather widow widower girlfriend boyfriend fiancee dad mum
  mom parents cousin nephew niece wedding`.split(/\s+/),
)

/** Children and others whose given names follow in a list. */
const kin = new Set(
  'son daughter wife husband brother sister mother father child grandson granddaughter partner fiancée sons daughters children grandchildren grandsons granddaughters stepchildren stepsons stepdaughters siblings brothers sisters twins triplets nieces nephews cousins'.split(
    ' ',
  ),
)
const longestOfKin = 16

/** "two daughters, Florence (12) and Clare": given names in a row, behind a word for kin. */
function isOfKin(words: Words, first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i < longestOfKin && words.paragraph[i] === words.paragraph[first]; i--) {
    const key = words.key[i]!
    if (kin.has(key)) return true
    const joins = key === '' ? /^[,;()&]$/.test(words.tokens[i]!.text) : key === 'and' || words.shape[i] === shapes.number
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
