/**
 * What there is of JSON that ends in the middle, as whole JSON: what stands behind the last element of a list that is complete is left out, and what was open is closed. Tried from
 * the list that holds the most, which is the outermost. Null where no element is complete, or what there is was no JSON before its end.
 */
export function completed(text: string): unknown {
  const open: string[] = []
  // Behind the last complete element of the list at each depth, and what was open there.
  const ends: ({ at: number; open: readonly string[] } | undefined)[] = []
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at++
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') {
      open.push(sign)
      if (open.length > deepest) return null
    } else if (sign === '}' || sign === ']') {
      // What ends before the text does is one of several values, a line each.
      if (open.pop() !== (sign === '}' ? '{' : '[') || open.length === 0) return null
      ends.length = Math.min(ends.length, open.length + 1)
      if (sign === '}' && open.at(-1) === '[') ends[open.length] = { at: at + 1, open: [...open] }
    }
  }
  for (const end of ends) {
    if (!end) continue
    const closing = [...end.open].reverse().map(sign => (sign === '{' ? '}' : ']'))
    try {
      return JSON.parse(text.slice(0, end.at) + closing.join(''))
    } catch {
      // Something before the end is wrong as well.
      return null
    }
  }
  return null
}

/** Deeper than any answer that lists articles. */
const deepest = 100
