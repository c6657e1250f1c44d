import type { Map as MapLibre } from 'maplibre-gl'
import type { PlaceView } from '../../situation/place-views.ts'

/** Names of the basemap by layer of its tiles: an ISO code for countries, for all else the name itself. */
const ownable = ['place', 'admin1_label', 'country_label', 'water_label', 'landform_label'] as const
type NameLayer = (typeof ownable)[number]

/** `place Pyongyang`, `country_label KP`: a name of the basemap that the article owns. */
export type OwnedName = `${NameLayer} ${string}`

/** What people built or drew has no name among waters and landforms. */
const built: ReadonlySet<string> = new Set(['settlement', 'facility', 'admin', 'country'])

/**
 * The names that the marks drawn take from the basemap, so that no place is written twice; `baseName` is what the basemap calls a town that it has
 * by another name.
 */
export function ownedNames(
  views: readonly PlaceView[],
  baseName: (geonames: number) => string | undefined = () => undefined,
): Set<OwnedName> {
  const owned = new Set<OwnedName>()
  for (const { place } of views) {
    const { name, kind, country, gazetteers } = place.properties
    if (gazetteers.geonames !== undefined && kind !== 'country')
      owned.add(`place ${baseName(gazetteers.geonames) ?? name}`).add(`admin1_label ${name}`)
    if (kind === 'country' && country) owned.add(`country_label ${country}`)
    if (!built.has(kind)) owned.add(`water_label ${name}`).add(`landform_label ${name}`)
  }
  return owned
}

/** Tells the map what is owned now and was not before, and the other way round. */
export function setOwned(map: MapLibre, before: ReadonlySet<OwnedName>, now: ReadonlySet<OwnedName>): void {
  const set = (name: OwnedName, owned: boolean) => {
    const at = name.indexOf(' ')
    map.setFeatureState({ source: 'base', sourceLayer: name.slice(0, at), id: name.slice(at + 1) }, { owned })
  }
  for (const name of before) if (!now.has(name)) set(name, false)
  for (const name of now) if (!before.has(name)) set(name, true)
}
