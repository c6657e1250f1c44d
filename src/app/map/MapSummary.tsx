import { useEffect, useId, useState } from 'react'
import { allPlaces, passing, visibleEvents } from '../../store/selectors.ts'
import { isHandDown } from '../ui/hand.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { mapSummary } from './map-summary.ts'

/** How long the map and the filters have to be at rest, and no hand on them, before the words follow. */
const settled = 400

/**
 * The map in words: its text alternative, found under a heading of its own. It follows the view and the filters without speaking up;
 * what a filter leaves is announced by `LiveCounts`.
 */
export function MapSummary() {
  const id = useId()
  const store = useDatelineStore()
  const shown = useDateline(view => ({ passing: passing(view), inView: view.inView }))
  const [lines, setLines] = useState<string[]>([])
  useEffect(() => {
    let timer = 0
    const say = () => {
      const view = store.getState()
      const [places, events, allEvents] = [allPlaces(view), visibleEvents(view), view.situation?.events.length ?? 0]
      setLines(mapSummary({ places, events, allEvents, inView: shown.inView }))
    }
    const wait = () => {
      timer = window.setTimeout(() => (isHandDown() ? wait() : say()), settled)
    }
    wait()
    return () => clearTimeout(timer)
  }, [store, shown])
  return (
    <section className="map-words" aria-labelledby={id}>
      <h2 id={id}>{t('summaryTitle')}</h2>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </section>
  )
}
