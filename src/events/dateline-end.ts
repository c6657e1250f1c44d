import { isCapital } from '../text/is-capital.ts'
import { fact } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { lowerAt } from './lower.ts'

/** Where a sentence begins after "KYIV, March 14 (Reuters) - " or "NEW DELHI: ": a dateline says where and when it was written, not what happened. */
export function datelineEnd(tokens: readonly Token[]): number {
  const opening = tokens[0]
  if (opening?.kind !== 'word') return 0
  if (!mayBeTown(opening.spelling)) return datedEnd(tokens)
  for (let k = 1; k < Math.min(tokens.length - 1, 16); k++) {
    const token = tokens[k]!
    if (dash.has(token.text)) return k + 1
    // "LIMA, May 3 (EFE) At least": no dash at all
    if (token.text === ')' && tokens[k - 2]?.text === '(' && hasNumber(tokens, k) && isCapital(tokens[k + 1]!.text)) return k + 1
    if (token.text === ':' && (tokens[k - 1]!.text === ')' || isAllCapitals(tokens, k))) return k + 1
    // A hyphen parts only between spaces; "--" is two of them
    if (token.text === '-' && token.start > tokens[k - 1]!.end && tokens[k + 1]!.text !== '-') return k + 1
    // "LIMA, May 3 (EFE).- The …"
    if (token.text === '-' && hyphenOrPeriod.has(tokens[k - 1]!.text)) return k + 1
  }
  return 0
}

/**
 * "Bamako, 12 June 2025 — Two …", "Port of Spain, Feb. 12, 2024 - …", "Khartoum/Cairo (dpa) - A …": not set in capitals, a dateline has a place, a whole
 * date or who reports it, and nothing else.
 */
function datedEnd(tokens: readonly Token[]): number {
  if (!isCapital(tokens[0]!.text) || opensSentence.has(lowerAt(tokens, 0))) return 0
  let isDated = false
  for (let k = 1; k < Math.min(tokens.length - 1, 14); k++) {
    const { kind, text, start } = tokens[k]!
    if (isDated && dashOrHyphen.has(text)) return start > tokens[k - 1]!.end || text !== '-' || tokens[k - 1]!.text === '.' ? k + 1 : 0
    isDated ||= kind === 'number' && /^(19|20)\d\d$/.test(text)
    const isAgency = isBracketed(tokens, k)
    isDated ||= isAgency
    if (kind === 'word' && !isCapital(text) && !inNames.has(text) && !isAgency) return 0
    if (kind === 'mark' && !inDatelines.has(text)) return 0
  }
  return 0
}

/** "(dpa)", "(own correspondent)": who reports, in one word or two. */
function isBracketed(tokens: readonly Token[], k: number): boolean {
  let open = k - 1
  let close = k + 1
  if (tokens[open]!.kind === 'word') open--
  if (tokens[close]!.kind === 'word') close++
  return tokens[open]?.text === '(' && tokens[close]?.text === ')' && close - open <= 3
}

const opensSentence = wordSet('on in at by since from until after before')
const dashOrHyphen = wordSet('— – -')
const inNames = wordSet('of de la el al')
const inDatelines = wordSet(', . / ( )')
const hyphenOrPeriod = wordSet('- .')
const dash = wordSet('— –')

/** "KYIV", "NEW": capitals throughout. */
const mayBeTown = fact(word => word.length > 2 && word === word.toUpperCase())

function hasNumber(tokens: readonly Token[], end: number): boolean {
  for (let k = 1; k < end; k++) if (tokens[k]!.kind === 'number') return true
  return false
}

function isAllCapitals(tokens: readonly Token[], end: number): boolean {
  for (let k = 0; k < end; k++) if (tokens[k]!.text !== tokens[k]!.text.toUpperCase()) return false
  return true
}
