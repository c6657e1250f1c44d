import { carryAll } from '../../dossier/carry-all.ts'
import { writeDossier } from '../../dossier/write-dossier.ts'
import { datelineVersion } from '../../geoparse/version.ts'
import { coarsenArticle } from '../../situation/coarsen.ts'
import { openFilter } from '../../situation/filter.ts'
import { onlyTold } from '../../situation/only-told.ts'
import type { ArticleFile, Situation } from '../../situation/schema.ts'
import { linkTo } from '../../store/browser-history.ts'
import type { DatelineStore } from '../../store/store.ts'
import { tileSource } from '../ui/tile-source.ts'
import { dossierText } from '../words/dossier-words.ts'

/** What is to be in the file. */
export interface DossierWishes {
  /** As filters and coarseness leave it. */
  situation: Situation
  filtered: boolean
  grainKm: number
}

/** How far the saving is: the texts are still on their way, or so much of the ground is here, from 0 to 1. */
export type OnDossier = (step: 'texts' | number) => void

/** The map as one HTML file. Throws, in words, when a part of it cannot be had: then there is no file. */
export async function saveDossier(store: DatelineStore, { situation, filtered, grainKm }: DossierWishes, on: OnDossier): Promise<Blob> {
  on('texts')
  const [texts, template, basemap] = await Promise.all([
    textsOf(store, situation),
    read('dossier.html').then(asText),
    read('basemap/basemap.json').then(asText),
  ])
  const known = grainKm === 0 ? texts : texts.map(text => coarsenArticle(text, grainKm))
  const whole = filtered ? onlyTold(situation, known) : { situation, articles: known }
  const { tiles = 'base.pmtiles' } = JSON.parse(basemap) as { tiles?: string }
  const view = store.getState()
  on(0)
  const files = await carryAll({
    ...whole,
    about: {
      made: `${new Date().toISOString().slice(0, 19)}Z`,
      dateline: datelineVersion,
      ...{ filtered, grainKm },
      // What the filters left out is not there to be filtered.
      view: linkTo(filtered ? { ...view, filter: openFilter } : view),
    },
    read,
    ground: tileSource(beside(`basemap/${tiles}`)),
    onTile: (done, all) => on(done / all),
  })
  return new Blob(writeDossier(template, situation.manifest.title, files), { type: 'text/html' })
}

const beside = (path: string) => new URL(path, document.baseURI).href

/** A file beside the page. */
async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(beside(path))
  if (!answer.ok) throw new Error(`${answer.status} for ${path}.`)
  return new Uint8Array(await answer.arrayBuffer())
}

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** All texts of a situation, once they are here. */
async function textsOf(store: DatelineStore, { manifest }: Situation): Promise<ArticleFile[]> {
  const { articles } = manifest
  store.getState().forgetUnreadable()
  store.getState().set({ wanted: articles.map(({ id }) => id) })
  try {
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        const { texts, unreadable } = store.getState()
        const lost = articles.find(({ id }) => unreadable.has(id))
        if (lost) reject(new Error(dossierText('textMissing', { headline: lost.headline })))
        else if (articles.every(({ id }) => texts[id])) resolve()
        else return
        stop()
      }
      const stop = store.subscribe(look)
      look()
    })
  } finally {
    store.getState().set({ wanted: [] })
  }
  const { texts } = store.getState()
  return articles.flatMap(({ id }) => texts[id] ?? [])
}
