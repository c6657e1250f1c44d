import './notices.css'
import { Info, TriangleAlert, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Notice } from '../../store/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { giveFocus } from '../ui/use-return-focus.ts'
import { t } from '../words/t.ts'

/** Milliseconds that good news stays, unless somebody is at it. What it offers can be done elsewhere as well. */
const goodNewsStays = 15_000

/** What happened, what still works, and one thing to do. Trouble is read aloud at once, the rest when there is a pause. */
export function Notices() {
  const store = useDatelineStore()
  const notices = useDateline(view => view.notices)
  const section = useRef<HTMLElement>(null)
  /** From where the keyboard came; it goes back there when the last is dismissed, by itself or by what it offers. */
  const from = useRef<EventTarget | null>(null)
  // How much room it takes, for the panes it takes it from.
  useEffect(() => {
    const box = section.current!
    const observer = new ResizeObserver(() => box.parentElement!.style.setProperty('--told', `${box.offsetHeight}px`))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  const goOn = (what: () => void) => {
    const inside = section.current?.contains(document.activeElement)
    what()
    if (inside) giveFocus(section.current?.querySelector('.notice:not(:focus-within) button') ?? from.current)
  }
  return (
    <section
      ref={section}
      className="notices"
      aria-live="polite"
      aria-label={t('notices')}
      onFocus={({ relatedTarget }) => {
        if (!section.current?.contains(relatedTarget)) from.current = relatedTarget
      }}
    >
      {notices.map(notice => (
        <NoticeBox key={notice.id} notice={notice} onDo={goOn} onDismiss={() => goOn(() => store.getState().dismiss(notice.id))} />
      ))}
    </section>
  )
}

interface NoticeProps {
  notice: Notice
  /** Does what it offers. */
  onDo?: (what: () => void) => void
  onDismiss?: () => void
}

function NoticeBox({ notice, onDo = what => what(), onDismiss }: NoticeProps) {
  const { tone, title, detail, action } = notice
  const Icon = tone === 'bad' ? TriangleAlert : Info
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each notice once, whoever draws it
  useEffect(() => {
    if (tone !== 'plain' || !onDismiss) return
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) onDismiss()
    }, goodNewsStays)
    return () => clearInterval(timer)
  }, [notice])
  return (
    <div ref={box} className={`notice ${tone}`} data-notice={notice.id} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon size={18} aria-hidden="true" />
      <div>
        <b>{title}</b>
        <p>{detail}</p>
      </div>
      {action && (
        <Button look="link" onClick={() => onDo(action.run)}>
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
