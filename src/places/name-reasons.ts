import { wordsAlone, wordsAloneScale } from './evidence/document.ts'
import { personFollowers, personTitles } from './lexicon/cues.ts'
import type { Reason } from './place.ts'
import { Reasons } from './reasons.ts'
import { type Group, nameOf, say, type Told } from './sense-reasons.ts'
import type { Toponym } from './toponym.ts'
import type { RuleWeights } from './weights.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from './words.ts'

const most = 3

/**
 * Why these words name a place: the heaviest evidence for and against. What the words alone say is weighed by both passes: once
 * by itself, once through the first pass's verdict.
 */
export function reasonsForName(told: Told, [first, second]: [first: RuleWeights, second: RuleWeights]): Reason[] {
  const { toponym } = told
  const reasons = new Reasons()
  const carried = (second.rules[wordsAlone] ?? 0) * wordsAloneScale
  let [renown, repeated] = [0, 0]
  for (let i = 0; i < toponym.rules.length; i++) {
    const rule = toponym.rules[i]!
    if (rule === wordsAlone) continue
    const own = i < toponym.own ? carried * (first.rules[rule] ?? 0) : 0
    const weight = ((second.rules[rule] ?? 0) + own) * toponym.values[i]!
    const bare = rule.slice(rule.indexOf('/') + 1)
    if (ofRenown.test(bare)) renown += weight
    else if (ofRepetition.test(bare)) repeated += weight
    else sayOfName(reasons, told, bare, weight)
  }
  if (renown < 0 && toponym.matches.length > 0) {
    let people = 0
    for (const { row } of toponym.matches) people = Math.max(people, told.gazetteer.population(row))
    if (people < 20_000) reasons.add('little-known', { people }, renown)
  }
  const times = told.named.timesByKey.get(toponym.key) ?? 1
  if (repeated > 0 && times > 1) reasons.add('same-elsewhere', { times }, repeated)
  else if (repeated < 0 && times === 1) reasons.add('no-place-elsewhere', {}, repeated)
  return reasons.heaviest(most)
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
}

const longerName = /^(name-goes-on|organisation|after:capital|after-capital:|place-word|before:capital|place-opener-before)/
const personName = /^person:(?!says|surname-elsewhere|surname-unannounced)/
const ordinary = /^(ordinary-word|frequent-word|month-or-weekday|direction$|only-a-place-word|all-frequent-words)/
const otherWords = /:(nothing|other|number|capital|possessive)$/

function sayOfName(reasons: Reasons, told: Told, rule: string, weight: number): void {
  const { words, toponym } = told
  const { first, last } = toponym
  const name = (): string => nameOf(told, toponym.key)
  const put = (id: Parameters<Reasons['add']>[0], params: Record<string, string | number> = {}): void => reasons.add(id, params, weight)
  // Said only when it speaks against the name: that a word is in a list of surnames makes no place.
  const against: typeof put = (id, params) => {
    if (weight < 0) put(id, params)
  }
  const [family, member = ''] = rule.split(':')
  if (longerName.test(rule)) {
    const whole = longer(words, toponym)
    if (whole !== name()) put('longer-name', { name: whole })
  } else if (personName.test(rule)) {
    const whole = personBeside(words, toponym)
    if (whole !== name()) put('person-name', { name: whole })
  } else if (ordinary.test(rule)) {
    if (toponym.matches.every(({ row }) => told.gazetteer.kind(row) !== 'country' && told.gazetteer.population(row) < 1e6))
      against('ordinary-word', { name: name() })
  } else if (family === 'local' || family === 'wide') {
    const group = asSense[member]
    if (group) say(reasons, told, toponym.senses.best, group, weight)
  } else if ((family === 'before' || family === 'after' || family === 'before-the') && !otherWords.test(rule)) {
    if (family === 'before-the') put('word-before', { word: `${member} the` })
    else if (member !== 'the' && !personFollowers.has(member)) put(family === 'before' ? 'word-before' : 'word-after', { word: member })
  } else if (rule.startsWith('after-hyphen:')) put('word-after', { word: `-${member}` })
  else if (rule.startsWith('list')) {
    const beside = told.next && told.next.first - last <= 3 ? told.next : told.previous
    if (beside) put('in-list', { place: nameOf({ ...told, toponym: beside }, beside.key) })
  } else if (rule.startsWith('direction-before'))
    put('direction-before', { word: wordAt(words, words.shape[first] === shapes.lower ? first : first - 1, first) })
  else if (rule === 'direction-of') put('direction-before', { word: `${keyAt(words, first - 2, first)} of` })
  else if (rule === 'place-noun-of') put('kind-word', { word: keyAt(words, first - 2, first) })
  else if (rule === 'place-noun-before') put('kind-word', { word: keyAt(words, first - 1, first) })
  else if (rule === 'place-noun-after') put('kind-word', { word: keyAt(words, last + 1, last) })
  else if (rule === 'before-kind:done-to-places' || rule === 'sets-the-scene') put('word-before', { word: keyAt(words, first - 1, first) })
  else if (rule === 'before-of:place') put('kind-word', { word: keyAt(words, first - 2, first) })
  else if (rule === 'said-to-lie-by' && toponym.nearTo)
    put('said-to-lie-by', { place: nameOf({ ...told, toponym: toponym.nearTo }, toponym.nearTo.key) })
  else if (family === 'its-region-follows') say(reasons, told, toponym.senses.best, 'container', weight)
  else if (family === 'holds-the-name-before') say(reasons, told, toponym.senses.best, 'holds', weight)
  else if (rule === 'team-after') put('team-name', { name: longer(words, toponym) })
  else if (rule === 'road-after') put('road-name', { name: longer(words, toponym) })
  else if (rule === 'name:given' || rule === 'name:surname') against('also-person', { name: name() })
  else if (rule === 'person:surname-elsewhere' || rule === 'person:surname-unannounced') put('person-elsewhere', { name: name() })
  else if (rule === 'person:says') against('speaks', { word: keyAt(words, last + 1, last) })
  else if (rule.startsWith('opening')) against('opens-sentence')
  else if (/^(acronym|very-short|short|abbreviation-alone)$/.test(rule)) {
    against('short-name', { name: name() })
  } else if (rule === 'dateline') put('dateline')
  else if (rule === 'hashtag') put('hashtag')
  else if (rule === 'handle') put('account')
  else if (rule === 'agency') put('news-agency', { name: name() })
  else if (rule === 'firm-name') put('also-firm', { name: name() })
  else if (rule === 'body-word' || rule === 'people-word') put('people-or-body', { name: name() })
  else if (rule === 'alone-in-quotes') put('quoted')
  else if (rule.startsWith('unlisted-')) put('not-in-gazetteer', { name: name() })
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
