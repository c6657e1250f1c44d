import * as library from 'mgrs'
import { kmPerDegree } from '../../geometry/degree.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { Span } from '../../text/span.ts'
import { type Angle, anglesIn } from './angle.ts'

/** A bundler takes the library's module; Node takes its CommonJS, which has all under `default`. */
const mgrs = (library as { default?: typeof library }).default ?? library

/** A position that a text writes out in numbers. */
export interface WrittenCoordinates extends Span {
  point: LngLat
  /** The same numbers with the longitude first, where nothing says which is which and they could be. */
  swapped: LngLat | null
  /** What says which number is which: letters of the compass or words, a grid, or only that the latitude usually comes first. */
  told: 'letters' | 'grid' | 'order'
  /** Half of the last digit written, in kilometres. */
  uncertaintyKm: number
}

/** Whether a text can hold any at all: one look is cheaper than the search. */
const anyCoordinates =
  /\d(?:[.,]\d{2,15}|\s?(?:[°º˚NSEW]|[Dd]eg|[Nn]orth|[Ss]outh))[^\n]{0,24}\d|\b[NS]\s?\d{1,3}[-. ]\d|[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2}/

/** What stands between the two numbers of a pair. */
const between = /^\s?(?:[,;/|]|and|by|[,;] and|, by)?\s?$/
/** Numbers that go on are a series, a table or a measure, and no position. */
const goesOn = /^\s?(?:(?:[,;/|]|and|or)\s?[-−–]?\d+[.,]\d{2,}|%|‰|×|[-–—]\d)/
const cameBefore = /\d[.,]\d{2,}\s?[,;/|]\s?$/
/** Words that announce a position. */
const announced =
  /\b(?:co-?ordinates?|coords?|geo-?locat\w*|geo-?coded|gps|wgs ?-?84|lat(?:itude)?[ ,/]+(?:and )?lon\w*|position(?:ed)?|located|location|grid|pin|map|maps)\b[^\n]{0,48}$|📍[^\n]{0,12}$/i
/** Five digits tell a metre, which nobody writes of anything else; fewer need a word that announces them. */
const decimalsAlone = 4
const decimalsAnnounced = 2

/**
 * The positions written in a text, in reading order: decimal degrees, degrees with minutes and seconds, with compass letters before or behind or
 * none, in links to maps too, and squares of the Military Grid Reference System. Time grows linearly.
 *
 *     writtenCoordinates('Geolocated to 45.0556, 35.3330.')[0]
 *     // { start: 14, end: 30, point: [35.333, 45.0556], swapped: [45.0556, 35.333], told: 'order', uncertaintyKm: 0.006 }
 */
export function writtenCoordinates(text: string): WrittenCoordinates[] {
  if (!anyCoordinates.test(text)) return []
  return [...pairs(text), ...runTogether(text), ...gridSquares(text)].sort((a, b) => a.start - b.start)
}

function pairs(text: string): WrittenCoordinates[] {
  const found: WrittenCoordinates[] = []
  let previous: Angle | null = null
  for (const angle of anglesIn(text)) {
    const pair: WrittenCoordinates | null =
      previous && angle && between.test(text.slice(previous.end, angle.start)) ? paired(text, previous, angle) : null
    if (pair) found.push(pair)
    previous = pair ? null : angle
  }
  return found
}

function paired(text: string, first: Angle, second: Angle): WrittenCoordinates | null {
  const { start } = first
  const { end } = second
  const uncertaintyKm = halfOf(Math.max(first.step, second.step))
  if (first.axis !== null || second.axis !== null) {
    if (first.axis === null || second.axis === null || first.axis === second.axis) return null
    // Whole numbers with a letter are seats of a parliament or sizes of a road, unless a sign makes them degrees.
    if (![first, second].every(({ marked, decimals }) => marked || decimals > 0)) return null
    const [latitude, longitude] = first.axis === 'latitude' ? [first, second] : [second, first]
    const point = pointAt(latitude.degrees, longitude.degrees)
    return point && { start, end, point, swapped: null, told: 'letters', uncertaintyKm }
  }
  const point = pointAt(first.degrees, second.degrees)
  const swapped = pointAt(second.degrees, first.degrees)
  if (!(point ?? swapped) || (first.degrees === 0 && second.degrees === 0)) return null
  const before = text.slice(Math.max(0, start - 80), start)
  const fewest = Math.min(first.decimals, second.decimals)
  const isAnnounced = announced.test(before.slice(before.lastIndexOf('\n') + 1))
  const marked = first.marked && second.marked
  if (!marked && fewest < (isAnnounced ? decimalsAnnounced : decimalsAlone)) return null
  if (marked && !isAnnounced && fewest < decimalsAnnounced && first.step >= 0.1) return null
  // "1,234 5,678" are thousands.
  if ((first.comma || second.comma) && !(isAnnounced && first.comma && second.comma && fewest >= decimalsAlone)) return null
  if (!isAnnounced && Math.abs(first.degrees) < 1 && Math.abs(second.degrees) < 1) return null
  if (goesOn.test(text.slice(end, end + 24)) || cameBefore.test(before)) return null
  return { start, end, point: point ?? swapped!, swapped: point ? swapped : null, told: 'order', uncertaintyKm }
}

/** Half of a step of so many degrees, in kilometres. */
function halfOf(step: number): number {
  return Math.round(Math.max(0.005, (step / 2) * kmPerDegree) * 1000) / 1000
}

function pointAt(latitude: number, longitude: number): LngLat | null {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [longitude, latitude] : null
}

/** `5015N03045E`, as pilots are warned: degrees and minutes, and seconds perhaps, run together. */
const pilots = /(?<![\p{L}\d])(\d\d)([0-5]\d)([0-5]\d)?([NS])\s?([01]\d\d)([0-5]\d)([0-5]\d)?([EW])(?![\p{L}\d])/gu

function runTogether(text: string): WrittenCoordinates[] {
  const found: WrittenCoordinates[] = []
  for (const match of text.matchAll(pilots)) {
    const [all, degN, minN, secN, ns, degE, minE, secE, ew] = match
    const side = (letter: string) => (letter === 'S' || letter === 'W' ? -1 : 1)
    const point = pointAt(
      side(ns!) * (+degN! + +minN! / 60 + +(secN ?? 0) / 3600),
      side(ew!) * (+degE! + +minE! / 60 + +(secE ?? 0) / 3600),
    )
    if (!point) continue
    const step = secN === undefined || secE === undefined ? 1 / 60 : 1 / 3600
    found.push({ start: match.index, end: match.index + all.length, point, swapped: null, told: 'letters', uncertaintyKm: halfOf(step) })
  }
  return found
}

/** `37U DQ 12345 67890`, together or apart: zone, band, square of 100 km, then as many digits east as north. */
const grid =
  /(?<![\p{L}\d])(?<zone>[1-9]|[1-5]\d|60)(?<band>[C-HJ-NP-X])\s?(?<square>[A-HJ-NP-Z]{2})\s?(?:(?<east>\d{2,5})\s(?<north>\d{2,5})|(?<digits>\d{4,10}))(?![\p{L}\d])/gu

function gridSquares(text: string): WrittenCoordinates[] {
  const found: WrittenCoordinates[] = []
  for (const match of text.matchAll(grid)) {
    const { zone, band, square, east, north, digits } = match.groups!
    const numbers = digits ?? `${east}${north}`
    if (digits === undefined ? east!.length !== north!.length : digits.length % 2 !== 0) continue
    const point = squareMiddle(`${zone}${band}${square}${numbers}`)
    if (!point) continue
    const start = match.index
    found.push({
      start,
      end: start + match[0].length,
      point,
      swapped: null,
      told: 'grid',
      uncertaintyKm: Math.max(0.005, 10 ** (5 - numbers.length / 2) / 2000),
    })
  }
  return found
}

/** The middle of a square; null where no zone has it. */
function squareMiddle(reference: string): LngLat | null {
  try {
    const [longitude, latitude] = mgrs.toPoint(reference)
    return pointAt(latitude, longitude)
  } catch {
    return null
  }
}
