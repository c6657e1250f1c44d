import './ui/styles.ts'
import { type AboutDossier, aboutPath, scriptsPath } from '../dossier/carried.ts'
import { bytesOf, carriedAt, fetchCarried } from './carried-files.ts'
import { openPage } from './open-page.tsx'

/** The page that a dossier is: the same panes over what it carries. */

globalThis.fetch = fetchCarried(document)
lendScripts()
openAsSaved()
await openPage()

/** The letters of other scripts, each file under an address that a sheet of styles can name. */
function lendScripts(): void {
  const sheet = carriedAt(document, scriptsPath)
  if (!sheet) return
  const style = document.createElement('style')
  style.dataset.scripts = ''
  style.textContent = sheet.textContent.replace(/url\("([^"]+)"\)/g, (whole, file: string) => {
    const font = carriedAt(document, new URL(file, new URL(scriptsPath, document.baseURI)).href)
    return font ? `url("${URL.createObjectURL(new Blob([bytesOf(font)], { type: 'font/woff2' }))}")` : whole
  })
  document.head.append(style)
}

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
