import { englishName } from './foreign-names.ts'
import { plainName } from './plain-name.ts'
import { shorterNames } from './spoken-name.ts'

/** A field with the name its table gives it. */
export interface NamedField {
  name: string
  value: unknown
}

/** Names that other languages have for a day and JSON for all sorts of things. */
const isDayOf = /^(?:published|eventdate|date|enddate)$/

/**
 * Fields by the plain names that English tables have for them: of `{'Längengrad': '37,8', 'Fecha (UTC)': '2024-03-05'}` those of `longitude` and `date`, each with its own name. Where
 * two are called alike the first counts, and what has the name itself before what means it.
 */
export function namedFields(fields: Record<string, unknown>): Map<string, NamedField> {
  const named = new Map<string, NamedField>()
  const others: [string, NamedField][] = []
  for (const [name, value] of Object.entries(fields)) {
    const plain = plainName(name)
    const english = englishName(plain)
    if (english !== null && (!isDayOf.test(english) || isDayLike(value))) others.push([english, { name, value }])
    else named.set(plain, { name, value })
    for (const shorter of english === null ? shorterNames(name) : []) others.push([englishName(shorter) ?? shorter, { name, value }])
  }
  for (const [name, field] of others) if (!named.has(name)) named.set(name, field)
  return named
}

const isDayLike = (value: unknown) => (typeof value === 'string' ? /\d/.test(value) && value.length < 60 : typeof value === 'number')
