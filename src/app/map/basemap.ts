import type { StyleSpecification } from 'maplibre-gl'
import * as v from 'valibot'
import type { FontFaces } from './map-style.ts'

/**
 * `public/basemap/basemap.json` says what the map's ground is. As it comes: our own tiles. To use another, give `style` the address of a
 * MapLibre style (one, or one a theme); to use tiles of another build of `data/basemap`, give `tiles` theirs. Addresses count from that file.
 */
const config = v.object({
  tiles: v.optional(v.string(), 'base.pmtiles'),
  style: v.optional(v.nullable(v.union([v.string(), v.object({ light: v.string(), dark: v.string() })])), null),
})

export type OwnStyles = Record<'light' | 'dark', StyleSpecification>

export interface Basemap {
  /** Whole address of the PMTiles archive. */
  tiles: string
  fonts: FontFaces
  /** Somebody's own ground, instead of ours. */
  own: OwnStyles | null
  /** What of the config could not be used; ours stands in for it. */
  problem: string | null
}

export type GetJson = (address: string) => Promise<unknown>

const getJson: GetJson = async address => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`)
  return answer.json()
}

/** Whether an address leads to a PMTiles archive: they all begin with its name. */
export type IsArchive = (address: string) => Promise<boolean>

const isArchive: IsArchive = async address => {
  const answer = await fetch(address, { headers: { range: 'bytes=0-6' } })
  if (!answer.ok || !answer.body) return false
  // A host without ranges sends the whole file: its beginning is enough.
  const reader = answer.body.getReader()
  const { value } = await reader.read()
  void reader.cancel()
  return new TextDecoder().decode(value?.subarray(0, 7)) === 'PMTiles'
}

/** Reads the config and what it leads to. Never fails: what cannot be had is left out, and said. */
export async function loadBasemap(folder: string, get: GetJson = getJson, archive: IsArchive = isArchive): Promise<Basemap> {
  const [fonts, read] = await Promise.all([
    get(`${folder}fonts/fonts.json`).catch(() => ({})),
    get(`${folder}basemap.json`).then(
      json => v.safeParse(config, json),
      () => null,
    ),
  ])
  const basemap: Basemap = {
    tiles: `${folder}base.pmtiles`,
    fonts: wholeAddresses(fonts as FontFaces, `${folder}fonts/`),
    own: null,
    problem: null,
  }
  if (!read) return basemap
  if (!read.success) return { ...basemap, problem: 'basemap.json' }
  const at = (address: string) => new URL(address, folder).href
  const { tiles, style } = read.output
  if (at(tiles) !== basemap.tiles) {
    if (await archive(at(tiles)).catch(() => false)) basemap.tiles = at(tiles)
    else basemap.problem = `${tiles} is not a PMTiles archive`
  }
  if (style === null) return basemap
  const { light, dark } = typeof style === 'string' ? { light: style, dark: style } : style
  try {
    const [byDay, byNight] = await Promise.all([get(at(light)), get(at(dark))])
    return { ...basemap, own: { light: ground(byDay, at(light)), dark: ground(byNight, at(dark)) } }
  } catch (problem) {
    return { ...basemap, problem: problem instanceof Error ? problem.message : String(problem) }
  }
}

/** Somebody's style as the ground of ours: its addresses whole, its sources and layers under names that cannot meet ours. */
function ground(style: unknown, address: string): StyleSpecification {
  const { version, sources, layers, glyphs, sprite } = (style ?? {}) as Partial<StyleSpecification>
  if (version !== 8 || typeof sources !== 'object' || !Array.isArray(layers)) throw new Error(`${address} is not a map style`)
  const own = (id: string) => `own/${id}`
  const whole = (value: string) => wholeAddress(value, address)
  return {
    version,
    ...(glyphs && { glyphs: whole(glyphs) }),
    ...(typeof sprite === 'string' && { sprite: whole(sprite) }),
    sources: Object.fromEntries(Object.entries(sources).map(([id, source]) => [own(id), wholeSource(source, whole)])),
    layers: layers.map(
      layer => ({ ...layer, id: own(layer.id), ...('source' in layer && { source: own(String(layer.source)) }) }) as typeof layer,
    ),
  }
}

function wholeSource(source: StyleSpecification['sources'][string], whole: (address: string) => string): typeof source {
  const { url, tiles, data } = source as { url?: string; tiles?: string[]; data?: unknown }
  return {
    ...source,
    ...(url && { url: whole(url) }),
    ...(tiles && { tiles: tiles.map(whole) }),
    ...(typeof data === 'string' && { data: whole(data) }),
  } as typeof source
}

/** Relative to the style that names it; `pmtiles://` stands before the archive's own address. The braces of `{z}` stay. */
function wholeAddress(value: string, from: string): string {
  const [, scheme = '', rest = value] = /^(pmtiles:\/\/)(.*)$/.exec(value) ?? []
  return scheme + new URL(rest, from).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}')
}

const wholeAddresses = (faces: FontFaces, folder: string): FontFaces =>
  Object.fromEntries(Object.entries(faces).map(([name, files]) => [name, files.map(file => ({ ...file, url: folder + file.url }))]))
