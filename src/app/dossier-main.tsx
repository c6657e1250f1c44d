import './ui/styles.ts'
import { type AboutDossier, aboutPath } from '../dossier/carried.ts'
import { carriedAt, fetchCarried } from './carried-files.ts'
import { openPage } from './open-page.tsx'

/** The page that a dossier is: the same panes over what it carries. */

globalThis.fetch = fetchCarried(document)
openAsSaved()
await openPage()

/** As it was looked at when it was saved, unless a link asks for something else. */
function openAsSaved(): void {
  const about = carriedAt(document, aboutPath)
  if (!about || location.search !== '') return
  const { view } = JSON.parse(about.textContent) as AboutDossier
  try {
    history.replaceState(null, '', `${location.pathname}${view}${location.hash}`)
  } catch {
    // A browser that lets no file change its address opens it with everything in sight.
  }
}
