import { openFrom, openTo, type SituationIndex } from '../../situation/index-situation.ts'
import { barWords } from './bar-words.ts'
import { type ChartLayout, chartLayout } from './chart-layout.ts'
import { type Bar, type BarInput, packLanes } from './lanes.ts'
import { measuredWords } from './measure-words.ts'
import type { Scale } from './scale.ts'

/** More events in view than this are only counted. */
const mostBars = 400

export interface PackedBars {
  bars: Bar[]
  layout: ChartLayout
  /** Whether they say when, and not what it was as well. */
  short: boolean
}

/** What the chart has room for: its height, that of the histogram and of the words over it, and whether a window is too narrow for long words. */
interface ChartRoom {
  height: number
  most: number
  head: number
  narrow: boolean
}

/** Bars with as much said beside each as there is room for, bare ones where there is little, and null where events are only counted. */
export function packBars(
  index: SituationIndex,
  numbers: Int32Array,
  scale: Scale,
  { height, most, head, narrow }: ChartRoom,
): PackedBars | null {
  const inView = numbers.filter(e => index.eventTo[e]! >= scale.from && index.eventFrom[e]! < scale.to)
  if (inView.length > mostBars) return null
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
      const { bars, lanes } = packLanes(scale, input(words), eitherSide)
      const layout = chartLayout(height, lanes, most, head)
      if (layout.lanes?.words) return { bars, layout, short: words === 'short' }
    }
  const { bars, lanes } = packLanes(scale, input('none'))
  const layout = chartLayout(height, Math.max(lanes, 5), most, head)
  return layout.lanes ? { bars, layout: { ...layout, lanes: { ...layout.lanes, words: false } }, short: false } : null
}
