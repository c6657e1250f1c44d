import type { Anchor, Wanted } from './lay-names.ts'
import { type MapColours, sans } from './map-colours.ts'
import type { Mark } from './marks.ts'

/** One line of writing on the map. */
export interface Line {
  text: string
  font: string
  /** Extra room between letters, in pixels. */
  spacing: number
  colour: string
  halo: number
  width: number
  height: number
}

/** How wide a text is in a font. */
export type Measure = (text: string, font: string, spacing: number) => number

/** A name with what is written under it, as it asks for room. */
export interface Name extends Wanted {
  mark: Mark
  lines: Line[]
}

interface Style {
  size: number
  weight: 400 | 600
  /** Lines break beyond so many times the size. */
  widest: number
  /** Of the note, against the name. */
  note: number
  spacing: number
  halo: number
}

const styles: Record<'place' | 'selected' | 'area' | 'cluster', Style> = {
  place: { size: 14, weight: 600, widest: 14, note: 0.84, spacing: 0, halo: 2 },
  selected: { size: 15.5, weight: 600, widest: 14, note: 0.84, spacing: 0, halo: 2 },
  area: { size: 12, weight: 600, widest: 12, note: 0.92, spacing: 0.08, halo: 1.8 },
  cluster: { size: 12, weight: 400, widest: 14, note: 1, spacing: 0, halo: 1.8 },
}
const lineHeight = 1.15
/** Names above and below come a little nearer than those beside: letters have room over and under them. In sizes. */
const nearer = 0.29

const beside: Anchor[] = ['left', 'right', 'top', 'bottom']
const below: Anchor[] = ['top', 'bottom', 'left', 'right']
const away: Record<'left' | 'right', Anchor[]> = {
  left: ['right', 'bottom-right', 'top-right', 'left', 'bottom', 'top'],
  right: ['left', 'bottom-left', 'top-left', 'right', 'bottom', 'top'],
}

/** What is written on the map besides the marks: the names asked for room in this order. */
export interface Written {
  hovered: string | null
  /** Where the selected name goes, away from its links. */
  side: 'left' | 'right'
  colours: MapColours
  measure: Measure
  /** Lines that were broken before, in these colours and letters. */
  lines: WeakMap<Mark, Line[]>
}

/** The names of marks, in the order in which they are given room: the selected one, the hovered, places, areas, pairs; the most mentioned first. */
export function namesOf(marks: readonly Mark[], written: Written): Name[] {
  const first = (mark: Mark) =>
    mark.state === 'selected' ? 0 : mark.id === written.hovered ? 1 : mark.form === 'cluster' ? 4 : mark.form === 'area' ? 3 : 2
  return marks
    .filter(({ name }) => name !== '')
    .map((mark): [number, Mark] => [first(mark), mark])
    .sort(([a, one], [b, other]) => a - b || other.size - one.size || (one.id < other.id ? -1 : 1))
    .map(([, mark]) => nameOf(mark, written))
}

function nameOf(mark: Mark, written: Written): Name {
  const selected = mark.state === 'selected'
  const style = styleOf(mark, written.colours)
  let lines = written.lines.get(mark)
  if (!lines) {
    lines = linesOf(mark, style, written)
    written.lines.set(mark, lines)
  }
  return {
    ...{ mark, lines, x: 0, y: 0, clear: mark.clear, nearer: nearer * style.size },
    width: Math.max(...lines.map(({ width }) => width)),
    height: lines.reduce((sum, { height }) => sum + height, 0),
    anchors: mark.form === 'area' ? below : selected ? away[written.side] : beside,
    forced: selected || mark.id === written.hovered,
  }
}

function styleOf({ form, state }: Mark, { letters }: MapColours): Style {
  const style = styles[form === 'area' || form === 'cluster' ? form : state === 'selected' ? 'selected' : 'place']
  return { ...style, size: style.size * letters }
}

function linesOf(mark: Mark, style: Style, { colours: { map, ink, signalText }, measure }: Written): Line[] {
  const selected = mark.state === 'selected'
  const quiet = selected && mark.form !== 'area' ? signalText : map.label!
  const loud = selected ? signalText : mark.form === 'area' || mark.form === 'cluster' ? map.label! : ink
  const write = (text: string, size: number, weight: number, colour: string): Line[] => {
    const font = `${weight} ${size}px ${sans}`
    const spacing = style.spacing * style.size
    return broken(text, style.widest * style.size, words => measure(words, font, spacing)).map(([text, width]) => {
      return { text, font, spacing, colour, halo: style.halo, width, height: size * lineHeight }
    })
  }
  const lines = write(mark.form === 'area' ? mark.name.toUpperCase() : mark.name, style.size, style.weight, loud)
  if (mark.note !== '') lines.push(...write(mark.note, style.size * style.note, 400, quiet))
  return lines
}

/** A text in lines of about one width, none wider than the room if it need not be; where it has line breaks it is broken there too. */
export function broken(text: string, room: number, measure: (words: string) => number): [text: string, width: number][] {
  return text.split('\n').flatMap((part): [string, number][] => {
    const whole = measure(part)
    if (whole <= room) return [[part, whole]]
    const goal = whole / Math.ceil(whole / room)
    const lines: string[] = []
    let line = ''
    for (const word of part.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && (measure(longer) > room || measure(line) >= goal)) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line].map(words => [words, measure(words)])
  })
}
