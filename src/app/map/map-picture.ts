import type { Precision } from '../../situation/schema.ts'
import { kindShapes, type MarkKind } from '../ui/kind-shapes.ts'
import { relativeForm } from '../ui/relative-form.ts'
import { type MapColours, sans } from './map-colours.ts'

/** A map as it stands, to be copied before the browser shows it anew. */
export interface MapSheets {
  ground: HTMLCanvasElement
  marks: HTMLCanvasElement
  /** Their pixels for one of the page's. */
  ratio: number
  colours: MapColours
}

/** What stands under the picture of a map. */
export interface Caption {
  title: string
  /** “6 of 11 events” and the like: what the picture shows of it. */
  shown: string
  attribution: string
  /** What the marks mean, as far as they are on the picture: the shapes of kinds, the forms of precision. */
  legend: ({ kind: MarkKind; words: string } | { precision: Precision; words: string })[]
  /** Whether its words run from right to left; the map does not turn. */
  rightToLeft: boolean
}

const edge = 12
const line = 18
/** A shape with the room behind it, and the room between two entries. */
const shape = 15
const gap = 14

/** A picture of the map as it stands, with its title, its legend and where it comes from beneath: a canvas cannot be cited without. */
export function mapPicture({ ground, marks, ratio, colours }: MapSheets, caption: Caption): HTMLCanvasElement {
  const sheet = document.createElement('canvas')
  const pen = sheet.getContext('2d')!
  const [width, height] = [ground.width / ratio, ground.height / ratio]
  const room = width - 2 * edge
  const small = `400 11px ${sans}`
  const strong = `600 14px ${sans}`
  pen.font = small
  const widths = caption.legend.map(({ words }) => shape + pen.measureText(words).width)
  const { places, rows } = laidOut(widths, room, gap, caption.rightToLeft)
  const beside = pen.measureText(caption.shown).width + gap + pen.measureText(caption.attribution).width <= room
  sheet.width = ground.width
  sheet.height = Math.ceil((height + 8 + line * (1 + rows + (beside ? 1 : 2)) + 4) * ratio)

  pen.fillStyle = colours.ground
  pen.fillRect(0, 0, sheet.width, sheet.height)
  pen.drawImage(ground, 0, 0)
  pen.drawImage(marks, 0, 0, ground.width, ground.height)
  pen.scale(ratio, ratio)
  // Where the words begin and where they end.
  const [begin, end] = caption.rightToLeft ? [width - edge, edge] : [edge, width - edge]
  pen.direction = caption.rightToLeft ? 'rtl' : 'ltr'
  pen.textAlign = 'start'
  let y = height + 8 + 13
  pen.fillStyle = colours.ink
  pen.font = strong
  pen.fillText(fitted(pen, caption.title, room), begin, y)
  pen.font = small
  for (const [i, entry] of caption.legend.entries()) {
    const foot = y + line * (1 + places[i]!.row)
    const left = edge + places[i]!.left
    const sign = caption.rightToLeft ? left + widths[i]! - 10 : left
    if ('kind' in entry) drawShape(pen, entry.kind, sign, foot - 9, colours.kinds[entry.kind])
    else drawForm(pen, entry.precision, sign + 5, foot - 4, colours.ink)
    pen.fillStyle = colours.map.label!
    pen.fillText(entry.words, caption.rightToLeft ? left + widths[i]! - shape : left + shape, foot)
  }
  y += line * (rows + 1)
  pen.fillStyle = colours.map.label!
  pen.fillText(caption.shown, begin, y)
  if (!beside) y += line
  // Names and their sign, which stays before them in every language.
  pen.direction = 'ltr'
  pen.textAlign = beside === caption.rightToLeft ? 'left' : 'right'
  pen.fillText(fitted(pen, caption.attribution, room), beside ? end : begin, y)
  return sheet
}

/**
 * Where things of these widths stand in the room, row by row in reading order, and how many rows they take: of 50, 40 and 30 in a room of
 * 100 with gaps of 5 the first stands at 0, the second at 55, the third under the first; from right to left at 50, 5 and 70.
 */
export function laidOut(
  widths: readonly number[],
  room: number,
  gap: number,
  rightToLeft: boolean,
): { places: { row: number; left: number }[]; rows: number } {
  let row = 0
  let used = 0
  const places = widths.map(width => {
    if (used > 0 && used + gap + width > room) {
      row++
      used = 0
    }
    const from = used > 0 ? used + gap : 0
    used = from + width
    return { row, left: rightToLeft ? room - used : from }
  })
  return { places, rows: widths.length === 0 ? 0 : row + 1 }
}

function drawShape(pen: CanvasRenderingContext2D, kind: MarkKind, x: number, y: number, colour: string): void {
  pen.save()
  pen.translate(x, y)
  pen.fillStyle = colour
  pen.fill(new Path2D(kindShapes[kind]), 'evenodd')
  pen.restore()
}

/** A dot is exact, a dashed ring is somewhere in here, a hatched square is an area, a piece of a ring is relative: as in the legend. */
export function drawForm(pen: CanvasRenderingContext2D, precision: Precision, x: number, y: number, colour: string): void {
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
  } else if (precision === 'relative') {
    const { piece, point } = relativeForm
    pen.scale(0.8, 0.8)
    pen.translate(-7, -7)
    pen.lineWidth = 1.4
    pen.stroke(new Path2D(piece))
    pen.arc(point.x, point.y, point.r, 0, 2 * Math.PI)
    pen.fill()
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
