import type { Article } from '../articles/article.ts'
import { type OnProgress, partOf } from '../text/on-progress.ts'
import { weighAdjectives } from './evidence/adjective.ts'
import { besideOf } from './evidence/beside.ts'
import { calledAfter } from './evidence/called-after.ts'
import { type CityRound, cityRoundOf, noteRound, partsSpokenOf } from './evidence/city-round.ts'
import { noteCoherence } from './evidence/coherence.ts'
import { neighbours } from './evidence/containment.ts'
import { datelineEvidence } from './evidence/dateline.ts'
import { documentEvidence } from './evidence/document.ts'
import { people } from './evidence/full-names.ts'
import { governmentEvidence } from './evidence/government.ts'
import { type Idiom, idiomOf } from './evidence/idiom.ts'
import { kindSaid, spotAnnounced } from './evidence/kind-words.ts'
import { organisationEvidence } from './evidence/organisation.ts'
import { personEvidence } from './evidence/person.ts'
import { surroundings } from './evidence/surroundings.ts'
import { toldAsTown } from './evidence/told-as-town.ts'
import { addToldInFull, noteToldInFull } from './evidence/told-in-full.ts'
import { townLife } from './evidence/town-life.ts'
import { joinUnlisted, renown, wording } from './evidence/wording.ts'
import type { Gazetteer } from './gazetteer.ts'
import { addCityOfPart, addHeldReadings } from './held-readings.ts'
import type { Home } from './home.ts'
import { candidates } from './recognize.ts'
import { copyChances, copyOfSenses, readingsOf, roomFor, type Senses, sensesOf } from './senses.ts'
import type { Toponym } from './toponym.ts'
import { weighLocations } from './unlisted/locations.ts'
import { placeUnlisted, weighUnlisted } from './unlisted.ts'
import { weighNames } from './weigh-names.ts'
import { ownSums, senseScale, weighSenses } from './weigh-senses.ts'
import type { Weights } from './weights.ts'
import { readWords, type Words } from './words.ts'

export interface Survey {
  words: Words
  toponyms: Toponym[]
  /** Those that may yet turn out to be places; the document is asked of no others. */
  live: Toponym[]
  home: Home
  idiom: Idiom
  /** How much the text speaks of parts of a city, and of which, as far as is known. */
  partsSpoken: number
  round: CityRound | null
}

/** Finds the candidates and notes what the words alone say of each. */
export function look(article: Article, gazetteer: Gazetteer, home: Home, onProgress?: OnProgress): Survey {
  const words = readWords(article)
  const toponyms = candidates(words, gazetteer, partOf(onProgress, 0.2, 0.5))
  addHeldReadings(words, toponyms, gazetteer)
  addCityOfPart(words, toponyms, gazetteer)
  const inFull = addToldInFull(toponyms, gazetteer)
  const known = people(words, toponyms, gazetteer)
  giveSenses(home.toponym ? [...toponyms, home.toponym] : toponyms, gazetteer)
  const besides = toponyms.map(toponym => besideOf(words, toponym, gazetteer))
  const onToponym = partOf(onProgress, 0.5, 1)
  for (let t = 0; t < toponyms.length; t++) {
    const toponym = toponyms[t]!
    const beside = besides[t]!
    wording(words, toponym, beside)
    renown(words, toponym, beside, gazetteer)
    surroundings(words, toponym, beside)
    personEvidence(words, toponym, beside, known, gazetteer)
    organisationEvidence(words, toponym, beside)
    townLife(words, toponym, beside, known)
    kindSaid(words, toponym, beside, gazetteer)
    toldAsTown(words, toponym, gazetteer)
    noteToldInFull(toponym, inFull)
    spotAnnounced(words, toponym, beside)
    governmentEvidence(words, toponym, gazetteer)
    datelineEvidence(words, toponym, gazetteer)
    onToponym?.(t / toponyms.length)
  }
  neighbours(words, toponyms, gazetteer)
  calledAfter(words, toponyms, besides)
  for (const toponym of toponyms) {
    joinUnlisted(toponym)
    toponym.own = toponym.rules.length
  }
  return { words, toponyms, live: toponyms, home, idiom: idiomOf(words), partsSpoken: partsSpokenOf(words), round: null }
}

/** Gives each name its readings, with what the gazetteer says of them; what is the same for another mention is worked out once. */
function giveSenses(toponyms: readonly Toponym[], gazetteer: Gazetteer): void {
  let readings = 0
  for (const { matches } of toponyms) readings += readingsOf(matches)
  const room = roomFor(readings)
  const made = new Map<Toponym['matches'], Senses>()
  for (const toponym of toponyms) {
    const same = made.get(toponym.matches)
    toponym.senses = same ? copyOfSenses(same, room) : sensesOf(toponym.matches, gazetteer, toponym.headed !== '', room)
    if (!same) made.set(toponym.matches, toponym.senses)
  }
}

/** A name less likely than this by its words alone is no place, whatever the document says. */
const leastAlive = 0.025

/** First pass: each name by its own words. Mentions of which these say nothing are all alike. */
export function weighAlone(survey: Survey, weights: Weights): void {
  const { toponyms, home } = survey
  weighNames(toponyms, weights.recognition[0])
  weighAdjectives(toponyms)
  survey.live = toponyms.filter(toponym => toponym.chance >= leastAlive)
  const scale = senseScale(weights.resolution[0])
  const weighed = new Map<Toponym['matches'], Senses>()
  for (const { senses } of survey.live) {
    const same = senses.told ? undefined : weighed.get(senses.matches)
    if (same) copyChances(same, senses)
    else {
      weighSenses(senses, scale)
      if (!senses.told) weighed.set(senses.matches, senses)
    }
  }
  if (home.toponym) weighSenses(home.toponym.senses, scale)
}

/** One more pass with what the document says, as far as the pass before knew it. */
export function addDocument(survey: Survey, gazetteer: Gazetteer): void {
  const { words, live, home, idiom, partsSpoken } = survey
  survey.round = cityRoundOf(words, live, partsSpoken, gazetteer)
  placeUnlisted(live, words, idiom, survey.round, gazetteer)
  if (partsSpoken > 0) noteRound(words, live, survey.round, gazetteer)
  noteCoherence(live, home, idiom, gazetteer)
  weighUnlisted(live)
}

export function weighSensesTogether({ live, home }: Survey, weights: Weights): void {
  const scale = senseScale(weights.resolution[1])
  for (const toponym of live) weighSenses(toponym.senses, scale, ownSums(toponym.senses, scale))
  if (home.toponym) weighSenses(home.toponym.senses, scale, ownSums(home.toponym.senses, scale))
}

function weighNamesTogether({ live, idiom }: Survey, gazetteer: Gazetteer, weights: Weights): void {
  documentEvidence(live, idiom, gazetteer)
  weighNames(live, weights.recognition[1])
  weighAdjectives(live)
  weighLocations(live, weights.location)
}

/** How often the document is asked what it is about, each time knowing more. */
export const documentPasses = 2

/** All passes: the words alone, then the document with what each pass before it learned. */
export function survey(article: Article, gazetteer: Gazetteer, weights: Weights, home: Home, onProgress?: OnProgress): Survey {
  const found = look(article, gazetteer, home, partOf(onProgress, 0, 0.6))
  weighAlone(found, weights)
  for (let pass = 0; pass < documentPasses; pass++) {
    addDocument(found, gazetteer)
    weighSensesTogether(found, weights)
    onProgress?.(0.7 + 0.2 * pass)
  }
  weighNamesTogether(found, gazetteer, weights)
  return found
}
