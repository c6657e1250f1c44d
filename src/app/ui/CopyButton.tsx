import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../words/later-words.ts'
import { Button } from './Button.tsx'
import { copy } from './copy.ts'
import { useDatelineStore } from './store-context.tsx'

interface CopyButtonProps {
  /** What is copied, made when it is asked for. */
  text: () => string
  look?: 'line' | 'link'
  /** The text stands beside the button, to be copied by hand: no notice has to show it. */
  quiet?: boolean
  children: string
}

/** Copies, and says so on itself and aloud. The words change for a moment and come back. */
export function CopyButton({ text, look = 'line', quiet = false, children }: CopyButtonProps) {
  const store = useDatelineStore()
  const [state, setState] = useState<'copied' | 'refused' | null>(null)
  useEffect(() => {
    if (state === null) return
    const timer = setTimeout(() => setState(null), 2500)
    return () => clearTimeout(timer)
  }, [state])
  const Icon = state === 'copied' ? Check : Copy
  return (
    <>
      <Button
        look={look}
        icon={look === 'link' ? undefined : <Icon size={16} aria-hidden="true" />}
        onClick={async () => setState((await copy(store, text(), quiet)) ? 'copied' : 'refused')}
      >
        {state === null ? children : t(state === 'copied' ? 'copiedTitle' : 'notCopiedShort')}
      </Button>
      <span className="sr-only" role="status">
        {state === null ? '' : t(state === 'copied' ? 'copiedTitle' : 'notCopiedTitle')}
      </span>
    </>
  )
}
