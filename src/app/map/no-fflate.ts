/**
 * Stands in for fflate, which pmtiles brings for browsers that cannot gunzip: those cannot draw this map either (WebGL 2 came later).
 * It would be 3 kB of the first load.
 */
export function decompressSync(): never {
  throw new Error('This browser cannot gunzip tiles.')
}
