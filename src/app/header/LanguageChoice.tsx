import { Languages } from 'lucide-react'
import { useLanguage } from '../ui/language.tsx'
import { isLanguage, languages } from '../words/languages.ts'
import { t } from '../words/t.ts'

/** The language of the interface, each under its own name. */
export function LanguageChoice() {
  const { language, choose } = useLanguage()
  return (
    <label className="language" title={t('languageLegend')}>
      <Languages size={16} aria-hidden="true" />
      <select
        aria-label={t('languageLegend')}
        value={language}
        onChange={event => isLanguage(event.target.value) && choose(event.target.value)}
      >
        {Object.entries(languages).map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
