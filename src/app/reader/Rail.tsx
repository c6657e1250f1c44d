import { useMemo } from 'react'
import type { Block } from './article-blocks.ts'
import { railMarks } from './reading.ts'

/** All the marks of the article at its edge, so that one sees where a place is spoken of. For the eye only. */
export function Rail({ blocks, place, mention }: { blocks: Block[]; place: string | null; mention: string | null }) {
  const marks = useMemo(() => railMarks(blocks), [blocks])
  return (
    <div className="rail" aria-hidden="true">
      {marks.map(mark => (
        <i
          key={mark.id}
          className={`${mark.type}${place !== null && mark.place === place ? ' on' : ''}${mark.id === mention ? ' current' : ''}`}
          style={{ insetBlockStart: `${mark.at * 100}%` }}
        />
      ))}
    </div>
  )
}
