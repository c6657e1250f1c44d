import type { Gazetteer } from '../gazetteer.ts'
import { column, senseRuleCount, unlisted } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import { keyAt, type Words, wordAt } from '../words.ts'

const heads = {
  county: 'county counties parish borough',
  region: 'province state region oblast governorate prefecture district territory department krai republic kingdom upstate downstate',
  town: 'city town village hamlet suburb township municipality capital mayor downtown',
  water: 'river lake sea bay gulf strait creek ocean reservoir canal',
  land: 'island islands isle peninsula mountain mountains mount valley desert',
  site: 'airport airfield base port dam park station plant bridge',
}
type Kind = keyof typeof heads

/** The kind that each of these words says. */
const kindOf = new Map(Object.entries(heads).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind as Kind] as const)))

/** The words around a name that may say what kind of place it is: "Cork county", "Masbate Province", "in the city of New York", "upstate New York". */
function wordsOfKind(words: Words, { first, last }: Toponym): string[] {
  const left = keyAt(words, first - 1, first)
  const head = left === 'of' ? keyAt(words, first - 2, first) : ''
  const apposed =
    wordAt(words, last + 1, last) === ',' && /^(a|an|the)$/.test(keyAt(words, last + 2, last)) ? keyAt(words, last + 3, last) : ''
  const own = last > first ? words.key[last]! : ''
  const ofOwn = kindOf.get(own)
  return [keyAt(words, last + 1, last), left, head, apposed, ofOwn === 'county' || ofOwn === 'region' ? own : '']
}

/** The word that `kindSaid` goes by, or ''. */
export function kindWord(words: Words, toponym: Toponym): string {
  return wordsOfKind(words, toponym).find(word => kindOf.has(word)) ?? ''
}

/** "the state of Georgia", "Cork county", "Lake Victoria", "in the city of New York": words that say what kind of place it is. */
export function kindSaid(words: Words, toponym: Toponym, gazetteer: Gazetteer): void {
  const { senses } = toponym
  const said = wordsOfKind(words, toponym)
  const [right, , head] = said
  const kinds = toponym.said === 'river' ? ['water'] : []
  for (const word of said) {
    const kind = kindOf.get(word)
    if (kind) kinds.push(kind)
  }
  if (kinds.length === 0) return
  const [county, region, town, water, land, site] = ['county', 'region', 'town', 'water', 'land', 'site'].map(kind => kinds.includes(kind))
  for (let s = 0; s < senses.rows.length; s++) {
    const row = senses.rows[s]!
    if (row === unlisted) continue
    const kind = gazetteer.kind(row)
    const feature = gazetteer.feature(row)
    const fits =
      (county && feature === 'ADM2') ||
      (region && (kind === 'admin' || (kind === 'country' && (right === 'republic' || head === 'republic' || head === 'kingdom')))) ||
      (town && (kind === 'settlement' || kind === 'district')) ||
      (water && kind === 'water') ||
      (land && (kind === 'landform' || kind === 'island')) ||
      (site && kind === 'facility')
    senses.evidence[s * senseRuleCount + column[fits ? 'kind-said' : 'kind-not-said']] = 1
  }
}

const spotWords = new Set('in at from to near via'.split(' '))

/** "said in New York", "flew from New York": where a city and its region have one name, or a capital and a state, these words are of the city. */
export function spotAnnounced(words: Words, { first, senses }: Toponym): void {
  if (!spotWords.has(keyAt(words, first - 1, first))) return
  for (let s = 0; s < senses.rows.length; s++)
    if (
      senses.evidence[s * senseRuleCount + column['heads-its-namesake']]! > 0 ||
      senses.evidence[s * senseRuleCount + column.capital]! > 0
    )
      senses.evidence[s * senseRuleCount + column['spot-announced']] = 1
}
