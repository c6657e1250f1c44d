import { linkTo } from '../../store/browser-history.ts'
import { t } from '../words/t.ts'
import { useDateline } from './store-context.tsx'

/** Out of the frame, to the same view of the whole. */
export function WholeLink() {
  const address = useDateline(view => `${location.pathname}${linkTo(view)}`)
  return (
    <a className="whole-link btn float" href={address} target="_blank" rel="noopener">
      {t('openWhole')}
    </a>
  )
}
