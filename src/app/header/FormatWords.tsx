import { Check, Download } from 'lucide-react'
import { t } from '../words/later-words.ts'

/** A file's name, what it is, and that it was made. */
export function FormatWords({ name, title, note, made }: { name: string; title: string; note: string; made: boolean }) {
  return (
    <>
      <Download size={16} aria-hidden="true" />
      <span className="what">
        <b>{title}</b>
        <small>{note}</small>
      </span>
      <span className="file">
        <code>{name}</code>
        {made && (
          <small>
            <Check size={12} aria-hidden="true" /> {t('exportMade')}
          </small>
        )}
      </span>
    </>
  )
}
