/** Tells whether the ground is missing, from what happens to its tiles. */
export interface GroundWatch {
  failed(): void
  came(): void
  /** The map is drawn as far as it can be. */
  rested(): void
}

/**
 * A tile that does not come leaves the wider one it lies in on the map: that is nothing to tell. The ground is missing when the map has come
 * to rest without one tile ever, or twice with none but failing ones; and no longer once one comes.
 */
export function watchGround(tell: (isMissing: boolean) => void): GroundWatch {
  let any = false
  let fails = false
  let rests = 0
  let told = false
  return {
    failed() {
      fails = true
    },
    came() {
      any = true
      fails = false
      rests = 0
      if (told) tell(false)
      told = false
    },
    rested() {
      if (!fails) return
      fails = false
      rests++
      if (told || (any && rests < 2)) return
      told = true
      tell(true)
    },
  }
}
