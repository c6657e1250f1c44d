import { directions, personTitles } from './lexicon/cues.ts'
import { roleClass } from './lexicon/role-cues.ts'
import { type PlaceKind, type Role, roles } from './place.ts'
import { type Sign, type Stretch, signsOf, speaks } from './role-signs.ts'
import learned from './role-weights.json'
import { type RoleRule, roleWords } from './role-words.ts'
import { keyAt, type Words, wordAt } from './words.ts'

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
}

/** What a sign weighs for each role, in the order of `roles`, by its key; a key that is not there weighs nothing. */
export interface RoleWeights {
  bias: readonly number[]
  signs: Readonly<Record<string, readonly number[]>>
}

/**
 * Why each name of an article is mentioned: where it happened, where it was said, where somebody comes from, or merely named. The signs around a
 * name are weighed by what marked texts taught (a multinomial logit, `train-roles.ts`); the reason told is the sign that
 * spoke most for the role against the next likely one.
 */
export function rolesOf(words: Words, names: readonly NameAt[], weights: RoleWeights = learned): RoleGiven[] {
  const { stretches, of } = stretchesOf(words, names)
  const given = stretches.map((_, nth) => weighed(words, signsOf(words, stretches, nth), weights))
  return names.map((name, i) => (name.adjective ? ofAdjective(words, name) : given[of[i]!]!))
}

/** The names that have their role together, and by name which stretch is its; adjectives are in none. */
export function stretchesOf(words: Words, names: readonly NameAt[]): { stretches: Stretch[]; of: Int32Array } {
  const stretches: Stretch[] = []
  const of = new Int32Array(names.length).fill(-1)
  names.forEach((name, i) => {
    const { first, last, adjective, heading, kind } = name
    if (adjective) return
    const before = stretches.at(-1)
    if (before && isJoined(words, before.last, name)) {
      before.last = Math.max(before.last, last)
      before.count++
    } else stretches.push({ first, last, count: 1, heading, kind: kind ?? 'unknown' })
    of[i] = stretches.length - 1
  })
  return { stretches, of }
}

/**
 * "Troy, N.Y.", "Lima, Quito, and La Paz", "Tanta, in northern Egypt": of a hundred such pairs marked, ninety-eight have one role; not "a fire in Tessel,
 * Lorvia's army said".
 */
function isJoined(words: Words, last: number, joined: NameAt): boolean {
  const { first } = joined
  if (words.paragraph[last] !== words.paragraph[first] || first - last > 5) return false
  let gap = ''
  for (let i = last + 1; i < first; i++) {
    const key = words.key[i]!
    if (key !== 'the' && !directions.has(key)) gap += words.tokens[i]!.text
  }
  if (gap === ',' && speaks(words, joined.last)) return false
  return first <= last || /^(,|&|\/|–|,?(and|or|in))$/.test(gap)
}

/** "the North Korean leader", "French wine" */
function ofAdjective(words: Words, { last }: NameAt): RoleGiven {
  const right = keyAt(words, last + 1, last)
  return roleClass.get(right) === 'people' || personTitles.has(right)
    ? { role: 'origin', rule: 'whose', params: { word: wordAt(words, last + 1, last) } }
    : { role: 'named', rule: 'adjective', params: {} }
}

function weighed(words: Words, signs: readonly Sign[], { bias, signs: weights }: RoleWeights): RoleGiven {
  const sums = [...bias]
  const parts = signs.map(({ keys }) => {
    const part = [0, 0, 0, 0]
    for (const key of keys) {
      const weight = weights[key]
      if (weight) for (let r = 0; r < part.length; r++) part[r]! += weight[r]!
    }
    for (let r = 0; r < part.length; r++) sums[r]! += part[r]!
    return part
  })
  const best = likeliest(sums)
  const next = likeliest(sums, best)
  let most = 0
  let telling: Sign | null = null
  for (const [i, part] of parts.entries()) {
    const gain = part[best]! - part[next]!
    if (gain > most) [telling, most] = [signs[i]!, gain]
  }
  return { role: roles[best]!, ...reasonOf(words, telling, roles[best]!) }
}

function likeliest(sums: readonly number[], but = -1): number {
  let best = but === 0 ? 1 : 0
  for (let r = best + 1; r < sums.length; r++) if (r !== but && sums[r]! > sums[best]!) best = r
  return best
}

function reasonOf(words: Words, sign: Sign | null, role: Role): Omit<RoleGiven, 'role'> {
  if (!sign) return { rule: 'no-sign', params: {} }
  const { rule, from, to, keys } = sign
  if (rule === 'opens-line' && role === 'said' && keys.includes('dateline')) return { rule: 'dateline', params: {} }
  const [param] = roleWords[rule].params
  const said = param ? words.text.slice(words.tokens[from]!.start, words.tokens[to]!.end).replace(/\s+/g, ' ') : ''
  return { rule, params: param ? { [param]: said } : {} }
}
