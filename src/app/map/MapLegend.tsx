import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { precisions } from '../../situation/schema.ts'
import { facetCounts, kindsThatAre } from '../../store/selectors.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { useNarrow } from '../ui/media.ts'
import { DoubtMark, PrecisionMark } from '../ui/PrecisionMark.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { toggled } from '../ui/toggled.ts'
import { kindInWords } from '../words/event-words.ts'
import { numberInWords } from '../words/numbers.ts'
import { precisionInWords } from '../words/place-words.ts'
import { t } from '../words/t.ts'

/**
 * What the forms and the shapes mean. Each is a switch, the same as beside the list and with the same counts: pressed, only what is of that
 * form or kind is shown. At rest it has the forms, which stand nowhere else; on a narrow screen its title alone, so as not to hide the map.
 */
export function MapLegend() {
  const { setFilter } = useDatelineStore().getState()
  const chosen = useDateline(view => ({
    precisions: view.filter.precisions,
    certainties: view.filter.certainties,
    kinds: view.filter.kinds,
  }))
  const counts = useDateline(facetCounts)
  const kinds = useDateline(kindsThatAre)
  const places = useDateline(view => view.situation?.places.features)
  const forms = useMemo(() => {
    const there = new Set(places?.map(({ properties }) => properties.precision))
    return precisions.filter(one => there.has(one))
  }, [places])
  const anyDoubtful = useDateline(view => (view.situation?.manifest.coverage.doubtful ?? 0) > 0)
  const narrow = useNarrow()
  const [open, setOpen] = useState(false)
  const rows = useId()
  return (
    <section className="map-legend" aria-label={t('legend')}>
      <button type="button" className="legend-fold" aria-expanded={open} aria-controls={rows} onClick={() => setOpen(now => !now)}>
        {t('legendTitle')}
        <ChevronDown className="legend-arrow" size={14} aria-hidden="true" />
      </button>
      <div className="legend-rows" id={rows} hidden={narrow && !open}>
        {(open || !narrow) && counts && (
          <>
            <fieldset>
              <legend className="sr-only">{t('facetPrecision')}</legend>
              {forms.map(one => (
                <Row
                  key={one}
                  one={one}
                  of={forms.length}
                  picked={chosen.precisions}
                  count={counts.precisions[one]}
                  unit="mentionCount"
                  onPick={precisions => setFilter({ precisions })}
                >
                  <PrecisionMark precision={one} />
                  {precisionInWords(one)}
                </Row>
              ))}
              {(anyDoubtful || chosen.certainties.length > 0) && (
                <Row
                  one="doubtful"
                  of={2}
                  picked={chosen.certainties}
                  count={counts.certainties.doubtful}
                  unit="mentionCount"
                  onPick={certainties => setFilter({ certainties })}
                >
                  <DoubtMark />
                  {t('legendDoubtful')}
                </Row>
              )}
            </fieldset>
            <fieldset hidden={!open}>
              <legend className="sr-only">{t('facetKinds')}</legend>
              {kinds.map(kind => (
                <Row
                  key={kind}
                  one={kind}
                  of={kinds.length}
                  picked={chosen.kinds}
                  count={counts.kinds[kind]}
                  unit="eventCount"
                  onPick={kinds => setFilter({ kinds })}
                >
                  <KindMark kind={kind} size={12} />
                  {kindInWords(kind)}
                </Row>
              ))}
              <p>
                <KindMark kind="none" size={12} />
                {kindInWords('none')}
              </p>
            </fieldset>
          </>
        )}
      </div>
    </section>
  )
}

interface RowProps<T extends string> {
  one: T
  /** How many there are in its group. */
  of: number
  picked: readonly T[]
  count: number
  /** What is counted. */
  unit: 'mentionCount' | 'eventCount'
  onPick: (picked: T[]) => void
  children: ReactNode
}

function Row<T extends string>({ one, of, picked, count, unit, onPick, children }: RowProps<T>) {
  const pressed = picked.includes(one)
  const press = () => {
    const next = toggled(picked, one)
    // With all of them pressed nothing would be kept out, and none is.
    onPick(next.length === of ? [] : next)
  }
  return (
    <button type="button" aria-pressed={pressed} data-off={(picked.length > 0 && !pressed) || undefined} onClick={press}>
      {children}
      <data value={count} title={t(unit, { n: count })}>
        {numberInWords(count)}
      </data>
    </button>
  )
}
