import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'

type Look = 'ghost' | 'line' | 'solid' | 'link'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look
  icon?: ReactNode
  ref?: Ref<HTMLButtonElement>
  children: ReactNode
}

/** A button with words. `solid` is the one main thing to do here; `link` stands inside sentences. */
export function Button({ look = 'line', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={look === 'link' ? `link ${className}` : `btn ${look} ${className}`} {...rest}>
      {icon}
      <span>{children}</span>
    </button>
  )
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it does; read aloud and shown when hovered. */
  label: string
  children: ReactNode
}

export function IconButton({ label, children, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" className={`btn ghost square ${className}`} aria-label={label} title={label} {...rest}>
      {children}
    </button>
  )
}
