import { isCapital } from '../text/is-capital.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { isPastForm, plural, verbForms } from './inflect.ts'
import { isLy, lowerAt } from './lower.ts'
import { articles, relatives } from './small-words.ts'

/** With what around them the words of an event are a figure of speech. All lists are of singulars. */
interface Figure {
  /** Who or what does it: "prices exploded", "ambushed by reporters". */
  by?: string
  /** What it is done to: "killed the bill", "the film was shot". */
  what?: string
  /** The word right behind: "drowned out". */
  next?: string
  /** The word right before: "a political earthquake". */
  before?: string
  /** Behind "of": "robbed of a medal". */
  of?: string
  /** Behind "in", "into", "on" or "through": "exploded with joy", "an earthquake in politics". */
  in?: string
  /** Behind "with" or "against": "bombarded him with questions", "a battle with cancer". */
  with?: string
  /** Behind "by": "took the town by storm". */
  how?: string
  /** Behind "for", "from": "shot for a series", "under attack from the opposition". */
  for?: string
  /** Behind "at": "a shot at the title". */
  at?: string
  /** Beside a score: "a 7-0 massacre". */
  score?: true
  /** In a sentence about a game: "struck again in the ninth minute". */
  game?: true
}

const film =
  'film movie scene series episode video documentary picture photo photograph footage commercial advert selfie sequel thriller comedy drama musical clip portrait'
const show = 'film movie musical play show album sequel joke comedian comedy song opera single'
const proposal = 'bill plan proposal idea measure amendment motion project deal scheme reform budget law provision policy tax'
const thought = `${proposal} decision claim theory view task ruling verdict approach handling record remark comment report appointment`
const priced =
  'price rate fare rent premium share stock market index currency bond peso rupee rouble yen lira rand bitcoin cost demand sale debt yield population export import deficit spending'
const message =
  'question email call message request complaint advert ad advertisement letter text offer enquiry inquiry query tribute donation objection tweet'
const press = 'reporter journalist photographer paparazzi critic columnist'
const arguing =
  'lawmaker scholar minister politician expert senator candidate colour color lawyer historian scientist economist critic mp executive pundit colleague commentator'
const crowd =
  'tourist visitor fan supporter shopper migrant refugee pilgrim student customer buyer volunteer people crowd voter scientist investor'
const goods = 'product money cash fake drug memory goods weapon light'
const contested = `political electoral constitutional legal verbal diplomatic legislative courtroom court culture media ratings bidding custody uphill ideological intellectual
  publicity scoring goal price credit turf title cup league trophy medal final semi-final quarter-final playoff relegation promotion`
const moved = 'rage anger joy laughter applause cheer song celebration tear colour color life popularity number'

const verbs: Record<string, Figure> = {
  shoot: {
    by: 'star price steam share',
    what: `${film} ${proposal} claim suggestion rumour rumor talk theory bid request speculation glance look hoop pointer basket throw lay-up layup jumper penalty bolt`,
    for: film,
    next: 'wide past ahead back up through home away',
    at: 'title glory redemption history place win victory job gold medal record crown championship playoff basket goal hoop target',
    game: true,
  },
  plug: { what: 'gap shortfall deficit', in: 'budget finance finances account fund' },
  fire: { next: 'home', game: true },
  strike: { next: 'home', game: true },
  hit: { next: 'home', game: true },
  destroy: {
    what: 'life lives reputation career marriage faith trust confidence credibility environment culture innocence happiness',
  },
  steal: { what: 'show deal spotlight limelight heart march thunder glance kiss future youth childhood innocence breath' },
  ignite: {
    what: 'debate row controversy interest passion search soul-searching streak career imagination hope enthusiasm discussion feud dispute',
  },
  derail: { what: 'talk talks process plan deal hope campaign career agenda effort negotiation negotiations bid reform' },
  kill: {
    what: `${proposal} ${show} time hope dream chance mood momentum career rumour rumor speculation talk trade market industry engine process me joy appetite demand growth story debate speech bacteria germ weed bug pest conversation well pain`,
    game: true,
  },
  die: {
    by: `battery engine phone motor generator fridge freezer laptop conversation conditioning conditioner radio television screen boiler lift torch lamp server signal
      connection joke applause wind breeze echo laughter hope`,
  },
  burn: { what: 'toast cake toffee dinner calorie caramel porridge candle incense energy fat' },
  strangle: { what: 'town trade growth economy business voice debate reform project industry creativity initiative' },
  suffocate: { what: 'town trade growth economy business voice debate reform project industry creativity initiative' },
  murder: { what: `${show} language tune` },
  surrender: { what: 'lawn garden lead advantage serve seat sleep' },
  bomb: { with: 'soap leaflet flower kindness', by: show, what: 'try exam test interview chance audition' },
  attack: {
    by: 'editorial column critic article book newspaper essay reviewer doubt rust rot mould woodworm moth acid nausea',
    how: 'reviewer critic columnist pundit doubt guilt fear worry conscience memory rust rot mould woodworm moth acid nausea',
    game: true,
    what: `${thought} problem question puzzle date blaze fire flame issue task larva larvae pest weed mould`,
    in: 'press print climb lap ascent',
  },
  maul: { score: true },
  rob: {
    of: 'value meaning substance medal chance victory win title ball goal place opportunity childhood sleep dignity future vote voice right penalty point',
    at: 'card poker chess dice',
  },
  arrest: { what: 'slide decline fall drop spread decay deterioration attention imagination' },
  explode: {
    by: `${priced} traffic tourism anger popularity controversy interest crisis tension temper laughter applause crowd hall stadium audience arena row fan internet`,
    with: moved,
    what: 'myth theory',
    in: `${moved} media`,
  },
  crash: { by: `${priced} oil economy`, what: 'party gathering wedding reception', next: 'out back' },
  clash: { by: arguing },
  drown: {
    next: 'out',
    what: 'sorrow',
    in: 'paint sauce syrup ketchup gravy cream butter debt plastic paperwork work data rubbish litter bureaucracy applause complaint noise information email',
  },
  bombard: { by: 'spam', with: `${message} information image data particle electron neutron atom ion` },
  ambush: { by: press, how: press },
  flood: { by: `${crowd} ${message} ${goods}`, with: `${message} tourist visitor goods light` },
  invade: {
    by: 'fan supporter tourist jellyfish insect locust mosquito rat weed crab ant plant memory thought doubt silence cold damp',
    how: 'party partygoer tourist holidaymaker daytripper influencer memory thought doubt weed ant wasp',
    what: 'stage privacy space',
  },
  seize: {
    by: 'engine motor',
    what: 'opportunity chance moment initiative lead advantage headline attention spotlight',
    next: 'on upon up',
    how: 'adrenaline panic fear urge desire',
  },
  take: { how: 'storm' },
  storm: { with: message, next: 'out off' },
  go: { by: 'diver' },
  hurt: {
    by: `${priced} yen dollar euro pound tariff sanction`,
    what: 'feeling pride chance business share demand sale profit earning economy industry growth',
    how: `${priced} yen dollar euro pound tariff sanction slowdown`,
  },
  displace: { by: 'phone technology machine software robot product' },
  build: {
    before: 'custom purpose well solidly',
    next: 'up upon',
    what: `picture image case career trust relationship reputation confidence consensus momentum muscle coalition bond rapport awareness understanding database portfolio
      skill resilience empire knowledge profile peace character following friendship ties powerbase life lives`,
  },
  upgrade: { what: 'condition' },
  welcome: {
    what: `${thought} move creation news resignation support release launch announcement change step agreement ceasefire truce result intervention investment
      funding opening increase drop cut initiative pledge commitment progress opportunity chance statement signing conviction sentence return arrest idea`,
  },
  visit: { before: 'most', by: 'tourist traveller traveler holidaymaker backpacker' },
  urge: { next: 'on' },
  run: { what: 'silence trouble problem difficulty opposition resistance criticism headwind delay' },
  bring: { what: 'you' },
  call: { by: 'tradition recipe custom forecast', what: 'backup back-up reinforcement' },
  knock: { what: 'flame fire blaze' },
  test: { for: 'steroid doping cocaine marijuana cannabis alcohol substance stimulant epo drug clenbuterol' },
  capture: {
    what: 'title strap belt crown trophy medal championship imagination attention mood essence spirit moment heart audience footage vote share award prize best',
  },
  wash: { in: 'ink debt sentiment' },
  qualify: { before: 'more most highly fully well better best federally suitably properly duly' },
  list: { before: 'heritage' },
  reopen: { what: 'debate wound question argument' },
}

const nouns: Record<string, Figure> = {
  attack: {
    for: 'side party opposition critic backbencher',
    before: 'verbal scathing blistering stinging withering outspoken veiled personal',
    in: 'flame flames blaze',
  },
  battle: {
    before: contested,
    next: 'it over',
    of: 'wit will nerve word',
    with: 'cancer illness disease dementia leukaemia leukemia alzheimer depression addiction alcoholism inflation obesity corruption poverty',
  },
  clash: { before: `${contested} ${arguing}` },
  siege: { score: true, for: 'minute half', how: press },
  coup: { before: 'publicity diplomatic transfer marketing commercial tactical', next: 'for' },
  invasion: { before: 'pitch', of: 'privacy jellyfish insect locust mosquito ant rat crab tourist music' },
  accident: { before: 'by', of: 'birth history geography' },
  exodus: { of: 'talent capital staff player viewer investor advertiser money reader' },
  crash: { before: 'market stock price property housing crypto' },
  massacre: { score: true },
  death: { before: 'to' },
  landslide: { before: 'electoral election', next: 'for' },
  explosion: {
    before: contested,
    of: `${moved} life interest rage laughter demand growth creativity emotion activity talent violence`,
    in: 'case number use crime cost demand price population interest hiv aid spending activity',
  },
  earthquake: { before: contested, in: 'politics' },
  quake: { before: contested, in: 'politics' },
  blast: { of: 'criticism anger' },
  ...Object.fromEntries(
    ['eruption', 'tsunami', 'avalanche', 'hurricane', 'tornado', 'drought', 'storm', 'ambush', 'skirmish', 'collapse', 'fighting'].map(
      noun => [noun, { before: contested }],
    ),
  ),
}

/** What is asked of the sentence, and not of a word in it. */
type Sign = 'score' | 'game'
type Clues = Partial<Record<Exclude<keyof Figure, Sign>, ReadonlySet<string>>> & Pick<Figure, Sign>

const ofVerbs = new Map(
  Object.entries(verbs).flatMap(([verb, figure]) => {
    const clues = cluesOf(figure)
    return verbForms(verb).map(([form]) => [form, clues] as const)
  }),
)
const ofNouns = new Map(
  Object.entries(nouns).flatMap(([noun, figure]) => {
    const clues = cluesOf(figure)
    return [[noun, clues] as const, [plural(noun), clues] as const]
  }),
)

function cluesOf({ score, game, ...lists }: Figure): Clues {
  const clues: Clues = { ...(score && { score }), ...(game && { game }) }
  for (const [clue, words] of Object.entries(lists) as [keyof typeof lists, string][])
    clues[clue] = new Set(words.split(/\s+/).flatMap(word => [word, plural(word)]))
  return clues
}

/** "a flood of letters", "the film was shot in Ebo", "peace was “wounded”": a figure of speech, or a word that the text holds at arm's length. */
export function isFigure(tokens: readonly Token[], first: number, last: number, isNoun: boolean): boolean {
  const before = tokens[first - 1]?.text
  if (before === '“' || before === '"') {
    const after = tokens[last + 1]?.text
    if (after === '”' || after === '"') return true
  }
  if (isNoun && lowerAt(tokens, first - 1) === 'of' && loud.has(lowerAt(tokens, first - 2))) return true
  return isOfFeeling(tokens, first, last) || isSpokenFigure(tokens, first, last, isNoun)
}

/** "a flood of letters", "talks collapsed", "died away". */
function isOfFeeling(tokens: readonly Token[], first: number, last: number): boolean {
  const word = lowerAt(tokens, last)
  if (!figurative.has(word)) return false
  if (word.startsWith('coll')) {
    for (let k = first - 1; k >= Math.max(0, first - 4); k--) if (unbuilt.has(lowerAt(tokens, k))) return true
    return false
  }
  if (word.startsWith('die') || word === 'dying') return diedAway.has(lowerAt(tokens, last + 1))
  return isOfSmall(tokens, last) || (word.startsWith('landslide') && isOfVotes(tokens, first))
}

/** "a storm of protest"; not "a storm of the century", "a flood of mud". */
function isOfSmall(tokens: readonly Token[], noun: number): boolean {
  const whose = tokens[noun + 2]
  return lowerAt(tokens, noun + 1) === 'of' && whose?.kind === 'word' && !isCapital(whose.text) && !ofReal.has(lowerAt(tokens, noun + 2))
}

/** "A storm of criticism hit the minister": what does it is none. */
export function isDoneByFigure(tokens: readonly Token[], verb: number): boolean {
  const subject = subjectOf(tokens, verb)
  return figurative.has(lowerAt(tokens, subject)) && isOfSmall(tokens, subject)
}

/** "won the election by a landslide" */
function isOfVotes(tokens: readonly Token[], first: number): boolean {
  if (!articles.has(lowerAt(tokens, first - 1))) return false
  for (let k = first - 2; k >= Math.max(0, first - 12); k--) if (votes.has(lowerAt(tokens, k))) return true
  return false
}

function isSpokenFigure(tokens: readonly Token[], first: number, last: number, isNoun: boolean): boolean {
  const head = lowerAt(tokens, first)
  // "is drowning in debt" looks like a noun and is a verb
  const clues = (isNoun && !head.endsWith('ing') ? ofNouns : ofVerbs).get(head)
  if (!clues) return false
  const { by, what, next, before, score, game } = clues
  const behind = lowerAt(tokens, last + 1)
  if (next?.has(behind) || before?.has(lowerAt(tokens, first - 1))) return true
  if ((score && hasScore(tokens)) || (game && isOfGame(tokens))) return true
  if (isLedTo(clues, tokens, last)) return true
  if (!by && !what) return false
  const subject = lowerAt(tokens, subjectOf(tokens, first))
  const suffers = isSuffered(tokens, first, last)
  return (suffers ? what : by)?.has(subject) === true || (what !== undefined && !suffers && hasObject(tokens, last, what))
}

/** Whether one of the words that a figure asks for stands behind its preposition: "of a medal", "with questions". */
function isLedTo(clues: Clues, tokens: readonly Token[], last: number): boolean {
  for (let k = last + 1; k < Math.min(tokens.length, last + 6); k++) {
    if (tokens[k]!.kind === 'mark' || relatives.has(lowerAt(tokens, k))) return false
    const clue = leading.get(lowerAt(tokens, k))
    const asked = clue && clues[clue]
    if (asked && (clue !== 'of' || k === last + 1) && headsPhrase(tokens, k + 1, asked)) return true
  }
  return false
}

const leading = new Map<string, 'of' | 'in' | 'with' | 'how' | 'for' | 'at'>([
  ['of', 'of'],
  ['at', 'at'],
  ['in', 'in'],
  ['into', 'in'],
  ['on', 'in'],
  ['through', 'in'],
  ['with', 'with'],
  ['against', 'with'],
  ['by', 'how'],
  ['for', 'for'],
  ['from', 'for'],
])

/** Whether what stands here up to the next preposition has one of these words for its head: "a wave of angry questions"; not "film extras". */
function headsPhrase(tokens: readonly Token[], from: number, asked: ReadonlySet<string>): boolean {
  for (let k = from; k < Math.min(tokens.length, from + 7); k++) {
    const word = lowerAt(tokens, k)
    if (
      (tokens[k]!.kind === 'mark' && tokens[k]!.text !== '-' && !apostrophes.has(tokens[k]!.text)) ||
      (small.has(word) && !owners.has(word))
    )
      return false
    if (asked.has(word) && !isPlainNoun(tokens[k + 1])) return true
  }
  return false
}

/** "killed the bill", "shot down the idea", "attacked the government's plan"; not "killed 12 film extras": whom a number counts is somebody. */
function hasObject(tokens: readonly Token[], last: number, asked: ReadonlySet<string>): boolean {
  const from = particles.has(lowerAt(tokens, last + 1)) ? last + 2 : last + 1
  return tokens[from]?.kind !== 'number' && headsPhrase(tokens, from, asked)
}

function isPlainNoun(token: Token | undefined): boolean {
  // "killed time-keepers"
  if (token?.text === '-') return true
  if (token?.kind !== 'word' || isCapital(token.text)) return false
  const { lower } = token.spelling
  return !small.has(lower) && !isLy(lower) && !isPastForm(lower)
}

/** Whether what stands before a verb suffers it: "was shot", "a film shot in Ebo". */
function isSuffered(tokens: readonly Token[], first: number, last: number): boolean {
  if (lowerAt(tokens, first).endsWith('ing')) return false
  for (let k = first - 1; k > first - 4; k--) {
    const word = lowerAt(tokens, k)
    if (beings.has(word)) return true
    if (!isLy(word)) break
  }
  return (
    isPastForm(lowerAt(tokens, first)) &&
    (lowerAt(tokens, last + 1) === 'by' ||
      (tokens[first]!.spelling.lower === 'shot' &&
        small.has(lowerAt(tokens, last + 1)) &&
        !articles.has(lowerAt(tokens, last + 1)) &&
        // "shot her a look"
        !(lowerAt(tokens, last + 1) === 'her' && articles.has(lowerAt(tokens, last + 2)))))
  )
}

/** The word that heads a verb's subject: of "the prices of flats have" `prices`, of "a man at the film festival was" `man`. */
export function subjectOf(tokens: readonly Token[], verb: number): number {
  let k = verb - 1
  while (k > 0 && (besideVerb.has(lowerAt(tokens, k)) || isLy(lowerAt(tokens, k)) || isRelative(tokens, k))) k--
  let head = k
  for (let at = k - 1; at >= Math.max(0, verb - 9); at--) {
    const token = tokens[at]!
    const word = lowerAt(tokens, at)
    // "the cost of children's care"
    const isOwners = token.kind === 'mark' && lowerAt(tokens, at + 1) === 's' && apostrophes.has(token.text)
    // "the price of trained dogs"
    const isAdjective = isPastForm(word) && inPhrase.has(lowerAt(tokens, at - 1))
    // "The room smelled of drains and the air conditioning"
    const isAnother = word === 'and' && articles.has(lowerAt(tokens, at + 1))
    if ((token.kind === 'mark' && !isOwners) || isAnother || relatives.has(word) || (isPastForm(word) && !isAdjective)) break
    if (inPhrase.has(word) && at > 0 && tokens[at - 1]!.kind === 'word' && !counts.has(lowerAt(tokens, at - 1))) head = at - 1
  }
  return head
}

/** The "which" of "her film, which bombed", and its comma. */
function isRelative(tokens: readonly Token[], k: number): boolean {
  return relatives.has(lowerAt(tokens, k)) || (tokens[k]!.text === ',' && relatives.has(lowerAt(tokens, k + 1)))
}

/** "beaten 7-0" */
function hasScore(tokens: readonly Token[]): boolean {
  for (let k = 2; k < tokens.length; k++)
    if (
      tokens[k]!.kind === 'number' &&
      dashes.has(tokens[k - 1]!.text) &&
      tokens[k - 2]!.kind === 'number' &&
      tokens[k]!.start - tokens[k - 2]!.end === 1
    )
      return true
  return false
}

/** "in the ninth minute", "beat the goalkeeper from 20 yards". */
function isOfGame(tokens: readonly Token[]): boolean {
  for (let k = 0; k < tokens.length; k++) {
    const word = lowerAt(tokens, k)
    if (games.has(word) || (word === 'minute' && ordinal.test(lowerAt(tokens, k - 1)))) return true
  }
  return false
}

const games = wordSet(
  `goalkeeper striker midfielder winger equaliser equalizer crossbar innings wicket wickets touchdown touchdowns quarterback halftime half-time
  homer homers inning birdie bogey fairway puck rebound rebounds three-pointer three-pointers free-kick semi-final quarter-final playoffs`,
)
const ordinal = /(?:\d(?:st|nd|rd|th)|first|second|third|fourth|[a-z]th)$/

/** "killed off the plan", "shot down the idea" */
const particles = wordSet('off down')
/** "thousands of migrants" are migrants. */
const counts = wordSet('dozens hundreds thousands millions number group groups')
const dashes = wordSet('- –')
const apostrophes = wordSet("' ’")
const owners = wordSet("last next first own a an the this that these those his her its their my our your s 's ' ’s of and")
const inPhrase = wordSet('of in on at for with from about over under between against near behind')
const beings = wordSet('is are was were be been being get got')
const besideVerb = wordSet(
  "is are was were be been being has have had 've already still also just since then now never not nearly almost all",
)
const small = wordSet(
  `a an the of in on at by for with from to after before during near over into about against between under amid since through outside inside around across
  behind following as than until till while when where because and or but so if that who which is are was were has have had will would his her its their last
  this next yesterday today itself himself herself themselves`,
)
const votes = wordSet('won win wins winning victory election elections elected re-elected vote votes voted voters poll polls referendum')

const ofReal = wordSet(
  `the a an this that last magnitude about unknown such mud snow rock lava ash steam smoke gas methane dust water debris ice fireworks
  ammunition dynamite`,
)

/** "a storm of protest", "a chorus of condemnation" */
const loud = wordSet('storm storms firestorm flood avalanche chorus howl howls torrent')

const diedAway = wordSet('out down away hard')

const figurative = wordSet(
  `collapse collapses collapsed collapsing die dies died dying flood floods storm storms tsunami tsunamis avalanche avalanches tornado tornadoes
  landslide landslides earthquake earthquakes drought droughts hurricane hurricanes blizzard blizzards eruption eruptions famine famines`,
)

/** What collapses and was never built. */
const unbuilt = wordSet(
  `talk talks negotiation negotiations deal deals truce ceasefire government coalition price prices currency economy market markets bank
  banks company firm marriage trial case she he bid campaign`,
)
