import type { PlaceProperties } from '../../situation/schema.ts'
import { placesById } from '../../store/selectors.ts'
import { Button } from '../ui/Button.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'

/** What a relative place leans on; each that is on the map leads there. */
export function LeansOn({ relative }: { relative: NonNullable<PlaceProperties['relative']> }) {
  const store = useDatelineStore()
  const places = useDateline(placesById)
  return (
    <p className="leans">
      <span>{t('leansOn')}</span>
      {relative.leansOn.map(({ place, name }) =>
        places.has(place) ? (
          <Button key={place} look="link" onClick={() => store.getState().select({ type: 'place', id: place, mention: null })}>
            {name}
          </Button>
        ) : (
          <span key={place}>{name}</span>
        ),
      )}
    </p>
  )
}
