import { compareBytes, headOf } from '../gazetteer-format.ts'
import type { Wanted } from './wanted.ts'

/** In which block of sorted keys to look: the last one that does not begin behind what is wanted. */
export function openBlocks(keys: Uint8Array, offsets: Int32Array): (wanted: Wanted) => number {
  /** The head of each block's first key; 0 until a search comes by it. */
  const heads = new Int32Array(offsets.length)

  function headOfBlock(block: number): number {
    const at = offsets[block]! + 2
    heads[block] = headOf(keys, at, at + keys[at - 1]!)
    return heads[block]!
  }

  function isNotBehind(block: number, wanted: Wanted): boolean {
    const at = offsets[block]! + 2
    return compareBytes(keys, at, at + keys[at - 1]!, wanted.bytes, 0, wanted.length) <= 0
  }

  // Heads settle nearly all, without a look at the bytes.
  return wanted => {
    const head = headOf(wanted.bytes, 0, wanted.length)
    let low = 0
    let high = offsets.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const order = (heads[middle] || headOfBlock(middle)) - head
      if (order < 0 || (order === 0 && isNotBehind(middle, wanted))) low = middle
      else high = middle - 1
    }
    return low
  }
}
