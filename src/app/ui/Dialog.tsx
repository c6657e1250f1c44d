import { X } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { t } from '../words/later-words.ts'
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
  // Before it leaves the page: a window that is gone cannot give the focus back.
  useLayoutEffect(() => {
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
        <div className="dialog-head">
          <h2>{title}</h2>
          <IconButton label={t('close')} onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>
  )
}
