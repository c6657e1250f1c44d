import { isGivenName } from '../../text/given-name.ts'
import type { Token } from '../scan.ts'
import { low } from './read.ts'

/**
 * Whether the name of a day is somebody's: "Michael Friday, 44,", "Wade Christmas apologised", "Governor Monday Okpebholo". "The judge sentenced Kelly
 * Friday" is of the day: a surname is one where an age or a verb of its own follows, and nothing has gone before that it could belong to.
 */
export function isSomebody(tokens: Token[], first: number, end: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[end]]
  if (before?.kind !== 'word') return false
  if (next?.kind === 'word' && next.capital && titles.has(before.low)) return true
  if (before.capital && before.low === 'father') return true
  if (!before.capital || before.lexeme || !isGivenName(before.low)) return false
  if (next?.low === ',' && tokens[end + 1]?.kind === 'digits') return true
  if (titles.has(low(tokens, first - 2))) return true
  const opens = first < 2 || tokens[first - 2]!.kind !== 'word'
  return opens && next?.kind === 'word' && (acting.has(next.low) || next.low.endsWith('ed'))
}

const titles = new Set(
  `president minister premier governor senator mayor chief chairman chairwoman chairperson coach captain general colonel major sergeant inspector commissioner justice judge
  bishop pastor father sister king queen prince princess mr mrs ms miss dr professor striker midfielder defender goalkeeper winger actor actress singer novelist`.split(
    /\s+/,
  ),
)
const acting = new Set('was is has had will would said says told asked won lost took left made who'.split(' '))
