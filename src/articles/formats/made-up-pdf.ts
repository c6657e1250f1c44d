/** Words on a page of a made-up PDF: where they begin, in points from its left and top, and how they are set. */
export interface Setting {
  x: number
  y: number
  words: string
  /** Of the letters, in points; 10 where it is not said. */
  size?: number
  bold?: boolean
  /** In a font that does not say which letters its signs are. */
  unnamed?: boolean
  /** Quarters of a circle, against the clock. */
  turns?: number
}

/** A letter of Courier is six tenths as wide as high: where lines end is known without measuring. */
const letter = 0.6

/** Lines of at most so many letters below one another, as a typesetter breaks them; `full` stretches all but the last to one width. */
export function column(
  words: string,
  { x, y, letters, indent = 0, full = false, ...how }: Omit<Setting, 'words'> & { letters: number; indent?: number; full?: boolean },
): Setting[] {
  const size = how.size ?? 10
  const lines: string[][] = [[]]
  for (const word of words.split(' ')) {
    const room = letters - (lines.length === 1 ? indent : 0)
    if (lines.at(-1)!.length > 0 && [...lines.at(-1)!, word].join(' ').length > room) lines.push([])
    lines.at(-1)!.push(word)
  }
  return lines.flatMap((line, i) => {
    const begins = x + (i === 0 ? indent * letter * size : 0)
    const at = { y: y + i * 1.2 * size, ...how }
    if (!full || i === lines.length - 1 || line.length === 1) return [{ ...at, x: begins, words: line.join(' ') }]
    const width = (letters - (i === 0 ? indent : 0)) * letter * size
    const space = (width - line.join('').length * letter * size) / (line.length - 1)
    let next = begins
    return line.map(word => {
      const set = { ...at, x: next, words: word }
      next += word.length * letter * size + space
      return set
    })
  })
}

/** The height of what `column` sets, to put something below it. */
export const below = (set: readonly Setting[], space = 12): number => Math.max(...set.map(({ y }) => y)) + space

const escaped = (words: string) => words.replace(/[\\()]/g, '\\$&')

/** Signs of WinAnsiEncoding that are no Latin-1. */
const winAnsi: Record<string, string> = { '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96', '—': '\x97', '•': '\x95' }

const unnamedFont =
  '<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Own/DW 500' +
  '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
  '/FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 4/FontBBox[0 0 999 999]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>'

function contentOf(page: readonly Setting[], height: number): string {
  return page
    .map(({ x, y, words, size = 10, bold = false, unnamed = false, turns = 0 }) => {
      const [cos, sin] = [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ][turns]!
      const signs = `(${escaped(words.replace(/[“”’–—•]/g, sign => winAnsi[sign]!))})`
      const glyphs = `<${[...words].map(sign => (sign.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('')}>`
      return `BT /F${unnamed ? 3 : bold ? 2 : 1} ${size} Tf ${cos} ${sin} ${-sin!} ${cos} ${x} ${height - y} Tm ${unnamed ? glyphs : signs} Tj ET`
    })
    .join('\n')
}

/** A PDF for tests: pages of Courier, 595 × 842 points. */
export function madeUpPdf(...pages: Setting[][]): Uint8Array {
  const [width, height] = [595, 842]
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}]>>`,
    font('Courier'),
    font('Courier-Bold'),
    unnamedFont,
    ...pages.flatMap((page, i) => {
      const content = contentOf(page, height)
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${7 + i * 2} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>>>>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, sign => sign.charCodeAt(0))
}
