import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { decode } from '../articles/decode.ts'
import { extendGazetteer } from '../places/extend-gazetteer.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { readExtraPlaces } from '../places/read-extra-places.ts'
import { readBytes } from './read-folder.ts'
import { inWords, UserError } from './user-error.ts'

/** The index that ships with Dateline, found beside this module, so that any working directory will do. */
const gazetteerFolder = fileURLToPath(new URL('../../public/gazetteer/', import.meta.url))

/** Opens the place index, with places of one's own from `extra` files. Throws, with what to do, when one cannot be had. */
export function loadGazetteer(extra: readonly string[] = [], notice: (words: string) => void = () => {}): Gazetteer {
  const folder = gazetteerFolder
  const file = existsSync(folder) ? readdirSync(folder).find(name => name.endsWith('.gz')) : undefined
  if (!file)
    throw new UserError(`There is no gazetteer in ${folder}. It comes with Dateline; restore public/gazetteer from the repository.`)
  return extra.reduce((gazetteer, path) => withExtra(gazetteer, path, notice), shipped(join(folder, file)))
}

/** Opened once: nothing that is asked of it changes it. */
let opened: Gazetteer | undefined

function shipped(path: string): Gazetteer {
  try {
    opened ??= openGazetteer(unpacked(readFileSync(path)))
    return opened
  } catch (error) {
    throw new UserError(
      `The gazetteer ${path} cannot be opened: ${inWords(error)} Restore it from the repository, or build it anew as data/gazetteer tells.`,
    )
  }
}

/** A gzip file ends in the length of what it holds: told that, zlib fills one buffer instead of joining hundreds. */
function unpacked(packed: Buffer): Buffer {
  return gunzipSync(packed, { chunkSize: Math.max(64, packed.readUInt32LE(packed.length - 4) + 1) })
}

function withExtra(gazetteer: Gazetteer, path: string, notice: (words: string) => void): Gazetteer {
  const bytes = readBytes(path, path)
  const text = bytes.ok ? decode(bytes.value, basename(path)) : bytes
  if (!text.ok) throw new UserError(text.problem)
  const read = readExtraPlaces(text.value, basename(path))
  if (!read.ok) throw new UserError(read.problem)
  for (const note of [...text.notes, ...read.notes]) notice(note)
  return extendGazetteer(gazetteer, read.value, basename(path))
}
