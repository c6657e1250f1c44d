import { type Article, isHeading } from '../articles/article.ts'
import { type OnProgress, partOf } from '../text/on-progress.ts'
import { doubted, doubtsOf } from './doubts.ts'
import { homeOf } from './evidence/outlet.ts'
import type { Gazetteer } from './gazetteer.ts'
import { reasonsForName } from './name-reasons.ts'
import { namedPlaces } from './named-places.ts'
import { homeLandOf, type NamesakeDoubt, namesakeDoubt } from './namesakes.ts'
import type { Candidate, Mention, Reason } from './place.ts'
import { placeOf } from './place-of.ts'
import { reasonOf } from './reasons.ts'
import { type NameAt, type RoleGiven, rolesOf } from './role.ts'
import { roleWhyInWords } from './role-words.ts'
import { groupSums, reasonsForLoser, reasonsForSense, type Setting } from './sense-reasons.ts'
import { type Senses, unlisted } from './senses.ts'
import { survey } from './survey.ts'
import type { Toponym } from './toponym.ts'
import { unlistedPlace } from './unlisted/unlisted-place.ts'
import { preferListed, type SenseScale, senseScale } from './weigh-senses.ts'
import learned from './weights.json'
import { calibrated, isReported, isSurelyPlace, type Weights } from './weights.ts'

export interface FindOptions {
  /** The outlet: its name, or better its address, `independent.ie`. */
  outlet?: string
  /** Whether to say why: without reasons a document takes a quarter less time. True unless told otherwise. */
  explain?: boolean
  /** Hears how far it has come. */
  onProgress?: OnProgress | undefined
}

const weights = learned as unknown as Weights
const mostRunnersUp = 5
const leastRunnerUp = 0.02
/** A place that no gazetteer has is nothing a reader could choose, unless it is likely. */
const leastUnlistedRunnerUp = 0.1

/**
 * The places an article names, in reading order, each with its confidence, its reasons and the runners-up.
 *
 *     findPlaces(articleFromText('Shelling hit Sumy, Ukraine.'), gazetteer)
 *     // [{ name: 'Sumy', place: { id: 'geonames:692194' … } … }, { name: 'Ukraine' … }]
 */
export function findPlaces(article: Article, gazetteer: Gazetteer, options: FindOptions = {}): Mention[] {
  const home = homeOf(options.outlet ?? article.source, gazetteer)
  const { words, live, idiom, round } = survey(article, gazetteer, weights, home, partOf(options.onProgress, 0, 0.7))
  const scale = senseScale(weights.resolution[1])
  // What is told once is told each time: "a fire in Springfield; the mayor of Springfield". Hardly a text needs to know.
  let told: Set<string> | undefined
  const isTold = (toponym: Toponym): boolean => {
    told ??= new Set(live.filter(other => isReported(other, weights)).map(readAs))
    return told.has(readAs(toponym))
  }
  const reported = live.filter(toponym => isReported(toponym, weights) || (isSurelyPlace(toponym) && isTold(toponym)))
  for (const { senses, located } of reported) preferListed(senses, located)
  const named = namedPlaces(reported, gazetteer)
  const homeLand = homeLandOf(named, gazetteer)
  const explain = options.explain ?? true
  const readings = reported.map(toponym => ({
    first: toponym.first,
    last: toponym.last,
    adjective: isAdjective(toponym),
    ...whereabouts(toponym, gazetteer),
    heading: isHeading(article.paragraphs[words.paragraph[toponym.first]!]!),
  }))
  const onMention = partOf(options.onProgress, 0.75, 1)
  return rolesOf(words, readings).map((role, t) => {
    onMention?.(t / reported.length)
    const setting = { words, toponym: reported[t]!, previous: reported[t - 1], next: reported[t + 1], named, home, idiom, round, gazetteer }
    return mentionOf(article, setting, role, scale, explain, homeLand && namesakeDoubt(setting.toponym, homeLand, named, gazetteer))
  })
}

/** Whether a reading that was not chosen is worth telling, and lies anywhere. */
function isTellable({ rows, chances, latitudes }: Senses, s: number): boolean {
  return chances[s]! >= (rows[s] === unlisted ? leastUnlistedRunnerUp : leastRunnerUp) && !Number.isNaN(latitudes[s]!)
}

/** The name and the reading it has. */
function readAs({ key, senses: { rows, best } }: Toponym): string {
  return `${key} ${rows[best]}`
}

function isAdjective({ senses }: Toponym): boolean {
  return senses.matches[senses.best]?.nameKind === 'adjective'
}

/** What kind of place is meant, and where it lies: an unlisted one by that near which it was put. */
function whereabouts({ senses: { rows, best }, near }: Toponym, gazetteer: Gazetteer): Pick<NameAt, 'kind' | 'country' | 'point'> {
  const row = rows[best]!
  if (row !== unlisted) return { kind: gazetteer.kind(row), ...whereOf(row, gazetteer) }
  return { kind: 'relative', ...(near < 0 ? nowhere : whereOf(near, gazetteer)) }
}

/** Whether a name is longer than the one listed, and a water's or a hill's: "the Harwinton River". */
function isOfGround({ headed }: Toponym): boolean {
  return headed === 'water' || headed === 'river' || headed === 'lake' || headed === 'land'
}

/** Such a one is not the town it is called after, and lies by it; of a region it is a part that nobody lists. */
function isInhabited(row: number, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.kind(row)
  return kind === 'settlement' || kind === 'district' || kind === 'admin'
}

const whereOf = (row: number, gazetteer: Gazetteer): Pick<NameAt, 'country' | 'point'> => ({
  country: gazetteer.country(row),
  point: [gazetteer.longitude(row), gazetteer.latitude(row)],
})

const nowhere = { country: null, point: null }

function mentionOf(
  article: Article,
  setting: Setting,
  { role, rule, params }: RoleGiven,
  scale: SenseScale,
  explain: boolean,
  doubt: NamesakeDoubt | null,
): Mention {
  const { words, toponym, gazetteer } = setting
  const { first, last, senses, chance } = toponym
  const { start } = words.tokens[first]!
  const { end } = words.tokens[last]!
  const name = article.text.slice(start, end)
  // Of an unlisted place what counts is that it lies where it was put; of a listed one, that no namesake of it is meant.
  const located = (s: number): number => (senses.rows[s] === unlisted ? toponym.located : s === senses.best && doubt ? doubt.chance : 1)
  const raw = doubted(chance * senses.bestChance * located(senses.best), doubtsOf(toponym, gazetteer), weights.doubts)
  const confidence = calibrated(weights.calibration, raw)
  // The other readings, that it lies elsewhere, and that it is no place at all, share what the chosen one leaves: together they are never
  // more than sure, and none is told as likelier than the one chosen.
  let rest = 1 - chance
  for (let s = 0; s < senses.rows.length; s++) rest += chance * senses.chances[s]! * (s === senses.best ? 1 - located(s) : 1)
  const left = rest > 0 ? (1 - confidence) / rest : 0
  const sums = explain ? groupSums(senses, scale) : null
  const nearRow = (s: number): number => {
    const row = senses.rows[s]!
    return row === unlisted ? toponym.near : isOfGround(toponym) && isInhabited(row, gazetteer) ? row : -1
  }
  const candidate = (s: number): Candidate => ({
    place: nearRow(s) >= 0 ? unlistedPlace(nearRow(s), name, gazetteer) : placeOf(gazetteer, senses.rows[s]!),
    confidence: s === senses.best ? confidence : Math.min(left * chance * senses.chances[s]! * located(s), confidence),
    reasons: !sums ? [] : s === senses.best ? reasonsForSense(setting, s, scale, sums) : reasonsForLoser(setting, s, sums),
  })
  const chosen = candidate(senses.best)
  const others: number[] = []
  for (let s = 0; s < senses.rows.length; s++) if (s !== senses.best && isTellable(senses, s)) others.push(s)
  if (others.length > 1) others.sort((a, b) => senses.chances[b]! - senses.chances[a]! || a - b)
  if (others.length > mostRunnersUp) others.length = mostRunnersUp
  if (explain && senses.rows[senses.best] !== unlisted && nearRow(senses.best) >= 0)
    chosen.reasons.push(reasonOf('not-in-gazetteer', { name }, -1))
  if (explain && doubt) chosen.reasons.push(reasonOf('namesake-at-home', { place: gazetteer.name(doubt.land) }, Math.log(1 - doubt.chance)))
  return {
    start,
    end,
    name,
    place: chosen.place,
    confidence: chosen.confidence,
    reasons: !explain ? [] : joined(chosen.reasons, reasonsForName(setting, weights.recognition)),
    runnersUp: others.map(candidate),
    adjective: isAdjective(toponym),
    role,
    roleWhy: roleWhyInWords(rule, params),
    roleReason: { rule, params },
  }
}

/** What speaks for the name and for its reading, each thing said once, the strongest first. */
function joined(ofReading: readonly Reason[], ofName: readonly Reason[]): Reason[] {
  const all = [...ofReading]
  for (const reason of ofName) {
    const same = all.findIndex(known => known.words === reason.words)
    if (same < 0) all.push(reason)
    else all[same] = { ...all[same]!, weight: Math.round((all[same]!.weight + reason.weight) * 100) / 100 }
  }
  return all.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
