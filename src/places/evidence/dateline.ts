import type { Gazetteer } from '../gazetteer.ts'
import { agencies } from '../lexicon/cues.ts'
import { rules } from '../name-rules.ts'
import { column, senseRuleCount, tell, unlisted } from '../senses.ts'
import { note, type Toponym } from '../toponym.ts'
import { isShouted, keyAt, shapes, startOfSlashed, type Words } from '../words.ts'
import { isTurnedRound } from './full-names.ts'

const rule = rules('dateline')

/** "WASHINGTON, Oct. 1, 2022 (AP) —" has nine words and marks before its dash. */
const longestDateline = 16

/** "TROY, N.C. (AP) —", "LIMA — ", "LIMA >> ": a paragraph that opens with a place, in capitals or before a dash. Reports are sent from towns. */
export function datelineEvidence(words: Words, toponym: Toponym, gazetteer: Gazetteer): void {
  const { first, last } = toponym
  // Not ", N.C. (AP)", behind its town.
  const start = startOfSlashed(words, first)
  if (start > 0 && words.paragraph[start - 1] === words.paragraph[first]) return
  if (isTurnedRound(words, last)) return
  let agency = false
  for (let i = last + 1; i < Math.min(words.tokens.length, last + longestDateline) && words.paragraph[i] === words.paragraph[last]; i++) {
    const text = words.tokens[i]!.text
    if (text === '(' && agencies.has(keyAt(words, i + 1, i))) agency = true
    if (isDash(words, i)) {
      noteDateline(toponym, agency, gazetteer)
      return
    }
    if (text === '.' && words.shape[i - 1] !== shapes.capital) return
  }
}

/** Whether what closes a dateline stands at `i`. */
function isDash({ tokens }: Words, i: number): boolean {
  switch (tokens[i]!.text) {
    case '—':
    case '–':
    case '--':
      return true
    case '>':
      return tokens[i + 1]?.text === '>'
    case '-':
      return tokens[i - 1]!.end < tokens[i]!.start
    default:
      return false
  }
}

/**
 * "PHOENIX (KPHO) — A man", "MOBILE, Ala. — Two", "SAVANNAH - A boy": a name in capitals that a sentence's paragraph opens with and a dash sets apart from
 * the sentence, whatever else the word may mean.
 */
export function isSetOutDateline(words: Words, first: number, last: number): boolean {
  const { tokens, paragraph, shape } = words
  if ((first > 0 && paragraph[first - 1] === paragraph[first]) || words.closed[paragraph[first]!] === 0 || isShouted(words, first))
    return false
  for (let i = first; i <= last; i++) if (shape[i] !== shapes.capitals && shape[i] !== shapes.mark) return false
  const behind = tokens[last + 1]?.text
  if (isTurnedRound(words, last)) return false
  if (behind !== ',' && behind !== '(' && (behind === undefined || !isDash(words, last + 1))) return false
  for (let i = last + 1; i < Math.min(tokens.length - 1, last + longestDateline) && paragraph[i + 1] === paragraph[last]; i++) {
    if (isDash(words, i)) return true
    // "PARIS, the mayor said, is – " goes on as a sentence does.
    if (shape[i] === shapes.lower) return false
  }
  return false
}

function noteDateline(toponym: Toponym, agency: boolean, gazetteer: Gazetteer): void {
  note(toponym, rule.dateline)
  const { senses } = toponym
  const { rows, evidence } = senses
  for (let s = 0; s < rows.length; s++) {
    if (rows[s] === unlisted || gazetteer.kind(rows[s]!) !== 'settlement') continue
    tell(senses, s, column['dateline-town'])
    // Agencies name the region of any town but the great ones: "WASHINGTON (AP)" is no town of Connecticut.
    if (agency && evidence[s * senseRuleCount + column.capital]! > 0) tell(senses, s, column['dateline-capital'])
  }
}
