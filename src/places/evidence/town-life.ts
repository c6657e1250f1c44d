import { counting, numerals } from '../announced.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { ordinariness } from '../lexicon/lexicon.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import { rules } from '../name-rules.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words } from '../words.ts'
import type { Beside } from './beside.ts'
import { inside, type People } from './full-names.ts'

const rule = rules(`
  bound-for town-suffers townsfolk somebody-there stands-there home-there has-office has-people home-in-brackets is-beaten scoreline
  home-of-named event-there the-site-there place-noun-is scores great-city-of-nobody city-of-nobody town-of-nobody
`)

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

/**
 * What is said of towns and of hardly anything else: one is bound for them, they are shelled and lose power, they have firefighters, a mayor and pubs.
 * It tells Toledo and Rosario, after which people are called too, in a text that says no more.
 */
export function townLife(words: Words, toponym: Toponym, beside: Beside, known: People): void {
  const { first, last, headed } = toponym
  if (headed !== '') return
  const { left, leftText, leftIs, right, rightText, rightIs, rightCapital } = beside
  if (isBoundFor(words, first, left)) note(toponym, rule['bound-for'])
  if (right !== '' && !rightCapital) {
    if (rightIs & is.befalling && suffers(words, last)) note(toponym, rule['town-suffers'])
    else if (rightIs & is.townEvent && (left === 'the' || opensHeadline(words, first))) note(toponym, rule['event-there'])
    else if (rightIs & is.townService && !isVerb(words, last)) {
      if (!isOfWhicheverTown(words, toponym)) note(toponym, rule.townsfolk)
    } else if (rightIs & is.townSite) {
      if (left === 'the') note(toponym, rule['the-site-there'])
      else if (counting.has(left) || opensHeadline(words, first)) note(toponym, rule['stands-there'])
      else if (owners.has(left)) note(toponym, rule['home-there'])
    } else if (rightIs === 0 && scoring.has(right)) note(toponym, rule.scores)
    if (isOneOf(words, first, right)) note(toponym, rule['somebody-there'])
  } else if (isOwner(words, last, rightText)) {
    if (offices.has(keyAt(words, last + 3, last))) note(toponym, rule['has-office'])
    else if (isFullName(last + 3, known)) note(toponym, rule['has-people'])
  }
  if (beating.has(left)) note(toponym, rule['is-beaten'])
  if (isSideOfScore(words, toponym)) note(toponym, rule.scoreline)
  if (left === 'of') {
    if (leftOfName(words, first, known) && closing.has(rightText)) note(toponym, rule['home-of-named'])
  } else if (leftIs & is.befalling && being.has(left) && isOfPlaceNoun(words, first)) note(toponym, rule['place-noun-is'])
  if (leftText === '(' && rightText === ')' && isBehindFullName(words, first, last, known)) note(toponym, rule['home-in-brackets'])
}

const callingsOfTown = set(`
  lawyer solicitor barrister attorney judge magistrate officer policeman policewoman detective constable sergeant trooper firefighter paramedic nurse
  doctor physician surgeon dentist vet pharmacist midwife teacher schoolteacher headteacher schoolboy schoolgirl student pupil lecturer professor
  academic researcher scientist engineer architect builder plumber electrician carpenter mechanic welder baker butcher tailor jeweller jeweler barber
  hairdresser shopkeeper grocer trader merchant broker banker accountant businessman businesswoman entrepreneur developer landlord publican brewer
  restaurateur chef cook waiter waitress bartender driver trucker cabbie courier postman farmer fisherman gardener priest pastor vicar imam rabbi
  cleric monk nun parishioner family mother father brother sister widow bride pensioner retiree volunteer activist campaigner journalist reporter photographer
  broadcaster blogger artist painter sculptor poet writer author novelist historian musician singer rapper drummer actor actress filmmaker dancer
  footballer boxer swimmer cyclist runner athlete cricketer gangster councillor councilor councilman alderman commuter householder
`)

/** "A Leeds lawyer", "two Gao bakers": towns have many of each calling; whoever has one of his own is told with his name. */
function isOneOf({ key, shape, paragraph }: Words, first: number, right: string): boolean {
  const before = first - 1
  if (paragraph[before] !== paragraph[first]) return false
  if (!(counting.has(key[before]!) || numerals.has(key[before]!) || shape[before] === shapes.number)) return false
  return callingsOfTown.has(right) || (right.endsWith('s') && callingsOfTown.has(right.slice(0, -1))) || right === 'families'
}

/** "City police", "Metro police": that of the town which the report is about. */
function isOfWhicheverTown(words: Words, { first, last }: Toponym): boolean {
  return first === last && whicheverTown.has(words.key[first]!)
}

const whicheverTown = set('city town village borough county metro metropolitan district township state central downtown uptown')

/** "Gao fire kills three": what a line without a period opens with needs no article. */
function opensHeadline({ paragraph, closed }: Words, first: number): boolean {
  return paragraph[first - 1] !== paragraph[first] && closed[paragraph[first]!] === 0
}

const travellers = set(`bound headed heading head heads sailed sails sailing departed destined`)
const journeys = set(`route way flight flights bus buses train trains ferry ferries lorry convoy journey trip voyage`)
const leaving = set('left leaves leaving')
const setting = set('set sets setting')
const longestStart = 4

/** "bound for Gao", "set out for Gao", "left Mopti for Gao", "en route to Gao", "the night train to Gao". */
function isBoundFor(words: Words, first: number, left: string): boolean {
  const before = keyAt(words, first - 2, first)
  if (left === 'to') return journeys.has(before)
  if (left !== 'for') return left === 'departing'
  if (travellers.has(before)) return true
  if (before === 'out' || before === 'off') return setting.has(keyAt(words, first - 3, first))
  for (let i = first - 2; i >= first - longestStart && isCapitalised(words, i); i--)
    if (leaving.has(keyAt(words, i - 1, first))) return words.shape[i - 1] === shapes.lower
  return false
}

const being = set('is was are were been being remains remained')
const auxiliaries = set('has had have')
/** What is done to places alone, as it stands behind "was": a man is hit, captured and robbed as well. */
const sufferings = set(`
  shelled bombed bombarded besieged flooded inundated evacuated flattened razed encircled liberated occupied blanketed quarantined looted annexed
  paralysed paralyzed submerged devastated retaken recaptured overrun pounded swamped
`)
const supplies = set('power water electricity gas heating food bread fuel medicine running clean drinking mains phone internet')
const straits = set('curfew siege lockdown bombardment shelling water')
const wants = set('lost lacks lacked')

/** "Gao was shelled", "has been without power", "has no water", "lost power", "is under curfew", "woke to". */
function suffers(words: Words, last: number): boolean {
  let i = last + 1
  let key = keyAt(words, i, last)
  if (key === 'woke' || key === 'awoke') return keyAt(words, i + 1, last) === 'to'
  if (wants.has(key)) return supplies.has(keyAt(words, i + 1, last))
  if (auxiliaries.has(key)) {
    key = keyAt(words, ++i, last)
    if (key === 'no' || key === 'little' || wants.has(key)) return supplies.has(keyAt(words, i + 1, last))
    if (key !== 'been') return false
  } else if (!being.has(key)) return false
  key = keyAt(words, i + 1, last)
  // "was again shelled", "was being evacuated"
  const next = key === 'being' || key.endsWith('ly') || key === 'again' ? keyAt(words, i + 2, last) : key
  if (sufferings.has(next)) return true
  const more = keyAt(words, i + 2, last)
  return key === 'without' ? supplies.has(more) : key === 'under' ? straits.has(more) : key === 'cut' && more === 'off'
}

/** What players and teams do, and towns do not: "Toledo scored twice". */
const scoring = set(`
  scored scores beat beats defeated thrashed trounced outscored edged trailed equalised equalized netted headed volleyed bowled batted drew dribbled
  converted tackled punted pitched homered
`)

/** What is done to sides alone: "Burnley beat Lincoln", "had edged Derby"; troops beat and defeat no towns. */
const beating = set(`
  beat beats beaten thrashed thrashes trounced trounces outscored edged edges outplayed walloped thumped hammered routed downed outlasted tops topped
`)

/**
 * "Burnley 2, Lincoln 1; Derby 0, Stoke 0": two names with a number each, and no third. In "London 12, Paris 14, Rome 20" they are degrees.
 */
function isSideOfScore(words: Words, { first, last }: Toponym): boolean {
  if (!isScore(words, last + 1)) return false
  const { tokens, paragraph } = words
  const at = (i: number): string => (i >= 0 && paragraph[i] === paragraph[first] ? (tokens[i]?.text ?? '') : '')
  const isSecond = at(first - 1) === ',' && isScore(words, first - 2)
  if (isSecond) {
    let start = first - 3
    while (start > first - 7 && isCapitalised(words, start - 1) && at(start - 1) !== '') start--
    return isCapitalised(words, first - 3) && at(first - 3) !== '' && at(start - 1) !== ',' && at(last + 2) !== ','
  }
  if (at(last + 2) !== ',' || at(first - 1) === ',' || !isCapitalised(words, last + 3)) return false
  let end = last + 3
  while (end < last + 7 && isCapitalised(words, end + 1)) end++
  return at(end) !== '' && isScore(words, end + 1) && at(end + 2) !== ','
}

function isScore({ tokens, shape, paragraph }: Words, i: number): boolean {
  return i > 0 && shape[i] === shapes.number && paragraph[i] === paragraph[i - 1] && tokens[i]!.end - tokens[i]!.start <= 3
}

const behindVerbs = set('his her its their my our your the a an this that these those him them it me us')

/** "Jackson schools his horses", "Harrison courts the vote". */
function isVerb(words: Words, last: number): boolean {
  return behindVerbs.has(keyAt(words, last + 2, last))
}

const owners = set('their his her')

/** What a town has and no man: "Gao's mayor". */
const offices = set(`
  mayor council councillors councilors bishop archbishop hospitals schools port harbour harbor airport cathedral museum stadium police firefighters
  residents inhabitants citizens streets commuters taxpayers coastguard coroner magistrates suburbs outskirts waterfront seafront motorists shopkeepers
  slums mosques ratepayers neighbourhoods neighborhoods schoolchildren
`)

function isOwner(words: Words, last: number, rightText: string): boolean {
  return (rightText === "'" || rightText === '’') && keyAt(words, last + 2, last) === 's'
}

/** Whether a full name begins at `i`. */
function isFullName(i: number, { within }: People): boolean {
  return within[i]! >= inside && within[i + 1]! >= inside
}

const closing = set(', . ; )')

/** "Jane Reid, of Gao, won", "Jane Reid of Gao." */
function leftOfName({ tokens }: Words, first: number, { within }: People): boolean {
  const end = tokens[first - 2]?.text === ',' ? first - 3 : first - 2
  return within[end]! >= inside && within[end - 1]! >= inside
}

const longestSubject = 3

/** "the worst-hit town was Gao", "among the villages hit is Gao". */
function isOfPlaceNoun(words: Words, first: number): boolean {
  for (let i = first - 2; i >= first - 1 - longestSubject; i--) {
    if (words.shape[i] !== shapes.lower) return false
    if (classesOf(keyAt(words, i, first)) & is.placeNoun) return true
  }
  return false
}

/** "Jane Reid (Dundee) won", and not "Florence (Austin) Holland", whose own name it is. */
function isBehindFullName(words: Words, first: number, last: number, known: People): boolean {
  return isFullName(first - 3, known) && !isCapitalised(words, last + 2)
}

/**
 * A city that people are called after, in a text that tells nobody in full whose name it is: who is told of is told in full before he is told by
 * a name alone.
 */
export function noteNobodys(words: Words, toponym: Toponym, beside: Beside, known: People, gazetteer: Gazetteer): void {
  const { first, key, matches } = toponym
  if (known.within[first]! >= inside || known.surnames.has(key) || known.givenNames.has(key)) return
  if (ordinariness(key) > 0 || isNamedLonger(words, first, beside)) return
  const likeliest = matches[0]
  if (likeliest?.nameKind !== 'main' || gazetteer.kind(likeliest.row) !== 'settlement') return
  const people = gazetteer.population(likeliest.row)
  if (people < 1e4) return
  note(toponym, rule[people >= 5e5 ? 'great-city-of-nobody' : people >= 1e5 ? 'city-of-nobody' : 'town-of-nobody'])
}

/** "Mayor Toledo", "J. Toledo", "Ann Toledo", "Toledo Reyes". */
function isNamedLonger({ opens }: Words, first: number, { left, leftText, leftIs, leftCapital, right, rightCapital }: Beside): boolean {
  if (leftIs & is.personTitle || leftText === '.' || (rightCapital && right !== '')) return true
  return leftCapital && left !== '' && opens[first] === 0 && opens[first - 1] === 0
}
