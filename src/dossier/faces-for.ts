/** `public/basemap/fonts/fonts.json`: which file holds which letters of a face. */
export type FontFiles = Record<string, { url: string; 'unicode-range'?: string[] }[]>

/** The faces with those of their files that hold at least one of the letters. */
export function facesFor(faces: FontFiles, letters: ReadonlySet<number>): FontFiles {
  return Object.fromEntries(
    Object.entries(faces).map(([name, files]) => [name, files.filter(file => holdsOneOf(file['unicode-range'], letters))]),
  )
}

/** A file that names no range holds any letter. */
function holdsOneOf(ranges: string[] | undefined, letters: ReadonlySet<number>): boolean {
  if (!ranges) return true
  const bounds = ranges.map(bounds => /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(bounds)).filter(match => match !== null)
  const within = (letter: number) =>
    bounds.some(([, first, last]) => letter >= Number.parseInt(first!, 16) && letter <= Number.parseInt(last ?? first!, 16))
  for (const letter of letters) if (within(letter)) return true
  return false
}
