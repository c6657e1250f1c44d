import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'

export function isHalfOfWord(tokens: readonly Token[], next: number): boolean {
  const [hyphen, tail] = [tokens[next], tokens[next + 1]]
  if (hyphen?.text !== '-' || tail?.kind !== 'word' || hyphen.end !== tail.start || hyphen.start !== tokens[next - 1]!.end) return false
  return !isCapital(tail.text) && !endsName.has(tail.spelling.lower)
}

/** "a Dunmore-area school", and what names of Korea and Japan end with: "Punggye-ri", "Hwasong-gun". */
const endsName = wordSet('area ri ni dong gun gu do si up myeon cho shi ku ken')
