import { useRef, useState } from 'react'
import { download } from '../ui/download.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { dossierText as text } from '../words/dossier-words.ts'
import { numberInWords } from '../words/numbers.ts'
import { FormatWords } from './FormatWords.tsx'
import type { DossierWishes } from './save-dossier.ts'

const name = 'situation.html'

type State =
  | { is: 'idle' }
  | { is: 'texts' }
  | { is: 'ground'; percent: number }
  | { is: 'made'; megabytes: string }
  | { is: 'failed'; problem: string }

/** The same state where the percentage is the same: there are more tiles than that. */
function after(now: State, step: 'texts' | number): State {
  if (step === 'texts') return { is: 'texts' }
  const percent = Math.floor(step * 100)
  return now.is === 'ground' && now.percent === percent ? now : { is: 'ground', percent }
}

/** `fetch` says in English, and in each browser's own, that nobody answered. */
const inWords = (error: unknown): string =>
  error instanceof TypeError ? text('serverGone') : error instanceof Error ? error.message : String(error)

/** Saves the map as one file: the one to hand on, to file away, to carry into a room without a network. It takes a moment, and says how far it is. */
export function SaveDossier({ wishes }: { wishes: () => Promise<DossierWishes> }) {
  const store = useDatelineStore()
  const [state, setState] = useState<State>({ is: 'idle' })
  const running = useRef(false)
  const save = async () => {
    if (running.current) return
    running.current = true
    try {
      setState({ is: 'texts' })
      const { saveDossier } = await import('./save-dossier.ts')
      const file = await saveDossier(store, await wishes(), step => setState(now => after(now, step)))
      download(name, 'text/html', file)
      setState({ is: 'made', megabytes: numberInWords(Math.round(file.size / 1e5) / 10) })
    } catch (error) {
      setState({ is: 'failed', problem: inWords(error) })
    } finally {
      running.current = false
    }
  }
  const busy = state.is === 'texts' || state.is === 'ground'
  return (
    <li className="dossier">
      <button type="button" aria-disabled={busy} onClick={() => void save()}>
        <FormatWords name={name} title={text('save')} note={text('saveNote')} made={state.is === 'made'} />
      </button>
      {state.is === 'ground' && <progress max={100} value={state.percent} aria-label={text('saving', { n: state.percent })} />}
      <p role="status" className="coverage-note">
        {state.is === 'texts' && text('savingTexts')}
        {state.is === 'ground' && text('saving', { n: state.percent })}
        {state.is === 'made' && text('saved', { size: state.megabytes })}
        {state.is === 'failed' && text('failed', { problem: state.problem })}
      </p>
    </li>
  )
}
