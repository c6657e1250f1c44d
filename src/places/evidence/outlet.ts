/** Country domains whose letters are not the country's ISO code, or that anybody may use. */
const notCountries = new Set(['tv', 'me', 'io', 'co', 'fm', 'am', 'ai', 'to', 'ws', 'cc', 'ly', 'gg'])

/** The country an outlet's address tells: `outletCountry('independent.ie')` is `IE`; null for a name or a `.com`. */
export function outletCountry(outlet: string | null | undefined): string | null {
  const ending = outlet?.toLowerCase().match(/^[\w.-]+\.([a-z]{2})$/)?.[1]
  if (!ending || notCountries.has(ending)) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}
