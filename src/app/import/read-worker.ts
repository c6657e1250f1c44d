import { gazetteerBytes } from '../ui/gazetteer-bytes.ts'
import type { Asked, ReadAnswer } from './reading.ts'

/**
 * The door of the worker that reads articles. It is small, so that the gazetteer is on its way while the code that reads, a thousand times
 * larger, is still loaded and run; what is asked until then waits here.
 */
const asked: Asked[] = []
let gazetteer: Promise<Uint8Array> | undefined
self.onmessage = ({ data }: MessageEvent<Asked>) => {
  asked.push(data)
  if (!('gazetteer' in data) || gazetteer) return
  gazetteer = gazetteerBytes(data.gazetteer)
  // Whoever reads is told of it.
  gazetteer.catch(() => {})
}

/** What comes out of the worker: an answer, or that its code could not be loaded. */
export type WorkerAnswer = ReadAnswer | { type: 'not started' }

import('./reading.ts').then(
  ({ beginReading }) => beginReading(asked, gazetteer),
  () => self.postMessage({ type: 'not started' } satisfies WorkerAnswer),
)
