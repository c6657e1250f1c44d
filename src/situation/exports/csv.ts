/**
 * Rows as CSV (RFC 4180) for spreadsheets: `csv([['place', 'km'], ['Goma', 3]])`.
 * Text from articles stays text: a cell that a spreadsheet would run as a formula gets an apostrophe before it. A byte order mark says that it
 * is UTF-8: without one Excel reads it in the code page of its country, and “Malmö” becomes “MalmÃ¶”.
 */
export function csv(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) && !isPlainNumberOrDay(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function isPlainNumberOrDay(value: string): boolean {
  return /^-?\d[\d.-]*$/.test(value)
}
