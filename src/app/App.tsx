import './app.css'
import { t } from './words/t.ts'

/** The frame. Panes stand side by side here and nowhere else: they meet only in the store. */
export function App() {
  return (
    <div className="desk">
      <header className="area-head" />
      <section className="area-list" id="list" aria-label={t('listRegion')} tabIndex={-1} />
      <main className="area-map" aria-label={t('mapRegion')} />
      <section className="area-read" id="reader" aria-label={t('readerRegion')} tabIndex={-1} />
      <section className="area-time" aria-label={t('timelineRegion')} />
    </div>
  )
}
