import type { Span } from '../text/span.ts'

/** Where a list in reading order first starts at `start` or later, by halving. */
export function firstWithin(sorted: readonly Span[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of a list in reading order that lie wholly inside a span. */
export function within<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let i = firstWithin(sorted, span.start); i < sorted.length && sorted[i]!.start < span.end; i++)
    if (sorted[i]!.end <= span.end) found.push(sorted[i]!)
  return found
}
