import { X } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { t } from '../words/later-words.ts'
import { IconButton } from './Button.tsx'
import { giveFocus } from './use-return-focus.ts'

interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  className?: string
}

/**
 * A window over everything: the browser's own `<dialog>`, which keeps the focus inside, gives it back, and closes with Esc. What has `data-first` is
 * what one came for, and has the focus first.
 */
export function Dialog({ title, onClose, children, className = '' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  /** A press beside the window closes it; words that are marked out over its edge do not, though that is a click there as well. */
  const pressed = useRef(false)
  // Before it leaves the page: a window that is gone cannot give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current!
    const before = document.activeElement
    element.showModal()
    element.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      element.close()
      giveFocus(before)
    }
  }, [])
  return (
    <dialog
      className={`dialog ${className}`}
      ref={dialog}
      aria-label={title}
      onCancel={onClose}
      onKeyDown={event => event.stopPropagation()}
      onPointerDown={event => {
        pressed.current = event.target === dialog.current
      }}
      onClick={event => event.target === dialog.current && pressed.current && onClose()}
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
