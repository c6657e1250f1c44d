import type { SituationEvent } from '../../situation/schema.ts'
import { statusInWords, subkindInWords } from '../words/event-words.ts'
import { t } from '../words/t.ts'

/** What stands over a bar: the article's own words for the time, then what it was. */
export interface BarWords {
  phrase: string | null
  what: string
}

export function barWords(event: SituationEvent, short: boolean): BarWords {
  const status = statusInWords(event.status)
  const what = subkindInWords(event.subkind).toLowerCase()
  const phrase = event.time?.phrase ? t('timelinePhrase', { phrase: event.time.phrase }) : null
  return { phrase, what: short && phrase ? (status ?? '') : status ? t('timelineWhatStatus', { what, status }) : what }
}

/** About how wide they come out, the kind's shape in front included: the serif italic at 13 px, the sans at 12. */
export function widthOf({ phrase, what }: BarWords): number {
  return Math.ceil(15 + (phrase ? phrase.length * 6.2 : 0) + (phrase && what ? 7 : 0) + what.length * 5.9)
}
