import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'

const key = 'dateline-seen'

/** Where storage is forbidden everybody has been here before: a hint that cannot be sent away for good is a nuisance. */
function seenBefore(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return true
  }
}

/** What one can do here, said once. It leaves when it is told to, or when somebody has done it. */
export function FirstVisit() {
  const [seen, setSeen] = useState(seenBefore)
  const { selected, anything } = useDateline(view => ({
    selected: view.selection !== null,
    anything: (view.situation?.places.features.length ?? 0) > 0,
  }))
  useEffect(() => {
    if (selected) setSeen(true)
  }, [selected])
  useEffect(() => {
    if (!seen) return
    try {
      localStorage.setItem(key, 'yes')
    } catch {
      // Then there is no hint next time either.
    }
  }, [seen])
  if (seen || !anything) return null
  return (
    <section className="first-visit" aria-label={t('hintRegion')}>
      <p>{t('hint')}</p>
      <Button className="small" onClick={() => setSeen(true)}>
        {t('hintDone')}
      </Button>
    </section>
  )
}
