import { inOneLine } from '../text/in-one-line.ts'
import { wordSet } from '../text/word-set.ts'
import { isSection, linesAbove } from './above-headline.ts'
import { isLeftover } from './boilerplate.ts'
import { bracketedDay, dateLine } from './date-line.ts'
import { agencyOf, isByline, isOutlet, isSomebody, isTitled } from './source.ts'

/** How far down an article's head the day and the outlet are looked for. */
export const headLines = 8

/** Longer lines tell something, not of the article. */
const longest = 160

/** What a line that names itself says: "Title: Ferry late again" as archives of the press write above an article. */
export interface LabelledLine {
  label: 'title' | 'source' | 'other'
  value: string
}

const titles = wordSet('title headline subject')
const sources = wordSet('source publication outlet newspaper publisher')
const others = wordSet(
  `author authors byline contact contacts date dateline published updated load-date from to sent cc url link slug status format section
  page pages length language edition category tags keywords copyright`,
)

/** `labelledLine('Title: Ferry late again')` is a title; null for a line that names nothing, as "Police: two men held" does. */
export function labelledLine(line: string): LabelledLine | null {
  if (line.length > longest + 40) return null
  const colon = line.indexOf(':')
  if (colon < 2 || colon > 12 || line[colon + 1] !== ' ') return null
  const name = line.slice(0, colon).trimEnd().toLowerCase()
  const label = titles.has(name) ? 'title' : sources.has(name) ? 'source' : others.has(name) ? 'other' : null
  const value = line.slice(colon + 1).trim()
  return label === null || value === '' ? null : { label, value }
}

/**
 * Which lines tell of the article itself: the day and the author; at the head also what names itself, an address, a release's letterhead, and near the
 * day who printed or wrote it. They stay in the text and have no number. A title that names itself is none of them: it is the headline.
 */
export function headMatter(lines: readonly string[]): boolean[] {
  const isRow = rowsOfTables(lines)
  const dated = lines.map(
    (line, i) =>
      !isRow[i] &&
      line.length <= longest &&
      ((dateLine(line) !== null && !(i === 0 && isDatedTitle(line))) || (i < headLines && isSinceThen(line))),
  )
  const letterhead = endOfLetterhead(lines, dated)
  const above = linesAbove(lines, i => dated[i]! || isAddress.test(lines[i]!) || isLeftover(lines[i]!) || isLabel(lines[i]!))
  const isNear = (i: number, step: number) =>
    dated[i + step] === true || (dated[i + 2 * step] === true && !endsSentence.test(lines[i + step]!))
  return lines.map((line, i) => {
    if (isRow[i]) return false
    if (dated[i] || above[i] || (line.length <= longest && isByline(line))) return true
    if (i >= headLines || line.length > longest) return false
    const label = labelledLine(line)?.label
    if (label !== undefined) return label !== 'title'
    return (
      i < letterhead ||
      isContact(lines, i) ||
      isAddress.test(line) ||
      ((isNear(i, -1) || isNear(i, 1) || isByline(lines[i - 1] ?? '')) && (outletInPlace(line) !== null || isAuthor(line)))
    )
  })
}

/** “Lviv | 3 hurt | 3 March 2024” over or under a line of as many parts: a row of a table, whose day is its own. */
function rowsOfTables(lines: readonly string[]): boolean[] {
  const parts = lines.map(line => (line.includes(' | ') ? line.split(' | ').length : 0))
  return parts.map((n, i) => n > 0 && (parts[i - 1] === n || parts[i + 1] === n))
}

function isLabel(line: string): boolean {
  const label = labelledLine(line)?.label
  return label !== undefined && label !== 'title'
}

/** "Ruvia: Cholera Situation Report No. 4 [14 May 2024]": a title, and its day in brackets behind it. */
function isDatedTitle(line: string): boolean {
  const rest = bracketedDay(line)?.rest
  return rest !== undefined && rest.split(' ').length > 3
}

/** "2 hours ago", "Updated 3 hr. ago". */
function isSinceThen(line: string): boolean {
  return (
    line.length <= 40 &&
    / ago$/i.test(line) &&
    /^(?:(?:updated|published|posted|modified):? )?(?:about |over )?(?:\d+|an?) ?(?:min|hour|hr|day|week|h|d)\S* ago$/i.test(line)
  )
}

/** "Harbour Post", "AP", "BBC News, Harlow": the outlet that a line near the day names, and where from. */
export function outletInPlace(line: string): string | null {
  if (isSection(line)) return null
  // "Harbour Tide (Hale)", as archives of many papers write it
  const inTown = line.endsWith(')') && /^([^,()]{4,40}) \(\p{Lu}[\p{L} .'’-]{1,30}\)$/u.exec(line)?.[1]
  if (inTown && isTitled(inTown)) return inTown
  const name = (line.includes(', ') && /^[^,]{2,40}(?=, \p{Lu}[\p{L} .'’-]{1,30}$)/u.exec(line)?.[0]) || line
  return agencyOf(name) ?? (isOutlet(name) ? name : null)
}

/** A day beyond a sentence is no neighbour. */
const endsSentence = /[.!?…]["”’)]?$/

const isAddress = /^https?:\/\/\S+$/i

/** "Jane Roe" alone, "Jane Roe in Hale"; one name is nobody yet. */
function isAuthor(line: string): boolean {
  return line.length <= 40 && line.includes(' ') && isSomebody(line.replace(/ in \p{Lu}[\p{L} .'’-]+$/u, ''))
}

/** "MEDIA CONTACT:" and the lines below it, down to the last with a telephone or an address of mail. */
function isContact(lines: readonly string[], i: number): boolean {
  let from = i
  while (from >= 0 && i - from <= contactLines && !contact.test(lines[from]!)) from--
  if (from < 0 || i - from > contactLines) return false
  for (let k = from + contactLines; k > from; k--) if (reached.test(lines[k] ?? '') && lines[k]!.length <= 80) return i <= k
  return false
}

const contact = /^(?:(?:media|press|for more information|further information) )?contacts?:$/i
const reached = /\d{3}[ .)-]+\d{3,4}|\S@\S/
const contactLines = 5

const release = /^(?:(?:press|news|media) (?:release|statement|advisory)|(?:for )?immediate release)\b[ :]*$/i
const office = new RegExp(
  inOneLine`
    \b(?:government|ministry|office|department|bureau|agency|authority|commission|council|police|sheriff|service|institute|university|
    embassy|secretariat|committee|government|administration)\b`,
  'i',
)

/**
 * Behind the lines that say who releases it: "HALE POLICE DEPARTMENT", "PRESS RELEASE", or two offices or more over the day and a title; 0 where a headline stands before
 * those, or nothing does.
 */
function endOfLetterhead(lines: readonly string[], dated: readonly boolean[]): number {
  let end = 0
  for (let i = 0; i < Math.min(lines.length, headLines / 2); i++) {
    if (release.test(lines[i]!)) end = i + 1
    else if (dated[i] && i > 1 && end === 0 && lines.slice(0, i).every(isTitled) && !endsSentence.test(lines[i + 1] ?? '.')) return i
    else if (lines[i]!.length > 70 || !office.test(lines[i]!)) break
  }
  return end
}
