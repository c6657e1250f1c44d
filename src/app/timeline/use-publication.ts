import { useMemo } from 'react'
import { articlesById } from '../../store/selectors.ts'
import { parseDay } from '../../times/calendar.ts'
import { useDateline } from '../ui/store-context.tsx'
import { publishedInWords } from '../words/days.ts'
import { t } from '../words/t.ts'
import { type Scale, xOf } from './scale.ts'

/** Where the open article's day of publication ends on the axis, and what is said there; null where that is out of view. */
export function usePublication(scale: Scale): { x: number; words: string } | null {
  const article = useDateline(view => (view.article === null ? undefined : articlesById(view).get(view.article)))
  return useMemo(() => {
    const day = article?.published == null ? null : parseDay(article.published)
    const x = day === null ? -1 : xOf(scale, day + 1)
    return article && x >= 0 && x <= scale.width ? { x, words: t('published', { day: publishedInWords(article) }) } : null
  }, [article, scale])
}
