import type { DataWordKey } from './data-words.ts'
import { en, type WordKey } from './en.ts'
import { formatMessage, type MessageParams, type MessagePart, messageParts } from './message.ts'

/** What is said in one language: all of the first view, and what it words of the rest (`catalogue.ts` knows of what). */
type Spoken = Record<WordKey, string> & Partial<Record<string, string>>

let catalogue: Spoken = en
let spoken = 'en'

/** Chooses the language of the interface. Draw everything again afterwards. */
export function speak(language: string, words: Spoken): void {
  catalogue = words
  spoken = language
}

/** The language spoken now, as a BCP 47 tag: for the page's `lang`. */
export function language(): string {
  return spoken
}

/**
 * The same for `Intl`. English puts the day before the month: an atlas is read in many countries, and "27 Jul" is misread in none.
 * Arabic counts in the digits of the articles, of typed days and of links, 0 to 9, so that one number looks the same everywhere.
 */
export function locale(): string {
  return tags[spoken] ?? spoken
}
const tags: Record<string, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' }

/** A text of the interface: `t('eventCount', { n: 3 })` is `'3 events'`. */
export function t(key: WordKey, params: MessageParams = {}): string {
  return formatMessage(catalogue[key], params, locale())
}

/** The same with more English words than the first view has: see `later-words.ts`. */
export function say<K extends string>(key: WordKey | K, more: Record<K, string>, params: MessageParams): string {
  return formatMessage(catalogue[key] ?? more[key as K], params, locale())
}

/** As `say`, in parts. */
export function sayParts<K extends string>(key: WordKey | K, more: Record<K, string>, params: MessageParams): MessagePart[] {
  return messageParts(catalogue[key] ?? more[key as K], params, locale())
}

/** The same as `t` in parts, where some are strong: for `<Words>`. */
export function tParts(key: WordKey, params: MessageParams = {}): MessagePart[] {
  return messageParts(catalogue[key], params, locale())
}

/** What the data says in English, in the language spoken: null where that is English, or where the language has no words for it. */
export function dataWords(key: DataWordKey, params: MessageParams = {}): string | null {
  const message = catalogue[key]
  return message === undefined ? null : formatMessage(message, params, locale())
}
