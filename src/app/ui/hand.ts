let down = false
for (const [type, is] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  globalThis.addEventListener?.(type, () => (down = is), { capture: true, passive: true })

/** Whether a hand holds something, a handle of the brush or the map: what can wait waits until it lets go. */
export const isHandDown = (): boolean => down
