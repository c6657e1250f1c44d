import { type RefObject, useLayoutEffect, useState } from 'react'
import { textSize } from '../ui/text-size.ts'
import type { Measure } from './row-quote.ts'

/** What a row has beside its quotation: its own edges, and the shape of its kind. */
const beside = 54

/** The width that a row's quotation has in pixels of the design, followed as the list changes, and how wide words come out in it. */
export interface QuoteRoom {
  width: number
  measure: Measure
}

export function useQuoteRoom(scroller: RefObject<HTMLElement | null>): QuoteRoom {
  const [room, setRoom] = useState<QuoteRoom>({ width: 258, measure: widthOf })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const width = Math.floor(element.clientWidth / textSize()) - beside
      if (width > 0) setRoom(now => (now.width === width ? now : { ...now, width }))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  useLayoutEffect(() => {
    let gone = false
    // Before the fonts are there words come out as wide as in others.
    void document.fonts.ready.then(() => {
      if (gone) return
      widths.clear()
      setRoom(({ width }) => ({ width, measure: words => widthOf(words) }))
    })
    return () => {
      gone = true
    }
  }, [])
  return room
}

const widths = new Map<string, number>()
let pen: CanvasRenderingContext2D | null | undefined

function widthOf(words: string): number {
  if (pen === undefined) pen = document.createElement('canvas').getContext('2d')
  if (!pen) return words.length * 7.2
  let width = widths.get(words)
  if (width === undefined) {
    pen.font = "400 15px 'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif"
    width = pen.measureText(words).width
    if (widths.size > 20_000) widths.clear()
    widths.set(words, width)
  }
  return width
}
