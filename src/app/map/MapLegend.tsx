import { precisions } from '../../situation/schema.ts'
import { PrecisionMark } from '../ui/PrecisionMark.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { precisionInWords } from '../words/place-words.ts'
import { t } from '../words/t.ts'

/** What the forms mean. Each is a switch: pressed, only places of that precision are shown. */
export function MapLegend() {
  const store = useDatelineStore()
  const chosen = useDateline(view => view.filter.precisions)
  return (
    <fieldset className="map-legend" aria-label={t('legend')}>
      {precisions.map(precision => {
        const on = chosen.includes(precision)
        const next = on ? chosen.filter(other => other !== precision) : [...chosen, precision]
        return (
          <button
            key={precision}
            type="button"
            aria-pressed={on}
            data-off={(chosen.length > 0 && !on) || undefined}
            onClick={() => store.getState().setFilter({ precisions: next.length === precisions.length ? [] : next })}
          >
            <PrecisionMark precision={precision} />
            {precisionInWords(precision)}
          </button>
        )
      })}
    </fieldset>
  )
}
