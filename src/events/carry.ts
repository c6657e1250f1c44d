import type { Mention, Place } from '../places/place.ts'
import { isCapital } from '../text/is-capital.ts'
import { firstFrom } from '../text/span.ts'
import { fact } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { lowerAt } from './lower.ts'
import type { ReadSentence } from './read-sentences.ts'

/** What an article has spoken of so far that later words can lean on. */
export interface Antecedent {
  /** Index into the article's mentions. */
  mention: number
  placeId: string
  /** The noun it can be called by: "factory" for "the Riverside Tyre Factory", "city" for a settlement. */
  noun: string
  /** Where it stands in the text. */
  at: number
  /** A province, county or the like. */
  division: boolean
  /** A state of the United States, which is no county. */
  state: boolean
  /** A capital or a great city, which nobody calls a town, and which often stands for a government. */
  great: boolean
  /** Something was said to have happened there. */
  happened: boolean
  /** A capital or country that no word says anything was in or near: "where Ebo keeps a warship" means its government. */
  acts: boolean
  /** Somebody comes from there, or something is near it, and nothing more is said of it. */
  origin: boolean
  /** One of several that stand in a row: "an alert for Ebo, Ohara and Lorvia". */
  listed: boolean
  /** Harm was told of it: what the text is about. */
  harmed: boolean
  /** Named beside a day long past, "than the one that hit Ebo in 2012": the paragraph that recalls it, and alone goes on with it; -1 where nothing is recalled. */
  recalledIn: number
  country: string | null
}

/** Nouns that stand for a place told before, grouped: any of a group may be taken up by the group's first, the general one. */
const groups: string[][] = [
  [
    'facility',
    'facilities',
    'site',
    'plant',
    'factory',
    'base',
    'complex',
    'compound',
    'installation',
    'works',
    'mill',
    'refinery',
    'reactor',
    'shipyard',
    'depot',
    'mine',
    'laboratory',
    'camp',
    'airfield',
    'launchpad',
    'warehouse',
    'station',
    'port',
    'airport',
    'prison',
    'hospital',
    'school',
    'university',
    'church',
    'mosque',
    'temple',
    'hotel',
    'stadium',
    'park',
    'bridge',
    'dam',
    'building',
    'market',
    'mall',
    'restaurant',
    'museum',
    'embassy',
    'tower',
    'shop',
    'library',
    'theatre',
    'theater',
    'cinema',
    'café',
    'cafe',
    'clinic',
    'cathedral',
    'monastery',
    'synagogue',
    'cemetery',
    'zoo',
    'pier',
    'quarry',
    'nursery',
    'nightclub',
    'casino',
    'supermarket',
    'terminal',
    'substation',
    'palace',
    'monument',
    'lock',
    'tunnel',
    'bakery',
    'brewery',
    'pub',
    'foundry',
    'smelter',
    'courthouse',
  ],
  ['city', 'town', 'village', 'capital', 'suburb', 'community', 'municipality', 'settlement'],
  ['country', 'nation', 'state', 'republic', 'kingdom'],
  ['region', 'province', 'county', 'district', 'area', 'territory', 'island', 'peninsula'],
]
const groupOf = new Map(groups.flatMap((group, g) => group.map(noun => [noun, g] as const)))
/** The general words of the first group, which can take up any of it. */
const general = wordSet('facility facilities site complex compound installation building scene')

/** What the places of a sentence can be called later on; `scenes` are its mentions that something is told of, and whether that was harm. */
export function antecedents(
  sentence: ReadSentence,
  mentions: readonly Mention[],
  scenes: ReadonlyMap<number, boolean>,
  isRecalled: (mention: Mention) => boolean,
): Antecedent[] {
  const found: Antecedent[] = []
  for (let m = firstFrom(mentions, sentence.start); m < mentions.length && mentions[m]!.start < sentence.end; m++) {
    const mention = mentions[m]!
    if (!mention.place || mention.adjective || mention.end > sentence.end) continue
    const { kind, feature, population, country } = mention.place
    const site = nounAfter(sentence, mention)
    const great = feature === 'PPLC' || population > 500_000
    const antecedent: Antecedent = {
      mention: m,
      placeId: mention.place.id,
      noun: site ?? nounOf[kind],
      at: mention.start,
      division: kind === 'admin',
      state: feature === 'ADM1' && country === 'US',
      great,
      happened: mention.role === 'happened' || scenes.has(m),
      acts: (great || kind === 'country') && !isWhere(sentence, mention),
      origin:
        mention.role === 'origin' ||
        (mention.role !== 'happened' && isWhence(sentence, mention)) ||
        (kind === 'country' && isBeside(sentence, mention)),
      listed: isListed(sentence, mentions, m),
      harmed: scenes.get(m) === true,
      recalledIn: isRecalled(mention) ? sentence.paragraph : -1,
      country,
    }
    // "a mill in Ebo. … in the town": what stands in a town is not all that it is called by
    if (site !== null && kind === 'settlement') found.push({ ...antecedent, noun: nounOf.settlement })
    found.push(antecedent)
  }
  return found
}

/** Whether nothing but a comma or "and" stands between a place and one of its kind beside it. */
function isListed(sentence: ReadSentence, mentions: readonly Mention[], m: number): boolean {
  return [mentions[m - 1], mentions[m + 1]].some(other => {
    if (other?.place?.kind !== mentions[m]!.place!.kind) return false
    const [left, right] = other.start < mentions[m]!.start ? [other, mentions[m]!] : [mentions[m]!, other]
    return isOnlyJoint(sentence, left.end, right.start)
  })
}

function isOnlyJoint({ tokens }: ReadSentence, from: number, to: number): boolean {
  if (to - from > 6) return false
  const between = tokens.slice(firstFrom(tokens, from), firstFrom(tokens, to))
  return between.length > 0 && between.every(({ spelling }) => joint.has(spelling.lower))
}

const joint = wordSet(', and or')

/** "arrived by rail from Ebo" */
function isWhence({ tokens }: ReadSentence, { start }: Mention): boolean {
  return lowerAt(tokens, firstFrom(tokens, start) - 1) === 'from'
}

/** "near Lorvia", "on the border with Lorvia" */
function isBeside({ tokens }: ReadSentence, { start }: Mention): boolean {
  const at = firstFrom(tokens, start)
  const before = lowerAt(tokens, at - 1)
  return before === 'near' || before === 'bordering' || (before === 'with' && lowerAt(tokens, at - 2) === 'border')
}

/** "in Ebo", "to the Old Shoal", "Ebo and Lorvia" behind such a word. */
function isWhere({ tokens }: ReadSentence, { start }: Mention): boolean {
  let k = firstFrom(tokens, start) - 1
  while (k > 0 && (lowerAt(tokens, k) === 'the' || lowerAt(tokens, k) === 'and' || isCapital(tokens[k]!.text))) k--
  return beforeWhere.has(lowerAt(tokens, k))
}

/** Behind these a country is where something is, or whose, and not who acts. */
const beforeWhere = wordSet('in at near on off outside inside to of into across around over from')

/** What a place of each kind is called by; a sea or a range is no region that words such as "the district" take up. */
const nounOf: Record<Place['kind'], string> = {
  settlement: 'city',
  country: 'country',
  admin: 'region',
  region: 'region',
  facility: 'facility',
  island: 'island',
  district: 'district',
  continent: 'continent',
  water: 'water',
  landform: 'landform',
  coordinates: 'site',
  relative: 'region',
}

/** "the Northfield Steel Works", "a factory in Northfield": the thing that the place's name belongs to. */
function nounAfter(sentence: ReadSentence, mention: Mention): string | null {
  const { tokens } = sentence
  const at = firstFrom(tokens, mention.end)
  for (let k = at; k < Math.min(tokens.length, at + 5); k++) {
    const { kind, text, spelling } = tokens[k]!
    if (kind !== 'word') break
    if (groupOf.get(spelling.lower) === 0) return spelling.lower
    if (!isCapital(text)) break
  }
  const first = firstFrom(tokens, mention.start)
  if (beforeSite.has(lowerAt(tokens, first - 1))) {
    const noun = lowerAt(tokens, first - 2)
    if (groupOf.get(noun) === 0) return noun
  }
  return null
}

const beforeSite = wordSet('in at near of outside')

/** A place taken from an earlier sentence, and the words that took it. */
export interface Carried {
  mention: number
  /** "this factory": the rule, in the words that call it up. */
  rule: string
}

/**
 * The place that words of a clause take from before: "this factory" is the factory of the sentence before, "there" the last
 * place anything was said of. `known` is in reading order; `ofHarm` whether the clause tells of harm.
 */
export function carriedPlace(
  sentence: ReadSentence,
  clause: { first: number; end: number },
  all: readonly Antecedent[],
  ofHarm: boolean,
): Carried | null {
  const { tokens } = sentence
  for (let k = clause.first; k < clause.end; k++) {
    if (!maySayWhere(tokens[k]!.spelling)) continue
    const word = tokens[k]!.spelling.lower
    const isScene = word === 'scene' && lowerAt(tokens, k - 1) === 'the' && atScene.has(lowerAt(tokens, k - 2))
    if (isScene || (word === 'there' && isPlaceAdverb(lowerAt(tokens, k + 1)))) {
      const known = notRecalled(all, sentence)
      const near = recent(known, sentence)
      const scenes = near.filter(({ happened }) => happened)
      const last = scenes.findLast(({ acts }) => !acts) ?? scenes.at(-1) ?? near.at(-1)
      if (last) return { mention: last.mention, rule: `“${isScene ? 'the scene' : 'there'}”: the place before` }
    }
    if (!pointing.has(word)) continue
    const isSame = tokens[k + 1]?.text === 'same'
    const at = isSame ? k + 2 : pastModifiers(tokens, k + 1)
    const noun = tokens[at]?.text ?? ''
    if (!groupOf.has(noun)) continue
    const deictic = word === 'this' || word === 'that' || isSame
    // "the district of Ebo" names its own
    if (tokens[at + 1]?.text === 'of' && isCapital(tokens[at + 2]?.text ?? '')) continue
    // "in the capital Ebo"
    if (towns.has(noun) || noun === 'capital') {
      const name = tokens[at + 1]
      if (name && isCapital(name.text) && !name.text.endsWith('day')) continue
    }
    // "in the same town as Ebo"
    if (lowerAt(tokens, at - 1) === 'same' && lowerAt(tokens, at + 1) === 'as') continue
    // "the region's worst theft": a rank among its like, wherever they were
    if (isRanking(tokens, at + 1)) continue
    const known = notRecalled(all, sentence)
    // "the park" is often another park; "this park" never is
    const near = isSame && ofHarm ? wasHarmed(known) : deictic ? known : recent(known, sentence)
    const found = countries.has(noun)
      ? countryBefore(near, known)
      : (lookBack(noun, near, deictic) ?? (isSame || deictic ? null : onlyOne(noun, known)))
    if (found)
      return { mention: found.mention, rule: `“${word} ${noun}”: the ${noun === found.noun ? noun : `${found.noun} spoken of`} before` }
  }
  return null
}

/** "Stronger than the one that hit Ebo in 2012. | The governor visited the town": of what only another paragraph recalls nothing goes on. */
function notRecalled(known: readonly Antecedent[], { paragraph }: ReadSentence): readonly Antecedent[] {
  const isTold = ({ recalledIn }: Antecedent) => recalledIn < 0 || recalledIn === paragraph
  return known.every(isTold) ? known : known.filter(isTold)
}

/** Where "in the same town" stands in a clause, as a token; -1 where it does not, or says as what: "in the same town as Ebo", "of Ebo". */
export function sameAgain({ tokens }: ReadSentence, clause: { first: number; end: number }): number {
  for (let k = clause.first + 2; k < clause.end - 1; k++) {
    if (lowerAt(tokens, k) !== 'same' || lowerAt(tokens, k - 1) !== 'the' || !beforeSite.has(lowerAt(tokens, k - 2))) continue
    const next = lowerAt(tokens, k + 2)
    return inhabited.has(lowerAt(tokens, k + 1)) && next !== 'as' && next !== 'of' ? k : -1
  }
  return -1
}

const inhabited = new Set([...groups[1]!, ...groups[3]!])

/** "In 2017 nine died in the same town": where harm was told of before, whatever has been named since of those who came to help. */
function wasHarmed(known: readonly Antecedent[]): readonly Antecedent[] {
  const harmed = known.filter(antecedent => antecedent.harmed)
  return harmed.length > 0 ? harmed : known
}

const atScene = wordSet('at from')

/** "’s worst", "’s second largest". */
function isRanking(tokens: readonly Token[], apostrophe: number): boolean {
  const mark = tokens[apostrophe]?.text
  if ((mark !== "'" && mark !== '’') || lowerAt(tokens, apostrophe + 1) !== 's') return false
  return ranks.has(lowerAt(tokens, apostrophe + 2)) || lowerAt(tokens, apostrophe + 2).endsWith('iest')
}

const ranks = wordSet('first second third worst largest biggest highest longest best last')

/** Past "eastern Lorvian" of "the eastern Lorvian city": at most two words that say which. */
function pastModifiers(tokens: readonly Token[], from: number): number {
  let k = from
  while (k < from + 2 && k < tokens.length && saysWhich(tokens[k]!.spelling)) k++
  return k
}

const saysWhich = fact(word => whereabouts.has(word) || (isCapital(word) && /..(?:an|ish|ese|i)$/.test(word)))

const whereabouts = wordSet(
  'northern southern eastern western central northeastern northwestern southeastern southwestern coastal besieged stricken',
)

const pointing = wordSet('the this that same')

/** Whether a word may begin what takes a place up: asked of every word of every clause. */
const maySayWhere = fact((_, word): boolean => word === 'there' || word === 'scene' || pointing.has(word))

/** "the town", "there" lean on what was said just before, not a page ago. */
function recent(known: readonly Antecedent[], sentence: ReadSentence): Antecedent[] {
  let from = known.length
  while (from > 0 && sentence.start - known[from - 1]!.at < 320) from--
  return known.slice(from)
}

/** "a shop in Ebo … The shop reopened in January", a page on: the one place at which the text has told of such a thing, or the one town where something happened. */
function onlyOne(noun: string, known: readonly Antecedent[]): Antecedent | null {
  const isTown = towns.has(noun)
  if (general.has(noun) || !(isTown || groupOf.get(noun) === 0)) return null
  const meant = known.filter(antecedent =>
    isTown
      ? groupOf.get(antecedent.noun) === 1 && antecedent.happened && !antecedent.acts && !(antecedent.great && small.has(noun))
      : antecedent.noun === noun,
  )
  return meant.every(({ placeId }) => placeId === meant[0]!.placeId) ? (meant[0] ?? null) : null
}

/** The last place that a noun can take up, first of all one where something happened: "took Ebo, north of Tessel. … outside the town". */
function lookBack(noun: string, known: readonly Antecedent[], deictic: boolean): Antecedent | null {
  const scenes = known.filter(({ happened }) => happened)
  return lastCalled(noun, scenes, deictic) ?? lastCalled(noun, known, deictic)
}

function lastCalled(noun: string, known: readonly Antecedent[], deictic: boolean): Antecedent | null {
  const group = groupOf.get(noun)
  for (let i = known.length - 1; i >= 0; i--) {
    const antecedent = known[i]!
    if (antecedent.great ? small.has(noun) : noun === 'capital') continue
    // "The robots came from Ebo. Troops left the city": not the one that something came from
    if (antecedent.origin && noun === 'city' && !deictic) continue
    // "an alert for Ebo, Ohara and Lorvia. It is the worst flood in the region": none of them
    if (antecedent.listed && !antecedent.happened && !deictic && regions.has(noun)) continue
    if (landforms.has(noun) && !(antecedent.noun === noun && antecedent.happened)) continue
    if (antecedent.noun === noun) return antecedent
    if (noun === 'county' && antecedent.state) continue
    if (groupOf.get(antecedent.noun) !== group || (divisions.has(noun) && !antecedent.division)) continue
    if (group !== 0 || (deictic && general.has(noun))) return antecedent
  }
  return null
}

/**
 * "The country" is the one that something was just said to be in; else that of most of what is told, whether it was named just now or long ago.
 * "Divers from Ebo came", "Ebo sent a plane": neither is where they went.
 */
function countryBefore(near: readonly Antecedent[], known: readonly Antecedent[]): Antecedent | null {
  const isCountry = ({ noun, origin }: Antecedent) => noun === 'country' && !origin
  const inside = near.findLast(antecedent => isCountry(antecedent) && !antecedent.acts)
  if (inside) return inside
  const scenes = new Map<string | null, number>()
  let most: string | null = null
  for (const { happened, country } of known) {
    if (!happened) continue
    scenes.set(country, (scenes.get(country) ?? 0) + 1)
    if (most === null || scenes.get(country)! > scenes.get(most)!) most = country
  }
  const isOfMost = (antecedent: Antecedent) => isCountry(antecedent) && antecedent.country === most
  return near.findLast(isOfMost) ?? near.findLast(isCountry) ?? known.findLast(isOfMost) ?? null
}

const countries = wordSet('country nation')

const towns = wordSet('city town village')
const small = wordSet('town village suburb')
/** The Sahel and eastern Ebo are regions, but none of these. */
const divisions = wordSet('province county district state')
const regions = wordSet('region area')
/** A bay or a province is no island, though it may be a region, nor is the one that divers came from. */
const landforms = wordSet('island peninsula')

function isPlaceAdverb(next: string): boolean {
  return !behindThere.has(next)
}

/** "there is", "there seems": no place. */
const behindThere = wordSet(
  "is are was were has have had will would could should must can may might 's 'd 'll be seem seems seemed appear appears",
)
