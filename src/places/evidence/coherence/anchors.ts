import type { Gazetteer } from '../../gazetteer.ts'
import { column, kindCode, type Senses, senseRuleCount, unlisted } from '../../senses.ts'
import { sameName, type Toponym } from '../../toponym.ts'
import { firstLevel } from './reading.ts'

/** A place the document may speak of, and how likely. */
export interface Anchor {
  row: number
  key: string
  /** Code of the first letter of the name, by which most are told apart. */
  initial: number
  longitude: number
  latitude: number
  weight: number
  country: string | null
  admin1: number
  /** Too wide for nearness to mean anything. */
  wide: boolean
  /** All that its name may mean. */
  readings: Int32Array
}

/** What the document is about, as far as is known: every reading with some chance, the surest mention of each counting. */
export function anchorsOf(toponyms: readonly Toponym[], gazetteer: Gazetteer): Anchor[] {
  const byKey = new Map<string, Anchor[]>()
  const anchors: Anchor[] = []
  for (const { senses, key, chance } of toponyms) {
    let known = byKey.get(key)
    for (let s = 0; s < senses.rows.length; s++) {
      const weight = chance * senses.chances[s]! * vouching(senses, s)
      if (weight < leastAnchor) continue
      const row = senses.rows[s]!
      if (row === unlisted) continue
      if (!known) {
        known = []
        byKey.set(key, known)
      }
      const anchor = known.find(other => other.row === row)
      if (anchor) {
        if (weight > anchor.weight) anchor.weight = weight
      } else {
        const fresh = anchorOf(senses, s, key, weight, gazetteer)
        known.push(fresh)
        anchors.push(fresh)
      }
    }
  }
  if (anchors.length > mostAnchors) {
    anchors.sort((a, b) => b.weight - a.weight || a.row - b.row)
    anchors.length = mostAnchors
  }
  return anchors
}

export const leastAnchor = 0.05

/** A long list of places does not become clearer by its unlikeliest readings. */
const mostAnchors = 64

/** Petersfield and Romsey, in a text about the wards of Cambridge, do not vouch for one another, though both are in Hampshire. */
export function vouching({ evidence }: Senses, s: number): number {
  return 1 - vouchesLess * evidence[s * senseRuleCount + outOfRound]!
}

const outOfRound = column['out-of-round']
const vouchesLess = 0.8

function anchorOf({ rows, kinds, longitudes, latitudes }: Senses, s: number, key: string, weight: number, gazetteer: Gazetteer): Anchor {
  const row = rows[s]!
  const kind = kinds[s]!
  return {
    row,
    key,
    initial: key.charCodeAt(0),
    longitude: longitudes[s]!,
    latitude: latitudes[s]!,
    weight,
    country: gazetteer.country(row),
    admin1: kind === firstLevel ? row : gazetteer.admin1(row),
    wide: kind === firstLevel || kind === kindCode.country || kind === kindCode.region || kind === kindCode.water,
    readings: rows,
  }
}

/** The places that the document speaks of by other names, and what they weigh together. */
export interface Others {
  anchors: Anchor[]
  /** Those small enough for nearness to mean something. */
  spots: Anchor[]
  /** What the name itself may be. */
  own: Anchor[]
  total: number
}

/** Beside a name that is hardly a place all others stand alike. */
export function othersThan(key: string, everything: Others): Others {
  const own: Anchor[] = []
  const initial = key.charCodeAt(0)
  const { anchors } = everything
  for (let a = 0; a < anchors.length; a++) {
    const anchor = anchors[a]!
    if (anchor.initial === initial && sameName(anchor.key, key)) own.push(anchor)
  }
  return own.length === 0 ? everything : anchorsWithout(own, anchors)
}

/** The anchors but those of a name's `own`, which stand in the same order. */
export function anchorsWithout(own: Anchor[], anchors: readonly Anchor[]): Others {
  const others: Others = { anchors: [], spots: [], own, total: 0 }
  let left = 0
  for (let a = 0; a < anchors.length; a++) {
    const anchor = anchors[a]!
    if (anchor === own[left]) {
      left++
      continue
    }
    others.anchors.push(anchor)
    if (!anchor.wide) others.spots.push(anchor)
    others.total += anchor.weight
  }
  return others
}
