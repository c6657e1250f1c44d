/**
 * Makes what follows from an object when it is first asked for, and gives the same again from then on. For objects that nobody changes: while articles
 * are read in the page, a situation is built anew with every few that join, and what the others give by themselves stays as it was.
 */
export function once<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const made = new WeakMap<K, { value: V }>()
  return from => {
    const known = made.get(from)
    if (known) return known.value
    const value = make(from)
    made.set(from, { value })
    return value
  }
}
