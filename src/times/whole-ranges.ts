import type { TimeExpression } from './time.ts'

/**
 * Times as a reader takes them: the two ends of a range are one expression, "3 to 9 March 2024". What annotators of times call
 * expressions are the ends, and `findTimes` gives those.
 */
export function wholeRanges(times: readonly TimeExpression[], text: string): TimeExpression[] {
  const whole: TimeExpression[] = []
  for (let i = 0; i < times.length; i++) {
    const first = times[i]!
    const last = times[i + 1]
    if (!first.range || last?.range !== first.range || first.range.from === first.range.to) {
      whole.push(first)
      continue
    }
    whole.push(wholeRange(first, last, text))
    i++
  }
  return whole
}

function wholeRange(first: TimeExpression, last: TimeExpression, text: string): TimeExpression {
  const { start, end, from, to, edtf } = first.range!
  return {
    start,
    end,
    text: text.slice(start, end),
    type: first.type === 'TIME' && last.type === 'TIME' ? 'TIME' : 'DATE',
    edtf,
    from,
    to,
    basis: first.basis === 'stated' && last.basis === 'stated' ? 'stated' : 'inferred',
    why: first.why === last.why ? first.why : `${first.why} ${last.why}`,
  }
}
