import { weekdaysAndMonths } from './lexicon/cues.ts'
import { isCapitalised, type Words } from './words.ts'

const papers = new Set(
  `times post herald tribune journal gazette chronicle sentinel observer courier examiner globe inquirer enquirer dispatch register mirror telegraph
  guardian independent press news newspaper magazine review mail echo star sun record argus standard express leader advocate bulletin citizen
  advertiser reporter mercury messenger monitor weekly daily`.split(/\s+/),
)
const joiners = new Set(['of', 'and', 'the', 'for', 'on'])
const mostWords = 14
const mostParagraphs = 3

/**
 * "The Westmorland Courier, 2 May 2025": a line at the head of a text that tells which paper it is from and of what day. The paper's town is
 * named in it as little as in any other of its pages. Paragraphs as numbers.
 */
export function outletLines(words: Words): Set<number> {
  const found = new Set<number>()
  for (let p = 0; p < Math.min(mostParagraphs, words.firsts.length - 1); p++) if (isOutletLine(words, p)) found.add(p)
  return found
}

function isOutletLine(words: Words, p: number): boolean {
  const { tokens, key, firsts, closed } = words
  const [first, end] = [firsts[p]!, firsts[p + 1]!]
  if (end - first < 4 || end - first > mostWords || closed[p] === 1) return false
  let i = first
  while (i < end && (isCapitalised(words, i) || joiners.has(key[i]!)) && !weekdaysAndMonths.has(key[i]!)) i++
  if (i === first || i >= end || !papers.has(key[i - 1]!)) return false
  const parts = tokens[i]!.kind === 'mark' ? ',|–—-·•('.includes(tokens[i]!.text) : weekdaysAndMonths.has(key[i]!)
  if (!parts) return false
  let dated = false
  for (; i < end; i++) {
    if (tokens[i]!.kind === 'word' && !weekdaysAndMonths.has(key[i]!) && !ofDates.has(key[i]!)) return false
    if (tokens[i]!.kind === 'number') dated = true
  }
  return dated
}

const ofDates = new Set('st nd rd th page p no vol'.split(' '))
