/** Words of up to this length are strings of their own; a longer one would keep the whole article it was cut from. */
const longest = 12
const most = 1 << 14

/**
 * A function of a word that remembers what it gave: articles say the same few thousand words again and again, and what is
 * worked out for one once (its lower case, its shape, its entry in a lexicon) need not be worked out for each of its uses.
 *
 *     const lower = remembered(word => word.toLowerCase())
 */
export function remembered<T extends NonNullable<unknown>>(make: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>()
  return word => {
    if (word.length > longest) return make(word)
    let value = known.get(word)
    if (value === undefined) {
      value = make(word)
      if (known.size === most) known = new Map()
      known.set(word, value)
    }
    return value
  }
}
