import { useMemo } from 'react'
import type { Block } from './article-blocks.ts'
import { railMarks, railTicks } from './reading.ts'

/** A text of no more letters is seen whole, on most screens: its marks stand nowhere near where they would be in a rail. */
const short = 900
/** Three pixels each on a screen of usual height. */
const rows = 200

/** All the marks of the article at its edge, so that one sees where a place is spoken of. For the eye only. */
export function Rail({ blocks, place, mention }: { blocks: Block[]; place: string | null; mention: string | null }) {
  const ticks = useMemo(() => {
    const letters = blocks.reduce((sum, { start, end }) => sum + end - start, 0)
    return letters > short ? railTicks(railMarks(blocks), rows) : []
  }, [blocks])
  return (
    <div className="rail" aria-hidden="true">
      {ticks.map(({ type, at, marks, share }) => (
        <i
          key={marks[0]!.id}
          className={`${type}${place !== null && marks.some(mark => mark.place === place) ? ' on' : ''}${marks.some(mark => mark.id === mention) ? ' current' : ''}`}
          style={{ insetBlockStart: `${at * 100}%`, scale: share === 1 ? undefined : `${Math.max(0.2, share)} 1` }}
        />
      ))}
    </div>
  )
}
