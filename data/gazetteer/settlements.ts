import { type Entry, entry } from './entry.ts'
import { isLatin, usefulAlternate } from './names.ts'
import { readSource, sources } from './sources.ts'

/** Names in other scripts than Latin are kept for places that the world writes about. */
const smallestForOtherScripts = 15_000

/** All settlements of GeoNames with 500 people or a seat of government. */
export function readSettlements(): Entry[] {
  const entries: Entry[] = []
  for (const line of readSource(sources.settlements).split('\n')) {
    const cells = line.split('\t')
    if (cells.length < 15) continue
    const [geonames, name, ascii, alternates, lat, lng, , feature, country, , admin1, admin2, , , people] = cells as string[]
    const population = Number(people)
    const [longitude, latitude] = [Number(lng), Number(lat)]
    if (longitude === 0 && latitude === 0) continue
    const isDistrict = feature === 'PPLX'
    if (feature === 'PPLH' || feature === 'PPLQ' || feature === 'PPLW') continue
    if (isIsle(name!, country!)) continue
    const bare = withoutKind(name!, country!)
    const others = population >= smallestForOtherScripts || feature === 'PPLC' || feature === 'PPLA'
    const names: Entry['names'] = [[name!, 'main']]
    if (ascii && ascii !== name) names.push([ascii, 'main'])
    if (bare !== '') names.push([bare, 'main'])
    for (const alternate of alternates!.split(','))
      if (usefulAlternate(alternate, others) && alternate !== name && alternate !== bare)
        names.push([alternate, isShort(alternate, name!, country!) ? 'main' : 'alternate'])
    entries.push(
      entry({
        id: `geonames:${geonames}`,
        name: shownName(name!, ascii!, country!),
        kind: isDistrict ? 'district' : 'settlement',
        feature: feature!,
        country: country!,
        population,
        lng: longitude,
        lat: latitude,
        admin1: admin1 ? `${country}.${admin1}` : null,
        admin2: admin1 && admin2 ? `${country}.${admin1}.${admin2}` : null,
        names,
        weight: settlementWeight(population, feature!),
      }),
    )
  }
  return entries
}

/** "Isle of Arran", with all its people: the islands of Scotland are ours, and no town of that name stands on them. */
export function isIsle(name: string, country: string): boolean {
  return country === 'GB' && name.startsWith('Isle of ')
}

/** "Heppenheim an der Bergstraße", "Jerez de la Frontera", "Quezon City" of the Philippines: who says the first words of these says the name. */
function isShort(alternate: string, name: string, country: string): boolean {
  if (country === 'PH' && `${alternate} City` === name) return true
  return (
    name.startsWith(alternate) &&
    /^[ -](an|am|auf|bei|im|in|ob|unter|upon|on|under|sur|sous|en|lès|de|del|di|do|da)[ -]/.test(name.slice(alternate.length))
  )
}

/** "Seongnam-si", "Imabari-shi": a town of Korea or Japan with the word for its kind, which no text in English says; '' for any other. */
export function withoutKind(name: string, country: string): string {
  return country === 'KR' || country === 'KP' || country === 'JP' ? (/^(.{2,})-(?:si|gun|shi|machi)$/.exec(name)?.[1] ?? '') : ''
}

/** About how often a settlement is written of, by its people and its rank. */
export function settlementWeight(population: number, feature: string): number {
  return Math.log10(population + 10) + (importance[feature] ?? 0)
}

const importance: Record<string, number> = { PPLC: 1.5, PPLA: 0.4, PPLA2: 0.2, PPLA3: 0.05, PPLX: -1 }

/** Scholars' marks of transliteration help no reader of news: Khan Yunis, not Khān Yūnis. Letters of the country's own alphabet stay. */
function shownName(name: string, ascii: string, country: string): string {
  if (ascii === '') return name
  if (!isLatin(name)) return ascii
  return isScholarly(name, country) ? ascii.replaceAll('`', "'") : name
}

/** Whether a name is spelled for scholars: with marks of transliteration in a country that does not write so itself. */
export function isScholarly(name: string, country: string): boolean {
  return /[āēīōūḩḑţşẕŭŏʿʾ‘’ḥṭṣǝĭ]|'yŏ|voblasc|-(bukto|namdo|do|si)$/i.test(name) && !ownMarks.has(country)
}

/** Countries that write with such letters themselves. */
const ownMarks = new Set(['LV', 'LT', 'RO', 'MD', 'TR', 'AZ', 'NZ', 'CK', 'TO', 'WS', 'HU', 'VN', 'US', 'PL', 'FR', 'GB', 'IE', 'CA'])
