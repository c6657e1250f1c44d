import { joinSituations } from '../../situation/join-situations.ts'
import type { Situation } from '../../situation/schema.ts'
import { t } from '../words/later-words.ts'

/** What is shown once articles were added: they, beside what was there before, or, where there is something of theirs to show, alone. */
export function shownSituation(before: Situation | null, added: Situation, alone: boolean): Situation {
  const isEmpty = added.manifest.articles.length === 0
  if (!before || (alone && !isEmpty)) return titled(added, null)
  return isEmpty ? before : titled(joinSituations(before, added), titleOf(before))
}

/** The title somebody gave; null for one that is only called after an article. */
function titleOf({ manifest: { title, articles } }: Situation): string | null {
  return articles.some(({ headline }) => headline === title) ? null : title
}

/** By that title, else by its only article's headline, else by how many there are. */
function titled(situation: Situation, given: string | null): Situation {
  const { articles } = situation.manifest
  const title = given ?? (articles.length === 1 ? articles[0]!.headline : t('toldByShort', { n: articles.length }))
  return { ...situation, manifest: { ...situation.manifest, title } }
}
