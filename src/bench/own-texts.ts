import { readFileSync } from 'node:fs'
import { readMarked } from './read-marked.ts'

/** In characters. No text that the worker reads to itself may hold a message up for long, where code is still slow. */
export const longestToItself = 1500

/** Texts of our own that are marked by hand and on which nothing is trained, without their marks. */
export function ownTexts(): string[] {
  return [
    ...ndjson('data/gold/unseen.jsonl'),
    ...ndjson('data/gold/first-sight.jsonl'),
    ...readMarked(readFileSync('data/gold/told.txt', 'utf8')).map(({ text }) => text),
  ]
}

function ndjson(file: string): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map(line => (JSON.parse(line) as { text: string }).text)
}
