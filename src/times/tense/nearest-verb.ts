import type { Direction } from '../context.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { endsClause, reach } from './ends-clause.ts'
import { isBareInfinitive } from './infinitives.ts'
import { verbAt } from './verb-at.ts'

/** Which way the nearest verb before an expression points; an infinitive that no verb leads points ahead, as in headlines: "Court to rule Friday". */
export function verbToTheLeft(tokens: Token[], first: number): Direction {
  let isHeadline = false
  for (let i = first - 1; i >= 0 && first - i <= reach && !endsClause(tokens, i); i--) {
    const verb = verbAt(tokens, i, true)
    if (verb) return verb
    if (isBareInfinitive(tokens, i)) isHeadline = true
  }
  return isHeadline ? 'future' : null
}

/** Which way the nearest verb behind it points. */
export function verbToTheRight(tokens: Token[], end: number): Direction {
  for (let i = end; i < tokens.length && i - end <= reach && !endsClause(tokens, i); i++) {
    const verb = verbAt(tokens, i, false)
    if (verb) return verb
  }
  return null
}

/** Where the nearest verb before an expression stands, at most `within` words off; -1 where its clause has none there. */
export function verbBefore(tokens: Token[], first: number, within: number): number {
  for (let i = first - 1; i >= 0 && first - i <= within && !endsClause(tokens, i); i--) if (verbAt(tokens, i, true) !== null) return i
  return -1
}

/** ", but by Thursday he had resigned", "; on Monday they will": the words behind it govern it, and not those of the clause before. */
export function opensSecondClause(tokens: Token[], first: number): boolean {
  const at = leadsClause.has(low(tokens, first - 1)) ? first - 2 : first - 1
  return joinsClauses.has(low(tokens, at)) && low(tokens, at - 1) === ','
}

const leadsClause = new Set(['on', 'by', 'in'])
const joinsClauses = new Set(['but', 'and', 'while', 'then'])

/** "chosen as premier when parliament votes on 15 October": what stands behind "when" with no past is still to come. */
export function isWhenItComes(tokens: Token[], first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 8; i--) {
    const word = low(tokens, i)
    if (word === 'when' || word === 'once') return first - i > 3 && low(tokens, i - 1) !== 'since'
    if (tokens[i]!.kind !== 'word' || verbAt(tokens, i, true)) return false
  }
  return false
}
