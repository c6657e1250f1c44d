import { isHomeOf } from '../announced.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { column, isTown, kindCode, tell } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import { isCapitalised, isTitle, keyAt, shapes, type Words } from '../words.ts'

const set = (words: string): Set<string> => new Set(words.split(' '))

/** What towns keep and no land does: "the Cuba School Board". Lands have police chiefs, high courts and teams of firefighters as well. */
const bodies = new Map([
  ['city', set('council hall commission commissioner commissioners councilman councilwoman manager clerk attorney')],
  ['town', set('council board hall clerk meeting')],
  ['village', set('board council hall trustees')],
  ['school', set('board district')],
  ['high', set('school')],
  ['middle', set('school')],
  ['elementary', set('school')],
  ['police', set('department')],
  ['fire', set('department')],
  ['public', set('schools library')],
  ['municipal', set('court')],
])

const folk = set('firefighters residents schools')
/** "Peru senior Jack Roe": schools have such, and lands have none. */
const ofSchools = set('freshman sophomore junior senior')
/** Who are told so in a headline, which has no article. */
const inHeadlines = set('man woman teen couple')
const [ofBody, ofFolk] = [1, 0.6]

/**
 * "the Cuba School Board", "Peru Mayor Ann Reid", "a Lebanon man": no country is told so, whose people have a word of their own, nor a state where a body is named
 * in capitals. Said only of names that a town elsewhere has as well.
 */
export function toldAsTown(words: Words, { first, last, matches, senses }: Toponym, gazetteer: Gazetteer): void {
  const [match] = matches
  if (match === undefined || match.nameKind === 'adjective' || !isLand(gazetteer, match.row)) return
  const body = bodyBehind(words, last)
  const named = body && isCapitalised(words, last + 1) && !isTitle(words, first)
  const ofLand = named || body ? ofBody : isHomeOf(words, first, last) || isOfFolk(words, last) ? ofFolk : 0
  if (ofLand === 0) return
  const { kinds } = senses
  for (let s = 0; s < matches.length && s < kinds.length; s++) {
    const isCountry = kinds[s] === kindCode.country
    if (!(isCountry || (kinds[s] === kindCode['first-level'] && named))) continue
    if (hasNamesake(senses, s, gazetteer, isCountry)) tell(senses, s, column['told-as-town'], ofLand)
  }
}

function isLand(gazetteer: Gazetteer, row: number): boolean {
  return gazetteer.kind(row) === 'country' || gazetteer.feature(row) === 'ADM1'
}

/** "Cuba City Council", "the Cuba school board", "Cuba Mayor Ann Reid". */
function bodyBehind(words: Words, last: number): boolean {
  const head = keyAt(words, last + 1, last)
  if (head === 'mayor') return isCapitalised(words, last + 1) && isCapitalised(words, last + 2)
  return bodies.get(head)?.has(keyAt(words, last + 2, last)) ?? false
}

/** "Cuba firefighters said", and not a headline's "Cuba firefighters"; "Cuba senior Ann Roe", a headline's "Cuba man jailed". */
function isOfFolk(words: Words, last: number): boolean {
  if (words.shape[last + 1] !== shapes.lower) return false
  const next = keyAt(words, last + 1, last)
  if (ofSchools.has(next)) return isCapitalised(words, last + 2)
  return (words.closed[words.paragraph[last]!] === 1 ? folk : inHeadlines).has(next)
}

/** Whether a town bears the name of a land, in another country if the land is one: Singapore's own town is no other. */
function hasNamesake({ rows, kinds, matches }: Toponym['senses'], land: number, gazetteer: Gazetteer, isCountry: boolean): boolean {
  for (let s = 0; s < matches.length && s < kinds.length; s++)
    if (
      isTown(kinds[s]!) &&
      matches[s]!.nameKind === 'main' &&
      (!isCountry || gazetteer.country(rows[s]!) !== gazetteer.country(rows[land]!))
    )
      return true
  return false
}
