import type { Catalogue, Translation } from './catalogue.ts'
import { en, type WordKey } from './en.ts'

/** The languages of the interface, each under its own name. Fetched when spoken. */
export const languages = {
  en: { name: 'English', dir: 'ltr', load: async (): Promise<Translation> => ({}) },
  ko: {
    name: '한국어',
    dir: 'ltr',
    load: async (): Promise<Translation> => ({ ...(await import('./ko.ts')).ko, ...(await import('./ko-why.ts')).koWhy }),
  },
  ar: {
    name: 'العربية',
    dir: 'rtl',
    load: async (): Promise<Translation> => ({ ...(await import('./ar.ts')).ar, ...(await import('./ar-why.ts')).arWhy }),
  },
} as const
export type Language = keyof typeof languages

export function isLanguage(code: string | null): code is Language {
  return code !== null && Object.hasOwn(languages, code)
}

/** The first of the wished languages that we speak, by its main part: `['ko-KR', 'en']` is `ko`. English when we speak none. */
export function spokenOf(wished: readonly string[]): Language {
  for (const tag of wished) {
    const main = tag.toLowerCase().split('-')[0]!
    if (isLanguage(main)) return main
  }
  return 'en'
}

/** Every word in that language, in English where it has none. */
export async function catalogueOf(code: Language): Promise<Catalogue> {
  return { ...(en as Record<WordKey, string>), ...(await languages[code].load()) }
}
