import type { SituationIndex } from '../../situation/index-situation.ts'
import { formatDay } from '../../times/calendar.ts'
import { rangeInWords } from '../words/days.ts'
import { t } from '../words/t.ts'
import { countBeyond } from './main-span.ts'
import type { Span } from './scale.ts'

/**
 * What the button at the chart's left says. It leads to the whole time and tells how much lies beyond the edges: "Whole time · 3 earlier"; from there
 * back to where nearly all happened, if there is such a stretch.
 */
export function wayWords(zoom: Span | null, main: Span | null, index: SituationIndex | null, numbers: Int32Array): string | null {
  if (!zoom) return main && t('timelineShow', { range: rangeInWords(formatDay(main.from), formatDay(main.to - 1)) })
  const { before, after } = index ? countBeyond(index, numbers, zoom) : { before: 0, after: 0 }
  const words = [t('timelineWhole'), before > 0 && t('timelineEarlier', { n: before }), after > 0 && t('timelineLater', { n: after })]
  return words.filter(Boolean).join(' · ')
}
