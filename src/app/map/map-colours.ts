import { eventKinds } from '../../events/event.ts'
import type { MarkKind } from '../ui/kind-shapes.ts'
import { textSize } from '../ui/text-size.ts'

export const markKinds: MarkKind[] = [...eventKinds, 'none']

const mapTokens = [
  ...['sea', 'sea-coast', 'land', 'coast', 'border', 'admin', 'river'],
  ...['graticule', 'label', 'label-2', 'water-label', 'halo', 'sea-limit'],
] as const

/** The letters of the panes, which are there before the map is. */
export const sans = "'Source Sans 3 Variable', 'Source Sans 3', 'Dateline Scripts', sans-serif"

/** The design tokens the map draws with, resolved for the theme of the moment. */
export interface MapColours {
  theme: 'light' | 'dark'
  map: Record<string, string>
  kinds: Record<MarkKind, string>
  onKind: string
  signal: string
  signalText: string
  onSignal: string
  paper: string
  ink: string
  /** Around the globe. */
  ground: string
  /** How large the page's letters are, against those of the design. */
  letters: number
  /** What paper has in their stead, which is always light; left out where these are. */
  printed?: MapColours
}

/** With what paper has in their stead. The tokens of light hold wherever an element asks for them. */
export function withPaper(colours: MapColours): MapColours {
  if (colours.theme === 'light') return colours
  const light = document.createElement('i')
  light.dataset.theme = 'light'
  document.documentElement.append(light)
  const printed = readColours(light)
  light.remove()
  return { ...colours, printed }
}

/** Reads them from the page's custom properties. */
export function readColours(root: HTMLElement): MapColours {
  const style = getComputedStyle(root)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    theme: root.dataset.theme === 'dark' ? 'dark' : 'light',
    map: Object.fromEntries(mapTokens.map(name => [name, token(`map-${name}`)])),
    kinds: Object.fromEntries(markKinds.map(kind => [kind, token(`kind-${kind}`)])) as Record<MarkKind, string>,
    onKind: token('on-kind'),
    signal: token('signal'),
    signalText: token('signal-text'),
    onSignal: token('on-signal'),
    paper: token('surface-float'),
    ink: token('ink'),
    ground: token('surface-sunk'),
    letters: textSize(),
  }
}
