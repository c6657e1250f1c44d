import type { Token } from '../../text/tokenize.ts'
import { judges } from '../../text/verdicts.ts'
import { wordSet } from '../../text/word-set.ts'
import { isDoneByFigure } from '../figures.ts'
import type { Subkind } from '../kinds.ts'
import { beginningOf, type LexicalEntry } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import { articles, be, isOrWas } from '../small-words.ts'
import { isFixtureIn, isOfMatch, isScore } from './matches.ts'

/** Whether an entry's words mean something else here: a strike nobody is fired at, a verdict that finds no body, a heart attack. */
export function hasOtherSense(tokens: readonly Token[], entry: LexicalEntry, first: number, last: number, isNoun: boolean): boolean {
  const { form, subkind, dated } = entry
  if (otherSense[subkind]?.has(lowerAt(tokens, first - 1)) || isUsedOtherwise(tokens, first)) return true
  if (isNoun && lowerAt(tokens, first - 1) === 'to' && (articles.has(lowerAt(tokens, last + 1)) || isInfinitive(tokens, entry, first)))
    return true
  // "fired on a convoy, killing nine": the harm belongs to the deed, whoever did it
  if (form === 'ing' && subkind !== 'casualty' && lowerAt(tokens, first) === 'killing') return true
  switch (subkind) {
    case 'strike':
      return isNoun ? isWalkout(tokens, first, last) : isBlind(tokens, first)
    case 'threat':
      return !isNoun && isBlind(tokens, first)
    case 'shooting':
      return isScore(tokens, last) || isTry(tokens, first, last)
    case 'clash':
      // "fought to save the school"
      return !isNoun && lowerAt(tokens, last + 1) === 'to' && /^f(?:ight|ought)/.test(lowerAt(tokens, first))
    case 'contest':
      return isNoun ? !isOfMatch(tokens, first, last) : isFixtureIn(entry) && form !== 'base'
    case 'trial':
      // "has ruled out an attack"
      return lowerAt(tokens, last + 1) === 'out' && lowerAt(tokens, last).startsWith('rul')
    case 'disaster':
      return !isNoun && isDoneByFigure(tokens, first)
    case 'discovery':
      return !dated && !isNoun && isVerdict(tokens, first, last)
    default:
      return false
  }
}

/** The word before that makes it something else: "died of a heart attack", "a vaccine trial", "early warning systems", "behind closed doors", "later than promised". */
const otherSense: Partial<Record<Subkind, ReadonlySet<string>>> = {
  attack: wordSet('heart panic asthma anxiety'),
  protest: wordSet('cooking dance carving blacksmithing product live science craft weaving practical'),
  deployment: wordSet('highway'),
  trial: wordSet('vaccine clinical medical drug field sea flight time'),
  warning: wordSet('early'),
  statement: wordSet('than as'),
  closure: wordSet('behind'),
  visit: wordSet('dental medical clinic doctor website web site page'),
}

/** "the mill, located at No. 4,", "work on building sites": neither finds nor builds anything. */
function isUsedOtherwise(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i)
  const next = lowerAt(tokens, i + 1)
  // "died 183 million years ago"
  if (tokens[i + 1]?.kind === 'number' && ages.has(lowerAt(tokens, i + 2)) && lowerAt(tokens, i + 4) === 'ago') return true
  // "built on its early lead", "built on the dyke": on what, and not what
  if (word === 'built' && (next === 'on' || next === 'upon') && lowerAt(tokens, i - 1) !== 'been')
    return !isOrWas.has(lowerAt(tokens, i - 1))
  // "left and right parties", "Ann Roe talks about her life"
  if (word === 'left' && besideLeft.has(next) && lowerAt(tokens, i + 2) === 'right') return true
  if (word === 'talks' && next === 'about' && ofOneself.has(lowerAt(tokens, i + 2))) return true
  // "delays are to blame", "the cost is built in."
  if (word === 'blame' && lowerAt(tokens, i - 1) === 'to' && isToBlame(tokens, i)) return true
  if (word === 'built' && next === 'in' && (tokens[i + 2]?.kind ?? 'mark') === 'mark') return true
  // "search and rescue co-ordination", "rules violations", "joined by his family", "Visiting hours are"
  if (lowerAt(tokens, i - 1) === '-' && lowerAt(tokens, i - 2) === 'co') return true
  if (word === 'rules' && ofRules.has(next)) return true
  if (word === 'joined' && next === 'by') return true
  if (word === 'visiting' && whoVisit.has(next)) return true
  // "efforts to combat malaria"
  if (word === 'combat' && lowerAt(tokens, i - 1) === 'to') return true
  // "cash-strapped: companies close, leaving the government poor"
  if (word === 'leaving' && lowerAt(tokens, i - 1) === ',' && articles.has(next)) return true
  // "“It was good,” Ann Osei agreed."
  if (word === 'agreed' && isVerbOfSaying(tokens, i)) return true
  return (word === 'located' && wherever.has(next) && lowerAt(tokens, i - 1) !== 'been') || (word === 'building' && ofBuilding.has(next))
}

/** "is partly to blame", "were not to blame" */
function isToBlame(tokens: readonly Token[], blame: number): boolean {
  for (let k = blame - 2; k > blame - 5; k--) if (be.has(lowerAt(tokens, k))) return true
  return false
}

const ofRules = wordSet('violation violations change changes committee infraction infractions breach breaches book')
const whoVisit = wordSet('hours hour reporters professor scholar fans team side supporters teams players dignitaries friends')
const besideLeft = wordSet('and or')
const ofOneself = wordSet('his her their how why what being life')

/** "take another shot at it", "a snap shot": a noun, and a try. */
function isTry(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last || lowerAt(tokens, first) !== 'shot') return false
  const before = lowerAt(tokens, first - 1)
  // "great shot blocking instincts"
  if (ofBall.has(lowerAt(tokens, last + 1))) return true
  if (before === 'range' && lowerAt(tokens, first - 2) === '-') return true
  return before === 'another' || ofTries.has(before) || (articles.has(before) && behindTry.has(lowerAt(tokens, last + 1)))
}

const ofBall = wordSet('blocking blocker blocks clock put putter selection attempts stopper')
const ofTries = wordSet(
  'weigh weighs eye eyes mull mulls seek seeks want wants deserve deserves snap mug head flu booster vaccine vaccination measles tetanus rabies insulin jump penalty',
)
const behindTry = wordSet('at of in for')
/** "to arrest the slide", "expected it to crash back into loss" are verbs; "due to fire", "in response to unrest" none. */
function isInfinitive(tokens: readonly Token[], { form }: LexicalEntry, first: number): boolean {
  return (
    form === 'noun' &&
    !leadsToNoun.has(lowerAt(tokens, first - 2)) &&
    beginningOf(tokens[first]!.spelling).alone.some(other => other.form === 'base')
  )
}

const leadsToNoun = wordSet(
  `due response responds respond responded responding led leads leading lead prior subject thanks opposed linked related lost down damaged exposed
  vulnerable closed close open according up bring brought brings back return returned returns route way continue continues continued continuing`,
)
const ages = wordSet('million billion')
const wherever = wordSet('at in on near off along outside inside between opposite behind beside')
const ofBuilding = wordSet(
  'site sites material materials trade construction work works worker workers code codes permit permits regulation regulations',
)

/** "“I see nothing good,” Ann Osei agreed.": two who talk, and no agreement. */
function isVerbOfSaying(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]
  if (next && next.text !== '.' && next.text !== ',') return false
  for (let k = verb - 1; k > verb - 5 && k >= 0; k--) if (tokens[k]!.text === '”' || tokens[k]!.text === '"') return true
  return false
}

/** "a rail strike hit Ebo", "the strike on Monday": work stops, nobody is fired at. */
export function isWalkout(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isStrike.has(lowerAt(tokens, first))) return false
  if (walkout.has(lowerAt(tokens, first - 1))) return true
  const next = lowerAt(tokens, last + 1)
  // "Strike grounds flights"
  if (standsStill.has(next)) return true
  if (next === 'on' && notStruck.test(lowerAt(tokens, last + 2))) return true
  for (let k = last + 1; k < last + 5; k++)
    if ((next === 'over' || next === 'by' || next === 'for') && about.has(lowerAt(tokens, k))) return true
  return false
}

const standsStill = wordSet('shuts shut closes grounds halts idles disrupts cripples paralyses paralyzes delays empties strands')
const isStrike = wordSet('strike strikes')
const walkout = wordSet(
  `hunger national nationwide general rail tube bus train tram nurses doctors teachers workers drivers pilots students wildcat hour hours
  day days week weeks indefinite dock transport airport lightning`,
)

/** What work stops over, and whose it is. */
const about = wordSet(
  `pay wage wages pensions pension conditions hours jobs cuts salaries salary nurses doctors teachers workers drivers pilots miners dockers
  staff crews guards lecturers porters cleaners unions union`,
)

const notStruck = /day$|^(pay|wages?|\d+|january|february|march|april|may|june|july|august|september|october|november|december)$/

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

/** "…, a commission found on Thursday", "the court found that she had": the words of those who judge, and nothing dug up. */
export function isVerdict(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]
  if (next?.kind === 'word' && !behindVerdict.has(lowerAt(tokens, last + 1))) return false
  for (let k = first - 1; k > first - 7 && tokens[k]?.kind === 'word'; k--) if (judges.has(lowerAt(tokens, k))) return true
  return false
}

const behindVerdict = wordSet('that on in last yesterday today for against there no')
