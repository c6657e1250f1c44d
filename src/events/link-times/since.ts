import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import { lowerAt } from '../lower.ts'
import { articlesAndPossessives } from '../small-words.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** "crossed into Lorvia, the first to do so since the army took the post in May": behind "since" somebody did something else then. */
export function isSinceOther(tokens: readonly Token[], last: number, before: number): boolean {
  for (let k = before - 1, acts = false; k > last && tokens[k]!.kind === 'word'; k--) {
    if (lowerAt(tokens, k) === 'since') return acts
    acts ||= isPastForm(lowerAt(tokens, k))
  }
  return false
}

/** "demanded the release of men held in Ebo since June": since then they have been held. */
export function isOfState(tokens: readonly Token[], last: number, since: number): boolean {
  for (let k = since - 1; k > last && k > since - 6 && tokens[k]!.kind === 'word'; k--)
    if (lastingStates.has(lowerAt(tokens, k))) return !joined.has(lowerAt(tokens, k - 1))
  return false
}

const lastingStates = wordSet(
  `held detained jailed imprisoned interned missing trapped stranded shut closed displaced besieged blockaded occupied suspended exiled
  kept controlled ruled run owned`,
)

const joined = wordSet('and or been was were is are be')

/** "3,400 fled, bringing arrivals since April to 90,000": what has come together since then. */
export function isOfBringing(tokens: readonly Token[], last: number, since: number): boolean {
  for (let k = last + 1; k < since - 1; k++) if (tokens[k]!.text === ',' && summing.has(lowerAt(tokens, k + 1))) return true
  return false
}

const summing = wordSet('bringing taking raising pushing lifting')

/** "Since the fall of Ebo on 3 May nine have been killed": from that day on; "shut since a bridge fell on 3 May" gives the fall its day. */
export function isSincePast(tokens: readonly Token[], before: number, { first, use }: Trigger): boolean {
  const lead = lowerAt(tokens, before)
  if (lead !== 'on' && lead !== 'in' && lead !== 'of') return false
  let acts = false
  for (let k = before - 1; k >= Math.max(0, before - 7) && tokens[k]!.kind !== 'mark'; k--) {
    if (lowerAt(tokens, k) !== 'since') {
      acts ||= isPastForm(lowerAt(tokens, k))
      continue
    }
    // "since the one that levelled Ebo on 15 August 2007 and killed 600"
    if (acts && first > before && lowerAt(tokens, first - 1) === 'and') return false
    return (
      articlesAndPossessives.has(lowerAt(tokens, k + 1)) && !((use === 'finite' || first === before - 1) && k < first && first < before)
    )
  }
  return false
}

/** "the first such death in Ebo since 1990": whatever stands between. */
export function isFirstSuch(tokens: readonly Token[], since: number): boolean {
  for (let k = since - 1; k > 0 && k > since - 12 && tokens[k]!.text !== ',' && tokens[k]!.text !== ';'; k--)
    if (firstSuch.has(lowerAt(tokens, k)) || isOrdinal.test(lowerAt(tokens, k))) return true
  return false
}

/** "the fifth clash since January" */
const isOrdinal = /^(?:second|third|(?:four|fif|six|seven|eigh|nin|ten)th|\d+(?:st|nd|rd|th))$/

const firstSuch = wordSet('first worst deadliest most highest lowest largest biggest')

/** "the worst flood", "the deadliest attack": right before a token. */
export function isSuperlative(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const word = lowerAt(tokens, k)
    if (superlative.has(word) || (word.endsWith('iest') && word.length > 6)) return true
  }
  return false
}

const superlative = wordSet(
  `first second third worst most largest biggest strongest longest heaviest lowest highest weakest coldest hottest steepest sharpest fastest driest wettest
  deepest`,
)
