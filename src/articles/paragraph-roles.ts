import { classAt, letter } from '../text/characters.ts'
import { isCapital } from '../text/is-capital.ts'
import { paragraphSpans } from '../text/lines.ts'
import { words } from '../text/span.ts'
import { wordSet } from '../text/word-set.ts'
import { unstopped } from './above-headline.ts'
import type { Paragraph, ParagraphRole } from './article.ts'
import { isLeftover, opensLeftovers } from './boilerplate.ts'
import { dateLine } from './date-line.ts'
import { headMatter, labelledLine } from './head-matter.ts'
import { isOutlet } from './source.ts'

/** The article's paragraphs in order, each with its role; the body's are numbered from 1. */
export function readParagraphs(text: string): Paragraph[] {
  const spans = paragraphSpans(text, tellsOfArticle)
  const lines = spans.map(span => words(text, span))
  const ofArticle = headMatter(lines)
  const roles = paragraphRoles(lines, ofArticle)
  let number = 0
  // Written out, as everywhere that many objects of a kind are made: engines give each spread object a make of its own.
  return spans.map(({ start, end }, i) => ({
    start,
    end,
    role: roles[i]!,
    number: roles[i] === 'body' && !ofArticle[i] ? ++number : null,
  }))
}

/** "Published: 7 March 2024", "Sea Wire", "Source: Sea Wire"; no last line of a sentence, "on 7 March 2024." */
function tellsOfArticle(line: string): boolean {
  return !closesSentence(line) && (dateLine(line) !== null || isOutlet(line) || labelledLine(line) !== null)
}

/** What each line of an article is. Leftovers are told first, because a heading needs body after it. */
function paragraphRoles(lines: readonly string[], ofArticle: readonly boolean[]): ParagraphRole[] {
  const roles: ParagraphRole[] = lines.map(line => (isLeftover(line) ? 'boilerplate' : 'body'))
  markPageEnd(lines, roles)
  const headline = headlineIndex(lines, roles, ofArticle)
  if (headline >= 0) roles[headline] = 'headline'
  // From the end, so that a heading may be followed by another heading.
  for (let i = lines.length - 2; i > headline; i--) {
    if (roles[i] !== 'body' || ofArticle[i] || !looksLikeHeading(lines[i]!)) continue
    const next = nextOf(roles, i)
    if (next >= 0 && (roles[next] === 'heading' || isProse(lines[next]!))) roles[i] = 'heading'
  }
  return roles
}

/** After "Most Recent Stories" or "Leave a Reply" at the page's end, short lines without a full stop belong to that block. */
function markPageEnd(lines: readonly string[], roles: ParagraphRole[]): void {
  let lastProse = lines.length - 1
  while (lastProse >= 0 && (roles[lastProse] === 'boilerplate' || !isProse(lines[lastProse]!))) lastProse--
  let inside = false
  for (let i = lastProse + 1; i < lines.length; i++) {
    if (opensLeftovers(lines[i]!)) inside = true
    if (inside) roles[i] = 'boilerplate'
  }
}

/** The first line that is no leftover, date or byline, when it is short, no full sentence, and something follows. */
function headlineIndex(lines: readonly string[], roles: readonly ParagraphRole[], ofArticle: readonly boolean[]): number {
  const first = lines.findIndex((_, i) => roles[i] === 'body' && !ofArticle[i])
  if (first < 0 || first > 7) return -1
  const line = lines[first]!
  if (line.length > 200 || closesSentence(line) || /^["“].*["”]$/.test(line)) return -1
  return roles.some((role, i) => i > first && role === 'body' && !ofArticle[i]) ? first : -1
}

/** Whether a line has a mark at its end, other than the last of initials: "Two held in the U.S." has none. */
function closesSentence(written: string): boolean {
  const line = unstopped(written)
  const initials = line.at(-1) === '.' && line.at(-3) === '.'
  return /[.;:,…]["”’)]?$/.test(initials ? line.replace(/\b(\p{L}\.){2,}$/u, '') : line)
}

/** A line of running text: long, or closed as a sentence is. */
function isProse(line: string): boolean {
  return line.length > 110 || (line.length >= 30 && /[.!?…]["'”’)\]]*$/.test(line))
}

/** Not set in capitals in a title. */
const small = wordSet('a an and as at but by for from in into is nor of off on or over per the to up via vs with amid')

/** Short, without a full stop, no credit of a picture, and written as a title: "Strategic Shifts in the North", "AFTERMATH", "Course of the war". */
function looksLikeHeading(line: string): boolean {
  if (line.length > 90 || line.length < 3 || /[.,;:!…"”*|]$/.test(line) || /^["“'‘(\-–—•*\d]/.test(line)) return false
  // A row of a table, which a heading stands above.
  if (line.includes(' | ')) return false
  if (/\b(photo|image|courtesy|credit|caption|video|tel|phone|updated|posted)\b/i.test(line)) return false
  const terms = line.split(/\s+/)
  if (terms.length > 14 || !isCapital(line)) return false
  const telling = terms.filter(term => firstLetter(term) >= 0 && !small.has(term.toLowerCase()))
  const capital = telling.filter(term => isCapital(term.slice(firstLetter(term)))).length
  // A title's telling words are capitals; a plain heading ("Course of the war") is very short instead.
  return capital >= telling.length * 0.7 || terms.length <= 6
}

function firstLetter(term: string): number {
  for (let i = 0; i < term.length; i++) if (classAt(term, i) === letter) return i
  return -1
}

function nextOf(roles: readonly ParagraphRole[], i: number): number {
  for (let j = i + 1; j < roles.length; j++) if (roles[j] !== 'boilerplate') return j
  return -1
}
