import type { NameKind } from '../../src/places/gazetteer.ts'
import { normalizeName } from '../../src/places/normalize-name.ts'

/** Codes of airports and stations stand among GeoNames' alternate names: NYC, LON, EGLL. They would catch every acronym. */
const code = /^[A-Z0-9]{1,4}$/
/** What many are called for short by those who live there: "Bubikon / Station", "Centre". */
const generic = /^(?:station|village|town|city|cent(?:er|re)|old town|downtown|camp|farm|school|church|mine|port|market)$/
const latin = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}ʻʼʹ]+$/u

export function isLatin(name: string): boolean {
  return latin.test(name)
}

/** Whether a name from GeoNames' column of alternates is worth a key. */
export function usefulAlternate(name: string, others: boolean): boolean {
  if (code.test(name) || name.length > 60 || /[0-9/;:()[\]]/.test(name) || name.includes('http')) return false
  // By its normal form: "‘Mn" is no more than two letters.
  if (isLatin(name)) return normalizeName(name).length > 2 && !generic.test(normalizeName(name))
  return others && name.length > 1
}

/**
 * Keys for a name: its normal form, with "Saint", "Fort", "Mount" also as news shortens them, and without a leading "The".
 * `keysOf('Saint Paul')` is `['saint paul', 'st paul']`.
 */
export function keysOf(name: string): string[] {
  const form = normalizeName(name)
  if (form === '') return []
  const keys = [form]
  for (const [long, short] of shortened) {
    for (const key of [...keys]) {
      const words = key.split(' ')
      if (words.length < 2) continue
      if (words.includes(long)) keys.push(words.map(word => (word === long ? short : word)).join(' '))
      else if (words.includes(short)) keys.push(words.map(word => (word === short ? long : word)).join(' '))
    }
  }
  return keys
}

const shortened: [string, string][] = [
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]

/** The better of two ways in which one name belongs to one place. */
export function betterKind(a: NameKind, b: NameKind): NameKind {
  const order: NameKind[] = ['main', 'abbreviation', 'alternate', 'adjective']
  return order.indexOf(a) <= order.indexOf(b) ? a : b
}
