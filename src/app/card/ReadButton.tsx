import type { SituationEvent } from '../../situation/schema.ts'
import { Button } from '../ui/Button.tsx'
import type { Excerpt } from '../ui/excerpts.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { readOn } from './read-on.ts'

interface ReadButtonProps {
  place: string
  current: Excerpt
  /** The event, where another sentence tells it: then that one is read. */
  event: SituationEvent | null
}

/** From a phone's card to the paragraph in the article. */
export function ReadButton({ place, current, event }: ReadButtonProps) {
  const store = useDatelineStore()
  const text = useDateline(view => (event ? view.texts[event.article] : undefined))
  const paragraph = event ? (text?.paragraphs[event.paragraph]?.number ?? null) : current.number
  return (
    <Button look="solid" onClick={() => (event ? store.getState().set({ sheet: 'reader' }) : readOn(store, place, current))}>
      {paragraph === null ? t('readHere') : t('readParagraph', { n: paragraph })}
    </Button>
  )
}
