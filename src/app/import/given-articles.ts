import type { ArticleSummary } from '../../situation/schema.ts'
import { t } from '../words/later-words.ts'
import type { Undated, Yearless } from './import-notices.ts'
import type { AddedArticle } from './import-view.ts'
import type { KeptArticles } from './merge-kept.ts'

/** All articles that were read here, in the order they were given, each with its file; those left out, and the days given by hand. */
export class GivenArticles {
  private readonly fileOf = new Map<string, File>()
  private readonly out = new Set<string>()
  /** Kept files that are still to be read. */
  private readonly toRead = new Set<File>()
  private readonly summaries = new Map<string, ArticleSummary>()
  /** Days given by hand. */
  private said: Record<string, string> = {}
  /** What was said of files that held nothing new. */
  private readonly told = new Set<string>()
  /** What the words of those left to choose from that were given a day since. */
  private readonly chosen = new Map<string, readonly [string, string]>()

  /** An article was read; one that comes again is the latest. */
  add(id: string, file: File): void {
    this.fileOf.delete(id)
    this.fileOf.set(id, file)
    this.out.delete(id)
  }

  /** A file is done with. */
  isRead(file: File): void {
    this.toRead.delete(file)
  }

  /** An article came that is here already. In a file that was put right, what is as it was belongs to that file now. */
  repeat(id: string, file: File, note: string): void {
    this.told.add(note)
    if (this.fileOf.get(id)?.name === file.name) this.fileOf.set(id, file)
  }

  repeats(): string[] {
    return [...this.told]
  }

  leaveOut(ids: readonly string[], isOut: boolean): void {
    for (const id of ids) isOut ? this.out.add(id) : this.out.delete(id)
  }

  without(): string[] {
    return [...this.out]
  }

  isOut(id: string): boolean {
    return this.out.has(id)
  }

  ids(): string[] {
    return [...this.fileOf.keys()]
  }

  files(): File[] {
    return [...new Set(this.fileOf.values())]
  }

  days(): Record<string, string> {
    return this.said
  }

  setDays(undated: readonly Undated[]): void {
    this.said = Object.fromEntries(undated.flatMap(({ id, day }) => (day === null ? [] : [[id, day]])))
  }

  /** What this browser has to keep; null where nothing is left. */
  toKeep(alone: boolean): KeptArticles | null {
    const read = [...this.fileOf].flatMap(([id, file]) => (this.out.has(id) ? [] : file))
    const files = [...new Set([...read, ...this.toRead])]
    return files.length > 0 ? { files, days: this.said, without: this.without(), alone } : null
  }

  /** What is known of kept articles before their files are read again. */
  takeUp({ files, days, without = [] }: KeptArticles): void {
    for (const file of files) this.toRead.add(file)
    this.said = days
    this.leaveOut(without, true)
  }

  /** All of them, the latest first, those left out with what was known of them last. */
  list(shown: readonly ArticleSummary[]): AddedArticle[] {
    for (const article of shown) this.summaries.set(article.id, article)
    return this.ids()
      .reverse()
      .flatMap(id => {
        const article = this.summaries.get(id)
        return article ? { article, file: this.fileOf.get(id)!, out: this.out.has(id) } : []
      })
  }

  /** Those among the articles shown that do not say when they were published, or leave it to choose; the ones without a day first. */
  undated(shown: readonly ArticleSummary[], yearless: Readonly<Record<string, Yearless>> = {}): Undated[] {
    const byId = new Map(shown.map(article => [article.id, article]))
    return this.ids()
      .flatMap((id): Undated[] => {
        const article = byId.get(id)
        if (!article || !(article.published === null || article.publishedOr !== undefined || id in this.said)) return []
        const { headline, published, publishedOr, coverage } = article
        const either = publishedOr === undefined ? (this.chosen.get(id) ?? null) : ([published!, publishedOr] as const)
        if (either) this.chosen.set(id, either)
        return [{ id, headline, day: this.said[id] ?? null, either, yearless: yearless[id] ?? null, waits: coverage.undated > 0 }]
      })
      .sort((a, b) => Number(a.day !== null) - Number(b.day !== null))
  }

  /** Of files given just now under a name that had been given before: the articles that came with the earlier one. */
  olderThan(given: readonly File[], read: readonly string[]): { id: string; name: string }[] {
    const files = new Set(given)
    const names = new Set(given.filter(file => !isPasted(file)).map(({ name }) => name))
    const fresh = new Set(read.map(id => this.fileOf.get(id)!.name))
    return [...this.fileOf].flatMap(([id, file]) =>
      names.has(file.name) && fresh.has(file.name) && !files.has(file) && !this.out.has(id) ? { id, name: file.name } : [],
    )
  }
}

/** Pasted texts are all called alike. */
const isPasted = (file: File) => file.name.replace(/\.\w+$/, '') === t('pastedName')
