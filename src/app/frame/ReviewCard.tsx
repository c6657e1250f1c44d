import { Suspense, useCallback } from 'react'
import type { DrawCandidates } from '../review/options.ts'
import { later } from '../ui/later.tsx'
import { PaneBoundary } from '../ui/PaneBoundary.tsx'
import { useDatelineStore } from '../ui/store-context.tsx'

// Both come when readings are first looked through.
const Review = later(async () => (await import('../review/Review.tsx')).Review)
const CandidateMap = later(async () => (await import('../map/CandidateMap.tsx')).CandidateMap)

const drawCandidates: DrawCandidates = (dots, chosen) => (
  <Suspense fallback={<div className="candidate-map" />}>
    <CandidateMap dots={dots} chosen={chosen} />
  </Suspense>
)

/** Readings looked through one by one, with a small map of the places each may mean. */
export function ReviewCard() {
  const store = useDatelineStore()
  const end = useCallback(() => store.getState().set({ review: undefined }), [store])
  return (
    <PaneBoundary>
      <Suspense>
        <Review draw={drawCandidates} onClose={end} />
      </Suspense>
    </PaneBoundary>
  )
}
