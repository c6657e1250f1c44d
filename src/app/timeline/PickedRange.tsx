import { openFrom, openTo, type SituationIndex } from '../../situation/index-situation.ts'
import { touched } from '../../store/touched.ts'
import { useDateline } from '../ui/store-context.tsx'
import type { ChartLayout } from './chart-layout.ts'
import { type Scale, xOf } from './scale.ts'

/** More ranges than this over one another would say nothing. */
const most = 12

/** The days of the event that is selected or of those touched, where there are too many events for bars. */
export function PickedRange({ index, scale, layout }: { index: SituationIndex; scale: Scale; layout: ChartLayout }) {
  const { selection, touch } = useDateline(view => ({ selection: view.selection, touch: touched(view) }))
  const ids = new Set([...(selection?.type === 'event' ? [selection.id] : []), ...touch.events])
  return [...ids]
    .slice(0, most)
    .map(id => index.eventNumber.get(id) ?? -1)
    .filter(e => e >= 0 && index.eventDated[e] === 1)
    .map(e => {
      const x0 = index.eventFrom[e] === openFrom ? 0 : Math.max(0, xOf(scale, index.eventFrom[e]!))
      const x1 = Math.max(x0 + 5, index.eventTo[e] === openTo ? scale.width : Math.min(scale.width, xOf(scale, index.eventTo[e]! + 1)))
      const selected = selection?.type === 'event' && index.events[e]!.id === selection.id
      const colour = selected ? 'var(--signal)' : 'var(--ink)'
      return (
        <g key={e} className="picked-range">
          <rect x={x0} y={layout.axis - 7} width={x1 - x0} height={7} fill={colour} />
          <path d={`M${x0} ${layout.axis - 12}v12M${x1} ${layout.axis - 12}v12`} stroke={colour} />
        </g>
      )
    })
}
