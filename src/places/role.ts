import type { LngLat } from '../geometry/lng-lat.ts'
import { agencies } from './lexicon/cues.ts'
import { type PlaceKind, type Role, roles } from './place.ts'
import { cueAt, isInLine } from './role-cue.ts'
import type { SignReader } from './role-sign-reader.ts'
import { signsOf, speaks, wholeText } from './role-signs.ts'
import { isOfSport } from './role-sport.ts'
import type { Stretch } from './role-stretch.ts'
import learned from './role-weights.json'
import { type RoleRule, roleWords } from './role-words.ts'
import { keyAt, shapes, type Words, wordAt } from './words.ts'

export interface RoleGiven {
  role: Role
  /** One of `role-words.ts`, and the words of the text it leans on. */
  rule: RoleRule
  params: Record<string, string>
}

/** Where a name stands, and what is known of it before its role is. */
export interface NameAt {
  /** First and last token. */
  first: number
  last: number
  /** "French", "North Korean". */
  adjective: boolean
  /** Whether it stands in a headline or a heading. */
  heading: boolean
  kind: PlaceKind | null
  /** Where its place lies; without either where nothing is known of it. */
  country: string | null
  point: LngLat | null
}

/** What a sign weighs for each role, in the order of `roles`. */
type Four = readonly number[]

/** By what is seen, and of which word or pair of words ('' for none); one that is not there weighs nothing. */
export interface RoleWeights {
  bias: Four
  signs: Readonly<Record<string, Readonly<Record<string, Four>>>>
  pairs: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Four>>>>>>
}

/**
 * Why each name of an article is mentioned: where it happened, where it was said, where somebody comes from, or merely named. The signs around a
 * name are weighed by what marked texts taught (a multinomial logit, `train-roles.ts`); the reason told is the sign that
 * spoke most for the role against the next likely one.
 */
export function rolesOf(words: Words, names: readonly NameAt[], weights: RoleWeights = learned): RoleGiven[] {
  const { stretches, of } = stretchesOf(words, names)
  const whole = wholeText(words, stretches)
  const table = tableOf(weights)
  const given = stretches.map((stretch, nth) => {
    if (isSentFrom(words, stretch)) return { role: 'said' as const, rule: 'dateline' as const, params: {} }
    const tail = tailOf(words, stretch)
    if (elsewhere.has(tail)) return { role: 'named' as const, rule: 'before' as const, params: { words: `-${tail}` } }
    if (ofThere.has(tail)) return { role: 'origin' as const, rule: 'before' as const, params: { words: `-${tail}` } }
    const weighing = weigh(table)
    signsOf(words, stretches, nth, whole, weighing)
    return weighing.told(words)
  })
  return names.map((name, i) => (name.adjective ? ofAdjective(words, name) : given[of[i]!]!))
}

/** "Khartoum/Cairo (dpa) - A drone …", "LIMA, May 3 (EFE).- A bus …": an agency's name behind the first of a line leaves no doubt. */
function isSentFrom(words: Words, { first, last }: Stretch): boolean {
  if (isInLine(words, first - 1, first)) return false
  for (let i = last + 1; i < last + 9 && isInLine(words, i, last) && words.shape[i] !== shapes.lower; i++)
    if (words.tokens[i]!.text === '(')
      return agencies.has(keyAt(words, i + 1, last)) && wordAt(words, i + 2, last) === ')' && partsDateline.has(wordAt(words, i + 3, last))
  return false
}

/** "bound" of "a Peshawar-bound train": what a hyphen joins to a name; '' for nothing. */
function tailOf(words: Words, { last }: Stretch): string {
  const hyphen = words.tokens[last + 1]
  if (hyphen?.text !== '-' || hyphen.start !== words.tokens[last]!.end || hyphen.end !== words.tokens[last + 2]?.start) return ''
  return keyAt(words, last + 2, last)
}

/** What is bound for a place, or like it, is not there. */
const elsewhere = new Set(['bound', 'like', 'style', 'sized'])

/** What was born in a place, or like it, is from there. */
const ofThere = new Set(['born', 'raised', 'bred', 'educated', 'trained', 'built', 'made', 'registered', 'flagged', 'listed', 'owned'])

const partsDateline = new Set(['—', '–', '-', '--', '.', ':'])

/** The names that have their role together, and by name which stretch is its; adjectives are in none. */
export function stretchesOf(words: Words, names: readonly NameAt[]): { stretches: Stretch[]; of: Int32Array } {
  const stretches: Stretch[] = []
  const ofSport = names.length > 0 && isOfSport(words)
  const of = new Int32Array(names.length).fill(-1)
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    const { first, last, adjective, heading, kind, country, point } = name
    if (adjective) continue
    const before = stretches.at(-1)
    if (before && isJoined(words, before.last, name)) {
      before.last = Math.max(before.last, last)
      before.count++
    } else stretches.push({ first, last, count: 1, heading, kind: kind ?? 'unknown', country, point, ofSport })
    of[i] = stretches.length - 1
  }
  return { stretches, of }
}

/**
 * "Troy, N.Y.", "Lima, Quito, and La Paz", "Tanta, in northern Egypt", "Matnog (Sorsogon), Tabaco", "Lima 41, Quito 17": of a hundred such pairs marked,
 * ninety-eight have one role; not "a fire in Tessel, Lorvia's army said".
 */
function isJoined(words: Words, last: number, joined: NameAt): boolean {
  const { first } = joined
  if (words.paragraph[last] !== words.paragraph[first] || first - last > 5) return false
  let gap = ''
  for (let i = last + 1; i < first; i++) {
    const { word, isDirection } = cueAt(words, i, i)
    const isFigure = i === last + 1 && words.shape[i] === shapes.number
    if (word !== 'the' && !isDirection && !isFigure) gap += words.tokens[i]!.text
  }
  if (gap === ',' && speaks(words, joined.last)) return false
  return first <= last || joints.test(gap)
}

const joints = /^(&|\/|–|\(|\)?[,;]|[),;]*(and|or|in))$/

/** "the North Korean leader", "French wine" */
function ofAdjective(words: Words, { last }: NameAt): RoleGiven {
  return cueAt(words, last + 1, last).isOfPeople
    ? { role: 'origin', rule: 'whose', params: { word: wordAt(words, last + 1, last) } }
    : { role: 'named', rule: 'adjective', params: {} }
}

/** The same weights to look up by words of a text, which property names are slow for. */
interface Table {
  bias: Four
  signs: ReadonlyMap<string, ReadonlyMap<string, Four>>
  pairs: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Four>>>
}

const tables = new WeakMap<RoleWeights, Table>()

function tableOf(weights: RoleWeights): Table {
  let table = tables.get(weights)
  if (!table) {
    const { bias, signs, pairs } = weights
    table = { bias, signs: mapped(signs, mapOf), pairs: mapped(pairs, ofWord => mapped(ofWord, mapOf)) }
    tables.set(weights, table)
  }
  return table
}

const mapOf = (record: Readonly<Record<string, Four>>): ReadonlyMap<string, Four> => new Map(Object.entries(record))

function mapped<T, U>(record: Readonly<Record<string, T>>, make: (value: T) => U): ReadonlyMap<string, U> {
  const map = new Map<string, U>()
  for (const key in record) map.set(key, make(record[key]!))
  return map
}

/** A sign, and what all that is seen of it weighs for each role. */
interface Weighed {
  rule: RoleRule
  from: number
  to: number
  part: number[]
}

/** Weighs the signs of a stretch as they are seen, and then tells its role. */
function weigh({ bias, signs, pairs }: Table): SignReader & { told: (words: Words) => RoleGiven } {
  const base = bias.slice()
  const weighed: Weighed[] = []
  let part: number[] = []
  return {
    sign(rule, from, to) {
      part = [0, 0, 0, 0]
      weighed.push({ rule, from, to, part })
    },
    background() {
      part = base
    },
    see(what, word) {
      const weights = signs.get(what)?.get(word ?? '')
      if (weights) addTo(part, weights)
    },
    seePair(what, word, other) {
      const weights = pairs.get(what)?.get(word)?.get(other)
      if (weights) addTo(part, weights)
    },
    told: words => toldBy(words, base, weighed),
  }
}

function addTo(sums: number[], weights: Four): void {
  for (let r = 0; r < sums.length; r++) sums[r]! += weights[r]!
}

function toldBy(words: Words, base: Four, weighed: readonly Weighed[]): RoleGiven {
  const sums = base.slice()
  for (const { part } of weighed) addTo(sums, part)
  const best = likeliest(sums)
  const next = likeliest(sums, best)
  let most = 0
  let telling: Weighed | null = null
  for (const one of weighed) {
    const gain = one.part[best]! - one.part[next]!
    if (gain <= most) continue
    telling = one
    most = gain
  }
  const role = roles[best]!
  if (!telling) return { role, rule: 'no-sign', params: {} }
  // A dateline tells where something was said; where it does not, it only opens a line.
  const rule = telling.rule === 'dateline' && role !== 'said' ? 'opens-line' : telling.rule
  const params: Record<string, string> = {}
  const [param] = roleWords[rule].params
  if (param) params[param] = saidBetween(words, telling)
  return { role, rule, params }
}

function saidBetween({ text, tokens }: Words, { from, to }: Weighed): string {
  return from === to ? tokens[from]!.text : text.slice(tokens[from]!.start, tokens[to]!.end).replace(/\s+/g, ' ')
}

function likeliest(sums: readonly number[], but = -1): number {
  let best = but === 0 ? 1 : 0
  for (let r = best + 1; r < sums.length; r++) if (r !== but && sums[r]! > sums[best]!) best = r
  return best
}
