import type { Gazetteer } from '../gazetteer.ts'
import { column, senseRuleCount, tell, unlisted } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import { keyAt, type Words } from '../words.ts'
import { type Beside, besideOf } from './beside.ts'

const heads = {
  county: 'county counties parish borough',
  region: 'province state region oblast governorate prefecture district territory department krai republic kingdom upstate downstate',
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
export function kindWord(words: Words, toponym: Toponym): string {
  return wordsOfKind(words, toponym, besideOf(words, toponym)).find(word => kindOf.has(word)) ?? ''
}

/** "the state of Georgia", "Cork county", "Lake Victoria", "in the city of New York": words that say what kind of place it is. */
export function kindSaid(words: Words, toponym: Toponym, beside: Beside, gazetteer: Gazetteer): void {
  const { senses } = toponym
  const said = wordsOfKind(words, toponym, beside)
  const [right, , head] = said
  let kinds = toponym.said === 'river' ? is.water : 0
  for (const word of said) if (word !== '') kinds |= kindOf.get(word) ?? 0
  if (kinds === 0) return
  const realm = right === 'republic' || head === 'republic' || head === 'kingdom'
  for (let s = 0; s < senses.rows.length; s++) {
    const row = senses.rows[s]!
    if (row === unlisted) continue
    const kind = gazetteer.kind(row)
    const fits =
      (kinds & is.county && gazetteer.feature(row) === 'ADM2') ||
      (kinds & is.region && (kind === 'admin' || (kind === 'country' && realm))) ||
      (kinds & is.town && (kind === 'settlement' || kind === 'district')) ||
      (kinds & is.water && kind === 'water') ||
      (kinds & is.land && (kind === 'landform' || kind === 'island')) ||
      (kinds & is.site && kind === 'facility')
    tell(senses, s, fits ? column['kind-said'] : column['kind-not-said'])
  }
}

const spotWords = new Set('in at from to near via'.split(' '))

/** "said in New York", "flew from New York": where a city and its region have one name, or a capital and a state, these words are of the city. */
export function spotAnnounced({ senses }: Toponym, { left }: Beside): void {
  if (!spotWords.has(left)) return
  const { rows, evidence } = senses
  for (let s = 0; s < rows.length; s++) {
    const at = s * senseRuleCount
    if (evidence[at + column['heads-its-namesake']]! > 0 || evidence[at + column.capital]! > 0) tell(senses, s, column['spot-announced'])
  }
}
