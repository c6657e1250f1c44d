/**
 * A stretch of an article's text: UTF-16 offsets, half open.
 * `text.slice(span.start, span.end)` is always the very words claimed.
 */
export interface Span {
  start: number
  end: number
}

/** The words a span points at: `words('Kyiv fell silent', { start: 0, end: 4 })` is `'Kyiv'`. */
export function words(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds the whole of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Reading order: by start, the longer first where two begin together. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Index of the first span that begins at or after an offset; their number where none does. The spans stand in reading order. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
