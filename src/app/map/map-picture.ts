import { kindShapes, type MarkKind } from '../ui/kind-shapes.ts'
import type { MapColours } from './map-colours.ts'

/** What stands under the picture of a map. */
export interface Caption {
  title: string
  /** “6 of 11 events” and the like: what the picture shows of it. */
  shown: string
  attribution: string
  /** What the marks mean, as far as they are on the picture. */
  legend: { kind: MarkKind; words: string }[]
}

const strip = 44

/** A picture of the map as it stands, with its title and where it comes from beneath: a canvas cannot be cited without. */
export async function mapPicture(map: HTMLCanvasElement, ratio: number, caption: Caption, colours: MapColours): Promise<Blob> {
  const sheet = document.createElement('canvas')
  sheet.width = map.width
  sheet.height = map.height + strip * ratio
  const pen = sheet.getContext('2d')!
  pen.fillStyle = colours.ground
  pen.fillRect(0, 0, sheet.width, sheet.height)
  pen.drawImage(map, 0, 0)
  pen.scale(ratio, ratio)
  const [width, height] = [map.width / ratio, map.height / ratio]
  const family = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif"
  pen.fillStyle = colours.map.label!
  pen.font = `400 11px ${family}`
  pen.fillText(caption.shown, 12, height + 35)
  let left = width - 12
  for (const { kind, words } of [...caption.legend].reverse()) {
    left -= pen.measureText(words).width
    pen.fillStyle = colours.map.label!
    pen.fillText(words, left, height + 18)
    left -= 15
    drawShape(pen, kind, left, height + 9, colours.kinds[kind])
    left -= 12
  }
  pen.fillStyle = colours.ink
  pen.font = `600 14px ${family}`
  pen.fillText(fitted(pen, caption.title, left - 24), 12, height + 19)
  pen.fillStyle = colours.map.label!
  pen.font = `400 11px ${family}`
  pen.textAlign = 'right'
  pen.fillText(caption.attribution, width - 12, height + 35)
  return new Promise((resolve, reject) =>
    sheet.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png'),
  )
}

function drawShape(pen: CanvasRenderingContext2D, kind: MarkKind, x: number, y: number, colour: string): void {
  pen.save()
  pen.translate(x, y)
  pen.fillStyle = colour
  pen.fill(new Path2D(kindShapes[kind]), 'evenodd')
  pen.restore()
}

/** As many of the first letters as there is room for. */
function fitted(pen: CanvasRenderingContext2D, words: string, room: number): string {
  if (pen.measureText(words).width <= room) return words
  let cut = words
  while (cut.length > 1 && pen.measureText(`${cut}…`).width > room) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
