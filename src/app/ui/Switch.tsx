import { memo, type ReactNode } from 'react'

interface SwitchProps {
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
  children: ReactNode
}

/** On or off, at once: "Only these". */
export const Switch = memo(function Switch({ checked, onChange, disabled = false, children }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={event => onChange(event.target.checked)}
      />
      <i aria-hidden="true" />
      <span>{children}</span>
    </label>
  )
})
