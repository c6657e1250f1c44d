/** Between the cells of a row that is read as one line. */
export const betweenCells = ' | '

/** A cell that holds more than this is running text that a table puts beside other text. */
export const longestCell = 240

/** One cell of a row may be a sentence; of two, each is a text. */
const longestPhrase = 100

/**
 * A row of a table as one line: `cellsInOne([['Hale'], ['3 March'], ['12 hurt']])` is “Hale | 3 March | 12 hurt”, each cell with its paragraphs. Null where the table is there to
 * put text side by side: a single cell, one with several paragraphs, one that is very long, or several that are as long as sentences.
 */
export function cellsInOne(cells: readonly (readonly string[])[]): string | null {
  const filled = cells.filter(cell => cell.length > 0)
  if (filled.length < 2 || filled.some(cell => cell.length > 1 || cell[0]!.length > longestCell)) return null
  if (filled.filter(([words]) => words!.length > longestPhrase).length > 1) return null
  return filled.map(([words]) => words!.replace(/\s+/g, ' ').trim()).join(betweenCells)
}
