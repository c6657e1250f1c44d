import { nothingYet } from '../../store/selectors.ts'
import { useCard } from '../card/use-card.ts'
import { AddArticles } from '../import/AddArticles.tsx'
import { Notices } from '../notices/Notices.tsx'
import { TimelinePane } from '../timeline/TimelinePane.tsx'
import { isDossier } from '../ui/is-dossier.ts'
import { PaneBoundary } from '../ui/PaneBoundary.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { WholeLink } from '../ui/WholeLink.tsx'
import { t } from '../words/t.ts'
import { MapArea } from './MapArea.tsx'
import { ReviewCard } from './ReviewCard.tsx'
import { useEscape } from './use-escape.ts'

/** Inside another page (`?embed`) only the map, its card and the timeline stand, and a way out to the whole. */
export function InsetFrame() {
  const { status, title, reviewing, nothing } = useDateline(view => ({
    status: view.status,
    title: view.situation?.manifest.title,
    reviewing: view.review !== undefined,
    nothing: nothingYet(view),
  }))
  const card = useCard()
  useEscape(card)

  return (
    <div className="embed" data-status={status} data-nothing={nothing || undefined}>
      <MapArea>
        {!isDossier && <AddArticles open={false} onClose={() => {}} />}
        {reviewing ? <ReviewCard /> : card && <card.Card key={card.place} form="strip" alone onClose={card.close} />}
      </MapArea>
      <section className="area-time" aria-label={t('timelineRegion')}>
        <PaneBoundary>
          <TimelinePane />
        </PaneBoundary>
      </section>
      <header>
        <h1 className="sr-only">{title || t('appName')}</h1>
        <WholeLink />
      </header>
      <Notices />
    </div>
  )
}
