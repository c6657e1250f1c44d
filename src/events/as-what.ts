import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { isPastForm } from './inflect.ts'
import { lowerAt } from './lower.ts'

/** Whether an "as" tells what somebody or something is, and opens no clause: "sworn in as Ebo’s premier on Friday", "opened as a cinema in 1973"; not "fled as rain fell". */
export function tellsWhat(tokens: readonly Token[], as: number): boolean {
  for (let k = as + 1; k < as + longest; k++) {
    const token = tokens[k]
    const word = lowerAt(tokens, k)
    const isEnd = token === undefined || behindNoun.has(word) || (token.kind === 'mark' && !inWords.has(token.text))
    if (isEnd) return k > as + 1
    if (isPastForm(word) || verbs.has(word) || somebody.has(word)) return false
  }
  return false
}

const longest = 9
const inWords = wordSet("' ’ -")
const behindNoun = wordSet('in on at of for from by with to and or after before until since during when who which that')
/** Those that are spelled as a past, and helpers. */
const verbs = wordSet(
  'hit set hurt burst spread cast cut shut put quit beat lay run bit saw left found fell come is are was were has have had will would',
)
const somebody = wordSet('he she they it we you i there')
