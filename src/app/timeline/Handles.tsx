import type { KeyboardEvent, PointerEvent } from 'react'
import type { DaysExtent } from '../../situation/days-extent.ts'
import { addMonths, type DayNumber, formatDay } from '../../times/calendar.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { rem, textSize } from '../ui/text-size.ts'
import { dayInWords } from '../words/days.ts'
import { t } from '../words/t.ts'
import type { ChartLayout } from './chart-layout.ts'
import type { Grip } from './drag.ts'
import { handleRooms } from './handle-room.ts'
import { crosses, type Stretch } from './published-label.ts'
import { movedEnd } from './scale.ts'
import { daysSet, setDays } from './set-days.ts'

interface HandlesProps {
  /** First and last day shown as in range. */
  from: DayNumber
  to: DayNumber
  openFrom: boolean
  openTo: boolean
  x0: number
  x1: number
  width: number
  layout: ChartLayout
  /** The words beside the day of publication, which no line goes through. */
  words: Stretch | null
  extent: DaysExtent
  onGrab: (grip: Grip, event: PointerEvent<HTMLElement>) => void
  onZoom: (factor: number) => void
}

/** The brush's two handles, each a slider: arrows move it a day, Shift and PageUp a month. Led beyond all there is, or by Home, End or Delete, an end is open. */
export function Handles({ from, to, openFrom, openTo, x0, x1, width, layout, words, extent, onGrab, onZoom }: HandlesProps) {
  const store = useDatelineStore()
  const [fromRoom, toRoom] = handleRooms(x0, x1, width, textSize())

  const onKey = (grip: 'from' | 'to', event: KeyboardEvent) => {
    const sign = { ArrowRight: 1, ArrowUp: 1, PageUp: 1, ArrowLeft: -1, ArrowDown: -1, PageDown: -1 }[event.key]
    const set = daysSet(store.getState().filter)
    const put = (day: DayNumber | null) =>
      grip === 'from'
        ? setDays(store, day === null || day < extent.first ? null : Math.min(day, to), set.to)
        : setDays(store, set.from, day === null || day > extent.last ? null : Math.max(day, from))
    if (sign) {
      const month = event.shiftKey || event.key.startsWith('Page')
      if (grip === 'from') put(month ? addMonths(from, sign) : from + sign)
      else put(month ? movedEnd(to, sign) : to + sign)
    } else if (event.key === 'Home') put(grip === 'from' ? null : from)
    else if (event.key === 'End') put(grip === 'from' ? to : null)
    else if (event.key === 'Delete' || event.key === 'Backspace') put(null)
    else if (event.key === '+' || event.key === '=') onZoom(1.6)
    else if (event.key === '-') onZoom(1 / 1.6)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const handle = (grip: 'from' | 'to') => {
    const day = grip === 'from' ? from : to
    const open = grip === 'from' ? openFrom : openTo
    const inWords = dayInWords(formatDay(day))
    const at = grip === 'from' ? x0 : x1
    const room = grip === 'from' ? fromRoom : toRoom
    return (
      <div
        className="handle"
        data-grip={grip}
        role="slider"
        tabIndex={0}
        aria-label={t(grip === 'from' ? 'timelineFirstDay' : 'timelineLastDay')}
        aria-orientation="horizontal"
        aria-valuemin={Math.min(grip === 'from' ? extent.first : from, day)}
        aria-valuemax={Math.max(grip === 'from' ? to : extent.last, day)}
        aria-valuenow={day}
        aria-valuetext={open ? t('timelineOpenEnd', { day: inWords }) : inWords}
        style={{
          insetInlineStart: rem(room.left),
          inlineSize: rem(room.right - room.left),
          insetBlockStart: rem(layout.top),
          blockSize: rem(layout.axis - layout.top),
          ['--at' as string]: rem(at - room.left),
          ['--line-top' as string]: rem(words && crosses(at, words) ? 16 : 0),
          ['--grip-top' as string]: rem(Math.min(layout.base, 70) / 2 - 10),
        }}
        onKeyDown={event => onKey(grip, event)}
        onPointerDown={event => onGrab(grip, event)}
      >
        <i aria-hidden="true" />
      </div>
    )
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would take part in layout
    <div className="handles" role="group" aria-label={t('timelineBrush')}>
      {handle('from')}
      {handle('to')}
    </div>
  )
}
