import type { OnProgress } from '../text/on-progress.ts'
import { addressFrom } from './address.ts'
import { goesOn, isAnnounced } from './announced.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isNumberedHighway } from './highways.ts'
import { lookupIn } from './lookup.ts'
import { outletLines } from './outlet-line.ts'
import { announcedFrom } from './recognize/announced-name.ts'
import { canBegin, isNumberOfName } from './recognize/beginning.ts'
import { longerFrom } from './recognize/headed.ts'
import { joinedFrom } from './recognize/joined.ts'
import { isSmallArticle } from './recognize/joints.ts'
import { longestFrom } from './recognize/listed.ts'
import { longerHomeFrom } from './recognize/longer-home.ts'
import { addNamedAgain } from './recognize/named-again.ts'
import { wideFrom } from './recognize/wide.ts'
import { restoreCapitals } from './restore-capitals.ts'
import { addKindLists, readBorder, readRivers, readSea, riverFrom } from './said-kinds.ts'
import type { Toponym } from './toponym.ts'
import { namesTreaty } from './treaties.ts'
import { shapes, type Words } from './words.ts'

// Asked for every word.
const { mark, lower, capital } = shapes

/**
 * All stretches of words that are names in the gazetteer, the longest from each beginning, none overlapping.
 * Whether each is a place in this text is for the evidence to say.
 */
export function candidates(words: Words, gazetteer: Gazetteer, onProgress?: OnProgress): Toponym[] {
  const found: Toponym[] = []
  const lookup = lookupIn(gazetteer)
  const { tokens, shape } = words
  restoreCapitals(words, lookup)
  const ofOutlet = outletLines(words)
  // The last name of a list that something announced.
  let list: Toponym | null = null
  for (let i = 0; i < tokens.length; i++) {
    const form = shape[i]!
    if (form < lower && !isNumberOfName(words, lookup, i)) continue
    if (ofOutlet.size > 0 && ofOutlet.has(words.paragraph[i]!)) continue
    if (form === lower) {
      // Nearly all words: in lower case, and another behind.
      const next = shape[i + 1]
      if (next === lower) continue
      const wide = next !== undefined && next >= capital ? wideFrom(words, lookup, i) : null
      if (wide) {
        found.push(wide)
        i = wide.last
        continue
      }
      if (next !== mark || !isSmallArticle(words, i)) continue
    } else if (!canBegin(words, i)) continue
    const listed = longestFrom(words, lookup, i)
    const toponym: Toponym | null =
      (form >= capital ? addressFrom(words, i) : null) ??
      joinedFrom(words, listed, i) ??
      longerHomeFrom(words, lookup, listed, i) ??
      longerFrom(words, lookup, listed, i) ??
      listed ??
      riverFrom(words, lookup, i) ??
      announcedFrom(words, lookup, i, list)
    if (!toponym) continue
    if (namesTreaty(words, toponym, lookup) || isNumberedHighway(words, toponym)) {
      i = toponym.last + 1
      continue
    }
    found.push(toponym)
    onProgress?.(i / tokens.length)
    list = isAnnounced(words, toponym.first) || (list && goesOn(words, list, toponym.first, toponym.last)) ? toponym : null
    i = toponym.last
  }
  addNamedAgain(words, found)
  addKindLists(words, lookup, found)
  readRivers(words, lookup, found)
  for (const toponym of found) {
    readSea(words, lookup, toponym)
    readBorder(words, lookup, toponym, found)
  }
  return found
}
