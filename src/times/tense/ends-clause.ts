import type { Token } from '../scan.ts'

/** Whether a clause ends with a token: a break, ";", "?", "!", or a full stop that is not that of "Dec." or "J.". */
export function endsClause(tokens: Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.kind === 'break') return true
  if (token.kind !== 'mark') return false
  if (token.low === ';' || token.low === '?' || token.low === '!') return true
  if (token.low !== '.') return false
  const previous = tokens[i - 1]
  const next = tokens[i + 1]
  if (!next) return true
  if (previous?.kind === 'word' && (previous.lexeme?.short || previous.end - previous.start <= 2)) return false
  return next.start > token.end ? next.capital || next.kind !== 'word' : next.kind === 'mark'
}

/** Within its clause a verb governs a time that stands at most so many words off. */
export const reach = 28
