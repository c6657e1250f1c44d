import { useCallback } from 'react'
import type { ArticleMention, SituationEvent } from '../../situation/schema.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import type { TextMark } from './article-blocks.ts'
import { eventAtTime, eventOfTime } from './reading.ts'

interface MarkActions {
  onPick: (mark: TextMark) => void
  onTouch: (mark: TextMark | null) => void
}

/** What a mark does: pressed, it leads to its place or event; under the pointer it touches that in all panes. */
export function useMarkActions(
  events: readonly SituationEvent[],
  stand: (mention: ArticleMention) => void,
  pickEvent: (id: string) => void,
): MarkActions {
  const store = useDatelineStore()
  const onPick = useCallback(
    (mark: TextMark) => {
      if (mark.type === 'place') return stand(mark.mention)
      const told = eventOfTime(mark, events)
      if (told) pickEvent(told.id)
    },
    [stand, pickEvent, events],
  )
  const onTouch = useCallback(
    (mark: TextMark | null) => {
      const { hoverOver } = store.getState()
      if (mark?.type === 'place' && mark.mention.place !== null)
        return hoverOver({ type: 'place', id: mark.mention.place, mention: mark.mention.id })
      const told = mark?.type === 'time' && eventAtTime(mark, events)
      hoverOver(told ? { type: 'event', id: told.id } : null)
    },
    [events, store],
  )
  return { onPick, onTouch }
}
