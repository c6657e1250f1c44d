import type { Mention } from '../places/place.ts'
import { isCapital } from '../text/is-capital.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import type { TimeExpression } from '../times/time.ts'
import type { Clause } from './clauses.ts'
import type { EventPlace } from './event.ts'
import type { ReadSentence } from './read-sentences.ts'

const joining = wordSet('of the for de al bin van von la el da di &')
const inNames = wordSet(". - ’ '")
const notNames = wordSet(
  `the a an in on at he she they it we i this that these those but and when after before police official officials authorities according one
  two three four five six seven eight nine ten his her their its there some several many most no as if while since for with by from earlier
  last next more`,
)

/** Who took part, as the clause names them: names of people and bodies, and countries that act. Places where it happened are not. */
export function participantsOf(
  sentence: ReadSentence,
  clause: Clause,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  places: readonly EventPlace[],
): Span[] {
  const { tokens } = sentence
  const sites = places.filter(p => p.role === 'happened').map(p => mentions[p.mention]!)
  const isTaken = (name: Span) => sites.some(site => overlaps(site, name)) || times.some(time => overlaps(time, name))
  const found: Span[] = []
  for (let k = clause.first; k < clause.end; k++) {
    if (!startsName(tokens[k]!, k === 0)) continue
    let last = k
    for (let next = k + 1; next < clause.end; next++) {
      const word = tokens[next]!.text
      if (tokens[next]!.start - tokens[next - 1]!.end > 1) break
      if (isCapital(word) && tokens[next]!.kind === 'word') last = next
      else if (!joining.has(word) && !(inNames.has(word) && tokens[next + 1]?.start === tokens[next]!.end)) break
    }
    const name = { start: tokens[k]!.start, end: tokens[last]!.end }
    if (!isTaken(name) && !clause.triggers.some(t => t.first >= k && t.first <= last)) found.push(name)
    k = last
  }
  return found
}

function startsName({ text, spelling }: Token, first: boolean): boolean {
  return isCapital(text) && text.length > 1 && !notNames.has(spelling.lower) && !(first && /^\p{Lu}\p{Ll}+(ly|ing|ed)$/u.test(text))
}
