import type { FoundDocument } from './formats/document.ts'
import type { Page } from './formats/html.ts'
import type { KeptPage } from './formats/mhtml.ts'

/** A file by its name and its bytes. */
export interface NamedFile {
  name: string
  bytes: Uint8Array
}

/** A file in another one, or what keeps it from being had. */
export type FileInside = NamedFile | { name: string; problem: string }

/** What a file that is no text was made into, before it is read as an article or as many. */
export type Opened =
  /** A document of Word or OpenDocument, RTF, a PDF. */
  | { document: Page }
  /** A web page as a browser kept it with all that belongs to it. */
  | { kept: KeptPage }
  /** A message of mail. */
  | { message: Page }
  /** An archive of files, which are read as if they had been given by themselves. */
  | { inside: readonly FileInside[] }
  /** The rows of a spreadsheet. */
  | { documents: readonly FoundDocument[] }
  /** Articles of a file that has several, null for those of which nothing but a head is there. */
  | { several: readonly (Page | null)[] }
