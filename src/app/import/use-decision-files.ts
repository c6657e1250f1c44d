import { useCallback, useEffect, useState } from 'react'
import type { ReadDecisions } from '../decide/read-decisions.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import type { PartedFiles } from './part-files.ts'

/** Takes over decisions by hand from files, once the articles that came with them are read (`quiet`). */
export function useDecisionFiles(quiet: boolean) {
  const store = useDatelineStore()
  const loading = useDateline(view => view.status === 'loading')
  const [waiting, setWaiting] = useState<PartedFiles['decisions']>([])
  const [notTaken, setNotTaken] = useState<ReadDecisions[]>([])
  useEffect(() => {
    if (waiting.length === 0 || !quiet || loading) return
    setWaiting([])
    const take = ({ readDecisions }: typeof import('../decide/read-decisions.ts')) => {
      const read = waiting.flatMap(({ name, text }) => readDecisions(store, name, text) ?? [])
      setNotTaken(now => [...now, ...read.filter(({ differ, misfits, damaged }) => differ.length + misfits.length + damaged.length > 0)])
    }
    const missing = () => {} // which start.ts tells
    import('../decide/read-decisions.ts').then(take, missing)
  }, [waiting, quiet, loading, store])
  const wait = useCallback((files: PartedFiles['decisions']) => setWaiting(now => [...now, ...files]), [])
  const closeNotTaken = useCallback(() => setNotTaken(now => now.slice(1)), [])
  /** `notTaken`: of the first file of which something was not taken. */
  return { notTaken: notTaken[0] ?? null, wait, closeNotTaken }
}
