import { type RefObject, useEffect, useState } from 'react'
import type { Histogram } from '../../situation/histogram.ts'
import { formatDay } from '../../times/calendar.ts'
import { rem, textSize } from '../ui/text-size.ts'
import { rangeInWords } from '../words/days.ts'
import { t } from '../words/later-words.ts'
import type { ChartLayout } from './chart-layout.ts'
import { type Scale, xOf } from './scale.ts'

interface ColumnTipProps {
  frame: RefObject<HTMLDivElement | null>
  scale: Scale
  edges: readonly number[]
  counts: Histogram
  layout: ChartLayout
}

/** What the column under the pointer, or under a finger that taps, counts, in words. For the pointer only: the counts in range are always written beside the chart. */
export function ColumnTip({ frame, scale, edges, counts, layout }: ColumnTipProps) {
  const [column, setColumn] = useState<number | null>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const onMove = (event: PointerEvent) => {
      const box = element.getBoundingClientRect()
      const [x, y] = [(event.clientX - box.left) / textSize(), (event.clientY - box.top) / textSize()]
      const over =
        (event.pointerType === 'mouse' || event.type === 'click') &&
        event.buttons === 0 &&
        y < layout.base &&
        !(event.target as Element).closest('.bar, button')
      const at = over ? edges.findIndex((edge, i) => i + 1 < edges.length && x >= xOf(scale, edge) && x < xOf(scale, edges[i + 1]!)) : -1
      setColumn(at === -1 || counts.certain[at]! + counts.possible[at]! === 0 ? null : at)
    }
    // A finger has no hover: it taps, and the count stays until it does something else.
    const onTap = (event: MouseEvent) => {
      if (!('pointerType' in event) || event.pointerType === 'mouse') return
      onMove(event as PointerEvent)
    }
    const onLeave = () => setColumn(null)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerdown', onLeave)
    element.addEventListener('click', onTap)
    element.addEventListener('pointerleave', onLeave)
    return () => {
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerdown', onLeave)
      element.removeEventListener('click', onTap)
      element.removeEventListener('pointerleave', onLeave)
    }
  }, [frame, scale, edges, counts, layout.base])

  if (column === null || column + 1 >= edges.length) return null
  const middle = (xOf(scale, edges[column]!) + xOf(scale, edges[column + 1]!)) / 2
  const range = rangeInWords(formatDay(edges[column]!), formatDay(edges[column + 1]! - 1))
  return (
    <div className="column-tip" aria-hidden="true" style={{ left: rem(Math.min(Math.max(middle, 92), Math.max(92, scale.width - 92))) }}>
      {t('timelineColumn', { range, certain: counts.certain[column]!, possible: counts.possible[column]! })}
    </div>
  )
}
