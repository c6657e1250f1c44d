import { wordsAlone, wordsAloneScale } from './evidence/document.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Reason } from './place.ts'
import { column, type SenseRule, type Senses, senseRuleCount, senseRules, unlisted } from './senses.ts'
import type { Toponym } from './toponym.ts'
import type { RuleWeights } from './weights.ts'

const most = 6
const leastWeight = 0.15

/**
 * Why these words name a place: the heaviest evidence for and against, in words. What the words alone say is weighed by both
 * passes: once by itself, once through the first pass's verdict.
 */
export function reasonsForName(toponym: Toponym, [first, second]: [first: RuleWeights, second: RuleWeights]): Reason[] {
  const weighed: Weighed<string>[] = []
  const carried = (second.rules[wordsAlone] ?? 0) * wordsAloneScale
  for (let i = 0; i < toponym.rules.length; i++) {
    const rule = toponym.rules[i]!
    if (rule === wordsAlone) continue
    const own = i < toponym.own ? carried * (first.rules[rule] ?? 0) : 0
    const weight = ((second.rules[rule] ?? 0) + own) * toponym.values[i]!
    if (Math.abs(weight) >= leastWeight) weighed.push({ rule, weight })
  }
  return heaviest(weighed, ruleInWords)
}

interface Weighed<R extends string> {
  rule: R
  weight: number
}

/** The heaviest that can be said in words; the words are made for those alone. */
function heaviest<R extends string>(weighed: Weighed<R>[], inWords: (rule: R, weight: number) => string): Reason[] {
  weighed.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const reasons: Reason[] = []
  for (const { rule, weight } of weighed) {
    if (reasons.length === most) break
    const said = inWords(rule, weight)
    if (said && !reasons.some(r => r.words === said)) reasons.push({ rule, words: said, weight: round(weight) })
  }
  return reasons
}

/** The evidence of all readings of a name, each counting as much as it is likely: what one reading is compared with. */
export interface UsualEvidence {
  sum: Float64Array
  total: number
}

const leastShare = 1e-3

export function usualEvidence({ rows, chances, evidence }: Senses): UsualEvidence {
  const sum = new Float64Array(senseRuleCount)
  let total = 0
  for (let s = 0; s < rows.length; s++) {
    const share = chances[s]! + leastShare
    total += share
    for (let f = 0; f < senseRuleCount; f++) sum[f]! += share * evidence[s * senseRuleCount + f]!
  }
  return { sum, total }
}

/** Why this reading: what speaks for it more, or less, than for the others of the same name. */
export function reasonsForSense(senses: Senses, s: number, weights: Float64Array, usual: UsualEvidence, gazetteer: Gazetteer): Reason[] {
  const weighed: Weighed<SenseRule>[] = []
  const at = s * senseRuleCount
  const share = senses.chances[s]! + leastShare
  const others = usual.total - share
  for (let f = 0; f < senseRuleCount; f++) {
    if (weights[f] === 0) continue
    const value = senses.evidence[at + f]!
    const usually = others > 1e-9 ? (usual.sum[f]! - share * value) / others : 0
    const weight = weights[f]! * (value - usually)
    if (Math.abs(weight) >= leastWeight) weighed.push({ rule: senseRules[f]!, weight })
  }
  return heaviest(weighed, (rule, weight) => senseInWords(rule, senses.evidence[at + column[rule]]!, weight > 0, senses, s, gazetteer))
}

const round = (x: number): number => Math.round(x * 100) / 100

/** `ruleInWords('before:in')` is `after “in”`. Empty for what a reader could not check. */
export function ruleInWords(rule: string): string {
  const joined = rule.indexOf('/')
  if (joined >= 0) {
    const said = ruleInWords(rule.slice(joined + 1))
    return said && `${said}, for a name no gazetteer lists`
  }
  const fixed = plain[rule]
  if (fixed !== undefined) return fixed
  const [family, word] = [rule.slice(0, rule.indexOf(':')), rule.slice(rule.indexOf(':') + 1)]
  return templates[family]?.(word) ?? ''
}

const templates: Record<string, (word: string) => string> = {
  before: word => `after “${word}”`,
  'before-the': word => `after “${word} the”`,
  'before-mark': word => `after “${word}”`,
  after: word => `before “${word}”`,
  'after-mark': word => `before “${word}”`,
  'after-capital': word => `before “${word}” with a capital`,
  'after-hyphen': word => `followed by “-${word}”`,
  organisation: word => `begins the name of ${families[word] ?? 'an organisation'}`,
  'organisation-further': word => `stands in the name of ${families[word] ?? 'an organisation'}`,
  'organisation-of': word => `ends the name of ${families[word] ?? 'an organisation'}`,
  'its-region-follows': () => 'followed by the region or country it lies in',
  'holds-the-name-before': () => 'the name before it lies in it',
  renown: word =>
    `the largest place of that name is a ${word === 'million' ? 'city of a million or more' : word === 'city' ? 'city' : word}`,
  likeliest: word => `its likeliest reading is a ${word}`,
  is: word => kinds[word] ?? '',
  local: word => near[word] ?? '',
  wide: word => near[word] ?? '',
}

const families: Record<string, string> = {
  school: 'a school',
  firm: 'a firm',
  bank: 'a bank',
  paper: 'a paper or broadcaster',
  club: 'a club',
  police: 'a police or fire service',
  office: 'an office or assembly',
  party: 'a party or society',
  force: 'an armed force',
  house: 'a house open to the public',
  event: 'an event, a prize or a treaty',
}

const kinds: Record<string, string> = {
  country: 'it is a country',
  capital: 'it is a capital',
  seat: 'it is the seat of a region',
  settlement: 'it is a town',
  village: 'it is a small village',
  district: 'it is a part of a town',
  'first-level': 'it is a state or province',
  'second-level': 'it is a county or district',
  water: 'it is a water',
  facility: 'it is a site',
}

const near: Record<string, string> = {
  population: 'how many live there',
  'near-others': 'it lies near other places of the text',
  'near-neighbour': 'it lies near the places named next to it',
  'within-30km': 'another place of the text lies within 30 km',
  'within-100km': 'another place of the text lies within 100 km',
  'within-300km': 'another place of the text lies within 300 km',
  'nothing-within-1000km': 'nothing else in the text lies within 1,000 km',
  'region-share': 'the text is about its region',
  'country-share': 'the text is about its country',
  'region-named': 'its region is named',
  'country-named': 'its country is named',
  'district-named': 'its county is named',
  'holds-others': 'other places of the text lie in it',
}

const plain: Record<string, string> = {
  'before:nothing': 'opens its paragraph',
  'before:other': 'after an ordinary word',
  'before:capital': 'after another capitalised word',
  'before:number': 'after a number',
  'after:nothing': 'ends its paragraph',
  'after:other': 'before an ordinary word',
  'after:capital': 'before another capitalised word',
  'after:number': 'before a number',
  'after:possessive': 'with a possessive',
  'one-word': 'a single word',
  'two-words': 'a name of two words',
  'many-words': 'a name of several words',
  'title-case-around': 'in a line of capitalised words',
  acronym: 'written like an acronym',
  'all-capitals': 'written in capitals',
  'very-short': 'one or two letters',
  short: 'three letters',
  'frequent-word-opening': 'a common word that opens a sentence',
  'frequent-word': 'also a common word',
  'ordinary-word-opening': 'an ordinary word that opens a sentence',
  'ordinary-word': 'also an ordinary word',
  opening: 'opens a sentence',
  'month-or-weekday': 'also a month or a weekday',
  direction: 'only a direction',
  'ends-in-place-word': 'ends in a word such as “City” or “Bay”',
  'begins-with-place-word': 'begins with a word such as “Lake” or “Mount”',
  'all-frequent-words': 'made of common words',
  'direction-before': 'after a direction',
  'direction-of': 'after “north of” or the like',
  'name:given': 'also a given name',
  'name:surname': 'also a surname',
  'person:given-before': 'a given name stands before it',
  'person:surname-before': 'a surname stands before it',
  'person:initial-before': 'an initial stands before it',
  'person:initials-before': 'initials stand before it',
  'person:title-before': 'a title stands before it',
  'person:occupation-before': 'a person’s occupation stands before it',
  'person:given-then-surname': 'a given name before a surname',
  'person:given-then-name': 'a given name before another name',
  'person:surname-after': 'a surname follows',
  'person:initial-after': 'an initial follows',
  'person:says': 'it speaks, as people do',
  'person:inside-full-name': 'part of a person’s full name',
  'person:begins-inside-full-name': 'begins inside a person’s name',
  'person:surname-here': 'the surname of a person named here',
  'person:surname-elsewhere': 'the surname of somebody the text names in full',
  'name-goes-on': 'the capitalised name goes on',
  'name-goes-on-long': 'the capitalised name goes on',
  'team-after': 'a team’s name follows',
  'road-after': 'a road’s name',
  'place-word-after': 'a word for a kind of place follows',
  'place-noun-after': 'a word for a kind of place follows',
  'organisation-before': 'an organisation’s name stands before it',
  'place-word-before': 'a word for a kind of place stands before it',
  'place-noun-of': 'after “city of” or the like',
  'place-noun-before': 'a word for a kind of place stands before it',
  'abbreviation-alone': 'an abbreviation that no town stands before',
  'abbreviation-behind-comma': 'an abbreviation behind a comma',
  agency: 'the name of a news agency',
  'alone-in-quotes': 'alone in quotation marks',
  list: 'in a list of names',
  'body-word': 'also an assembly, an office or a movement',
  'people-word': 'a people, a faith or a tongue',
  'list-before-comma': 'in a list of names',
  'list-after-comma': 'in a list of names',
  dateline: 'opens the dateline',
  hashtag: 'a hashtag',
  handle: 'the name of an account',
  repeated: 'named again in the text',
  'surest-elsewhere': 'how the same name is read elsewhere in the text',
  'mean-elsewhere': 'what the same name is elsewhere in the text',
  'sense-sure': 'one reading stands out',
  'words-alone': 'what the words around it say, taken together',
  renown: 'how many live in the largest place of that name',
  'only-adjective': 'an adjective of a country or region',
  'only-alternate': 'only a lesser name of a place',
  namesakes: 'how many places share the name',
}

function senseInWords(rule: SenseRule, value: number, speaksFor: boolean, senses: Senses, s: number, gazetteer: Gazetteer): string {
  const row = senses.rows[s]!
  if (row === unlisted) return unlistedInWords(rule, value)
  const namesakes = senses.matches.length
  const country = gazetteer.country(row)
  const countryRow = country ? gazetteer.countryRow(country) : -1
  const region = gazetteer.admin1(row)
  const land = countryRow >= 0 && countryRow !== row ? gazetteer.name(countryRow) : 'its country'
  const part = region >= 0 ? gazetteer.name(region) : 'its region'
  switch (rule) {
    case 'population':
      return speaksFor ? 'more populous than its namesakes' : 'less populous than its namesakes'
    case 'largest':
      return value ? `the largest of ${namesakes} places of that name` : 'not the largest of that name'
    case 'share':
      return speaksFor ? 'home to most of the people in places of that name' : 'home to few of the people in places of that name'
    case 'first-listed':
      return value ? 'the best known of that name' : 'not the best known of that name'
    case 'main-name':
      return value ? 'the name it usually goes by' : 'not the name it usually goes by'
    case 'abbreviation':
      return value ? 'an abbreviation of its name' : ''
    case 'adjective':
      return value ? 'its adjective' : ''
    case 'container-named-after':
      return value ? 'followed by the region or country it lies in' : ''
    case 'container-not-after':
      return value ? 'followed by a region or country it does not lie in' : ''
    case 'holds-name-before':
      return value ? 'the name before it lies in it' : ''
    case 'kind-said':
      return value ? 'the words say it is this kind of place' : ''
    case 'kind-not-said':
      return value ? 'the words say it is another kind of place' : ''
    case 'same-sense-elsewhere':
      return value > 0.2 ? 'means this elsewhere in the text' : 'means another place elsewhere in the text'
    case 'country-named':
      return value > 0.2 ? `${land} is named` : `${land} is not named`
    case 'region-named':
      return value > 0.2 ? `${part} is named` : `${part} is not named`
    case 'district-named':
      return value > 0.2 ? 'its county or district is named' : ''
    case 'country-share':
      return value > 0.1
        ? `${percent(value)} of the text’s places are in ${countryRow === row ? gazetteer.name(row) : land}`
        : `the text’s other places are not in ${land}`
    case 'region-share':
      return value > 0.1 ? `${percent(value)} of the text’s places are in ${part}` : `the text’s other places are not in ${part}`
    case 'holds-others':
      return value > 0.1 ? 'other places of the text lie in it' : ''
    case 'near-others':
      return value > 0.1 ? 'near other places of the text' : 'far from the text’s other places'
    case 'near-neighbour':
      return value > 0.1 ? 'near the places named beside it' : 'far from the places named beside it'
    case 'within-30km':
    case 'within-100km':
    case 'within-300km':
      return value > 0.1
        ? `another place of the text lies within ${rule.slice(7, -2)} km`
        : `nothing else in the text lies within ${rule.slice(7, -2)} km`
    case 'nothing-within-1000km':
      return value ? 'nothing else in the text lies within 1,000 km' : ''
    case 'outlet-country':
      return value ? 'the outlet is of that country' : ''
    default:
      return value ? (kinds[rule] ?? '') : ''
  }
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

function unlistedInWords(rule: SenseRule, value: number): string {
  switch (rule) {
    case 'unlisted':
      return 'taken for a place the gazetteer does not have'
    case 'unlisted-support':
      return 'most of the text’s places lie around one spot'
    case 'unlisted-beside':
      return 'a sure place is named close by'
    case 'unlisted-headed':
      return value ? 'the name says what kind of place it is' : ''
    case 'unlisted-in-container':
    case 'container-named-after':
      return value ? 'the region it lies in is named after it' : ''
    case 'unlisted-listed-near':
      return value > 0.2 ? 'a listed place of that name lies near the others' : ''
    default:
      return ''
  }
}
