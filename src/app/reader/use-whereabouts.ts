import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleFile, ArticleMention } from '../../situation/schema.ts'
import { selectedPlace } from '../../store/selectors.ts'
import type { Span } from '../../text/span.ts'
import { selectedMention } from '../ui/selected.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { mainMentionOf } from './reading.ts'

type Mention = Pick<ArticleMention, 'id' | 'place' | 'start'>

interface Whereabouts {
  /** The mention where the reader stands. */
  current: string | null
  /** Goes to a mention, by the reader's own doing. */
  stand: (mention: Mention) => void
  /** Selects an event, by the reader's own doing. */
  pickEvent: (id: string) => void
}

/**
 * Where the reader stands among the mentions of an article: at what is selected, or at a name that the gazetteer lacks. What is picked elsewhere
 * is brought to one third; what is picked here already lies under the reader's eyes. `sentence`: that of the selected event, if it is told here.
 */
export function useWhereabouts(
  article: ArticleFile | undefined,
  mentions: readonly ArticleMention[],
  sentence: Span | null,
  bring: (offset: number) => void,
): Whereabouts {
  const store = useDatelineStore()
  const selection = useDateline(view => view.selection)
  const place = useDateline(view => selectedPlace(view)?.id ?? null)
  const picked = useDateline(selectedMention)
  const spot = useDateline(view => view.spot)
  const pickedHere = useRef(false)
  // A mention that names nothing in the gazetteer cannot be selected, but it can be where the reader stands.
  const [standing, setStanding] = useState<string | null>(null)
  const main = place === null ? null : mainMentionOf(place, mentions)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection of the same place scrolls again
  useEffect(() => {
    setStanding(null)
    if (pickedHere.current) {
      pickedHere.current = false
      return
    }
    if (!article || !selection) return
    const target = sentence?.start ?? mentions.find(mention => mention.id === (picked ?? main))?.start
    if (target !== undefined) bring(target)
  }, [selection, article])

  // Somebody asks for a mention that is of no place: once its article's text is there.
  useEffect(() => {
    const asked = spot === null ? undefined : mentions.find(mention => mention.id === spot)
    if (!asked) return
    setStanding(asked.id)
    bring(asked.start)
    store.getState().set({ spot: null })
  }, [spot, mentions, bring, store])

  const stand = useCallback(
    ({ id, place }: Mention) => {
      const { select } = store.getState()
      pickedHere.current = place !== null
      if (place !== null) select({ type: 'place', id: place, mention: id })
      else {
        select(null)
        setTimeout(() => setStanding(id))
      }
    },
    [store],
  )
  const pickEvent = useCallback(
    (id: string) => {
      pickedHere.current = true
      store.getState().select({ type: 'event', id })
    },
    [store],
  )
  const current = standing ?? (picked && mentions.some(mention => mention.id === picked) ? picked : main)
  return { current, stand, pickEvent }
}
