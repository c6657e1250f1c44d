import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from './user-error.ts'

/**
 * Makes a folder and those above it, from the first that is missing on. Left to itself, Node's `recursive` tries for ever where a folder that is
 * there lets nothing be made in it and the system calls that "not there", as `/proc` does.
 */
export function makeFolder(folder: string): void {
  const above = dirname(folder)
  if (above !== folder && !existsSync(above)) makeFolder(above)
  try {
    mkdirSync(folder, { recursive: existsSync(folder) })
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    throw new Error(`no folder can be made in ${above}`)
  }
}
