import { kindShapes, type MarkKind } from '../ui/kind-shapes.ts'
import { type MapColours, markKinds } from './map-colours.ts'

/**
 * Images are named by what they show, so that a layer's expression can put a name together and the image is drawn when first asked for:
 * `light/glyph:force`, `light/plate:works:selected`, `dark/hatch:signal:-1:14`, `light/cluster:1.0.0.2.0.0.0`.
 * The theme leads, so that a change of theme asks for new ones.
 */
export type ImageSpec =
  | { show: 'town' }
  | { show: 'blank' }
  | { show: 'room' }
  | { show: 'glyph' | 'plate' | 'relative' | 'doubt'; kind: MarkKind; selected: boolean }
  | { show: 'hatch'; kind: MarkKind | 'signal'; lean: 1 | -1; gap: number }
  | { show: 'cluster'; counts: number[] }

/** Reads an image's name; null for a name that is none of ours. */
export function imageSpec(name: string): ImageSpec | null {
  const [show, a = '', b, c] = name.slice(name.indexOf('/') + 1).split(':')
  const kind = markKinds.find(k => k === a)
  if (show === 'town' || show === 'blank' || show === 'room') return { show }
  if (show === 'hatch' && (kind || a === 'signal')) return { show, kind: kind ?? 'signal', lean: b === '-1' ? -1 : 1, gap: Number(c) }
  if (show === 'cluster') return { show, counts: a.split('.').map(Number) }
  if (kind && (show === 'glyph' || show === 'plate' || show === 'relative' || show === 'doubt'))
    return { show, kind, selected: b === 'selected' }
  return null
}

/** Named by the parts of its rim, not by its members: a brush that moves over thousands of them asks for few images that are new. */
export const clusterImage = (counts: number[]): string => `cluster:${rimCounts(counts).join('.')}`

/** Half the side of the unseen square that stands for a mark's room, at size 1. */
export const roomUnit = 10

/** Drawn at twice their size, for sharp screens. */
const sharp = 2

/**
 * Clusters are the images there are many of, and every tile gets its own copy of those it shows: on a plain screen they are drawn no larger
 * than the largest is shown.
 */
const clusterSharp = (): number => Math.min(sharp, 1.35 * (globalThis.devicePixelRatio ?? 1))
const clusterSize = 34

/** How many pixels of an image lie on one of the screen. */
export const imageRatio = ({ show }: ImageSpec): number =>
  show === 'cluster' ? Math.round(clusterSize * clusterSharp()) / clusterSize : sharp

const mostParts = 8

/** How many parts of a cluster's rim are each kind's: one a member up to eight, then by share, each kind present keeping at least one. */
function rimCounts(counts: number[]): number[] {
  const total = counts.reduce((sum, n) => sum + n, 0)
  return total <= mostParts ? counts : counts.map(n => (n === 0 ? 0 : Math.max(1, Math.round((n / total) * mostParts))))
}

/** The rim of a cluster in parts, as angles from the top. */
export function rimParts(counts: number[]): { kind: MarkKind; from: number; to: number }[] {
  const parts = counts.flatMap((n, i) => Array.from({ length: n }, () => markKinds[i]!))
  const gap = parts.length > 1 ? 0.1 : 0
  const share = (2 * Math.PI) / Math.max(1, parts.length)
  return parts.map((kind, i) => ({ kind, from: -Math.PI / 2 + i * share + gap, to: -Math.PI / 2 + (i + 1) * share - gap }))
}

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
    case 'glyph':
      return canvas(10, pen => shape(pen, spec.kind, 0, 10, spec.selected ? colours.onSignal : colours.onKind))
    case 'plate':
      return plate(spec.kind, spec.selected, colours)
    case 'relative':
      return relative(spec.kind, spec.selected, colours)
    case 'doubt':
      return doubt(spec.kind, spec.selected, colours)
    case 'hatch':
      return hatch(
        spec.kind === 'signal' ? colours.signal : colours.kinds[spec.kind],
        spec.lean,
        spec.gap,
        spec.kind === 'signal' ? 1.2 : 0.8,
      )
    case 'cluster':
      return cluster(spec.counts, colours)
  }
}

type Pen = CanvasRenderingContext2D

/** One sheet for all images: to make a canvas takes longer than to draw on it. */
let sheet: { canvas: HTMLCanvasElement; pen: Pen } | null = null

function canvas(size: number, draw: (pen: Pen, size: number) => void, ratio = sharp): ImageData {
  if (!sheet) {
    const canvas = document.createElement('canvas')
    sheet = { canvas, pen: canvas.getContext('2d', { willReadFrequently: true })! }
  }
  const { canvas, pen } = sheet
  // To set its size wipes a canvas and all that was set on its pen.
  canvas.width = Math.round(size * ratio)
  canvas.height = Math.round(size * ratio)
  pen.scale(ratio, ratio)
  draw(pen, size)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

function disc(pen: Pen, centre: number, radius: number, colour: string): void {
  pen.beginPath()
  pen.arc(centre, centre, radius, 0, 7)
  pen.fillStyle = colour
  pen.fill()
}

function shape(pen: Pen, kind: MarkKind, at: number, box: number, colour: string): void {
  pen.save()
  pen.translate(at, at)
  pen.scale(box / 10, box / 10)
  pen.fillStyle = colour
  pen.fill(new Path2D(kindShapes[kind]), 'evenodd')
  pen.restore()
}

/** An area's badge: a square plate at its label point, never a circle, so that it does not read as a point. Only named: hollow. */
function plate(kind: MarkKind, selected: boolean, colours: MapColours): ImageData {
  return canvas(selected ? 30 : 26, (pen, size) => {
    const colour = selected ? colours.signal : colours.kinds[kind]
    const hollow = kind === 'none' && !selected
    const edge = 1.5
    const box = size - 2 * edge
    pen.beginPath()
    pen.roundRect(0, 0, size, size, 5)
    pen.fillStyle = colours.paper
    pen.fill()
    pen.beginPath()
    pen.roundRect(edge, edge, box, box, 3.5)
    pen.fillStyle = hollow ? colours.paper : colour
    pen.fill()
    if (hollow) {
      pen.beginPath()
      pen.roundRect(edge + 0.9, edge + 0.9, box - 1.8, box - 1.8, 2.8)
      pen.strokeStyle = colour
      pen.lineWidth = 1.75
      pen.stroke()
    }
    const inner = size * 0.46
    shape(pen, kind, (size - inner) / 2, inner, hollow ? colour : selected ? colours.onSignal : colours.onKind)
  })
}

/** A relative place's badge: a plate with six sides, neither an area's square nor a point's disc. Only named: hollow. */
function relative(kind: MarkKind, selected: boolean, colours: MapColours): ImageData {
  return canvas(selected ? 32 : 28, (pen, size) => {
    const centre = size / 2
    const colour = selected ? colours.signal : colours.kinds[kind]
    const hollow = kind === 'none' && !selected
    const hexagon = (radius: number) => {
      pen.beginPath()
      for (let i = 0; i < 6; i++) pen.lineTo(centre + radius * Math.cos((i * Math.PI) / 3), centre + radius * Math.sin((i * Math.PI) / 3))
      pen.closePath()
    }
    hexagon(centre)
    pen.fillStyle = colours.paper
    pen.fill()
    hexagon(centre - 2)
    pen.fillStyle = hollow ? colours.paper : colour
    pen.fill()
    if (hollow) {
      hexagon(centre - 3)
      pen.strokeStyle = colour
      pen.lineWidth = 1.75
      pen.stroke()
    }
    const inner = size * 0.4
    shape(pen, kind, (size - inner) / 2, inner, hollow ? colour : selected ? colours.onSignal : colours.onKind)
  })
}

/** A place that may be wrong: a dashed disc with a question mark; selected, a ring in the signal round it. */
function doubt(kind: MarkKind, selected: boolean, colours: MapColours): ImageData {
  return canvas(selected ? 32 : 22, (pen, size) => {
    const centre = size / 2
    const colour = selected ? colours.signal : colours.kinds[kind]
    disc(pen, centre, centre, colours.paper)
    if (selected) {
      pen.beginPath()
      pen.arc(centre, centre, centre - 1.5, 0, 7)
      pen.strokeStyle = colour
      pen.lineWidth = 2
      pen.stroke()
    }
    const radius = selected ? centre - 6 : centre - 2.5
    const dashes = 9
    const dash = (2 * Math.PI * radius) / dashes
    pen.beginPath()
    pen.setLineDash([dash * 0.6, dash * 0.4])
    pen.arc(centre, centre, radius, 0, 2 * Math.PI)
    pen.strokeStyle = colour
    pen.lineWidth = 1.6
    pen.stroke()
    pen.fillStyle = colour
    pen.font = `600 ${size * 0.5 - (selected ? 4 : 0)}px 'Source Sans 3 Variable', 'Source Sans 3', sans-serif`
    pen.textAlign = 'center'
    pen.textBaseline = 'alphabetic'
    pen.fillText('?', centre, centre + (selected ? 4.2 : 3.9))
  })
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

/** Several places too near to part: a pale disc, its rim parted among what happened there. The count is written over it as text. */
function cluster(counts: number[], colours: MapColours): ImageData {
  const draw = (pen: Pen, size: number) => {
    const centre = size / 2
    disc(pen, centre, centre - 0.5, colours.paper)
    pen.lineWidth = 3.5
    for (const part of rimParts(counts)) {
      pen.beginPath()
      pen.arc(centre, centre, centre - 3.5, part.from, part.to)
      pen.strokeStyle = colours.kinds[part.kind]
      pen.stroke()
    }
  }
  return canvas(clusterSize, draw, imageRatio({ show: 'cluster', counts }))
}
