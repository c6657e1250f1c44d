import './notices.css'
import { Info, TriangleAlert, X } from 'lucide-react'
import type { Notice } from '../../store/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'

/** What happened, what still works, and one thing to do. Trouble is read aloud at once, the rest when there is a pause. */
export function Notices() {
  const store = useDatelineStore()
  const notices = useDateline(view => view.notices)
  return (
    <section className="notices" aria-label={t('notices')}>
      {notices.map(notice => (
        <NoticeBox key={notice.id} notice={notice} onDismiss={() => store.getState().dismiss(notice.id)} />
      ))}
    </section>
  )
}

export function NoticeBox({ notice, onDismiss }: { notice: Notice; onDismiss?: () => void }) {
  const { tone, title, detail, action } = notice
  const Icon = tone === 'bad' ? TriangleAlert : Info
  return (
    <div className={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden="true" />
      <div>
        <b>{title}</b>
        <p>{detail}</p>
      </div>
      {action && (
        <Button look="link" onClick={action.run}>
          {action.label}
        </Button>
      )}
      {onDismiss && (
        <IconButton className="small" label={t('dismiss')} onClick={onDismiss}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  )
}
