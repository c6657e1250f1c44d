import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Source } from 'pmtiles'
import type { ArticleFile, Situation } from '../situation/schema.ts'
import { situationFiles } from '../situation/situation-files.ts'
import { type AboutDossier, aboutPath, type CarriedFile, scriptsPath } from './carried.ts'
import { carryGround } from './carry-ground.ts'
import { type FontFiles, facesFor, scriptsFor } from './faces-for.ts'
import { tilesAround } from './tiles-around.ts'

/** Where a dossier's parts come from. */
export interface DossierSources {
  situation: Situation
  /** The files of all articles that the situation's manifest names. */
  articles: readonly ArticleFile[]
  about: Omit<AboutDossier, 'format' | 'version' | 'texts'>
  /** A file of `public/`, by its path: `basemap/disputed.json`. Fails where there is none. */
  read: (path: string) => Promise<Uint8Array>
  /** The archive of the ground's tiles. */
  ground: Source
  onTile?: (done: number, all: number) => void
}

const fonts = 'basemap/fonts/'

/**
 * Everything a dossier carries: the dataset with all texts and the hash of each, the ground around its places, the letters that the names on
 * it are written with, and what stands in the page about borders.
 */
export async function carryAll({ situation, articles, about, read, ground, onTile }: DossierSources): Promise<CarriedFile[]> {
  const text = async (path: string) => new TextDecoder().decode(await read(path))
  const { features } = situation.places
  const tiles = await carryGround(ground, deepest => tilesAround(features, deepest), onTile)
  const faces = facesFor(JSON.parse(await text(`${fonts}fonts.json`)) as FontFiles, new Set([...tiles.letters, ...lettersOf(situation)]))
  const scripts = scriptsFor(await text(`${fonts}scripts.css`), new Set(articles.flatMap(article => [...lettersIn(article.text)])))
  // Three faces may share one file.
  const files = new Set([...Object.values(faces).flatMap(face => face.map(({ url }) => url)), ...scripts.files].map(file => fonts + file))
  const self: AboutDossier = {
    ...{ format: 'dateline-dossier', version: 1 },
    ...about,
    texts: articles.map(({ id, text }) => ({ article: id, sha256: bytesToHex(sha256(utf8ToBytes(text))) })),
  }
  return [
    { path: aboutPath, json: JSON.stringify(self) },
    ...[...situationFiles(situation, articles)].map(([path, text]) => ({ path: `situation/${path}`, json: text })),
    // Another ground may have been put under the page; the one carried is ours.
    { path: 'basemap/basemap.json', json: '{}' },
    { path: 'basemap/disputed.json', json: await text('basemap/disputed.json') },
    { path: `${fonts}fonts.json`, json: JSON.stringify(faces) },
    { path: scriptsPath, css: scripts.css },
    ...(await Promise.all([...files].map(async path => ({ path, bytes: await read(path) })))),
    { path: 'basemap/base.pmtiles', bytes: tiles.bytes, ranges: tiles.ranges },
  ]
}

/** Of the names that the map may write itself: of places, and of what they lean on. */
function lettersOf({ places }: Situation): Set<number> {
  return lettersIn(places.features.map(({ properties }) => properties.name).join(''))
}

function lettersIn(text: string): Set<number> {
  return new Set([...new Set(text)].map(letter => letter.codePointAt(0)!))
}
