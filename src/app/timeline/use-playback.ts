import { useCallback, useEffect, useRef, useState } from 'react'
import { dayExtent, situationIndex, timelineEvents } from '../../store/selectors.ts'
import { calm } from '../ui/media.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import type { Play, PlayMode, Speed, Window } from './play.ts'
import { daysSet, setDays } from './set-days.ts'

export interface Playback {
  playing: boolean
  mode: PlayMode
  speed: Speed
  toggle: () => void
  stop: () => void
  setMode: (mode: PlayMode) => void
  setSpeed: (speed: Speed) => void
}

/** Plays the days by moving the filter. Whatever else changes the days meanwhile stops it. */
export function usePlayback(): Playback {
  const store = useDatelineStore()
  const [playing, setPlaying] = useState(false)
  const [mode, setMode] = useState<PlayMode>('window')
  const [speed, setSpeed] = useState<Speed>(1)
  const at = useRef<Window | null>(null)

  useEffect(() => {
    if (!playing) {
      at.current = null
      return
    }
    const extent = dayExtent(store.getState())
    if (!extent) return
    const go = (days: Window) => {
      at.current = days
      setDays(store, days.from, days.to)
    }
    let timer: number | undefined
    let ended = false
    const start = ({ begin, pace, playedDays, step }: typeof import('./playback.ts')) => {
      if (ended) return
      const state = store.getState()
      const now = daysSet(state.filter)
      const play: Play = { mode, speed, calm: calm(), ...playedDays(situationIndex(state)!, timelineEvents(state), extent, now) }
      go(at.current ?? begin(play, now.from, now.to))
      timer = window.setInterval(() => {
        const days = daysSet(store.getState().filter)
        const last = at.current
        const next = last && days.from === last.from && days.to === last.to ? step(play, last) : null
        if (next) go(next)
        else setPlaying(false)
      }, pace(play))
    }
    // It comes when somebody plays.
    import('./playback.ts').then(start, () => setPlaying(false))
    return () => {
      ended = true
      clearInterval(timer)
    }
  }, [store, playing, mode, speed])

  const stop = useCallback(() => setPlaying(false), [])
  return {
    playing,
    mode,
    speed,
    toggle: () => setPlaying(now => !now),
    stop,
    setMode: next => {
      at.current = null
      setMode(next)
    },
    setSpeed,
  }
}
