import type { Lost } from '../../store/lost.ts'
import { t } from './later-words.ts'
import { countryInWords, listInWords } from './place-sentences.ts'

/** What a link asks for that is not here, for its notice. */
export function lostLinkInWords({ selection, article, sources, countries, articles }: Lost): { title: string; detail: string } {
  const filters = [
    ...sources.map(name => `“${name || t('noSource')}”`),
    ...countries.map(countryInWords),
    ...(articles.length > 0 ? [t('toldByShort', { n: articles.length })] : []),
  ]
  const parts = [
    selection && t('lostSelection'),
    article && t('lostArticle'),
    filters.length > 0 && t('lostFilters', { names: listInWords(filters) }),
    t('lostLinkDetail'),
  ]
  return { title: t('lostLinkTitle'), detail: parts.filter(part => part !== false).join(' ') }
}
