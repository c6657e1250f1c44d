import { type DayNumber, formatDay } from '../../times/calendar.ts'
import type { TimeExpression } from '../../times/time.ts'
import type { EventTime } from '../event.ts'

/** A time as an event has it. */
export function eventTime(time: TimeExpression, why: string): EventTime {
  return {
    edtf: time.edtf!,
    from: time.from,
    to: time.to,
    basis: time.basis,
    phrase: time.text,
    span: { start: time.start, end: time.end },
    why,
  }
}

/** Whether an expression can date an event at all: it has calendar days. */
export function dates(time: TimeExpression): boolean {
  return time.edtf !== null && (time.from !== null || time.to !== null) && time.type !== 'SET'
}

/** A time reckoned from what an expression says: the days from `first` to `last`, both included. */
export function countedTime({ text, start, end }: TimeExpression, first: DayNumber, last: DayNumber, why: string): EventTime {
  const [from, to] = [formatDay(first), formatDay(last)]
  return { edtf: from === to ? from : `${from}/${to}`, from, to, basis: 'inferred', phrase: text, span: { start, end }, why }
}
