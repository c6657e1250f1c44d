import type { Gazetteer } from '../gazetteer.ts'
import { bodiesOfCountries, directions } from '../lexicon/cues.ts'
import { isGivenName, isSurname, ordinariness } from '../lexicon/lexicon.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import { factOfRule, ruleNumber, rules, rulesOf } from '../name-rules.ts'
import { isTransliterated, renownOf } from '../senses.ts'
import { note, type Toponym } from '../toponym.ts'
import { isShouted, keyAt, shapes, type Words } from '../words.ts'
import { articleEvidence } from './article.ts'
import type { Beside } from './beside.ts'
import { isSetOutDateline } from './dateline.ts'
import { isManOfHamlet } from './full-names.ts'

const rule = rules(`
  one-word two-words many-words title-case-around acronym shouted-around all-capitals mixed-case very-short short frequent-word-opening
  frequent-word frequent-name-opening frequent-name ordinary-word-opening ordinary-word opening month-or-weekday direction body-of-country body-word firm-name people-word
  only-a-place-word set-out-dateline opening-long ends-in-place-word begins-with-place-word whole-name-of-person man-of-hamlet unlisted-begins-with-given-name
  unlisted-begins-with-title all-frequent-words direction-before direction-before-capital direction-of part-of-city ship-name kind-of-thing
  place-opener-before period-after unlisted-name unlisted-headed-name renown renown:million renown:city renown:town renown:village
  renown:hamlet only-adjective only-abbreviation only-transliterated only-alternate only-alternate-long abbreviation-behind-comma abbreviation-alone
  namesakes city-and-nothing-else town-and-nothing-else
`)

/** What the name itself looks like: its length, its capitals, whether it is an ordinary word, where in the sentence it stands. */
export function wording(words: Words, toponym: Toponym, beside: Beside): void {
  const { first, last } = toponym
  const { title, left, leftIs, firstIs, lastIs } = beside
  const length = countWords(toponym.key)
  note(toponym, length === 1 ? rule['one-word'] : length === 2 ? rule['two-words'] : rule['many-words'])
  const shape = words.shape[first]!
  const opens = words.opens[first] === 1 && !title
  if (title) note(toponym, rule['title-case-around'])
  const datelined = opens && shape === shapes.capitals && isSetOutDateline(words, first, last)
  if (datelined) note(toponym, rule['set-out-dateline'])
  if (length === 1) {
    const letters = toponym.key.length
    if (isShouted(words, first))
      note(toponym, toponym.matches.some(m => m.nameKind === 'abbreviation') ? rule.acronym : rule['shouted-around'])
    else if (shape === shapes.capitals && letters > 1) {
      note(toponym, letters <= 4 ? rule.acronym : rule['all-capitals'])
    }
    if (shape === shapes.mixed) note(toponym, rule['mixed-case'])
    if (letters <= 2) note(toponym, rule['very-short'])
    else if (letters === 3) note(toponym, rule.short)
    const ordinary = ordinariness(toponym.key)
    // "Barry", "Murray" are frequent because so many are called so.
    if (datelined) note(toponym, rule.opening)
    else if (ordinary === 2 && isGivenName(toponym.key) && isSurname(toponym.key))
      note(toponym, opens ? rule['frequent-name-opening'] : rule['frequent-name'])
    else if (ordinary === 2) note(toponym, opens ? rule['frequent-word-opening'] : rule['frequent-word'])
    else if (ordinary === 1) note(toponym, opens ? rule['ordinary-word-opening'] : rule['ordinary-word'])
    else if (opens) note(toponym, rule.opening)
    const itIs = first === last ? lastIs : classesOf(toponym.key)
    if (itIs !== 0) noteClasses(words, toponym, beside, itIs)
  } else {
    if (opens) note(toponym, rule['opening-long'])
    if (lastIs & is.placeHead) note(toponym, rule['ends-in-place-word'])
    if (firstIs & is.placeOpener) note(toponym, rule['begins-with-place-word'])
    if (toponym.matches.length === 0) {
      if (isGivenName(words.key[first]!)) note(toponym, rule['unlisted-begins-with-given-name'])
      if (firstIs & is.personTitle) note(toponym, rule['unlisted-begins-with-title'])
    }
    if (isPersonsName(words, toponym, beside)) note(toponym, rule['whole-name-of-person'])
    if (isOfFrequentWords(words, toponym)) note(toponym, rule['all-frequent-words'])
  }
  // "the western Pacific" is the Pacific with its direction, and a name of its own.
  if (shape === shapes.lower && firstIs & is.direction) note(toponym, rule['direction-before'])
  else if (beside.partOfCity) {
    note(toponym, rule['direction-before'])
    note(toponym, rule['part-of-city'])
  } else if (leftIs & is.direction) note(toponym, beside.leftCapital ? rule['direction-before-capital'] : rule['direction-before'])
  else if (left === 'of' && directions.has(keyAt(words, first - 2, first))) note(toponym, rule['direction-of'])
  if (leftIs & is.ship) note(toponym, rule['ship-name'])
  if (beside.rightIs & is.thingOfPlaces && !isSetOut(words, first, left) && !isTeam(beside)) note(toponym, rule['kind-of-thing'])
  if (leftIs & is.placeOpener && beside.leftCapital) note(toponym, rule['place-opener-before'])
  if (beside.rightText === '.' || words.tokens[last]!.text.endsWith('.')) note(toponym, rule['period-after'])
}

/** "the Memphis Bulldogs", and not "two Boston terriers". */
function isTeam({ rightIs, rightCapital, title, right }: Beside): boolean {
  return rightCapital && !title && (rightIs & is.teamHead) !== 0 && right.endsWith('s')
}

/** "In London flu cases rose", "At Darwin crocodiles were seen": a sentence that opens so says where. */
function isSetOut({ opens }: Words, first: number, left: string): boolean {
  return opens[first - 1] === 1 && (left === 'in' || left === 'at')
}

/** What a name of one word is besides. */
function noteClasses(words: Words, toponym: Toponym, beside: Beside, itIs: number): void {
  if (itIs & is.dayOrMonth) note(toponym, rule['month-or-weekday'])
  if (itIs & is.direction) note(toponym, rule.direction)
  if (itIs & is.endOfBody && isOfBody(words, toponym, beside)) note(toponym, rule['body-of-country'])
  if (itIs & is.body) note(toponym, rule['body-word'])
  if (itIs & is.firm) note(toponym, rule['firm-name'])
  if (itIs & is.people) note(toponym, rule['people-word'])
  if (itIs & is.placeHead) note(toponym, rule['only-a-place-word'])
}

function isOfFrequentWords({ key }: Words, { first, last }: Toponym): boolean {
  for (let i = first; i <= last; i++) if (key[i] !== '' && ordinariness(key[i]!) < 2) return false
  return true
}

/** How many words a key has, as far as three. */
function countWords(key: string): number {
  const first = key.indexOf(' ')
  return first < 0 ? 1 : key.indexOf(' ', first + 1) < 0 ? 2 : 3
}

/** "Emiliano Zapata" died: towns are called so, but where no word announces a place the man is meant. Santa is no woman's name. */
function isPersonsName(words: Words, { first, last, matches }: Toponym, { leftIs, lastIs }: Beside): boolean {
  const [given, surname] = [words.key[first]!, words.key[last]!]
  if (matches.length === 0 || given === 'santa' || lastIs & is.placeHead || leftIs & is.announcer) return false
  return isGivenName(given) && isSurname(surname)
}

/** "United Russia", "Brothers of Italy": the last word of a body's name. */
function isOfBody(words: Words, { first, key }: Toponym, { left, leftCapital }: Beside): boolean {
  if (left === '' || leftCapital === (left === 'of' || left === 'for')) return false
  return bodiesOfCountries.has(`${left} ${key}`) || bodiesOfCountries.has(`${keyAt(words, first - 2, first)} ${left} ${key}`)
}

const [headedBy, likeliest] = [rulesOf('headed:'), rulesOf('likeliest:')]

/** What the gazetteer alone says: how large the largest place of that name is, of what kind, how many there are. */
export function renown(words: Words, toponym: Toponym, beside: Beside, gazetteer: Gazetteer): void {
  const { matches, headed } = toponym
  if (isManOfHamlet(words, toponym, gazetteer)) note(toponym, rule['man-of-hamlet'])
  if (headed !== '') note(toponym, headedBy(headed))
  if (matches.length === 0) {
    note(toponym, headed === '' ? rule['unlisted-name'] : rule['unlisted-headed-name'])
    return
  }
  let most = 0
  let main = false
  for (let m = 0; m < matches.length; m++) {
    const { row, nameKind } = matches[m]!
    const population = gazetteer.population(row)
    if (population > most) most = population
    if (nameKind === 'main') main = true
  }
  note(toponym, rule.renown, renownOf(most))
  note(
    toponym,
    most >= 1e6
      ? rule['renown:million']
      : most >= 1e5
        ? rule['renown:city']
        : most >= 1e4
          ? rule['renown:town']
          : most >= 1000
            ? rule['renown:village']
            : rule['renown:hamlet'],
  )
  if (most >= 1e4 && isNothingElse(toponym, beside)) note(toponym, rule[most >= 1e5 ? 'city-and-nothing-else' : 'town-and-nothing-else'])
  if (!main)
    note(
      toponym,
      matches[0]!.nameKind === 'adjective'
        ? rule['only-adjective']
        : matches[0]!.nameKind === 'abbreviation'
          ? rule['only-abbreviation']
          : matches.every(m => isTransliterated(gazetteer.country(m.row)))
            ? rule['only-transliterated']
            : rule[countWords(toponym.key) === 3 ? 'only-alternate-long' : 'only-alternate'],
    )
  if (matches.every(m => m.nameKind === 'abbreviation' && gazetteer.kind(m.row) === 'admin'))
    note(toponym, beside.leftText === ',' ? rule['abbreviation-behind-comma'] : rule['abbreviation-alone'])
  note(toponym, rule.namesakes, Math.log2(matches.length) / 4)
  const { row } = matches[0]!
  const kind = kindAsTold(gazetteer, row)
  note(toponym, likeliest(kind))
  articleEvidence(words, toponym, beside, kind)
}

/** "Leeds", "Surabaya": a word that is no name of people and no word of the language. */
function isNothingElse({ key, matches }: Toponym, { lastIs }: Beside): boolean {
  if (lastIs !== 0 || key.includes(' ') || matches[0]!.nameKind !== 'main') return false
  return ordinariness(key) === 0 && !isGivenName(key) && !isSurname(key)
}

function kindAsTold(gazetteer: Gazetteer, row: number): string {
  const kind = gazetteer.kind(row)
  if (kind !== 'facility') return kind
  const feature = gazetteer.feature(row)
  return sites.has(feature) ? 'site' : feature === 'UNIV' ? 'university' : kind
}

/**
 * Airports, bases, ports, crossings, plants, test and launch sites, dams, camps, oil fields, parks, ruins and battlefields: whoever names them
 * means the spot. A ministry, a university or a museum is more often what somebody said or did there.
 */
const sites = new Set('AIRP AIRB NVB MILB INSM NUC PS DAM PRT CUSTM LNCH CMP OILF PRK HSTS ANS MN PRN FRST CSTL BTL'.split(' '))

const joined =
  /^(before|after|organisation|name-goes-on|opening|ordinary-word|frequent-word|person|list|title-case|all-capitals|acronym|team|hyphen|said-to)/

/** The rule of a family that says the same, or `none`. */
const againIn = (family: string): ((rule: number) => number) => factOfRule(name => (joined.test(name) ? ruleNumber(family + name) : none))
const none = -1
const ofFamily = { unlisted: againIn('unlisted/'), road: againIn('road/'), headed: againIn('headed/') }

/** The same words weigh differently for a name no gazetteer lists: "in Harper" says more of Paris than of Harper. */
export function joinUnlisted(toponym: Toponym): void {
  const { headed, matches, rules } = toponym
  if (headed === '' && matches.length > 0) return
  const again = ofFamily[headed === '' ? 'unlisted' : headed === 'road' ? 'road' : 'headed']
  const n = rules.length
  for (let i = 0; i < n; i++) {
    const same = again(rules[i]!)
    if (same !== none) note(toponym, same, toponym.values[i])
  }
}
