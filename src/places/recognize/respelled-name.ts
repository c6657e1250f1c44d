import type { GazetteerMatch } from '../gazetteer.ts'
import type { Lookup } from '../lookup.ts'
import { otherArticles, otherSounds } from '../respelled.ts'

const leastRespelled = 5

/**
 * "Nusseirat", "Khmelnytsky": what the gazetteer has in another spelling, where all that it has so lies in one spot, and in a land whose names have no
 * one spelling in Latin letters. It counts as a lesser name. Where a sound is written otherwise it must be known: what sounds like a village is as
 * likely another village.
 */
export function respelled(name: string, lookup: Lookup): readonly GazetteerMatch[] {
  if (name.length < leastRespelled) return []
  const found: GazetteerMatch[] = []
  const add = (spelling: string, isOne: (row: number) => boolean): boolean => {
    for (const { row, nameKind } of lookup.find(spelling)) {
      if (nameKind === 'adjective' || nameKind === 'abbreviation' || found.some(match => match.row === row)) continue
      if (!isOne(row) || (found.length > 0 && !lookup.near(found[0]!.row, row))) return false
      found.push({ row, nameKind: 'alternate' })
    }
    return true
  }
  const alike =
    otherArticles(name).every(other => add(other, lookup.isTransliterated)) &&
    otherSounds(name).every(other => add(other, row => lookup.isTransliterated(row) && lookup.isKnown(row)))
  return alike ? found : []
}
