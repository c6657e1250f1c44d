import { useCallback, useEffect, useRef, useState } from 'react'
import { joinSituations } from '../../situation/join-situations.ts'
import type { Situation } from '../../situation/schema.ts'
import { gazetteerAddress } from '../ui/gazetteer-address.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { noteInWords } from '../words/note-words.ts'
import { t } from '../words/t.ts'
import { begin, type Progress, sums, tell } from './progress.ts'
import type { DaysRequest, ReadAnswer, ReadRequest } from './read-worker.ts'

export interface Import {
  progress: Progress | null
  /** Reads files; more may come while others are read. */
  read(files: File[]): void
  stop(): void
  /** Articles read here that do not say when they were published. */
  undated: { id: string; headline: string }[]
  /** Says when they were, by their ids; they are read anew. */
  setDays(days: Record<string, string>): void
  /** Puts the list of files away. */
  close(): void
}

const undatedNotice = 'import-undated'

/** Reads articles in a worker, on this machine, and shows them beside the situation that was open before. */
export function useImport(onSetDates: () => void): Import {
  const store = useDatelineStore()
  const worker = useRef<Worker | null>(null)
  const base = useRef<Situation | null>(null)
  /** Whether one file was given, and its article: null when it holds several, undefined until one is read. */
  const alone = useRef(false)
  /** What was given while others were read. */
  const waiting = useRef<File[]>([])
  const busy = useRef(false)
  const only = useRef<string | null | undefined>(undefined)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [undated, setUndated] = useState<Import['undated']>([])

  const finish = useCallback(
    (ended: Progress) => {
      const { problems, wholeFiles, read, undated } = sums(ended)
      const { notify, open } = store.getState()
      // Who adds one article wants to read it.
      if (alone.current && only.current) open(only.current)
      if (problems.length > 0)
        notify({
          id: 'import-failed',
          tone: 'bad',
          title: t(wholeFiles ? 'oneFileUnread' : 'oneArticleUnread', { n: problems.length }),
          detail: t('otherFilesFine', { problem: noteInWords(problems[0]!), n: read }),
        })
      if (undated > 0)
        notify({
          id: undatedNotice,
          tone: 'warn',
          title: t('noDateTitle', { n: undated }),
          detail: t('noDateDetail'),
          ...(worker.current && { action: { label: t('setDates'), run: onSetDates } }),
        })
    },
    [store, onSetDates],
  )

  const hear = useCallback(
    (answer: ReadAnswer) => {
      const { addTexts, show, notify } = store.getState()
      if (answer.type === 'situation') {
        addTexts(answer.articles)
        setUndated(answer.articles.filter(({ published }) => published === null).map(({ id, headline }) => ({ id, headline })))
        show(base.current ? joinSituations(base.current, answer.situation) : answer.situation)
      } else if (answer.type === 'broken') {
        worker.current?.terminate()
        worker.current = null
        busy.current = false
        waiting.current = []
        setProgress(null)
        notify({ id: 'import', tone: 'bad', title: t('importBrokenTitle'), detail: t('importBrokenDetail', { problem: answer.problem }) })
      } else {
        if (answer.type === 'article') only.current = only.current === undefined ? answer.id : null
        setProgress(now => now && tell(now, answer))
      }
    },
    [store],
  )

  const read = useCallback(
    async (files: File[]) => {
      const named = files.filter(file => file.size > 0 || file.name !== '')
      if (named.length === 0) return
      if (busy.current) {
        waiting.current.push(...named)
        return
      }
      busy.current = true
      alone.current = named.length === 1
      only.current = undefined
      setProgress(begin(named.map(file => file.name)))
      if (!worker.current) {
        base.current = store.getState().found.situation
        worker.current = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
        worker.current.onmessage = ({ data }: MessageEvent<ReadAnswer>) => hear(data)
        worker.current.onerror = event => hear({ type: 'broken', problem: event.message || t('importNoWorker') })
      }
      const request: ReadRequest = {
        gazetteer: gazetteerAddress(),
        title: base.current?.manifest.title ?? '',
        files: await Promise.all(named.map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))),
      }
      worker.current?.postMessage(
        request,
        request.files.map(file => file.bytes.buffer),
      )
    },
    [store, hear],
  )
  const over = progress?.over ?? false
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is over
  useEffect(() => {
    if (!progress || !over) return
    finish(progress)
    busy.current = false
    void read(waiting.current.splice(0))
  }, [over])
  useEffect(() => () => worker.current?.terminate(), [])

  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
    waiting.current = []
    setProgress(now => now && { ...now, over: true })
  }, [])
  const setDays = useCallback(
    (days: Record<string, string>) => {
      worker.current?.postMessage({ days } satisfies DaysRequest)
      store.getState().dismiss(undatedNotice)
    },
    [store],
  )
  const close = useCallback(() => setProgress(null), [])
  return { progress, read, stop, close, undated, setDays }
}
