import { useId } from 'react'
import type { Precision } from '../../situation/schema.ts'
import type { MarkKind } from './kind-shapes.ts'
import { relativeForm } from './relative-form.ts'

/** The form of a precision: a dot is exact, a dashed ring is somewhere in here, a hatched square is an area, a piece of a ring over a point is made from another place; where it is doubtful that the place is meant, a question, as on the map. In the kind's colour, or ink. */
export function PrecisionMark({
  precision,
  kind,
  doubtful,
  size = 14,
}: {
  precision: Precision
  kind?: MarkKind
  doubtful?: boolean
  size?: number
}) {
  const id = useId()
  const colour = kind ? `var(--kind-${kind})` : 'var(--ink-2)'
  if (doubtful && (precision === 'exact' || precision === 'within')) return <DoubtMark colour={colour} size={size} />
  return (
    <svg className="mark-svg" width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      {precision === 'exact' && <circle cx="7" cy="7" r="4.5" fill={colour} />}
      {precision === 'within' && (
        <>
          <circle cx="7" cy="7" r="5.8" fill="none" stroke={colour} strokeWidth="1.5" strokeDasharray="2.6 2" />
          <circle cx="7" cy="7" r="2.2" fill={colour} />
        </>
      )}
      {precision === 'relative' && (
        <>
          <path d={relativeForm.piece} fill={colour} fillOpacity="0.2" stroke={colour} strokeWidth="1.4" strokeLinejoin="round" />
          <circle cx={relativeForm.point.x} cy={relativeForm.point.y} r={relativeForm.point.r} fill={colour} />
        </>
      )}
      {precision === 'area' && (
        <>
          <defs>
            <pattern id={id} width="3.2" height="3.2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0v3.2" stroke={colour} strokeWidth="1.8" />
            </pattern>
          </defs>
          <rect x="1.2" y="1.2" width="11.6" height="11.6" rx="2.4" fill={`url(#${id})`} stroke={colour} strokeWidth="1.5" />
        </>
      )}
    </svg>
  )
}

/** A dashed disc with a question mark. */
export function DoubtMark({ colour = 'var(--ink-2)', size = 14 }: { colour?: string; size?: number }) {
  return (
    <svg className="mark-svg" width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.8" fill="none" stroke={colour} strokeWidth="1.3" strokeDasharray="2.4 1.6" />
      <path d="M5.3 5.6a1.75 1.75 0 1 1 2.5 1.6c-.6.3-.8.6-.8 1.2" fill="none" stroke={colour} strokeWidth="1.3" />
      <circle cx="7" cy="10.1" r=".8" fill={colour} />
    </svg>
  )
}
