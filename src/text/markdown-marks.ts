import type { Span } from './span.ts'

/** What stands around words and is not of them, before and behind: emphasis, a link with its address, the sign before a quotation. */
const around = [
  /(?<![\w*])(\*{1,3}|__)(?=[^\s*])[^*\n]*[^\s*](\1)(?![\w*])/g,
  /(\[)[^[\]\n]+(\]\((?=[^()\s]*[/.#])[^()\s]*\))/g,
  /^(>[ \t]?)()/gm,
]

/**
 * The signs of Markdown that stand among a text's words, in order: of `**EL FASHER**, near [Abu Shouk](https://…)` the asterisks, the
 * brackets and the address. A reader is shown the text without; offsets are into the text with them.
 */
export function markdownMarks(text: string): Span[] {
  if (!/[*_[>]/.test(text)) return []
  const marks: Span[] = []
  for (const pattern of around)
    for (const { index, 0: all, 1: before, 2: behind } of text.matchAll(pattern))
      marks.push({ start: index, end: index + before!.length }, { start: index + all.length - behind!.length, end: index + all.length })
  marks.sort((a, b) => a.start - b.start)
  // An address may hold what looks like emphasis.
  return marks.filter(({ start, end }, i) => end > start && !marks.slice(0, i).some(other => other.end > start))
}

/** A part of a text without these signs, and without one whose other half was cut off: `killed in **EL` is `killed in EL`. */
export function withoutMarkdown(part: string): string {
  let words = ''
  let at = 0
  for (const { start, end } of markdownMarks(part)) {
    words += part.slice(at, start)
    at = end
  }
  return (words + part.slice(at)).replace(/\*\*|\]\((?=[^()\s]*[/.#])[^()\s]*\)?|(?<=^|\s)\[(?=[^\]]*$)/g, '')
}
