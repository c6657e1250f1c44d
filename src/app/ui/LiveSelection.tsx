import { useEffect, useState } from 'react'
import { articlesById, selectedEvent, selectedPlace } from '../../store/selectors.ts'
import type { View } from '../../store/store.ts'
import { t } from '../words/later-words.ts'
import { useDateline } from './store-context.tsx'

/** Who walks along the mentions hears the one where they stop. */
const soon = 600

/**
 * Tells a screen reader where a selection led: it is a row, a bar or a mark that was pressed, and what changes are the card and the article. While
 * readings are looked through, the review speaks for itself.
 */
export function LiveSelection() {
  const words = useDateline(led)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), soon)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}

/** “Card: Sinuiju. Article: North Korea Enhances Missile Facilities, ¶ 4.” */
function led(view: View): string {
  if (!view.selection || view.review !== undefined) return ''
  const place = selectedPlace(view)?.properties
  const { selection } = view
  const source = selection.type === 'event' ? selectedEvent(view) : place?.mentions.find(({ id }) => id === selection.mention)
  const headline = source && articlesById(view).get(source.article)?.headline
  const number = source && view.texts[source.article]?.paragraphs[source.paragraph]?.number
  return [
    place && t('liveCard', { name: place.name }),
    headline && (number ? t('liveParagraph', { headline, n: number }) : t('liveArticle', { headline })),
  ]
    .filter(Boolean)
    .join(' ')
}
