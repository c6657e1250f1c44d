import { memo } from 'react'
import { articlesById } from '../../store/selectors.ts'
import { parseDay } from '../../times/calendar.ts'
import { useDateline } from '../ui/store-context.tsx'
import { dayInWords } from '../words/days.ts'
import { t } from '../words/t.ts'
import type { ChartLayout } from './chart-layout.ts'
import { type Scale, xOf } from './scale.ts'

/** More printing days than this say nothing any more. */
const mostTicks = 80

/** When it was printed: a dotted line for the open article, a tick on the axis for each of the others. */
export const Published = memo(function Published({ scale, layout }: { scale: Scale; layout: ChartLayout }) {
  const { articles, open } = useDateline(view => ({ articles: articlesById(view), open: view.article }))
  const others = new Set<number>()
  for (const { id, published } of articles.values()) {
    const day = published === null || id === open ? null : parseDay(published)
    if (day !== null && day >= scale.from && day < scale.to) others.add(day)
  }
  const published = (open === null ? undefined : articles.get(open))?.published ?? null
  const day = published === null ? null : parseDay(published)
  const x = day === null ? null : xOf(scale, day + 1)
  const visible = x !== null && x >= 0 && x <= scale.width
  const flipped = visible && x < 140
  return (
    <>
      <path
        className="printed"
        d={(others.size > mostTicks ? [] : [...others]).map(at => `M${xOf(scale, at + 0.5).toFixed(1)} ${layout.axis}v-5`).join('')}
      />
      {visible && published !== null && (
        <>
          <path className="published" d={`M${x.toFixed(1)} ${layout.top}V${layout.axis}`} />
          <text className="pub" x={flipped ? x + 6 : x - 6} y={17} textAnchor={flipped ? 'start' : 'end'}>
            {t('published', { day: dayInWords(published) })}
          </text>
        </>
      )}
    </>
  )
})
