import { parseDay } from '../calendar.ts'
import { isApostrophe, isHyphen, low } from '../recognizers/read.ts'
import type { Said } from '../said.ts'
import { type Token, touches } from '../scan.ts'
import { endsClause } from '../tense/ends-clause.ts'
import type { TimeExpression, TimeRange } from '../time.ts'

/**
 * Notes what the words around expressions make of them: "between May and July" and "3–9 March" are one range with two ends,
 * "since 2014" goes on after it and "by mid-June" comes before.
 */
export function markRanges(said: Said[], times: TimeExpression[]): void {
  for (let i = 0; i < said.length; i++) {
    const range = i + 1 < said.length ? rangeOf(said[i]!, said[i + 1]!, times[i]!, times[i + 1]!) : null
    if (range) {
      times[i]!.range = range
      times[++i]!.range = range
    } else markOpenEnd(said[i]!, times[i]!)
  }
}

const joints = new Set(['to', 'until', 'till', 'through'])

/** Whether the words between and before two neighbours make one range of them: "between 2 and 9 April", "3–9 March", "from Dec. 30, 2023, to Jan. 2, 2024". */
export function isRange(a: Said, b: Said): boolean {
  const gap = b.phrase.first - a.phrase.end
  if (a.tokens !== b.tokens || gap < 1 || gap > 2) return false
  const { tokens } = a
  const lead = leadOf(tokens, a.phrase.first)
  const comma = low(tokens, a.phrase.end) === ',' && lead === 'from' ? 1 : 0
  const at = a.phrase.end + comma
  if (gap !== 1 + comma) return false
  const joint = low(tokens, at)
  if (joint === 'and') return lead === 'between'
  if (joint === '—' && !(touches(tokens, at - 1) && touches(tokens, at))) return false
  if (isHyphen(tokens, at)) return true
  // "in 2019/20"
  if (joint === '/') return a.phrase.meaning.is === 'year' && b.phrase.meaning.is === 'year' && touches(tokens, at - 1)
  return joints.has(joint) && !(joint === 'to' && isMoved(tokens, a.phrase.first))
}

/** The word a range may begin with: "from the early 1990s" gives "from". */
function leadOf(tokens: Token[], first: number): string {
  return low(tokens, first - 1) === 'the' ? low(tokens, first - 2) : low(tokens, first - 1)
}

const moves = /^(moved?|moving|postpon\w+|delay\w*|shift\w*|push\w*|reschedul\w+|chang\w+|defer\w*|brought|adjourn\w*)$/

/** "postponed from May to July": two dates of one plan, and nothing that lasts. */
function isMoved(tokens: Token[], first: number): boolean {
  if (leadOf(tokens, first) !== 'from') return false
  for (let i = first - 2; i >= 0 && i > first - 8; i--) {
    if (endsClause(tokens, i)) return false
    if (moves.test(low(tokens, i))) return true
  }
  return false
}

function rangeOf(a: Said, b: Said, first: TimeExpression, last: TimeExpression): TimeRange | null {
  if (!isRange(a, b) && !areNeighbours(a, b, first, last)) return null
  if (first.from === null || last.to === null || first.edtf === null || last.edtf === null) return null
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

/** "on 17 and 18 May", "on Monday and Tuesday": two days on end are one stretch. */
function areNeighbours(a: Said, b: Said, first: TimeExpression, last: TimeExpression): boolean {
  if (a.tokens !== b.tokens || b.phrase.first !== a.phrase.end + 1 || low(a.tokens, a.phrase.end) !== 'and') return false
  if (first.from === null || first.from !== first.to || last.from === null || last.from !== last.to) return false
  return parseDay(last.from) === parseDay(first.from)! + 1
}

/** EDTF has no seasons, quarters or sets inside an interval: the day stands in for them. */
function plain(edtf: string, day: string): string {
  return /^-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : day
}

const goesOn = new Set(['since', 'after', 'starting', 'beginning'])
const onwards = new Set(['on', 'onward', 'onwards', 'forward'])
const comesBefore = new Set(['until', 'till', 'before', 'by'])
const nearly = new Set(['just', 'shortly', 'soon', 'moments', 'seconds', 'minutes', 'immediately', 'right', 'little', 'long'])
const onItsDay = new Set(['after', 'before', 'by'])
const due = new Set(['must', 'should', 'shall', 'will', 'would', 'may', 'can', 'could', 'to', 'due', 'deadline'])

/** "They must leave before noon on Monday": from now on, if need be days before. */
function isDue(tokens: Said['tokens'], word: number): boolean {
  if (low(tokens, word) === 'after' || nearly.has(low(tokens, word - 1))) return false
  for (let i = word - 1; i >= 0 && i > word - 8 && low(tokens, i) !== '.'; i--) if (due.has(low(tokens, i))) return true
  return false
}

/** "By Friday" ends on that day, "after 3 May" begins behind it; "before dawn on Friday", "by noon" and "after 9 p.m." are still on theirs. */
function markOpenEnd(said: Said, time: TimeExpression): void {
  if (time.from === null || time.to === null || time.edtf === null) return
  const { tokens, phrase } = said
  // "after Wednesday's draw": the draw was on that day
  if (isApostrophe(tokens, phrase.end)) return
  let i = phrase.first - 1
  if (low(tokens, i) === 'the' || low(tokens, i) === 'about' || low(tokens, i) === 'around') i--
  const word = low(tokens, i)
  if (phrase.type === 'TIME' && onItsDay.has(word) && !isDue(tokens, i)) return
  if (comesBefore.has(word)) {
    time.open = 'before'
    time.edtf = `../${plain(time.edtf, time.to)}`
  } else if (goesOn.has(word) || (word === 'from' && onwards.has(low(tokens, phrase.end)))) {
    time.open = 'after'
    time.edtf = `${plain(time.edtf, time.from)}/..`
  }
}
