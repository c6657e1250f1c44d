import type { DatelineStore, Notice } from '../../store/store.ts'
import { eitherDayInWords } from '../words/days.ts'
import { t } from '../words/later-words.ts'
import { noteInWords } from '../words/note-words.ts'
import { type Progress, sums } from './progress.ts'

export const failedId = 'import-failed'
export const undatedId = 'import-undated'
export const againId = 'import-again'

/** "Nov 17", and the days it may be, likeliest first. */
export interface Yearless {
  words: string
  days: readonly string[]
}

/** An article that does not say when it was published, or leaves it to choose. */
export interface Undated {
  id: string
  headline: string
  /** As somebody said. */
  day: string | null
  /** The two days that its words leave to choose from. */
  either: readonly [string, string] | null
  /** The day its words state without a year, and on which days that was of late. */
  yearless: Yearless | null
  /** Whether some of its events wait for a day; an essay without any waits for none. */
  waits: boolean
}

/** What is heard once all are read. What waits for a day has a notice of its own, which is read out as well. */
export function heardAtEnd(title: string, progress: Progress): string {
  const { repeats, problems, wholeFiles } = sums(progress)
  const sentences = [
    title,
    ...(repeats > 0 ? [t('repeatCount', { n: repeats })] : []),
    ...(problems.length > 0 ? [t(wholeFiles ? 'oneFileUnread' : 'oneArticleUnread', { n: problems.length })] : []),
  ]
  return sentences.map(words => words.replace(/\.$/, '')).join('. ')
}

/** What could not be read; `show` brings the list of all files back, which has given its room to the map by then. */
export function failedNotice(progress: Progress, show: () => void): Notice {
  const { problems, wholeFiles, read } = sums(progress)
  return {
    id: failedId,
    tone: 'bad',
    title: t(wholeFiles ? 'oneFileUnread' : 'oneArticleUnread', { n: problems.length }),
    detail: t('otherFilesFine', { problem: problemsInWords(problems), n: read }),
    action: { label: t('showFiles'), run: show },
  }
}

/** As many as a notice has room for; the list of files has them all. */
function problemsInWords(problems: readonly string[]): string {
  const named: string[] = []
  for (const words of problems.map(noteInWords)) if (named.length === 0 || named.join(' ').length + words.length < 160) named.push(words)
  const more = problems.length - named.length
  return more > 0 ? `${named.join(' ')} ${t('moreProblems', { n: more })}` : named.join(' ')
}

/**
 * How many are without a day that their events wait for, and how many leave one to choose; null where there are none. `ask` asks when they
 * were published.
 */
export function undatedNotice(all: readonly Undated[], ask: (() => void) | null): Notice | null {
  const undated = all.filter(({ either, waits }) => waits || either !== null)
  if (undated.length === 0) return null
  const none = undated.filter(({ either }) => either === null).length
  const first = undated.find(({ either }) => either !== null)
  const title = t('eitherDayTitle', { n: undated.length - none })
  return {
    id: undatedId,
    tone: 'warn',
    title: none > 0 ? t('noDateTitle', { n: none }) : title,
    detail: !first
      ? t('noDateDetail')
      : none > 0
        ? `${t('noDateDetail')} ${title}.`
        : t('eitherDayDetail', { headline: first.headline, days: eitherDayInWords(...first.either!) }),
    ...(ask && { action: { label: t('setDates'), run: ask } }),
  }
}

/** Tells of articles that came from an earlier file of the same name, and lets them be left out, and taken in again. */
export function tellOlder(
  store: DatelineStore,
  older: readonly { id: string; name: string }[],
  leaveOut: (ids: readonly string[], out: boolean) => void,
): void {
  const { notify, dismiss } = store.getState()
  const ids = older.map(({ id }) => id)
  const putBack = () => {
    leaveOut(ids, false)
    dismiss(againId)
  }
  const keepNewer = () => {
    leaveOut(ids, true)
    notify({
      id: againId,
      tone: 'plain',
      title: t('leftOutCount', { n: ids.length }),
      detail: t('leftOutDetail'),
      action: { label: t('undo'), run: putBack },
    })
  }
  notify({
    id: againId,
    tone: 'plain',
    title: t('sameNameTitle', { n: new Set(older.map(({ name }) => name)).size, name: older[0]!.name }),
    detail: t('sameNameDetail', { n: ids.length }),
    action: { label: t('keepNewer'), run: keepNewer },
  })
}
