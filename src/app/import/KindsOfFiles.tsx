import './kinds-of-files.css'
import { t } from '../words/later-words.ts'
import { endingsOf, kindsOfFiles } from './kinds-of-files.ts'

/** All kinds of files that may be dropped, folded up. */
export function KindsOfFiles() {
  return (
    <details className="kinds">
      <summary>{t('allKinds')}</summary>
      <dl>
        {kindsOfFiles.map(kind => (
          <div key={kind.label}>
            <dt>{t(kind.label)}</dt>
            <dd>
              <code dir="ltr">{[kind.names, endingsOf(kind).join(' ')].filter(Boolean).join('; ')}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
