import { anyLetter, type Gazetteer, type GazetteerMatch, type Letters, letterBit, noLetter } from '../gazetteer.ts'
import { ByteReader, keysPerBlock, nameKinds } from '../gazetteer-format.ts'
import { openBlocks } from './blocks.ts'
import type { Sections } from './sections.ts'
import { Wanted } from './wanted.ts'

/** Names by their normal form, which are the index's keys. */
export function openNames(sections: Sections): Pick<Gazetteer, 'find' | 'goesOn'> {
  const count = sections.contents.keys
  const keys = sections.bytes('keys')
  const keyOffsets = sections.numbers('keyOffsets')
  const blockOf = openBlocks(keys, keyOffsets)
  const postings = sections.bytes('postings')
  const postingOffsets = sections.numbers('postingOffsets')

  const wanted = new Wanted()
  /** What is known of the first key not before the one wanted: its number, where it stands, its length, and how many bytes of both are the same. */
  let foundKey = 0
  let foundAt = 0
  let foundLength = 0
  let same = 0
  /** Whether there is such a name is asked before which places have it. */
  let sought: string | null = null

  /** Finds the first key not before a name; false when the name is too long to be one or all keys are before it. */
  function seek(name: string): boolean {
    if (name === sought) return foundKey < count
    sought = null
    if (!wanted.take(name)) return false
    sought = name
    const low = blockOf(wanted)
    const { bytes, length } = wanted
    // A key says how many bytes it shares with the one before it. Where those are more than that one shares with the name, it is before the name
    // as well; where they are fewer, it is behind it. Only else are bytes compared.
    let at = keyOffsets[low]!
    const last = Math.min(count, (low + 2) * keysPerBlock)
    same = 0
    for (foundKey = low * keysPerBlock; foundKey < last; foundKey++) {
      const shared = keys[at]!
      const rest = keys[at + 1]!
      if (foundKey % keysPerBlock === 0) same = 0
      if (shared <= same) {
        same = shared
        const from = at + 2 - shared
        foundLength = shared + rest
        while (same < foundLength && same < length && keys[from + same] === bytes[same]) same++
        if (same === length || (same < foundLength && keys[from + same]! > bytes[same]!)) {
          foundAt = at
          return true
        }
      }
      at += 2 + rest
    }
    foundKey = count
    return false
  }

  /**
   * By which letters names go on after the whole words sought: these come right behind them, since a space sorts before every letter and digit.
   * "Connecticut" goes on by f, r, s and w, "New" by any letter, as everything does that so many names begin with.
   */
  function lettersBehind(): Letters {
    const { bytes, length } = wanted
    const wordsLength = length + 1
    bytes[length] = space
    const isName = foundLength === length
    let at = isName ? foundAt + 2 + keys[foundAt + 1]! : foundAt
    const first = isName ? foundKey + 1 : foundKey
    const last = Math.min(count, first + mostFollowers)
    let letters = noLetter
    let alike = length
    for (let key = first; key < last; key++) {
      const shared = keys[at]!
      const rest = keys[at + 1]!
      // What shares more has the letter of the one before it.
      if (shared <= wordsLength) {
        const from = at + 2 - shared
        alike = Math.min(alike, shared)
        while (alike < wordsLength && alike < shared + rest && keys[from + alike] === bytes[alike]) alike++
        if (alike < wordsLength) return letters
        letters |= letterBit(keys[from + wordsLength]!)
      }
      at += 2 + rest
    }
    return last < count ? anyLetter : letters
  }

  function matchesOf(key: number): GazetteerMatch[] {
    const from = new ByteReader(postings, postingOffsets[Math.floor(key / keysPerBlock)]!)
    for (let skip = key % keysPerBlock; skip > 0; skip--) for (let n = from.varint(); n > 0; n--) from.varint()
    const matches: GazetteerMatch[] = []
    for (let n = from.varint(); n > 0; n--) {
      const posting = from.varint()
      matches.push({ row: posting >> 2, nameKind: nameKinds[posting & 3]! })
    }
    return matches
  }

  return {
    find(normalizedName) {
      return seek(normalizedName) && same === wanted.length && foundLength === wanted.length ? matchesOf(foundKey) : nothing
    },
    goesOn(normalizedWords) {
      return seek(normalizedWords) && same === wanted.length ? lettersBehind() : noLetter
    },
  }
}

const nothing: readonly GazetteerMatch[] = []

const space = 32

/** Behind more names than this nearly any letter may come. */
const mostFollowers = 48
