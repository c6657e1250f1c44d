import { normalizeName } from '../../src/places/normalize-name.ts'

const generic =
  /\b(province|region|state|county|district|prefecture|governorate|department|oblast|rayon|raion|municipality|city|of|the|de|del|do|di|du|wilaya|provincia|departamento|canton|parish|krai|republic|voblasc)\b/g

/** Whether two lists write one region's name, give or take spelling: "Hrodna" and "Grodno Region", not "Hanoi" and "An Giang". */
export function resembles(name: string, others: readonly string[]): boolean {
  const form = bareName(name)
  return others.some(value => {
    const other = bareName(value)
    if (other.length < 2 || form.length < 2) return false
    if (other === form || other.includes(form) || form.includes(other)) return true
    const most = Math.max(form.length, other.length)
    return letterChanges(form, other) <= Math.max(1, Math.floor(most * 0.34))
  })
}

/** A region's name without the word for its kind: `bareName('Quảng Nam Province')` is `quangnam`. */
export function bareName(name: string): string {
  return normalizeName(name)
    .replace(/[^\p{L} ]/gu, '')
    .replace(generic, '')
    .replace(/\s+/g, '')
}

/** Levenshtein's distance. */
function letterChanges(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
