import { type RefObject, useLayoutEffect, useState } from 'react'
import { textSize } from '../ui/text-size.ts'

/** The size of an element in whole pixels of the design, of which letters twice as large leave half as many; followed as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => {
      const width = Math.floor(target.clientWidth / textSize())
      const height = Math.floor(target.clientHeight / textSize())
      setSize(now => (now.width === width && now.height === height ? now : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return size
}
