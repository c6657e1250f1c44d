import { lines } from '../../text/lines.ts'
import { words } from '../../text/span.ts'
import type { Reference } from './reference.ts'

const tag = /^([A-Z][A-Z\d]) {1,2}-(?: (.*))?$/s

/** The records of RIS, from “TY  - ” to “ER  - ”, and whether the last of them breaks off. A line without a tag goes on with the field above. */
export function risRecords(text: string): { references: Reference[]; isCut: boolean } {
  const records: Map<string, string[]>[] = []
  let open: Map<string, string[]> | null = null
  let field: string[] | undefined
  for (const line of lines(text)) {
    const written = words(text, line)
    const [, name, value = ''] = tag.exec(written) ?? []
    if (name === 'TY') {
      open = new Map()
      records.push(open)
    }
    if (name === 'ER') open = null
    if (!open) continue
    if (name === undefined) {
      if (field?.length) field[field.length - 1] += `${line.opensBlock ? '\n\n' : '\n'}${written}`
    } else {
      field = open.get(name) ?? []
      open.set(name, field)
      field.push(value)
    }
  }
  return { references: records.map(referenceOf), isCut: open !== null }
}

function referenceOf(fields: ReadonlyMap<string, readonly string[]>): Reference {
  const first = (...names: string[]) => names.map(name => fields.get(name)?.[0]?.trim()).find(value => value) ?? ''
  const all = (name: string) => (fields.get(name) ?? []).join('\n\n').trim()
  const [date, year] = [first('DA', 'Y1', 'PY'), first('PY', 'Y1')]
  return {
    title: first('TI', 'T1', 'CT', 'BT'),
    text: all('AB') || all('N2') || all('N1'),
    outlet: first('T2', 'JF', 'JO', 'JA', 'PB'),
    date: /\d{4}/.test(date) ? date : `${date} ${/\d{4}/.exec(year)?.[0] ?? ''}`,
    address: first('UR', 'L2', 'LK'),
  }
}
