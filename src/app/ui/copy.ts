import type { DatelineStore } from '../../store/store.ts'
import { t } from '../words/t.ts'

/** Puts words on the clipboard and says so; where that is forbidden the notice shows the words, to be copied by hand. */
export async function copy(store: DatelineStore, words: string): Promise<void> {
  const { notify } = store.getState()
  try {
    await navigator.clipboard.writeText(words)
    notify({ id: 'copied', tone: 'plain', title: t('copiedTitle'), detail: words })
  } catch {
    notify({ id: 'copied', tone: 'warn', title: t('notCopiedTitle'), detail: words })
  }
}
