import type { Gazetteer } from '../gazetteer.ts'
import { liesIn } from '../lies-in.ts'
import { unlisted } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import { keyAt, type Words } from '../words.ts'

/** The country or region a name surely is; `aSpot` for any other place, `noPlace` where it is not sure or an adjective. */
export function surestLand({ senses, chance }: Toponym, gazetteer: Gazetteer): number {
  const row = senses.rows[senses.best]
  if (row === undefined || row === unlisted || chance * senses.bestChance < 0.6) return noPlace
  if (!isLand(row, gazetteer)) return aSpot
  return senses.matches[senses.best]!.nameKind === 'adjective' ? noPlace : row
}

/** "took pole in Bahrain, ahead of Vettel in Sakhir": the one country or region a sentence names before it, or that of its regions, where it names no spot. Else -1. */
export function landOfSentence(
  toponyms: readonly Toponym[],
  lands: readonly number[],
  t: number,
  words: Words,
  gazetteer: Gazetteer,
): number {
  const { sentence } = words
  const here = sentence[toponyms[t]!.first]
  const from = Math.max(0, t - mostBefore)
  let land = -1
  for (let o = t - 1; o >= from && sentence[toponyms[o]!.first] === here; o--) {
    const row = lands[o]!
    if (row === noPlace) continue
    if (row === aSpot) return -1
    // "My father came from Norway and farmed near Halbrite": what was left behind holds nothing.
    if (keyAt(words, toponyms[o]!.first - 1, toponyms[o]!.first) === 'from') continue
    if (land < 0) land = row
    else if (land !== row && !liesIn(gazetteer, land, row)) {
      // "in Argentina's Jujuy and Salta": one of the two, who knows which, so somewhere in Argentina.
      const country = gazetteer.country(land)
      if (country === null || country !== gazetteer.country(row)) return -1
      land = gazetteer.countryRow(country)
    }
  }
  return land
}

export const noPlace = -2
const aSpot = -1

/** A country or a first-level region: what is unlisted lies in it, not beside it. */
export function isLand(row: number, gazetteer: Gazetteer): boolean {
  return gazetteer.kind(row) === 'country' || gazetteer.feature(row) === 'ADM1'
}

export const mostBefore = 12
