/** A list with `one` taken out if it was there, put in if it was not. */
export function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter(other => other !== one) : [...list, one]
}
