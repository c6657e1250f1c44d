import { FileText, FolderOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { acceptedFiles } from '../../articles/formats.ts'
import { Button } from '../ui/Button.tsx'
import { useMedia } from '../ui/media.ts'
import { t } from '../words/later-words.ts'
import { KindsOfFiles } from './KindsOfFiles.tsx'
import { pastedFile } from './pasted-file.ts'

interface DropZoneProps {
  onFiles: (files: File[]) => void
  /** What was pasted and not yet read; it is there again when the window was closed by mistake. */
  draft: string
  onDraft: (text: string) => void
}

/** Where articles are dropped, chosen or pasted. They are read on this machine. */
export function DropZone({ onFiles, draft, onDraft }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null)
  const [pasting, setPasting] = useState(draft !== '')
  const paste = useRef<HTMLButtonElement>(null)
  const left = useRef(false)
  useEffect(() => {
    if (!pasting && left.current) paste.current?.focus()
    left.current = pasting
  }, [pasting])
  const canDrop = useMedia('(any-pointer: fine)')
  if (pasting)
    return (
      <PasteForm
        text={draft}
        onText={onDraft}
        onRead={() => {
          onDraft('')
          onFiles([pastedFile(draft, t('pastedName'))])
        }}
        onBack={() => setPasting(false)}
      />
    )
  return (
    <div className="drop-zone">
      <FileText size={28} aria-hidden="true" />
      <h2>{t(canDrop ? 'dropHere' : 'chooseHere')}</h2>
      <p>{t('dropKinds')}</p>
      <p>{t('staysHere')}</p>
      <div className="drop-buttons">
        <Button data-first look="solid" icon={<FolderOpen size={16} aria-hidden="true" />} onClick={() => input.current?.click()}>
          {t('chooseFiles')}
        </Button>
        <Button ref={paste} onClick={() => setPasting(true)}>
          {t('pasteText')}
        </Button>
      </div>
      <KindsOfFiles />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={acceptedFiles}
        data-testid="article-files"
        onChange={event => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </div>
  )
}

interface PasteFormProps {
  text: string
  onText: (text: string) => void
  onRead: () => void
  onBack: () => void
}

/** A field for the text of an article, which has the focus as soon as it is there. */
function PasteForm({ text, onText, onRead, onBack }: PasteFormProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const empty = text.trim() === ''
  return (
    <form
      className="paste"
      onSubmit={event => {
        event.preventDefault()
        if (!empty) onRead()
      }}
    >
      <label>
        <span>{t('pasteLabel')}</span>
        <textarea
          ref={field}
          data-first
          value={text}
          rows={10}
          placeholder={t('pasteHint')}
          onChange={event => onText(event.target.value)}
        />
      </label>
      <div className="drop-buttons">
        <button type="submit" className="btn solid" disabled={empty}>
          {t('readIt')}
        </button>
        <Button onClick={onBack}>{t('back')}</Button>
      </div>
    </form>
  )
}
