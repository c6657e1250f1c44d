import { articlesById } from '../../store/selectors.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { cite, citeEvent } from '../ui/cite.ts'
import { permalink } from '../ui/permalink.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import type { Said } from './use-said.ts'

/** Copies the selected event, or else the excerpt, as one cites it, and the link that leads there. */
export function CiteButtons({ place, said: { event, current, mention } }: { place: string; said: Said }) {
  const store = useDatelineStore()
  if (!event && !current) return null
  const linked = () => permalink(event ? { type: 'event', id: event.id } : { type: 'place', id: place, mention: mention?.id ?? null })
  const cited = () => {
    const view = store.getState()
    const articles = articlesById(view)
    if (event) return citeEvent(event, articles.get(event.article), view.texts[event.article])
    const link = permalink({ type: 'place', id: place, mention: current!.mention.id })
    return cite({ ...current!, link }, articles.get(current!.article))
  }
  return (
    <>
      <CopyButton look="link" text={cited}>
        {t('citeCopy')}
      </CopyButton>
      <CopyButton look="link" text={linked}>
        {t('linkCopy')}
      </CopyButton>
    </>
  )
}
