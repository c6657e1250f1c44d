/** A stretch of an archive: `offset` and `length` in bytes. */
export interface ByteRange {
  offset: number
  length: number
}

/**
 * A file that a dossier carries, under the address it has beside the page: `situation/events.json`. Of an archive only some stretches may be
 * carried; `bytes` are those, one behind the other, and `ranges` say where in the archive each lies.
 */
export type CarriedFile =
  | { path: string; json: string }
  | { path: string; css: string }
  | { path: string; bytes: Uint8Array; ranges?: readonly ByteRange[] }

/** Where a dossier says of itself what it is: not a file of the page. */
export const aboutPath = 'dossier.json'

/** On what terms the parts of the viewer may be passed on: `vite build` writes it beside the page, and a dossier carries it. */
export const licensesPath = 'licenses.txt'

/** The letters of other scripts than the panes' own. */
export const scriptsPath = 'basemap/fonts/scripts.css'

/** The map's worker, which a dossier carries as a file: it is a script of its own. */
export const workerPath = 'map-worker.mjs'

/** What a dossier says of itself. */
export interface AboutDossier {
  format: 'dateline-dossier'
  version: 1
  /** When it was made, UTC: `2026-11-28T23:40:00Z`. */
  made: string
  /** The version of Dateline that made it. */
  dateline: string
  /** Whether it holds only what filters left. */
  filtered: boolean
  /** Positions were made coarser, to so many kilometres; 0 where they are as they are known. */
  grainKm: number
  /** How it opens, as the page's address says it: `?event=e1`. */
  view: string
  /** Of each article's text as it is carried, in UTF-8: what `sha256sum` prints of it. */
  texts: { article: string; sha256: string }[]
}
