import type { RangeResponse, Source } from 'pmtiles'
import { isDossier } from './is-dossier.ts'

/** A dossier has the archive, and not these bytes of it. */
export class NotInArchive extends Error {}

/**
 * Bytes of the tile archive: by HTTP Range where the server knows ranges, else the whole file once, kept in memory.
 * A plain static host answers 200 with everything; that answer is used rather than thrown away.
 */
export function tileSource(url: string, get: typeof fetch = fetch): Source {
  let whole: Promise<ArrayBuffer> | null = null
  const slice = async (offset: number, length: number): Promise<RangeResponse> => {
    const bytes = await whole!
    return { data: bytes.slice(offset, offset + length) }
  }
  return {
    getKey: () => url,
    async getBytes(offset, length, signal) {
      if (whole) return slice(offset, length)
      const response = await get(url, { headers: { range: `bytes=${offset}-${offset + length - 1}` }, ...(signal && { signal }) })
      if (response.status === 206) return { data: await response.arrayBuffer() }
      if (isDossier && response.status === 416) throw new NotInArchive(`${url} has no bytes from ${offset} on.`)
      if (!response.ok) throw new Error(`The map's tiles could not be read: ${response.status} for ${url}.`)
      // Another request may have begun the download meanwhile; one is enough.
      if (whole) await response.body?.cancel()
      else {
        whole = signal ? get(url).then(answer => answer.arrayBuffer()) : response.arrayBuffer()
        if (signal) await response.body?.cancel()
        whole.catch(() => {
          whole = null
        })
      }
      return slice(offset, length)
    },
  }
}
