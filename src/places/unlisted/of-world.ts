import type { Gazetteer, GazetteerMatch } from '../gazetteer.ts'

/** "patrol as far as St Vincent", "in regions like Java", "in Siberia": the name of a country, an island or a part of the world is no hamlet's that nobody lists. */
export function isOfWorld(matches: readonly GazetteerMatch[], gazetteer: Gazetteer): boolean {
  for (let m = 0; m < Math.min(matches.length, mostForemost); m++) {
    const { row, nameKind } = matches[m]!
    const kind = gazetteer.kind(row)
    if ((kind === 'country' || kind === 'island' || kind === 'region') && nameKind !== 'adjective' && nameKind !== 'abbreviation')
      return true
  }
  return false
}

/** "the Indo-Pacific", "the Maghreb": what is called like nothing but a part of the world that many lands share is no hamlet's. */
export function isPartOfWorld(matches: readonly GazetteerMatch[], gazetteer: Gazetteer): boolean {
  const { row, nameKind } = matches[0] ?? { row: -1, nameKind: null }
  return matches.length === 1 && nameKind === 'main' && gazetteer.kind(row) === 'region' && gazetteer.country(row) === null
}

/** Of places so called the gazetteer lists the likeliest first; an islet far down the list is not what comes to mind. */
export const mostForemost = 3

/** "Saharan" is of the Sahara, and names no village of that name. */
export function isOnlyAdjective(matches: readonly GazetteerMatch[]): boolean {
  return matches.every(match => match.nameKind === 'adjective')
}
