import type { Mention } from '../places/place.ts'
import type { UnlocatedFacility } from '../situation/precision.ts'

const works =
  'Airfield|Armou?ry|Arsenal|Barracks|Base|Brewery|Bunker|Camp|Centre|Center|Combine|Complex|Depot|Dockyard|Facility|Factory|Foundry|Hangar|Institute|Laboratory|Mill|Mine|Plant|Port|Power Station|Prison|Range|Refinery|Shipyard|Silo|Site|Smelter|Station|Substation|Terminal|Test Site|Works|Yard'
const proper = new RegExp(`^(?:[ -]\\p{Lu}[\\p{L}\\p{M}'’-]*| (?:and|of|for|&)){0,6}[ -](?:${works})\\b`, 'u')
const plain = /^ (?:\p{Ll}+ ){0,2}(?:airfield|base|complex|depot|factory|facility|mine|plant|refinery|shipyard|smelter|test site|works)\b/u

/**
 * Whether a town's name stands for a facility that has its own position, not given here:
 * "the Harbour City Machine Works", "the Harbour City shipyard". Null for "the Harbour City mayor".
 */
export function unlocatedFacility(text: string, mention: Mention): UnlocatedFacility | null {
  const kind = mention.place?.kind
  if (kind !== 'settlement' && kind !== 'district') return null
  const after = text.slice(mention.end, mention.end + 80)
  const rest = proper.exec(after)?.[0] ?? plain.exec(after)?.[0]
  return rest === undefined ? null : { name: mention.name + rest }
}
