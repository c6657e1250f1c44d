import { memo, useId, useState } from 'react'
import type { TypedDayProblem } from '../../situation/typed-day.ts'
import type { Day } from '../../times/time.ts'
import { dayInWords, typedMonths } from '../words/days.ts'
import type { WordKey } from '../words/en.ts'
import { t } from '../words/t.ts'

interface DayFieldProps {
  end: 'from' | 'to'
  day: Day | null
  /** Shown while the end is open. */
  whenOpen: Day | null
  /** Takes the day over; gives back what is wrong with it, in words, or null. */
  onDay: (end: 'from' | 'to', day: Day | null) => string | null
  /** Words on what is wrong, shown by the caller and read aloud; null when all is well. */
  onProblem: (end: 'from' | 'to', problem: string | null) => void
  problemId: string
  invalid: boolean
  /** No day is known. */
  disabled: boolean
}

const problems: Record<TypedDayProblem, WordKey> = { unknown: 'dayUnknown', 'no-such-day': 'dayNotOnCalendar', 'two-ways': 'dayTwoWays' }

/** Most readers type no day: what reads one comes when a field has the focus. That it could not come is told by `start.ts`. */
let parser: typeof import('../../situation/typed-day.ts') | undefined
const fetchParser = () =>
  import('../../situation/typed-day.ts').then(
    module => {
      parser = module
    },
    () => {},
  )

/** A day one types. Enter or leaving the field takes it over, Esc brings the old one back, an empty field opens that end. */
export const DayField = memo(function DayField({ end, day, whenOpen, onDay, onProblem, problemId, invalid, disabled }: DayFieldProps) {
  const id = useId()
  const shown = day === null ? '' : dayInWords(day)
  const [typed, setTyped] = useState(shown)
  // Another day takes the place of what is typed at once: with an effect each step of the brush would draw the page twice.
  const [was, setWas] = useState(shown)
  if (was !== shown) {
    setWas(shown)
    setTyped(shown)
  }

  // At once where it can be: a key pressed right after Enter moves the window from there.
  const takeOver = async () => {
    if (typed.trim() === shown) {
      onProblem(end, null)
      setTyped(shown)
      return
    }
    if (!parser) await fetchParser()
    if (!parser) return
    const read = parser.parseTypedDay(typed, end, typedMonths())
    if ('problem' in read) {
      onProblem(end, t(problems[read.problem], { typed: typed.trim() }))
      return
    }
    const problem = onDay(end, read.day)
    onProblem(end, problem)
    if (problem === null) setTyped(read.day === null ? '' : dayInWords(read.day))
  }

  return (
    <label className="day-field" htmlFor={id}>
      <span>{t(end === 'from' ? 'timelineFrom' : 'timelineTo')}</span>
      <input
        id={id}
        type="text"
        disabled={disabled}
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        placeholder={whenOpen === null ? '' : dayInWords(whenOpen)}
        aria-invalid={invalid}
        aria-describedby={invalid ? problemId : undefined}
        onChange={event => setTyped(event.target.value)}
        onFocus={fetchParser}
        onBlur={takeOver}
        onKeyDown={event => {
          if (event.key === 'Enter') void takeOver()
          if (event.key !== 'Escape' || (typed === shown && !invalid)) return
          event.stopPropagation()
          setTyped(shown)
          onProblem(end, null)
        }}
      />
    </label>
  )
})
