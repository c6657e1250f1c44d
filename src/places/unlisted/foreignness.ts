import type { Gazetteer, GazetteerMatch } from '../gazetteer.ts'
import { isInEnglishLand, unlisted } from '../senses.ts'
import { leastCity } from './of-city.ts'

/**
 * "She had been in Florence on holiday", in a paper of Cumbria: of the towns so called the largest is a city of another tongue, and no hamlet of England
 * bears its name by chance; nor is there a New Bedford in Guatemala, a Friesland in Ontario, or a second The Hague in Croatia.
 */
export function foreignness(matches: readonly GazetteerMatch[], gazetteer: Gazetteer, country: string): number {
  const english = isEnglish(country)
  const ofOneLand = isOfOneLand(matches, gazetteer)
  if (isForeignRegion(matches, gazetteer, country, ofOneLand)) return ofOneLand ? onlyForeign : asForeign
  if (!english && !speakOtherwise.has(country)) return notForeign
  let most = 0
  let settlements = 0
  let land: string | null = null
  for (let m = 0; m < matches.length; m++) {
    const { row, nameKind } = matches[m]!
    const its = gazetteer.country(row)
    if (gazetteer.kind(row) !== 'settlement') continue
    settlements++
    if (gazetteer.population(row) <= most) continue
    // Dayton has been called Venice; who writes English calls Kraków Cracow
    if (nameKind !== 'main' && isEnglish(its)) continue
    most = gazetteer.population(row)
    land = its
  }
  if (!english && settlements === 1 && most >= leastCity && land !== country) return asForeign
  if (isEnglish(land) === english) return notForeign
  // Where nothing else is called so, but for the land around it, a small town is enough: there is no Chamonix by Leeds, and no Ramadi in South Carolina.
  if (settlements === 1 && ofOneLand && most >= (country === 'US' ? leastForeign : leastEnglish)) return onlyForeign
  return most >= (country === 'US' ? leastForeignInUs : english ? leastForeign : leastEnglish) ? asForeign : notForeign
}

/** Venice itself has fifty thousand; where fewer settlers named towns than in the United States, Cherbourg is enough, and Hexham where none did. */
const [leastForeignInUs, leastForeign, leastEnglish] = [50_000, 20_000, 5_000]

/** Not foreign, foreign to the land, and that with nothing else called so in all the world. */
export const [notForeign, asForeign, onlyForeign] = [0, 1, 2]

/** "Buyers had turned to Assam", in a paper of Ceylon, "Hawaii", in one of Luzon: what is first of all a region of another land; among lands of English towns are called after those. */
function isForeignRegion(matches: readonly GazetteerMatch[], gazetteer: Gazetteer, country: string, ofOneLand: boolean): boolean {
  const { row, nameKind } = matches[0] ?? { row: unlisted, nameKind: null }
  if (nameKind !== 'main' || gazetteer.feature(row) !== 'ADM1' || gazetteer.population(row) < (ofOneLand ? leastRegionAlone : leastRegion))
    return false
  return gazetteer.country(row) !== country && !(isEnglish(gazetteer.country(row)) && isEnglish(country))
}

/** "A parish in Turkana" is in Kenya also in a paper of Laois: nothing else is called so. */
const [leastRegion, leastRegionAlone] = [500_000, 50_000]

/** Whether all that is called so lies in one country. */
function isOfOneLand(matches: readonly GazetteerMatch[], gazetteer: Gazetteer): boolean {
  for (let m = 1; m < matches.length; m++) if (gazetteer.country(matches[m]!.row) !== gazetteer.country(matches[0]!.row)) return false
  return matches.length > 0
}

function isEnglish(country: string | null): boolean {
  return country === 'US' || isInEnglishLand(country)
}

/** Lands in which no town was named by those who speak English. */
const speakOtherwise = new Set(
  `AD AL AM AO AR AT AZ BA BE BF BG BI BJ BO BR BY CD CF CG CH CI CL CN CO CR CU CZ DE DJ DK DO DZ EC EE ES FI FR GA GE GN GQ GR GT GW HN HR HT HU
  ID IQ IR IS IT JP KG KH KM KP KR KZ LA LT LU LV MA MD ME MG MK ML MN MR MX MZ NE NI NL NO PE PL PT PY RO RS RU SE SI SK SN SV SY TD TG TH TJ TM TN
  TR UA UY UZ VE VN XK`.split(/\s+/),
)
