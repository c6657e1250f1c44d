import { Suspense, useState } from 'react'
import { nothingYet } from '../../store/selectors.ts'
import { useCard } from '../card/use-card.ts'
import { type WindowName, Windows } from '../header/Windows.tsx'
import { AddArticles } from '../import/AddArticles.tsx'
import { Notices } from '../notices/Notices.tsx'
import { isDossier } from '../ui/is-dossier.ts'
import { later } from '../ui/later.tsx'
import { useNarrow, usePhone } from '../ui/media.ts'
import { useDateline } from '../ui/store-context.tsx'
import { usePageKeys } from '../ui/use-page-keys.ts'
import { DeskPanes, DeskTop } from './Desk.tsx'
import { MapArea } from './MapArea.tsx'
import { PhoneSheets, PhoneTop } from './Phone.tsx'
import { ReviewCard } from './ReviewCard.tsx'
import { useEscape } from './use-escape.ts'

// Nothing has changed yet.
const Live = later(async () => (await import('../ui/Live.tsx')).Live)
// What can be pressed on the map is told once there is one.
const FirstVisit = later(async () => (await import('../notices/FirstVisit.tsx')).FirstVisit)

/**
 * The frame. Panes stand side by side in this folder and nowhere else: they meet only in the store. Desk and phone are one page with one
 * map, which a turned phone does not draw anew: they differ in what stands before the map and what after it.
 */
export function Frame() {
  const phone = usePhone()
  const narrow = useNarrow()
  const { status, sheet, reviewing, nothing, told, drawn } = useDateline(view => ({
    status: view.status,
    sheet: view.sheet,
    reviewing: view.review !== undefined,
    nothing: nothingYet(view),
    told: view.notices.length > 0,
    drawn: view.drawn,
  }))
  const card = useCard()
  // `#about` is the address of the page about this map.
  const [open, setOpen] = useState<WindowName | null>(location.hash === '#about' ? 'about' : null)
  useEscape(card, phone)
  usePageKeys({ '?': () => setOpen('shortcuts') })

  // What the panes' places depend on: what is up (a sheet; on a desk the card or the review), whether something is told, whether there is nothing yet.
  const up = reviewing || card !== null || (phone && sheet !== 'map')
  return (
    <div
      className={phone ? 'phone' : 'desk'}
      data-status={status}
      data-sheet={phone ? sheet : undefined}
      data-up={up || undefined}
      data-told={told || undefined}
      data-nothing={nothing || undefined}
    >
      {phone ? <PhoneTop onOpen={setOpen} /> : <DeskTop onOpen={setOpen} />}
      <MapArea>
        {!isDossier && <AddArticles open={open === 'add'} onClose={() => setOpen(null)} />}
        <Suspense>{drawn && <FirstVisit />}</Suspense>
        {!phone && reviewing && <ReviewCard />}
        {!phone && !reviewing && card && <card.Card key={card.place} form={narrow ? 'strip' : 'full'} onClose={card.close} />}
      </MapArea>
      {phone ? <PhoneSheets card={card} /> : <DeskPanes />}
      <Notices />
      <Suspense>{status !== 'loading' && <Live />}</Suspense>
      <Windows open={open} onOpen={setOpen} />
    </div>
  )
}
