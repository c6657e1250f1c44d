import { type Failure, failure, type Result, success } from '../../result.ts'
import { damaged, endsEarly } from '../damaged.ts'
import { Damaged, mostOfParts, type OfficeParts, officeParts, TooLarge } from './office-parts.ts'

/**
 * Reads the parts of an office document. Null where it is an archive of another kind, as `read` finds it to be; fails on one that is damaged, has a password or would fill
 * the memory. Of one whose end is missing there is what `read` makes of the parts that are left, which is noted.
 */
export function readOfficeDocument<T>(bytes: Uint8Array, name: string, read: (parts: OfficeParts) => Result<T> | null): Result<T> | null {
  try {
    const parts = officeParts(bytes)
    const found = parts && read(parts)
    if (!found || !parts.isCut) return found
    return found.ok ? success(found.value, [endsEarly(name), ...found.notes]) : damaged(name)
  } catch (error) {
    if (error instanceof TooLarge)
      return failure(`${name} would unpack to more than ${mostOfParts / 1e6} MB, which no article has. Copy its words and paste them.`)
    if (error instanceof Damaged) return damaged(name)
    throw error
  }
}

/** Whether a document is one of OpenDocument's, by its type: `isOpenDocument(parts, 'text')`. Templates are documents as well. */
export function isOpenDocument(parts: OfficeParts, kind: 'text' | 'spreadsheet'): boolean {
  return parts.text('mimetype')?.trim().startsWith(`application/vnd.oasis.opendocument.${kind}`) ?? false
}

/** What is said of a document of OpenDocument that has a password; null where it has none. */
export function lockedDocument(parts: OfficeParts, name: string): Failure | null {
  return /encryption-data/.test(parts.text('META-INF/manifest.xml') ?? '')
    ? failure(`${name} is protected with a password: open it, save a copy without one, and add that.`)
    : null
}
