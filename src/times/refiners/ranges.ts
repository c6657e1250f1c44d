import { isHyphen, low } from '../recognizers/read.ts'
import type { Said } from '../said.ts'
import type { TimeExpression, TimeRange } from '../time.ts'

/**
 * What the words around expressions make of them: "between May and July" and "3–9 March" are one range with two ends,
 * "since 2014" goes on after it and "by mid-June" comes before.
 */
export function markRanges(said: Said[], times: TimeExpression[]): TimeExpression[] {
  const marked = [...times]
  for (let i = 0; i < said.length; i++) {
    const range = i + 1 < said.length ? rangeOf(said[i]!, said[i + 1]!, times[i]!, times[i + 1]!) : null
    if (range) {
      marked[i] = { ...times[i]!, range }
      marked[i + 1] = { ...times[i + 1]!, range }
      i++
    } else marked[i] = withOpenEnd(said[i]!, times[i]!)
  }
  return marked
}

const joints = new Set(['to', 'until', 'till', 'through'])

function rangeOf(a: Said, b: Said, first: TimeExpression, last: TimeExpression): TimeRange | null {
  if (a.tokens !== b.tokens || b.phrase.first - a.phrase.end !== 1) return null
  if (first.from === null || last.to === null || first.edtf === null || last.edtf === null) return null
  const joint = low(a.tokens, a.phrase.end)
  const isBetween = joint === 'and' && low(a.tokens, a.phrase.first - 1) === 'between'
  if (!isBetween && !isHyphen(a.tokens, a.phrase.end) && !joints.has(joint)) return null
  // Days as strings compare as days only from the year 0 on.
  if (first.from.startsWith('-') || last.to.startsWith('-') ? first.from === last.to : first.from > last.to) return null
  return {
    start: first.start,
    end: last.end,
    from: first.from,
    to: last.to,
    edtf: `${plain(first.edtf, first.from)}/${plain(last.edtf, last.to)}`,
  }
}

/** EDTF has no seasons, quarters or sets inside an interval: the day stands in for them. */
function plain(edtf: string, day: string): string {
  return /^-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : day
}

const goesOn = new Set(['since', 'after', 'starting', 'beginning'])
const onwards = new Set(['on', 'onward', 'onwards', 'forward'])
const comesBefore = new Set(['until', 'till', 'before', 'by'])

function withOpenEnd(said: Said, time: TimeExpression): TimeExpression {
  if (time.from === null || time.to === null || time.edtf === null) return time
  const { tokens, phrase } = said
  let i = phrase.first - 1
  if (low(tokens, i) === 'the' || low(tokens, i) === 'about' || low(tokens, i) === 'around') i--
  const word = low(tokens, i)
  if (comesBefore.has(word)) return { ...time, open: 'before', edtf: `../${plain(time.edtf, time.to)}` }
  if (goesOn.has(word) || (word === 'from' && onwards.has(low(tokens, phrase.end))))
    return { ...time, open: 'after', edtf: `${plain(time.edtf, time.from)}/..` }
  return time
}
