import { createContext, Fragment, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { catalogueOf, isLanguage, type Language, languages, spokenOf } from '../words/languages.ts'
import { speak, language as spoken } from '../words/t.ts'

interface LanguageChoice {
  language: Language
  choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice | null>(null)
const key = 'dateline-language'

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (!choice) throw new Error('A pane stands outside <LanguageProvider>.')
  return choice
}

/** The language asked for: by the address (`?lang=ko`), by an earlier choice, or by the browser. */
export function wishedLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get('lang')
  if (isLanguage(asked)) return asked
  return remembered() ?? spokenOf(navigator.languages)
}

function remembered(): Language | null {
  try {
    const code = localStorage.getItem(key)
    return isLanguage(code) ? code : null
  } catch {
    return null // forbidden storage only means that the choice is forgotten
  }
}

/** Letters for other scripts than the page's own, fetched with the first language that needs them; the browser then takes what a text uses. */
function fetchScripts(): void {
  // Once; and a dossier has them from the beginning.
  if (document.querySelector('[data-scripts]')) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = new URL('basemap/fonts/scripts.css', document.baseURI).href
  link.dataset.scripts = ''
  document.head.append(link)
}

/** Loads a language's words and speaks them from now on. */
export async function speakIn(language: Language): Promise<void> {
  if (language !== 'en') fetchScripts()
  speak(language, await catalogueOf(language))
  document.documentElement.lang = language
  document.documentElement.dir = languages[language].dir
}

/** Holds the language; all texts below are drawn anew when another is chosen. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(spoken() as Language)
  const choose = useCallback((chosen: Language) => {
    try {
      localStorage.setItem(key, chosen)
    } catch {
      // as above
    }
    const missing = () => {} // which start.ts tells
    speakIn(chosen).then(() => setLanguage(chosen), missing)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = languages[language].dir
  }, [language])
  return (
    <LanguageContext value={{ language, choose }}>
      <Fragment key={language}>{children}</Fragment>
    </LanguageContext>
  )
}
