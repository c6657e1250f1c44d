import './decide.css'
import { Download } from 'lucide-react'
import type { FormEvent } from 'react'
import { writeDecisions } from '../../situation/decisions-file.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { download } from '../ui/download.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { reviewText } from '../words/review-words.ts'

/** Saves what was decided by hand as a file for others, signed if one likes. */
export function SaveDecisions({ onSaved }: { onSaved?: () => void }) {
  const store = useDatelineStore()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { found, decisions } = store.getState()
    if (!found.situation) return
    const by = String(new FormData(event.currentTarget).get('name')).trim()
    download('decisions.json', 'application/json', writeDecisions(found.situation, decisions, by || null))
    onSaved?.()
  }
  return (
    <form className="save-decisions" onSubmit={save}>
      <label>
        <span>{reviewText('signature')}</span>
        <input name="name" type="text" autoComplete="name" dir="auto" />
      </label>
      <Button type="submit" icon={<Download size={16} aria-hidden="true" />}>
        {reviewText('save')}
      </Button>
    </form>
  )
}

/** The same in a window of its own. */
export function SaveDecisionsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={reviewText('save')} onClose={onClose}>
      <p className="save-note">{reviewText('saveNote')}</p>
      <SaveDecisions onSaved={onClose} />
    </Dialog>
  )
}
