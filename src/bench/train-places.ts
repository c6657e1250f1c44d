/**
 * Learns the weights of src/places from marked texts and says, by cross-validation, how good they are.
 *
 *     node --import tsx src/bench/train-places.ts data/gold/places FOLDER [--out src/places/weights.json] [--held-out DIR]
 *       [--calibration data/calibration] [--by-corpus]
 *
 * A folder (one or more) holds one .jsonl a corpus, a document a line: {"id", "text", "domain"?, "toponyms": [{"start", "end", "lat", "lon", "alt"?}]}.
 * The corpora of others stay outside the project; only weights of general rules come in, and only of rules that speak in at least
 * `leastDocuments` documents. Nothing is random: the folds are by the document's place in its file; with --by-corpus each corpus is a
 * fold, which tells how good the weights are on texts of a kind they never saw.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articleFromText } from '../articles/read-article.ts'
import { isAdjective, weighAdjectives } from '../places/evidence/adjective.ts'
import { documentRules } from '../places/evidence/coherence.ts'
import { documentEvidence } from '../places/evidence/document.ts'
import { homeOf } from '../places/evidence/outlet.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { column, senseRuleCount, senseRules } from '../places/senses.ts'
import { addDocument, documentPasses, look, type Survey, weighAlone, weighSensesTogether } from '../places/survey.ts'
import type { Toponym } from '../places/toponym.ts'
import { locationEvidence, locationRules, weighLocations } from '../places/unlisted.ts'
import { weighNames } from '../places/weigh-names.ts'
import { calibrated, isReported, type RuleWeights, type SenseWeights, type Weights } from '../places/weights.ts'
import { type Choice, type Example, fitChoice, fitYesNo } from './fit.ts'
import { isotonic } from './isotonic.ts'
import { type Pair, tellingPairs, withPairs } from './pairs.ts'
import { bins, calibrationError, reliabilityPlot } from './reliability.ts'
import { isNear, nearKm } from './score-places.ts'

interface Marked {
  start: number
  end: number
  lat: number | null
  lon: number | null
  alt?: [number, number][]
  country?: unknown
}
interface Document {
  corpus: string
  fold: number
  id: string
  text: string
  /** The same text without its outlet, as most articles come: what the readings teach has to hold for it as well. */
  isTwin: boolean
  outlet: string | null
  marked: Marked[]
  survey: Survey
  /** By toponym: the mark it meets, or null. */
  meets: (Marked | null)[]
  /** By toponym and reading: near the mark. */
  right: boolean[][]
}

const leastDocuments = 6
/** Near half of the F1 reached: reporting what is likelier than that raises F1. */
const reportAbove = 0.33
const namePenalty = 4
const sensePenalty = 2
const locationPenalty = 0.5
/** Rules that together say more than each alone are looked for a few at a time, each time with what is known by then. */
const pairRounds = [10, 20, 30]
const pairPenalty = 4
/** In which country a text is at home is a matter of the texts learned from, and a word for a kind holds whatever the place: nothing more leans on these. */
const single = new Set([column['in-us'], column['in-english-land'], column['kind-said'], column['kind-not-said']])
/** What a mark without a position teaches: that it is a place, but none that can be shown. */
const unplacedCounts = 0.1

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const i = args.indexOf(`--${name}`)
  return i < 0 ? undefined : args.splice(i, 2)[1]
}
const byCorpus = args.includes('--by-corpus')
if (byCorpus) args.splice(args.indexOf('--by-corpus'), 1)
const out = option('out')
const heldOutDir = option('held-out')
const calibrationDir = option('calibration')
if (args.length === 0) throw new Error('Say which folders hold the marked texts.')

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))
const files = args.flatMap(folder =>
  readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .sort()
    .map(file => join(folder, file)),
)
const folds = byCorpus ? files.length : 5
const documents = files.flatMap(readCorpus)

function readCorpus(file: string, c: number): Document[] {
  const corpus = basename(file, '.jsonl')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, i) => {
      const marked = JSON.parse(line) as MarkedDocument
      const fold = byCorpus ? c : i % folds
      const twin = marked.domain ? [readDocument(corpus, fold, { ...marked, domain: undefined }, true)] : []
      return [readDocument(corpus, fold, marked, false), ...twin]
    })
}

interface MarkedDocument {
  id: unknown
  text: string
  domain?: string | undefined
  toponyms: Marked[]
}

function readDocument(corpus: string, fold: number, { id, text, domain, toponyms }: MarkedDocument, isTwin: boolean): Document {
  const survey = look(articleFromText(text), gazetteer, homeOf(domain, gazetteer))
  const meets = meetMarks(survey.toponyms, survey, toponyms)
  const right = survey.toponyms.map((toponym, t) => {
    const mark = meets[t]
    const { rows, longitudes, latitudes } = toponym.senses
    return [...rows.keys()].map(s => !!mark && isRight(latitudes[s]!, longitudes[s]!, mark))
  })
  return { corpus, fold, id: String(id), text, isTwin, outlet: domain ?? null, marked: toponyms, survey, meets, right }
}

/** Each toponym with the mark it covers most of; each mark once. */
function meetMarks(toponyms: Toponym[], { words }: Survey, marked: Marked[]): (Marked | null)[] {
  const pairs: { t: number; m: number; overlap: number; exact: number }[] = []
  toponyms.forEach((toponym, t) => {
    const start = words.tokens[toponym.first]!.start
    const end = words.tokens[toponym.last]!.end
    marked.forEach((mark, m) => {
      const overlap = Math.min(end, mark.end) - Math.max(start, mark.start)
      if (overlap > 0) pairs.push({ t, m, overlap, exact: start === mark.start && end === mark.end ? 1 : 0 })
    })
  })
  pairs.sort((a, b) => b.exact - a.exact || b.overlap - a.overlap || a.t - b.t)
  const meets: (Marked | null)[] = toponyms.map(() => null)
  const taken = new Set<number>()
  for (const { t, m } of pairs)
    if (!meets[t] && !taken.has(m)) {
      meets[t] = marked[m]!
      taken.add(m)
    }
  return meets
}

function isRight(latitude: number, longitude: number, { lat, lon, alt = [] }: Marked): boolean {
  return lat !== null && lon !== null && isNear([longitude, latitude], [[lat, lon], ...alt])
}

/** Names given up after the first pass. */
function deadIn(training: Document[]): Set<Toponym> {
  const dead = new Set<Toponym>()
  for (const { survey } of training) {
    const live = new Set(survey.live)
    for (const toponym of survey.toponyms) if (!live.has(toponym)) dead.add(toponym)
  }
  return dead
}

function learnNames(training: Document[], liveOnly = false): RuleWeights {
  const dead = liveOnly ? deadIn(training) : new Set<Toponym>()
  const seenIn = new Map<string, number>()
  for (const d of training) {
    const here = new Set<string>()
    for (const toponym of d.survey.toponyms)
      if (!dead.has(toponym) && !isAdjective(toponym)) for (const rule of toponym.rules) here.add(rule)
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
        const c = columnOf.get(rule)
        if (c === undefined) return
        columns.push(c)
        values.push(toponym.values[i]!)
      })
      const mark = d.meets[t]
      // A text with a twin is one text.
      examples.push({
        columns,
        values,
        yes: !!mark,
        counts: (mark && mark.lat === null ? unplacedCounts : 1) * (d.isTwin || d.outlet ? 0.5 : 1),
      })
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

/** Of places of one name nobody means the larger one less. */
const onlyFor = new Set((['population', 'largest', 'share'] as const).map(rule => column[rule]))

/**
 * "Ogossagou, near Bankass": whatever the gazetteer has, what lies by a place is one; so is what sets the scene. "Sydney Walsh", all of a
 * name, is a person, and so are somebody's children; Nokia is a firm, United Russia a party. These count however few the texts that have them.
 */
const expectedOfNames = new Map([
  ['said-to-lie-by', 2],
  ['sets-the-scene', 2],
  ['unlisted/before:near', 1.5],
  ['unlisted/before-of:place', 1],
  ['home-of-aged', 3],
  ['person:whole-name', -2],
  ['whole-name-of-person', -4],
  ['person:byline', -2],
  ['person:aged', -3],
  ['kind-of-thing', -2],
  ['person:kin', -3],
  ['person:couple', -2],
  ['firm-name', -2],
  ['body-of-country', -3],
  ['ship-name', -5],
])

/**
 * "Dover, Del." beside a Dover in Pennsylvania: few texts have it, and none leaves a doubt. So of places said to lie by others, and of
 * "WASHINGTON (AP) —" above a story of Connecticut, and of the paper's own town.
 */
const expectedOfSenses = new Map([
  [column['abbreviation-after-comma'], 4],
  [column['container-named-after'], 1],
  [column['container-not-after'], -4],
  [column['unlisted-in-container'], 3],
  [column['said-near'], 2],
  [column['capital-has-the-name'], -1.5],
  [column['dateline-capital'], 5],
  [column['outlet-home'], 5.5],
])

function learnSenses(training: Document[], rounds: readonly number[]): SenseWeights {
  const choices: Choice[] = []
  for (const d of training)
    d.survey.toponyms.forEach((toponym, t) => {
      const { senses } = toponym
      const mark = d.meets[t]
      // The unlisted reading moves from pass to pass.
      const last = senses.rows.length - 1
      const right = d.right[t]!
      right[last] = !!mark && isRight(senses.latitudes[last]!, senses.longitudes[last]!, mark)
      if (!right.includes(true) || !right.includes(false)) return
      const n = Number.isNaN(senses.latitudes[last]!) ? last : last + 1
      choices.push({ document: d.id, evidence: senses.evidence.slice(0, n * senseRuleCount), right: right.slice(0, n), counts: 1 })
    })
  const fitted = (pairs: readonly Pair[]): Float64Array =>
    fitChoice(
      choices.map(choice => withPairs(choice, senseRuleCount, pairs)),
      senseRuleCount + pairs.length,
      i => (i < senseRuleCount ? sensePenalty : pairPenalty),
      onlyFor,
      expectedOfSenses,
    )
  let pairs: Pair[] = []
  let weights = fitted(pairs)
  for (const most of rounds) {
    pairs = [
      ...pairs,
      ...tellingPairs(choices, senseRuleCount, pairs, weights, { most: most - pairs.length, single, penalty: pairPenalty }),
    ]
    weights = fitted(pairs)
  }
  return Object.fromEntries(
    [...senseRules, ...pairs.map(pair => pair.map(c => senseRules[c]).join(' & '))]
      .map((rule, i) => [rule, onlyFor.has(i) ? Math.max(0, round(weights[i]!)) : round(weights[i]!)] as const)
      .filter(([, w]) => w !== 0),
  )
}

const round = (x: number): number => Math.round(x * 1000) / 1000

function train(training: Document[], all: Document[]): Weights {
  const weights: Weights = {
    about: '',
    recognition: [
      { bias: 0, rules: {} },
      { bias: 0, rules: {} },
    ],
    resolution: [{}, {}],
    location: { bias: 0, rules: {} },
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
  weights.resolution[0] = learnSenses(training, [])
  for (const d of all) {
    weighAlone(d.survey, weights)
    addDocument(d.survey, gazetteer)
  }
  for (let pass = 1; pass < documentPasses; pass++) {
    weights.resolution[1] = learnSenses(training, pairRounds)
    for (const d of all) {
      weighSensesTogether(d.survey, weights)
      addDocument(d.survey, gazetteer)
    }
  }
  weights.resolution[1] = learnSenses(training, pairRounds)
  // As the program will do it: the first pass again, then all the others with the weights that came last.
  for (const d of all) {
    for (const { senses } of withHome(d)) clearDocument(senses)
    weighAlone(d.survey, weights)
    for (let pass = 0; pass < documentPasses; pass++) {
      addDocument(d.survey, gazetteer)
      weighSensesTogether(d.survey, weights)
    }
    documentEvidence(d.survey.live, gazetteer)
  }
  weights.recognition[1] = learnNames(training, true)
  for (const d of all) weighNames(d.survey.live, weights.recognition[1])
  for (const d of all) weighAdjectives(d.survey.live)
  weights.location = learnLocations(training)
  for (const d of all) weighLocations(d.survey.live, weights.location)
  return weights
}

/** Of the marked names that were read as unlisted: whether they lie where they were put. */
function learnLocations(training: Document[]): RuleWeights {
  const examples: Example[] = []
  for (const d of training)
    d.survey.toponyms.forEach((toponym, t) => {
      const { senses } = toponym
      const mark = d.meets[t]
      if (senses.rows[senses.best] !== -1 || !mark || mark.lat === null || Number.isNaN(senses.latitudes[senses.best]!)) return
      const yes = isRight(senses.latitudes[senses.best]!, senses.longitudes[senses.best]!, mark)
      examples.push({ columns: [...locationRules.keys()], values: locationEvidence(toponym), yes, counts: 1 })
    })
  const weights = fitYesNo(examples, locationRules.length, locationPenalty)
  return {
    bias: round(weights[locationRules.length]!),
    rules: Object.fromEntries(locationRules.map((rule, i) => [rule, round(weights[i]!)])),
  }
}

function withHome({ survey }: Document): Toponym[] {
  return survey.home.toponym ? [...survey.toponyms, survey.home.toponym] : survey.toponyms
}

const documentColumns = documentRules.map(rule => column[rule])
function clearDocument({ evidence, rows, latitudes }: Toponym['senses']): void {
  if (rows.at(-1) === -1) latitudes[rows.length - 1] = Number.NaN
  for (let at = 0; at < evidence.length; at += senseRuleCount) for (const c of documentColumns) evidence[at + c] = 0
}

interface Judged {
  fold: number
  corpus: string
  raw: number
  right: boolean
  neutral: boolean
  reported: boolean
}
const judged: Judged[] = []
const heldOut = new Map<string, string[]>()
for (let fold = 0; fold < folds; fold++) {
  train(
    documents.filter(d => d.fold !== fold),
    documents,
  )
  for (const d of documents.filter(d => d.fold === fold && !d.isTwin)) {
    const found = d.survey.toponyms.map((toponym, t) => {
      const { senses } = toponym
      const raw = toponym.chance * senses.bestChance * toponym.located
      const row = senses.rows[senses.best]!
      const mark = d.meets[t]
      judged.push({
        fold,
        corpus: d.corpus,
        raw,
        right: !!mark && isRight(senses.latitudes[senses.best]!, senses.longitudes[senses.best]!, mark),
        neutral: isAdjective(toponym) || (!!mark && mark.lat === null),
        reported: isReported(toponym, { reportAbove }),
      })
      return {
        start: d.survey.words.tokens[toponym.first]!.start,
        end: d.survey.words.tokens[toponym.last]!.end,
        lat: senses.latitudes[senses.best]!,
        lon: senses.longitudes[senses.best]!,
        unlisted: row === -1,
        adjective: isAdjective(toponym),
        raw,
        chance: toponym.chance,
        t,
      }
    })
    const lines = heldOut.get(d.corpus) ?? []
    lines.push(JSON.stringify({ id: d.id, toponyms: found }))
    heldOut.set(d.corpus, lines)
  }
}

const originals = documents.filter(d => !d.isTwin)
const marks = new Map<string, number>()
for (const d of originals) marks.set(d.corpus, (marks.get(d.corpus) ?? 0) + d.marked.filter(m => m.lat !== null).length)
console.log(`cross-validated, end to end at ${nearKm} km, adjectives aside, by the least chance reported:`)
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55]) {
  const row = [...marks].map(([corpus, all]) => {
    const found = judged.filter(j => j.corpus === corpus && !j.neutral && j.raw >= threshold)
    const right = found.filter(j => j.right).length
    return `${corpus} P ${pc(right / found.length)} R ${pc(right / all)} F1 ${pc((2 * right) / (found.length + all))}`
  })
  console.log(`  ${threshold}  ${row.join(' | ')}`)
}
const told = [...marks].map(([corpus, all]) => {
  const found = judged.filter(j => j.corpus === corpus && !j.neutral && j.reported)
  const right = found.filter(j => j.right).length
  return `${corpus} P ${pc(right / found.length)} R ${pc(right / all)} F1 ${pc((2 * right) / (found.length + all))}`
})
console.log(`  as reported  ${told.join(' | ')}`)
const sure = judged.filter(j => !j.neutral)
const calibration = isotonic(
  sure.map(j => j.raw),
  sure.map(j => (j.right ? 1 : 0)),
)

// Calibrated on the other folds' held-out chances, judged on this one's.
const stated: { corpus: string; chance: number; right: boolean; reported: boolean }[] = []
for (let fold = 0; fold < folds; fold++) {
  const others = sure.filter(j => j.fold !== fold)
  const points = isotonic(
    others.map(j => j.raw),
    others.map(j => (j.right ? 1 : 0)),
  )
  for (const j of sure)
    if (j.fold === fold) stated.push({ corpus: j.corpus, chance: calibrated(points, j.raw), right: j.right, reported: j.reported })
}
const reported = stated.filter(s => s.reported)
const binsOf = (list: typeof stated) =>
  bins(
    list.map(s => s.chance),
    list.map(s => s.right),
  )
const reliability = {
  reported: { error: round(calibrationError(binsOf(reported))), n: reported.length },
  candidates: { error: round(calibrationError(binsOf(stated))), n: stated.length },
}
console.log('expected calibration error', JSON.stringify(reliability))
if (calibrationDir) {
  mkdirSync(calibrationDir, { recursive: true })
  const title = `Places: ${reported.length} mentions, cross-validated; expected calibration error ${reliability.reported.error.toFixed(3)}`
  writeFileSync(join(calibrationDir, 'places.svg'), reliabilityPlot(binsOf(reported), title))
  writeFileSync(
    join(calibrationDir, 'places.json'),
    `${JSON.stringify({ ...reliability, bins: binsOf(reported).map(bin => ({ ...bin, stated: round(bin.stated), true: round(bin.true) })) }, null, 1)}\n`,
  )
}
function pc(x: number): string {
  return (100 * x).toFixed(1)
}

if (heldOutDir) {
  mkdirSync(heldOutDir, { recursive: true })
  for (const [corpus, lines] of heldOut) writeFileSync(join(heldOutDir, `${corpus}.jsonl`), `${lines.join('\n')}\n`)
}
if (out) {
  const weights = train(documents, documents)
  weights.about = `Learned by src/bench/train-places.ts from ${originals.length} marked documents, ${[...marks].map(([, n]) => n).reduce((a, b) => a + b)} marks; gazetteer ${gazetteer.version}.`
  weights.calibration = calibration
  writeFileSync(out, `${JSON.stringify(weights, null, 2)}\n`)
  console.log(`wrote ${out}`)
}
