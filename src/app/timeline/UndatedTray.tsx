import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { siteOf } from '../../situation/event-place.ts'
import { innerQuotes } from '../../situation/inner-quotes.ts'
import type { SituationEvent } from '../../situation/schema.ts'
import { cutAtWord, shortQuote } from '../../situation/short-quote.ts'
import { placesById, undatedEvents } from '../../store/selectors.ts'
import { touched } from '../../store/touched.ts'
import { withoutMarkdown } from '../../text/markdown-marks.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { subkindInWords } from '../words/event-words.ts'
import { numberInWords } from '../words/numbers.ts'
import { t } from '../words/t.ts'

/** More chips than this are left to the list: three or four are seen at a time, and each has its part in every picture of the page. */
const room = 24

/** What an event without a place is told by: the first of its words. */
function briefly(event: SituationEvent): string {
  const { start, end } = shortQuote(event)
  return cutAtWord(innerQuotes(withoutMarkdown(event.quote.slice(start, end))), 40)
}

/** “No date” is a place, not a lack: the undated events as chips, their count, and whether they are on the map. */
export function UndatedTray() {
  const store = useDatelineStore()
  const { events, any, places, on, selection, touch, reading } = useDateline(view => ({
    events: undatedEvents(view),
    any: (view.situation?.events.length ?? 0) > 0,
    places: placesById(view),
    on: view.filter.undated,
    selection: view.selection,
    touch: touched(view),
    reading: view.hover?.reading && view.hover.type === 'event' ? view.hover.id : null,
  }))
  const title = t('noDate')
  const picked = selection?.type === 'event' ? selection.id : null
  // What is picked stands among the chips however many there are; what is picked or read elsewhere comes into view.
  const beyond = events.slice(room).find(event => event.id === picked)
  const chips = beyond ? [...events.slice(0, room - 1), beyond] : events.slice(0, room)
  const tray = useRef<HTMLUListElement>(null)
  // One stop of the Tab key: the chip that had it last, else the picked one.
  const [had, setHad] = useState<string | null>(null)
  const stop = (chips.find(({ id }) => id === had) ?? chips.find(({ id }) => id === picked) ?? chips[0])?.id
  const move = (event: KeyboardEvent, i: number) => {
    const to = { ArrowDown: i + 1, ArrowUp: i - 1, Home: 0, End: chips.length - 1 }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    tray.current?.querySelectorAll('button')[Math.max(0, Math.min(chips.length - 1, to))]?.focus()
  }
  useEffect(() => {
    const list = tray.current
    const chip = list?.querySelector<HTMLElement>(`[data-event="${CSS.escape(reading ?? picked ?? '')}"]`)
    if (!list || !chip || list.matches(':hover, :focus-within')) return
    const [inside, outside] = [chip.getBoundingClientRect(), list.getBoundingClientRect()]
    if (inside.top < outside.top || inside.bottom > outside.bottom) list.scrollBy({ top: inside.top - outside.top - 1 })
  }, [reading, picked])
  return (
    <section className="undated" aria-label={title} data-away={!on}>
      <header>
        <h2>
          {title} {any && <b>{numberInWords(events.length)}</b>}
        </h2>
        {any && (
          <Switch checked={on} onChange={checked => store.getState().setFilter({ undated: checked })}>
            {t('undatedOnMap')}
          </Switch>
        )}
      </header>
      {events.length === 0 ? (
        any && <p className="undated-none">{t('undatedNone')}</p>
      ) : (
        <ul ref={tray}>
          {chips.map((event, i) => {
            const first = siteOf(event)
            const place = first ? places.get(first.place)?.properties.name : undefined
            const what = subkindInWords(event.subkind)
            const selected = selection?.type === 'event' && selection.id === event.id
            const here = selection?.type === 'place' && event.places.some(({ place: id }) => id === selection.id)
            return (
              <li key={event.id}>
                <button
                  type="button"
                  className="undated-chip"
                  data-event={event.id}
                  aria-pressed={selected}
                  data-hover={touch.events.has(event.id)}
                  data-apart={selection?.type === 'place' && !here}
                  title={withoutMarkdown(event.quote)}
                  tabIndex={event.id === stop ? 0 : -1}
                  onFocus={() => setHad(event.id)}
                  onKeyDown={key => move(key, i)}
                  onClick={() => store.getState().select(selected ? null : { type: 'event', id: event.id })}
                  onPointerEnter={() => store.getState().hoverOver({ type: 'event', id: event.id })}
                  onPointerLeave={() => store.getState().hoverOver(null)}
                >
                  <KindMark kind={event.kind} />
                  <span>
                    {place
                      ? t('undatedChip', { what, place })
                      : t('undatedChip', { what, place: t('timelinePhrase', { phrase: briefly(event) }) })}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {events.length > room && <p className="undated-none">{t('undatedMore', { n: events.length - room })}</p>}
    </section>
  )
}
