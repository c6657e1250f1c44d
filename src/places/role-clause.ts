import { cueAt, described, isInLine, isVerb } from './role-cue.ts'
import type { SignReader } from './role-sign-reader.ts'
import { shapes, type Words } from './words.ts'

/** How far back the words of a clause are looked at. */
const farthest = 14

/** What the clause before a name says of it from further off: "colder than it was in", "who once lived near", "would never go to". */
export function seeClause(words: Words, first: number, at: number, reader: SignReader): void {
  for (let i = first - 1; i > first - farthest && isInLine(words, i, first) && words.sentence[i] === words.sentence[first]; i--) {
    if (words.shape[i] === shapes.mark && parting.has(words.tokens[i]!.text)) break
    const { word, isTurning } = cueAt(words, i, first)
    if (isTurning) reader.see('clause has', word)
  }
  const left = described(words, at, first)
  if (!left.isPreposition) return
  const over = hangsOver(words, at)
  if (over < 0) return
  const { isFunction, word, class: known } = described(words, over, over)
  reader.seePair('over', isFunction ? word : known, left.word)
  if (isFunction) reader.seePair('who over', described(words, over - 1, over).class, word)
}

/** "in" of "in a garage in", "from" of "from as far as", "sent" of "sent his envoy to": what the noun before a name hangs on itself. -1: nothing. */
function hangsOver(words: Words, at: number): number {
  for (let i = at - 1; i > at - 7 && isInLine(words, i, at) && words.shape[i] !== shapes.mark; i--) {
    const { isPreposition, word } = cueAt(words, i, at)
    if ((isPreposition && word !== 'as') || isVerb(words, i)) return i
  }
  return -1
}

const parting = new Set([',', ';', ':', '—', '–', '"', '“', '”', '(', ')', '.', '?', '!'])
