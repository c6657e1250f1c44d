import { useId } from 'react'
import type { Precision } from '../../situation/schema.ts'
import type { MarkKind } from './kind-shapes.ts'

/** The form of a precision: a dot is exact, a dashed ring is somewhere in here, a hatched square is an area, an outlined shape is made from other places. In the kind's colour, or ink. */
export function PrecisionMark({ precision, kind, size = 14 }: { precision: Precision; kind?: MarkKind; size?: number }) {
  const id = useId()
  const colour = kind ? `var(--kind-${kind})` : 'var(--ink-2)'
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
          <path
            d="M1.2 8.4C2 4.2 4.6 1.4 8.6 1.2c2.6-.1 4.4 1.6 4.2 4-.2 2.700-2.400 3.600-3.600 5.200-1.100 1.500-2.400 2.700-4.600 2.300C2.300 12.300.9 10.700 1.200 8.400Z"
            fill={colour}
            fillOpacity="0.16"
            stroke={colour}
            strokeWidth="1.3"
            strokeDasharray="4 1.3 1 1.3"
          />
          <path d="M7 4.600 9.100 5.800v2.400L7 9.400 4.900 8.200V5.800Z" fill={colour} />
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
