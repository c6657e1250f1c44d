import './timeline.css'
import { TimelineChart } from './TimelineChart.tsx'
import { TimelineControls } from './TimelineControls.tsx'
import { UndatedTray } from './UndatedTray.tsx'
import { useDayKeys } from './use-day-keys.ts'

/** When it happened: the days and playback, the chart, and what has no date. */
export function TimelinePane() {
  useDayKeys()
  return (
    <div className="timeline">
      <TimelineControls />
      <TimelineChart />
      <UndatedTray />
    </div>
  )
}
