import { useMemo } from 'react'
import type { ArticleMention, PlaceFeature, PlaceMention, SituationEvent } from '../../situation/schema.ts'
import { articlesById, selectedEvent } from '../../store/selectors.ts'
import { type Excerpt, excerptsOf } from '../ui/excerpts.ts'
import { selectedMention } from '../ui/selected.ts'
import { useDateline } from '../ui/store-context.tsx'

/** What is said of a place, and which of it the card is about. */
export interface Said {
  excerpts: readonly Excerpt[]
  /** That of the mention that was picked, or else the first of the open article. */
  current: Excerpt | undefined
  mention: PlaceMention | undefined
  /** How the mention was read, once its article is here. */
  reading: ArticleMention | undefined
  event: SituationEvent | null
  /** Whether another sentence tells the event than the one that names the place. */
  apart: boolean
}

/** What is said of a place, in step with what is selected and open. */
export function useSaid(place: PlaceFeature | null): Said {
  const { texts, article } = useDateline(view => ({ texts: view.texts, article: view.article }))
  const articles = useDateline(articlesById)
  const picked = useDateline(selectedMention)
  const event = useDateline(selectedEvent)
  const excerpts = useMemo(() => (place ? excerptsOf(place.properties.mentions, texts, articles) : []), [place, texts, articles])
  const current =
    excerpts.find(excerpt => picked !== null && excerpt.also.includes(picked)) ??
    excerpts.find(excerpt => excerpt.article === article) ??
    excerpts[0]
  const id = picked ?? current?.mention.id
  const mention = place?.properties.mentions.find(one => one.id === id)
  const reading = mention && texts[mention.article]?.mentions.find(one => one.id === id)
  return { excerpts, current, mention, reading, event, apart: event !== null && !(current && tells(event, current)) }
}

/** Whether an excerpt is of the sentence that tells an event. */
function tells(event: SituationEvent, { mention }: Excerpt): boolean {
  const { start } = mention.selector[1]
  return mention.article === event.article && event.sentence.start <= start && start < event.sentence.end
}
