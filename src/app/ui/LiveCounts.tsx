import { useEffect, useRef, useState } from 'react'
import { searchHits, totals } from '../../store/selectors.ts'
import { t, tParts } from '../words/later-words.ts'
import { searchInWords } from '../words/search-words.ts'
import { useDateline } from './store-context.tsx'

/** Soon after a single change; while one change follows another (the brush moves, the days play) only when that is over. */
const soon = 600
const over = 2000

/** Tells a screen reader what a filter or a search left, once it has settled. */
export function LiveCounts() {
  const { events, allEvents, places, allPlaces } = useDateline(totals)
  const { hits, articles, unreadable } = useDateline(view => ({
    hits: searchHits(view),
    articles: view.situation?.manifest.articles.length ?? 0,
    unreadable: view.unreadable.size,
  }))
  const [said, setSaid] = useState('')
  const changed = useRef(0)
  useEffect(() => {
    // Put into words when they are said: a brush changes the counts with every step.
    const say = () => {
      const found = hits ? searchInWords(hits, articles, unreadable).map(one => tParts(one.of, one.with).map(part => part.text)) : []
      const shown = allEvents + allPlaces === 0 ? [] : [t('liveCounts', { events, allEvents, places, allPlaces })]
      setSaid([...found.map(parts => parts.join('')), ...shown].join(' '))
    }
    const now = performance.now()
    const timer = setTimeout(say, now - changed.current < over ? over : soon)
    changed.current = now
    return () => clearTimeout(timer)
  }, [hits, articles, unreadable, events, allEvents, places, allPlaces])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
