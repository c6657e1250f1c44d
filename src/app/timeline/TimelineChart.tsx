import { Maximize2, Minimize2 } from 'lucide-react'
import { Suspense, useMemo, useRef, useState } from 'react'
import { histogram } from '../../situation/histogram.ts'
import { dayExtent, situationIndex, timelineEvents } from '../../store/selectors.ts'
import { later } from '../ui/later.tsx'
import { useNarrow } from '../ui/media.ts'
import { useDateline } from '../ui/store-context.tsx'
import { rem } from '../ui/text-size.ts'
import { Axis } from './Axis.tsx'
import { Bars } from './Bars.tsx'
import { Columns } from './Columns.tsx'
import { chartLayout } from './chart-layout.ts'
import { Handles } from './Handles.tsx'
import { measuredLabel } from './measure-words.ts'
import { PickedRange } from './PickedRange.tsx'
import { Published, PublishedDay } from './Published.tsx'
import { packBars } from './pack-bars.ts'
import { publishedLabel } from './published-label.ts'
import { type Scale, xOf } from './scale.ts'
import { daysSet } from './set-days.ts'
import { columnEdges } from './ticks.ts'
import { useBrush } from './use-brush.ts'
import { useFonts } from './use-fonts.ts'
import { usePublication } from './use-publication.ts'
import { useSize } from './use-size.ts'
import { useZoom } from './use-zoom.ts'
import { wayWords } from './way-words.ts'

// A pointer asks for it, or a finger that taps, which does not wait: it comes after the first picture, or with whoever is quicker.
const ColumnTip = later(async () => (await import('./ColumnTip.tsx')).ColumnTip)
const EmptyChart = later(async () => (await import('./EmptyChart.tsx')).EmptyChart)

/** Over the columns there is room for the day of publication, and where it stands for the button that leads to the whole time and back. */
const head = { words: 16, button: 22 }

/** What that button takes of the chart's upper edge, in pixels. */
const buttonRoom = (words: string) => 40 + 1.25 * measuredLabel(words)

/** Histogram, bars, axis and brush. The days are the filter's; how far one has zoomed in is the chart's own. */
export function TimelineChart() {
  const frame = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(frame)
  const narrow = useNarrow()
  const [pointed, setPointed] = useState(false)
  const { index, extent, numbers, from, to, drawn, status } = useDateline(view => ({
    index: situationIndex(view),
    extent: dayExtent(view),
    numbers: timelineEvents(view),
    from: view.filter.from,
    to: view.filter.to,
    drawn: view.drawn,
    status: view.status,
  }))
  const { limits, main, zoom, setZoom } = useZoom()
  const scale: Scale = useMemo(() => ({ ...(zoom ?? limits), width }), [zoom, limits, width])
  const brush = useBrush(frame, { scale, limits, extent, setZoom })

  const edges = useMemo(() => (extent ? columnEdges(scale, extent) : []), [scale, extent])
  const counts = useMemo(() => (index ? histogram(index, numbers, edges) : null), [index, numbers, edges])
  const most = counts?.most ?? 0
  const over = zoom || main ? head.button : head.words
  const fonts = useFonts()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other letters are measured anew
  const packed = useMemo(
    () => index && packBars(index, numbers, scale, { height, most, head: over, narrow }),
    [index, numbers, scale, narrow, height, most, fonts, over],
  )
  // The same while only the days change: axis and columns stay as they are.
  const bare = useMemo(() => chartLayout(height, 0, most, over), [height, most, over])
  const layout = packed?.layout ?? bare

  const days = daysSet({ from, to })
  const shownFrom = days.from ?? extent?.first ?? 0
  const shownTo = days.to ?? extent?.last ?? 0
  const x0 = Math.min(width, Math.max(0, xOf(scale, shownFrom)))
  const x1 = Math.min(width, Math.max(0, xOf(scale, shownTo + 1)))

  const way = useMemo(() => wayWords(zoom, main, index, numbers), [zoom, main, index, numbers])
  // Beside the first handle, which stands at the edge or where all begins.
  const wayAt = 16 + (zoom ? 0 : xOf(scale, extent?.first ?? 0))
  const printed = usePublication(scale)
  const label =
    printed &&
    publishedLabel(printed.x, measuredLabel(printed.words), { left: way ? wayAt + buttonRoom(way) : 2, right: width - 2 }, [x0, x1])

  return (
    <div
      className="timeline-chart"
      ref={frame}
      dir="ltr"
      data-set={days.from !== null || days.to !== null}
      data-testid="timeline-chart"
      onPointerEnter={() => setPointed(true)}
    >
      {extent && width > 0 && (
        <>
          <svg className="chart" role="presentation" width={rem(width)} height={rem(height)} viewBox={`0 0 ${width} ${height}`}>
            <rect className="brush" x={x0} y={layout.top} width={Math.max(0, x1 - x0)} height={layout.axis - layout.top} />
            {packed?.layout.lanes && <path className="base" d={`M0 ${layout.base + 0.5}H${width}`} />}
            {counts && <Columns scale={scale} edges={edges} counts={counts} layout={layout} />}
            <Axis scale={scale} layout={layout} />
            <Published scale={scale} layout={layout} />
            {printed && <PublishedDay {...printed} place={label} layout={layout} />}
            {!packed && index && <PickedRange index={index} scale={scale} layout={layout} />}
            {packed && index && <Bars index={index} bars={packed.bars} layout={layout} short={packed.short} scale={scale} />}
          </svg>
          <Handles
            from={shownFrom}
            to={shownTo}
            openFrom={days.from === null}
            openTo={days.to === null}
            x0={x0}
            x1={x1}
            width={width}
            layout={layout}
            words={label}
            extent={extent}
            onGrab={brush.grab}
            onZoom={brush.zoomBy}
          />
          <Suspense>
            {counts && (drawn || pointed) && <ColumnTip frame={frame} scale={scale} edges={edges} counts={counts} layout={layout} />}
          </Suspense>
          {way && (
            <button type="button" className="chart-whole" style={{ left: rem(wayAt) }} onClick={() => setZoom(zoom ? null : main)}>
              {zoom ? <Maximize2 size={12} aria-hidden="true" /> : <Minimize2 size={12} aria-hidden="true" />}
              {way}
            </button>
          )}
        </>
      )}
      <Suspense>{!extent && status !== 'loading' && <EmptyChart articles={index?.articles.length ?? 0} />}</Suspense>
    </div>
  )
}
