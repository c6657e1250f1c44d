import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Dialog } from '../ui/Dialog.tsx'
import { later } from '../ui/later.tsx'
import { useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { AddedArticles } from './AddedArticles.tsx'
import { AddedList } from './AddedList.tsx'
import { DropZone } from './DropZone.tsx'
import { type Dropped, droppedFiles } from './dropped-files.ts'
import { ImportPanel } from './ImportPanel.tsx'
import { importRun } from './import-run.ts'
import { partFiles } from './part-files.ts'
import { SetDates } from './SetDates.tsx'
import { useDecisionFiles } from './use-decision-files.ts'

// Seldom wanted.
const NotTakenDialog = later(async () => (await import('../decide/NotTakenDialog.tsx')).NotTakenDialog)

interface ImportingProps {
  /** Whether the window for adding is open. */
  open: boolean
  /** Whether there is nothing on the map, so that it invites to add something. */
  nothing: boolean
  /** Whether files are held over the page. */
  dragging: boolean
  /** What was dropped on the page last. */
  dropped: Dropped | null
  onClose: () => void
}

/** Reads what is chosen or dropped, and shows how far it is. */
export function Importing({ open, nothing, dragging, dropped, onClose }: ImportingProps) {
  const store = useDatelineStore()
  const run = importRun(store)
  const { progress, undated, dating, added, articles } = useStore(run.view)
  const { notTaken, wait, closeNotTaken } = useDecisionFiles(progress === null || progress.over)
  const take = useCallback(
    async (files: File[]) => {
      const { articles, decisions } = await partFiles(files)
      if (decisions.length > 0) wait(decisions)
      if (articles.length > 0) await run.read(articles)
    },
    [run, wait],
  )
  const taken = useRef<Dropped | null>(null)
  useEffect(() => {
    if (!dropped || taken.current === dropped) return
    taken.current = dropped
    void droppedFiles(dropped).then(take)
  }, [dropped, take])
  useEffect(() => {
    if (open || nothing || dragging) run.prepare()
  }, [open, nothing, dragging, run])
  const [draft, setDraft] = useState('')
  const panel = useRef<HTMLElement>(null)
  /** Who chose files here goes on where it is told how far they are read; who dropped them is elsewhere. */
  const chosen = useRef(false)
  useEffect(() => {
    if (!chosen.current || !progress) return
    chosen.current = false
    panel.current?.focus({ preventScroll: true })
  }, [progress])
  const add = (files: File[]) => {
    chosen.current = true
    onClose()
    void take(files)
  }
  const zone = <DropZone onFiles={add} draft={draft} onDraft={setDraft} />
  const [dated, setDated] = useState(0)
  const setDays = (days: Record<string, string | null>) => {
    setDated(Object.values(days).filter(day => day !== null).length)
    run.setDays(days)
  }
  const openArticle = (article: string) => {
    onClose()
    store.getState().open(article)
    store.getState().set({ sheet: 'reader' })
  }
  return (
    <>
      {nothing && !progress && <div className="nothing-yet">{zone}</div>}
      {progress && <ImportPanel panel={panel} progress={progress} run={run} />}
      {dating && undated.length > 0 && <SetDates articles={undated} onDays={setDays} onClose={() => run.ask(false)} />}
      {/* The window that asked is gone. */}
      <p className="sr-only" role="status">
        {!dating && dated > 0 && t('setDatesFilled', { n: dated })}
      </p>
      {notTaken && (
        <Suspense>
          <NotTakenDialog key={notTaken.name} read={notTaken} onClose={closeNotTaken} />
        </Suspense>
      )}
      {open && (
        <Dialog title={t('addArticles')} onClose={onClose}>
          {zone}
          {articles.length > 0 && (
            <section className="added-before" aria-labelledby="added-before">
              <h3 id="added-before">{t('addedCount', { n: added })}</h3>
              {added > 0 && <AddedArticles run={run} onShow={null} onAsk={onClose} />}
              <AddedList articles={articles} onLeaveOut={run.leaveOut} onOpen={openArticle} />
            </section>
          )}
        </Dialog>
      )}
    </>
  )
}
