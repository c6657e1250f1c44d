import type { DatelineStore } from '../../store/store.ts'
import { t } from '../words/later-words.ts'

/** A confirmation leaves by itself; what has to be copied by hand stays. */
const confirmation = 8000

/** Puts words on the clipboard and says so; where that is forbidden the notice shows the words, to be copied by hand. Tells whether it could. */
export async function copy(store: DatelineStore, words: string, quiet = false): Promise<boolean> {
  const { notify } = store.getState()
  try {
    await navigator.clipboard.writeText(words)
    if (quiet) return true
    const notice = { id: 'copied', tone: 'plain' as const, title: t('copiedTitle'), detail: words }
    notify(notice)
    setTimeout(() => {
      // Another may have taken its place meanwhile.
      if (store.getState().notices.includes(notice)) store.getState().dismiss(notice.id)
    }, confirmation)
    return true
  } catch {
    if (!quiet) notify({ id: 'copied', tone: 'warn', title: t('notCopiedTitle'), detail: words })
    return false
  }
}
