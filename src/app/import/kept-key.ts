const key = 'dateline-articles'

/** Whether this browser keeps articles that were added before. The articles are too large for this storage; that there are some is known at once. */
export function hasKept(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function markKept(some: boolean): void {
  if (some) localStorage.setItem(key, 'yes')
  else localStorage.removeItem(key)
}
