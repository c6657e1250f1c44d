import type { Gazetteer } from '../gazetteer.ts'
import { ruleNumber, rules } from '../name-rules.ts'
import { column, kindRules, type SenseRule, senseRuleCount, unlisted } from '../senses.ts'
import { note, type Toponym } from '../toponym.ts'
import type { Idiom } from './idiom.ts'

const rule = rules(`
  words-alone repeated surest-elsewhere mean-elsewhere sense-sure given-name-acts name:given is:unlisted in-full-elsewhere
  city-and-nothing-else spoken-elsewhere
`)

const ofName = ['adjective', 'abbreviation', 'main-name'] as const
const carried: SenseRule[] = [
  'population',
  'near-others',
  'near-neighbour',
  'within-30km',
  'within-100km',
  'within-300km',
  'nothing-within-1000km',
  'only-spot',
  'region-share',
  'country-share',
  'region-named',
  'country-named',
  'district-named',
  'holds-others',
  'outlet-country',
  'outlet-place',
  'outlet-region',
  'outlet-home',
  'container-not-after',
  'kind-said',
  'in-us',
  'spoken-there',
]

/** Their columns and the names of the notes, made once. */
const kindNotes = kindRules.map(rule => ruleNumber(`is:${rule}`))
const nameNotes = ofName.map(rule => ({ at: column[rule], is: ruleNumber(`is:${rule}`) }))
const carriedNotes = carried.map(rule => ({ at: column[rule], local: ruleNumber(`local:${rule}`), wide: ruleNumber(`wide:${rule}`) }))

const spokenThere = column['spoken-there']

/** The first pass's verdict in log-odds, scaled to the size of other evidence. */
export const wordsAlone = 'words-alone'
export const wordsAloneScale = 0.25

const ofUnlisted = ['unlisted-support', 'unlisted-beside', 'unlisted-renown', 'unlisted-in-container', 'near-neighbour'] as const
const unlistedNotes = ofUnlisted.map(rule => ({ at: column[rule], number: ruleNumber(rule) }))

/** So sure must a country be named for governments to be what a text is about. */
const leastOfState = 0.3

/**
 * "In Troy, Paris denied the charge": a capital that people are called after, with nothing else of its country, may be one of them. Where the text is
 * about France, or about states at all, Paris is its government; and people recognise no votes.
 */
function actsAlone({ senses: { evidence, best }, rules, actsAsPeople }: Toponym): boolean {
  const said = (rule: SenseRule): number => evidence[best * senseRuleCount + column[rule]]!
  return actsAsPeople && said('capital-acts') > 0 && said('country-share') < 0.1 && rules.includes(rule['name:given'])
}

/**
 * What the rest of the document says on whether a name is a place: that its likeliest reading lies among the others,
 * that the same name is surely a place (or a person) elsewhere in the text.
 */
export function documentEvidence(toponyms: readonly Toponym[], idiom: Idiom, gazetteer: Gazetteer): void {
  const byKey = new Map<string, { count: number; highest: number; second: number; lowest: number; sum: number }>()
  for (const { key, chance } of toponyms) {
    const seen = byKey.get(key)
    if (!seen) byKey.set(key, { count: 1, highest: chance, second: 0, lowest: chance, sum: chance })
    else {
      seen.count++
      seen.sum += chance
      if (chance > seen.highest) {
        seen.second = seen.highest
        seen.highest = chance
      } else if (chance > seen.second) seen.second = chance
      if (chance < seen.lowest) seen.lowest = chance
    }
  }
  const ofStates = toponyms.some(
    ({ senses: { evidence, best }, chance }) => chance > leastOfState && evidence[best * senseRuleCount + column.country]! > 0,
  )
  const inFull = namedInFull(toponyms)
  for (const toponym of toponyms) {
    toponym.rules.length = toponym.own
    toponym.values.length = toponym.own
    const { senses, chance } = toponym
    if (senses.rows.length === 0) continue
    const seen = byKey.get(toponym.key)!
    note(toponym, rule['words-alone'], Math.log(Math.max(chance, 1e-4) / Math.max(1 - chance, 1e-4)) * wordsAloneScale)
    if (seen.count > 1) {
      note(toponym, rule.repeated, Math.log(seen.count))
      note(toponym, rule['surest-elsewhere'], chance === seen.highest ? seen.second : seen.highest)
      note(toponym, rule['mean-elsewhere'], (seen.sum - chance) / (seen.count - 1) - 0.5)
    }
    const at = senses.best * senseRuleCount
    note(toponym, rule['sense-sure'], senses.bestChance)
    if (!ofStates && actsAlone(toponym)) note(toponym, rule['given-name-acts'])
    const row = senses.rows[senses.best]!
    if (row === unlisted) {
      note(toponym, rule['is:unlisted'])
      for (const { at: c, number } of unlistedNotes) note(toponym, number, senses.evidence[at + c]!)
      continue
    }
    if (isAbbreviation(toponym) && inFull.has(row)) note(toponym, rule['in-full-elsewhere'])
    note(toponym, kindNotes[senses.kinds[senses.best]!]!)
    for (let n = 0; n < nameNotes.length; n++) {
      const { at: c, is } = nameNotes[n]!
      if (senses.evidence[at + c]! > 0) note(toponym, is)
    }
    const kind = gazetteer.kind(row)
    const local = kind === 'settlement' || kind === 'district' || kind === 'facility'
    // "Metro police" in a paper of Nevada are not those of Metro in Sumatra.
    if (local && idiom.most > 0) note(toponym, rule['spoken-elsewhere'], idiom.most - senses.evidence[at + spokenThere]!)
    for (let c = 0; c < carriedNotes.length; c++) {
      const known = carriedNotes[c]!
      // Hamlets of America are called like everybody; its Spokane is like no one.
      if (known.at === column['in-us'] && senses.evidence[at + known.at]! > 0 && toponym.rules.includes(rule['city-and-nothing-else']))
        continue
      const value = senses.evidence[at + known.at]!
      if (value > 0) note(toponym, local ? known.local : known.wide, value)
    }
  }
}

const leastInFull = 0.5

/** The places that are surely named by more than an abbreviation. */
function namedInFull(toponyms: readonly Toponym[]): Set<number> {
  const rows = new Set<number>()
  for (const toponym of toponyms) {
    const { senses, chance } = toponym
    if (chance * senses.bestChance >= leastInFull && !isAbbreviation(toponym)) rows.add(senses.rows[senses.best]!)
  }
  return rows
}

/** "NSW" is New South Wales, where that is named as well. */
function isAbbreviation({ senses: { matches, best } }: Toponym): boolean {
  return matches[best]?.nameKind === 'abbreviation'
}
