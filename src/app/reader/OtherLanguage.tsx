import { isEnglish } from '../../articles/language.ts'
import { t } from '../words/later-words.ts'

/** Over an article of which no event is told: that it is in another language, where it is. */
export function OtherLanguage({ text }: { text: string }) {
  return isEnglish(text) ? null : <p className="other-language">{t('notEnglishHere')}</p>
}
