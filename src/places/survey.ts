import type { Article } from '../articles/article.ts'
import { kindSaid, neighbours } from './evidence/containment.ts'
import { documentEvidence } from './evidence/document.ts'
import { organisationEvidence } from './evidence/organisation.ts'
import { people, personEvidence } from './evidence/person.ts'
import { surroundings } from './evidence/surroundings.ts'
import { renown, wording } from './evidence/wording.ts'
import type { Gazetteer } from './gazetteer.ts'
import { candidates } from './recognize.ts'
import { senseTheDocument, senseWeightColumn, surroundingsOf, weighSenses } from './resolve.ts'
import { sensesOf } from './senses.ts'
import type { Toponym } from './toponym.ts'
import { weighNames } from './weigh-names.ts'
import type { Weights } from './weights.ts'
import { readWords, type Words } from './words.ts'

export interface Survey {
  words: Words
  toponyms: Toponym[]
}

/** Finds the candidates and notes what the words alone say of each. */
export function look(article: Article, gazetteer: Gazetteer): Survey {
  const words = readWords(article)
  const toponyms = candidates(words, gazetteer)
  const known = people(words, toponyms)
  for (const toponym of toponyms) {
    toponym.senses = sensesOf(toponym.matches, gazetteer)
    wording(words, toponym)
    renown(toponym, gazetteer)
    surroundings(words, toponym)
    personEvidence(words, toponym, known)
    organisationEvidence(words, toponym)
    kindSaid(words, toponym, gazetteer)
  }
  neighbours(words, toponyms, gazetteer)
  for (const toponym of toponyms) toponym.own = toponym.rules.length
  return { words, toponyms }
}

/** First pass: each name by its own words. */
export function weighAlone({ toponyms }: Survey, weights: Weights): void {
  weighNames(toponyms, weights.recognition[0])
  const column = senseWeightColumn(weights.resolution[0])
  for (const toponym of toponyms) weighSenses(toponym.senses, column)
}

/** One more pass with what the document says, as far as the pass before knew it. */
export function addDocument({ toponyms }: Survey, gazetteer: Gazetteer, outletCountry: string | null): void {
  senseTheDocument(toponyms, surroundingsOf(toponyms, gazetteer), gazetteer, outletCountry)
}

export function weighSensesTogether({ toponyms }: Survey, weights: Weights): void {
  const column = senseWeightColumn(weights.resolution[1])
  for (const toponym of toponyms) weighSenses(toponym.senses, column)
}

export function weighNamesTogether({ toponyms }: Survey, gazetteer: Gazetteer, weights: Weights): void {
  documentEvidence(toponyms, gazetteer)
  weighNames(toponyms, weights.recognition[1])
}

/** All passes: words alone, then the document, then the document once more with what the second pass learned. */
export function survey(article: Article, gazetteer: Gazetteer, weights: Weights, outletCountry: string | null): Survey {
  const found = look(article, gazetteer)
  weighAlone(found, weights)
  addDocument(found, gazetteer, outletCountry)
  weighSensesTogether(found, weights)
  addDocument(found, gazetteer, outletCountry)
  weighSensesTogether(found, weights)
  weighNamesTogether(found, gazetteer, weights)
  return found
}
