import type { Span } from '../text/span.ts'
import type { StatedPlace } from './record.ts'

export type ParagraphRole = 'headline' | 'heading' | 'body' | 'boilerplate'

/** A paragraph of an article: one block of its text, without the white space around it. */
export interface Paragraph extends Span {
  /** ¶ 1 is the first paragraph of the body (or the lead); headline, headings and boilerplate have none. */
  number: number | null
  role: ParagraphRole
}

export function isHeading({ role }: Paragraph): boolean {
  return role === 'headline' || role === 'heading'
}

/** One text with a headline, a source and a publication date. Offsets are UTF-16, into `text` as it was decoded. */
export interface Article {
  /** Stable: made from the content, never from the order of files; or what its caller calls it. */
  id: string
  /** The file's name, when there was one. */
  file: string | null
  headline: string
  /** The outlet, when the text or its caller names one: "Thin Line News". */
  source: string | null
  /** Publication day, `YYYY-MM-DD`, when it is known. */
  published: string | null
  /** The day it would be the other way round, where "05/06/2023" leaves the choice. */
  publishedOr?: string
  /** Where it was printed: the web address that its file gives, `https://…`. */
  url?: string
  /** Where the text states that day. */
  publishedSpan: Span | null
  text: string
  paragraphs: Paragraph[]
  /** Where the row of a table that it was says that it happened; its last paragraph says so. */
  stated?: StatedPlace
}
