import { type Toponym, toponymOf } from '../toponym.ts'
import { isCapitalised, shapes, type Words } from '../words.ts'
import { isCompounded } from './joints.ts'

/** "near Harwinton … The road links Harwinton with": what something has announced may be named again where nothing does. */
export function addNamedAgain(words: Words, found: Toponym[]): void {
  const { key, shape } = words
  const byFirst = new Map<string, Toponym>()
  for (const toponym of found) if (toponym.matches.length === 0 && toponym.headed === '') byFirst.set(key[toponym.first]!, toponym)
  if (byFirst.size === 0) return
  const again: Toponym[] = []
  let t = 0
  for (let i = 0; i < shape.length; i++) {
    if (shape[i] !== shapes.capital) continue
    while (t < found.length && found[t]!.last < i) t++
    if (found[t] && found[t]!.first <= i) continue
    const known = byFirst.get(key[i]!)
    const last = known ? i + known.last - known.first : i
    if (!known || (found[t] && found[t]!.first <= last) || !isSameName(words, known, i, last)) continue
    again.push(toponymOf(i, last, known.key, known.matches))
    i = last
  }
  if (again.length === 0) return
  found.push(...again)
  found.sort((a, b) => a.first - b.first)
}

/** Whether the words from `first` are those of a name, and no longer one. */
function isSameName(words: Words, known: Toponym, first: number, last: number): boolean {
  if (words.paragraph[last] !== words.paragraph[first]) return false
  for (let i = first + 1; i <= last; i++) if (words.key[i] !== words.key[known.first + i - first]) return false
  const isJoined = (i: number): boolean => isCapitalised(words, i) && words.paragraph[i] === words.paragraph[first]
  return !(isJoined(first - 1) && words.opens[first - 1] !== 1) && !isJoined(last + 1) && !isCompounded(words, first)
}
