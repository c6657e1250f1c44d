import { inOneLine } from '../../text/in-one-line.ts'
import type { Line } from './pdf-pieces.ts'

/** A line that ends in the middle of a word. */
export const endsInWord = /[\p{L}\p{N}][-\u00ad‐]$/u

/** What a document says of its hyphens. */
export interface Hyphens {
  /** Every word that no line end cuts, in small letters: “cease-fire” is written so elsewhere, “harbour” whole. */
  known: ReadonlySet<string>
  /** Words are cut at line ends; where they are not, a hyphen there is the writer's. */
  cuts: boolean
}

/** Of a document's paragraphs, each as its lines. */
export function hyphensOf(paragraphs: readonly (readonly Pick<Line, 'words'>[])[]): Hyphens {
  const known = new Set<string>()
  let [all, ends, words, within] = [0, 0, 0, 0]
  for (const lines of paragraphs)
    for (const [i, { words: line }] of lines.entries()) {
      all++
      const from = i > 0 && endsInWord.test(lines[i - 1]!.words) ? line.search(/ |$/) : 0
      const to = endsInWord.test(line) ? line.lastIndexOf(' ') + 1 : line.length
      if (to < line.length) ends++
      for (const word of line.slice(from, to).split(/[^\p{L}\p{N}'’-]+/u)) {
        known.add(word.toLowerCase())
        words++
        if (/\p{L}-\p{L}/u.test(word)) within++
      }
    }
  // Words with hyphens of their own come to stand at the end of one line in a hundred; where words are cut, that is one in ten.
  return { known, cuts: ends > all * 0.025 && ends / all > 2.5 * (within / words) }
}

/** What goes before a hyphen wherever a line ends: “two-day”, “self-declared”, “19-year”. */
const alwaysBefore = /^(?:self|two|year|\d+)$/
/** And where what follows is a word: “north-east”, not “north-ern”; “ex-minister”, not “ex-ample”. */
const oftenBefore = new RegExp(inOneLine`
  ^(?:all|anti|cross|co|east|eight|eighty|ex|far|fifty|first|five|forty|four|full|half|high|ill|large|long|low|mid|multi|near|nine|
  ninety|non|north|off|one|post|pre|pro|second|semi|seven|seventy|short|six|sixty|small|south|ten|third|thirty|three|top|twenty|well|
  west)$`)
const compass = /^(?:north|south|east|west)$/
const numbers =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)$/
const measures =
  /^(?:day|week|month|year|hour|minute|mile|metre|meter|kilomet|foot|man|person|member|storey|story|point|time|part|party|page|seat|way)/
const oftenBehind =
  /^(?:affected|backed|based|controlled|elect|free|general|led|occupied|owned|related|ruled|speaking|storey|stricken|torn)$/

/** The words of a paragraph's lines, those that a line end cuts made whole. */
export function wordsOfLines(lines: readonly Line[], hyphens: Hyphens): string {
  let text = ''
  let last = ''
  for (const { words } of lines) {
    if (last.endsWith('\u00ad')) text = text.slice(0, -1) + words
    else if (endsInWord.test(last)) text = keepsHyphen(last, words, hyphens) ? text + words : text.slice(0, -1) + words
    else if (last === '' || (/(?<!\s)[—–]$/.test(last) && /^\p{L}/u.test(words))) text += words
    else text += ` ${words}`
    last = words
  }
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
}

/** Whether the hyphen at a line's end stays between its last word and the first of the next one. */
export function keepsHyphen(before: string, after: string, { known, cuts }: Hyphens): boolean {
  // A capital begins a name's second half, unless all are capitals.
  if (!/^\p{Ll}/u.test(after) && !(/^\p{Lu}{2}/u.test(after) && /\p{Lu}{2}-$/u.test(before))) return true
  const first = /[\p{L}\p{N}'’-]+$/u.exec(before.slice(0, -1))?.[0].toLowerCase() ?? ''
  const second = /^[\p{L}\p{N}'’-]+/u.exec(after)?.[0].toLowerCase() ?? ''
  if (known.has(`${first}${second}`)) return false
  if (known.has(`${first}-${second}`) || !cuts) return true
  const part = first.slice(first.lastIndexOf('-') + 1)
  if (compass.test(part) && /^(?:north|south)(?:east|west)/.test(second)) return true
  if (numbers.test(part) && measures.test(second)) return true
  return alwaysBefore.test(part) || oftenBehind.test(second) || (oftenBefore.test(part) && known.has(second))
}
