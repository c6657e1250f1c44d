import type { Precision } from '../../situation/schema.ts'
import { kindShapes, type MarkKind } from '../ui/kind-shapes.ts'
import type { MapColours } from './map-colours.ts'

/** What stands under the picture of a map. */
export interface Caption {
  title: string
  /** “6 of 11 events” and the like: what the picture shows of it. */
  shown: string
  attribution: string
  /** What the marks mean, as far as they are on the picture: the shapes of kinds, the forms of precision. */
  legend: ({ kind: MarkKind; words: string } | { precision: Precision; words: string })[]
}

const edge = 12
const line = 18
/** A shape with the room behind it, and the room between two entries. */
const shape = 15
const gap = 14

/** A picture of the map as it stands, with its title, its legend and where it comes from beneath: a canvas cannot be cited without. */
export function mapPicture(
  [map, marks]: [ground: HTMLCanvasElement, marks: HTMLCanvasElement],
  ratio: number,
  caption: Caption,
  colours: MapColours,
): HTMLCanvasElement {
  const sheet = document.createElement('canvas')
  const pen = sheet.getContext('2d')!
  const [width, height] = [map.width / ratio, map.height / ratio]
  const room = width - 2 * edge
  const small = "400 11px 'Source Sans 3 Variable', 'Source Sans 3', sans-serif"
  const strong = "600 14px 'Source Sans 3 Variable', 'Source Sans 3', sans-serif"
  pen.font = small
  const widths = caption.legend.map(({ words }) => shape + pen.measureText(words).width)
  const rows = wrapped(widths, room, gap)
  const beside = pen.measureText(caption.shown).width + gap + pen.measureText(caption.attribution).width <= room
  sheet.width = map.width
  sheet.height = Math.ceil((height + 8 + line * (1 + rows.length + (beside ? 1 : 2)) + 4) * ratio)

  pen.fillStyle = colours.ground
  pen.fillRect(0, 0, sheet.width, sheet.height)
  pen.drawImage(map, 0, 0)
  pen.drawImage(marks, 0, 0, map.width, map.height)
  pen.scale(ratio, ratio)
  let y = height + 8 + 13
  pen.fillStyle = colours.ink
  pen.font = strong
  pen.fillText(fitted(pen, caption.title, room), edge, y)
  pen.font = small
  for (const row of rows) {
    y += line
    let x = edge
    for (const i of row) {
      const entry = caption.legend[i]!
      if ('kind' in entry) drawShape(pen, entry.kind, x, y - 9, colours.kinds[entry.kind])
      else drawForm(pen, entry.precision, x + 5, y - 4, colours.ink)
      pen.fillStyle = colours.map.label!
      pen.fillText(entry.words, x + shape, y)
      x += widths[i]! + gap
    }
  }
  y += line
  pen.fillStyle = colours.map.label!
  pen.fillText(caption.shown, edge, y)
  if (!beside) y += line
  if (beside) pen.textAlign = 'right'
  pen.fillText(fitted(pen, caption.attribution, room), beside ? width - edge : edge, y)
  return sheet
}

/** Things of these widths in rows of no more than the room, in order: `wrapped([50, 40, 30], 100, 5)` is `[[0, 1], [2]]`. */
export function wrapped(widths: readonly number[], room: number, gap: number): number[][] {
  const rows: number[][] = []
  let used = 0
  widths.forEach((width, i) => {
    const row = rows.at(-1)
    if (row && used + gap + width <= room) {
      row.push(i)
      used += gap + width
    } else {
      rows.push([i])
      used = width
    }
  })
  return rows
}

function drawShape(pen: CanvasRenderingContext2D, kind: MarkKind, x: number, y: number, colour: string): void {
  pen.save()
  pen.translate(x, y)
  pen.fillStyle = colour
  pen.fill(new Path2D(kindShapes[kind]), 'evenodd')
  pen.restore()
}

/** A dot is exact, a dashed ring is somewhere in here, a hatched square is an area: as in the legend. */
function drawForm(pen: CanvasRenderingContext2D, precision: Precision, x: number, y: number, colour: string): void {
  pen.save()
  pen.translate(x, y)
  pen.fillStyle = colour
  pen.strokeStyle = colour
  pen.beginPath()
  if (precision === 'area') {
    pen.rect(-4.5, -4.5, 9, 9)
    for (const at of [-3, 0, 3]) {
      pen.moveTo(at - 3 < -4.5 ? -4.5 : at - 3, at + 3 > 4.5 ? 4.5 : at + 3)
      pen.lineTo(at + 3 > 4.5 ? 4.5 : at + 3, at - 3 < -4.5 ? -4.5 : at - 3)
    }
    pen.stroke()
  } else {
    pen.arc(0, 0, precision === 'exact' ? 3.5 : 1.8, 0, 2 * Math.PI)
    pen.fill()
    if (precision === 'within') {
      pen.beginPath()
      pen.setLineDash([2.2, 1.6])
      pen.arc(0, 0, 4.8, 0, 2 * Math.PI)
      pen.stroke()
    }
  }
  pen.restore()
}

/** As many of the first letters as there is room for. */
function fitted(pen: CanvasRenderingContext2D, words: string, room: number): string {
  if (pen.measureText(words).width <= room) return words
  let cut = words
  while (cut.length > 1 && pen.measureText(`${cut}…`).width > room) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
