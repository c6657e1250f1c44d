import { readFile } from 'node:fs/promises'
import { carryAll } from '../dossier/carry-all.ts'
import { writeDossier } from '../dossier/write-dossier.ts'
import { datelineVersion } from '../geoparse/version.ts'
import type { ArticleFile, Situation } from '../situation/schema.ts'
import { dossierTemplate } from './dossier-template.ts'

const shipped = (path: string) => new URL(`../../public/${path}`, import.meta.url)

/** A situation as one HTML file, in pieces. It opens with everything in sight. */
export async function dossierOf(situation: Situation, articles: readonly ArticleFile[]): Promise<string[]> {
  const [template, tiles] = await Promise.all([dossierTemplate(), readFile(shipped('basemap/base.pmtiles'))])
  const files = await carryAll({
    ...{ situation, articles },
    about: { made: `${new Date().toISOString().slice(0, 19)}Z`, dateline: datelineVersion, filtered: false, grainKm: 0, view: '' },
    read: path => readFile(shipped(path)),
    ground: {
      getKey: () => 'base.pmtiles',
      getBytes: async (offset, length) => ({ data: new Uint8Array(tiles.subarray(offset, offset + length)).buffer }),
    },
  })
  return writeDossier(template, situation.manifest.title, files)
}
