import { memo } from 'react'
import type { Histogram } from '../../situation/histogram.ts'
import type { ChartLayout } from './chart-layout.ts'
import { type Scale, xOf } from './scale.ts'

interface ColumnsProps {
  scale: Scale
  edges: readonly number[]
  counts: Histogram
  layout: ChartLayout
}

/** The histogram: solid is certainly in that stretch of days, pale with a rule on top possibly. Three paths, however many events. */
export const Columns = memo(function Columns({ scale, edges, counts, layout }: ColumnsProps) {
  let sure = ''
  let may = ''
  let top = ''
  for (let i = 0; i < counts.certain.length; i++) {
    const certain = counts.certain[i]! * layout.unit
    const possible = counts.possible[i]! * layout.unit
    if (certain + possible === 0) continue
    const left = xOf(scale, edges[i]!)
    const room = xOf(scale, edges[i + 1]!) - left
    const inset = Math.min(1.5, room * 0.1)
    const x = (left + inset).toFixed(2)
    const width = (room - 2 * inset).toFixed(2)
    const bar = (y: number, height: number) => `M${x} ${y.toFixed(2)}h${width}v${height.toFixed(2)}h-${width}z`
    if (certain > 0) sure += bar(layout.base - certain, certain)
    if (possible > 0) {
      may += bar(layout.base - certain - possible, possible)
      top += `M${x} ${(layout.base - certain - possible + 0.5).toFixed(2)}h${width}`
    }
  }
  return (
    <g className="columns">
      <path className="may" d={may} />
      <path className="may-top" d={top} />
      <path className="sure" d={sure} />
    </g>
  )
})
