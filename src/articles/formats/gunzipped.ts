import { Gunzip, Unzlib } from 'fflate'
import { isGzip } from './is-gzip.ts'
import { joined } from './joined.ts'
import type { Room } from './room.ts'

/** How much is handed over at once: at most a thousand times as much comes out of it before it is asked to stop. */
const step = 16_384

/**
 * What gzip packed, in one piece or in many, one behind the other; or what browsers call “deflate”. As far as it goes where it is cut short or damaged; null where more would
 * come out than there is room for.
 */
export function gunzipped(bytes: Uint8Array, room: Room): { plain: Uint8Array; isCut: boolean } | null {
  const parts: Uint8Array[] = []
  let length = 0
  let ended = false
  const take = (part: Uint8Array, final: boolean) => {
    length += part.length
    parts.push(part)
    ended = final
  }
  const stream = isGzip(bytes) ? new Gunzip(take) : new Unzlib(take)
  try {
    for (let at = 0; at < bytes.length; at += step) {
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
      if (length > room.left) return null
    }
  } catch {
    // What is no stream any more is thrown at; what came before it is there.
    ended = false
  }
  room.left -= length
  return { plain: joined(parts), isCut: !ended }
}
