import { holdsDecisions } from '../../situation/holds-decisions.ts'

/** What was dropped or chosen: articles to be read, and decisions by hand that somebody saved. */
export interface PartedFiles {
  articles: File[]
  decisions: { name: string; text: string }[]
}

/** Tells decisions from articles by what stands in them; only JSON and what has no ending, as pasted text, is looked into. */
export async function partFiles(files: readonly File[]): Promise<PartedFiles> {
  const parted: PartedFiles = { articles: [], decisions: [] }
  for (const file of files) {
    const text = /\.json$|^[^.]*$/i.test(file.name) ? await file.text().catch(() => '') : ''
    if (holdsDecisions(text)) parted.decisions.push({ name: file.name, text })
    else parted.articles.push(file)
  }
  return parted
}
