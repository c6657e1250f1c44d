import { memo } from 'react'
import { formatDay } from '../../times/calendar.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { monthInWords, rangeInWords, yearInWords } from '../words/days.ts'
import { t } from '../words/t.ts'
import type { ChartLayout } from './chart-layout.ts'
import { type Scale, xOf } from './scale.ts'
import { setDays } from './set-days.ts'
import { type Tick, ticksOf } from './ticks.ts'

const lengths = { small: 3, middle: 5, great: 8 } as const

/** Ticks and their names. A click on “2023” or “Jul” shows that year or month; typed days do the same by keyboard. */
export const Axis = memo(function Axis({ scale, layout }: { scale: Scale; layout: ChartLayout }) {
  const store = useDatelineStore()
  const ticks = ticksOf(scale)
  const y = layout.axis
  const firstYear = ticks.find(tick => tick.label === 'year')
  // Where the year itself is out of sight, it stands at the edge.
  const edgeYear = !firstYear || xOf(scale, firstYear.day) > 120
  const hidden = (tick: Tick) => edgeYear && tick !== firstYear && xOf(scale, tick.day) < 58
  return (
    <g className="axis">
      <path className="strong" d={`M0 ${y + 0.5}H${scale.width}`} />
      <path className="tick" d={ticks.map(({ day, level }) => `M${(xOf(scale, day) + 0.5).toFixed(2)} ${y}v${lengths[level]}`).join('')} />
      {edgeYear && (
        <text className="year" x={6} y={y + 19}>
          {yearInWords(formatDay(Math.ceil(scale.from)))}
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
