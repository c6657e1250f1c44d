import type { Gazetteer } from '../gazetteer.ts'
import type { Sections } from './sections.ts'

/** Where outlets are at home: a line a home, its row and the keys of its outlets, each between tabs, read when the first is asked for. */
export function openOutlets({ bytes }: Sections): Gazetteer['homeOfOutlet'] {
  let lines: string | null = null
  return key => {
    lines ??= new TextDecoder().decode(bytes('outlets'))
    const at = lines.indexOf(`\t${key}\t`)
    return at < 0 ? undefined : Number.parseInt(lines.slice(lines.lastIndexOf('\n', at) + 1, at), 10)
  }
}
