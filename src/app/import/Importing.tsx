import { useCallback, useEffect, useRef, useState } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import { t } from '../words/t.ts'
import { DropZone } from './DropZone.tsx'
import { ImportPanel } from './ImportPanel.tsx'
import { SetDates } from './SetDates.tsx'
import { useImport } from './use-import.ts'

interface ImportingProps {
  /** Whether the window for adding is open. */
  open: boolean
  /** Whether there is nothing on the map, so that it invites to add something. */
  nothing: boolean
  /** What was dropped on the page last. */
  dropped: File[] | null
  onClose: () => void
}

/** Reads what is chosen or dropped, and shows how far it is. */
export function Importing({ open, nothing, dropped, onClose }: ImportingProps) {
  const [dating, setDating] = useState(false)
  const { progress, read, stop, close, undated, setDays } = useImport(useCallback(() => setDating(true), []))
  const taken = useRef<File[] | null>(null)
  useEffect(() => {
    if (!dropped || taken.current === dropped) return
    taken.current = dropped
    read(dropped)
  }, [dropped, read])
  const add = (files: File[]) => {
    onClose()
    read(files)
  }
  return (
    <>
      {nothing && !progress && (
        <div className="nothing-yet">
          <DropZone onFiles={read} />
        </div>
      )}
      {progress && <ImportPanel progress={progress} onStop={stop} onClose={close} />}
      {dating && undated.length > 0 && <SetDates articles={undated} onDays={setDays} onClose={() => setDating(false)} />}
      {open && (
        <Dialog title={t('addArticles')} onClose={onClose}>
          <DropZone onFiles={add} />
        </Dialog>
      )}
    </>
  )
}
