import type { AddedArticle } from './import-view.ts'

/** Articles of one file that stand beside one another in the list. */
export interface FileOfArticles {
  file: File
  articles: AddedArticle[]
}

/** The list by its files: `byFile([a1, a2, b1])` is the two of `a` and the one of `b`. */
export function byFile(articles: readonly AddedArticle[]): FileOfArticles[] {
  const files: FileOfArticles[] = []
  for (const article of articles) {
    const last = files.at(-1)
    if (last?.file === article.file) last.articles.push(article)
    else files.push({ file: article.file, articles: [article] })
  }
  return files
}
