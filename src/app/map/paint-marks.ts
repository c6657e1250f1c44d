import { kindShapes, type MarkKind } from '../ui/kind-shapes.ts'
import { type MapColours, markKinds, sans } from './map-colours.ts'
import { dotRadius, growth, type Mark } from './marks.ts'

export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** What a mark shows, and nothing of where: marks of one look share a picture. */
export interface Look extends Pick<Mark, 'form' | 'kind' | 'size'> {
  selected: boolean
  hovered: boolean
}

/** Beyond these marks grow no more. */
const largest = 16
/** Clusters grow in steps, so that few are painted anew while a brush moves over thousands of members. */
const clusterSteps = [100, 45, 15, 0]

export function lookOf(mark: Mark, hovered: boolean): Look {
  const { form, kind, size } = mark
  return {
    ...{ form, kind, size: form === 'cluster' ? clusterSteps.find(step => size >= step)! : Math.min(largest, size) },
    ...{ selected: mark.state === 'selected', hovered: hovered && form === 'dot' },
  }
}

export const lookName = ({ form, kind, size, selected, hovered }: Look): string => `${form}:${kind}:${size}:${selected}:${hovered}`

/** Half the side of the square a look is painted in. */
export function reachOf({ form, size, selected, hovered }: Look): number {
  if (form === 'dot') return dotRadius(size) + (selected ? 7 : hovered ? 4 : 2)
  return halfOf(form, selected) * growth(form, size) + 1
}

const halfOf = (form: Exclude<Mark['form'], 'dot'>, selected: boolean): number =>
  ({ area: selected ? 15 : 13, relative: selected ? 16 : 14, doubt: selected ? 16 : 11, cluster: 17 })[form]

/** Paints a look round the pen's origin. */
export function paintLook(pen: Pen, look: Look, colours: MapColours): void {
  if (look.form === 'dot') {
    dot(pen, look, colours)
    return
  }
  const scale = growth(look.form, look.size)
  pen.scale(scale, scale)
  const half = halfOf(look.form, look.selected)
  if (look.form === 'area') plate(pen, half, look, colours)
  else if (look.form === 'relative') relative(pen, half, look, colours)
  else if (look.form === 'doubt') doubt(pen, half, look, colours)
  else disc(pen, half - 0.5, colours.paper)
}

const mostParts = 8

/**
 * How many parts of a cluster's rim are each kind's: one a member up to eight, then by share, each kind present keeping at least one. Few
 * rims are new while a brush moves over thousands of members.
 */
function rimCounts(counts: number[]): number[] {
  const total = counts.reduce((sum, n) => sum + n, 0)
  return total <= mostParts ? counts : counts.map(n => (n === 0 ? 0 : Math.max(1, Math.round((n / total) * mostParts))))
}

/** Neighbouring parts of a rim that are of one kind: from which part on, how many, of how many. */
export interface RimRun {
  kind: MarkKind
  from: number
  length: number
  of: number
}

/** The rim of a cluster, from the top on: `[2, 0, 1, …]` is two parts of the first kind and one of the third. */
export function rimRuns(counts: number[]): RimRun[] {
  const rim = rimCounts(counts)
  const of = rim.reduce((sum, n) => sum + n, 0)
  let from = 0
  const runs: RimRun[] = []
  rim.forEach((length, i) => {
    if (length > 0) runs.push({ kind: markKinds[i]!, from, length, of })
    from += length
  })
  return runs
}

/** The parts of a run as angles from the top; between any two is a gap. */
export function rimParts({ from, length, of }: RimRun): [from: number, to: number][] {
  const gap = of > 1 ? 0.1 : 0
  const share = (2 * Math.PI) / of
  return Array.from({ length }, (_, i) => [-Math.PI / 2 + (from + i) * share + gap, -Math.PI / 2 + (from + i + 1) * share - gap])
}

/** Several places too near to part: a pale disc, its rim parted among what happened there. */
export function paintRim(pen: Pen, run: RimRun, size: number, { kinds }: MapColours): void {
  const scale = growth('cluster', size)
  pen.lineWidth = 3.5 * scale
  pen.strokeStyle = kinds[run.kind]
  for (const [from, to] of rimParts(run)) {
    pen.beginPath()
    pen.arc(0, 0, (halfOf('cluster', false) - 3.5) * scale, from, to)
    pen.stroke()
  }
}

function disc(pen: Pen, radius: number, colour: string): void {
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 7)
  pen.fillStyle = colour
  pen.fill()
}

/** The shape of a kind in a box round the origin. */
function shape(pen: Pen, kind: MarkKind, box: number, colour: string): void {
  pen.save()
  pen.translate(-box / 2, -box / 2)
  pen.scale(box / 10, box / 10)
  pen.fillStyle = colour
  pen.fill(new Path2D(kindShapes[kind]), 'evenodd')
  pen.restore()
}

/** An exact place: a disc with the shape of its kind; selected, with a ring in the signal round it. */
function dot(pen: Pen, { kind, size, selected, hovered }: Look, { kinds, paper, signal, onSignal, onKind }: MapColours): void {
  const radius = dotRadius(size)
  if (selected) {
    disc(pen, radius + 6.5, signal)
    disc(pen, radius + 4.5, paper)
  } else disc(pen, radius + 1.75 + (hovered ? 2 : 0), paper)
  disc(pen, radius + (hovered ? 2 : 0), selected ? signal : kinds[kind])
  shape(pen, kind, 10 * growth('dot', size), selected ? onSignal : onKind)
}

/** An area's badge: a square plate at its label point, never a circle, so that it does not read as a point. Only named: hollow. */
function plate(pen: Pen, half: number, { kind, selected }: Look, { signal, kinds, paper, onSignal, onKind }: MapColours): void {
  const colour = selected ? signal : kinds[kind]
  const hollow = kind === 'none' && !selected
  const square = (inset: number, corner: number) => {
    pen.beginPath()
    pen.roundRect(inset - half, inset - half, 2 * (half - inset), 2 * (half - inset), corner)
  }
  square(0, 5)
  pen.fillStyle = paper
  pen.fill()
  square(1.5, 3.5)
  pen.fillStyle = hollow ? paper : colour
  pen.fill()
  if (hollow) {
    square(2.4, 2.8)
    pen.strokeStyle = colour
    pen.lineWidth = 1.75
    pen.stroke()
  }
  shape(pen, kind, half * 0.92, hollow ? colour : selected ? onSignal : onKind)
}

/** A relative place's badge: a plate with six sides, neither an area's square nor a point's disc. Only named: hollow. */
function relative(pen: Pen, half: number, { kind, selected }: Look, { signal, kinds, paper, onSignal, onKind }: MapColours): void {
  const colour = selected ? signal : kinds[kind]
  const hollow = kind === 'none' && !selected
  const hexagon = (radius: number) => {
    pen.beginPath()
    for (let i = 0; i < 6; i++) pen.lineTo(radius * Math.cos((i * Math.PI) / 3), radius * Math.sin((i * Math.PI) / 3))
    pen.closePath()
  }
  hexagon(half)
  pen.fillStyle = paper
  pen.fill()
  hexagon(half - 2)
  pen.fillStyle = hollow ? paper : colour
  pen.fill()
  if (hollow) {
    hexagon(half - 3)
    pen.strokeStyle = colour
    pen.lineWidth = 1.75
    pen.stroke()
  }
  shape(pen, kind, half * 0.8, hollow ? colour : selected ? onSignal : onKind)
}

/** A place that may be wrong: a dashed disc with a question mark; selected, a ring in the signal round it. */
function doubt(pen: Pen, half: number, { kind, selected }: Look, { signal, kinds, paper }: MapColours): void {
  const colour = selected ? signal : kinds[kind]
  disc(pen, half, paper)
  if (selected) {
    pen.beginPath()
    pen.arc(0, 0, half - 1.5, 0, 7)
    pen.strokeStyle = colour
    pen.lineWidth = 2
    pen.stroke()
  }
  const radius = selected ? half - 6 : half - 2.5
  const dashes = 9
  const dash = (2 * Math.PI * radius) / dashes
  pen.beginPath()
  pen.setLineDash([dash * 0.6, dash * 0.4])
  pen.arc(0, 0, radius, 0, 2 * Math.PI)
  pen.strokeStyle = colour
  pen.lineWidth = 1.6
  pen.stroke()
  pen.setLineDash([])
  pen.fillStyle = colour
  pen.font = `600 ${half - (selected ? 4 : 0)}px ${sans}`
  pen.textAlign = 'center'
  pen.textBaseline = 'alphabetic'
  pen.fillText('?', 0, selected ? 4.2 : 3.9)
}
