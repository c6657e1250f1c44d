import { memo, useMemo } from 'react'
import type { DaysExtent } from '../../situation/days-extent.ts'
import { formatDay } from '../../times/calendar.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { yearInWords } from '../words/days.ts'
import type { WordKey } from '../words/en.ts'
import { t } from '../words/t.ts'
import { type Preset, type PresetName, presetsOf } from './presets.ts'
import { daysSet, setDays } from './set-days.ts'

const words: Record<Exclude<PresetName, 'year'>, WordKey> = {
  all: 'timelineAllDays',
  lastWeek: 'presetLastWeek',
  lastMonth: 'presetLastMonth',
  lastYear: 'presetLastYear',
}

/** Days one often asks for, to be picked instead of typed. */
export const PresetDays = memo(function PresetDays({ extent }: { extent: DaysExtent }) {
  const store = useDatelineStore()
  const presets = useMemo(() => presetsOf(extent), [extent])
  const now = useDateline(view => {
    const { from, to } = daysSet(view.filter)
    return presets.find(preset => preset.from === from && preset.to === to)
  })
  const nameOf = ({ name, from: first }: Preset) => (name === 'year' ? yearInWords(formatDay(first!)) : t(words[name]))
  return (
    <div className="preset-days">
      <select
        aria-label={t('presetLabel')}
        value={now?.id ?? ''}
        onChange={event => {
          const preset = presets.find(({ id }) => id === event.target.value)
          if (preset) setDays(store, preset.from, preset.to)
        }}
      >
        {!now && <option value="">{t('presetOther')}</option>}
        {presets.map(preset => (
          <option key={preset.id} value={preset.id}>
            {nameOf(preset)}
          </option>
        ))}
      </select>
    </div>
  )
})
