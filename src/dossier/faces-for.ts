/** `public/basemap/fonts/fonts.json`: which file holds which letters of a face. */
export type FontFiles = Record<string, { url: string; 'unicode-range'?: string[] }[]>

/** The faces with those of their files that hold at least one of the letters. */
export function facesFor(faces: FontFiles, letters: ReadonlySet<number>): FontFiles {
  return Object.fromEntries(
    Object.entries(faces).map(([name, files]) => [name, files.filter(file => holdsOneOf(file['unicode-range'], letters))]),
  )
}

/** What the interface is written in besides Latin letters: Arabic and Korean. */
const spoken = [
  [0x600, 0x6ff],
  [0xac00, 0xd7a3],
] as const

/**
 * A sheet of `@font-face` rules (`public/basemap/fonts/scripts.css`) with those alone that hold a letter of an interface or one of these, and the files
 * they name.
 */
export function scriptsFor(css: string, letters: ReadonlySet<number>): { css: string; files: string[] } {
  const kept = (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap(rule => {
    const file = /url\("([^"]+)"\)/.exec(rule)?.[1]
    const ranges = /unicode-range:\s*([^;}]+)/.exec(rule)?.[1]?.trim().split(/,\s*/)
    const isSpoken = boundsOf(ranges ?? []).some(([first, last]) => spoken.some(([from, to]) => first <= to && last >= from))
    return file && (isSpoken || holdsOneOf(ranges, letters)) ? [{ rule, file }] : []
  })
  return { css: kept.map(({ rule }) => rule).join('\n'), files: kept.map(({ file }) => file) }
}

/** A file that names no range holds any letter. */
function holdsOneOf(ranges: string[] | undefined, letters: ReadonlySet<number>): boolean {
  if (!ranges) return true
  const bounds = boundsOf(ranges)
  for (const letter of letters) if (bounds.some(([first, last]) => letter >= first && letter <= last)) return true
  return false
}

/** `['U+0-FF', 'U+2019']` as numbers: `[[0, 255], [8217, 8217]]`. */
function boundsOf(ranges: readonly string[]): [number, number][] {
  return ranges.flatMap(range => {
    const [, first, last = first] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(range) ?? []
    return first && last ? [[Number.parseInt(first, 16), Number.parseInt(last, 16)] as [number, number]] : []
  })
}
