/** An article as an archive of the press exports it: what its fields say, and its text without them. */
export interface ExportedArticle {
  headline: string
  /** The outlet, as the archive calls it: “The Harbour Post (Hale)”. */
  source: string | null
  /** The line that states the day it was printed: “March 3, 2026 Tuesday”. */
  dated: string | null
  /** Where it was printed on the web, where the export says so. */
  url?: string | undefined
  /** Its text as it stands in the file; empty where the export has none of it. */
  body: string
  /** The file ends, or another article begins, before this one does. */
  isCut: boolean
}

/** The articles of a file, and how many of them it says it holds, where it does. */
export interface PressExport {
  articles: ExportedArticle[]
  promised: number | null
}
