import { memo } from 'react'
import { articlesById } from '../../store/selectors.ts'
import { parseDay } from '../../times/calendar.ts'
import { useDateline } from '../ui/store-context.tsx'
import type { ChartLayout } from './chart-layout.ts'
import type { Stretch } from './published-label.ts'
import { type Scale, xOf } from './scale.ts'

/** More printing days than this say nothing any more. */
const mostTicks = 80

/** When they were printed: a tick on the axis for each article but the open one. */
export const Published = memo(function Published({ scale, layout }: { scale: Scale; layout: ChartLayout }) {
  const { articles, open } = useDateline(view => ({ articles: articlesById(view), open: view.article }))
  const others = new Set<number>()
  for (const { id, published } of articles.values()) {
    const day = published === null || id === open ? null : parseDay(published)
    if (day !== null && day >= scale.from && day < scale.to) others.add(day)
  }
  return (
    <path
      className="printed"
      d={(others.size > mostTicks ? [] : [...others]).map(at => `M${xOf(scale, at + 0.5).toFixed(1)} ${layout.axis}v-5`).join('')}
    />
  )
})

/** When the open article was printed: a dotted line with its day beside it. */
export function PublishedDay({ x, words, place, layout }: { x: number; words: string; place: Stretch | null; layout: ChartLayout }) {
  return (
    <>
      <path className="published" d={`M${x.toFixed(1)} ${layout.top}V${layout.axis}`} />
      {place && (
        <text className="pub" x={place.left < x ? place.right : place.left} y={17} textAnchor={place.left < x ? 'end' : 'start'}>
          {words}
        </text>
      )}
    </>
  )
}
