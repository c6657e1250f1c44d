import type { ReadRow } from './row-record.ts'

/** An article as pipelines hand it over, in `dateline extract` a line each: `{"id": "a1", "text": "…", "published": "2024-07-27"}`. */
export interface Document {
  id: unknown
  text: string
  /** `YYYY-MM-DD` */
  published?: string
  /** What is wrong with a “published” that is no day; the rest can be read. */
  badDay?: string
  /** A “published” that is one of two days, “03/05/2024”, as it is written. */
  eitherDay?: string
  /** How many cells of its row no column has a name for; what is in them is lost. */
  moreCells?: number
  outlet?: string
  title?: string
  url?: string
  /** What the row it was says of where and when it happened, which goes behind its text. */
  row?: ReadRow
}

/** What keeps a document from being read, with its id where it has one. */
export interface BadDocument {
  id: unknown
  error: string
}

/** A document of a file, or what is wrong with it, and where it stands: “line 3”, “article 3”. */
export interface FoundDocument {
  where: string
  document: Document | BadDocument
}
