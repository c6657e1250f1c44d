import { en, type WordKey } from './en.ts'
import { formatMessage, type MessageParams, type MessagePart, messageParts } from './message.ts'

/** Every text of the interface in one language. */
export type Catalogue = Record<WordKey, string>

let catalogue: Catalogue = en
let locale = 'en'

/** Chooses the language of the interface. Draw everything again afterwards. */
export function speak(language: string, words: Catalogue): void {
  catalogue = words
  locale = language
}

/** The language spoken now, as a BCP 47 tag: for `Intl` and the page's `lang`. */
export function language(): string {
  return locale
}

/** A text of the interface: `t('eventCount', { n: 3 })` is `'3 events'`. */
export function t(key: WordKey, params: MessageParams = {}): string {
  return formatMessage(catalogue[key], params, locale)
}

/** The same in parts, where some are strong: for `<Words>`. */
export function tParts(key: WordKey, params: MessageParams = {}): MessagePart[] {
  return messageParts(catalogue[key], params, locale)
}
