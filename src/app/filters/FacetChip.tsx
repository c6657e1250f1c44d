import type { ReactNode } from 'react'
import { numberInWords } from '../words/numbers.ts'

interface FacetChipProps {
  pressed: boolean
  count: number
  onPress: () => void
  children: ReactNode
}

/** One choice of a facet with what it would show. */
export function FacetChip({ pressed, count, onPress, children }: FacetChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} data-empty={count === 0} onClick={onPress}>
      <span>{children}</span> <b>{numberInWords(count)}</b>
    </button>
  )
}
