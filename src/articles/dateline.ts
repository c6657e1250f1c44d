import { inOneLine } from '../text/in-one-line.ts'
import { anyYear, type DatedLine, datesIn } from './date-line.ts'
import { monthNumber } from './months.ts'

/**
 * The day in a dateline with its year, which opens a paragraph: "KYIV, July 27, 2024 (Reuters) - …", "SHIMLA, Aug 11, 2021 (PTI): …", "Maputo (Mozambique),
 * 19 January 2026. The storm …", "Lima (EFE, 3 May 2024) A bus …", "3 May 2024, Lima – A bus …". Not "On July 27, 2024, forces – …".
 */
export function datelineDay(paragraph: string): DatedLine | null {
  const head = paragraph.slice(0, longestHead)
  const date = anyYear.test(head) ? datesIn(head)[0] : undefined
  const ending = date && endingOf(paragraph.slice(date.end, date.end + longestEnding))
  if (!ending) return null
  const before = paragraph.slice(0, date.start).replace(sentBy, '')
  // "Ann Roe (3 March 1920 – 4 May 2001)"
  if (ending.closes !== /[[(][^\])]*$/.test(before) || isPeriod(paragraph.slice(date.end))) return null
  const place = placeBefore(before)
  // What is named behind the day of a place is its agency: "KYIV, July 27, 2024 Reuters - "
  if (placeInCapitals.test(place)) return /\s/.test(ending.name) ? null : date
  if (place !== '' && ending.name !== '') return null
  const where = place || ending.name
  return (where === '' || isPlace(where)) && opensSentence.test(paragraph.slice(date.end + ending.length)) ? date : null
}

/**
 * How many characters of a paragraph its dateline takes, with the mark that ends it: "KYIV, July 27 (Reuters) - " of what tells of shells, "MOSCOW, October 3. /TASS/. "; 0
 * where it has none, or nothing else.
 */
export function lengthOfDateline(paragraph: string): number {
  const head = paragraph.slice(0, longestHead)
  const [dateline = '', month] = withDash.exec(head) ?? withPeriod.exec(head) ?? []
  if (month !== undefined && monthNumber(month) === 0) return 0
  return opensSentence.test(paragraph.slice(dateline.length)) ? dateline.length : 0
}

const day = String.raw`,? (?:\d{1,2} )?(\p{Lu}\p{L}{2,8})\.?(?: \d{1,2})?(?:,? \d{4})?`
const sender = String.raw` ?(?:\(\p{L}[^()\n]{1,24}\)|/\p{L}[^/\n]{1,24}/)`
const capitals = String.raw`\p{Lu}[\p{Lu} .'’-]{1,38}(?:, ?\p{Lu}[\p{L}. ]{1,20}?)?`
const inWords = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:of |de )?\p{Lu}[\p{L}'’-]+){0,2}`
/** A place in capitals with a dash or an agency behind it, or any place with its day and a period; then a month is found in it. */
const withDash = new RegExp(`^${capitals}(?:${day})?(?:${sender})?\\s*[-–—]{1,2}\\s+`, 'u')
const withPeriod = new RegExp(`^(?:${capitals}|${inWords})${day}(?:${sender})?[.:]\\s+(?:${sender}\\.?\\s+)?`, 'u')

/** Whether a dateline says where; "3 May 2024 – A bus …" does not, and may be the first of a list of days. */
export function saysWhere(paragraph: string, { start, end }: DatedLine): boolean {
  return (
    placeBefore(paragraph.slice(0, start).replace(sentBy, '')) !== '' || endingOf(paragraph.slice(end, end + longestEnding))?.name !== ''
  )
}

/** "3 May 2024 – Friday 6 May 2024: …" */
function isPeriod(after: string): boolean {
  return /^\s*(?:[-–—]|to|until)\s/.test(after) && datesIn(after.slice(0, 40)).some(({ start }) => start < 20)
}

/** As far as a dateline reaches that anybody would write, and what stands in it behind its day. */
const longestHead = 120
const longestEnding = 60

/** "From our own correspondent. ", "[By telegraph.] ", "Special to the Ledger, ": what old papers set before the place. */
const sentBy = /^[[(]?(?:(?:from|by) (?:our|an?) (?:\w+ )?correspondent|by (?:\w+ )?telegraph|special to (?:the )?[\w' ]{2,30}?)[.,:\])]+ /i

/** "Lisbon" of "Lisbon (Lusa) – Friday, " and of "Lisbon (Lusa, "; '' of "[Friday, ". */
function placeBefore(words: string): string {
  return words
    .replace(weekday, '')
    .replace(marks, '')
    .replace(agencyBefore, '')
    .replace(marks, '')
    .replace(/^[[(]\s*/, '')
}

const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*$/i
const marks = /[\s,.|/:([–—-]+$/
const agencyBefore = /(?<=\p{L} )\((?:\p{L}{2,12}|\p{L}[\p{L}. ]{1,19}(?=\)$))\)?$/u

/**
 * What stands behind the day, as far as the mark that parts a dateline from its text: " (Reuters) - ", ", 14:00 GMT. ", "] ", and a name, of an agency
 * or of the place: ", Lisbon – "; and whether a bracket closes that did not open here. Null where nothing parts it.
 */
function endingOf(after: string): { length: number; name: string; closes: boolean } | null {
  let at = 0
  const take = (piece: RegExp): string | null => {
    piece.lastIndex = at
    const found = piece.exec(after)
    if (found) at = piece.lastIndex
    return found ? found[0] : null
  }
  take(hour)
  const inBrackets = take(agencyBehind) !== null
  const closes = take(closing) !== null
  const name = closes || inBrackets ? null : take(nameBehind)
  const parted = take(mark) !== null || ((closes || inBrackets) && take(/\s/y) !== null)
  return parted ? { length: at, name: (name ?? '').replace(/^[ ,/]+/, ''), closes } : null
}

const hour = /,? (?:at )?\d{1,2}[:.h]\d\d(?: ?(?:[ap]\.?m\b\.?|GMT|UTC|CES?T))?/y
const agencyBehind = /[ /]?\s?\(\p{L}[^()\n]{1,20}\)/uy
const closing = /[)\]]/y
const nameBehind = /[ ,/]{1,2}\p{Lu}[^\d\n()|:;.–—]{1,40}?(?= -|\s?[–—:|])/uy
const mark = /\s?(?:\.?\s?[-–—]{1,2}\s|\.?[–—]|[:|.]\s)/y

const opensSentence = /^\s*["“‘'«¿¡]?[\p{Lu}\d]/u
const placeInCapitals = /^\p{Lu}[\p{Lu} .,/'’-]*(?:,(?:\s*\p{Lu}[\p{L}.]+){1,3})?(?: \(\p{Lu}[\p{L}. ]+\))?$/u
/** "Port of Spain", "Bamako", "Troy, New York", "Silves (Portugal)": what a dateline has that is not set in capitals; a sentence follows it. */
const placeInWords =
  /^\p{Lu}[\p{L}.'’-]+(?:[ /](?:\p{Lu}[\p{L}.'’-]+|of|de|do|da|la|el|al)){0,3}(?:, \p{Lu}[\p{L}.'’ -]+| \(\p{Lu}[\p{L}. ]+\))?$/u
const inSentence = new RegExp(
  inOneLine`
    ^(on|in|at|by|as|for|from|since|until|after|before|about|late|early|mid|the|this|last|next|between|around|updated|published|posted|
    issue|week|covering|dear|sent|dated)\b|day\b`,
  'i',
)

function isPlace(words: string): boolean {
  return placeInCapitals.test(words) || (placeInWords.test(words) && !inSentence.test(words))
}
