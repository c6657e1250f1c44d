import type { BarWords } from './bar-words.ts'
import { widthOf } from './bar-words.ts'

let context: CanvasRenderingContext2D | null | undefined
const widths = new Map<string, number>()

function measure(text: string, font: string): number | null {
  if (context === undefined) context = document.createElement('canvas').getContext('2d')
  if (!context) return null
  const key = `${font} ${text}`
  let width = widths.get(key)
  if (width === undefined) {
    context.font = font
    width = context.measureText(text).width
    // Before a font is there widths are those of another: not to be kept. (Nothing is loading before anything has asked for it.)
    if (document.fonts.check(font, text)) widths.set(key, width)
  }
  return width
}

/** How wide the words beside the day of publication are. */
export function measuredLabel(words: string): number {
  return Math.ceil(measure(words, "600 11px 'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif") ?? words.length * 6)
}

/** How wide a bar's words are with the kind's shape in front, in the fonts the chart draws them in. */
export function measuredWords(words: BarWords): number {
  const phrase =
    words.phrase === null ? 0 : measure(words.phrase, "italic 600 13px 'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif")
  const what = words.what === '' ? 0 : measure(words.what, "400 12px 'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif")
  if (phrase === null || what === null) return widthOf(words)
  return Math.ceil(15 + phrase + (words.phrase !== null && words.what !== '' ? 7 : 0) + what)
}
