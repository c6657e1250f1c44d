import type { DataWordKey } from './data-words.ts'
import type { WordKey } from './en.ts'
import type { LaterKey } from './later-words.ts'

/** Every text of the interface in one language; a language other than English may also word what English takes from the data. */
export type Catalogue = Record<WordKey, string> & Partial<Record<LaterKey | DataWordKey, string>>

/** A language other than English. What it lacks is said in English. */
export type Translation = Partial<Catalogue>
