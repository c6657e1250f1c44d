import { Ellipsis } from 'lucide-react'
import { Suspense, useState } from 'react'
import { IconButton } from '../ui/Button.tsx'
import { later } from '../ui/later.tsx'
import { t } from '../words/t.ts'
import type { WindowName } from './Windows.tsx'

const MenuDialog = later(async () => (await import('./MenuDialog.tsx')).MenuDialog)

/** What the header holds on a desk, behind one button. */
export function PhoneMenu({ onOpen }: { onOpen: (window: WindowName) => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton className="float" label={t('menu')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Ellipsis size={20} aria-hidden="true" />
      </IconButton>
      <Suspense>{open && <MenuDialog onOpen={onOpen} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
