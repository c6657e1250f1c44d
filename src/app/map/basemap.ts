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

/** Reads the config and what it leads to. Never fails: what cannot be had is left out, and said. */
export async function loadBasemap(folder: string, get: GetJson = getJson): Promise<Basemap> {
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
  basemap.tiles = at(read.output.tiles)
  const { style } = read.output
  if (style === null) return basemap
  const { light, dark } = typeof style === 'string' ? { light: style, dark: style } : style
  try {
    const [byDay, byNight] = await Promise.all([get(at(light)), get(at(dark))])
    return { ...basemap, own: { light: checked(byDay, light), dark: checked(byNight, dark) } }
  } catch (problem) {
    return { ...basemap, problem: problem instanceof Error ? problem.message : String(problem) }
  }
}

function checked(style: unknown, address: string): StyleSpecification {
  const { version, sources, layers } = (style ?? {}) as Partial<StyleSpecification>
  if (version !== 8 || typeof sources !== 'object' || !Array.isArray(layers)) throw new Error(`${address} is not a map style`)
  return style as StyleSpecification
}

const wholeAddresses = (faces: FontFaces, folder: string): FontFaces =>
  Object.fromEntries(Object.entries(faces).map(([name, files]) => [name, files.map(file => ({ ...file, url: folder + file.url }))]))
