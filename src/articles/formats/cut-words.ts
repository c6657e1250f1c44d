import { hyphensOf, keepsHyphen } from './pdf-hyphens.ts'

/** Fewer may be the writer's own, at the end of a line by chance. */
const fewest = 3

/**
 * A text whose lines end in the middle of words, as a scan that was made text has them, with its words whole: of “the har-” and “bour master” the first line is “the harbour” and the second
 * “master”. What is written with a hyphen keeps it (“long-” and “serving”), by the same rules as in a PDF. A text without three such lines stays as it is.
 */
export function withWholeWords(text: string): string {
  if (!/[-‐\u00ad][^\S\n]*\n/.test(text) || (text.match(cut)?.length ?? 0) < fewest) return text
  const paragraphs = text.split(/\n[^\S\n]*\n/).map(paragraph => paragraph.split('\n').map(line => ({ words: line.trim() })))
  const hyphens = hyphensOf(paragraphs.map(lines => lines.filter(({ words }) => words !== '')))
  return text.replace(cut, (_, before: string, hyphen: string, lineEnd: string, rest: string, behind: string) => {
    const isOwn = hyphen !== '\u00ad' && keepsHyphen(`${before}-`, rest, hyphens)
    // The line ends behind the whole word, where a space was.
    return `${before}${isOwn ? hyphen : ''}${rest}${behind === '' ? '' : lineEnd}`
  })
}

/** The word before a line's end, its hyphen, the end, and the first word of the next line with what stands behind it. */
const cut = /(?<![\p{L}\p{N}'’-])([\p{L}\p{N}'’-]*\p{L})([-‐\u00ad])([^\S\n]*\r?\n[^\S\n]*)(\p{Ll}[\p{L}\p{N}'’]*[^\s\p{L}\p{N}]*)( ?)/gu
