import { BookOpen, Clock, List, Map as MapIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import { visibleEvents } from '../../store/selectors.ts'
import type { Sheet as SheetName } from '../../store/store.ts'
import { numberInWords } from '../words/numbers.ts'
import { t } from '../words/t.ts'
import { useDateline } from './store-context.tsx'

const docks: [
  SheetName,
  'sheetMap' | 'sheetList' | 'sheetReader' | 'sheetTimeline',
  ComponentType<{ size?: number; 'aria-hidden': 'true' }>,
][] = [
  ['map', 'sheetMap', MapIcon],
  ['list', 'sheetList', List],
  ['reader', 'sheetReader', BookOpen],
  ['timeline', 'sheetTimeline', Clock],
]

/** The phone's four panes, one at a time over the map. */
export function Dock({ sheet, onChoose }: { sheet: SheetName; onChoose: (sheet: SheetName) => void }) {
  const count = useDateline(view => visibleEvents(view).length)
  return (
    <nav className="dock" aria-label={t('docks')}>
      {docks.map(([name, words, Icon]) => (
        <button key={name} type="button" aria-current={name === sheet ? 'true' : undefined} onClick={() => onChoose(name)}>
          <Icon size={20} aria-hidden="true" />
          <span>{t(words)}</span>
          {name === 'list' && <b aria-hidden="true">{numberInWords(count)}</b>}
        </button>
      ))}
    </nav>
  )
}
