import { locale } from './t.ts'

/** A count as the locale writes it: `12,000`. */
export function numberInWords(n: number): string {
  return n < 1000 ? String(n) : new Intl.NumberFormat(locale()).format(n)
}
