import { type Role, roles } from '../places/place.ts'
import type { RolesScore } from './score-roles.ts'

/** A score in words: what was right, and a table of what was told for what. */
export function roleTable(title: string, { accuracy, f1, meanF1, confusion }: RolesScore): string {
  const columns: (Role | 'nothing')[] = [...roles, 'nothing']
  const f1s = roles.map(role => `${role} ${percent(f1[role])}`).join(', ')
  const row = (first: string, cells: readonly (string | number)[]): string =>
    `${first.padEnd(14)}${cells.map(cell => String(cell).padStart(10)).join('')}`
  return [
    `\n${title}: right ${percent(accuracy)} %; F1 ${f1s}; mean ${percent(meanF1)}`,
    row('right \\ told', columns),
    ...columns.map(right =>
      row(
        right,
        columns.map(told => confusion[right][told]),
      ),
    ),
  ].join('\n')
}

/** In percent, to a tenth. */
export function percent(share: number): number {
  return Math.round(1000 * share) / 10
}
