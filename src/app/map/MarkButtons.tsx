import { type RefObject, useEffect, useRef, useState } from 'react'
import { foundPlaces } from '../../store/selectors.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { placeInWords } from '../words/place-sentences.ts'
import { markNote } from './mark-note.ts'
import { type Arrow, nearestMark } from './nearest-mark.ts'
import type { Target } from './target.ts'

/** More than these would be no help to walk through; the list has them all. */
const most = 80

interface MarkButtonsProps {
  targets: Target[]
  onOpen: (target: Target) => void
  /** The mark that has the focus: the buttons go while the map moves, and a mark may go into a cluster. */
  focused: RefObject<Target | null>
}

/**
 * The marks in view as buttons, for the keyboard and for screen readers: one of them is in the tab order, arrow keys move to the
 * neighbour in that direction, Enter opens. Pointers go through to the map.
 */
export function MarkButtons({ targets, onOpen, focused }: MarkButtonsProps) {
  const store = useDatelineStore()
  const chosen = useDateline(view => (view.selection?.type === 'place' ? view.selection.id : null))
  const found = useDateline(foundPlaces)
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const [current, setCurrent] = useState<string | null>(null)
  const reachable = targets.slice(0, most)
  const stop = reachable.find(target => target.id === current) ?? reachable.find(target => target.id === chosen) ?? reachable[0]

  useEffect(() => {
    if (focused.current === null || document.activeElement !== document.body) return
    const heir = standIn(focused.current, targets.slice(0, most))
    if (heir) buttons.current.get(heir.id)?.focus({ preventScroll: true })
  }, [targets, focused])

  const walk = (event: React.KeyboardEvent, from: Target) => {
    if (!event.key.startsWith('Arrow') || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = nearestMark(from, reachable, event.key as Arrow)
    if (next) buttons.current.get(next.id)?.focus({ preventScroll: true })
  }
  return (
    <ul className="mark-buttons" aria-label={t('mapMarks')}>
      {reachable.map(target => (
        <li key={target.id} style={{ left: target.x, top: target.y }} data-found={holds(target, found) || undefined}>
          <button
            type="button"
            ref={element => {
              if (element) buttons.current.set(target.id, element)
              else buttons.current.delete(target.id)
            }}
            data-mark={target.id}
            tabIndex={target === stop ? 0 : -1}
            aria-label={holds(target, found) ? t('markFound', { mark: nameOf(target) }) : nameOf(target)}
            {...(!('members' in target.of) && { 'aria-pressed': target.id === chosen })}
            onFocus={() => {
              setCurrent(target.id)
              focused.current = target
              if (!('members' in target.of)) store.getState().hoverOver({ type: 'place', id: target.id, mention: null })
            }}
            onBlur={() => {
              focused.current = null
              store.getState().hoverOver(null)
            }}
            onKeyDown={event => walk(event, target)}
            onClick={() => onOpen(target)}
          />
        </li>
      ))}
    </ul>
  )
}

/** The mark itself, else the cluster it went into, else the nearest to where it was. */
function standIn(gone: Target, marks: readonly Target[]): Target | undefined {
  const away = ({ x, y }: Target) => Math.hypot(x - gone.x, y - gone.y)
  return (
    marks.find(({ id }) => id === gone.id) ??
    marks.find(({ of }) => 'members' in of && of.members.some(({ place }) => place.id === gone.id)) ??
    marks.reduce<Target | undefined>((best, mark) => (best && away(best) <= away(mark) ? best : mark), undefined)
  )
}

/** Whether a search found a place, or one of those that stand together. */
function holds({ of }: Target, found: ReadonlySet<string> | null): boolean {
  if (found === null) return false
  return 'members' in of ? of.members.some(({ place }) => found.has(place.id)) : found.has(of.place.id)
}

function nameOf({ of }: Target): string {
  if ('members' in of) {
    const names = of.members.slice(0, 4).map(({ place }) => place.properties.name)
    return t('clusterName', { n: of.members.length, names: names.join(', ') })
  }
  const { properties } = of.place
  const { instead } = properties
  const name = t('markName', { name: properties.name, kind: placeInWords(properties), note: markNote(of) })
  return instead ? t('markInstead', { mark: name, name: instead.name, words: instead.words }) : name
}
