import { Maximize2, Minimize2 } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { histogram } from '../../situation/histogram.ts'
import { openFrom, openTo } from '../../situation/index-situation.ts'
import { articlesById, dayExtent, situationIndex, timelineEvents } from '../../store/selectors.ts'
import { formatDay, parseDay } from '../../times/calendar.ts'
import { useNarrow } from '../ui/media.ts'
import { useDateline } from '../ui/store-context.tsx'
import { publishedInWords, rangeInWords } from '../words/days.ts'
import { t } from '../words/t.ts'
import { Axis } from './Axis.tsx'
import { Bars } from './Bars.tsx'
import { barWords } from './bar-words.ts'
import { Columns } from './Columns.tsx'
import { chartLayout } from './chart-layout.ts'
import { Handles } from './Handles.tsx'
import { type BarInput, packLanes } from './lanes.ts'
import { broughtTo, countBeyond, mainSpan } from './main-span.ts'
import { measuredLabel, measuredWords } from './measure-words.ts'
import { PickedRange } from './PickedRange.tsx'
import { Published, PublishedDay } from './Published.tsx'
import { publishedLabel } from './published-label.ts'
import { centred, paddedExtent, type Scale, type Span, xOf } from './scale.ts'
import { daysSet } from './set-days.ts'
import { edgesOf, unitOf } from './ticks.ts'
import { useBrush } from './use-brush.ts'
import { useFonts } from './use-fonts.ts'
import { useSize } from './use-size.ts'

// A pointer asks for it, or a finger that taps, which does not wait: it comes after the first picture, or with whoever is quicker.
const ColumnTip = lazy(async () => ({ default: (await import('./ColumnTip.tsx')).ColumnTip }))

/** More dated events in view than this are only counted. */
const mostBars = 400

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
  const { index, extent, numbers, from, to, drawn } = useDateline(view => ({
    index: situationIndex(view),
    extent: dayExtent(view),
    numbers: timelineEvents(view),
    from: view.filter.from,
    to: view.filter.to,
    drawn: view.drawn,
  }))
  const first = extent?.first ?? 0
  const last = extent?.last ?? 0
  const limits = useMemo(() => paddedExtent(first, last), [first, last])
  // How far one has zoomed in belongs to these limits; a new situation is seen whole, or where nearly all of it happened.
  const mostly = useMemo(() => index && mainSpan(index, limits), [index, limits])
  // A filter may leave only what lies outside of that: then the whole is seen, which is better than nothing.
  const main = useMemo(() => {
    const isEmpty = mostly && index && numbers.length > 0 && countBeyond(index, numbers, mostly).inside === 0
    return isEmpty ? null : mostly
  }, [index, numbers, mostly])
  const [zoomIn, setZoomIn] = useState<{ limits: Span; zoom: Span | null; brought?: true } | null>(null)
  const zoom = zoomIn?.limits === limits ? zoomIn.zoom : main
  const setZoom = (zoom: Span | null) => setZoomIn({ limits, zoom })

  // What is selected elsewhere comes into view here, and so does what is being read.
  const { selected, read } = useDateline(view => {
    const number = (id: string | undefined) => (id === undefined ? -1 : (situationIndex(view)?.eventNumber.get(id) ?? -1))
    return {
      selected: number(view.selection?.type === 'event' ? view.selection.id : undefined),
      read: number(view.hover?.reading && view.hover.type === 'event' ? view.hover.id : undefined),
    }
  })
  const bring = useCallback(
    (event: number) => {
      if (event < 0 || !index || index.eventDated[event] === 0) return
      setZoomIn(now => {
        const own = now?.limits === limits && !now.brought
        const zoom = now?.limits === limits ? now.zoom : main
        if (!zoom) return now
        const { from, to } = zoom
        const [first, last] = [index.eventFrom[event]!, index.eventTo[event]! + 1]
        return last > from && first < to
          ? now
          : { limits, zoom: broughtTo(zoom, first, last, limits), ...(!own && { brought: true as const }) }
      })
    },
    [index, limits, main],
  )
  useEffect(() => bring(selected), [bring, selected])
  useEffect(() => bring(read), [bring, read])
  // Where nobody has zoomed, what was brought leaves again.
  const none = selected < 0 && read < 0
  useEffect(() => {
    if (none) setZoomIn(now => (now?.brought ? null : now))
  }, [none])

  const scale: Scale = useMemo(() => ({ ...(zoom ?? limits), width }), [zoom, limits, width])
  const edges = useMemo(() => edgesOf(scale, unitOf(scale, 11)), [scale])
  const counts = useMemo(() => (index ? histogram(index, numbers, edges) : null), [index, numbers, edges])
  const fonts = useFonts()
  const over = zoom || main ? head.button : head.words
  // biome-ignore lint/correctness/useExhaustiveDependencies: other letters are measured anew
  const packed = useMemo(() => {
    const inView = index ? numbers.filter(e => index.eventTo[e]! >= scale.from && index.eventFrom[e]! < scale.to) : []
    if (!index || inView.length > mostBars) return null
    const input = (words: 'all' | 'short' | 'none'): BarInput[] =>
      Array.from(inView, event => ({
        event,
        from: index.eventFrom[event] === openFrom ? Number.NEGATIVE_INFINITY : index.eventFrom[event]!,
        to: index.eventTo[event] === openTo ? Number.POSITIVE_INFINITY : index.eventTo[event]! + 1,
        words: words === 'none' ? 0 : measuredWords(barWords(index.events[event]!, words === 'short')),
      }))
    // Where there is no room for what it was as well, the article's own words for the time stand alone.
    for (const words of narrow ? (['short'] as const) : (['all', 'short'] as const))
      for (const eitherSide of [false, true]) {
        const worded = packLanes(scale, input(words), eitherSide)
        const layout = chartLayout(height, worded.lanes, counts?.most ?? 0, over)
        if (layout.lanes?.words) return { layout, ...worded, short: words === 'short' }
      }
    const bare = packLanes(scale, input('none'))
    const bareLayout = chartLayout(height, Math.max(bare.lanes, 5), counts?.most ?? 0, over)
    return bareLayout.lanes ? { layout: { ...bareLayout, lanes: { ...bareLayout.lanes, words: false } }, ...bare, short: false } : null
  }, [index, numbers, scale, narrow, height, counts, fonts, over])
  // The same while only the days change: axis and columns stay as they are.
  const most = counts?.most ?? 0
  const bare = useMemo(() => chartLayout(height, 0, most, over), [height, most, over])
  const layout = packed?.layout ?? bare

  const days = daysSet({ from, to })
  // Days that are typed, picked or played out of what is seen bring the chart along; a drag stays inside it.
  const [earliest, latest] = [days.from ?? first, days.to ?? last]
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the days change; whoever then looks elsewhere may
  useEffect(() => {
    if (zoom && extent && (latest < zoom.from || earliest >= zoom.to))
      setZoomIn({ limits, zoom: centred(zoom, latest < zoom.from ? latest : earliest, limits) })
  }, [earliest, latest])
  const brush = useBrush(frame, { scale, limits, extent, setZoom })
  const shownFrom = days.from ?? first
  const shownTo = days.to ?? last
  const x0 = Math.min(width, Math.max(0, xOf(scale, shownFrom)))
  const x1 = Math.min(width, Math.max(0, xOf(scale, shownTo + 1)))

  const article = useDateline(view => (view.article === null ? undefined : articlesById(view).get(view.article)))
  const printed = useMemo(() => {
    const day = article?.published == null ? null : parseDay(article.published)
    const x = day === null ? -1 : xOf(scale, day + 1)
    return article && x >= 0 && x <= width ? { x, words: t('published', { day: publishedInWords(article) }) } : null
  }, [article, scale, width])
  // The button at the left leads to the whole time, and says how much lies beyond the edges; from there back to where nearly all happened.
  const way = useMemo(() => {
    if (!zoom) return main && t('timelineShow', { range: rangeInWords(formatDay(main.from), formatDay(main.to - 1)) })
    const { before, after } = index ? countBeyond(index, numbers, scale) : { before: 0, after: 0 }
    const words = [t('timelineWhole'), before > 0 && t('timelineEarlier', { n: before }), after > 0 && t('timelineLater', { n: after })]
    return words.filter(Boolean).join(' · ')
  }, [index, numbers, scale, zoom, main])
  // Beside the first handle, which stands at the edge or where all begins.
  const wayAt = 16 + (zoom ? 0 : xOf(scale, first))
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
          <svg className="chart" role="presentation" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
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
            <button type="button" className="chart-whole" style={{ left: wayAt }} onClick={() => setZoom(zoom ? null : main)}>
              {zoom ? <Maximize2 size={12} aria-hidden="true" /> : <Minimize2 size={12} aria-hidden="true" />}
              {way}
            </button>
          )}
        </>
      )}
      {!extent && index && index.articles.length > 0 && <p className="chart-empty">{t('timelineEmpty')}</p>}
    </div>
  )
}
