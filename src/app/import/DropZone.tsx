import { FileText, FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { useMedia } from '../ui/media.ts'
import { t } from '../words/later-words.ts'
import { pastedFile } from './pasted-file.ts'

/** Where articles are dropped, chosen or pasted. They are read on this machine. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  const canDrop = useMedia('(any-pointer: fine)')
  if (pasting)
    return (
      <form
        className="paste"
        onSubmit={event => {
          event.preventDefault()
          if (text.trim() !== '') onFiles([pastedFile(text, t('pastedName'))])
        }}
      >
        <label>
          <span>{t('pasteLabel')}</span>
          <textarea value={text} rows={10} placeholder={t('pasteHint')} onChange={event => setText(event.target.value)} />
        </label>
        <div className="drop-buttons">
          <button type="submit" className="btn solid" disabled={text.trim() === ''}>
            {t('readIt')}
          </button>
          <Button onClick={() => setPasting(false)}>{t('back')}</Button>
        </div>
      </form>
    )
  return (
    <div className="drop-zone">
      <FileText size={28} aria-hidden="true" />
      <h2>{t(canDrop ? 'dropHere' : 'chooseHere')}</h2>
      <p>{t('dropKinds')}</p>
      <p>{t('staysHere')}</p>
      <div className="drop-buttons">
        <Button look="solid" icon={<FolderOpen size={16} aria-hidden="true" />} onClick={() => input.current?.click()}>
          {t('chooseFiles')}
        </Button>
        <Button onClick={() => setPasting(true)}>{t('pasteText')}</Button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.eml,.json,.ndjson,.jsonl,.csv,.tsv,text/plain,text/markdown,text/html,message/rfc822,application/json"
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
