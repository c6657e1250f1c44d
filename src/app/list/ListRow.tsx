import { FileText } from 'lucide-react'
import { type KeyboardEvent, memo } from 'react'
import { positionName } from '../../places/coordinates/position.ts'
import type { Role } from '../../places/place.ts'
import type { PlaceProperties } from '../../situation/schema.ts'
import { foundPlaces } from '../../store/selectors.ts'
import type { Hover } from '../../store/store.ts'
import { Found } from '../ui/Found.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { PrecisionMark } from '../ui/PrecisionMark.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { publishedInWords } from '../words/days.ts'
import type { WordKey } from '../words/en.ts'
import { kindInWords, statusInWords, subkindInWords, whenInWords } from '../words/event-words.ts'
import { numberInWords } from '../words/numbers.ts'
import { placeKindInWords, precisionInWords } from '../words/place-words.ts'
import { t } from '../words/t.ts'
import { tallyInWords } from '../words/tally-words.ts'
import { type ArticleItem, type EventItem, eventLine, type HeadingItem, type ListItem, type PlaceItem } from './list-items.ts'
import { rowQuote } from './row-quote.ts'
import type { QuoteRoom } from './use-quote-room.ts'

interface RowProps {
  item: Exclude<ListItem, HeadingItem>
  /** Picked: washed, with a rule. */
  on: boolean
  /** Belongs to what is picked: a thin rule. */
  linked: boolean
  hovered: boolean
  query: string
  room: QuoteRoom
  /** The one stop of the Tab key in the list. */
  stop: boolean
  index: number
  onPick: (item: ListItem) => void
  onHover: (hover: Hover | null) => void
  onStop: (index: number) => void
  onMove: (event: KeyboardEvent) => void
}

/** One row that can be picked. */
export const ListRow = memo(function ListRow({
  item,
  on,
  linked,
  hovered,
  query,
  room,
  stop,
  index,
  onPick,
  onHover,
  onStop,
  onMove,
}: RowProps) {
  const hover: Hover | null =
    item.type === 'article' ? null : item.type === 'event' ? { type: 'event', id: item.id } : { type: 'place', id: item.id, mention: null }
  const state = [on && 'on', linked && 'linked', hovered && 'hover'].filter(Boolean).join(' ')
  return (
    <button
      type="button"
      className={`row ${item.type === 'article' ? 'headline-row' : item.type} ${state}`}
      data-index={index}
      data-id={item.id}
      tabIndex={stop ? 0 : -1}
      aria-current={on ? 'true' : undefined}
      onClick={() => onPick(item)}
      onKeyDown={onMove}
      onFocus={() => {
        onStop(index)
        onHover(hover)
      }}
      onBlur={() => onHover(null)}
      onPointerEnter={event => event.pointerType === 'mouse' && onHover(hover)}
      onPointerLeave={event => event.pointerType === 'mouse' && onHover(null)}
    >
      {item.type === 'event' && <EventRow item={item} query={query} room={room} />}
      {item.type === 'place' && <PlaceRow item={item} query={query} />}
      {item.type === 'article' && <ArticleRow item={item} query={query} />}
    </button>
  )
})

function EventRow({ item, query, room }: { item: EventItem; query: string; room: QuoteRoom }) {
  const { event, place, headline, role, doubtful, byHand, sources } = eventLine(item)
  const isThere = role === 'happened' || role === 'said'
  const status = statusInWords(event.status)
  return (
    <>
      <span className="lead">
        <KindMark kind={event.kind} size={12} />
        <span className="sr-only">{kindInWords(event.kind)}</span>
      </span>
      <span className="row-body">
        <q dir="auto">
          <Found text={rowQuote(event, query, room.width, room.measure)} query={query} />
        </q>
        <span className="meta">
          <span className="parts">
            {place && (
              <span className="at">
                {isThere && <PrecisionMark precision={place.properties.precision} doubtful={doubtful} size={12} />}
                {isThere && <span className="sr-only">{precisionInWords(place.properties.precision)}</span>}
                <span className={`at-name${doubtful ? ' doubtful' : ''}`}>
                  <Found text={isThere ? place.properties.name : t(roleNotThere[role], { name: place.properties.name })} query={query} />
                </span>
                {doubtful && <em className="tag">{t('doubtful')}</em>}
                {byHand && <em className="tag by-hand">{t('byHand')}</em>}
              </span>
            )}
            {headline && (
              <span className="told-in" dir="auto">
                <Found text={headline} query={query} />
              </span>
            )}
            <span className="what">{subkindInWords(event.subkind)}</span>
            {status && <span className="status">{status}</span>}
            {sources > 1 && <span className="told">{t('toldByShort', { n: sources })}</span>}
          </span>
          <time>{whenInWords(event)}</time>
        </span>
      </span>
    </>
  )
}

/** An event may name a place without being there: “from Tulcea” says who came to put the fire out. */
const roleNotThere: Record<Role, WordKey> = { happened: 'placeNamed', said: 'placeNamed', origin: 'placeFrom', named: 'placeNamed' }

function PlaceRow({ item: { view, share, inView }, query }: { item: PlaceItem; query: string }) {
  const { place, kind, mentions, doubtful } = view
  const tally = tallyInWords(view)
  const { precision } = place.properties
  const isFound = useDateline(view => foundPlaces(view)?.has(place.id))
  return (
    <>
      <span className="lead" data-found={isFound || undefined}>
        <PrecisionMark precision={precision} kind={kind} doubtful={doubtful} size={16} />
        <span className="sr-only">{precisionInWords(precision)}</span>
      </span>
      <span className="row-body">
        <span className="name">
          <Found text={place.properties.name} query={query} />
          {doubtful && <em className="tag">{t('doubtful')}</em>}
          {place.properties.mentions.some(({ byHand }) => byHand) && <em className="tag by-hand">{t('byHand')}</em>}
        </span>
        <span className="meta parts">
          <span>{positionApart(place.properties) ?? placeKindInWords(place.properties)}</span>
          {tally && <span>{tally}</span>}
          {!inView && <span>{t('outOfView')}</span>}
        </span>
      </span>
      <span className="bar" aria-hidden="true">
        <i style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className="n">
        <span aria-hidden="true">{numberInWords(mentions)}</span>
        <span className="sr-only">{t('mentionCount', { n: mentions })}</span>
      </span>
    </>
  )
}

/** Rows of a table give several positions the name of one town: these tell them apart. */
function positionApart({ kind, name, labelPoint }: PlaceProperties): string | null {
  return kind === 'coordinates' && !name.includes('°') ? positionName(labelPoint) : null
}

function ArticleRow({ item: { view }, query }: { item: ArticleItem; query: string }) {
  const { article, mentions, events } = view
  return (
    <>
      <span className="lead">
        <FileText size={14} aria-hidden="true" />
      </span>
      <span className="row-body">
        <span className="headline" dir="auto">
          <Found text={article.headline} query={query} />
        </span>
        <span className="meta">
          <span className="parts">
            <span className="at">{article.source ?? t('noSource')}</span>
          </span>
          <time>{publishedInWords(article)}</time>
        </span>
        <span className="meta parts">
          <span>{t('mentionCount', { n: mentions })}</span>
          <span>{t('eventCount', { n: events })}</span>
        </span>
      </span>
    </>
  )
}
