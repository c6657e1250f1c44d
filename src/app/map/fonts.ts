import type { FontFaces } from './map-style.ts'

/** Where the committed artefacts of the map lie, beside the page. */
const basemap = (file: string): string => new URL(`basemap/${file}`, document.baseURI).href

export const tilesAddress = (): string => basemap('base.pmtiles')

/** Which file holds which letters. Without it the map still writes, in the browser's own letters. */
export async function loadFontFaces(): Promise<FontFaces> {
  const answer = await fetch(basemap('fonts/fonts.json'))
  if (!answer.ok) return {}
  const faces = (await answer.json()) as FontFaces
  return Object.fromEntries(
    Object.entries(faces).map(([name, files]) => [name, files.map(file => ({ ...file, url: basemap(`fonts/${file.url}`) }))]),
  )
}
