import { wordSet } from '../text/word-set.ts'
import { dateLine } from './date-line.ts'
import { agencyOf, isByline, isOutlet, isSomebody } from './source.ts'

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
  'author authors byline date published updated load-date from to url link section page pages length language edition category tags keywords copyright',
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
  const dated = lines.map(line => line.length <= longest && dateLine(line) !== null)
  const letterhead = endOfLetterhead(lines)
  const isNear = (i: number, step: number) =>
    dated[i + step] === true || (dated[i + 2 * step] === true && !endsSentence.test(lines[i + step]!))
  return lines.map((line, i) => {
    if (dated[i] || (line.length <= longest && isByline(line))) return true
    if (i >= headLines || line.length > longest) return false
    const label = labelledLine(line)?.label
    if (label !== undefined) return label !== 'title'
    return (
      i < letterhead ||
      isAddress.test(line) ||
      ((isNear(i, -1) || isNear(i, 1)) && (isOutlet(line) || agencyOf(line) !== null || isAuthor(line)))
    )
  })
}

/** A day beyond a sentence is no neighbour. */
const endsSentence = /[.!?…]["”’)]?$/

const isAddress = /^https?:\/\/\S+$/i

/** "Jane Roe" alone; one name is nobody yet. */
function isAuthor(line: string): boolean {
  return line.length <= 40 && line.includes(' ') && isSomebody(line)
}

const release = /^(?:(?:press|news|media) (?:release|statement|advisory)|(?:for )?immediate release)\b[ :]*$/i
const office =
  /\b(?:ministry|office|department|bureau|agency|authority|commission|council|police|sheriff|service|institute|university|embassy|secretariat|committee|government|administration)\b/i

/** Behind the lines that say who releases it: "HALE POLICE DEPARTMENT", "PRESS RELEASE"; 0 where a headline stands before those, or nothing does. */
function endOfLetterhead(lines: readonly string[]): number {
  let end = 0
  for (let i = 0; i < Math.min(lines.length, headLines / 2); i++) {
    if (release.test(lines[i]!)) end = i + 1
    else if (lines[i]!.length > 70 || !office.test(lines[i]!)) break
  }
  return end
}
