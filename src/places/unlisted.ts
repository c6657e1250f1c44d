import { areWithin } from '../geometry/rough-km.ts'
import type { CityRound } from './evidence/city-round.ts'
import type { Idiom } from './evidence/idiom.ts'
import type { Gazetteer } from './gazetteer.ts'
import { column, type Senses, senseRuleCount, unlisted } from './senses.ts'
import type { Toponym } from './toponym.ts'
import { foreignness, notForeign, onlyForeign } from './unlisted/foreignness.ts'
import { landOfSentence, noPlace, surestLand } from './unlisted/land-of-sentence.ts'
import { lesserNamesakes } from './unlisted/lesser-namesakes.ts'
import { noteNowhere, notePlaced, put } from './unlisted/notes.ts'
import { isCalledAfterItsCity, isCityOfFirm, leastCity, sameCityKm } from './unlisted/of-city.ts'
import { isOfWorld, isOnlyAdjective, isPartOfWorld } from './unlisted/of-world.ts'
import { besideOf, spotAround, spotsOf } from './unlisted/spots.ts'
import type { Words } from './words.ts'

/**
 * Gives the unlisted reading of each name a position: that of the sure place which most of the text's others lie around, the
 * nearer in the text the better. "Oakport Township north of Moorhead" is put at Moorhead, with the doubt that goes with it.
 */
export function placeUnlisted(
  toponyms: readonly Toponym[],
  words: Words,
  idiom: Idiom,
  round: CityRound | null,
  gazetteer: Gazetteer,
): void {
  const { sentence } = words
  const spots = spotsOf(toponyms, words, gazetteer)
  /** "copied from Oxford, where it began in Jericho": another city of the sentence has its own quarters. */
  const cities = round ? spots.filter(({ row }) => row !== round.row && gazetteer.population(row) >= leastCity) : []
  const isOfRound = ({ first }: Toponym, container: number) =>
    container < 0 && !cities.some(({ at }) => at.some(token => token !== first && sentence[token] === sentence[first]))
  const inRound = round && spots.filter(spot => areWithin(sameCityKm, spot.longitude, spot.latitude, round.longitude, round.latitude))
  // Asked of those that another name follows in the sentence.
  const lands = toponyms.map((toponym, t) => {
    const next = toponyms[t + 1]
    return next && sentence[next.first] === sentence[toponym.first] ? surestLand(toponym, gazetteer) : noPlace
  })
  const lesser = lesserNamesakes(toponyms, gazetteer)
  for (let t = 0; t < toponyms.length; t++) {
    const toponym = toponyms[t]!
    const { senses } = toponym
    const s = senses.rows.length - 1
    if (s < 0 || senses.rows[s] !== unlisted) continue
    const ofWorld = isOfWorld(senses.matches, gazetteer) && toponym.container < 0 && !toponym.nearTo && !lesser.has(toponym.key)
    // No hamlet calls for restraint.
    const surelyListed =
      toponym.said !== '' ||
      isOnlyAdjective(senses.matches) ||
      isCapitalActing(senses) ||
      isSaidWhere(senses) ||
      (toponym.headed === '' && isPartOfWorld(senses.matches, gazetteer))
    const listedAlone = s > 0 && (ofWorld || surelyListed)
    if (
      listedAlone ||
      (s > 0 && !toponym.nearTo && (isCalledAfterItsCity(toponym, gazetteer) || isCityOfFirm(words, toponym, gazetteer)))
    ) {
      senses.latitudes[s] = Number.NaN
      noteNowhere(senses, s, s > 0 && !surelyListed, ofWorld, idiom)
      continue
    }
    const container = toponym.container >= 0 ? toponym.container : landOfSentence(toponyms, lands, t, words, gazetteer)
    const told = toponym.nearTo ? spots.find(spot => spot.row === rowOf(toponym.nearTo!)) : undefined
    const ofRound = inRound !== null && !told && isOfRound(toponym, container)
    const best = told ?? spotAround(ofRound ? inRound : spots, toponym.first, container, sentence, gazetteer)
    const isAlone = toponym.container < 0 && !toponym.nearTo && toponym.headed === ''
    const land = best ? gazetteer.country(best.row) : container >= 0 ? gazetteer.country(container) : null
    const foreign = isAlone && land !== null ? foreignness(senses.matches, gazetteer, land) : notForeign
    if (foreign === onlyForeign) {
      put(toponym, s, Number.NaN, Number.NaN, -1)
      noteNowhere(senses, s, false, false, idiom)
      continue
    }
    if (best) put(toponym, s, best.longitude, best.latitude, best.row)
    else if (container >= 0) put(toponym, s, gazetteer.longitude(container), gazetteer.latitude(container), container)
    else {
      put(toponym, s, Number.NaN, Number.NaN, -1)
      noteNowhere(senses, s, s > 0, ofWorld, idiom)
      continue
    }
    const support = best ? Math.min(1, Math.max(best.support, ofRound ? round!.strength : 0)) : 0
    const beside = told ? told.chance : best ? besideOf(best, toponym.first, sentence) : 0
    notePlaced(toponym, s, { support, beside, foreign, inList: lesser.has(toponym.key) }, idiom, gazetteer)
  }
}

function rowOf({ senses }: Toponym): number {
  return senses.rows[senses.best] ?? unlisted
}

function isCapitalActing({ rows, evidence }: Senses): boolean {
  for (let s = 0; s < rows.length; s++) if (evidence[s * senseRuleCount + column['capital-acts']]! > 0) return true
  return false
}

/** "San José, California": where the text says in which region it lies and a listed one does, neither name is a hamlet's somewhere else. */
function isSaidWhere({ rows, evidence }: Senses): boolean {
  for (let s = 0; s < rows.length - 1; s++) {
    const at = s * senseRuleCount
    if (evidence[at + namedAfter]! >= 1 || evidence[at + holdsNameBefore]! > 0) return true
  }
  return false
}

const namedAfter = column['container-named-after']
const holdsNameBefore = column['holds-name-before']
const nearOthers = column['near-others']
const nothingInItsCountry = column['nothing-in-its-country']

/**
 * When a listed reading already lies near the others, an unlisted one is not needed. When all of them lie in countries of which the text
 * names nothing else, either is likely: Alicante, where somebody fled to, or a hamlet of that name.
 */
export function weighUnlisted(toponyms: readonly Toponym[]): void {
  for (const { senses } of toponyms) {
    const s = senses.rows.length - 1
    if (s <= 0 || senses.rows[s] !== unlisted) continue
    const { evidence } = senses
    let near = 0
    let foreign = 1
    for (let o = 0; o < s; o++) {
      near = Math.max(near, evidence[o * senseRuleCount + nearOthers]!)
      if (evidence[o * senseRuleCount + nothingInItsCountry] === 0) foreign = 0
    }
    const at = s * senseRuleCount
    evidence[at + column['unlisted-listed-near']] = near
    evidence[at + column['unlisted-foreign']] = foreign
    evidence[at + column['unlisted-foreign-renown']] = foreign * evidence[at + column['unlisted-renown']]!
  }
}
