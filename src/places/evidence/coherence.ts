import type { Gazetteer } from '../gazetteer.ts'
import { type Home, noHome } from '../home.ts'
import { kindCode, type SenseRule, type Senses, senseRuleCount, senseRules, unlisted } from '../senses.ts'
import type { Toponym } from '../toponym.ts'
import { anchorsOf, anchorsWithout, type Others, othersThan } from './coherence/anchors.ts'
import { chancesByKey } from './coherence/chances.ts'
import { shared, sharedColumns } from './coherence/columns.ts'
import { type Lands, landNamed, noteLand, nowhere } from './coherence/lands.ts'
import { listsOf, noteList } from './coherence/lists.ts'
import { noteMention } from './coherence/mention.ts'
import { noteNearness } from './coherence/nearness.ts'
import { neighboursOf } from './coherence/neighbours.ts'
import { noteOutlet } from './coherence/outlet-home.ts'
import { readingOf } from './coherence/reading.ts'
import { besideRiver, type NamedRiver, noteRegionsOfTowns, riversNamed } from './coherence/rivers.ts'
import type { Idiom } from './idiom.ts'

/** What only the document says of a reading: before it is asked none of this is known. */
export const documentRules: readonly SenseRule[] = [
  ...sharedColumns.map(at => senseRules[at]!),
  'same-sense-elsewhere',
  'near-neighbour',
  'by-river-beside',
  'like-neighbour',
  'joined-like',
  'known-as-list',
  'capital-has-the-name',
  'said-near',
  'unlisted-support',
  'unlisted-beside',
  'unlisted-in-container',
  'unlisted-abroad',
  'unlisted-known-in-land',
  'unlisted-one-spot',
  'unlisted-metropolis',
  'unlisted-nowhere',
  'unlisted-of-world',
  'unlisted-in-list',
  'unlisted-in-round',
  'out-of-round',
  'unlisted-listed-near',
  'unlisted-foreign',
  'unlisted-foreign-renown',
  'unlisted-renown-abroad',
]

/** Notes for and against each reading of each name how well it goes with the others of the document, and with where its outlet is at home. */
export function noteCoherence(toponyms: readonly Toponym[], home: Home, idiom: Idiom, gazetteer: Gazetteer): void {
  const all = home.toponym ? [...toponyms, home.toponym] : toponyms
  const everything = anchorsWithout([], anchorsOf(all, gazetteer))
  const lands: Lands = new Map()
  const groups = new Map<Toponym['matches'], Toponym>()
  const elsewhere = chancesByKey(toponyms, home)
  const lists = listsOf(toponyms, gazetteer)
  const rivers = riversNamed(toponyms, gazetteer)
  for (let t = 0; t < all.length; t++) {
    const toponym = all[t]!
    if (toponym.senses.rows.length === 0) continue
    const same = groups.get(toponym.matches)
    if (same) copyShared(same.senses, toponym.senses)
    else {
      noteShared(toponym, everything, { lands, rivers }, home, idiom, gazetteer)
      groups.set(toponym.matches, toponym)
    }
    if (toponym.list !== 0) noteList(toponym, lists.get(toponym.list) ?? [], gazetteer)
    noteMention(toponym, t < toponyms.length ? neighboursOf(toponyms, t) : [], elsewhere.get(toponym.key), gazetteer)
  }
}

function copyShared({ evidence: from }: Senses, { evidence: to, rows }: Senses): void {
  const listed = rows.length - 1
  for (let i = 0; i < sharedColumns.length; i++) {
    let c = sharedColumns[i]!
    for (let s = 0; s < listed; s++, c += senseRuleCount) to[c] = from[c]!
  }
}

/** Notes what holds for all mentions of a name alike. */
function noteShared(
  { key, senses }: Toponym,
  everything: Others,
  { lands, rivers }: { lands: Lands; rivers: readonly NamedRiver[] },
  home: Home,
  idiom: Idiom,
  gazetteer: Gazetteer,
): void {
  const others = othersThan(key, everything)
  let land = nowhere
  for (let s = 0; s < senses.rows.length; s++) {
    if (senses.rows[s] === unlisted) continue
    const reading = readingOf(senses, s, gazetteer)
    // Namesakes of one country mostly follow on each other.
    if (reading.country !== land.country) land = landNamed(reading.country, others, everything, lands, gazetteer)
    const at = s * senseRuleCount
    noteLand(senses.evidence, at, reading, land, others, gazetteer)
    noteNearness(senses.evidence, at, reading, others)
    if (rivers.length > 0) senses.evidence[at + shared.byNamedRiver] = besideRiver(reading, rivers)
    if (idiom.most > 0 && reading.country !== null)
      // A land that the text names may be meant whatever its words are.
      senses.evidence[at + shared.spokenThere] = Math.max(idiom.shares.get(reading.country) ?? 0, idiom.most * Math.min(1, land.named))
    if (home !== noHome) noteOutlet(senses.evidence, at, reading, home, gazetteer)
  }
  if (rivers.length > 0) noteRegionsOfTowns(senses, gazetteer)
  noteStates(senses)
  noteSisters(senses)
}

/** "In Georgia", among states of the Union: only of a name that is a country's as well do its sisters tell that the region is meant. */
function noteSisters({ kinds, evidence }: Senses): void {
  if (kinds.includes(kindCode.country)) return
  for (let s = 0; s < kinds.length; s++) evidence[s * senseRuleCount + shared.sisterRegions] = 0
}

/** How much more than of another name it says of one that two states have, in which of them the rest of the text lies: however far that goes round the world. */
const [toTellStates, littleHeld] = [8, 0.03]

/** "Congo", "Korea": of two states of one name the one is meant in which more is told, however few people live there. */
function noteStates({ rows, kinds, evidence }: Senses): void {
  let most = -1
  let second = 0
  let states = 0
  for (let s = 0; s < rows.length; s++) {
    if (kinds[s] !== kindCode.country) continue
    states++
    const held = evidence[s * senseRuleCount + shared.holdsOthers]!
    const leads = most < 0 || held > evidence[most * senseRuleCount + shared.holdsOthers]!
    second = leads ? (most < 0 ? 0 : evidence[most * senseRuleCount + shared.holdsOthers]!) : Math.max(second, held)
    if (leads) most = s
  }
  if (states < 2) return
  const at = most * senseRuleCount + shared.holdsOthers
  const held = evidence[at]!
  evidence[at] = ((held - second) / (held + second + littleHeld)) * toTellStates
}
