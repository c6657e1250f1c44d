import { directions, personTitles, placeNouns } from './lexicon/cues.ts'
import type { Role } from './place.ts'
import type { RoleRule } from './role-words.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from './words.ts'

export interface RoleGiven {
  role: Role
  /** One of `role-words.ts`, and the words of the text it leans on. */
  rule: RoleRule
  params: Record<string, string>
}

const given = (role: Role, rule: RoleRule, params: Record<string, string> = {}): RoleGiven => ({ role, rule, params })

const inside = new Set(
  'in at near around outside inside across throughout within into to from on off along over through toward towards between'.split(' '),
)
const saying = new Set(
  'said says told reported reports announced stated condemned warned accused denied rejected claimed insisted confirmed declared criticized criticised vowed pledged called urged welcomed responded replied added argued blamed'.split(
    ' ',
  ),
)
const officials = new Set(
  'ministry minister government officials official spokesman spokeswoman spokesperson embassy parliament president authorities state-run media agency leadership army navy military police guard leaders leader'.split(
    ' ',
  ),
)
const people = new Set(
  `leader leaders president minister officials official ambassador envoy diplomat troops soldiers forces army navy citizen citizens national
  nationals man woman men women company firm companies maker giant bank journalist tourist tourists student students scientists researchers
  team striker player singer actor native-born refugees migrants workers investors businessman billionaire group militants rebels`.split(
    /\s+/,
  ),
)
/** Whom "from" behind gives where they come from; who lives there ("residents from the valley") may be told of at home. */
const comers = new Set(
  `firefighters firefighter crew crews team teams rescuers divers medics paramedics doctors doctor engineers volunteers players fans farmers farmer
  driver drivers miners climbers climber hiker hikers fishermen sailors pilgrims survivor survivors couple teenager boy girl delegation delegations
  monitors observers experts expert forecasters forecaster meteorologists seismologists lawyers mercenaries contingent peacekeepers policemen officers visitors protesters demonstrators
  musicians dancers farmworkers labourers laborers settlers trader traders`.split(/\s+/),
)
/** What takes somebody or something away from a place: there it happened. */
const takers =
  /^(evacuat|rescu|st[eo]l|abduct|kidnap|remov|expel|deport|pull|free|took|taken|tak(?:e|ing)|airlift|fle[ed]|withdr|releas|recover|retriev|evict|driv(?:e|ing|en)|drove|escap)/
const acted =
  /^(\p{L}{2,}ed|was|were|took|met|held|killed|struck|hit|found|broke|began|fell|shot|fought|left|went|came|built|sent|won|lost|ran|led|made|gave|saw|rose|seized|hosted|blew|set|burnt|sank|swept|drew|fled)$/u

/** Where a name stands, and what is known of it before its role is. */
export interface NameAt {
  /** First and last token. */
  first: number
  last: number
  /** "French", "North Korean". */
  adjective: boolean
  /** Whether it stands in a headline or a heading. */
  heading: boolean
}

/**
 * Why a place is mentioned: where it happened, where it was said, where somebody comes from, or merely named.
 * "was hosted in Pyongyang" happened; "Moscow said" said; "the Paris-based firm" origin; "support Russia" named.
 */
export function roleOf(words: Words, name: NameAt): RoleGiven {
  return (
    behindHyphen(words, name) ??
    byWhatItHas(words, name) ??
    (name.adjective ? ofAdjective(words, name) : null) ??
    (opensDateline(words, name) ? given('said', 'dateline') : null) ??
    asSpeaker(words, name) ??
    ofSomebody(words, name) ??
    (name.heading ? given('named', 'heading') : null) ??
    byPreposition(words, name)
  )
}

/** "the Paris-based firm", "a U.S.-led coalition". */
function behindHyphen(words: Words, { last }: NameAt): RoleGiven | null {
  const tail = wordAt(words, last + 1, last) === '-' ? keyAt(words, last + 2, last) : ''
  if (/^(based|born|backed|trained|bred|headquartered|raised|educated)$/.test(tail)) return given('origin', 'hyphen-origin', { word: tail })
  return tail === 'led' ? given('origin', 'led') : null
}

/** "attacked the U.S. embassy", "Ebo's consulate in Lorvia" */
function byWhatItHas(words: Words, { first, last }: NameAt): RoleGiven | null {
  const has = keyAt(words, wordAt(words, last + 2, last) === 's' ? last + 3 : last + 1, last)
  return /^(embass(y|ies)|consulates?)$/.test(has) || (/^(bases?|troops|warships?)$/.test(has) && words.shape[first] === shapes.capitals)
    ? given('origin', 'whose', { word: has })
    : null
}

/** "the North Korean leader", "French wine" */
function ofAdjective(words: Words, { last }: NameAt): RoleGiven {
  const right = keyAt(words, last + 1, last)
  if (people.has(right) || personTitles.has(right)) return given('origin', 'whose', { word: wordAt(words, last + 1, last) })
  return given('named', 'adjective')
}

function isPossessive(words: Words, last: number): boolean {
  const mark = wordAt(words, last + 1, last)
  return (mark === '’' || mark === "'") && keyAt(words, last + 2, last) === 's'
}

/** "Moscow said", "North Korea’s Foreign Ministry condemned": a word of saying right behind, or behind the names of officials. */
function asSpeaker(words: Words, { last }: NameAt): RoleGiven | null {
  const possessive = isPossessive(words, last)
  const owned = possessive ? last + 3 : last + 1
  for (let i = owned; i < owned + 4; i++) {
    const key = keyAt(words, i, last)
    if (key === '') return null
    if (saying.has(key)) return given('said', 'speaks', { word: wordAt(words, i, last) })
    if ((i === owned || possessive) && !officials.has(key) && !isCapitalised(words, i)) return null
  }
  return null
}

/** Whose somebody is: "the leader of Russia", "students from Peru", "Ada Osei, 40, from Tessel", "Mayor Tessel", "the U.S. Army". */
function ofSomebody(words: Words, { first, last }: NameAt): RoleGiven | null {
  const left = keyAt(words, first - 1, first)
  const who = keyAt(words, first - 2, first)
  if (left === 'of' && (people.has(who) || personTitles.has(who) || who === 'native'))
    return given('origin', 'person-from', { words: `${who} of` })
  if (left === 'from') {
    if (who === 'native' || who === 'comes' || who === 'hails' || (isPerson(who) && !isTaken(words, first - 2)))
      return given('origin', 'person-from', { words: `${who} from` })
    const age = wordAt(words, first - 3, first)
    if (wordAt(words, first - 2, first) === ',' && /^\d{1,2}$/.test(age) && /^(,|aged)$/.test(wordAt(words, first - 4, first)))
      return given('origin', 'person-from', { words: `${age}, from` })
  }
  if (isCapitalised(words, first - 1) && personTitles.has(left)) return given('origin', 'title-before')
  const right = keyAt(words, last + 1, last)
  // "the U.S. Army", "U.S. Senator": an office or a force of that country.
  return isCapitalised(words, last + 1) &&
    last + 1 < words.tokens.length &&
    (personTitles.has(right) || /^(army|navy|command|marines|senator|president|secretary)$/.test(right))
    ? given('origin', 'whose', { word: wordAt(words, last + 1, last) })
    : null
}

/** By the word that a name hangs on, over its directions, its nouns and the names it is listed with. */
function byPreposition(words: Words, name: NameAt): RoleGiven {
  const { first, last } = name
  const at = prepositionOf(words, first)
  const preposition = keyAt(words, at, first)
  if (isPossessive(words, last)) return given('named', 'possessive')
  if (inside.has(preposition)) return behindPreposition(words, name, at)
  if (struck.has(preposition)) return given('happened', 'after', { words: preposition })
  const work = underWork(words, first)
  if (work !== '' && isCapitalised(words, last + 1)) return given('happened', 'under-work', { work })
  return preposition === '' ? given('named', 'no-sign') : given('named', 'no-sign-after', { word: preposition })
}

/** The token of the word that a name hangs on: the "in" of "in the town of Tessel", "in northern Peru", "in Lima, Peru". */
function prepositionOf(words: Words, first: number): number {
  const key = (i: number): string => keyAt(words, i, first)
  let at = first - 1
  while (directions.has(key(at)) || key(at) === 'the' || placeNouns.has(key(at)) || key(at) === 'of') at--
  // "Goma, north of Bukavu": where Goma lies, and nothing of Bukavu
  const beside = key(at + 2) === 'of' && directions.has(key(at + 1)) && wordAt(words, at, first) === ','
  // Inside a list or behind its town ("in Lima, Peru"): the preposition of the list counts.
  for (let steps = 0; steps < 8 && !beside && /^(,|and|or|&)$/.test(wordAt(words, at, first)); steps++) {
    at--
    while (isCapitalised(words, at) && at > first - 14) at--
  }
  return at
}

/** Behind a preposition of place, which stands at token `at`. */
function behindPreposition(words: Words, { first, last, heading }: NameAt, at: number): RoleGiven {
  const preposition = keyAt(words, at, first)
  // "a man from Toowoomba in Queensland": what holds a place is told of as that place is
  const held = preposition === 'in' ? heldBefore(words, at) : null
  const of = held === null ? '' : keyAt(words, held - 1, first)
  if (held !== null && (of === 'from' || of === 'of')) {
    const whose = roleOf(words, { first: held, last: at - 1, adjective: false, heading })
    if (whose.role === 'origin' || (of === 'from' && whose.role !== 'happened')) return whose
  }
  const before = keyAt(words, at - 1, first)
  if (preposition === 'in' || preposition === 'at') {
    // "Forecasters in Nadi, Fiji, say"
    const verb = isPerson(before) ? verbOfSaying(words, last, at < first - 2) : ''
    if (verb !== '') return given('said', 'speaks', { word: verb })
    if (/^(based|headquartered|born|raised|educated)$/.test(before)) return given('origin', 'after', { words: `${before} ${preposition}` })
  }
  const said = /^(in|from|at)$/.test(preposition) ? sayingBefore(words, at, first) : ''
  if (said !== '') return given('said', 'after', { words: said })
  if (/^(to|from|into|toward|towards|between)$/.test(preposition)) {
    // "players from Leeds and York"
    if (preposition === 'from' && isPerson(before) && !isTaken(words, at - 1))
      return given('origin', 'person-from', { words: `${before} from` })
    if (movers.has(before)) return given('happened', 'after', { words: `${before} ${preposition}` })
    return given('named', 'after', { words: preposition })
  }
  const verb = verbAround(words, at, first, last)
  if (verb.purpose) return given('named', 'meant', { verb: verb.word, word: preposition })
  if (verb.word !== '') return given('happened', 'reported', { word: preposition, verb: verb.word })
  return given('named', 'nothing-done', { word: preposition })
}

/** Where the name begins that ends right before token `at`, or null. */
function heldBefore(words: Words, at: number): number | null {
  let i = at
  while (i > at - 5 && isCapitalised(words, i - 1)) i--
  return i < at ? i : null
}

/** The word of saying right behind a place and what holds it: ", Fiji, say"; '' if there is none. Behind Fiji itself, the comma closes what holds. */
function verbOfSaying(words: Words, last: number, holds: boolean): string {
  let i = last + 1
  if (wordAt(words, i, last) === ',' && (holds || isCapitalised(words, i + 1))) {
    i++
    while (i < last + 6 && isCapitalised(words, i)) i++
    if (wordAt(words, i, last) === ',') i++
  }
  const key = keyAt(words, i, last)
  return saying.has(key) || /^(say|says|warn|warns|fear|feared|believe|expect|report)$/.test(key) ? wordAt(words, i, last) : ''
}

function isPerson(word: string): boolean {
  return people.has(word) || officials.has(word) || personTitles.has(word) || comers.has(word)
}

/** "evacuated thirty tourists from Tessel": whether somebody at `person` is taken away by the verb before. */
function isTaken(words: Words, person: number): boolean {
  for (let i = person - 1; i >= person - 6; i--) if (takers.test(keyAt(words, i, person))) return true
  return false
}

const besideSaying =
  /^(on|at|a|the|reporters|journalists|news|press|conference|briefing|statement|speech|late|early|morning|evening|(mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** "said in Paris", "told reporters on Monday in Geneva": the words from the verb of saying to the preposition at `at`, or ''. */
function sayingBefore(words: Words, at: number, first: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 6) && words.paragraph[i] === words.paragraph[first]; i--) {
    const key = keyAt(words, i, first)
    if (key === 'told' || key === 'said' || key === 'says')
      return `${wordAt(words, i, first)} ${i < at - 1 ? '… ' : ''}${wordAt(words, at, first)}`
    if (!besideSaying.test(key)) return ''
  }
  return ''
}

const movers = new Set(
  'sent traveled travelled went flew fled moved returned came arrived deployed visited trip visit drove marched headed evacuated crossed deported transferred'.split(
    ' ',
  ),
)
const struck = new Set(
  'visited toured invaded attacked bombed shelled struck hit entered left reached rocked captured seized stormed besieged hitting striking entering'.split(
    ' ',
  ),
)
const works = new Set(
  'construction renovation repair repairs way attack siege fire evacuation expansion reconstruction bombardment quarantine lockdown'.split(
    ' ',
  ),
)

/** "under renovation" earlier in the sentence: the work, or ''. */
function underWork(words: Words, first: number): string {
  for (let i = first - 1; i > 0 && first - i < 12 && words.paragraph[i] === words.paragraph[first]; i--) {
    if (works.has(words.key[i]!) && words.key[i - 1] === 'under') return words.key[i]!
    if (endsSentence(words, i)) break
  }
  return ''
}

/** "MOSCOW — The ministry denied the report." */
function opensDateline(words: Words, { first, last }: NameAt): boolean {
  if (keyAt(words, first - 1, first) !== '' || (first > 0 && words.paragraph[first - 1] === words.paragraph[first])) return false
  for (let i = last + 1; i < last + 9; i++) {
    const text = wordAt(words, i, last)
    if (text === '') return false
    if (text === '—' || text === '–' || text === '--') return true
    if (words.shape[i] === shapes.lower) return false
  }
  return false
}

interface Verb {
  word: string
  /** An infinitive: "to protect nations within …". */
  purpose: boolean
}

const noVerb: Verb = { word: '', purpose: false }

/**
 * The verb the preposition at `at` most likely hangs on: the nearest before it, else, for a subject ("Sites across the north
 * are undergoing …"), the first behind the name.
 */
function verbAround(words: Words, at: number, first: number, last: number): Verb {
  for (let i = at - 1; i >= 0 && first - i < 40 && words.paragraph[i] === words.paragraph[first]; i--) {
    if (words.shape[i] !== shapes.lower) {
      if (endsSentence(words, i)) break
      continue
    }
    const text = words.tokens[i]!.text
    if (
      text === 'to' &&
      /^\p{L}{3,}$/u.test(keyAt(words, i + 1, first)) &&
      !/^(the|a|an|his|her|its|their|this|that|be|have)$/.test(words.key[i + 1]!) &&
      words.shape[i + 1] === shapes.lower
    )
      return { word: words.key[i + 1]!, purpose: true }
    if (acted.test(text) && words.tokens[i - 1]?.text !== '-') return { word: text, purpose: false }
  }
  for (let i = last + 1; i < words.tokens.length && i - last < 40 && words.paragraph[i] === words.paragraph[last]; i++) {
    if (endsSentence(words, i)) break
    if (words.shape[i] !== shapes.lower) continue
    const text = words.tokens[i]!.text
    if (acted.test(text)) return { word: text, purpose: false }
    if (/^(undergoing|being|underway|continuing|burning|fighting|spreading|flooding|happening)$/.test(text))
      return { word: text, purpose: false }
  }
  return noVerb
}

function endsSentence(words: Words, i: number): boolean {
  return /^[.!?]$/.test(words.tokens[i]!.text) && words.opens[i + 1] === 1
}
