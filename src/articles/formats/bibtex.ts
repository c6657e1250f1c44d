import { fromTex } from './from-tex.ts'
import type { Reference } from './reference.ts'

const [open, close, quote, comma, slash] = ['{', '}', '"', ',', '\\']

/** The entries of BibTeX, `@article{key, title = {…}, …}`, and whether the last of them breaks off. */
export function bibEntries(text: string): { references: Reference[]; isCut: boolean } {
  const macros = new Map<string, string>()
  const references: Reference[] = []
  let isCut = false
  const entry = /@\s*([a-z]+)\s*([{(])/gi
  for (let found = entry.exec(text); found; found = entry.exec(text)) {
    const kind = found[1]!.toLowerCase()
    if (kind === 'comment' || kind === 'preamble') {
      if (found[2] === open) entry.lastIndex = valueFrom(text, entry.lastIndex - 1, macros).end
      continue
    }
    const read = fieldsFrom(text, entry.lastIndex, found[2] === open ? close : ')', macros)
    isCut = read.isCut
    entry.lastIndex = read.end
    if (kind === 'string') for (const [name, value] of read.fields) macros.set(name, value)
    else if (read.fields.size > 0) references.push(referenceOf(read.fields))
  }
  return { references, isCut }
}

/** The fields from behind an entry's bracket up to the one that closes it: `key, title = {…} # " of " # macro, year = 2024}`. */
function fieldsFrom(
  text: string,
  from: number,
  ending: string,
  macros: ReadonlyMap<string, string>,
): { fields: Map<string, string>; end: number; isCut: boolean } {
  const fields = new Map<string, string>()
  const name = /[\s,]*([\w:.+-]+)\s*(=)?\s*/y
  let at = from
  while (at < text.length) {
    name.lastIndex = at
    const named = name.exec(text)
    if (!named?.[2]) {
      // The key, what is no field, or the end.
      at = named ? name.lastIndex : at
      const next = text[at]
      if (next === ending) return { fields, end: at + 1, isCut: false }
      if (next === '@' || (!named && next !== comma && !/\s/.test(next ?? '')))
        return { fields, end: at + (next === '@' ? 0 : 1), isCut: false }
      at++
      continue
    }
    at = name.lastIndex
    let value = ''
    for (;;) {
      const part = valueFrom(text, at, macros)
      value += part.value
      at = part.end
      const joined = /\s*#\s*/y
      joined.lastIndex = at
      if (!joined.test(text) || joined.lastIndex <= at) break
      at = joined.lastIndex
    }
    if (!fields.has(named[1]!.toLowerCase())) fields.set(named[1]!.toLowerCase(), value)
  }
  return { fields, end: text.length, isCut: true }
}

function valueFrom(text: string, at: number, macros: ReadonlyMap<string, string>): { value: string; end: number } {
  const first = text[at]
  if (first !== open && first !== quote) {
    const bare = /[^\s,#{}()"]*/y
    bare.lastIndex = at
    const word = bare.exec(text)![0]
    return { value: macros.get(word.toLowerCase()) ?? word, end: at + word.length }
  }
  let depth = 0
  for (let i = at + 1; i < text.length; i++) {
    const sign = text[i]
    if (sign === slash) i++
    else if (depth === 0 && sign === (first === open ? close : quote)) return { value: text.slice(at + 1, i), end: i + 1 }
    else if (sign === open) depth++
    else if (sign === close) depth--
  }
  return { value: text.slice(at + 1), end: text.length }
}

function referenceOf(fields: ReadonlyMap<string, string>): Reference {
  const first = (...names: string[]) => fromTex(names.map(name => fields.get(name)?.trim()).find(value => value) ?? '')
  const address = (...names: string[]) => /https?:\/\/[^\s{}\\]+/.exec(names.map(name => fields.get(name) ?? '').join(' '))?.[0] ?? ''
  return {
    title: first('title'),
    text: first('abstract', 'annotation', 'annote', 'note'),
    outlet: first('journal', 'journaltitle', 'newspaper', 'magazine', 'booktitle', 'publisher', 'organization', 'institution'),
    date: first('date') || [first('day'), monthOf(first('month')), first('year')].join(' ').trim(),
    address: address('url', 'howpublished', 'note'),
  }
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** “3” and “mar” are months; “5 mar” has its day with it. */
function monthOf(month: string): string {
  return months[Number(month) - 1] ?? month
}
