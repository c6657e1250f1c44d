import { lines } from '../../text/lines.ts'
import { type Span, words } from '../../text/span.ts'
import type { Paragraph } from '../article.ts'
import { dateLine } from '../date-line.ts'
import { publishedIn, type StatedDay } from '../date-order.ts'
import { writtenDay } from '../written-day.ts'
import { type Reading, readPlainText } from './plain-text.ts'

/**
 * Reads an article from Markdown: what plain text tells, and beside it the marks before headings and the fields before
 * the text (`title`, `published`, `source`, `url`; a `source` may be the outlet or the address). The text itself stays as it is; marks merely lie outside the paragraphs' spans.
 */
export function readMarkdown(text: string, outlet: string | null = null): Reading & { address?: string } {
  const front = frontMatter(text)
  // Fields say only what they are called for: “created” is no day of the article.
  const reading = readPlainText(front ? ' '.repeat(front.end) + text.slice(front.end) : text, outlet)
  const before = front ? front.lines.map(({ start, end }) => ({ start, end, role: 'boilerplate' as const, number: null })) : []
  const paragraphs = renumbered([...before, ...reading.paragraphs.map(p => withoutMark(text, p))])
  const { title, date, source: named, address } = front?.fields ?? {}
  const heading = paragraphs.find(p => p.role === 'headline')
  const source = named ? words(text, named) : reading.source
  return {
    headline: title ? inOneLine(words(text, title)) : heading ? words(text, heading) : reading.headline,
    source,
    ...(address ? { address: words(text, address) } : {}),
    ...(dated(text, date, outlet ?? source) ?? statedIn(reading)),
    paragraphs,
  }
}

const inOneLine = (written: string) => written.replace(/\s+/g, ' ').replace(/\\"/g, '"')

/** The day of a field, as a line of a text states one, or as programs write it: “2024-03-05T10:00:00Z”. */
function dated(text: string, field: Span | undefined, outlet: string | null): StatedDay | null {
  if (field === undefined) return null
  const line = dateLine(words(text, field))
  if (line) return publishedIn(text, field, line, outlet)
  const day = writtenDay(words(text, field))
  return day === null ? null : { published: day, publishedSpan: field, because: null }
}

const statedIn = ({ published, publishedOr, publishedSpan, because }: Reading): StatedDay => ({
  published,
  ...(publishedOr === undefined ? {} : { publishedOr }),
  publishedSpan,
  because,
})

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

/** Names of the fields before a text, the surest first. A day something was clipped or made on is none it was published on. */
const names = {
  title: ['title', 'headline'],
  date: ['published', 'date', 'datepublished', 'publishdate', 'publicationdate', 'publishedat', 'pubdate'],
  source: ['outlet', 'publisher', 'publication', 'newspaper', 'site', 'sitename', 'website', 'source'],
  address: ['url', 'link', 'sourceurl', 'originalurl', 'canonicalurl', 'permalink', 'source'],
} as const

type Field = keyof typeof names

/** The fields between two lines of three hyphens (YAML) or plus signs (TOML) at the very start. */
function frontMatter(text: string): { fields: Partial<Record<Field, Span>>; lines: readonly Span[]; end: number } | null {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(text)?.[1]
  if (!fence) return null
  const found = new Map<string, Span>()
  const all = lines(text)
  for (const [i, line] of all.entries()) {
    if (i === 0) continue
    const told = words(text, line)
    if (told === fence) return { fields: fieldsOf(text, found), lines: all.slice(0, i + 1), end: line.end }
    const name = /^([\w -]{2,30}?)\s*[:=]/.exec(told)
    if (!name) continue
    const value = valueAt(text, { start: line.start + name[0].length, end: line.end }, all[i + 1])
    const key = name[1]!.toLowerCase().replace(/[^a-z]/g, '')
    if (value && !found.has(key)) found.set(key, value)
  }
  return null
}

/** A field's value; one that is folded, or a list, begins on the line below. */
function valueAt(text: string, rest: Span, next: Span | undefined): Span | null {
  if (/\S/.test(words(text, rest).replace(/^\s*[>|][+-]?\s*$/, ''))) return unquoted(text, rest)
  const isIndented = next !== undefined && /[ \t]/.test(text[next.start - 1] ?? '')
  return next && (isIndented || text.startsWith('- ', next.start)) ? unquoted(text, next) : null
}

/** Without what stands around it: `"Ferry late"`, `- "[[Jane Roe]]"`, `[Harbour Post, Sea Wire]`, `2024-03-05 # a Tuesday`. */
function unquoted(text: string, span: Span): Span | null {
  const told = words(text, span)
  const before = /^\s*(?:- +)?/.exec(told)![0].length
  const rest = told.slice(before)
  const [whole, value] =
    /^(?:\[\s*)?"((?:[^"\\]|\\.)+)"/.exec(rest) ??
    /^(?:\[\s*)?'([^']+(?:''[^']*)*)'/.exec(rest) ??
    /^\[\s*(?!\[)([^,\]]+?)\s*[,\]]/.exec(rest) ??
    /^(\S.*?)(?:\s+#.*)?\s*$/.exec(rest) ??
    []
  if (!whole || !value) return null
  const [, opening, inner] = /^(\[\[)?(.+?)(?:\]\])?$/s.exec(value)!
  const start = span.start + before + whole.indexOf(value) + (opening ?? '').length
  return { start, end: start + (opening ? inner! : value).length }
}

function fieldsOf(text: string, found: ReadonlyMap<string, Span>): Partial<Record<Field, Span>> {
  const isAddress = (span: Span) => /^https?:/.test(words(text, span))
  const fits = (field: Field, span: Span) => field === 'title' || field === 'date' || isAddress(span) === (field === 'address')
  const fields: Partial<Record<Field, Span>> = {}
  for (const field of Object.keys(names) as Field[]) {
    const span = names[field].map(name => found.get(name)).find(one => one && fits(field, one))
    if (span) fields[field] = span
  }
  return fields
}
