import { isAdjective, weighAdjectives } from '../places/evidence/adjective.ts'
import { documentRules } from '../places/evidence/coherence.ts'
import { documentEvidence } from '../places/evidence/document.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import { ruleName } from '../places/name-rules.ts'
import { column, senseRuleCount, unlisted } from '../places/senses.ts'
import { addDocument, documentPasses, weighAlone, weighSensesTogether } from '../places/survey.ts'
import type { Toponym } from '../places/toponym.ts'
import { locationEvidence, locationRules, weighLocations } from '../places/unlisted/locations.ts'
import { weighNames } from '../places/weigh-names.ts'
import type { RuleWeights, Weights } from '../places/weights.ts'
import { type Example, fitYesNo } from './fit.ts'
import { learnSenses, sensePairs } from './learn-senses.ts'
import { isRight, type TrainingText } from './training-texts.ts'

/** A rule that speaks in fewer documents gets no weight. */
const leastDocuments = 6
/**
 * F1 is greatest when all that is told is likelier than half of the F1 reached (Lipton, Elkan and Naryanaswamy, 2014): near 0.45 here. A little
 * below: a place left out cannot be doubted by anybody.
 */
export const reportAbove = 0.4
const namePenalty = 4
const locationPenalty = 0.5
/** What a mark without a position teaches: that it is a place, but none that can be shown. */
const unplacedCounts = 0.1

/**
 * Learns all weights from some of the texts, pass by pass as `survey` goes, and leaves all texts surveyed with them. The weights lack
 * what they are about and their calibration. With `readings` those weights of readings stay as they are: a change of what names are told by
 * need not choose other pairs.
 */
export function learnPlaces(
  training: readonly TrainingText[],
  all: readonly TrainingText[],
  gazetteer: Gazetteer,
  readings?: Weights['resolution'],
): Weights {
  const weights: Weights = {
    about: '',
    recognition: [
      { bias: 0, rules: {} },
      { bias: 0, rules: {} },
    ],
    resolution: [{}, {}],
    location: { bias: 0, rules: {} },
    doubts: {},
    calibration: [],
    reportAbove,
  }
  for (const { survey } of all)
    for (const toponym of survey.toponyms) {
      toponym.located = 1
      toponym.rules.length = toponym.own
      toponym.values.length = toponym.own
    }
  weights.recognition[0] = learnNames(training)
  for (const d of all) for (const { senses } of withHome(d)) clearDocument(senses)
  weights.resolution[0] = readings?.[0] ?? learnSenses(training, [])
  for (const d of all) {
    weighAlone(d.survey, weights)
    addDocument(d.survey, gazetteer)
  }
  for (let pass = 1; pass < documentPasses; pass++) {
    weights.resolution[1] = readings?.[1] ?? learnSenses(training, sensePairs)
    for (const d of all) {
      weighSensesTogether(d.survey, weights)
      addDocument(d.survey, gazetteer)
    }
  }
  weights.resolution[1] = readings?.[1] ?? learnSenses(training, sensePairs)
  // As the program will do it: the first pass again, then all the others with the weights that came last.
  for (const d of all) {
    for (const { senses } of withHome(d)) clearDocument(senses)
    weighAlone(d.survey, weights)
    for (let pass = 0; pass < documentPasses; pass++) {
      addDocument(d.survey, gazetteer)
      weighSensesTogether(d.survey, weights)
    }
    documentEvidence(d.survey.live, d.survey.idiom, gazetteer)
  }
  weights.recognition[1] = learnNames(training, true)
  for (const d of all) weighNames(d.survey.live, weights.recognition[1])
  for (const d of all) weighAdjectives(d.survey.live)
  weights.location = learnLocations(training)
  for (const d of all) weighLocations(d.survey.live, weights.location)
  return weights
}

/** Names given up after the first pass. */
function deadIn(training: readonly TrainingText[]): Set<Toponym> {
  const dead = new Set<Toponym>()
  for (const { survey } of training) {
    const live = new Set(survey.live)
    for (const toponym of survey.toponyms) if (!live.has(toponym)) dead.add(toponym)
  }
  return dead
}

function learnNames(training: readonly TrainingText[], liveOnly = false): RuleWeights {
  const dead = liveOnly ? deadIn(training) : new Set<Toponym>()
  const seenIn = new Map<string, number>()
  for (const d of training) {
    const here = new Set<string>()
    for (const toponym of d.survey.toponyms)
      if (!dead.has(toponym) && !isAdjective(toponym)) for (const rule of toponym.rules) here.add(ruleName(rule))
    for (const rule of here) seenIn.set(rule, (seenIn.get(rule) ?? 0) + 1)
  }
  const rules = [
    ...new Set([...[...seenIn].filter(([, n]) => n >= leastDocuments).map(([rule]) => rule), ...expectedOfNames.keys()]),
  ].sort()
  const columnOf = new Map(rules.map((rule, i) => [rule, i]))
  const examples: Example[] = []
  for (const d of training)
    d.survey.toponyms.forEach((toponym, t) => {
      if (dead.has(toponym) || isAdjective(toponym)) return
      const columns: number[] = []
      const values: number[] = []
      toponym.rules.forEach((rule, i) => {
        const c = columnOf.get(ruleName(rule))
        if (c === undefined) return
        columns.push(c)
        values.push(toponym.values[i]!)
      })
      const mark = d.meets[t]
      examples.push({ columns, values, yes: !!mark, counts: (mark?.lat === null ? unplacedCounts : 1) * d.counts })
    })
  const expected = new Map(
    [...expectedOfNames].flatMap(([rule, weight]) => (columnOf.has(rule) ? [[columnOf.get(rule)!, weight] as const] : [])),
  )
  const weights = fitYesNo(examples, rules.length, namePenalty, expected)
  return {
    bias: round(weights[rules.length]!),
    rules: Object.fromEntries(rules.map((rule, i) => [rule, round(weights[i]!)]).filter(([, w]) => w !== 0)),
  }
}

/**
 * "Ogossagou, near Bankass": whatever the gazetteer has, what lies by a place is one; so is what sets the scene. "Sydney Walsh", all of a
 * name, is a person, and so are somebody's children; Nokia is a firm, United Russia a party. "The band Boston" is a band, wherever else it
 * comes on, and "a Lancaster" one of many. These count however few the texts that have them.
 */
const expectedOfNames = new Map([
  ['said-to-lie-by', 2],
  ['sets-the-scene', 2],
  ['set-out-dateline', 2],
  ['scoreline', -3],
  ['numbered-part', -6],
  ['is-beaten', -2],
  ['unlisted/before:near', 1.5],
  ['unlisted/before-of:place', 1],
  ['home-of-aged', 3],
  ['of-behind-name', 2],
  ['an-address', 2],
  ['person:whole-name', -2],
  ['whole-name-of-person', -4],
  ['man-of-hamlet', -3],
  ['person:byline', -2],
  ['person:aged', -3],
  ['kind-of-thing', -2],
  ['name-of-particle', -2],
  ['country-acts', 1],
  ['person:kin', -3],
  ['person:couple', -2],
  ['firm-name', -2],
  ['body-of-country', -3],
  ['given-name-acts', -2.2],
  ['ship-name', -5],
  ['said-to-be:place', 2],
  ['said-to-be:ship', -4],
  ['said-to-be:beast', -4],
  ['said-to-be:act', -3],
  ['said-to-be:work', -3],
  ['said-to-be:storm', -3],
  ['said-to-be:made', -3],
  ['said-to-be:named', -3],
  ['said-to-be:person', -3],
  ['said-to-be:list', -2],
  ['said-to-be-unannounced', -1.5],
  ['person:given-unannounced', -1],
  ['person:aged-alone', -3],
  ['person:has-kin', -3],
  ['person:maiden-name', -3],
  ['person:degree', -4],
  ['one-of-many', -2],
  ['region-word', 2.5],
  ['organisation-of:school', 1],
  ['likeliest:university', 1],
  ['body-of-town', 1],
  ['body-of-state', 1.5],
  ['somebody-there', 1.5],
  ['office-of', 2],
  ['state-acts', 2],
  ['person:called-like-land', -3],
  ['person:speaks-in-full', -3],
])

/** Of the marked names that were read as unlisted: whether they lie where they were put. */
function learnLocations(training: readonly TrainingText[]): RuleWeights {
  const examples: Example[] = []
  for (const d of training)
    d.survey.toponyms.forEach((toponym, t) => {
      const { senses } = toponym
      const mark = d.meets[t]
      if (senses.rows[senses.best] !== unlisted || !mark || mark.lat === null || Number.isNaN(senses.latitudes[senses.best]!)) return
      const yes = isRight(senses, senses.best, mark)
      examples.push({ columns: [...locationRules.keys()], values: locationEvidence(toponym), yes, counts: 1 })
    })
  const weights = fitYesNo(examples, locationRules.length, locationPenalty)
  return {
    bias: round(weights[locationRules.length]!),
    rules: Object.fromEntries(locationRules.map((rule, i) => [rule, round(weights[i]!)])),
  }
}

/** The names of a text, and that of the outlet's town. */
function withHome({ survey }: TrainingText): Toponym[] {
  return survey.home.toponym ? [...survey.toponyms, survey.home.toponym] : survey.toponyms
}

const documentColumns = documentRules.map(rule => column[rule])

/** Forgets what the document said, as before its first pass. */
function clearDocument({ evidence, rows, latitudes }: Toponym['senses']): void {
  if (rows.at(-1) === unlisted) latitudes[rows.length - 1] = Number.NaN
  for (let at = 0; at < evidence.length; at += senseRuleCount) for (const c of documentColumns) evidence[at + c] = 0
}

const round = (x: number): number => Math.round(x * 1000) / 1000
