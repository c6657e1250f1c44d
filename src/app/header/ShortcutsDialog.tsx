import { Dialog } from '../ui/Dialog.tsx'
import { type AnyKey, t } from '../words/later-words.ts'

/** As the keyboard at hand has it. */
function undoKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘Z' : 'Ctrl+Z'
}

const shortcuts: [string[], AnyKey][] = [
  [['/'], 'shortcutSearch'],
  [['J'], 'shortcutNext'],
  [['K'], 'shortcutPrevious'],
  [['0'], 'fitAll'],
  [['['], 'shortcutDayBack'],
  [[']'], 'shortcutDayOn'],
  [['↑', '↓'], 'shortcutArrows'],
  [['←', '→'], 'shortcutMarks'],
  [['Enter'], 'shortcutEnter'],
  [['A', 'N', 'X', 'S'], 'shortcutReview'],
  [['U', undoKeys()], 'shortcutUndo'],
  [['Esc'], 'shortcutClose'],
  [['?'], 'shortcutHelp'],
]

/** What the keys do. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('shortcuts')} onClose={onClose}>
      <dl className="shortcuts">
        {shortcuts.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
