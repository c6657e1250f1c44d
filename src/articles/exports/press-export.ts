import { readEuropresse } from './europresse.ts'
import { exportLines } from './export-lines.ts'
import type { PressExport } from './exported.ts'
import { readFactiva } from './factiva.ts'
import { readNexis } from './nexis.ts'
import { readProQuest } from './proquest.ts'

/** Words that stand in every file of these archives, to look no further at what has none. */
const traces = ['End of Document', ' DOCUMENT', 'Document ', 'Dokument ', 'Documento ', 'Publication title:', 'Publication info:', '·']

/**
 * The articles of an export of Nexis, Factiva, ProQuest or Europresse, one or many; null for any other text. A text is an export by how it is built: every article has
 * the fields and the marks of its archive, each on a line of its own. One that merely quotes them (“Document 1 of 2”) is none.
 */
export function readPressExport(text: string): PressExport | null {
  if (!traces.some(trace => text.includes(trace))) return null
  const lines = exportLines(text)
  for (const read of [readProQuest, readFactiva, readNexis, readEuropresse]) {
    const found = read(lines)
    if (found) return found
  }
  return null
}
