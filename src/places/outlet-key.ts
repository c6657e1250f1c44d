import { normalizeName } from './normalize-name.ts'

const address = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#:].*)?$/i

/** The host of an outlet's address, without "www.": `hostOfOutlet('https://www.Independent.ie/news')` is `independent.ie`; null for a name. */
export function hostOfOutlet(outlet: string): string | null {
  const host = address.exec(outlet.trim())?.[1]?.toLowerCase()
  return host ? host.replace(/^(?:www\d?|m|mobile|amp)\.(?=.*\.)/, '') : null
}

/**
 * The keys by which an outlet is looked for, the surest first: an address by its host and the hosts above it, a name without its article
 * and without what stands in brackets. `outletKeys('news.bbc.co.uk')` begins with `news.bbc.co.uk`, `bbc.co.uk`;
 * `outletKeys('The Herald (Glasgow)')` with `herald glasgow`, `herald`.
 */
export function outletKeys(outlet: string): string[] {
  const host = hostOfOutlet(outlet)
  if (host !== null) {
    const labels = host.split('.')
    return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'))
  }
  const names = [outlet, outlet.replace(/\([^)]*\)/g, ' ')].map(name => normalizeName(name).replace(/^the (?=.)/, ''))
  return [...new Set(names)].filter(name => name !== '')
}
