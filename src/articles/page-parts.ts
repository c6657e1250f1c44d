import { formatByName } from './formats.ts'

/** How browsers and Windows call the folder beside a page that was saved “complete”, in their languages. */
const ending =
  /(?:[._]files|-Dateien|_fichiers|_archivos|_arquivos|_ficheiros|_bestanden|_file|-filer|[-_]tiedostot|_pliki|_soubory|_elemei|_dosyalar|_datoteke|_fitxers|_failid|_fails|_bylos|_fajlovi|_fitxategiak)$/i

/**
 * Which of some files only belong to a page that stands among them: `pageParts(['flood.html', 'flood_files/ad.html'])` has “flood_files/”, the folder in which a browser put
 * the page's pictures, frames and scripts. A folder of that name without its page holds what it holds.
 */
export function pageParts(names: readonly string[]): string[] {
  const pages = new Set(names.filter(name => formatByName(name) === 'page').map(name => name.slice(0, name.lastIndexOf('.'))))
  const folders = new Set<string>()
  for (const name of pages.size > 0 ? names : [])
    for (const folder of foldersOf(name)) {
      const page = folder.slice(0, -1).replace(ending, '')
      if (page.length < folder.length - 1 && pages.has(page)) folders.add(folder)
    }
  return [...folders]
}

/** The files without those that only belong to a page among them. */
export function withoutPageParts<T>(files: readonly T[], nameOf: (file: T) => string): T[] {
  const parts = new Set(pageParts(files.map(nameOf)))
  return parts.size === 0 ? [...files] : files.filter(file => !foldersOf(nameOf(file)).some(folder => parts.has(folder)))
}

/** `news/old/flood.txt` → “news/”, “news/old/” */
function foldersOf(name: string): string[] {
  const folders: string[] = []
  for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) folders.push(name.slice(0, end + 1))
  return folders
}
