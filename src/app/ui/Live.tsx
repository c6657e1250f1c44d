import { LiveCounts } from './LiveCounts.tsx'
import { LiveSelection } from './LiveSelection.tsx'

/** What a screen reader is told of changes: nothing before there is one. */
export function Live() {
  return (
    <>
      <LiveCounts />
      <LiveSelection />
    </>
  )
}
