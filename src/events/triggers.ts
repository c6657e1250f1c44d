import { isCapital } from '../text/is-capital.ts'
import { numberWords } from '../text/number-words.ts'
import type { Token } from '../text/tokenize.ts'
import { judges } from '../text/verdicts.ts'
import { wordSet } from '../text/word-set.ts'
import { isDoneByFigure, isFigure, subjectOf } from './figures.ts'
import { isGroundBefore } from './ground.ts'
import { isPastForm } from './inflect.ts'
import { kinds, type Subkind } from './kinds.ts'
import { hospital, type LexicalEntry, lexicon, musicians, partsVerb, printed } from './lexicon.ts'
import { isLy, lowerAt } from './lower.ts'
import { articles, isOrWas, relatives } from './small-words.ts'
import { isSomebodyAhead, isSomebodyBefore, isSuspectBefore } from './somebody.ts'
import { isAbility, isBlocksDoing, isCustom, isForExample, isHardest, isVerbOfSaying, saysWhich } from './tells-nothing.ts'
import { mayTellDay, type Vouched, vouched } from './told-when.ts'
import { day, type WordSigns } from './word-signs.ts'

/** How a trigger stands in its sentence. `noun` is one that something says happened; `mentioned` one that is only spoken of. */
export type TriggerUse = 'finite' | 'passive' | 'progressive' | 'infinitive' | 'gerund' | 'noun' | 'mentioned'

/** A word or words that give an event away, as indexes into the sentence's tokens (`last` included). */
export interface Trigger {
  first: number
  last: number
  subkind: Subkind
  use: TriggerUse
  /** "this attack", "these drills": leans on an event told before. */
  backReference: boolean
  /** What speaks for a verb that alone would tell little: "has sold the mill", "sold the mill in May". Null: it speaks for itself. */
  vouched: Vouched | null
}

/**
 * The triggers of a sentence, in order, not overlapping. In a headline capitals mean nothing and the present tells the past, as it does in a log that
 * is written while it happens ("Crews arrive at the mill").
 * In "Police say two men were shot during the robbery" they are `shot` (passive) and `robbery` (mentioned).
 */
export function findTriggers(tokens: readonly Token[], signs: WordSigns, manner: Manner, isPlace: IsPlace): Trigger[] {
  const found: Trigger[] = []
  const ofStory: Trigger[] = []
  let end = 0
  for (const i of signs.heads) {
    if (i < end) continue
    const trigger = triggerAt(tokens, signs, i, manner, isPlace)
    if (!trigger) continue
    if (trigger.vouched === 'story') {
      ofStory.push(trigger)
      continue
    }
    found.push(trigger)
    end = trigger.last + 1
  }
  if (ofStory.length === 0) return found
  // A day in the sentence is that of what tells an event by itself
  const isOpen = found.length === 0 || !(signs.holds & day)
  const told = isOpen ? ofStory : ofStory.filter(trigger => isSubordinate(tokens, found, trigger))
  return told.length > 0 ? withStory(found, told) : found
}

/** "landed on a sandbank on Sunday after a gull smashed its windscreen": what came before tells its own day, and what comes behind the conjunction none. */
function isSubordinate(tokens: readonly Token[], found: readonly Trigger[], { first }: Trigger): boolean {
  const before = found.findLast(({ last }) => last < first)
  if (!before || found.some(other => other.first > first)) return false
  for (let k = tokens.length - 1; k > first; k--) if (mayTellDay(lowerAt(tokens, k))) return false
  for (let k = first - 1; k > before.last; k--) {
    const word = lowerAt(tokens, k)
    if (conjunction.has(word)) return !mayTellDay(lowerAt(tokens, k - 1)) || lowerAt(tokens, k) !== 'after' || !isCounted(tokens, k)
    if (mayTellDay(word) || tokens[k]!.kind === 'mark') return false
  }
  return false
}

/** "two days after" */
function isCounted(tokens: readonly Token[], after: number): boolean {
  return /^(?:hours?|days?|weeks?|months?|years?)$/.test(lowerAt(tokens, after - 1))
}

const conjunction = wordSet('after when as while')

function withStory(found: readonly Trigger[], ofStory: readonly Trigger[]): Trigger[] {
  const apart = ofStory.filter(({ first, last }) => !found.some(other => other.first <= last && first <= other.last))
  return [...found, ...apart].sort((a, b) => a.first - b.first)
}

/** What a sentence stands in. */
export type Manner = 'headline' | 'log' | 'prose'

/** Whether a word begins a name that is a place, and no adjective. */
export type IsPlace = (at: Token) => boolean

function triggerAt(tokens: readonly Token[], signs: WordSigns, i: number, manner: Manner, isPlace: IsPlace): Trigger | null {
  const [headline, log] = [manner === 'headline', manner === 'log']
  let spokenOf: Trigger | null = null
  const { phrases, alone, isParting } = lexicon.get(lowerAt(tokens, i))!
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
    if (entry.dated && (headline || (!log && ofNow.has(entry.form) && !ahead.has(before) && !(signs.holds & day)))) continue
    // "cut off on Sunday" stands in the past, whose form is the same
    if (entry.dated && entry.form === 'base' && unbent.has(lowerAt(tokens, i)) && !ahead.has(before)) continue
    const last = isParted ? away : i + entry.words.length - 1
    if (entry.words.length === 1 && isCalledOff) continue
    const isNoun = entry.form === 'noun' || entry.form === 'plural'
    if (!isNoun && isHalf) continue
    if (subject < 0 && entry.near) subject = fromSubject(tokens, i)
    if (!conditionsHold(entry, tokens, signs, i, last, subject, isPlace, isParted)) continue
    if (isNoun && entry.subkind === 'strike' && isWalkout(tokens, i, last)) continue
    if (entry.subkind === 'shooting' && isScore(tokens, last)) continue
    if (entry.subkind === 'contest' && (isNoun ? !isOfMatch(tokens, i, last) : isFixtureIn(entry) && entry.form !== 'base')) continue
    if (isNoun && isLandmark(entry.subkind, tokens, i, last)) continue
    if (otherSense[entry.subkind]?.has(before)) continue
    // "has ruled out an attack"
    if (entry.subkind === 'trial' && lowerAt(tokens, last + 1) === 'out' && lowerAt(tokens, last).startsWith('rul')) continue
    if (entry.subkind === 'disaster' && !isNoun && isDoneByFigure(tokens, i)) continue
    if (entry.subkind === 'discovery' && !entry.dated && !isNoun && isVerdict(tokens, i, last)) continue
    if ((entry.subkind === 'strike' || entry.subkind === 'threat') && !isNoun && isBlind(tokens, i)) continue
    if (isMonthNamed(tokens, i)) continue
    if (isFigure(tokens, i, last, isNoun) || (isNoun && (isRemembered(tokens, i) || isGeneral(tokens, i, last)))) continue
    if (isNoTelling(tokens, i)) continue
    // "to arrest the slide" is a verb
    if (isNoun && before === 'to' && articles.has(lowerAt(tokens, last + 1))) continue
    // "missing since Storm Elsa"
    if (isNoun && before === 'since' && isNamedStorm(tokens, last)) continue
    if (isAbility(tokens, i) || (isNoun && isForExample(tokens, i))) continue
    if (entry.form === 'third' && isBlocksDoing(tokens, i, last)) continue
    if (!isNoun && entry.form !== 'ing' && (isCustom(tokens, i) || isHardest(tokens, i))) continue
    if (!isNoun && isPastForm(lowerAt(tokens, i)) && saysWhich(tokens, i, last)) continue
    if (isCompound(tokens, last, isNoun) || (!headline && isName(tokens, i, last))) continue
    const use = isNoun
      ? nounUse(tokens, i, last)
      : headline && (entry.form === 'third' || (entry.form === 'base' && isOfMany(tokens, i)))
        ? headlineVerb(tokens, i)
        : ((log && isLogged(tokens, entry, i, last) ? 'finite' : null) ?? verbUse(tokens, entry, i, last))
    if (!use) continue
    // "The virus is spread by sandflies": always
    if (use === 'passive' && entry.subkind === 'outbreak' && isOrAre.has(before) && next === 'by') continue
    // "marchers were met with tear gas": nobody conferred
    if (use === 'passive' && entry.subkind === 'talks' && lowerAt(tokens, i) === 'met') continue
    const isTold = log && use === 'finite' && ofNow.has(entry.form) && !ahead.has(before)
    const voucher = entry.dated ? (isTold ? 'perfect' : voucherOf(tokens, signs, entry, use, i, last)) : null
    if (entry.dated && !voucher) continue
    const backReference = isNoun && demonstrative.has(lowerAt(tokens, i - 1))
    const trigger = { first: i, last, subkind: entry.subkind, use, backReference, vouched: voucher }
    // "collapse" may be the noun or the verb: a reading that reports something goes before one that only speaks of it
    if (use !== 'mentioned' && voucher !== 'story') return trigger
    spokenOf ??= trigger
  }
  return spokenOf
}

/** Where the particle of a verb stands behind its object: "called | the strike | off", "shut half of its plants down". -1: nowhere. */
function particleBehind(tokens: readonly Token[], from: number, phrases: ReadonlyMap<string, unknown>): number {
  const opens = tokens[from]
  if (!opens || opens.kind === 'mark') return -1
  if (!(determiner.has(opens.spelling.lower) || opens.kind === 'number' || (isCapital(opens.text) && !calendar.has(opens.text)))) return -1
  for (let k = from + 1; k < from + 6; k++) {
    const word = lowerAt(tokens, k)
    if (partsVerb.has(word) && phrases.has(word)) return determiner.has(lowerAt(tokens, k + 1)) ? -1 : k
    if (tokens[k]?.kind !== 'word' || (preposition.has(word) && word !== 'of') || leavesObject.has(word) || modal.has(word)) return -1
  }
  return -1
}

const leavesObject = wordSet('who which that and or but if to is are was were be been has have had when while because as')

/** "gathered on Monday to mourn eleven people killed when", "a service for those killed": whom others remember. */
export function isMourned(tokens: readonly Token[], verb: number): boolean {
  if (!isPastForm(lowerAt(tokens, verb)) || !victims.has(lowerAt(tokens, verb - 1))) return false
  for (let k = verb - 2; k > verb - 7 && tokens[k]?.kind !== 'mark'; k--) {
    const word = lowerAt(tokens, k)
    if (mourning.has(word)) return true
    if (word === 'for' || word === 'of' || word === 'to') return besideMourning.has(lowerAt(tokens, k - 1))
  }
  return false
}

const victims = wordSet(
  'people men women children soldiers civilians victims those workers pupils students passengers villagers miners sailors',
)
const mourning = wordSet(
  'mourn mourned mourning remember remembered remembering honour honor honoured honored bury buried burying commemorate',
)
const besideMourning = wordSet(
  'vigil service services tribute tributes memorial families relatives funeral funerals memory silence prayers mass',
)

/** "The search was suspended": told so in a sentence of its own, it is news; "those who were invited" and "when it was shut" tell of something else. */
function isWasTold(tokens: readonly Token[], first: number): boolean {
  const helper = lowerAt(tokens, first - 1)
  if ((helper !== 'was' && helper !== 'were') || lasts.has(lowerAt(tokens, first + 1))) return false
  for (let k = first - 2; k >= 0 && k > first - 9; k--) if (barsWas.has(lowerAt(tokens, k))) return false
  return true
}

/** "burned through the night": how long it did, and no other verb. */
function isSpell(tokens: readonly Token[], through: number): boolean {
  return lowerAt(tokens, through) === 'through' && lowerAt(tokens, through + 1) === 'the' && spells.has(lowerAt(tokens, through + 2))
}

const spells = wordSet('night day morning afternoon evening week weekend')

/** "had restarted", "had been moved" */
function isPluperfect(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, lowerAt(tokens, first - 1) === 'been' ? first - 2 : first - 1) === 'had'
}

const befalls = wordSet('closure destruction disaster accident aid seizure release capture repair measurement')
const lasts = wordSet('until till since for')
const barsWas = wordSet('who which that if it he she they when while because as , where what after before since until although though')

const ofNow: ReadonlySet<string> = wordSet('third base')
const between = wordSet('it them him her')

/** The word before that makes it something else: "died of a heart attack", "a vaccine trial", "early warning systems", "behind closed doors", "later than promised". */
const otherSense: Partial<Record<Subkind, ReadonlySet<string>>> = {
  attack: wordSet('heart panic asthma anxiety'),
  trial: wordSet('vaccine clinical medical drug field sea flight time'),
  warning: wordSet('early'),
  statement: wordSet('than as'),
  closure: wordSet('behind'),
  visit: wordSet('dental medical clinic doctor website web site page'),
}

/** "the mill, located at No. 4,", "work on building sites": neither finds nor builds anything. */
function isNoTelling(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i)
  const next = lowerAt(tokens, i + 1)
  // "died 183 million years ago"
  if (tokens[i + 1]?.kind === 'number' && ages.has(lowerAt(tokens, i + 2)) && lowerAt(tokens, i + 4) === 'ago') return true
  // "built on its early lead", "built on the dyke": on what, and not what
  if (word === 'built' && (next === 'on' || next === 'upon') && lowerAt(tokens, i - 1) !== 'been')
    return !isOrWas.has(lowerAt(tokens, i - 1))
  // "efforts to combat malaria"
  if (word === 'combat' && lowerAt(tokens, i - 1) === 'to') return true
  // "cash-strapped: companies close, leaving the government poor"
  if (word === 'leaving' && lowerAt(tokens, i - 1) === ',' && articles.has(next)) return true
  // "“It was good,” Ann Osei agreed."
  if (word === 'agreed' && isVerbOfSaying(tokens, i)) return true
  return (word === 'located' && wherever.has(next) && lowerAt(tokens, i - 1) !== 'been') || (word === 'building' && ofBuilding.has(next))
}

const ages = wordSet('million billion')
const wherever = wordSet('at in on near off along outside inside between opposite behind beside')
const ofBuilding = wordSet('site sites material materials trade work works worker workers code codes permit permits regulation regulations')

/** "from November 2023 to March 2024" */
function isMonthNamed(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === 'March' && tokens[i + 1]?.kind === 'number'
}

/** "a rail strike hit Ebo", "the strike on Monday": work stops, nobody is fired at. */
function isWalkout(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isStrike.has(lowerAt(tokens, first))) return false
  return walkout.has(lowerAt(tokens, first - 1)) || (lowerAt(tokens, last + 1) === 'on' && notStruck.test(lowerAt(tokens, last + 2)))
}

const isStrike = wordSet('strike strikes')

const walkout = wordSet(
  `hunger national nationwide general rail tube bus train tram nurses doctors teachers workers drivers pilots students wildcat hour hours
  day days week weeks indefinite dock transport airport lightning`,
)

const notStruck = /day$|^(pay|wages?|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/

const plannedTo = wordSet('likely able is are was were also expected due set scheduled plan planned plans planning intend intends')
const unbent = wordSet('born ground found wound left set cut hit shut cast put quit spread burst beat')
const ahead = wordSet("to will 'll would could might may")
const particle = wordSet('off away up out down along over hard through back aside')

const pastWhat = wordSet(
  `north south east west northeast northwest southeast southwest northern southern over overhead through near close between along across
  beyond behind`,
)

/** What speaks for a verb that tells an event only where its clause vouches for it; null: nothing does. */
function voucherOf(
  tokens: readonly Token[],
  signs: WordSigns,
  { form, subkind, words }: LexicalEntry,
  use: TriggerUse,
  first: number,
  last: number,
): Vouched | null {
  const next = lowerAt(tokens, last + 1)
  const hasDays = (signs.holds & day) !== 0
  // "stopped by on Monday", "passed away", "hit hard" are other verbs; "found that", "found herself" find nothing
  if (
    words.length === 1 &&
    particle.has(next) &&
    subkind !== 'protest' &&
    !isCapital(tokens[last + 2]?.text ?? '') &&
    !isSpell(tokens, last + 1)
  )
    return null
  // "released details of the crash" frees nobody
  if ((subkind === 'release' || subkind === 'arrest') && hasCue(printed, tokens, signs, first, last, 5, 7)) return null
  // "The library closed Monday" may be what it does every Monday
  if (subkind === 'closure' && use === 'finite' && next.endsWith('day') && next !== 'yesterday' && next !== 'today') return null
  // "found that the driver was drunk and concluded that he"; "was joined by two friends"
  if (subkind === 'start' && next === 'that') return null
  if (subkind === 'appointment' && use === 'passive' && next === 'by' && lowerAt(tokens, first) === 'joined') return null
  // A storm that "passed north of the islands on Friday" decides nothing, and a school band that "will march in July" demands nothing
  if (subkind === 'decision' && lowerAt(tokens, first).startsWith('pass') && pastWhat.has(next)) return null
  if (subkind === 'protest' && hasCue(musicians, tokens, signs, first, last, 6, 0)) return null
  // "The strikes, which began on Monday, killed nine": that day is the strikes'
  if (subkind === 'start' && words.length === 1 && relatives.has(lowerAt(tokens, first - 1))) return null
  // "was to have reached": it did not
  const have = lowerAt(tokens, first - 1) === 'been' ? first - 2 : first - 1
  if (lowerAt(tokens, have) === 'have' && lowerAt(tokens, have - 1) === 'to') return null
  // "is to be rebuilt by May", but "two units had restarted by Thursday"
  if (next === 'by' && (tokens[last + 2] === undefined || calendar.has(tokens[last + 2]!.text)) && !isPluperfect(tokens, first)) return null
  if (subkind === 'discovery' && ((words.length === 1 && findsNothing.has(next)) || isVerdict(tokens, first, last))) return null
  // Who is hurt is taken to hospital; that is told with the harm
  if (subkind === 'journey' && hasCue(hospital, tokens, signs, first, last, 5, 9)) return null
  if (
    lowerAt(tokens, last + 1) === 'to' &&
    decides.some(stem => lowerAt(tokens, first).startsWith(stem)) &&
    !isCapital(tokens[last + 2]?.text ?? '')
  )
    return null
  const isOfPast = isPast(form) || form === 'participle'
  if (isOfPast && (use === 'finite' || use === 'passive')) {
    const ahead = use === 'passive' && isOrAre.has(lowerAt(tokens, first - 1))
    const told =
      vouched(tokens, first, last, ahead, hasDays) ??
      (use === 'passive' && befalls.has(subkind) && isWasTold(tokens, first) ? 'placed' : null)
    // "Roe, who was born in Ebo", "born in Ebo in 1933, she": where somebody comes from
    if (lowerAt(tokens, first) === 'born' && (told === 'placed' || use !== 'passive')) return null
    return told ?? (ahead || mayBeNoPast(tokens, first) || lowerAt(tokens, first - 1) === 'have' ? null : 'story')
  }
  const before = lowerAt(tokens, first - 1)
  // "said it would sell"
  if (
    before === 'would'
      ? !tokens.slice(0, first).some(({ spelling }) => saying.has(spelling.lower))
      : before === 'to' && !plannedTo.has(lowerAt(tokens, first - 2))
  )
    return null
  if (form === 'third' || (form === 'base' && !ahead.has(before))) return vouched(tokens, first, last, true, hasDays) && 'scheduled'
  if (form !== 'base') return null
  return vouched(tokens, first, last, true, hasDays)
}

/** "to stay in and shut their windows", "the 7 percent cut": what has one form for all times may be no past. */
function mayBeNoPast(tokens: readonly Token[], first: number): boolean {
  if (!unbent.has(lowerAt(tokens, first))) return false
  const before = lowerAt(tokens, first - 1)
  return before === 'and' || !(isOfMany(tokens, first) || pronoun.has(before) || isCapital(tokens[first - 1]?.text ?? ''))
}

const pronoun = wordSet('he she it they we i which who')

const saying = wordSet('said announced')

const isOrAre = wordSet('be is are')

const findsNothing = wordSet('that it him her them himself herself themselves itself guilty no nothing')

const decides = ['fail', 'decid', 'agree', 'vot', 'offer', 'promis', 'plann']

/** "fell 6.2 percent", "reached a new high of 46 degrees". */
function isNumberAhead(tokens: readonly Token[], last: number): boolean {
  for (let k = last + 1; k <= Math.min(last + 5, tokens.length - 1); k++) {
    if (stops.has(tokens[k]!.text)) return false
    if (
      (tokens[k]!.kind === 'number' && !isOfDate(tokens, k)) ||
      (lowerAt(tokens, k).length > 3 && Object.hasOwn(numberWords, lowerAt(tokens, k)))
    )
      return true
  }
  return false
}

const stops = wordSet(', ; : .')

/** "reached Tessel on 23 April", "in 1980": no count. */
function isOfDate(tokens: readonly Token[], k: number): boolean {
  if (isMonth.has(tokens[k - 1]!.text) || isMonth.has(tokens[k + 1]?.text ?? '')) return true
  return /^(1[5-9]|20)\d\d$/.test(lowerAt(tokens, k)) && beforeYear.has(lowerAt(tokens, k - 1))
}

const beforeYear = wordSet('in since by from of')

const isMonth = wordSet(
  `January February March April May June July August September November December October Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun. Jul
  Jul. Aug Aug. Sep Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec.`,
)

/** "beat Hull 3-1", "drew 0-0": a match. */
function isScoreAhead(tokens: readonly Token[], last: number): boolean {
  for (let k = last + 1; k <= Math.min(last + 5, tokens.length - 3); k++)
    if (tokens[k]!.kind === 'number' && dashes.has(tokens[k + 1]!.text) && tokens[k + 2]!.kind === 'number') return true
  return false
}

const dashes = wordSet('- –')

/** "The raid happened", "The march then took place", "the search was carried out": what says of a noun that it came about. */
function isOccurrenceAhead(tokens: readonly Token[], last: number): boolean {
  let k = last + 1
  while (k < last + 3 && isAdverb(lowerAt(tokens, k))) k++
  const word = lowerAt(tokens, k)
  if (word === 'took' || word === 'takes') return lowerAt(tokens, k + 1) === 'place'
  // "The next auction will take place on 2 September"
  if (word === 'will') return comesAbout.has(lowerAt(tokens, k + 1))
  if (word === 'was' || word === 'were') return wasDone.has(lowerAt(tokens, k + 1))
  return cameAbout.has(word)
}

const cameAbout = wordSet('happened occurred unfolded began started ended finished resumed lasted')
const wasDone = wordSet('held staged conducted carried launched')

/** "seized Tessel", "took the port of Ebo": what the verb has for its object is a place. */
function isPlaceAhead(tokens: readonly Token[], last: number, isPlace: IsPlace): boolean {
  let k = last + 1
  while (k < last + 6 && beforePlace.has(tokens[k]?.text ?? '')) k++
  return k < tokens.length && isPlace(tokens[k]!)
}

const beforePlace = wordSet(
  `the town city village port district island capital of nearby whole all most half north south east west northern southern eastern
  western central`,
)

/** "Tessel fell on Monday", "the city of Tessel has fallen": a place is its subject, and nothing says that it fell by so much, or to whom in a match. */
function isPlaceFallen(tokens: readonly Token[], first: number, last: number, isPlace: IsPlace): boolean {
  const next = tokens[last + 1]
  if (
    next &&
    next.kind !== 'mark' &&
    !afterFallen.test(next.text) &&
    !(later.has(lowerAt(tokens, last + 3)) || later.has(lowerAt(tokens, last + 4)))
  )
    return false
  let k = first - 1
  while (k > 0 && besideFallen.has(tokens[k]!.text)) k--
  // A name of two words is known by its first; "In Tessel a bridge fell" names no fallen town
  for (let at = k; at >= Math.max(0, k - 2) && isCapital(tokens[at]!.text); at--)
    // "A tower near Tessel fell"
    if (isPlace(tokens[at]!)) return !beside.has(lowerAt(tokens, at - 1))
  return false
}

const beside = wordSet('in near at outside from off beside by around')

/** "Tessel itself was taken by the rebels", "The port of Ebo has been taken on Monday". */
function isPlaceTaken(tokens: readonly Token[], first: number, last: number, isPlace: IsPlace): boolean {
  const next = tokens[last + 1]
  if (
    !be.has(lowerAt(tokens, first - 1)) ||
    (next && next.kind !== 'mark' && lowerAt(tokens, last + 1) !== 'by' && !afterFallen.test(next.text))
  )
    return false
  let k = first - 1
  while (k > 0 && (be.has(lowerAt(tokens, k)) || besideFallen.has(tokens[k]!.text))) k--
  for (let at = k; at >= Math.max(0, k - 2) && isCapital(tokens[at]!.text); at--) if (isPlace(tokens[at]!)) return true
  return false
}

/** "fell three days later" */
const later = wordSet('later earlier')

const besideFallen = wordSet('has have had finally also then later itself')

const afterFallen = /^(on|in|last|yesterday|after|during|before|by|within|without|when|and|earlier|late|early|\p{Lu}\p{Ll}+day)$/u

/** "shut Tessel" has a name as its object, "closed Monday" a day. */
function isNameAhead(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return next?.kind === 'word' && isCapital(next.text) && !calendar.has(next.text)
}

const calendar = wordSet(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September November December
  October Jan Feb Aug Sept Oct Nov Dec The A He She It They But And In On At`,
)

/** "a 2-0 win over Ebo", "the home defeat by Tessel", "a 1-1 draw at Dunmore": of a match; not "a win for the unions", "the victory over Lorvia". */
function isOfMatch(tokens: readonly Token[], first: number, last: number): boolean {
  if (!besideResult.has(lowerAt(tokens, last + 1))) return false
  if (ofMatches.has(lowerAt(tokens, first - 1))) return true
  for (let k = first - 1; k > first - 4; k--) {
    if (tokens[k]?.kind === 'number' && dashes.has(tokens[k - 1]?.text ?? '') && tokens[k - 2]?.kind === 'number') return true
    if (tokens[k]?.kind !== 'word') return false
  }
  return false
}

const besideResult = wordSet('over against by to with at in away on')
const ofMatches = wordSet('home away league cup group overtime extra-time shootout derby semi-final quarter-final playoff')

/** "Calder meet Fenwick", "will play the Lions": whom they play; "the king will meet Varna" tells of no match. */
function isSideAhead(tokens: readonly Token[], first: number, last: number): boolean {
  const isPlay = lowerAt(tokens, first).startsWith('play')
  if (!isPlay && !isCapital(tokens[first - 1]?.text ?? '') && !sides.has(lowerAt(tokens, first - 1))) return false
  if (isNameAhead(tokens, last)) return true
  return (
    lowerAt(tokens, last + 1) === 'the' &&
    isNameAhead(tokens, last + 1) &&
    tokens[last + 2]!.text.endsWith('s') &&
    !isCapital(tokens[last + 3]?.text ?? '')
  )
}

const sides = wordSet('team side club squad hosts visitors champions teams sides clubs pair rivals')

/** "Calder meet Fenwick on Saturday": where a side is named in the plural alone are these a match; "the minister met Putin". */
function isFixtureIn({ words, dated, asksMore }: LexicalEntry): boolean {
  return dated && asksMore && fixtures.test(words[0]!)
}

const fixtures = /^(?:meets?|met|plays?|played|faces?|faced|hosts?|hosted)$/

/** "nine days before the election", "ahead of the summit": it only says how near that was. */
function isLandmark(subkind: Subkind, tokens: readonly Token[], first: number, last: number): boolean {
  if (!landmarks.has(subkind)) return false
  const next = tokens[last + 1]
  if (next && next.kind !== 'mark') return false
  let k = first - 1
  while (k > first - 4 && tokens[k]?.kind === 'word' && !determiner.has(lowerAt(tokens, k))) k--
  if (!determiner.has(lowerAt(tokens, k))) return false
  const lead = lowerAt(tokens, k - 1)
  return lead === 'before' || lead === 'until' || (lead === 'of' && lowerAt(tokens, k - 2) === 'ahead')
}

const landmarks = wordSet('election summit talks trial visit exercise')

/** "shot 63 to lead", "shot a 68": golf. */
function isScore(tokens: readonly Token[], last: number): boolean {
  const at = lowerAt(tokens, last + 1) === 'a' ? last + 2 : last + 1
  if (tokens[at]?.kind !== 'number' || !/^[5-9]\d$/.test(tokens[at]!.text)) return false
  const next = tokens[at + 1]
  return next === undefined || next.kind !== 'word' || preposition.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === 'and'
}

/** What hits a town and is no strike, or threatens and is nobody: "a blast hit an oil depot", "the quake struck two villages". */
function isBlind(tokens: readonly Token[], first: number): boolean {
  // "the bus station was hit"
  if (be.has(lowerAt(tokens, first - 1))) return false
  for (let k = first - 1; k >= Math.max(0, first - 3); k--) {
    if (blind.has(lowerAt(tokens, k))) return true
    if (lowerAt(tokens, k) === ',' || lowerAt(tokens, k) === ';') return false
  }
  return false
}

const blind = wordSet(
  `blast blasts explosion explosions fire fires blaze blazes quake quakes earthquake earthquakes aftershock aftershocks tremor tremors
  storm storms hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes twister twisters flood floods tsunami tsunamis
  wave waves landslide landslides avalanche avalanches lightning boulder boulders rock rocks truck trucks car cars bus buses train trains
  lorry lorries van vans outage outages recession shortage shortages virus outbreak`,
)

/** "a museum of the bombing of Ebo", "an association of survivors of the raid", "a film about the flood": what is remembered is no news. */
function isRemembered(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  for (let links = 0; links < 3; links++) {
    const floor = Math.max(0, k - 3)
    while (k > floor && !preposition.has(lowerAt(tokens, k))) k--
    if (!linksBack.has(lowerAt(tokens, k))) return false
    if (keepers.has(lowerAt(tokens, --k))) return true
    if (!remembered.has(lowerAt(tokens, k))) return false
    k--
  }
  return false
}

const remembered = wordSet('survivor survivors victim victims dead heroes')

const linksBack = wordSet('of on about to')

/** "Ferry accidents are common in Ebo", "the latest in a string of thefts": what happens time and again is no event. */
function isGeneral(tokens: readonly Token[], first: number, last: number): boolean {
  if (remain.has(lowerAt(tokens, last + 1)) && common.has(lowerAt(tokens, lowerAt(tokens, last + 2) === 'not' ? last + 3 : last + 2)))
    return true
  for (let k = first - 1; k > first - 4; k--)
    if (lowerAt(tokens, k) === 'of') return series.has(lowerAt(tokens, k - 1)) && lowerAt(tokens, k - 3) === 'in'
  return false
}

const series = wordSet('string spate series')

const common = wordSet('common frequent rare commonplace routine uncommon unknown unusual')

const remain = wordSet('is are remain remains were was')

const keepers = wordSet(
  `museum museums memorial memorials monument monuments book books novel novels film films documentary documentaries exhibition exhibitions play opera
  history histories veteran veterans memory memories account accounts association associations organization organisation organizations organisations`,
)

/** Whether a phrase goes on as an entry does, behind its first two words. */
function goesOnAs(entry: LexicalEntry, tokens: readonly Token[], i: number): boolean {
  for (let k = 2; k < entry.words.length; k++) if (lowerAt(tokens, i + k) !== entry.words[k]) return false
  return true
}

function isPast(form: LexicalEntry['form']): boolean {
  return form === 'past' || form === 'past-or-participle'
}

/** Whether the words around an entry's own are those that it asks for; `subject`: how much farther off than usual that may stand. */
function conditionsHold(
  { form, near, also, never, back, ahead, asksMore }: LexicalEntry,
  tokens: readonly Token[],
  signs: WordSigns,
  first: number,
  last: number,
  subject: number,
  isPlace: IsPlace,
  isParted: boolean,
): boolean {
  const object = isParted ? first : last
  // "The blaze broke out near the market at nine and spread": the second verb's subject stands before the first
  if (never && hasCue(never, tokens, signs, first, last, lowerAt(tokens, first - 1) === 'and' ? longestInsertion : 5, 7, isParted))
    return false
  if (never?.has('Suspect') && isSuspectBefore(tokens, first, isPlace)) return false
  if (!near) return true
  const reach =
    form === 'ing' && afterSubject.has(lowerAt(tokens, first - 1)) ? longestInsertion : back + subject + passiveReach(tokens, first)
  if (
    !hasCue(near, tokens, signs, first, last, reach, ahead, isParted) &&
    !(asksMore && standsBeside(near, tokens, first, object, isPlace)) &&
    // "The canopy of the station in Ebo fell": the subject's head, with all that is said of it
    !(isPast(form) && (signs.cues[0] ?? first) < first - reach && near.has(lowerAt(tokens, subjectOf(tokens, first))))
  )
    return false
  return (
    !also ||
    hasCue(also, tokens, signs, first, last, reach, Math.max(14, ahead + 2), isParted) ||
    (asksMore && standsBeside(also, tokens, first, object, isPlace))
  )
}

/** "The bodies of two road workers were recovered": what it is done to stands before, with what is said of it, unless a mark parts them. */
function passiveReach(tokens: readonly Token[], verb: number): number {
  if (!isOrWas.has(lowerAt(tokens, verb - 1))) return 0
  for (let k = verb - 2; k > verb - 9 && k >= 0; k--) if (tokens[k]!.kind !== 'word') return 0
  return 4
}

/**
 * How many words stand between a verb and its subject that do not part them: "the ferry, which had left Ebo on Monday, | sank", "the storm, which is due
 * to | hit Ebo".
 */
function fromSubject(tokens: readonly Token[], verb: number): number {
  let k = verb - 1
  while (k > 0 && besideVerb.has(lowerAt(tokens, k))) k--
  // "The storm left the sea on Wednesday and is forecast to | hit Ebo"
  if (lowerAt(tokens, k) === 'and' && k < verb - 2) return longestInsertion - 8
  if (relatives.has(lowerAt(tokens, k))) return verb - k
  if (tokens[k]?.text !== ',') return 0
  let nearest = 0
  for (let opens = k - 1; opens > Math.max(0, k - longestInsertion); opens--) {
    const { text } = tokens[opens]!
    // "the house, located at No. 4, Ibadan Street, came down": commas before names are inside
    if (text === ',') {
      if (!isCapital(tokens[opens + 1]!.text) && tokens[opens + 1]!.kind === 'word') return verb - opens
      nearest ||= verb - opens
    } else if (text === ';' || text === '”' || text === '"') break
  }
  return nearest
}

const besideVerb = wordSet(
  "is are was were be been being has have had will 'll would could might may also later then now to due set expected forecast likely projected feared about",
)

/** "… before hitting Ebo": who does it stands where the sentence begins. */
const afterSubject = wordSet('before after while ,')

const longestInsertion = 24

/** Whether a name, a number, a place or a person stands where one is asked for. */
function standsBeside(asked: ReadonlySet<string>, tokens: readonly Token[], first: number, last: number, isPlace: IsPlace): boolean {
  return (
    (asked.has('Name') && (isNameAhead(tokens, last) || (lowerAt(tokens, last + 1) === 'the' && isNameAhead(tokens, last + 1)))) ||
    (asked.has('Side') && isSideAhead(tokens, first, last)) ||
    (asked.has('Number') && isNumberAhead(tokens, last)) ||
    (asked.has('Score') && isScoreAhead(tokens, last)) ||
    (asked.has('Place') && isPlaceAhead(tokens, last, isPlace)) ||
    (asked.has('Fallen') && isPlaceFallen(tokens, first, last, isPlace)) ||
    (asked.has('Taken') && isPlaceTaken(tokens, first, last, isPlace)) ||
    (asked.has('Occurs') && isOccurrenceAhead(tokens, last)) ||
    (asked.has('Suspect') && isSuspectBefore(tokens, first, isPlace)) ||
    (asked.has('Ground') && isGroundBefore(tokens, first)) ||
    (asked.has('Somebody') && !isScoreAhead(tokens, last) && (isSomebodyAhead(tokens, last) || isSomebodyBefore(tokens, first)))
  )
}

/** Whether a word of a condition stands near enough before or behind an entry's own, or between them where they stand apart. */
function hasCue(
  asked: ReadonlySet<string>,
  tokens: readonly Token[],
  { cues, storms }: WordSigns,
  first: number,
  last: number,
  back: number,
  ahead: number,
  isParted = false,
): boolean {
  if (storms.length > 0 && asked.has('storm') && storms.some(k => k >= first - back && k < first)) return true
  for (const k of cues) {
    if (k < first - back) continue
    if (k > last + ahead) return false
    if ((isParted ? k !== first && k !== last : k < first || k > last) && asked.has(lowerAt(tokens, k))) return true
  }
  return false
}

const determiner = wordSet(
  `a an the this that these those his her its their my our your no any another each every some several two three four five six many all
  both s`,
)
const demonstrative = wordSet('this that these those')
const be = wordSet("is are was were be been being am 's 're get gets got getting gotten")
const have = wordSet("has have had having 've 'd")
const adverbs = wordSet("also just then now not never since still already later first again recently reportedly allegedly both all n't")
const modal = wordSet(
  `will would could might may can should must shall to did does do 'll won't wouldn't couldn't didn't doesn't don't cannot didn`,
)
const preposition = wordSet(
  `of in on at by for with from to after before during near over into about against between under amid since through outside inside around
  across behind following as than until`,
)

/** Words that make a noun before them a mere modifier: "shooting victim", "attack helicopter", "arrest warrant". */
const headNoun = wordSet(
  `victim victims suspect suspects scene scenes warrant warrants helicopter helicopters plan plans investigation investigations
  investigator investigators charge charges case cases trial trials survivor survivors threat threats report reports wound wounds range
  ranges spree team teams unit units detective detectives division squad bureau task site sites weapon weapons zone zones victim's
  suspect's death deaths call calls capability capabilities system systems program programs position force forces affidavit record
  records watch hotline prevention control bond group fund policy law laws season center centre rate rates statistics crew crews
  operation operations talk conference candidate candidates campaign result results official officials day night company firm worker furnace furnaces
  workers equipment department departments fighter fighters truck marshal chief station alarm hydrant drill victory victories win
  majority defeat bid bids offer target warning warnings alert alerts watch risk risks danger relief preparedness insurance defence
  defences defense defenses siren sirens shelter shelters simulation anniversary boat boats vessel vessels ship ships car cars plane planes
  monitor monitors observer observers sale sales brigade engine engines service extinguisher extinguishers`,
)

/** A modifier of another noun: "shooting victim", "attack-minded". */
function isCompound(tokens: readonly Token[], last: number, isNoun: boolean): boolean {
  const next = tokens[last + 1]
  if (isNoun && next && next.start === tokens[last]!.end + 1 && headNoun.has(lowerAt(tokens, last + 1))) return true
  return next?.text === '-' && next.start === tokens[last]!.end && tokens[last + 2]?.start === next.end
}

/** "will close its mill in Ebo in May and sell the land": the second verb is of the same "will". */
function goesOnFromWill(tokens: readonly Token[], and: number): boolean {
  for (let k = and - 1; k > and - 14; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'will') return tokens[k]!.text === 'will'
    if (leavesWill.has(word) || isPastForm(word)) return false
  }
  return false
}

const leavesWill = wordSet(', ; : — – “ ” " is are was were has have had who which that if when and but or')

/** "Seven die in avalanche", "Two miners drown": the present of several. */
function isOfMany(tokens: readonly Token[], i: number): boolean {
  const before = lowerAt(tokens, i - 1)
  if (many.has(before)) return true
  if (before.endsWith('s')) return !notPlural.some(end => before.endsWith(end))
  return /\d$/.test(before) || (before.length > 2 && Object.hasOwn(numberWords, before))
}

const many = wordSet('police people men women children')
const notPlural = ['ss', 'us', "'s"]

/** Part of a name: "Battle Creek", "the Strike Force Act". */
function isName(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]!
  if (first === 0 || !isCapital(word.text) || isCapital(lowerAt(tokens, first))) return false
  if (word.text === word.text.toUpperCase() && word.text.length > 2) return false
  if (isNamedStorm(tokens, last)) return false
  const [before, next] = [tokens[first - 1]!, tokens[last + 1]]
  return before.kind === 'word' && (isCapital(before.text) || (next?.kind === 'word' && isCapital(next.text)))
}

/** "Typhoon Haiyan flattened the town": a storm has a name of one word; "Hurricane Center", "Tornado Alley Grill" are no storms. */
export function isNamedStorm(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!storm.has(lowerAt(tokens, at)) || next?.kind !== 'word' || !isCapital(next.text)) return false
  const after = tokens[at + 2]
  return !notStorm.has(lowerAt(tokens, at + 1)) && !(after?.kind === 'word' && isCapital(after.text))
}

const storm = wordSet('typhoon hurricane cyclone storm')

const notStorm = wordSet('center centre warning watch alley street road lake creek hunter hunters prediction shelter team relief')

/** "Girl dies after fall": a headline's present tense, unless a word before makes it a noun. */
function headlineVerb(tokens: readonly Token[], first: number): TriggerUse | null {
  const before = lowerAt(tokens, first - 1)
  return before === '' || determiner.has(before) || preposition.has(before) ? null : 'finite'
}

/** "Crews arrive at the mill", "The wall collapses", "close the road and evacuate a school": a log tells in the present what has just come. */
function isLogged(tokens: readonly Token[], { form }: LexicalEntry, first: number, last: number): boolean {
  let k = first - 1
  while (k > first - 3 && isAdverb(lowerAt(tokens, k))) k--
  const before = lowerAt(tokens, k)
  if (tokens[k]?.kind !== 'word' || determiner.has(before) || preposition.has(before) || modal.has(before)) return false
  if (form === 'third') return !relatives.has(before) && (!before.endsWith('s') || isCapital(tokens[k]!.text))
  if (form !== 'base') return false
  return before === 'and' ? hasLoggedBefore(tokens, k) && isObjectAhead(tokens, last + 1) : isOfMany(tokens, k + 1)
}

/** Whether "and" joins what is told in the present of several: no helping word and no past stands before it. */
function hasLoggedBefore(tokens: readonly Token[], and: number): boolean {
  for (let k = and - 1; k >= 0 && k > and - 16; k--) {
    const word = lowerAt(tokens, k)
    if (modal.has(word) || have.has(word) || be.has(word) || word === 'to' || isPastForm(word)) return false
    if (isOfMany(tokens, k)) return true
  }
  return false
}

function verbUse(tokens: readonly Token[], entry: LexicalEntry, first: number, last: number): TriggerUse | null {
  let k = first - 1
  while (k >= 0 && first - k < 4 && isAdverb(lowerAt(tokens, k))) k--
  const before = lowerAt(tokens, k)
  const next = lowerAt(tokens, last + 1)
  switch (entry.form) {
    case 'ing': {
      if (be.has(before)) return 'progressive'
      if (determiner.has(before)) return null
      if (before === '' || preposition.has(before) || before === ',' || leadsToGerund.has(before))
        // "setting fire to a mill": the object is in the words
        return entry.words.length > 1 || hasObject(tokens, last + 1) ? 'gerund' : null
      return null
    }
    case 'base': {
      if (before === 'to') return isPleadedTo(tokens, k) ? null : 'infinitive'
      if (modal.has(before) || (before === 'and' && goesOnFromWill(tokens, k))) return 'finite'
      // "Spain defeat Italy 2-1": a country or a club is many
      if (entry.subkind === 'contest' && isCapital(tokens[k]?.text ?? '') && (isNameAhead(tokens, last) || isScoreAhead(tokens, last)))
        return 'finite'
      // The same letters as a past ("hit", "set", "beat"), or a plural subject before it: "rebels attack the town"
      if (determiner.has(before) || preposition.has(before) || before === '' || tokens[k]?.kind !== 'word') return null
      // "Ministers of the union meet on Friday": the day vouches for it
      if (entry.dated) {
        // "Flights start again on Friday"
        const at = next === 'again' ? last + 2 : last + 1
        const leadsOn = preposition.has(lowerAt(tokens, at)) || isCapital(tokens[at]?.text ?? '')
        return leadsOn && (sides.has(before) || isOfMany(tokens, subjectOf(tokens, first) + 1)) ? 'finite' : null
      }
      if (before.endsWith('s')) return hasObject(tokens, last + 1) ? 'finite' : null
      // "Police close the bridge", not "the police raid was"
      return many.has(before) && isObjectAhead(tokens, last + 1) ? 'finite' : null
    }
    case 'third':
      // "The jury, led by Ann Osei, announces its prizes"
      if (before === ',' && fromSubject(tokens, first) > 3 && isObjectAhead(tokens, last + 1)) return 'finite'
      // "lost 31 million crowns" crowns nobody
      if (determiner.has(before) || preposition.has(before) || before === '' || countOf.has(before)) return null
      if (before.endsWith('s') && !isCapital(tokens[k]!.text) && !onlyVerb.has(lowerAt(tokens, first))) return null
      // "ignoring cracks", "with petrol bombs and": nouns
      if ((before.endsWith('ing') && !isCapital(tokens[k]!.text) && !articles.has(lowerAt(tokens, k - 1))) || joins.has(next)) return null
      // "Lorvia votes on 15 October": the day vouches for it
      if (entry.dated) return tokens[k]!.kind === 'word' ? 'finite' : null
      if (entry.words.length > 2 || (entry.words.length > 1 && entry.subkind === 'disaster')) return 'finite'
      return hasObject(tokens, last + 1) && !preposition.has(next) && tokens[k]?.kind === 'word' ? 'finite' : null
    case 'past':
      return 'finite'
    default: {
      if (be.has(before)) return 'passive'
      if (before === 'being' || before === 'been') return 'passive'
      if (have.has(before)) return entry.form === 'participle' ? 'finite' : 'finite'
      // "shut in May reopened": a month
      if (modal.has(before) && tokens[k]!.text !== 'May') return null
      if (entry.form === 'participle') return besideParticiple.has(next) ? 'passive' : null
      // "the wounded", "the wounded soldier", "a convicted felon": an adjective, nothing is reported
      if (articles.has(before)) return null
      // "230,000 displaced people", "help for wounded soldiers"
      if ((tokens[k]?.kind === 'number' || preposition.has(before) || before === 'many') && befallen.has(next)) return null
      if (isOfPlace(tokens, k, last)) return null
      // "from mud and wrecked cars"
      if (before === 'and' && amongst.has(lowerAt(tokens, k - 2)) && isBareNoun(tokens[last + 1])) return null
      const isNoun = tokens[last + 1]?.kind === 'word' && !next.endsWith('ing') && !preposition.has(next) && !determiner.has(next)
      // "a boat that capsized off Ebo"
      if (determiner.has(before) && isNoun && !(before === 'that' && leadsOff.has(next))) return null
      return 'finite'
    }
  }
}

/** "at a depot in occupied Crimea", "in Feodosia, occupied Crimea.": an adjective of a place. "The army, backed by Lorvia, captured Ebo" is none. */
function isOfPlace(tokens: readonly Token[], before: number, last: number): boolean {
  if (!isCapital(tokens[last + 1]?.text ?? '')) return false
  if (leadsToPlace.has(lowerAt(tokens, before))) return true
  if (tokens[before]?.text !== ',' || !ofTerritory.has(lowerAt(tokens, last))) return false
  let lead = before - 1
  while (isCapital(tokens[lead]?.text ?? '')) lead--
  return lead < before - 1 && leadsToPlace.has(lowerAt(tokens, lead))
}

const leadsToPlace = wordSet('in at of from to near into around across over throughout inside outside')
const ofTerritory = wordSet('occupied annexed besieged blockaded contested')

const amongst = wordSet('of with from in under through among between')

function isBareNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && token.text.endsWith('s') && !preposition.has(token.spelling.lower) && !determiner.has(token.spelling.lower)
  )
}

/** Who is told of by what befell them. */
const befallen = wordSet(
  `people persons families residents civilians soldiers men women children villagers students workers migrants households communities
  pupils fighters passengers officers`,
)

/** "…, a commission found on Thursday", "the court found that she had": the words of those who judge, and nothing dug up. */
export function isVerdict(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]
  if (next?.kind === 'word' && !behindVerdict.has(lowerAt(tokens, last + 1))) return false
  for (let k = first - 1; k > first - 7 && tokens[k]?.kind === 'word'; k--) if (judges.has(lowerAt(tokens, k))) return true
  return false
}

const behindVerdict = wordSet('that on in last yesterday today for against there no')

/** "pleaded guilty on Friday to murder": the name of a crime, and no plan. */
function isPleadedTo(tokens: readonly Token[], to: number): boolean {
  for (let k = to - 1; k > to - 6 && tokens[k]?.kind !== 'mark'; k--) if (pleads.has(lowerAt(tokens, k))) return true
  return false
}

const pleads = wordSet('guilty pleaded pleads pleading pled confessed confesses confessing')

const leadsOff = wordSet('off along against below beneath beside beyond toward towards upon onto while when')

const countOf = wordSet('hundred thousand million billion dozen')

/** "A conference of farmers opens": no noun. */
const onlyVerb = wordSet('opens begins meets reopens resumes arrives expires ends')

/** "a car stolen from Ebo" */
const besideParticiple = wordSet('by in from at near')

const leadsToGerund = wordSet('while began started continued kept stopped and admitted admits denied denies')

function isAdverb(word: string): boolean {
  return isLy(word) || adverbs.has(word)
}

/** Whether an object seems to follow: "attacks the town", "firing several shots"; not "attacks on", "shelling." */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'mark') return false
  return !preposition.has(lowerAt(tokens, at)) || towards.has(lowerAt(tokens, at))
}

const towards = wordSet('at in into on')

/** "the bridge", "two men", "their homes", "Tessel": what can be nothing but an object. */
function isObjectAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.kind === 'number' || determiner.has(lowerAt(tokens, at)) || isNameAhead(tokens, at - 1))
}

/** Verbs by which an event named with a noun is said to have come about. */
const occurrence = wordSet(
  `happened happens occurred occurs took takes broke breaks erupted erupts began begins started ended left leaves killed kills injured
  injures wounded claimed followed rocked shook hit struck swept came unfolded stemmed drew caused prompted sparked destroyed forced
  damaged marked continued resumed intensified escalated raged opened closed concluded resulted flattened battered devastated buried
  blocked toppled tore ripped lashed pounded made slammed barrelled barreled triggered swamped inundated knocked crashed touched engulfed
  gutted raced brought dumped cut held collapsed failed expired lasted reached hits strikes buries sweeps forces continues persists persisted
  spreads spread`,
)
const makes = wordSet(
  `launched launches launching carried carry carrying conducted conduct conducts conducting held hold holds holding staged stage staging
  stages made make makes making investigating investigate investigated investigates reported reporting responded responding respond
  called dispatched suffered saw sees committed opened open opening began begin beginning started ordered announced witnessed survived
  attended attend paid met signed sign signs reached reach brokered perform performed undergo undergoing underwent continue
  continued continues probe probing joined join joining led imposed impose imposes imposing lifted tightened slapped agreed declared
  accepted violated broke breached extended battled battle battling fought following after during in`,
)

/** A noun counts as an event where something says it came about: a verb of happening beside it, or its own place or time. */
function nounUse(tokens: readonly Token[], first: number, last: number): TriggerUse | null {
  if (isAskedFor(tokens, first) || isCharge(tokens, first) || isPurpose(tokens, first)) return null
  if (opensAsCause(tokens, first, last) || isEnded(tokens, first) || isOfPeople(tokens, first) || isTried(tokens, first)) return 'mentioned'
  if (isLookedInto(tokens, first) || lowerAt(tokens, first - 1) === 'since') return 'mentioned'
  let end = last + 9
  for (let k = last + 1; k < Math.min(tokens.length, end); k++) {
    const word = lowerAt(tokens, k)
    // "A drone attack on a depot in Port Sudan on the Red Sea has triggered": names only say where
    if (end < last + 17 && (word === 'the' || isCapital(tokens[k]!.text))) end++
    if (word === ';' || word === '.') break
    if (occurrence.has(word)) return 'noun'
    if (toCome.has(word) && comesAbout.has(lowerAt(tokens, k + 1))) return 'noun'
    if (isOrWas.has(word) && isPlanned.has(lowerAt(tokens, k + 1))) return 'noun'
    if (wasMade.has(word) && (makes.has(lowerAt(tokens, k + 1)) || lowerAt(tokens, k + 1) === 'reported')) return 'noun'
  }
  for (let k = first - 1; k >= Math.max(0, first - 7); k--) {
    const word = lowerAt(tokens, k)
    if (word === ';') break
    // "signed an agreement to end fighting in Ebo": the fighting is not what they made
    if (ends.has(word)) return 'mentioned'
    // "under siege" tells one, "under the treaty" speaks of it
    if (word === 'under') return k === first - 1 ? 'noun' : 'mentioned'
    if (!makes.has(word)) continue
    // "Anyone who saw the attack", "called outbreaks not unusual"
    if (lowerAt(tokens, k - 2) === 'anyone' || (word === 'called' && !callsFor.has(lowerAt(tokens, k + 1)))) return 'mentioned'
    return onlyBeside.has(word) ? 'mentioned' : 'noun'
  }
  return 'mentioned'
}

/** "Six years after the first announcement, the firm started": it is what the rest came after. */
function opensAsCause(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[last + 1]?.text !== ',' || first > 8) return false
  for (let k = first - 1; k >= 0; k--) {
    if (tokens[k]!.kind === 'mark') return false
    if (leadsBack.has(lowerAt(tokens, k))) return true
  }
  return false
}

const leadsBack = wordSet('after before since despite')

/** "ordered the organisers of a protest to be held", "victims of the crash were buried", "cut the number of attacks": it only says who, or how many. */
function isOfPeople(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k > first - 5; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'of') return ofPeople.has(lowerAt(tokens, k - 1))
    if (word === '' || preposition.has(word) || joins.has(word)) return false
  }
  return false
}

/** "An inquest into the deaths of three men opened": what opened is the inquest. */
function isLookedInto(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  while (k > first - 4 && tokens[k]?.kind === 'word' && !looksInto.has(lowerAt(tokens, k))) k--
  return looksInto.has(lowerAt(tokens, k)) && lookers.has(lowerAt(tokens, k - 1))
}

const looksInto = wordSet('into over on about')
const lookers = wordSet(
  'inquest inquiry enquiry investigation probe trial hearing review debate report inquests inquiries investigations hearings',
)

/** "was jailed for life for the murder of a baker": the news is what the court did. */
function isTried(tokens: readonly Token[], first: number): boolean {
  let k = first - 1
  while (k > first - 4 && tokens[k]?.kind === 'word' && !leadsToCharge.has(lowerAt(tokens, k))) k--
  if (!leadsToCharge.has(lowerAt(tokens, k))) return false
  for (let verb = k - 1; verb > k - 14 && tokens[verb]; verb--) {
    const word = lowerAt(tokens, verb)
    if (sentences.has(word)) return true
    if (word === ',' || word === ';' || word === 'after' || word === 'that') return false
  }
  return false
}

const leadsToCharge = wordSet('for of over')
const sentences = wordSet('sentenced jailed convicted imprisoned guilty acquitted fined')

const ofPeople = wordSet(
  `organisers organizers organiser organizer leader leaders ringleader ringleaders mastermind masterminds victim victims survivor survivors
  suspect suspects perpetrators participants number numbers risk risks rate rates danger likelihood`,
)

/** "The miners ended a strike of 19 days on Monday": the news is its end. */
function isEnded(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k > first - 7; k--) {
    const word = lowerAt(tokens, k)
    if (ended.has(word) || (word === 'off' && calls.has(lowerAt(tokens, k - 1)))) return true
    if (word === '' || word === ',' || word === ';' || preposition.has(word)) return false
  }
  return false
}

const ended = wordSet('ended ends end')
/** "called off a two-day strike" */
const calls = wordSet('call calls called calling')
const ends = wordSet('end ended ending stop stopping halt halting prevent preventing avert averting')

const onlyBeside = wordSet('following after during in')

const callsFor = wordSet('to about in off')

const wasMade = wordSet('was were been being')

const isPlanned = wordSet('planned scheduled expected due set slated')

const comesAbout = wordSet('begin start resume open end take continue follow conclude')

const toCome = wordSet('will to')

/** "acquitted of involuntary homicide": a crime by its name, and none that is told; "cleared of the murder of Ann Jones" tells one. */
function isCharge(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'of' || word === 'with') return isTriedBefore(tokens, k)
    if (determiner.has(word) || tokens[k]!.kind !== 'word') return false
  }
  return false
}

/** "acquitted of", "cleared surgeon Ann Osei of". */
function isTriedBefore(tokens: readonly Token[], of: number): boolean {
  for (let k = of - 1; k > of - 7 && tokens[k]?.kind === 'word'; k--) if (tried.has(lowerAt(tokens, k))) return true
  return false
}

const tried = wordSet('acquitted acquits cleared clears')

/** "switched off for repairs", "closed for renovation": what for, and none that is told. */
function isPurpose(tokens: readonly Token[], first: number): boolean {
  return lowerAt(tokens, first - 1) === 'for' && purposes.has(lowerAt(tokens, first))
}

const purposes = wordSet(
  'repair repairs renovation renovations construction reconstruction demolition modernisation modernization expansion',
)

/** "called for an immediate ceasefire", "demanded talks": what is asked for is none yet. */
function isAskedFor(tokens: readonly Token[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'for') return asking.has(lowerAt(tokens, k - 1))
    if (demand.has(word)) return true
    if (preposition.has(word) || joins.has(word)) return false
  }
  return false
}

const joins = wordSet('and or that ,')

const demand = wordSet('demand demands demanded demanding')

const asking = wordSet('call calls called calling appeal appeals appealed plea pleas pleaded')

/** Which of two triggers in one clause says what happened: the graver kind, a verb before a noun only spoken of, and last what needs a day to tell anything. */
export function outweighs(a: Trigger, b: Trigger): boolean {
  if (a.vouched && b.use === 'infinitive') return true
  if (b.vouched && a.use === 'infinitive') return false
  const weight = (t: Trigger) => kinds[t.subkind].gravity + (t.use === 'mentioned' ? -10 : t.vouched ? -5 : 0)
  return weight(a) > weight(b)
}
