import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './entry.ts'
import { here, sourcePath, sources } from './sources.ts'

export interface Manifest {
  version: string
  artefact: { file: string; bytes: number; sha256: string }
  places: number
  kinds: Record<string, number>
  /** Files of pinned packages, and how many bytes they hold. */
  sources: Record<string, string>
  tables: Record<string, string>
}

/** What went in and what came out, by SHA-256: a rebuild that differs shows as a diff of this file. */
export function manifestOf(version: string, packed: Uint8Array, places: number, entries: Entry[]): Manifest {
  const kinds: Record<string, number> = {}
  for (const place of [...entries].sort((a, b) => (a.kind < b.kind ? -1 : 1))) kinds[place.kind] = (kinds[place.kind] ?? 0) + 1
  return {
    version,
    artefact: { file: 'public/gazetteer/gazetteer.bin.gz', bytes: packed.length, sha256: sha256(packed) },
    places,
    kinds,
    sources: Object.fromEntries(
      Object.values(sources)
        .sort()
        .map(file => [file, hashOf(sourcePath(file))]),
    ),
    tables: Object.fromEntries(
      readdirSync(join(here, 'tables'))
        .sort()
        .map(file => [file, hashOf(join(here, 'tables', file))]),
    ),
  }
}

function hashOf(path: string): string {
  if (!existsSync(path)) return 'missing'
  if (!statSync(path).isDirectory()) return sha256(readFileSync(path))
  return sha256(
    new TextEncoder().encode(
      readdirSync(path)
        .sort()
        .map(file => `${file} ${sha256(readFileSync(join(path, file)))}`)
        .join('\n'),
    ),
  )
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
