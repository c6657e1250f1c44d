import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A text to measure with. */
export interface BenchDocument {
  id: string
  text: string
  published?: string
}

/**
 * The texts a bench runs over: the articles of a folder, or the lines of an NDJSON file as `extract` takes them.
 * `benchDocuments('seeds')`, `benchDocuments('docs.ndjson')`.
 */
export function benchDocuments(path: string): BenchDocument[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .filter(file => file.endsWith('.txt'))
      .sort()
      .map(file => ({ id: file, text: readFileSync(join(path, file), 'utf8') }))
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as BenchDocument)
}
