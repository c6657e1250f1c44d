import { failure, type Result, success } from '../../result.ts'
import { damaged, endsEarly } from '../damaged.ts'
import type { FileInside } from '../opened.ts'
import { gunzipped } from './gunzipped.ts'
import { type Room, roomAtFirst } from './room.ts'

/** The one file that gzip packed, under its name without “.gz”. */
export function openGzip(bytes: Uint8Array, name: string, room: Room): Result<FileInside[]> {
  const read = gunzipped(bytes, room)
  if (!read) return failure(`${name} would unpack to more than ${roomAtFirst / 1e6} MB. Unpack it, and part what is in it.`)
  if (read.plain.length === 0) return damaged(name)
  const inside = name.replace(/\.gz$/i, '')
  const notes = read.isCut ? [endsEarly(name)] : []
  return success([{ name: inside, bytes: read.plain }], notes)
}
