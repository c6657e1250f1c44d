import { useEffect, useState } from 'react'
import { linkTo } from '../../store/browser-history.ts'
import type { View } from '../../store/store.ts'
import { t } from '../words/later-words.ts'
import { whenHandRests } from './hand.ts'
import { useDatelineStore } from './store-context.tsx'

const addressOf = (view: View) => `${location.pathname}${linkTo(view)}`

/** Out of the frame, to the same view of the whole. A hand that drags a brush cannot press it: the address follows when it rests. */
export function WholeLink() {
  const store = useDatelineStore()
  const [address, setAddress] = useState(() => addressOf(store.getState()))
  useEffect(() => {
    const take = () => setAddress(addressOf(store.getState()))
    take()
    return store.subscribe(() => whenHandRests(take))
  }, [store])
  return (
    <a className="whole-link btn float" href={address} target="_blank" rel="noopener">
      {t('openWhole')}
    </a>
  )
}
