import { kindShapes, type MarkKind } from './kind-shapes.ts'

/** The shape of a kind of event in its colour. Beside words: hidden from screen readers, which read the words. */
export function KindMark({ kind, size = 10 }: { kind: MarkKind; size?: number }) {
  return (
    <svg className="mark-svg" width={size} height={size} viewBox="0 0 10 10" style={{ color: `var(--kind-${kind})` }} aria-hidden="true">
      <path fill="currentColor" fillRule="evenodd" d={kindShapes[kind]} />
    </svg>
  )
}
