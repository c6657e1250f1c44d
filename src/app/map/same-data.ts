import type { FeatureCollection } from 'geojson'

/**
 * Whether two sources hold the same, feature by feature: with every step of a brush a thousand of them are built anew, and most times
 * all but one source are as they were. Stops at the first difference.
 */
export function sameData(a: FeatureCollection, b: FeatureCollection): boolean {
  return a === b || (a.features.length === b.features.length && a.features.every((feature, i) => sameValue(feature, b.features[i])))
}

/** As JSON would have it: plain objects, arrays and primitives. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    for (let i = 0; i < a.length; i++) if (!sameValue(a[i], b[i])) return false
    return true
  }
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  for (const key of keys) if (!sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false
  return true
}
