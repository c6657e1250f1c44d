import { type Result, success } from '../../result.ts'
import { damaged, endsEarly } from '../damaged.ts'
import { decode } from '../decode.ts'
import { isDay } from '../is-day.ts'
import { writtenDay } from '../written-day.ts'
import { bibEntries } from './bibtex.ts'
import { oneLine, type Page } from './html.ts'
import { isRis } from './is-ris.ts'
import { noteOnHeadlines } from './json.ts'
import type { Reference } from './reference.ts'
import { risRecords } from './ris.ts'
import { wordsOfField } from './words-of-field.ts'

/**
 * The articles of a library of references (RIS, BibTeX): what they keep of each as its abstract or in notes. Null for those of which nothing but the head is there; where that
 * is so of all, their headlines are read, which is noted. Fails where there is none.
 */
export function readReferences(bytes: Uint8Array, name: string): Result<(Page | null)[]> {
  const decoded = decode(bytes, name)
  if (!decoded.ok) return decoded
  const { references, isCut } = isRis(bytes) ? risRecords(decoded.value) : bibEntries(decoded.value)
  if (references.length === 0) return damaged(name)
  const notes = isCut ? [...decoded.notes, endsEarly(name)] : decoded.notes
  const hasTexts = references.some(({ text }) => text.trim() !== '')
  const pages = references.map(reference => pageOf(reference, hasTexts))
  return success(pages, hasTexts ? notes : [...notes, noteOnHeadlines(name)])
}

function pageOf({ title, text, outlet, date, address }: Reference, hasTexts: boolean): Page | null {
  const headline = oneLine(wordsOfField(title))
  const body = wordsOfField(text).trim()
  if (hasTexts ? body === '' : headline === '') return null
  return {
    text: body.startsWith(headline) ? body : [headline, body].filter(words => words !== '').join('\n\n'),
    headline: headline || null,
    source: oneLine(wordsOfField(outlet)) || null,
    published: dayOf(date),
    address: address.trim(),
  }
}

/** The day of “2024/03/05/” and what `writtenDay` knows; a year alone is none. */
function dayOf(date: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})\/(\d\d?)\/(\d\d?)(?!\d)/.exec(date) ?? []
  const slashed = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(slashed) ? slashed : writtenDay(date)
}
