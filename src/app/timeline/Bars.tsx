import { type KeyboardEvent, memo, useId } from 'react'
import { siteOf } from '../../situation/event-place.ts'
import type { SituationIndex } from '../../situation/index-situation.ts'
import type { SituationEvent } from '../../situation/schema.ts'
import { articlesById, passing, placesById } from '../../store/selectors.ts'
import { touched } from '../../store/touched.ts'
import { kindShapes } from '../ui/kind-shapes.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { kindInWords, whenInWords } from '../words/event-words.ts'
import { t } from '../words/t.ts'
import { barWords } from './bar-words.ts'
import type { ChartLayout } from './chart-layout.ts'
import { type Bar, endsOf } from './lanes.ts'
import type { Scale } from './scale.ts'

interface BarsProps {
  index: SituationIndex
  bars: readonly Bar[]
  layout: ChartLayout
  scale: Scale
  short: boolean
}

/** How far a soft end fades: a third of the bar at most, so that something stays solid. */
const longestFade = 36

/** Dated events as bars that fade inside their range. One stop of the Tab key; the arrow keys move along them in time. */
export const Bars = memo(function Bars({ index, bars, layout, short }: BarsProps) {
  const store = useDatelineStore()
  const id = useId()
  const { selection, touch, masks, articles, places } = useDateline(view => ({
    selection: view.selection,
    touch: touched(view),
    masks: passing(view),
    articles: articlesById(view),
    places: placesById(view),
  }))
  const { lanes } = layout
  if (!lanes) return null
  const selectedAt = bars.findIndex(bar => selection?.type === 'event' && index.events[bar.event]!.id === selection.id)
  const stop = Math.max(0, selectedAt)

  const onKey = (event: KeyboardEvent<SVGGElement>, at: number, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      store.getState().select({ type: 'event', id })
      return
    }
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: bars.length - 1 }[event.key]
    if (to === undefined || to < 0 || to >= bars.length) return
    event.preventDefault()
    event.stopPropagation()
    const group = event.currentTarget.parentElement
    group?.querySelectorAll<SVGGElement>('.bar')[to]?.focus()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the group is not interactive, its bars are
    <g className="bars" role="group" aria-label={t('timelineBars', { n: bars.length })}>
      {bars.map((bar, at) => {
        const event = index.events[bar.event]!
        const selected = at === selectedAt
        const hovered = touch.events.has(event.id)
        const elsewhere = selection?.type === 'place' && !event.places.some(({ place }) => place === selection.id)
        const faded = masks.events[bar.event] !== 0 || elsewhere
        const words = lanes.words ? barWords(event, short) : null
        const stands = standOf(bar, lanes, selected || hovered, words !== null)
        const ends = endsOf(event, articles.get(event.article)?.published ?? null)
        const colour = selected ? 'var(--signal)' : `var(--kind-${event.kind})`
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={event.id}
            className="bar"
            role="button"
            tabIndex={at === stop ? 0 : -1}
            aria-pressed={selected}
            aria-label={nameOf(event, places.get(siteOf(event)?.place ?? '')?.properties.name)}
            data-selected={selected}
            data-hover={hovered}
            data-faded={faded}
            data-supposed={event.status !== 'happened'}
            onClick={() => store.getState().select({ type: 'event', id: event.id })}
            onKeyDown={key => onKey(key, at, event.id)}
            onPointerEnter={() => store.getState().hoverOver({ type: 'event', id: event.id })}
            onPointerLeave={() => store.getState().hoverOver(null)}
            onFocus={() => store.getState().hoverOver({ type: 'event', id: event.id })}
            onBlur={() => store.getState().hoverOver(null)}
          >
            <Gradient id={`${id}${bar.event}`} bar={bar} ends={ends} colour={colour} />
            <rect className="hit" {...stands.hit} />
            <Stretch bar={bar} stands={stands} fill={`url(#${id}${bar.event})`} happened={event.status === 'happened'} />
            <Ends bar={bar} y={stands.y} ends={ends} colour={colour} ticks={selected || hovered} />
            {words && <PhraseOver at={[bar.wordsAt, stands.wordsY]} kind={event.kind} words={words} colour={colour} />}
          </g>
        )
      })}
    </g>
  )
})

/** Where a bar and its words stand in their lane. */
interface Stands {
  /** Of a bar of 5 px; a thicker one grows round it. */
  y: number
  thick: number
  wordsY: number
  /** What the pointer can take. */
  hit: { x: number; y: number; width: number; height: number }
}

function standOf(bar: Bar, lanes: NonNullable<ChartLayout['lanes']>, strong: boolean, hasWords: boolean): Stands {
  const top = lanes.top + bar.lane * lanes.height
  const thick = strong ? 7 : lanes.words ? 5 : Math.min(5, lanes.height - 2)
  const y = lanes.words ? top + Math.max(14, lanes.height - 12) : top + (lanes.height - thick) / 2
  const wordsY = bar.wordsBefore ? Math.min(y - 3, top + lanes.height - 14) : top
  const [left, right] = hasWords ? [Math.min(bar.x0, bar.wordsAt), Math.max(bar.x1, bar.wordsAt + 24)] : [bar.x0, bar.x1]
  return {
    ...{ y, thick, wordsY },
    hit: {
      x: left - 2,
      y: lanes.words ? Math.min(wordsY, top) - 1 : top,
      width: right - left + 4,
      height: lanes.words ? lanes.height - 1 : lanes.height,
    },
  }
}

/** The days themselves: full where it happened, an outline where it is only said, planned or denied. */
function Stretch({ bar, stands: { y, thick }, fill, happened }: { bar: Bar; stands: Stands; fill: string; happened: boolean }) {
  const top = y - (thick - 5) / 2
  if (happened) return <rect className="stretch" x={bar.x0} y={top} width={bar.x1 - bar.x0} height={thick} fill={fill} />
  return (
    <rect
      className="stretch supposed"
      x={bar.x0 + 0.75}
      y={top + 0.75}
      width={Math.max(2, bar.x1 - bar.x0 - 1.5)}
      height={thick - 1.5}
      stroke={fill}
    />
  )
}

interface EndsProps {
  bar: Bar
  y: number
  ends: ReturnType<typeof endsOf>
  colour: string
  /** Whether its first and last day are marked. */
  ticks: boolean
}

/** Arrows where it goes on beyond what is known or drawn. */
function Ends({ bar, y, ends, colour, ticks }: EndsProps) {
  return (
    <>
      {(ends.from === 'open' || bar.cutLeft) && <path className="arrow" d={`M${bar.x0 + 6} ${y - 2}l-5 4.5 5 4.5`} stroke={colour} />}
      {(ends.to === 'open' || bar.cutRight) && <path className="arrow" d={`M${bar.x1 - 6} ${y - 2}l5 4.5 -5 4.5`} stroke={colour} />}
      {ticks && <path className="range" stroke={colour} d={`M${bar.x0} ${y - 3}v11M${bar.x1} ${y - 3}v11`} />}
    </>
  )
}

interface PhraseProps {
  at: [number, number]
  kind: SituationEvent['kind']
  words: ReturnType<typeof barWords>
  colour: string
}

function PhraseOver({ at: [x, y], kind, words, colour }: PhraseProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path transform="translate(0 2)" d={kindShapes[kind]} fill={colour} fillRule="evenodd" />
      <text x="15" y="11" className="phrase">
        {words.phrase}
        {words.what && (
          <tspan dx={words.phrase ? 4 : 0} className="said">
            {/* What is seen is heard as two words, too. */}
            {words.phrase && ' '}
            {words.what}
          </tspan>
        )}
      </text>
    </g>
  )
}

/** Solid inside, fading to the soft ends; a thin bar has no room to fade. */
function Gradient({ id, bar, ends, colour }: { id: string; bar: Bar; ends: ReturnType<typeof endsOf>; colour: string }) {
  const width = bar.x1 - bar.x0
  const fade = width < 9 ? 0 : Math.min(longestFade, width * 0.3) / width
  const left = ends.from === 'hard' || (bar.cutLeft && ends.from !== 'open') || fade === 0
  const right = ends.to === 'hard' || (bar.cutRight && ends.to !== 'open') || fade === 0
  return (
    <defs>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={bar.x0} x2={bar.x1} y1="0" y2="0">
        <stop offset="0" stopColor={colour} stopOpacity={left ? 1 : 0.08} />
        <stop offset={left ? 0 : fade} stopColor={colour} />
        <stop offset={right ? 1 : 1 - fade} stopColor={colour} />
        <stop offset="1" stopColor={colour} stopOpacity={right ? 1 : 0.08} />
      </linearGradient>
    </defs>
  )
}

/** It begins with the words that stand over the bar: whoever speaks to the page says what is seen. */
function nameOf(event: SituationEvent, place: string | undefined): string {
  const { phrase, what } = barWords(event, false)
  const parts = [phrase ? `${phrase} ${what}` : what, kindInWords(event.kind), place, whenInWords(event)]
  return parts.filter(part => part).join(t('listComma'))
}
