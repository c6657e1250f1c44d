let down = false
const waiting = new Set<() => void>()

for (const [type, is] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  globalThis.addEventListener?.(
    type,
    () => {
      down = is
      // After whoever else hears of it.
      if (!is && waiting.size > 0) setTimeout(letGo)
    },
    { capture: true, passive: true },
  )

function letGo(): void {
  if (down) return
  const all = [...waiting]
  waiting.clear()
  for (const work of all) work()
}

/** Whether a hand holds something, a handle of the brush or the map: what can wait waits until it lets go. */
export const isHandDown = (): boolean => down

/** Does it at once, or where a hand holds something once, when it lets go. */
export function whenHandRests(work: () => void): void {
  if (down) waiting.add(work)
  else work()
}
