import type { Gazetteer } from '../gazetteer.ts'
import { rules } from '../name-rules.ts'
import { column, senseRuleCount, tell, unlisted } from '../senses.ts'
import { note, type Toponym } from '../toponym.ts'
import { keyAt, type Words } from '../words.ts'
import { isHead } from './article.ts'
import { type Beside, besideOf } from './beside.ts'

const rule = rules('region-word')

const heads = {
  county: 'county counties parish borough',
  region:
    'province state region oblast governorate prefecture district territory department krai okrug raion voivodeship canton regency emirate republic kingdom upstate downstate',
  town: 'city town village hamlet suburb township municipality capital mayor downtown',
  water: 'river lake sea bay gulf strait creek ocean reservoir canal',
  land: 'island islands isle peninsula mountain mountains mount valley desert',
  site: 'airport airfield base port dam park station plant bridge shaft',
}
type Kind = keyof typeof heads

/** The kinds, a bit each. */
const is = Object.fromEntries(Object.keys(heads).map((kind, i) => [kind, 1 << i])) as Record<Kind, number>

/** The kind that each of these words says. */
const kindOf = new Map((Object.keys(heads) as Kind[]).flatMap(kind => heads[kind].split(' ').map(word => [word, is[kind]] as const)))

/** The words around a name that may say what kind of place it is: "Cork county", "Masbate Province", "in the city of New York", "upstate New York". */
function wordsOfKind(words: Words, { first, last }: Toponym, { left, right, rightText }: Beside): string[] {
  const head = left === 'of' ? keyAt(words, first - 2, first) : ''
  const own = last > first ? words.key[last]! : ''
  const apposed = rightText === ',' ? apposedTo(words, last) : ''
  return [right, left, head, apposed, (kindOf.get(own) ?? 0) & (is.county | is.region) ? own : '']
}

/** "Harwinton, a village". */
function apposedTo(words: Words, last: number): string {
  const article = keyAt(words, last + 2, last)
  return article === 'a' || article === 'an' || article === 'the' ? keyAt(words, last + 3, last) : ''
}

/** The word that `kindSaid` goes by, or ''. */
export function kindWord(words: Words, toponym: Toponym, gazetteer: Gazetteer): string {
  return wordsOfKind(words, toponym, besideOf(words, toponym, gazetteer)).find(word => kindOf.has(word)) ?? ''
}

/** "the state of Georgia", "Cork county", "Lake Victoria", "in the city of New York": words that say what kind of place it is. */
export function kindSaid(words: Words, toponym: Toponym, beside: Beside, gazetteer: Gazetteer): void {
  const { senses } = toponym
  const said = wordsOfKind(words, toponym, beside)
  let kinds = toponym.said === 'river' ? is.water : isTownOfRiver(words, toponym, beside) ? is.town : 0
  for (let w = 0; w < said.length; w++) if (said[w] !== '') kinds |= kindOf.get(said[w]!) ?? 0
  if (kinds === 0) return
  const [right, , head] = said
  const own = ownKind(words, toponym, said)
  // "the Darfur region", "the region of the Sahel": no state's own region
  const isOfRegion = said.includes('region')
  // "the Great Lakes region": what is called so with the word, be it no region itself
  const calledRegion = right === 'region' ? gazetteer.find(`${toponym.key} region`) : []
  const realm = right === 'republic' || head === 'republic' || head === 'kingdom'
  let regions = false
  for (let s = 0; s < senses.rows.length; s++) {
    const row = senses.rows[s]!
    if (row === unlisted) continue
    const kind = gazetteer.kind(row)
    const isCalledRegion = isOfRegion && (kind === 'region' || calledRegion.some(match => match.row === row))
    const fits =
      (kinds & is.county && gazetteer.feature(row) === 'ADM2') ||
      (kinds & is.region && ((kind === 'admin' && !isAmericanCounty(row, gazetteer)) || (kind === 'country' && realm))) ||
      isCalledRegion ||
      (kinds & is.town && (kind === 'settlement' || kind === 'district')) ||
      (kinds & is.water && kind === 'water') ||
      (kinds & is.land && (kind === 'landform' || kind === 'island')) ||
      (kinds & is.site && kind === 'facility')
    const isOwn = own && kind === 'admin' && senses.matches[s]!.nameKind !== 'adjective'
    tell(senses, s, fits ? column['kind-said'] : column['kind-not-said'], own && (isOwn || kind === 'settlement') ? surely : 1)
    // "Rizal province" is how the Province of Rizal is called.
    if (isOwn && senses.matches[s]!.nameKind === 'alternate') tell(senses, s, column['main-name'])
    regions ||= isOwn || isCalledRegion
  }
  if (regions) note(toponym, rule['region-word'])
}

/** "the Lyon district", "Bergen province": nobody calls a county of the United States so. */
function isAmericanCounty(row: number, gazetteer: Gazetteer): boolean {
  return gazetteer.feature(row) === 'ADM2' && gazetteer.country(row) === 'US'
}

/** "at home in Hay River", "flew from Powell River": rivers have an article, the towns on them have none. */
function isTownOfRiver(words: Words, { first, last }: Toponym, { left }: Beside): boolean {
  return last > first && words.key[last] === 'river' && ofTowns.has(left)
}

const ofTowns = new Set(['in', 'at', 'from', 'to', 'outside', 'near'])

/** "Rizal province", "the district of Gonda": what stands so is no town and nobody, if there is a region of the name. */
const surely = 2

/** Words for regions that are said of towns as well, or are the first of a longer name: "the Chicago region", "Georgia state troopers". */
const looseWords = new Set(['state', 'region', 'territory', 'department', 'republic', 'kingdom', 'upstate', 'downstate'])
/** "Rizal district court" */
const ofBodies = new Set('court courts attorney judge judges hospital council office school schools commissioner board police'.split(' '))

/** Whether the word behind a name, or before it with an "of", makes it the name of a region. */
function ownKind(words: Words, { last }: Toponym, [right, , head]: readonly string[]): boolean {
  const makes = (word: string): boolean => ((kindOf.get(word) ?? 0) & (is.county | is.region)) !== 0 && !looseWords.has(word)
  return (makes(right!) && !ofBodies.has(keyAt(words, last + 2, last))) || makes(head!)
}

const spotWords = new Set('in at from to near via'.split(' '))

/**
 * "said in New York", "flew from New York": where a city and its region have one name, or a capital and a state, these words are of the city. And "from
 * Springbok" is from the town: of South Africa so much is said by an adjective only before a noun.
 */
export function spotAnnounced(words: Words, { last, senses }: Toponym, { left }: Beside): void {
  if (!spotWords.has(left)) return
  const { rows, matches, evidence } = senses
  if (matches[0]?.nameKind === 'adjective' && matches.length > 1 && isHead(words, last))
    for (let s = 0; s < rows.length - 1; s++) if (matches[s]!.nameKind === 'adjective') tell(senses, s, column['adjective-announced'])
  for (let s = 0; s < rows.length; s++) {
    const at = s * senseRuleCount
    if (evidence[at + column['heads-its-namesake']]! > 0 || evidence[at + column.capital]! > 0) tell(senses, s, column['spot-announced'])
  }
}
