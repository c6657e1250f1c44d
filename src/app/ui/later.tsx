import { type ComponentType, lazy, useEffect } from 'react'
import type { DatelineStore } from '../../store/store.ts'
import { t } from '../words/t.ts'
import { useDatelineStore } from './store-context.tsx'

/** What somebody called for did not come: the page's server may be gone. A browser does not ask for it again before the page is loaded anew. */
export const tellMissing = (store: DatelineStore): void =>
  store.getState().notify({ id: 'part', tone: 'bad', title: t('partFailedTitle'), detail: t('partFailedDetail') })

/**
 * A component that comes when it is first shown. One that cannot be had says so, stands as nothing and closes itself where it can be closed
 * (`onMissing`, where that takes more): with `lazy` alone it would take the page down with it.
 */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy<ComponentType<P & { onMissing?: () => void }>>(() =>
    load().then(
      Came => ({ default: Came }),
      problem => {
        // Whoever serves the page reads there which file it was, or what in it broke.
        console.error(problem)
        return { default: Missing }
      },
    ),
  )

function Missing({ onClose, onMissing = onClose }: { onClose?: () => void; onMissing?: () => void }) {
  const store = useDatelineStore()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time it is called
  useEffect(() => {
    tellMissing(store)
    onMissing?.()
  }, [])
  return null
}
