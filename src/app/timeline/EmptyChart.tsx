import { t } from '../words/later-words.ts'

/** Where no day is known: that the articles name none, or what stands here once there are some. */
export function EmptyChart({ articles }: { articles: number }) {
  return <p className="chart-empty">{t(articles === 0 ? 'timelineNoArticles' : 'timelineEmpty')}</p>
}
