import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'

const here = new URL('.', import.meta.url)

/** A file of a pinned source package. */
export const sourceText = (path: string): string => readFileSync(new URL(`node_modules/${path}`, here), 'utf8')

export const sourceJson = <T = FeatureCollection>(path: string): T => JSON.parse(sourceText(path)) as T

export const tableText = (path: string): string => readFileSync(new URL(`tables/${path}`, here), 'utf8')

/** Rows of one of our own tables, by column name. */
export function table(path: string): Record<string, string>[] {
  const [head, ...rows] = tableText(path)
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'))
  return rows.map(row => Object.fromEntries(head!.map((column, i) => [column, row[i] ?? ''])))
}
