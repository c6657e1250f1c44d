import { wordsAlone, wordsAloneScale } from './evidence/document.ts'
import { governmentAct } from './evidence/government.ts'
import { kindWord } from './evidence/kind-words.ts'
import { directions, personFollowers, personTitles } from './lexicon/cues.ts'
import { ruleName } from './name-rules.ts'
import type { Reason } from './place.ts'
import { Reasons } from './reasons.ts'
import { type Group, nameOf, type Setting, say } from './sense-reasons.ts'
import type { Toponym } from './toponym.ts'
import type { RuleWeights } from './weights.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from './words.ts'

const most = 3

/**
 * Why these words name a place: the heaviest evidence for and against. What the words alone say is weighed by both passes: once
 * by itself, once through the first pass's verdict.
 */
export function reasonsForName(setting: Setting, passes: Passes): Reason[] {
  const { toponym } = setting
  const { rules, values, own } = toponym
  const reasons = new Reasons()
  const tellings = tellingsBy(passes)
  const leaning: Leaning[] = []
  let renown = 0
  let repeated = 0
  for (let i = 0; i < rules.length; i++) {
    const { sayer, late, early } = tellings[rules[i]!] ?? settle(rules[i]!, tellings, passes)
    // Most say nothing: what nobody could follow, or no pass has learned to weigh.
    if (sayer === null) continue
    const weight = (i < own ? late + early : late) * values[i]!
    if (weight === 0) continue
    if (typeof sayer === 'function') sayer(reasons, setting, weight)
    else if (sayer === 'renown') renown += weight
    else if (sayer === 'repetition') repeated += weight
    else lean(leaning, sayer, weight)
  }
  for (const { group, weight } of leaning) say(reasons, setting, toponym.senses.best, group, weight)
  if (renown < 0 && toponym.matches.length > 0) {
    let people = 0
    for (const { row } of toponym.matches) people = Math.max(people, setting.gazetteer.population(row))
    if (people < 20_000) reasons.add('little-known', { people }, renown)
  }
  const times = setting.named.timesByKey.get(toponym.key) ?? 1
  if (repeated > 0 && times > 1) reasons.add('same-elsewhere', { times }, repeated)
  else if (repeated < 0 && times === 1) reasons.add('no-place-elsewhere', {}, repeated)
  return reasons.heaviest(most)
}

/** What the rules of a group weigh that speak for a name, or those that speak against it. */
interface Leaning {
  group: Group
  weight: number
}

/** A dozen rules see how near the other places lie; the nearest one is looked for once. */
function lean(leaning: Leaning[], group: Group, weight: number): void {
  for (const known of leaning) {
    if (known.group !== group || known.weight > 0 !== weight > 0) continue
    known.weight += weight
    return
  }
  leaning.push({ group, weight })
}

type Passes = readonly [first: RuleWeights, second: RuleWeights]

/** What a rule tells a reader, and what it weighs in the second pass: by itself, and through the first pass's verdict. */
interface Telling {
  /** The rules of renown, of repetition and of each group are told together. */
  sayer: Sayer | 'renown' | 'repetition' | Group | null
  late: number
  early: number
}

const tellings = new WeakMap<Passes, Telling[]>()

function tellingsBy(passes: Passes): Telling[] {
  let known = tellings.get(passes)
  if (!known) {
    known = []
    tellings.set(passes, known)
  }
  return known
}

/** Settled once for each rule, by its number: a document asks thousands of times. */
function settle(rule: number, known: Telling[], [first, second]: Passes): Telling {
  const name = ruleName(rule)
  const bare = name.slice(name.indexOf('/') + 1)
  const carried = (second.rules[wordsAlone] ?? 0) * wordsAloneScale
  const late = second.rules[name] ?? 0
  const early = carried * (first.rules[name] ?? 0)
  const isTold = name !== wordsAlone && (late !== 0 || early !== 0)
  const telling: Telling = { sayer: isTold ? sayerOf(bare) : null, late, early }
  known[rule] = telling
  return telling
}

const ofRepetition = /^(repeated|surest-elsewhere|mean-elsewhere)$/
const ofRenown = /^(renown|likeliest|namesakes|only-|is:)/

/** Rules of recognition that lean on what the readings lean on. */
const asSense: Record<string, Group> = {
  'near-others': 'near',
  'near-neighbour': 'near',
  'within-30km': 'near',
  'within-100km': 'near',
  'within-300km': 'near',
  'region-share': 'region',
  'region-named': 'region',
  'district-named': 'region',
  'country-share': 'country',
  'country-named': 'country',
  'holds-others': 'country',
  'outlet-country': 'outlet',
  'outlet-place': 'outlet',
  'outlet-region': 'outlet',
  'outlet-home': 'outlet',
}

const longerName = /^(name-goes-on|organisation|after:capital|after-capital:|place-word|before:capital|place-opener-before)/
const personName = /^man-of-hamlet$|^person:(?!says|surname-elsewhere|surname-unannounced|given-elsewhere|given-unannounced)/
const ordinary = /^(ordinary-word|frequent-word|frequent-name|month-or-weekday|direction$|only-a-place-word|all-frequent-words)/
const otherWords = /:(nothing|other|number|capital|possessive|site|body)$/

/** Says of a name what one rule means to a reader. */
type Sayer = (reasons: Reasons, setting: Setting, weight: number) => void

type Id = Parameters<Reasons['add']>[0]
type Params = Record<string, string | number>

/** A reason with what it points at; without, where `of` gives null. */
const saying =
  (id: Id, of: (setting: Setting) => Params | null = () => ({})): Sayer =>
  (reasons, setting, weight) => {
    const params = of(setting)
    if (params) reasons.add(id, params, weight)
  }

/** Said only when it speaks against the name: that a word is in a list of surnames makes no place. */
const against = (id: Id, of?: (setting: Setting) => Params | null): Sayer => {
  const say = saying(id, of)
  return (reasons, setting, weight) => {
    if (weight < 0) say(reasons, setting, weight)
  }
}

const itsName = (setting: Setting): Params => ({ name: nameOf(setting, setting.toponym.key) })
/** The longer name it stands in, if there is one. */
const within =
  (whole: (words: Words, toponym: Toponym) => string) =>
  (setting: Setting): Params | null => {
    const name = whole(setting.words, setting.toponym)
    return name === nameOf(setting, setting.toponym.key) ? null : { name }
  }
/** The word `before` tokens before the name. */
const wordBefore =
  (before: number, more = '') =>
  ({ words, toponym: { first } }: Setting): Params => ({ word: keyAt(words, first - before, first) + more })
const wordBehind = ({ words, toponym: { last } }: Setting): Params => ({ word: keyAt(words, last + 1, last) })
/** "bound for" */
const wordsBefore = ({ words, toponym: { first } }: Setting): Params => ({ word: textOf(words, Math.max(0, first - 2), first - 1) })
/** "was shelled" */
const wordsBehind = ({ words, toponym: { last } }: Setting): Params => ({
  word: textOf(words, last + 1, Math.min(words.tokens.length - 1, last + 2)),
})
const itsWholeName = ({ words, toponym }: Setting): Params => ({ name: longer(words, toponym) })

/** "west side", "outskirts": what is said to belong to it. */
const partOf = ({ words, toponym: { last } }: Setting): Params => ({
  part: textOf(words, last + 3, last + (directions.has(keyAt(words, last + 3, last)) ? 4 : 3)),
})

const plainly: Record<string, Sayer> = {
  'direction-of': saying('direction-before', wordBefore(2, ' of')),
  'place-noun-of': saying('kind-word', wordBefore(2)),
  'before-of:place': saying('kind-word', wordBefore(2)),
  'home-of-aged': saying('word-before', wordBefore(1)),
  'of-behind-name': saying('word-before', wordBefore(1)),
  'office-of': saying('word-before', wordBefore(2, ' of')),
  'region-word': saying('kind-word', ({ words, toponym, gazetteer }) => ({ word: kindWord(words, toponym, gazetteer) })),
  'state-acts': saying('government-acts', ({ words, toponym }) => ({ word: governmentAct(words, toponym) })),
  'capital-acts': saying('government-acts', ({ words, toponym }) => ({ word: governmentAct(words, toponym) })),
  'kind-of-thing': saying('word-after', wordBehind),
  'part-of-city': saying('direction-before', directionOf),
  'has-part': saying('has-part', partOf),
  scores: against('team-name', itsWholeName),
  'has-office': saying('has-part', partOf),
  'bound-for': saying('word-before', wordsBefore),
  'town-suffers': saying('word-after', wordsBehind),
  townsfolk: saying('word-after', wordBehind),
  'event-there': saying('word-after', wordBehind),
  'the-site-there': saying('word-after', wordBehind),
  'stands-there': saying('word-after', wordBehind),
  'home-there': saying('word-after', wordBehind),
  'place-noun-before': saying('kind-word', wordBefore(1)),
  'place-noun-after': saying('kind-word', wordBehind),
  'before-kind:done-to-places': saying('word-before', wordBefore(1)),
  'sets-the-scene': saying('word-before', wordBefore(1)),
  'said-to-lie-by': saying('said-to-lie-by', setting => {
    const { nearTo } = setting.toponym
    return nearTo && { place: nameOf({ words: setting.words, toponym: nearTo }, nearTo.key) }
  }),
  'team-after': saying('team-name', itsWholeName),
  'road-after': saying('road-name', itsWholeName),
  'name:given': against('also-person', itsName),
  'name:surname': against('also-person', itsName),
  'person:surname-elsewhere': saying('person-elsewhere', itsName),
  'person:surname-unannounced': saying('person-elsewhere', itsName),
  'person:given-elsewhere': saying('person-elsewhere', itsName),
  'person:given-unannounced': saying('person-elsewhere', itsName),
  'said-to-be-elsewhere': against('no-place-elsewhere'),
  'said-to-be-unannounced': against('no-place-elsewhere'),
  'one-of-many': saying('word-before', wordBefore(1)),
  'person:says': against('speaks', wordBehind),
  acronym: against('short-name', itsName),
  'very-short': against('short-name', itsName),
  short: against('short-name', itsName),
  'abbreviation-alone': against('short-name', itsName),
  dateline: saying('dateline'),
  hashtag: saying('hashtag'),
  handle: saying('account'),
  agency: saying('news-agency', itsName),
  'given-name-acts': against('also-person', itsName),
  'firm-name': saying('also-firm', itsName),
  'body-of-town': saying('longer-name', within(longer)),
  'body-of-state': saying('longer-name', within(longer)),
  'body-word': saying('people-or-body', itsName),
  'body-of-country': saying('people-or-body', itsName),
  'people-word': saying('people-or-body', itsName),
  'alone-in-quotes': saying('quoted'),
}

function sayerOf(rule: string): Telling['sayer'] {
  const [family, member = ''] = rule.split(':') as [string, string?]
  if (ofRenown.test(rule)) return 'renown'
  if (ofRepetition.test(rule)) return 'repetition'
  if (longerName.test(rule)) return saying('longer-name', within(longer))
  if (personName.test(rule)) return saying('person-name', within(personBeside))
  if (ordinary.test(rule)) return against('ordinary-word', setting => (isGreat(setting) ? null : itsName(setting)))
  if (family === 'local' || family === 'wide') return asSense[member] ?? null
  if (family === 'before-the') return saying('word-before', () => ({ word: `${member} the` }))
  if ((family === 'before' || family === 'after') && !otherWords.test(rule)) {
    if (member === 'the' || personFollowers.has(member)) return null
    return saying(family === 'before' ? 'word-before' : 'word-after', () => ({ word: member }))
  }
  if (family === 'after-hyphen') return otherWords.test(rule) ? null : saying('word-after', () => ({ word: `-${member}` }))
  if (rule.startsWith('list')) return saying('in-list', neighbourInList)
  if (rule.startsWith('direction-before')) return saying('direction-before', directionOf)
  if (family === 'its-region-follows') return 'container'
  if (family === 'holds-the-name-before') return 'holds'
  if (rule.startsWith('opening')) return against('opens-sentence')
  if (rule.startsWith('unlisted-')) return saying('not-in-gazetteer', setting => (isListed(setting) ? null : itsName(setting)))
  return plainly[rule] ?? null
}

/** "Versailles" taken for a place that no gazetteer has, beside the Versailles that it has. */
function isListed({ toponym: { matches, headed } }: Setting): boolean {
  return matches.length > 0 && headed === ''
}

function isGreat({ toponym, gazetteer }: Setting): boolean {
  return toponym.matches.some(({ row }) => gazetteer.kind(row) === 'country' || gazetteer.population(row) >= 1e6)
}

function neighbourInList(setting: Setting): Params | null {
  const { toponym, next, previous } = setting
  const beside = next && next.first - toponym.last <= 3 ? next : previous
  return beside ? { place: nameOf({ words: setting.words, toponym: beside }, beside.key) } : null
}

function directionOf({ words, toponym: { first } }: Setting): Params {
  return { word: wordAt(words, words.shape[first] === shapes.lower ? first : first - 1, first) }
}

const joiners = new Set(['of', 'for', 'and', '&', 'the', '-', "'", '’', 's'])
const reach = 6

/** The capitalised words a name stands among: "Sinuiju Measuring Instrument Factory". */
function longer(words: Words, { first, last }: Toponym): string {
  const paragraph = words.paragraph[first]
  const within = (i: number): boolean => i >= 0 && i < words.tokens.length && words.paragraph[i] === paragraph
  let from = first
  for (let i = first - 1; within(i) && first - i <= reach; i--) {
    if (isCapitalised(words, i) && words.key[i] !== '') {
      if (words.opens[i + 1] === 1) break
      from = i
    } else if (!joiners.has(words.tokens[i]!.text)) break
  }
  // "In Lima": the word that opens a sentence belongs to it only when it is no preposition.
  while (from < first && words.opens[from] === 1 && words.tokens[from]!.text.length <= 3) from++
  let to = last
  for (let i = last + 1; within(i) && i - last <= reach; i++) {
    if (isCapitalised(words, i) && words.key[i] !== '') {
      if (words.opens[i] === 1) break
      to = i
    } else if (!joiners.has(words.tokens[i]!.text)) break
  }
  return textOf(words, from, to)
}

/** The name with the title or the names on either side of it: "Mayor Paris Jones". */
function personBeside(words: Words, { first, last }: Toponym): string {
  const paragraph = words.paragraph[first]
  let from = first
  for (let i = first - 1; i >= 0 && words.paragraph[i] === paragraph && first - i <= 4; i--) {
    if (personTitles.has(words.key[i]!)) {
      from = i
      break
    }
    if (isCapitalised(words, i) && words.key[i] !== '') from = i
    else if (words.tokens[i]!.text !== '.') break
  }
  let to = last
  for (let i = last + 1; i < words.tokens.length && words.paragraph[i] === paragraph && i - last <= 3; i++) {
    if (!isCapitalised(words, i) || words.key[i] === '') break
    to = i
  }
  return textOf(words, from, to)
}

function textOf(words: Words, from: number, to: number): string {
  return words.text.slice(words.tokens[from]!.start, words.tokens[to]!.end).replace(/\s+/g, ' ')
}
