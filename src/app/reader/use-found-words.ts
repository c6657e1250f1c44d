import { type RefObject, useEffect } from 'react'
import { highlights } from '../../situation/search.ts'
import { rangeAt } from './scrolling.ts'

/** Marks the words of the search in the article, without touching its elements. A browser that cannot, does without. */
export function useFoundWords(scroller: RefObject<HTMLElement | null>, text: string, query: string, ...drawnBy: unknown[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the article is drawn by decides where its text nodes lie
  useEffect(() => {
    if (!('highlights' in CSS) || !scroller.current || query === '') return
    const element = scroller.current
    const ranges = highlights(text, query)
      .map(({ start, end }) => rangeAt(element, start, end - start))
      .filter(range => range !== null)
    CSS.highlights.set('found', new Highlight(...ranges))
    return () => {
      CSS.highlights.delete('found')
    }
  }, [text, query, ...drawnBy])
}
