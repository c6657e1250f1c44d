import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button, IconButton } from '../ui/Button.tsx'
import { PrecisionMark } from '../ui/PrecisionMark.tsx'
import { textSize } from '../ui/text-size.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { t } from '../words/later-words.ts'
import { numberInWords } from '../words/numbers.ts'
import { placeKindInWords } from '../words/place-words.ts'
import { type Pane, placeBeside } from './place-beside.ts'
import type { Target } from './target.ts'

interface Props {
  target: Target
  /** What the list may not reach out of. */
  pane: HTMLElement | null
  onPick: (place: string) => void
  onZoom: (target: Target) => void
  onClose: () => void
}

function paneOf(pane: HTMLElement | null): Pane {
  const whole = pane?.getBoundingClientRect()
  if (!whole) return { width: innerWidth, height: innerHeight }
  return { width: whole.width, height: whole.height }
}

/** The members of a cluster, to choose one of or to zoom in on. Closed by Esc or its button, it gives the focus back to where it was. */
export function ClusterList({ target, pane, onPick, onZoom, onClose }: Props) {
  const panel = useRef<HTMLElement>(null)
  useReturnFocus(panel)
  useEffect(() => panel.current?.querySelector<HTMLElement>('[data-member]')?.focus({ preventScroll: true }), [])
  if (!('members' in target.of)) return null
  const { members } = target.of
  const step = (event: React.KeyboardEvent) => {
    const rows = [...(panel.current?.querySelectorAll<HTMLElement>('[data-member]') ?? [])]
    const now = rows.indexOf(document.activeElement as HTMLElement)
    const to =
      event.key === 'ArrowDown'
        ? now + 1
        : event.key === 'ArrowUp'
          ? now - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? rows.length - 1
              : null
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    } else if (to !== null) {
      event.preventDefault()
      rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
    }
  }
  return (
    <section
      className="cluster-list"
      ref={panel}
      aria-label={t('clusterHere', { n: members.length })}
      style={placeBeside(target, paneOf(pane), textSize())}
      onKeyDown={step}
    >
      <header>
        <h2>{t('clusterHere', { n: members.length })}</h2>
        <IconButton label={t('close')} className="small" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
        <Button look="link" onClick={() => onZoom(target)}>
          {t('zoomHere')}
        </Button>
        <span aria-hidden="true">{t('mentionsHeading')}</span>
      </header>
      <ul>
        {members.map(({ place, kind, mentions, doubtful }) => (
          <li key={place.id}>
            <button
              type="button"
              data-member
              onClick={() => {
                onPick(place.id)
                onClose()
              }}
            >
              <PrecisionMark precision={place.properties.precision} kind={kind} doubtful={doubtful} />
              <span>
                <b>{place.properties.name}</b>
                <small>{placeKindInWords(place.properties)}</small>
              </span>
              <span className="n">
                <span aria-hidden="true">{numberInWords(mentions)}</span>
                <span className="sr-only">{t('mentionCount', { n: mentions })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
