import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Gazetteer } from '../places/gazetteer.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { UserError } from './user-error.ts'

/** The index that ships with Dateline, found beside this module, so that any working directory will do. */
export const gazetteerFolder = fileURLToPath(new URL('../../public/gazetteer/', import.meta.url))

/** Opens the place index of a folder. Throws, with what to do, when there is none. */
export function loadGazetteer(folder: string = gazetteerFolder): Gazetteer {
  const file = existsSync(folder) ? readdirSync(folder).find(name => name.endsWith('.gz')) : undefined
  if (!file)
    throw new UserError(`There is no gazetteer in ${folder}. It comes with Dateline; restore public/gazetteer from the repository.`)
  return openGazetteer(gunzipSync(readFileSync(join(folder, file))))
}
