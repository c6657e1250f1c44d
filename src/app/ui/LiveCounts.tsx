import { useEffect, useRef, useState } from 'react'
import { totals } from '../../store/selectors.ts'
import { t } from '../words/t.ts'
import { useDateline } from './store-context.tsx'

/** Soon after a single change; while one change follows another (the brush moves, the days play) only when that is over. */
const soon = 600
const over = 2000

/** Tells a screen reader what a filter or a search left, once it has settled. */
export function LiveCounts() {
  const { events, allEvents, places, allPlaces } = useDateline(totals)
  const words = allEvents + allPlaces === 0 ? '' : t('liveCounts', { events, allEvents, places, allPlaces })
  const [said, setSaid] = useState('')
  const changed = useRef(0)
  useEffect(() => {
    const now = performance.now()
    const timer = setTimeout(() => setSaid(words), now - changed.current < over ? over : soon)
    changed.current = now
    return () => clearTimeout(timer)
  }, [words])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
