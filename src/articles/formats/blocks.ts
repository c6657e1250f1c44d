import type { Span } from '../../text/span.ts'
import { visible } from '../../text/visible.ts'
import type { Paragraph } from '../article.ts'

/** Words that a document itself calls its headline, or a heading. */
export interface Heading extends Span {
  role: 'headline' | 'heading'
}

/** What stands with space around it in a document, and what the document says it is; null where it does not say. */
export interface Block {
  words: string
  role: Heading['role'] | null
}

/** Longer ones are paragraphs that somebody set in large letters. */
const longestHeading = 300

/** Blocks as one text, an empty line between two, without what is not seen, and where in it the headings are. */
export function joinBlocks(blocks: readonly Block[]): { text: string; headline: string | null; headings: Heading[] } {
  const headings: Heading[] = []
  let headline: string | null = null
  let text = ''
  for (const { words: written, role } of blocks) {
    const words = visible(written)
    if (text !== '') text += '\n\n'
    const start = text.length
    text += words
    if (role === null || words.length > longestHeading) continue
    headings.push({ start, end: text.length, role: role === 'headline' && headline === null ? role : 'heading' })
    if (role === 'headline') headline ??= words
  }
  return { text, headline, headings }
}

/**
 * Paragraphs with the roles their document gives them; the body is numbered anew. Leftovers stay leftovers ("Related stories" is a heading of
 * these), a day stays a day, and where there is a headline no other line is one.
 */
export function withHeadings(paragraphs: readonly Paragraph[], headings: readonly Heading[]): Paragraph[] {
  const given = new Map(headings.map(({ start, role }) => [start, role]))
  const titled = headings.some(({ role }) => role === 'headline')
  let number = 0
  return paragraphs.map(p => {
    const told = p.role === 'boilerplate' || (p.role === 'body' && p.number === null) ? undefined : given.get(p.start)
    const role = told ?? (titled && p.role === 'headline' ? 'heading' : p.role)
    return { ...p, role, number: role !== 'body' || (p.role === 'body' && p.number === null) ? null : ++number }
  })
}
