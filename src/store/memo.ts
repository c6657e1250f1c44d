/** The last answer again while the arguments are the same objects. One answer is kept: a page has one view. */
export function remember<A extends readonly unknown[], T>(work: (...args: A) => T): (...args: A) => T {
  let last: { args: A; value: T } | null = null
  return (...args) => {
    if (last && last.args.length === args.length && last.args.every((arg, i) => Object.is(arg, args[i]))) return last.value
    last = { args, value: work(...args) }
    return last.value
  }
}

/** What is made of an object, made once and kept as long as that is. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>()
  return of => {
    if (!made.has(of)) made.set(of, make(of))
    return made.get(of)!
  }
}

/** The list that was given before, where another has the same in it: whoever drew it need not draw it again. */
export function unlessSame<T extends { readonly length: number; readonly [i: number]: unknown }>(before: T, now: T): T {
  if (now.length !== before.length) return now
  for (let i = 0; i < now.length; i++) if (now[i] !== before[i]) return now
  return before
}
