import type { Gazetteer } from './gazetteer.ts'
import { column, type SenseRule, type Senses, senseRuleCount, senseRules } from './senses.ts'
import type { Toponym } from './toponym.ts'
import type { SenseWeights } from './weights.ts'

/** The weights as a column, in the order of `senseRules`. */
export function senseWeightColumn(weights: SenseWeights): Float64Array {
  return Float64Array.from(senseRules, rule => weights[rule] ?? 0)
}

/** Sets how likely each reading is, from its evidence. */
export function weighSenses(senses: Senses, weights: Float64Array): void {
  const { rows, evidence, chances } = senses
  let highest = Number.NEGATIVE_INFINITY
  for (let s = 0; s < rows.length; s++) {
    let sum = 0
    const at = s * senseRuleCount
    for (let f = 0; f < senseRuleCount; f++) sum += evidence[at + f]! * weights[f]!
    chances[s] = sum
    if (sum > highest) {
      highest = sum
      senses.best = s
    }
  }
  let total = 0
  for (let s = 0; s < rows.length; s++) total += chances[s] = Math.exp(chances[s]! - highest)
  for (let s = 0; s < rows.length; s++) chances[s]! /= total
}

/** A place the document probably speaks of. */
interface Anchor {
  row: number
  key: string
  longitude: number
  latitude: number
  weight: number
  country: string | null
  /** Too wide for nearness to mean anything. */
  wide: boolean
}

/** What the document is about, as far as is known: its probable places, and how much of it each country and region has. */
export interface Surroundings {
  anchors: Anchor[]
  /** By row: chance that this very place is named, over all its mentions. */
  named: Map<number, number>
  /** How often, in mentions. */
  mentions: Map<number, number>
}

export function surroundingsOf(toponyms: readonly Toponym[], gazetteer: Gazetteer): Surroundings {
  const byKeyAndRow = new Map<string, Anchor>()
  const named = new Map<number, number>()
  const mentions = new Map<number, number>()
  for (const toponym of toponyms) {
    const { senses } = toponym
    if (senses.rows.length === 0) continue
    const row = senses.rows[senses.best]!
    const weight = toponym.chance * senses.chances[senses.best]!
    if (weight < 0.05) continue
    named.set(row, 1 - (1 - (named.get(row) ?? 0)) * (1 - weight))
    mentions.set(row, (mentions.get(row) ?? 0) + weight)
    const id = `${toponym.key}|${row}`
    const known = byKeyAndRow.get(id)
    if (known) known.weight = 1 - (1 - known.weight) * (1 - weight)
    else {
      const kind = gazetteer.kind(row)
      byKeyAndRow.set(id, {
        row,
        key: toponym.key,
        longitude: gazetteer.longitude(row),
        latitude: gazetteer.latitude(row),
        weight,
        country: gazetteer.country(row),
        wide:
          kind === 'country' ||
          kind === 'continent' ||
          kind === 'region' ||
          (kind === 'admin' && gazetteer.feature(row) === 'ADM1') ||
          kind === 'water',
      })
    }
  }
  return { anchors: [...byKeyAndRow.values()], named, mentions }
}

const radian = Math.PI / 180

/** Good to a few percent below 2,000 km, which is all that nearness asks. */
function roughKm(lng1: number, lat1: number, lng2: number, lat2: number): number {
  let lng = Math.abs(lng1 - lng2)
  if (lng > 180) lng = 360 - lng
  const x = lng * Math.cos(((lat1 + lat2) / 2) * radian)
  const y = lat1 - lat2
  return Math.sqrt(x * x + y * y) * 111.2
}

/** Columns the document fills, pass by pass. */
const documentRules: SenseRule[] = [
  'same-sense-elsewhere',
  'country-named',
  'region-named',
  'district-named',
  'country-share',
  'region-share',
  'holds-others',
  'near-others',
  'near-neighbour',
  'within-30km',
  'within-100km',
  'within-300km',
  'nothing-within-1000km',
  'outlet-country',
  'outlet-place',
  'country-alone',
]

/** Writes what the rest of the document says for and against each reading of each name. */
export function senseTheDocument(
  toponyms: readonly Toponym[],
  about: Surroundings,
  gazetteer: Gazetteer,
  outletCountry: string | null,
): void {
  const elsewhere = sensesElsewhere(toponyms)
  for (let t = 0; t < toponyms.length; t++) {
    const toponym = toponyms[t]!
    const { senses, key } = toponym
    let total = 0
    let countries = 0
    for (const anchor of about.anchors) {
      if (anchor.key === key) continue
      total += anchor.weight
      if (gazetteer.kind(anchor.row) === 'country') countries += anchor.weight
    }
    const near = [toponyms[t - 2], toponyms[t - 1], toponyms[t + 1], toponyms[t + 2]]
    for (let s = 0; s < senses.rows.length; s++) {
      const row = senses.rows[s]!
      const at = s * senseRuleCount
      const put = senses.evidence
      for (const rule of documentRules) put[at + column[rule]] = 0
      const country = gazetteer.country(row)
      const kind = gazetteer.kind(row)
      const feature = gazetteer.feature(row)
      const admin1 = feature === 'ADM1' ? row : gazetteer.admin1(row)
      const admin2 = gazetteer.admin2(row)
      const longitude = gazetteer.longitude(row)
      const latitude = gazetteer.latitude(row)
      const container = kind === 'country' || feature === 'ADM1'
      let [inCountry, inRegion, held, close, within30, within100, within300, within1000] = [0, 0, 0, 0, 0, 0, 0, 0]
      for (const anchor of about.anchors) {
        if (anchor.key === key) continue
        const { weight } = anchor
        if (country !== null && anchor.country === country) inCountry += weight
        if (admin1 >= 0 && (anchor.row === admin1 || gazetteer.admin1(anchor.row) === admin1)) inRegion += weight
        if (container && (kind === 'country' ? anchor.country === country && anchor.row !== row : gazetteer.admin1(anchor.row) === row))
          held += weight
        if (anchor.wide) continue
        const km = roughKm(longitude, latitude, anchor.longitude, anchor.latitude)
        if (km < 1000) {
          close += weight * Math.exp(-km / 100)
          if (weight > within1000) within1000 = weight
          if (km < 300 && weight > within300) within300 = weight
          if (km < 100 && weight > within100) within100 = weight
          if (km < 30 && weight > within30) within30 = weight
        }
      }
      put[at + column['same-sense-elsewhere']] = elsewhere(key, row, t)
      if (country !== null && kind !== 'country') put[at + column['country-named']] = about.named.get(gazetteer.countryRow(country)) ?? 0
      if (admin1 >= 0 && admin1 !== row) put[at + column['region-named']] = about.named.get(admin1) ?? 0
      if (admin2 >= 0) put[at + column['district-named']] = about.named.get(admin2) ?? 0
      if (total > 0) {
        put[at + column['country-share']] = (inCountry / total) * Math.min(1, total / 2)
        put[at + column['region-share']] = (inRegion / total) * Math.min(1, total / 2)
        put[at + column['holds-others']] = (held / total) * Math.min(1, total / 2)
      }
      put[at + column['near-others']] = 1 - Math.exp(-close)
      put[at + column['within-30km']] = within30
      put[at + column['within-100km']] = within100
      put[at + column['within-300km']] = within300
      put[at + column['nothing-within-1000km']] = within1000 < 0.2 && total > 1 && kind !== 'country' ? 1 : 0
      put[at + column['outlet-country']] = outletCountry !== null && country === outletCountry ? 1 : 0
      let neighbour = 0
      for (const other of near) {
        if (!other || other.key === key || other.senses.rows.length === 0) continue
        const best = other.senses.rows[other.senses.best]!
        const weight = other.chance * other.senses.chances[other.senses.best]!
        const km = roughKm(longitude, latitude, gazetteer.longitude(best), gazetteer.latitude(best))
        neighbour = Math.max(neighbour, weight * Math.exp(-km / 150))
      }
      put[at + column['near-neighbour']] = neighbour
    }
  }
}

/** How sure a reading of this name is at its other mentions: one sense a document. */
function sensesElsewhere(toponyms: readonly Toponym[]): (key: string, row: number, except: number) => number {
  const byKey = new Map<string, number[]>()
  toponyms.forEach((toponym, t) => {
    const list = byKey.get(toponym.key)
    if (list) list.push(t)
    else byKey.set(toponym.key, [t])
  })
  return (key, row, except) => {
    let most = 0
    for (const t of byKey.get(key)!) {
      if (t === except) continue
      const { senses, chance } = toponyms[t]!
      const s = senses.rows.indexOf(row)
      if (s >= 0) most = Math.max(most, chance * senses.chances[s]!)
    }
    return most
  }
}
