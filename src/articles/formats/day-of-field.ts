import { isDay } from '../is-day.ts'
import { writtenDay } from '../written-day.ts'
import { isObject } from './is-object.ts'

/**
 * `YYYY-MM-DD` of "2024-03-05 12:00", "20240305120000", "Tue Mar 05 10:00:00 +0000 2024", 1709632800 (seconds), 1709632800000 or `{"date-parts": [[2024, 3, 5]]}`; what is none
 * is left as it stands.
 */
export function dayOfField(field: unknown): unknown {
  const parts = isObject(field) ? (field['date-parts'] as unknown) : null
  if (Array.isArray(parts)) return Array.isArray(parts[0]) ? dayOfParts(parts[0]) : undefined
  const written = isObject(field) ? (field.original ?? field.created ?? field.date ?? field.raw) : field
  if (/^\d{14}$/.test(String(written))) return writtenDay(String(written).slice(0, 8)) ?? written
  if (/^\d{9,10}(?:\d{3})?$/.test(String(written))) return formatted(Number(written))
  if (typeof written !== 'string') return written ?? undefined
  return writtenDay(written) ?? written
}

/** A day that is not whole dates nothing to the day. */
function dayOfParts(parts: readonly unknown[]): string | undefined {
  const [year, month, day] = parts.map(part => String(part).padStart(2, '0'))
  return isDay(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : undefined
}

function formatted(time: number): string {
  return new Date(time < 1e11 ? time * 1000 : time).toISOString().slice(0, 10)
}
