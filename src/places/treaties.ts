import type { Lookup } from './lookup.ts'
import type { Toponym } from './toponym.ts'
import { isCapitalised, isTitle, keyAt, type Words, wordAt } from './words.ts'

const treaties = new Set('agreement agreements accord accords protocol protocols treaty pact amendment convention conventions'.split(' '))
/** "Bonn Convention", but "Boston Convention Center", "Dublin Convention and Visitors Bureau". */
const goOn = new Set('center centre hall bureau and &'.split(' '))

/** Is it the town a treaty is called after, which stands nowhere in it: "the Kyoto Protocol"? */
export function namesTreaty(words: Words, { first, last, matches }: Toponym, lookup: Lookup): boolean {
  const likeliest = matches[0]
  if (!likeliest || likeliest.nameKind === 'adjective' || lookup.kind(likeliest.row) !== 'settlement') return false
  if (!isCapitalised(words, last + 1) || !treaties.has(keyAt(words, last + 1, last))) return false
  return !goOn.has(keyAt(words, last + 2, last) || wordAt(words, last + 2, last)) && !isTitle(words, first)
}
