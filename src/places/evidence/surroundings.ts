import { wordSet } from '../../text/word-set.ts'
import { isBehindAge, isHomeOf, numerals } from '../announced.ts'
import { ofPlaces } from '../lexicon/cues.ts'
import { is } from '../lexicon/word-classes.ts'
import { rules, rulesOf } from '../name-rules.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from '../words.ts'
import type { Beside } from './beside.ts'
import { isBodyAhead, isSiteAhead } from './organisation.ts'
import { hasPart } from './part-of-city.ts'

const rule = rules(`
  before:nothing before:number before-kind:preposition before-kind:placed before-kind:done-to-places before-of:place before-of:other of-behind-name
  home-of-aged office-of sets-the-scene before:other before:capital after:nothing after:possessive after:number numbered-part after:other
  after:site after:body after:capital has-part party-before hyphen-before way-between hashtag handle opens-speech
`)

/** Function words and a few nouns that stand before places more, or less, than before other names. */
const before = new Set(
  `in at near from to of for on by with and or the across around outside inside into through throughout between toward towards over
  against via within beyond along off above below under since until before after during about like than as is was are were be his her its
  their our my this that these those a an no not but when while if because where who which what said says told visited visiting visit
  left leaving leave reached reaching entered entering toured invaded attacked called named mayor city town village county state province
  suburb downtown resident residents native southern northern eastern western south north east west central northeast northwest southeast
  southwest outskirts streets border coast university college bank team player against beat defeated versus vs republic kingdom gulf lake
  river mount fort both including like especially former late young old new great saint every each some many all any`.split(/\s+/),
)
const after = new Set(
  `said says told asked added who was is has had will would could can may were are did does and or in on at to for from of with by that
  where which when while after before s area region city town village county state province district border river lake airport port
  island islands coast valley police mayor resident residents officials official government authorities president minister army troops
  forces soldiers based born led bound style wide led university college school high hospital hotel street road avenue area native
  metropolitan metro suburb suburbs neighborhood campus office court line side north south east west central plant factory base family
  times news post journal herald fc team game coach players fans jr sr inc corp ltd co company group bank`.split(/\s+/),
)

/** Words that say where; those too rare to be learned one by one still count as their kind. */
const prepositions = wordSet(
  `in at near from to off around across outside inside into through throughout between toward towards over above below beyond along via
  within against onto amid`,
)

/** "In Gao, families fled": whoever begins a sentence so says where. */
const settings = new Set('in at near outside across around'.split(' '))

/** "the mayor of Barry", "the Bishop of Bath": who holds one of these holds it of a place. */
const offices = new Set(
  'mayor mayors mayoress governor governors bishop bishops archbishop archbishops prefect prefects emir sultan oba burgomaster'.split(' '),
)

/** What is done to places: "hit Luzon", "retook Bakhmut", "toured Odesa". A person can be hit as well, so it is for the weights to say. */
const doneToPlaces = new Set(
  `visit visits visited visiting tour tours toured touring reach reaches reached reaching enter enters entered entering leave leaves left
  leaving invade invades invaded invading attack attacks attacked attacking strike strikes struck striking hit hits hitting shell shells
  shelled shelling bomb bombs bombed bombing pound pounds pounded pounding capture captures captured capturing seize seizes seized seizing
  retake retakes retook retaking recapture recaptured recapturing besiege besieged besieging storm storms stormed storming raid raids raided
  raiding flatten flattened flattening batter battered battering lash lashed lashing flood flooded flooding cross crosses crossed crossing
  flee flees fled fleeing occupy occupied occupying liberate liberated liberating annex annexed annexing encircle encircled encircling
  surround surrounded surrounding overrun depart departs departed departing overran overrunning ravage ravaged ravaging devastate devastated devastating rock rocked rocking
  shake shook shaking swamp swamped swamping approach approached approaching skirt skirted skirting border borders bordering engulf engulfed
  paralyse paralysed paralyze paralyzed evacuate evacuated evacuating rebuild rebuilt rebuilding govern governed govern governing rule ruled
  ruling hold holds holding control controls controlled controlling defend defends defended defending`.split(/\s+/),
)

/** What happens at a place rather than to somebody: "landed at O’Hare", "drowned off Lampedusa", "based in Gao". */
const atPlaces = new Set(
  `land lands landed landing arrive arrives arrived arriving base based station stationed deploy deployed dock docked moor moored anchor
  anchored camp camped park parked bury buried born live lives lived living reside resides resided stay stayed stop stopped crash crashed
  crashing explode exploded fall fell falling sink sank sunk drown drowned erupt erupted happen happened occur occurred fly flew flown
  flying sail sailed sailing travel travels travelled traveled travelling traveling go goes went drive drove driven driving walk walked
  march marched marching move moved moving return returned returning come comes came coming head headed heading depart departed leave left
  escape escaped flee fled meet met meeting held hold gather gathered rally rallied protest protested fight fought fighting clash clashed
  clashes storm shelling attack attacks explosion blast fire quake earthquake flood floods troops forces soldiers people residents camp
  airport base port village town city hospital school road north south east west`.split(/\s+/),
)

const [beforeWord, beforeMark, beforeThe] = [rulesOf('before:'), rulesOf('before-mark:'), rulesOf('before-the:')]
const [afterWord, afterCapital] = [rulesOf('after:'), rulesOf('after-capital:')]
const [afterMark, afterHyphen] = [rulesOf('after-mark:'), rulesOf('after-hyphen:')]

/** What is told apart by its number, and has a name by nobody: "Pier 4", "Terminal 2". */
const numberedParts = wordSet(
  `pier berth gate terminal platform wharf dock quay hangar runway bay jetty block sector zone phase unit section stage room floor level deck
  building shed pump reactor shaft line exit junction checkpoint post tent ward stand court pitch hole table lot plot site area field well rig`,
)

/** The words on either side: "in Lima", "Lima police", "Lima said". */
export function surroundings(words: Words, toponym: Toponym, beside: Beside): void {
  const { first, last } = toponym
  const { title, left, leftText, right, rightText } = beside
  // "TIMARU — A Harwinton man": a dash, too, opens a sentence.
  if (isHomeOf(words, first, last)) note(toponym, rule['home-of-aged'])
  if (leftText === '') note(toponym, rule['before:nothing'])
  else if (left === '') note(toponym, opensSpeech(words, first, beside) ? rule['opens-speech'] : beforeMark(leftText))
  else if (words.shape[first - 1] === shapes.number) note(toponym, rule['before:number'])
  else if (
    !beside.leftCapital ||
    words.opens[first - 1] ||
    (title && before.has(left)) ||
    beside.leftIs & is.dayOrMonth ||
    beside.partOfCity
  ) {
    // "felt as far as Akita"
    const asFarAs = left === 'as' && keyAt(words, first - 2, first) === 'far'
    if (prepositions.has(left) || asFarAs) {
      note(toponym, rule['before-kind:preposition'])
      if (atPlaces.has(keyAt(words, first - 2, first))) note(toponym, rule['before-kind:placed'])
    } else if (doneToPlaces.has(left) || (left === 'for' && keyAt(words, first - 2, first) === 'battle'))
      note(toponym, rule['before-kind:done-to-places'])
    else if (left === 'of') {
      note(toponym, ofPlaces.has(keyAt(words, first - 2, first)) ? rule['before-of:place'] : rule['before-of:other'])
      if (offices.has(keyAt(words, first - 2, first))) note(toponym, rule['office-of'])
      // "Ann Reid, 81, of Harwinton"
      if (isBehindAge(words, first)) note(toponym, rule['home-of-aged'])
      else if (isHomeBehindName(words, first, rightText)) note(toponym, rule['of-behind-name'])
    }
    if (words.opens[first - 1] === 1 && settings.has(left) && rightText === ',' && !isNoSpot(toponym, beside))
      note(toponym, rule['sets-the-scene'])
    if (before.has(left)) note(toponym, beforeWord(left))
    // "On Friday Paris expelled": a day belongs to no name.
    else
      note(
        toponym,
        words.shape[first - 1] === shapes.lower || beside.leftIs & is.dayOrMonth || beside.partOfCity
          ? rule['before:other']
          : numerals.has(left)
            ? // "Two Leeds lawyers were held": what opens the sentence counts, and is no part of the name.
              rule['before:number']
            : rule['before:capital'],
      )
    if (left === 'the') {
      const further = keyAt(words, first - 2, first)
      if (further === 'in' || further === 'across' || further === 'of' || further === 'to' || further === 'from')
        note(toponym, beforeThe(further))
    }
  } else note(toponym, rule['before:capital'])

  if (rightText === '') note(toponym, rule['after:nothing'])
  else if (right === '') {
    note(toponym, afterMark(rightText))
    if ((rightText === "'" || rightText === '’') && keyAt(words, last + 2, last) === 's') {
      note(toponym, rule['after:possessive'])
      if (hasPart(words, last)) note(toponym, rule['has-part'])
    } else if (rightText === '-' && words.tokens[last + 1]!.end === words.tokens[last + 2]?.start) {
      const tail = keyAt(words, last + 2, last)
      if (
        tail === 'based' ||
        tail === 'born' ||
        tail === 'led' ||
        tail === 'bound' ||
        tail === 'area' ||
        tail === 'backed' ||
        tail === 'held'
      )
        note(toponym, afterHyphen(tail))
      else if (isCapitalised(words, last + 2)) note(toponym, afterHyphen('capital'))
    }
  } else if (words.shape[last + 1] === shapes.number)
    note(toponym, first === last && numberedParts.has(toponym.key) ? rule['numbered-part'] : rule['after:number'])
  else if (words.shape[last + 1] === shapes.lower || (title && after.has(right)))
    note(toponym, after.has(right) ? afterWord(right) : rule['after:other'])
  else if (isSiteAhead(words, toponym, beside)) note(toponym, rule['after:site'])
  else if (isBodyAhead(words, last)) note(toponym, rule['after:body'])
  else note(toponym, after.has(right) ? afterCapital(right) : rule['after:capital'])

  if (isOnWayBetween(words, first, last)) note(toponym, rule['way-between'])
  if (leftText === '-' && words.tokens[first - 1]!.end === words.tokens[first]!.start)
    note(toponym, isBehindParty(words, first) ? rule['party-before'] : rule['hyphen-before'])
  if (leftText === '#') note(toponym, rule.hashtag)
  if (leftText === '@') note(toponym, rule.handle)
}

/** "“Gao is safe,” she said": what goes on in small letters is no title, and nothing that is only called so. */
function opensSpeech({ opens }: Words, first: number, { leftText, right, rightCapital }: Beside): boolean {
  return '“"‘«„'.includes(leftText) && opens[first] === 1 && right !== '' && !rightCapital
}

/** "Reid Metals, of Harwinton, said": set off by commas, of somebody or of a firm this is the home. */
function isHomeBehindName(words: Words, first: number, rightText: string): boolean {
  return wordAt(words, first - 2, first) === ',' && isCapitalised(words, first - 3) && ',.;'.includes(rightText)
}

/** What leads from one place to another, or parts them. */
const ways = new Set(
  `road highway expressway motorway freeway autobahn railway railroad rail line route ferry flight flights border frontier corridor pipeline canal train
  trains axis crossing`.split(/\s+/),
)

/** "the Gao-Kidal road", "the Lagos–Ibadan Expressway": either half of a pair that a hyphen joins, before a word for what joins the two. */
function isOnWayBetween(words: Words, first: number, last: number): boolean {
  if (isHyphen(words, first - 1) && isCapitalised(words, first - 2)) return ways.has(keyAt(words, last + 1, last))
  if (!isHyphen(words, last + 1) || !isCapitalised(words, last + 2)) return false
  for (let i = last + 3; i < last + 6; i++) {
    if (ways.has(keyAt(words, i, last))) return true
    if (!isCapitalised(words, i) && !isHyphen(words, i)) return false
  }
  return false
}

function isHyphen({ tokens }: Words, i: number): boolean {
  const text = tokens[i]?.text
  return (text === '-' || text === '–') && tokens[i]!.start === tokens[i - 1]?.end && tokens[i]!.end === tokens[i + 1]?.start
}

const parties = new Set('r d i dfl gop rep dem lab con lib'.split(' '))

/** "Rep. Llew Jones, R-Conrad": a lawmaker's party, and where he was elected. */
export function isBehindParty(words: Words, first: number): boolean {
  return (
    wordAt(words, first - 1, first) === '-' &&
    words.tokens[first - 1]!.end === words.tokens[first]!.start &&
    isCapitalised(words, first - 2) &&
    parties.has(keyAt(words, first - 2, first))
  )
}

/** "In March, families fled", "In Congress, he said". */
function isNoSpot({ first, last }: Toponym, { lastIs }: Beside): boolean {
  return first === last && (lastIs & (is.dayOrMonth | is.body)) !== 0
}
