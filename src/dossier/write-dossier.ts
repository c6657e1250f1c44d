import type { CarriedFile } from './carried.ts'

/** Where in the template the carried files go: an empty element that its viewer never sees. */
export const slot = '<!--dossier-->'

/**
 * The dossier as pieces of one HTML file: the viewer's template with the title and everything that is carried put in. JSON stands in it as it
 * is, one element a file, so that a program, or a person with an editor, finds the dataset there; bytes are in base64.
 * Throws when the template has no slot: it is not the viewer's.
 */
export function writeDossier(template: string, title: string, files: readonly CarriedFile[]): string[] {
  const [head, tail] = template.split(slot)
  if (head === undefined || tail === undefined) throw new Error(`A dossier's template has ${slot} once; this one has not.`)
  // A function, since a title may hold what `replace` would take for a pattern: "$&".
  return [head.replace(/<title>.*?<\/title>/s, () => `<title>${escaped(title)}</title>`), ...files.map(element), tail]
}

function element(file: CarriedFile): string {
  const path = `data-file="${escaped(file.path)}"`
  // Within JSON a "<" stands only in strings, where it may be written so: no text can end the element, or begin a comment.
  if ('json' in file) return `<script type="application/json" ${path}>${file.json.replaceAll('<', '\\u003c')}</script>\n`
  // And in a sheet of ours that only names letters it stands nowhere.
  if ('css' in file) return `<script type="text/css" ${path}>${file.css.replaceAll('<', '')}</script>\n`
  const ranges = file.ranges ? ` data-ranges="${file.ranges.map(({ offset, length }) => `${offset}+${length}`).join(' ')}"` : ''
  return `<script type="application/octet-stream" ${path}${ranges}>${base64(file.bytes)}</script>\n`
}

/** A part at a time: a call takes only so many arguments. */
const partSize = 0x3000

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += partSize) text += btoa(String.fromCharCode(...bytes.subarray(at, at + partSize)))
  return text
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
