import type { Phrase } from '../meaning.ts'
import { isHyphen, low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'

const joints = new Set(['and', 'or', 'to', 'until', 'through', 'till', '&', ','])

/** "June and July 1943", "from May 5 to June 3, 2020": the first takes the year the second states. */
export function shareYears(tokens: Token[], phrases: Phrase[]): Phrase[] {
  const out = [...phrases]
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i]!, out[i + 1]!]
    const gap = b.first - a.end
    if (gap > 2 || gap < 1) continue
    const joint = low(tokens, b.first - 1)
    const isJoined = isHyphen(tokens, b.first - 1) || joints.has(joint) || (gap === 2 && low(tokens, a.end) === ',' && joints.has(joint))
    if (!isJoined) continue
    const from = a.meaning
    const to = b.meaning
    if ((from.is !== 'month' && from.is !== 'day' && from.is !== 'season') || from.year !== null) continue
    if ((to.is !== 'month' && to.is !== 'day' && to.is !== 'season') || typeof to.year !== 'number') continue
    const wraps = from.is !== 'season' && to.is !== 'season' && from.month > to.month
    out[i] = { ...a, meaning: { ...from, year: wraps ? to.year - 1 : to.year } }
  }
  return out
}
