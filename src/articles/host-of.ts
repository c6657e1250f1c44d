/** `https://www.valley-courier.example/flood` → “valley-courier.example”: who printed it, when nothing else says so. */
export function hostOf(url: string | undefined): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#@\s]+)(?:[/:?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null
}
