import type { MarkKind } from '../ui/kind-shapes.ts'
import { imageName } from './base-style.ts'
import { type MapColours, markKinds } from './map-colours.ts'

/**
 * Images of the map's own layers are named by what they show, so that a layer's expression can put a name together and the image is drawn when
 * first asked for: `dateline/town`, `dateline/hatch:signal:-1:14`. In other colours they keep their names, and no tile is read anew.
 */
export type ImageSpec =
  | { show: 'town' }
  | { show: 'blank' }
  | { show: 'room' }
  | { show: 'hatch'; kind: MarkKind | 'signal'; lean: 1 | -1; gap: number }

/** Reads an image's name; null for a name that is none of ours. */
export function imageSpec(name: string): ImageSpec | null {
  if (!name.startsWith(imageName(''))) return null
  const [show, a = '', b, c] = name.slice(imageName('').length).split(':')
  const kind = markKinds.find(k => k === a)
  if (show === 'town' || show === 'blank' || show === 'room') return { show }
  if (show === 'hatch' && (kind || a === 'signal')) return { show, kind: kind ?? 'signal', lean: b === '-1' ? -1 : 1, gap: Number(c) }
  return null
}

/** Half the side of the unseen square that stands for a mark's room, at size 1. */
export const roomUnit = 10

/** Drawn at twice their size, for sharp screens. */
export const sharp = 2

export function drawImage(spec: ImageSpec, colours: MapColours): ImageData {
  switch (spec.show) {
    case 'town':
      return canvas(6, pen => {
        disc(pen, 3, 2.6, colours.map.halo!)
        disc(pen, 3, 1.7, colours.map['label-2']!)
      })
    // Countries without a hatch: an expression must name some image.
    case 'blank':
      return canvas(1, () => {})
    // Nothing to see: what a mark covers, so that no name is written there.
    case 'room':
      return canvas(2 * roomUnit, () => {})
    case 'hatch':
      return hatch(
        spec.kind === 'signal' ? colours.signal : colours.kinds[spec.kind],
        spec.lean,
        spec.gap,
        spec.kind === 'signal' ? 1.2 : 0.8,
      )
  }
}

type Pen = CanvasRenderingContext2D

/** One sheet for all images: to make a canvas takes longer than to draw on it. */
let sheet: { canvas: HTMLCanvasElement; pen: Pen } | null = null

function canvas(size: number, draw: (pen: Pen, size: number) => void): ImageData {
  if (!sheet) {
    const canvas = document.createElement('canvas')
    sheet = { canvas, pen: canvas.getContext('2d', { willReadFrequently: true })! }
  }
  const { canvas, pen } = sheet
  // To set its size wipes a canvas and all that was set on its pen.
  canvas.width = Math.round(size * sharp)
  canvas.height = Math.round(size * sharp)
  pen.scale(sharp, sharp)
  draw(pen, size)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

function disc(pen: Pen, centre: number, radius: number, colour: string): void {
  pen.beginPath()
  pen.arc(centre, centre, radius, 0, 7)
  pen.fillStyle = colour
  pen.fill()
}

/** A seamless hatch: one diagonal a tile, drawn three times so that the corners close. */
function hatch(colour: string, lean: 1 | -1, gap: number, width: number): ImageData {
  return canvas(gap, (pen, size) => {
    pen.strokeStyle = colour
    pen.lineWidth = width
    for (const shift of [-size, 0, size]) {
      pen.beginPath()
      pen.moveTo(shift - 1, lean > 0 ? size + 1 : -1)
      pen.lineTo(shift + size + 1, lean > 0 ? -1 : size + 1)
      pen.stroke()
    }
  })
}
