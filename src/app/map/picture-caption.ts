import { precisions } from '../../situation/schema.ts'
import { allPlaces, visibleEvents } from '../../store/selectors.ts'
import type { View } from '../../store/store.ts'
import { kindInWords } from '../words/event-words.ts'
import { t } from '../words/later-words.ts'
import { precisionInWords } from '../words/place-words.ts'
import { attribution } from './base-style.ts'
import { markKinds } from './map-colours.ts'
import type { Caption } from './map-picture.ts'

/** What is said under a picture of what is in view. */
export function captionOf(view: View): Caption {
  const shown = allPlaces(view).filter(place => place.passes && view.inView?.has(place.place.id))
  const kinds = new Set(shown.map(place => place.kind))
  const forms = new Set(shown.map(({ place }) => place.properties.precision))
  return {
    title: view.situation?.manifest.title ?? t('appName'),
    shown: t('pictureShows', { n: visibleEvents(view).length, all: view.situation?.events.length ?? 0 }),
    legend: [
      ...markKinds.filter(kind => kinds.has(kind)).map(kind => ({ kind, words: kindInWords(kind) })),
      ...precisions.filter(form => forms.has(form)).map(precision => ({ precision, words: precisionInWords(precision) })),
    ],
    attribution,
    rightToLeft: document.documentElement.dir === 'rtl',
  }
}
