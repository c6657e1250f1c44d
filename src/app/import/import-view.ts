import type { ArticleSummary } from '../../situation/schema.ts'
import type { Undated } from './import-notices.ts'
import type { Progress } from './progress.ts'

/** An article that was read here, the file it came in, and whether it was left out again. */
export interface AddedArticle {
  article: ArticleSummary
  file: File
  out: boolean
}

/** How far the reading has come. */
export interface ImportView {
  progress: Progress | null
  /** Articles read here that do not say when they were published, or leave it to choose, with the day somebody said they were; those without first. */
  undated: Undated[]
  /** Whether it is asked when they were. */
  dating: boolean
  /** How many that were read here are shown. */
  added: number
  /** Those read of what was given last, by id. */
  latest: readonly string[]
  /** All that were read here, the latest first, each with its file; those among them that were left out again. */
  articles: AddedArticle[]
  /** Whether there is something that was here before, and whether it is shown as well. */
  before: boolean
  alone: boolean
  /** Whether this browser keeps them. */
  kept: boolean
}

export const nothingRead: ImportView = {
  progress: null,
  undated: [],
  dating: false,
  added: 0,
  latest: [],
  articles: [],
  before: false,
  alone: false,
  kept: false,
}
