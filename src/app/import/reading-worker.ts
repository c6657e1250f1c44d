import type { Situation } from '../../situation/schema.ts'
import { gazetteerAddress } from '../ui/gazetteer-address.ts'
import { t } from '../words/later-words.ts'
import { type SentOutlines, withSentOutlines } from './outlines-once.ts'
import type { WorkerAnswer } from './read-worker.ts'
import type { DaysRequest, LeaveOutRequest, PrepareRequest, ReadAnswer, ReadRequest } from './reading.ts'

/** The worker that reads articles, on this machine. It is made when it is needed, and holds all it has read until it ends. */
export interface ReadingWorker {
  /** Makes ready for files that are likely to come. */
  prepare(): void
  /** Hands files over, unless it ends before they are opened. */
  read(files: readonly File[], about: Omit<ReadRequest, 'gazetteer' | 'files'>): Promise<void>
  /** Whether it was given files. */
  isGiven(): boolean
  /** Tells it of the articles that it holds, if it does. */
  tell(request: DaysRequest | LeaveOutRequest): void
  end(): void
}

type SituationAnswer = Extract<ReadAnswer, { type: 'situation' }>

/** What the worker answered, whole. */
export type WholeAnswer = Exclude<ReadAnswer, SituationAnswer> | (Omit<SituationAnswer, 'situation'> & { situation: Situation })

export function readingWorker(hear: (answer: WholeAnswer) => void): ReadingWorker {
  let worker: Worker | null = null
  let given = false

  const started = (): Worker => {
    if (worker) return worker
    worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
    given = false
    const broken = (problem: string) => hear({ type: 'broken', problem: problem || t('importNoWorker') })
    const sent: SentOutlines = new Map()
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.type === 'not started') broken('')
      else hear(data.type === 'situation' ? { ...data, situation: withSentOutlines(data.situation, sent) } : data)
    }
    worker.onerror = event => broken(event.message)
    return worker
  }
  const isGiven = () => worker !== null && given

  return {
    isGiven,
    prepare() {
      if (!worker) started().postMessage({ gazetteer: gazetteerAddress() } satisfies PrepareRequest)
    },
    async read(files, about) {
      const asked = started()
      given = true
      const opened = await Promise.all(files.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
      const request: ReadRequest = { gazetteer: gazetteerAddress(), ...about, files: opened }
      // It may have been stopped meanwhile.
      if (worker === asked)
        asked.postMessage(
          request,
          opened.map(file => file.bytes.buffer),
        )
    },
    tell(request) {
      if (isGiven()) worker!.postMessage(request)
    },
    end() {
      worker?.terminate()
      worker = null
    },
  }
}
