import { useEffect, useState } from 'react'
import { totals } from '../../store/selectors.ts'
import { t } from '../words/t.ts'
import { useDateline } from './store-context.tsx'

/** Tells a screen reader what a filter or a search left, once it has settled. */
export function LiveCounts() {
  const { events, allEvents, places, allPlaces } = useDateline(totals)
  const words = allEvents + allPlaces === 0 ? '' : t('liveCounts', { events, allEvents, places, allPlaces })
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), 600)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
