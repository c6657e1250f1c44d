import { workerPath } from '../dossier/carried.ts'
import { carriedAt } from './carried-files.ts'

/**
 * In a dossier, the address of the map's worker. On a page of no origin MapLibre fetches what it is given, and is answered from what is carried
 * (browsers start a module from a `blob:` only where the page has an origin); on a host it starts what it is given.
 */
const address = new URL(workerPath, document.baseURI).href
const code = carriedAt(document, address)?.textContent ?? ''

export default origin === 'null' ? address : URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
