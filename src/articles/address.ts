import { isDay } from './is-day.ts'

/** `https://www.valley-courier.example/flood` → “valley-courier.example”: who printed it, when nothing else says so. */
export function hostOf(url: string | null | undefined): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#@\s]+)(?:[/:?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null
}

/** The address as it is kept of an article: of the web alone, without spaces; nothing where it is none. */
export function webAddress(url: string | null | undefined): { url?: string } {
  const address = url?.trim() ?? ''
  return /^https?:\/\/[^\s"<>]+$/i.test(address) && address.length <= longest ? { url: address } : {}
}

/** Longer ones are data. */
const longest = 2000

/** `https://valley-courier.example/2024/03/12/flood` → “2024-03-12”: many outlets put the day of publication into the addresses of their pages. */
export function dayInAddress(url: string | null | undefined): string | null {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url ?? '')?.[1] ?? ''
  const [, year, month, date] = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/_-]|$)/.exec(path) ?? []
  const day = year && `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`
  return day && isDay(day) ? day : null
}
