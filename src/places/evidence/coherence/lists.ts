import type { Gazetteer } from '../../gazetteer.ts'
import { column, kindCode, renownOf, senseRuleCount, unlisted } from '../../senses.ts'
import { sameName, type Toponym } from '../../toponym.ts'
import { shared } from './columns.ts'

/** A town of a list as it is read by now: how well known it is, and how likely it is the one. */
interface Listed {
  toponym: Toponym
  renown: number
  weight: number
}

/** The towns of each list, by its number. */
export function listsOf(toponyms: readonly Toponym[], gazetteer: Gazetteer): Map<number, Listed[]> {
  const lists = new Map<number, Listed[]>()
  for (const toponym of toponyms) {
    const { rows, best, bestChance } = toponym.senses
    if (toponym.list === 0 || rows.length === 0 || rows[best] === unlisted || gazetteer.kind(rows[best]!) !== 'settlement') continue
    const listed = { toponym, renown: renownOf(gazetteer.population(rows[best]!)), weight: toponym.chance * bestChance }
    const known = lists.get(toponym.list)
    if (!known) lists.set(toponym.list, [listed])
    else if (known.length < longestList) known.push(listed)
  }
  return lists
}

const longestList = 12

/**
 * Whoever lists towns lists such as are known alike: beside London, Singapore and Toronto, Melbourne is the city in Australia, though a law firm
 * of Nottingham has its offices there; beside Derby and Ashby it is the small town between them.
 */
export function noteList(toponym: Toponym, list: readonly Listed[], gazetteer: Gazetteer): void {
  const { rows, evidence } = toponym.senses
  const ofCapitals = list.some(other => other.toponym !== toponym && isCapital(other.toponym))
  for (let s = 0; s < rows.length; s++) {
    let alike = 0
    if (rows[s] !== unlisted && gazetteer.kind(rows[s]!) === 'settlement') {
      const renown = renownOf(gazetteer.population(rows[s]!))
      let total = 0.5
      for (const other of list) {
        if (other.toponym === toponym || sameName(other.toponym.key, toponym.key)) continue
        total += other.weight
        alike += other.weight * Math.max(0, 1 - Math.abs(renown - other.renown) / farInRenown)
      }
      alike /= total
    }
    evidence[s * senseRuleCount + knownAsList] = alike
    // "Dayton, Lima and Canton": beside towns no government is meant.
    if (!ofCapitals && list.length > 2) evidence[s * senseRuleCount + shared.capitalAlone] = 0
  }
}

const knownAsList = column['known-as-list']

/** Of towns so far apart in renown, one with a hundred times the people of the other, neither speaks for the other. */
const farInRenown = 0.4

function isCapital({ senses: { kinds, best } }: Toponym): boolean {
  return kinds[best] === kindCode.capital
}
