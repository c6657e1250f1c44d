import { parseDecisions } from '../../situation/decisions-file.ts'
import { type Fitting, fitDecisions } from '../../situation/fit-decisions.ts'
import { decide } from '../../store/decide.ts'
import type { DatelineStore } from '../../store/store.ts'
import { noteInWords } from '../words/note-words.ts'
import { reviewText } from '../words/review-words.ts'
import { keep } from './keep.ts'
import { decidedNotice, hearUndo, undoTo } from './undo.ts'

/** What became of a file of decisions. */
export interface ReadDecisions extends Fitting {
  name: string
  damaged: { number: number; words: string | null; problem: string }[]
  /** How many steps could be undone before. */
  before: number
}

/**
 * Takes over what somebody decided elsewhere: what fits these articles and was not decided here. Says what became of each; null where the file
 * is none, or there is nothing it could be about.
 */
export function readDecisions(store: DatelineStore, name: string, text: string): ReadDecisions | null {
  const { notify, found, decisions, decidedBefore } = store.getState()
  const file = parseDecisions(text, name)
  const refuse = (problem: string) => {
    const detail = `${problem} ${reviewText('nothingChanged')}`
    notify({ id: 'decisions-unread', tone: 'bad', title: reviewText('unreadTitle', { name }), detail })
    return null
  }
  if (!file.ok) return refuse(noteInWords(file.problem))
  if (!found.situation || found.situation.manifest.articles.length === 0) return refuse(reviewText('noArticles'))
  const fitting = fitDecisions(file.value, found.situation, decisions)
  const read = { ...fitting, name, damaged: file.value.damaged, before: decidedBefore.length }
  if (fitting.fits.length > 0) decide(store, fitting.fits)
  tellTaken(store, read, 0)
  return read
}

/** How many were taken and what became of the others, with one way back from all of it. `after`: how many were taken instead of what stood here. */
export function tellTaken(
  store: DatelineStore,
  { name, fits, stood, differ, misfits, damaged, before }: ReadDecisions,
  after: number,
): void {
  hearUndo(store)
  const kept = keep(store)
  const taken = fits.length + after
  const staying = differ.length - after
  const counts = { stood, differ: staying, misfits: misfits.length, damaged: damaged.length }
  const told = (Object.keys(counts) as (keyof typeof counts)[]).filter(key => counts[key] > 0)
  const sentences = told.map(key => reviewText(key, { n: counts[key] }))
  if (sentences.length === 0) sentences.push(reviewText(taken > 0 ? 'takenWhole' : 'takenNone'))
  if (taken > 0 && !kept) sentences.push(reviewText('notKept'))
  store.getState().notify({
    id: decidedNotice,
    tone: told.some(key => key !== 'stood') ? 'warn' : 'plain',
    title: reviewText('taken', { n: taken, name }),
    detail: sentences.join(' '),
    ...(taken > 0 && { action: { label: reviewText('undo'), run: () => void undoTo(store, before) } }),
  })
}
