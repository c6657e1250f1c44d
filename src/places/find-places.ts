import type { Article } from '../articles/article.ts'
import { homeOf } from './evidence/outlet.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Candidate, Mention, Place } from './place.ts'
import { reasonsForName, reasonsForSense, usualEvidence } from './reasons.ts'
import { senseWeightColumn } from './resolve.ts'
import { roleOf } from './role.ts'
import { unlisted } from './senses.ts'
import { survey } from './survey.ts'
import type { Toponym } from './toponym.ts'
import { unlistedPlace } from './unlisted.ts'
import learned from './weights.json'
import { calibrated, type Weights } from './weights.ts'
import type { Words } from './words.ts'

export interface FindOptions {
  /** The outlet: its name, or better its address, `independent.ie`. */
  outlet?: string
  /** Where the outlet is at home, if known: a country's ISO 3166-1 alpha-2 code, or a town's name. */
  home?: string
}

const weights = learned as unknown as Weights
const mostRunnersUp = 5
const leastRunnerUp = 0.02

/**
 * The places an article names, in reading order, each with its confidence, its reasons and the runners-up.
 *
 *     findPlaces(articleFromText('Shelling hit Sumy, Ukraine.'), gazetteer)
 *     // [{ name: 'Sumy', place: { id: 'geonames:692194' … } … }, { name: 'Ukraine' … }]
 */
export function findPlaces(article: Article, gazetteer: Gazetteer, options: FindOptions = {}): Mention[] {
  const home = homeOf(options.outlet ?? article.source, options.home ?? null, gazetteer)
  const { words, live } = survey(article, gazetteer, weights, home)
  const senseWeights = senseWeightColumn(weights.resolution[1])
  const mentions: Mention[] = []
  for (const toponym of live) {
    const raw = toponym.chance * toponym.senses.bestChance
    if (raw >= weights.reportAbove) mentions.push(mentionOf(article, words, toponym, gazetteer, senseWeights))
  }
  return mentions
}

const made = new WeakMap<Gazetteer, Map<number, Place>>()

/** A place is made once for a gazetteer: outlines of countries are long. */
function placeOf(gazetteer: Gazetteer, row: number): Place {
  let places = made.get(gazetteer)
  if (!places) {
    places = new Map()
    made.set(gazetteer, places)
  }
  let place = places.get(row)
  if (!place) {
    place = gazetteer.place(row)
    places.set(row, place)
  }
  return place
}

function mentionOf(article: Article, words: Words, toponym: Toponym, gazetteer: Gazetteer, senseWeights: Float64Array): Mention {
  const { first, last, senses, chance } = toponym
  const [start, end] = [words.tokens[first]!.start, words.tokens[last]!.end]
  const adjective = senses.matches[senses.best]?.nameKind === 'adjective'
  const paragraphRole = article.paragraphs[words.paragraph[first]!]!.role
  const { role, why } = roleOf(words, first, last, adjective, paragraphRole === 'headline' || paragraphRole === 'heading')
  const usual = usualEvidence(senses)
  const candidate = (s: number): Candidate => ({
    place:
      senses.rows[s] === unlisted ? unlistedPlace(toponym, article.text.slice(start, end), gazetteer) : placeOf(gazetteer, senses.rows[s]!),
    confidence: calibrated(weights.calibration, chance * (s === senses.best ? senses.bestChance : senses.chances[s]!)),
    reasons: reasonsForSense(senses, s, senseWeights, usual, gazetteer),
  })
  const chosen = candidate(senses.best)
  const others = [...senses.rows.keys()]
    .filter(s => s !== senses.best && senses.chances[s]! >= leastRunnerUp)
    .sort((a, b) => senses.chances[b]! - senses.chances[a]! || a - b)
    .slice(0, mostRunnersUp)
  return {
    start,
    end,
    name: article.text.slice(start, end),
    place: chosen.place,
    confidence: chosen.confidence,
    reasons: [...chosen.reasons, ...reasonsForName(toponym, weights.recognition)],
    runnersUp: others.map(candidate),
    role,
    roleWhy: why,
    adjective,
  }
}
