/**
 * Whether two slices of the view are the same, compared one level deep: `sameSlice({ tab, sort }, { tab, sort })`. Lists of tens of
 * thousands are told apart by their length or their first difference; maps and sets are the same only when they are one.
 */
export function sameSlice<T>(a: T, b: T): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => Object.is(one, b[i]))
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false
  const keys = Object.keys(a) as (keyof T)[]
  return keys.length === Object.keys(b).length && keys.every(key => Object.is(a[key], b[key]))
}
