import type { PlaceMention } from '../../situation/schema.ts'
import { eventsAt, placeView } from '../../store/selectors.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { LaterWords } from '../ui/LaterWords.tsx'
import { useDateline } from '../ui/store-context.tsx'
import { t } from '../words/later-words.ts'
import { tallyInWords, tallyOf } from '../words/tally-words.ts'

/** So many of the events' kinds are drawn. */
const kinds = 5

/** How much is said of a place, filtered or not, and how much of that passes the filters. */
export function CardTally({ place, mentions }: { place: string; mentions: readonly PlaceMention[] }) {
  const told = useDateline(view => eventsAt(view, place))
  const shown = useDateline(view => placeView(view, place))
  const passing = shown ? shown.events + shown.said + shown.apart : 0
  const words = tallyInWords(tallyOf(told))
  return (
    <div className="tally">
      <p>
        <span>
          <span>
            <LaterWords of="mentionsHere" with={{ n: mentions.length }} />
          </span>
        </span>
        <span>
          <span>{words === null ? <LaterWords of="eventsHere" with={{ n: 0 }} /> : <CountFirst words={words} />}</span>
          {told.slice(0, kinds).map(event => (
            <KindMark key={event.id} kind={event.kind} />
          ))}
        </span>
        <span>
          <span>
            <LaterWords of="articlesHere" with={{ n: new Set(mentions.map(({ article }) => article)).size }} />
          </span>
        </span>
      </p>
      {shown && (shown.mentions < mentions.length || passing < told.length) && (
        <p>{t('cardFiltered', { mentions: shown.mentions, events: passing })}</p>
      )}
    </div>
  )
}

/** The numbers of a tally strong, as those beside it are. */
function CountFirst({ words }: { words: string }) {
  const parts = words.split(/(\p{N}+)/u)
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
  return parts.map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part !== '' && <span key={i}>{part}</span>))
}
