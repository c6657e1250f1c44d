import { parseJson } from '../situation/parse-situation.ts'
import { keepInAddress } from '../store/browser-history.ts'
import { decisionsKey } from '../store/decisions-key.ts'
import { loadSituation, loadTextsAsNeeded, type ReadFile } from '../store/load-situation.ts'
import type { Lost } from '../store/lost.ts'
import type { DatelineStore } from '../store/store.ts'
import { hasKept } from './import/kept-key.ts'
import { isDossier } from './ui/is-dossier.ts'
import { tellMissing } from './ui/later.tsx'
import { t } from './words/t.ts'

/** Reads a file of the `situation` folder beside the page. */
const readFile: ReadFile = async path => {
  const response = await fetch(new URL(`situation/${path}`, document.baseURI))
  if (!response.ok) throw new Error(t('serverSaid', { status: String(response.status) }))
  const json = parseJson(await response.text(), path)
  if (!json.ok) throw new Error(json.problem)
  return json.value
}

/** Opens the situation, fetches texts as they are wanted and keeps the address in step. Trouble becomes notices. */
export async function start(store: DatelineStore): Promise<void> {
  const { notify, dismiss } = store.getState()
  // Much of the page comes when it is called for, and its server may be gone by then. The build's loader says so, whoever asked.
  addEventListener('vite:preloadError', () => tellMissing(store))
  const kept = !isDossier && hasKept()
  const address = location.search
  const tellLost = async (lost: Lost) =>
    notify({ id: 'lost-link', tone: 'warn', ...(await import('./words/lost-link-words.ts')).lostLinkInWords(lost) })
  // What it leads to may be among the articles this browser keeps.
  keepInAddress(store, window, kept ? () => {} : tellLost, () => document.querySelector('.phone') !== null)
  // Words for what goes wrong come when something does.
  const inWords = async (problem: string) => (await import('./words/note-words.ts')).noteInWords(problem)
  loadTextsAsNeeded(store, readFile, async (article, problem) =>
    notify({
      id: `text-${article}`,
      tone: 'bad',
      title: t('textFailedTitle'),
      detail: t('textFailedDetail', { problem: await inWords(problem) }),
    }),
  )
  if (!isDossier) await decidedBefore(store)
  const open = async () => {
    dismiss('situation')
    const situation = await loadSituation(readFile)
    if (situation.ok) {
      store.getState().show(situation.value)
      if (situation.losses.length > 0) {
        const { lossNotice } = await import('./words/loss-words.ts')
        notify({ id: 'left-out', tone: 'warn', ...lossNotice(situation.losses) })
        // File, number and field, for whoever built it.
        console.warn(situation.notes.join('\n'))
      }
    } else
      store.getState().fail({
        id: 'situation',
        tone: 'bad',
        title: t('failedTitle'),
        detail: `${await inWords(situation.problem)} ${t('failedKeepGoing')}`,
        action: { label: t('tryAgain'), run: () => void open() },
      })
  }
  await open()
  if (kept) void addedBefore(store, address).then(lost => lost && tellLost(lost))
}

/** What was added and kept in this browser before. Tells what the address asks for that is not there then either. */
async function addedBefore(store: DatelineStore, address: string): Promise<Lost | null> {
  return (await import('./import/take-up.ts')).takeUpArticles(store, address)
}

/** What was decided by hand in this browser before, and in its other tabs meanwhile; the code for it only comes where something was. */
async function decidedBefore(store: DatelineStore): Promise<void> {
  const take = async () => (await import('./decide/keep.ts')).takeUpDecisions(store)
  addEventListener('storage', ({ key }) => key === decisionsKey && take().catch(() => {}))
  try {
    if (localStorage.getItem(decisionsKey) !== null) await take()
  } catch {
    // Storage is forbidden, or the code cannot be had: then the articles are shown as they were read.
  }
}
