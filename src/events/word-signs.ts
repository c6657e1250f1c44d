import { fact } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'
import { isAskedFor } from './asked-words.ts'
import { lexicon } from './lexicon.ts'
import { comparing, statusWord, tales } from './status-words.ts'
import { mayTellDay } from './told-when.ts'

/** Where the words stand in a sentence that events are told with, found in one reading of it. Most words are nothing to them. */
export interface WordSigns {
  /** Tokens that may begin a trigger. */
  heads: number[]
  /** Tokens that a trigger may ask for beside it: the "shot" of "fired a shot". */
  cues: number[]
  /** Tokens that may say whether what stands behind them happened: "not", "plans", "denied". */
  statuses: number[]
  /** Double quotation marks. */
  quotes: number[]
  /** The names of storms that stand alone, once the text has called them so: "Belinda" after "Cyclone Belinda". */
  storms: number[]
  /** Whether a sentence may end inside, with no space behind: "It happened Friday.Police said". */
  isGlued: boolean
  /** The sum of all signs; `holds & unless` asks whether the word stands in the sentence at all. */
  holds: number
}

const [head, cue, end, quote] = [1, 2, 4, 8]
export const [according, unless, semicolon, amid, day, inTale, compare] = [16, 32, 64, 128, 256, 512, 1024]
/** What a word says of a trigger behind it stands above the others. */
const status = 11

const others = new Map([
  ['.', end],
  ['?', end],
  ['!', end],
  ['"', quote],
  ['“', quote],
  ['”', quote],
  ['according', according],
  ['unless', unless],
  [';', semicolon],
  ['amid', amid],
  ['amidst', amid],
  ['despite', amid],
  ...[...tales].map(word => [word, inTale] as const),
  ...[...comparing].map(word => [word, compare] as const),
])

/** The sum of what a word can be. */
const signOf = fact(
  (_, word) =>
    (lexicon.has(word) ? head : 0) |
    (isAskedFor(word) ? cue : 0) |
    (mayTellDay(word) ? day : 0) |
    (others.get(word) ?? 0) |
    (statusWord(word) << status),
)

/** What a token says of a trigger behind it, as the sum of what `status-words.ts` names. */
export function statusAt(tokens: readonly Token[], k: number): number {
  return signOf(tokens[k]!.spelling) >> status
}

export function readSigns(tokens: readonly Token[]): WordSigns {
  const heads: number[] = []
  const cues: number[] = []
  const statuses: number[] = []
  const quotes: number[] = []
  let isGlued = false
  let holds = 0
  for (let k = 0; k < tokens.length; k++) {
    const sign = signOf(tokens[k]!.spelling)
    if (sign === 0) continue
    holds |= sign
    if (sign & head) heads.push(k)
    if (sign & cue) cues.push(k)
    if (sign >> status) statuses.push(k)
    if (sign & quote) quotes.push(k)
    else if (sign & end) isGlued ||= hasWordBehind(tokens, k)
  }
  return { heads, cues, statuses, quotes, storms: [], isGlued, holds }
}

/** Whether a word follows a mark without a space, quotation marks aside. */
function hasWordBehind(tokens: readonly Token[], mark: number): boolean {
  let k = mark + 1
  while (k < tokens.length && tokens[k]!.start === tokens[k - 1]!.end && signOf(tokens[k]!.spelling) & quote) k++
  return k < tokens.length && tokens[k]!.start === tokens[k - 1]!.end && tokens[k]!.kind === 'word'
}
