import { lines } from '../../text/lines.ts'
import { type Span, words } from '../../text/span.ts'
import type { Paragraph } from '../article.ts'
import { dateLine } from '../date-line.ts'
import { publishedIn } from '../date-order.ts'
import { type Reading, readPlainText } from './plain-text.ts'

/**
 * Reads an article from Markdown: what plain text tells, and beside it the marks before headings and the fields before
 * the text (`title`, `date`, `source`). The text itself stays as it is; marks merely lie outside the paragraphs' spans.
 */
export function readMarkdown(text: string, outlet: string | null = null): Reading {
  const reading = readPlainText(text, outlet)
  const front = frontMatter(text)
  const paragraphs = renumbered(
    reading.paragraphs.map(p => (front && p.start < front.end ? { ...p, role: 'boilerplate' as const } : withoutMark(text, p))),
  )
  const title = paragraphs.find(p => p.role === 'headline')
  const field = front?.fields.date
  const dated = field === undefined ? null : dateLine(words(text, field))
  const source = front?.fields.source ? words(text, front.fields.source) : reading.source
  const { published, publishedOr, publishedSpan, because } = dated ? publishedIn(text, field!, dated, outlet ?? source) : reading
  return {
    headline: front?.fields.title ? words(text, front.fields.title) : title ? words(text, title) : reading.headline,
    source,
    published,
    ...(publishedOr === undefined ? {} : { publishedOr }),
    publishedSpan,
    because,
    paragraphs,
  }
}

/** `## What is known` → its words alone; the first of the highest level is the headline. */
function withoutMark(text: string, paragraph: Paragraph): Paragraph {
  const mark = /^(#{1,6})\s+(?=\S)/.exec(text.slice(paragraph.start, paragraph.start + 12))
  if (!mark) return paragraph
  const role = mark[1] === '#' ? 'headline' : 'heading'
  return { ...paragraph, start: paragraph.start + mark[0].length, role }
}

/** One headline at most, and none of plain text's where the marks give one; body numbered anew. */
function renumbered(paragraphs: Paragraph[]): Paragraph[] {
  let number = 0
  let headline = false
  return paragraphs.map(p => {
    const role = p.role === 'headline' && headline ? 'heading' : p.role
    headline ||= role === 'headline'
    return { ...p, role, number: role === 'body' && p.number !== null ? ++number : null }
  })
}

type Field = 'title' | 'date' | 'source'

/** The fields between two lines of three hyphens at the very start. */
function frontMatter(text: string): { fields: Partial<Record<Field, Span>>; end: number } | null {
  if (!/^---[ \t]*\r?\n/.test(text)) return null
  const fields: Partial<Record<Field, Span>> = {}
  for (const line of lines(text).slice(1)) {
    const told = words(text, line)
    if (told === '---') return { fields, end: line.end }
    const field = /^(title|date|published|source|outlet)\s*:\s*["']?(.*?)["']?$/i.exec(told)
    if (!field?.[2]) continue
    const start = line.start + told.indexOf(field[2], field[1]!.length + 1)
    fields[fieldName(field[1]!.toLowerCase())] = { start, end: start + field[2].length }
  }
  return null
}

function fieldName(name: string): Field {
  return name === 'title' ? 'title' : name === 'date' || name === 'published' ? 'date' : 'source'
}
