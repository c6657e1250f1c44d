import type { ListItem } from './list-items.ts'

const page = 6

/** Where a key leads from row `from`: over headings, never past the ends. Null for keys that do not move. */
export function nextStop(items: readonly ListItem[], from: number, key: string): number | null {
  const last = items.length - 1
  if (key === 'ArrowDown') return nearest(items, from + 1, 1) ?? from
  if (key === 'ArrowUp') return nearest(items, from - 1, -1) ?? from
  if (key === 'Home') return nearest(items, 0, 1)
  if (key === 'End') return nearest(items, last, -1)
  if (key === 'PageDown') return nearest(items, Math.min(from + page, last), 1) ?? nearest(items, last, -1)
  if (key === 'PageUp') return nearest(items, Math.max(from - page, 0), -1) ?? nearest(items, 0, 1)
  return null
}

function nearest(items: readonly ListItem[], at: number, by: 1 | -1): number | null {
  let i = at
  while (items[i]?.type === 'heading') i += by
  return items[i] ? i : null
}
