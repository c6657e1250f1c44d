import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '../words/t.ts'
import { IconButton } from './Button.tsx'

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  className?: string
}

/** A window over everything: the browser's own `<dialog>`, which keeps the focus inside, gives it back, and closes with Esc. */
export function Dialog({ title, onClose, children, className = '' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current!
    element.showModal()
    return () => element.close()
  }, [])
  return (
    <dialog
      className={`dialog ${className}`}
      ref={dialog}
      aria-label={title}
      onCancel={onClose}
      onKeyDown={event => event.stopPropagation()}
      onClick={event => event.target === dialog.current && onClose()}
    >
      <div className="dialog-in">
        <header>
          <h2>{title}</h2>
          <IconButton label={t('close')} onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </header>
        {children}
      </div>
    </dialog>
  )
}
