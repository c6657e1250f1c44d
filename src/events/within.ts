import { firstFrom, type Span } from '../text/span.ts'

/** Those of a list in reading order that lie wholly inside a span. */
export function within<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let i = firstFrom(sorted, span.start); i < sorted.length && sorted[i]!.start < span.end; i++)
    if (sorted[i]!.end <= span.end) found.push(sorted[i]!)
  return found
}
