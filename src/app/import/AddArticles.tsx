import './import.css'
import { Suspense, useEffect, useState } from 'react'
import { nothingYet } from '../../store/selectors.ts'
import type { DatelineStore } from '../../store/store.ts'
import { later } from '../ui/later.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import type { Dropped } from './dropped-files.ts'
import { hasKept } from './kept-key.ts'

// What reads comes when it is first called for.
const Importing = later(async () => (await import('./Importing.tsx')).Importing)

/** Into which views something was added, or nearly: what is being read is shown in whatever language the page is drawn anew. */
const called = new WeakSet<DatelineStore>()

interface AddArticlesProps {
  /** Whether the window for adding is open. */
  open: boolean
  onClose: () => void
}

/** Adding articles: the whole page is a place to drop them; the window, the empty map's invitation and the list of what is being read. */
export function AddArticles({ open, onClose }: AddArticlesProps) {
  const nothing = useDateline(nothingYet)
  const [kept] = useState(hasKept)
  const [dropped, setDropped] = useState<Dropped | null>(null)
  const dragging = useDropping(setDropped)
  const store = useDatelineStore()
  const wanted = nothing || kept
  if (open || wanted || dragging || dropped !== null) called.add(store)
  const missing = () => {
    if (!wanted) called.delete(store)
    setDropped(null)
    onClose()
  }
  return (
    <>
      {called.has(store) && (
        <Suspense>
          <Importing open={open} nothing={nothing} dragging={dragging} dropped={dropped} onClose={onClose} onMissing={missing} />
        </Suspense>
      )}
      {dragging && (
        <div className="drop-cover" aria-hidden="true">
          <p>{t('dropHere')}</p>
        </div>
      )}
    </>
  )
}

/** Files dropped anywhere on the page are taken; whether some are held over it now. */
function useDropping(take: (dropped: Dropped) => void): boolean {
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
      const { items, files } = event.dataTransfer!
      take({ entries: [...items].map(item => item.webkitGetAsEntry?.() ?? null), files: [...files] })
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [take])
  return dragging
}
