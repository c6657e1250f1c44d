import type { Gazetteer } from '../gazetteer.ts'
import { directions } from '../lexicon/cues.ts'
import { rules } from '../name-rules.ts'
import { note, type Toponym } from '../toponym.ts'
import { shapes, type Words } from '../words.ts'

const rule = rules('said-to-lie-by')

/** As many words and marks may say where a place lies. */
const longestLean = 9

/** "Sidney, on Vancouver Island": where an island is what comes to mind first, what is on it lies there. */
export function saidToLieOn(words: Words, toponym: Toponym, next: Toponym, gazetteer: Gazetteer): void {
  const from = toponym.last + 1
  if (next.first !== from + 2 || words.tokens[from]!.text !== ',' || words.key[from + 1] !== 'on') return
  const [first] = next.matches
  if (!first || gazetteer.kind(first.row) !== 'island') return
  note(toponym, rule['said-to-lie-by'])
  toponym.nearTo = next
}

/**
 * "Diamond, eight miles southeast of Joplin", "Hawija (near Kirkuk)": that one place is said to lie by the next. Between them `people` may tell whose it is:
 * "Isla Larga, a Chilean island south of Coronel".
 */
export function saidToLieBy(words: Words, toponym: Toponym, next: Toponym, people: Toponym | null = null): void {
  const from = toponym.last + 1
  const to = next.first - 1
  if (to < from || to - from >= longestLean) return
  const opener = words.tokens[from]!.text
  const relation = words.key[to]!
  if (opener !== ',' && opener !== '(' && !nearWords.has(words.key[from]!)) return
  let km = 0
  let far = false
  for (let i = from + 1; i <= to; i++) {
    if (people && i >= people.first && i <= people.last) continue
    if (words.shape[i]! >= shapes.capital || '.;:'.includes(words.tokens[i]!.text)) return
    const unit = kmOf.get(words.key[i]!)
    if (unit === undefined) continue
    far = true
    km = unit * Number(words.tokens[i - 1]!.text.replaceAll(',', ''))
  }
  const ahead = words.key[to - 1] ?? ''
  if (!nearWords.has(relation) && !(relation === 'of' && directions.has(ahead)) && !(relation === 'from' && (far || ahead === 'away')))
    return
  note(toponym, rule['said-to-lie-by'])
  toponym.nearTo = next
  if (km > 0) toponym.nearKm = km
}

const nearWords = new Set(['near', 'outside'])
const kmOf = new Map([
  ['km', 1],
  ['kilometres', 1],
  ['kilometers', 1],
  ['miles', 1.609],
  ['mile', 1.609],
])
