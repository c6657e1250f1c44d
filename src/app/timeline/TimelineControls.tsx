import { Pause, Play as PlayIcon } from 'lucide-react'
import { useCallback, useId, useState } from 'react'
import { dayExtent, timelineEvents, totals, undatedEvents } from '../../store/selectors.ts'
import { formatDay, parseDay } from '../../times/calendar.ts'
import type { Day } from '../../times/time.ts'
import { Switch } from '../ui/Switch.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { Words } from '../ui/Words.tsx'
import { dayInWords } from '../words/days.ts'
import { t } from '../words/t.ts'
import { DayField } from './DayField.tsx'
import { PresetDays } from './PresetDays.tsx'
import { speeds } from './play.ts'
import { usePlayback } from './use-playback.ts'

/** The timeline's left part: play, the two days, how many are in range, and whether a possible day counts. */
export function TimelineControls() {
  const store = useDatelineStore()
  const { from, to, countPossible, extent, dayless, dated, shown, all } = useDateline(view => ({
    from: view.filter.from,
    to: view.filter.to,
    countPossible: view.filter.countPossible,
    extent: dayExtent(view),
    dayless: view.status !== 'loading' && dayExtent(view) === null,
    dated: timelineEvents(view).length,
    shown: totals(view).dated,
    // Of those that pass all but the days.
    all: timelineEvents(view).length + undatedEvents(view).length,
  }))
  const problemId = useId()
  const [problem, setProblem] = useState<{ end: 'from' | 'to'; words: string } | null>(null)
  const play = usePlayback()

  const { stop } = play
  const takeOver = useCallback(
    (end: 'from' | 'to', day: Day | null): string | null => {
      const { filter, setFilter } = store.getState()
      const [from, to] = end === 'from' ? [day, filter.to] : [filter.from, day]
      if (from !== null && to !== null && parseDay(from)! > parseDay(to)!)
        return t('dayOrder', { from: dayInWords(from), to: dayInWords(to) })
      stop()
      setFilter({ [end]: day })
      return null
    },
    [store, stop],
  )
  const tell = useCallback(
    (end: 'from' | 'to', words: string | null) => setProblem(now => (words ? { end, words } : now?.end === end ? null : now)),
    [],
  )
  const field = (end: 'from' | 'to') => (
    <DayField
      end={end}
      day={end === 'from' ? from : to}
      whenOpen={extent ? formatDay(end === 'from' ? extent.first : extent.last) : null}
      onDay={takeOver}
      onProblem={tell}
      problemId={problemId}
      invalid={problem?.end === end}
      disabled={dayless}
    />
  )
  const countPossibleDays = useCallback((on: boolean) => store.getState().setFilter({ countPossible: on }), [store])

  const allDays = () => {
    play.stop()
    store.getState().setFilter({ from: null, to: null })
  }
  return (
    <div className="timeline-controls" data-playing={play.playing}>
      <div className="timeline-line">
        <PlayButton play={play} disabled={!extent} />
        {field('from')}
        {field('to')}
      </div>
      <p className="timeline-note">
        <span>
          {from === null && to === null ? (
            all > 0 && <Words of="timelineDated" with={{ n: dated, all }} />
          ) : (
            <>
              <Words of="timelineInRange" with={{ n: shown, all: dated }} />{' '}
              <button type="button" className="link" onClick={allDays}>
                {t('timelineAllDays')}
              </button>
            </>
          )}
        </span>
        {problem ? (
          <span className="bad" id={problemId} role="alert">
            {problem.words}
          </span>
        ) : (
          all > 0 && <Swatches />
        )}
      </p>
      <div className="timeline-line timeline-how">
        <Switch checked={countPossible} disabled={dayless} onChange={countPossibleDays}>
          {t('timelineCountPossible')}
        </Switch>
        {extent && !play.playing && <PresetDays extent={extent} />}
        <Pace play={play} />
      </div>
    </div>
  )
}

interface PlayProps {
  play: ReturnType<typeof usePlayback>
}

function PlayButton({ play, disabled }: PlayProps & { disabled: boolean }) {
  const name = t(play.playing ? 'timelinePause' : 'timelinePlay')
  return (
    <button type="button" className="btn round" aria-label={name} title={name} disabled={disabled} onClick={play.toggle}>
      {play.playing ? <Pause size={16} aria-hidden="true" /> : <PlayIcon size={16} aria-hidden="true" />}
    </button>
  )
}

/** What the columns' tones mean. */
function Swatches() {
  return (
    <span className="timeline-swatches" aria-hidden="true">
      <i className="sure" />
      {t('timelineCertain')}
      <i className="may" />
      {t('timelinePossible')}
    </span>
  )
}

/** While it plays: whether a window moves or what was stays, and how fast. */
function Pace({ play }: PlayProps) {
  const mode = t(play.mode === 'window' ? 'timelineWindowHint' : 'timelineSoFarHint')
  const speed = t('timelineSpeed', { n: play.speed })
  const nextSpeed = speeds[(speeds.indexOf(play.speed) + 1) % speeds.length]!
  return (
    <div className="timeline-pace" hidden={!play.playing}>
      <button
        type="button"
        className="pace"
        title={mode}
        aria-label={mode}
        onClick={() => play.setMode(play.mode === 'window' ? 'soFar' : 'window')}
      >
        {t(play.mode === 'window' ? 'timelineWindow' : 'timelineSoFar')}
      </button>
      <button type="button" className="pace" title={speed} aria-label={speed} onClick={() => play.setSpeed(nextSpeed)}>
        {play.speed}×
      </button>
    </div>
  )
}
