import { t } from '../words/t.ts'

/** The name with its globe: a meridian, and one place on it. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg className="mark-svg" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <circle cx="11" cy="11" r="9.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M11 1.8c-7 5.4-7 13 0 18.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <circle cx="14.6" cy="8.2" r="3" fill="var(--signal)" />
      </svg>
      <span>{t('appName')}</span>
    </span>
  )
}
