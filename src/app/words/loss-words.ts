import type { Loss } from '../../situation/parse-situation.ts'
import { cutAtWord } from '../../situation/short-quote.ts'
import { type AnyKey, t } from './later-words.ts'

const lost: Record<Loss['what'], AnyKey> = { place: 'lostPlaces', event: 'lostEvents', shared: 'lostShared', link: 'lostLinks' }
const ails: Record<Loss['trouble'], AnyKey> = {
  position: 'lostPosition',
  missing: 'lostPart',
  wrong: 'lostSense',
  twice: 'lostTwin',
}

/** What of a damaged dataset is not shown, what ails the first of it, and what still works: in a reader's words, not a validator's. */
export function lossesInWords(losses: readonly Loss[]): string {
  const sentences = losses.map(({ what, lost: n, all, name, trouble }) => {
    const sentence = t(lost[what], { n, all })
    if (what === 'shared' || what === 'link') return sentence
    return `${sentence} ${t(ails[trouble], { name: name === null ? t('lostNameless') : t('timelinePhrase', { phrase: cutAtWord(name, 48) }) })}`
  })
  return [...sentences, t('lostRest')].join(' ')
}

/** The same as a notice. */
export function lossNotice(losses: readonly Loss[]): { title: string; detail: string } {
  return { title: t('leftOutTitle'), detail: lossesInWords(losses) }
}
