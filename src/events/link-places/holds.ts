import type { Mention } from '../../places/place.ts'
import { firstFrom } from '../../text/span.ts'
import type { EventPlace } from '../event.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { areaWord, namedSite, northern } from './place-words.ts'

/** Whether a place stands behind "in" as what holds the one before: "Beni in eastern Ebo", "the Beni volcano in Ebo", "Tessel, in the north of Ohara". */
export function holds({ tokens }: ReadSentence, outer: Mention, inner: Mention): boolean {
  if (!inner.place || !outer.place || inner.adjective || !isInside(inner, outer)) return false
  let k = firstFrom(tokens, inner.end)
  if (namedSite.has(lowerAt(tokens, k))) k++
  const end = firstFrom(tokens, outer.start)
  if (tokens[k]?.text === ',') k++
  if (lowerAt(tokens, k) !== 'in' || end - k > 6) return false
  while (++k < end) if (!northern.has(lowerAt(tokens, k)) && !areaWord.has(lowerAt(tokens, k))) return false
  return true
}

function isInside(inner: Mention, outer: Mention): boolean {
  const [a, b] = [inner.place!, outer.place!]
  if (b.kind === 'country') return a.country === b.country && a.id !== b.id
  // A country is in none of its provinces, whatever both lack
  if (a.kind === 'country' || a.admin1 === null) return false
  return b.kind === 'admin' && a.kind !== 'admin' && a.country === b.country && (a.admin1 === b.name || a.admin1 === b.admin1)
}

/** "Kirby, Texas" is one place, and so is Patras in "In Greece, a blaze in Patras": a region that only says which Kirby or Patras is left out. */
export function withoutContainers(sentence: ReadSentence, places: readonly EventPlace[], mentions: readonly Mention[]): EventPlace[] {
  return places.filter(({ mention }) => {
    const outer = mentions[mention]!
    return !places.some(({ mention: other, role }) => {
      const inner = mentions[other]!
      if (inner === outer || !isInside(inner, outer)) return false
      const gap = outer.start - inner.end
      return (gap >= 0 && gap <= 3) || (role === 'happened' && gap < 0 && opensWith(sentence, outer))
    })
  })
}

/** "In Greece, …": opens its sentence and is closed by a comma. */
function opensWith({ tokens }: ReadSentence, { start, end }: Mention): boolean {
  const at = firstFrom(tokens, start)
  return at === 1 && lowerAt(tokens, 0) === 'in' && tokens[firstFrom(tokens, end)]?.text === ','
}
