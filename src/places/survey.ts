import type { Article } from '../articles/article.ts'
import { kindSaid, neighbours } from './evidence/containment.ts'
import { documentEvidence } from './evidence/document.ts'
import { organisationEvidence } from './evidence/organisation.ts'
import { people, personEvidence } from './evidence/person.ts'
import { surroundings } from './evidence/surroundings.ts'
import { joinUnlisted, renown, wording } from './evidence/wording.ts'
import type { Gazetteer } from './gazetteer.ts'
import { candidates } from './recognize.ts'
import { type Home, noHome, senseTheDocument, senseWeightColumn, surroundingsOf, weighSenses } from './resolve.ts'
import { sensesOf } from './senses.ts'
import type { Toponym } from './toponym.ts'
import { placeUnlisted, weighUnlisted } from './unlisted.ts'
import { weighNames } from './weigh-names.ts'
import type { Weights } from './weights.ts'
import { readWords, type Words } from './words.ts'

export interface Survey {
  words: Words
  toponyms: Toponym[]
  home: Home
}

/** Finds the candidates and notes what the words alone say of each. */
export function look(article: Article, gazetteer: Gazetteer, home: Home = noHome): Survey {
  const words = readWords(article)
  const toponyms = candidates(words, gazetteer)
  const known = people(words, toponyms)
  for (const toponym of toponyms) {
    toponym.senses = sensesOf(toponym.matches, gazetteer, toponym.headed !== '')
    wording(words, toponym)
    renown(toponym, gazetteer)
    surroundings(words, toponym)
    personEvidence(words, toponym, known)
    organisationEvidence(words, toponym)
    kindSaid(words, toponym, gazetteer)
  }
  neighbours(words, toponyms, gazetteer)
  for (const toponym of toponyms) {
    joinUnlisted(toponym)
    toponym.own = toponym.rules.length
  }
  return { words, toponyms, home }
}

/** First pass: each name by its own words. */
export function weighAlone({ toponyms, home }: Survey, weights: Weights): void {
  weighNames(toponyms, weights.recognition[0])
  const column = senseWeightColumn(weights.resolution[0])
  for (const toponym of toponyms) weighSenses(toponym.senses, column)
  if (home.toponym) weighSenses(home.toponym.senses, column)
}

/** One more pass with what the document says, as far as the pass before knew it. */
export function addDocument({ toponyms, home }: Survey, gazetteer: Gazetteer): void {
  placeUnlisted(toponyms, gazetteer)
  senseTheDocument(toponyms, surroundingsOf(toponyms, gazetteer, home), gazetteer)
  weighUnlisted(toponyms)
}

export function weighSensesTogether({ toponyms, home }: Survey, weights: Weights): void {
  const column = senseWeightColumn(weights.resolution[1])
  for (const toponym of toponyms) weighSenses(toponym.senses, column)
  if (home.toponym) weighSenses(home.toponym.senses, column)
}

export function weighNamesTogether({ toponyms }: Survey, gazetteer: Gazetteer, weights: Weights): void {
  documentEvidence(toponyms, gazetteer)
  weighNames(toponyms, weights.recognition[1])
}

/** How often the document is asked what it is about, each time knowing more. */
export const documentPasses = 3

/** All passes: the words alone, then the document with what each pass before it learned. */
export function survey(article: Article, gazetteer: Gazetteer, weights: Weights, home: Home): Survey {
  const found = look(article, gazetteer, home)
  weighAlone(found, weights)
  for (let pass = 0; pass < documentPasses; pass++) {
    addDocument(found, gazetteer)
    weighSensesTogether(found, weights)
  }
  weighNamesTogether(found, gazetteer, weights)
  return found
}
