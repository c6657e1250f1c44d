import { useCallback, useEffect, useState } from 'react'
import { selectedPlace } from '../../store/selectors.ts'
import type { Selection } from '../../store/store.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import type { PlaceCard } from './PlaceCard.tsx'

export interface SelectedCard {
  Card: typeof PlaceCard
  /** The place it is of, by id. */
  place: string
  close: () => void
}

/**
 * The card of what is selected, unless it was closed: then the next selection has one again. It comes once the map has been drawn or
 * something is selected: nobody waits for it with the first view.
 */
export function useCard(): SelectedCard | null {
  const store = useDatelineStore()
  const { wanted, selection, place } = useDateline(view => ({
    wanted: view.drawn || view.selection !== null,
    selection: view.selection,
    place: selectedPlace(view)?.id ?? null,
  }))
  const [Card, setCard] = useState<typeof PlaceCard | null>(null)
  useEffect(() => {
    const missing = () => {} // which start.ts tells
    if (wanted) import('./PlaceCard.tsx').then(({ PlaceCard }) => setCard(() => PlaceCard), missing)
  }, [wanted])
  const [closed, setClosed] = useState<Selection | null>(null)
  const close = useCallback(() => setClosed(store.getState().selection), [store])
  return Card && place !== null && closed !== selection ? { Card, place, close } : null
}
