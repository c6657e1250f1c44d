import './import.css'
import { useEffect, useState } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import { DropZone } from './DropZone.tsx'
import { droppedFiles } from './dropped-files.ts'
import { ImportPanel } from './ImportPanel.tsx'
import { useImport } from './use-import.ts'

interface AddArticlesProps {
  /** Whether the window for adding is open. */
  open: boolean
  onClose: () => void
}

/** Adding articles: a window, the whole page as a place to drop them, and the list of what is being read. */
export function AddArticles({ open, onClose }: AddArticlesProps) {
  const { progress, read, stop, close } = useImport()
  const nothing = useDateline(
    view => view.status === 'failed' || (view.status === 'ready' && view.situation?.manifest.articles.length === 0),
  )
  const dragging = useDropping(read)
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
      {dragging && (
        <div className="drop-cover" aria-hidden="true">
          <p>{t('dropHere')}</p>
        </div>
      )}
      {open && (
        <Dialog title={t('addArticles')} onClose={onClose}>
          <DropZone onFiles={add} />
        </Dialog>
      )}
    </>
  )
}

/** Files dropped anywhere on the page are read; whether some are held over it now. */
function useDropping(read: (files: File[]) => void): boolean {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDragging(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDragging(false)
      void droppedFiles(event.dataTransfer!).then(read)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [read])
  return dragging
}
