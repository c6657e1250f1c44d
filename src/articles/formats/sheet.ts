/** A sheet of a spreadsheet: its rows with something in them, cells as they would stand in a table of text, days as “2024-03-12”. */
export interface Sheet {
  name: string
  rows: { line: number; cells: string[] }[]
}
