import type { Paragraph } from '../articles/article.ts'

/** Index of the paragraph that holds an offset; the one before it when it falls between two. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (paragraphs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
