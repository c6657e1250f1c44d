import type { Toponym } from './toponym.ts'

/** What training gives: see src/bench/train-places.ts. All weights are log-odds. */
export interface Weights {
  about: string
  /** Evidence that a name is a place: by the words alone, then with the document around it. */
  recognition: [first: RuleWeights, second: RuleWeights]
  /** Evidence for one reading against the others: without the document, then twice with it. */
  resolution: [first: SenseWeights, second: SenseWeights]
  /** Evidence that a place the gazetteer lacks lies where the text's others let it be put. */
  location: RuleWeights
  /** What of that is doubted, by situation: see `doubtsOf`. */
  doubts: Record<string, number>
  /** From a raw chance to a calibrated one: points of a rising line. */
  calibration: [raw: number, calibrated: number][]
  /** Mentions less likely than this (raw) are not reported. */
  reportAbove: number
}

export interface RuleWeights {
  bias: number
  rules: Record<string, number>
}

/** By rule, and for what two rules say together by both: "first-listed & outlet-country". */
export type SenseWeights = Record<string, number>

/** The calibrated chance of a raw one, on the line through the calibration's points. */
export function calibrated(points: Weights['calibration'], raw: number): number {
  if (points.length === 0) return raw
  let i = 0
  while (i < points.length && raw > points[i]![0]) i++
  if (i === 0) return points[0]![1]
  if (i === points.length) return points[i - 1]![1]
  const [x0, y0] = points[i - 1]!
  const [x, y] = points[i]!
  return y0 + ((raw - x0) / (x - x0)) * (y - y0)
}

/** A name this likely to be a place is one, though it may not be known which: "Springfield" in a text that says no more. */
const surelyPlace = 0.8
/** And then this much must speak for one spot. */
const leastSpot = 0.2

export function isSurelyPlace({ chance }: Toponym): boolean {
  return chance >= surelyPlace
}

/** Whether a name is told at all: likely right as it stands, or surely a place that may be the one it was taken for. */
export function isReported(toponym: Toponym, { reportAbove }: Pick<Weights, 'reportAbove'>): boolean {
  const { bestChance } = toponym.senses
  return toponym.chance * bestChance >= reportAbove || (isSurelyPlace(toponym) && bestChance >= leastSpot)
}
