import { type ComponentType, lazy, useEffect, useState } from 'react'

/**
 * A component that comes when it is first shown. One that cannot be had stands as nothing, closes itself where it can be closed (`onMissing`,
 * where that takes more), and is asked for anew when it is shown again: with `lazy` alone it would take the page down with it, and stay away for
 * good. That it could not be had is told by `start.ts`, which hears of all that comes late.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P & { onMissing?: () => void }> {
  const ask = () =>
    lazy(() =>
      load().then(
        Came => ({ default: Came }),
        () => ({ default: Missing as ComponentType<P> }),
      ),
    )
  function Missing({ onClose, onMissing = onClose }: { onClose?: () => void; onMissing?: () => void }) {
    // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it did not come
    useEffect(() => {
      Part = ask()
      onMissing?.()
    }, [])
    return null
  }
  let Part = ask()
  return function Later(props: P) {
    const [Own] = useState(() => Part)
    return <Own {...props} />
  }
}
