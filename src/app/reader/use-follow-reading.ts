import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { SituationEvent } from '../../situation/schema.ts'
import { calm } from '../ui/media.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import type { Block } from './article-blocks.ts'
import { saidAt } from './reading.ts'
import { bringToThird, offsetAtThird } from './scrolling.ts'

/** What shows that a person scrolls, and not we. */
const signs = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Reading moves the other panes, gently: what stands one third down is touched in all of them, once a frame.
 * Only scrolling by hand does; `bring`, which scrolls for the reader, does not.
 */
export function useFollowReading(scroller: RefObject<HTMLElement | null>, blocks: readonly Block[], events: readonly SituationEvent[]) {
  const store = useDatelineStore()
  const follow = useDateline(view => view.follow)
  const byHand = useRef(false)
  const frame = useRef(0)

  useEffect(() => {
    const element = scroller.current!
    const hand = () => {
      byHand.current = true
    }
    for (const sign of signs) element.addEventListener(sign, hand, { passive: true })
    return () => {
      cancelAnimationFrame(frame.current)
      for (const sign of signs) element.removeEventListener(sign, hand)
    }
  }, [scroller])

  const onScroll = () => {
    if (!byHand.current || !follow) return
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      const offset = scroller.current ? offsetAtThird(scroller.current) : null
      const said = offset === null ? null : saidAt(offset, blocks, events)
      const now = store.getState().hover
      if (said?.id !== now?.id || said?.type !== now?.type || !now?.reading) store.getState().hoverOver(said && { ...said, reading: true })
    })
  }
  const bring = useCallback(
    (offset: number) => {
      byHand.current = false
      if (scroller.current) bringToThird(scroller.current, offset, calm())
    },
    [scroller],
  )
  return { onScroll, bring }
}
