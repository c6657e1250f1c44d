import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isFigure } from '../figures.ts'
import { beginningOf, type LexicalEntry } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import { isOrAre } from '../small-words.ts'
import { day, type WordSigns } from '../word-signs.ts'
import { isOfAges, isOfBeasts } from './beasts.ts'
import { conditionsHold } from './conditions.ts'
import { fromSubject } from './from-subject.ts'
import { isHeadlinePlan } from './headline-plan.ts'
import { isInGeneral } from './in-general.ts'
import { nounUse } from './noun-use.ts'
import { hasOtherSense } from './other-sense.ts'
import { isCompound, isMonthNamed, isName } from './part-of-name.ts'
import { particle, particleBehind } from './particles.ts'
import { tellsNothing } from './tells-nothing.ts'
import { leadsAhead, ofNow, unbent } from './tense.ts'
import type { IsPlace, Manner, Trigger } from './trigger.ts'
import { verbUse } from './verb-use.ts'
import { voucherOf } from './vouching.ts'

/** The trigger whose first word is a token, or null: of what the word may tell, the first whose conditions the words around it meet. */
export function triggerAt(tokens: readonly Token[], signs: WordSigns, i: number, manner: Manner, isPlace: IsPlace): Trigger | null {
  const isLog = manner === 'log'
  let spokenOf: Trigger | null = null
  const { phrases, alone, isParting } = beginningOf(tokens[i]!.spelling)
  const next = lowerAt(tokens, i + 1)
  // "said" stands in "said mass" alone: most words of phrases are none here
  if (alone.length === 0 && !phrases.has(next) && !between.has(next) && !isParting) return null
  const before = lowerAt(tokens, i - 1)
  // "called off a strike" calls none; "court-ordered", "rebel-held"
  const isCalledOff = next === 'off' && phrases.has('off')
  const isHalf = before === '-' && tokens[i - 1]!.end === tokens[i]!.start
  const hasCues = signs.cues.length > 0 || signs.storms.length > 0
  let subject = hasCues ? -1 : 0
  // "turned them down", "called it off"
  const parted =
    between.has(next) &&
    particle.has(lowerAt(tokens, i + 2)) &&
    phrases.get(lowerAt(tokens, i + 2))?.filter(({ words }) => words.length === 2)
  const isAroundThem = parted !== undefined && parted !== false && parted.length > 0
  // "shut the plant down"
  const away = isAroundThem ? i + 2 : isParting && !phrases.has(next) ? particleBehind(tokens, i + 1, phrases) : -1
  const around = isAroundThem ? parted : away < 0 ? null : phrases.get(lowerAt(tokens, away))!.filter(({ words }) => words.length === 2)
  const entries = around && !isAroundThem ? [...around, ...alone] : (around ?? phrases.get(next) ?? alone)
  for (const entry of entries) {
    const isParted = around !== null && entry.words.length === 2
    if (entry.near && !entry.asksMore && !hasCues) continue
    if (entry.words.length > 2 && !goesOnAs(entry, tokens, i)) continue
    // "Firm to close plant"
    const isPlan = entry.dated && manner === 'headline' && entry.form === 'base' && isHeadlinePlan(tokens, i)
    if (
      entry.dated &&
      !isPlan &&
      (manner === 'headline' || (!isLog && ofNow.has(entry.form) && !leadsAhead.has(before) && !(signs.holds & day)))
    )
      continue
    // "cut off on Sunday" stands in the past, whose form is the same
    if (entry.dated && entry.form === 'base' && unbent.has(lowerAt(tokens, i)) && !leadsAhead.has(before)) continue
    const last = isParted ? away : i + entry.words.length - 1
    if (entry.words.length === 1 && isCalledOff) continue
    const isNoun = entry.form === 'noun' || entry.form === 'plural'
    if (!isNoun && isHalf) continue
    if (subject < 0 && entry.near) subject = fromSubject(tokens, i)
    if (!conditionsHold(entry, tokens, signs, i, last, subject, isPlace, isParted)) continue
    if (isMonthNamed(tokens, i) || isCompound(tokens, last, isNoun) || (manner !== 'headline' && isName(tokens, i, last))) continue
    if (hasOtherSense(tokens, entry, i, last, isNoun) || isFigure(tokens, i, last, isNoun)) continue
    if (tellsNothing(tokens, entry, i, last, isNoun)) continue
    if (isOfBeasts(tokens, entry.subkind, i, last, isNoun) || isOfAges(tokens, entry.subkind)) continue
    if (manner === 'prose' && isInGeneral(tokens, signs, entry, i, last, isNoun)) continue
    const use = isNoun ? nounUse(tokens, i, last) : verbUse(tokens, entry, i, last, manner)
    if (!use) continue
    // "The virus is spread by sandflies": always
    if (use === 'passive' && entry.subkind === 'outbreak' && isOrAre.has(before) && next === 'by') continue
    // "marchers were met with tear gas": nobody conferred
    if (use === 'passive' && entry.subkind === 'talks' && lowerAt(tokens, i) === 'met') continue
    // "The driver was struck in the leg": nobody walked out
    if (use === 'passive' && entry.subkind === 'protest' && lowerAt(tokens, i) === 'struck') continue
    const isTold = isLog && use === 'finite' && ofNow.has(entry.form) && !leadsAhead.has(before)
    const voucher = entry.dated && !isPlan ? (isTold ? 'perfect' : voucherOf(tokens, signs, entry, use, i, last)) : null
    if (entry.dated && !isPlan && !voucher) continue
    const backReference = isNoun && demonstrative.has(lowerAt(tokens, i - 1))
    const trigger = { first: i, last, subkind: entry.subkind, use, backReference, vouched: voucher }
    // "collapse" may be the noun or the verb: a reading that reports something goes before one that only speaks of it
    if (use !== 'mentioned' && voucher !== 'story') return trigger
    spokenOf ??= trigger
  }
  return spokenOf
}

/** Whether a phrase goes on as an entry does, behind its first two words. */
function goesOnAs(entry: LexicalEntry, tokens: readonly Token[], i: number): boolean {
  for (let k = 2; k < entry.words.length; k++) if (lowerAt(tokens, i + k) !== entry.words[k]) return false
  return true
}

const between = wordSet('it them him her')
const demonstrative = wordSet('this that these those')
