import { memo } from 'react'
import { calendarDate, dayNumber, formatDay } from '../../times/calendar.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { monthInWords, rangeInWords, yearInWords } from '../words/days.ts'
import { t } from '../words/t.ts'
import type { ChartLayout } from './chart-layout.ts'
import { measuredLabel } from './measure-words.ts'
import { type Scale, xOf } from './scale.ts'
import { setDays } from './set-days.ts'
import { type Tick, ticksOf } from './ticks.ts'

const lengths = { small: 3, middle: 5, great: 8 } as const

/** Ticks and their names. A click on “2023” or “Jul” shows that year or month; typed days do the same by keyboard. */
export const Axis = memo(function Axis({ scale, layout }: { scale: Scale; layout: ChartLayout }) {
  const store = useDatelineStore()
  const ticks = ticksOf(scale)
  const y = layout.axis
  const edge = edgeName(scale, ticks)
  const roomAtEdge = edge === null ? 0 : Math.max(58, 26 + measuredLabel(edge))
  // No name is cut by an edge of the chart, nor stands under the one at the left.
  const hidden = ({ day, label }: Tick) => {
    const x = xOf(scale, day)
    const half = label === 'day' ? 8 : 14
    return label === 'year' ? x < roomAtEdge - 14 || x + 38 > scale.width : x - half < roomAtEdge - 14 || x + half > scale.width
  }
  return (
    <g className="axis">
      <path className="strong" d={`M0 ${y + 0.5}H${scale.width}`} />
      <path className="tick" d={ticks.map(({ day, level }) => `M${(xOf(scale, day) + 0.5).toFixed(2)} ${y}v${lengths[level]}`).join('')} />
      {edge !== null && (
        <text className="year" x={6} y={y + 19}>
          {edge}
        </text>
      )}
      {ticks.map(tick => {
        if (!tick.label || hidden(tick)) return null
        const x = xOf(scale, tick.day)
        const range: [string, string] = [formatDay(tick.day), formatDay(tick.until - 1)]
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the typed days do the same by keyboard
          <g key={tick.day} className="tick-name" onClick={() => setDays(store, tick.day, tick.until - 1)}>
            <title>{t('timelineShow', { range: rangeInWords(...range) })}</title>
            <rect x={x - (tick.label === 'year' ? 2 : 17)} y={y + 4} width={38} height={24} />
            <text
              className={tick.level === 'great' ? 'year' : 'month'}
              x={x + (tick.label === 'year' ? 4 : 0)}
              y={y + 19}
              textAnchor={tick.label === 'year' ? 'start' : 'middle'}
            >
              {nameOf(tick)}
            </text>
          </g>
        )
      })}
    </g>
  )
})

function nameOf({ label, day }: Tick): string {
  const written = formatDay(day)
  if (label === 'year') return yearInWords(written)
  return label === 'month' ? monthInWords(written) : String(Number(written.slice(-2)))
}

/** What stands at the left where no year begins near it: the year, and before the numbers of days the month as well. */
function edgeName(scale: Scale, ticks: readonly Tick[]): string | null {
  const firstYear = ticks.find(tick => tick.label === 'year')
  if (firstYear && xOf(scale, firstYear.day) <= 120) return null
  const first = Math.ceil(scale.from)
  if (!ticks.some(tick => tick.label === 'day')) return yearInWords(formatDay(first))
  const { year, month } = calendarDate(first)
  return rangeInWords(formatDay(dayNumber(year, month, 1)), formatDay(dayNumber(year, month + 1, 1) - 1))
}
