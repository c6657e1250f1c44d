import type { Span } from './span.ts'

/** A line that holds something, without the white space around it. */
export interface Line extends Span {
  /** Whether an empty line (or the text's edge) stands before it. */
  opensBlock: boolean
}

/** The lines of a text that are not empty, whatever ends them: LF, CRLF, CR, or Unicode's own separators. */
export function lines(text: string): Line[] {
  const found: Line[] = []
  let opensBlock = true
  lineEnd.lastIndex = 0
  for (let isLast = false; !isLast; ) {
    let from = lineEnd.lastIndex
    const stop = lineEnd.exec(text)
    isLast = stop === null
    let to = stop?.index ?? text.length
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (to > from) found.push({ start: from, end: to, opensBlock })
    opensBlock = to === from
  }
  return found
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g

/**
 * The paragraphs of a text: its lines, where a line is a paragraph; its blocks, where lines were broken to fit a page of
 * seventy-odd characters, as mail and old archives do. What `standsAlone` tells of a line is asked only of those that look broken off: a headline
 * over "Published: 7 March 2024" does.
 */
export function paragraphSpans(text: string, standsAlone: (line: string) => boolean = () => false): Span[] {
  return blocks(lines(text)).flatMap(block => partsOfBlock(text, block, standsAlone))
}

function partsOfBlock(text: string, block: readonly Line[], standsAlone: (line: string) => boolean): Span[] {
  if (!isWrapped(text, block)) return block.map(({ start, end }) => ({ start, end }))
  const alone = block.findIndex(line => standsAlone(text.slice(line.start, line.end)))
  if (alone < 0) return [around(block)]
  const parts = [block.slice(0, alone), block.slice(alone, alone + 1), block.slice(alone + 1)]
  return parts.flatMap(part => (part.length === 0 ? [] : partsOfBlock(text, part, standsAlone)))
}

/** The blocks of lines broken to fit a page: line breaks inside them end nothing. */
export function wrappedBlocks(text: string): Span[] {
  return blocks(lines(text)).flatMap(block => (isWrapped(text, block) ? [around(block)] : []))
}

/** Lines that follow each other without an empty line between. */
function blocks(all: readonly Line[]): Line[][] {
  const found: Line[][] = []
  for (const line of all) {
    if (line.opensBlock || found.length === 0) found.push([line])
    else found.at(-1)!.push(line)
  }
  return found
}

function around(block: readonly Span[]): Span {
  return { start: block[0]!.start, end: block.at(-1)!.end }
}

/** The shortest and longest line a page's margin makes, and how ragged that margin may be. */
const margin = { shortest: 45, longest: 100, ragged: 22 }

/** Whether the lines of a block are one paragraph, broken at a margin, rather than paragraphs of their own. */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false
  let shortest = Number.POSITIVE_INFINITY
  let longest = 0
  let ended = 0
  for (let i = 0; i < block.length; i++) {
    const { start, end } = block[i]!
    const length = end - start
    longest = Math.max(longest, length)
    if (length <= margin.longest && isOfArticle(text.slice(start, end), i, block.length)) return false
    if (i === block.length - 1) break
    shortest = Math.min(shortest, length)
    if (/[.!?…:]["'”’)]?$/.test(text.slice(Math.max(start, end - 2), end))) ended++
  }
  return shortest >= margin.shortest && longest <= margin.longest && longest - shortest <= margin.ragged && ended * 2 < block.length - 1
}

/**
 * "By Jane Roe | Sea Wire | 7 March 2024", right below a headline as long as it is no more than looks broken off there; so does what opens as a sentence
 * does ("The crews want shorter hours"), with nothing closed above it.
 */
function isOfArticle(line: string, i: number, count: number): boolean {
  return line.includes(' | ') || (i === 1 && count === 2 && opensSentence.test(line))
}

const opensSentence = /^(?:By \p{Lu}|(?:The|An?|In|On|At|For|After|As|When|While|It|Its|He|She|They|This|These|No|But|Why|How|What|Who)\s)/u

/** Whether a unit of UTF-16 is a space of any kind, a tab or a mark that has no width. */
export function isBlank(code: number): boolean {
  if (code < 0x2000) return code === 32 || code === 9 || code === 11 || code === 12 || code === 0xa0
  return code <= 0x200b || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff
}
