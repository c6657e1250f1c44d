/** Short texts that stand one behind the other, by their number: `openTexts(bytes of 'KyivOslo', [4, 4])(1)` is 'Oslo'. */
export function openTexts(bytes: Uint8Array, lengths: Uint8Array): (i: number) => string {
  const utf8 = new TextDecoder()
  const startOf = startsOf(lengths)
  return i => utf8.decode(bytes.subarray(startOf(i), startOf(i + 1)))
}

/** Where each of many things of these lengths begins. One in sixteen is kept, and the lengths since are added. */
function startsOf(lengths: Uint8Array): (i: number) => number {
  const every16th = new Uint32Array((lengths.length >> 4) + 1)
  let start = 0
  for (let i = 0; i < lengths.length; i++) {
    if ((i & 15) === 0) every16th[i >> 4] = start
    start += lengths[i]!
  }
  if ((lengths.length & 15) === 0) every16th[lengths.length >> 4] = start
  return i => {
    let at = every16th[i >> 4]!
    for (let before = i & ~15; before < i; before++) at += lengths[before]!
    return at
  }
}
