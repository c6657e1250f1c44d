/**
 * Learns the weights of src/places from marked texts and says, by cross-validation, how good they are.
 *
 *     node --import tsx src/bench/train-places.ts data/gold/places FOLDER [--out src/places/weights.json] [--held-out DIR]
 *       [--calibration data/calibration] [--by-corpus] [--readings src/places/weights.json] [--ask-pairs]
 *
 * A folder (one or more) holds one .jsonl a corpus, a document a line: {"id", "text", "domain"?, "toponyms": [{"start", "end", "lat", "lon", "alt"?}]}.
 * The corpora of others stay outside the project; only weights of general rules come in, and only of rules that speak in several
 * documents. With --readings what is written keeps the weights of readings of that file, and only names are learned anew; the folds learn
 * both. With --out and --ask-pairs it tells which pairs of rules are worth a place in `learn-senses.ts`. Nothing is random: the folds are by the document's place in its file; with --by-corpus each corpus is a
 * fold, which tells how good the weights are on texts of a kind they never saw.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { doubted, doubtRules, doubtsOf } from '../places/doubts.ts'
import { isAdjective } from '../places/evidence/adjective.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { unlisted } from '../places/senses.ts'
import { calibrated, isReported, type Weights } from '../places/weights.ts'
import { fitYesNo } from './fit.ts'
import { isotonic } from './isotonic.ts'
import { learnPlaces, reportAbove } from './learn-places.ts'
import { nameOf, pairsAskedFor } from './learn-senses.ts'
import { bins, calibrationError, reliabilityPlot } from './reliability.ts'
import { nearKm } from './score-places.ts'
import { isRight, readCorpus } from './training-texts.ts'

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const i = args.indexOf(`--${name}`)
  return i < 0 ? undefined : args.splice(i, 2)[1]
}
const byCorpus = args.includes('--by-corpus')
if (byCorpus) args.splice(args.indexOf('--by-corpus'), 1)
const askPairs = args.includes('--ask-pairs')
if (askPairs) args.splice(args.indexOf('--ask-pairs'), 1)
const out = option('out')
const heldOutDir = option('held-out')
const calibrationDir = option('calibration')
const readingsFile = option('readings')
if (args.length === 0)
  throw new Error('Say which folders hold the marked texts: node --import tsx src/bench/train-places.ts data/gold/places FOLDER')

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))
const files = args.flatMap(folder =>
  readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .sort()
    .map(file => join(folder, file)),
)
const folds = byCorpus ? files.length : 5
const documents = files.flatMap((file, c) => readCorpus(file, line => (byCorpus ? c : line % folds), gazetteer))
const round = (x: number): number => Math.round(x * 1000) / 1000

const doubtPenalty = 2
/** Few texts go round a city, and quarters that are called like towns elsewhere are many. */
const expectedDoubts = new Map<string, number>([['out-of-round', -1]])
const leastOdds = 1e-3
const logOdds = (p: number): number => Math.log(Math.max(leastOdds, p) / Math.max(leastOdds, 1 - p))

/** What cross-validation gave of a candidate. */
interface Judged {
  fold: number
  corpus: string
  raw: number
  /** What `doubtRules` say of it. */
  doubts: number[]
  right: boolean
  /** Counts neither way: an adjective, or what a person marked without a position. */
  neutral: boolean
  reported: boolean
}
const judged: Judged[] = []
const heldOut = new Map<string, string[]>()
for (let fold = 0; fold < folds; fold++) {
  learnPlaces(
    documents.filter(d => d.fold !== fold),
    documents,
    gazetteer,
  )
  for (const d of documents.filter(d => d.fold === fold && !d.isTwin)) {
    const live = new Set(d.survey.live)
    const found = d.survey.toponyms.map((toponym, t) => {
      const { senses } = toponym
      // The readings of a name given up after the first pass are never weighed.
      const raw = live.has(toponym) ? toponym.chance * senses.bestChance * toponym.located : 0
      const row = senses.rows[senses.best]!
      const mark = d.meets[t]!
      judged.push({
        fold,
        corpus: d.corpus,
        raw,
        doubts: doubtsOf(toponym, gazetteer),
        right: isRight(senses, senses.best, mark),
        neutral: isAdjective(toponym) || mark?.lat === null,
        reported: isReported(toponym, { reportAbove }),
      })
      return {
        start: d.survey.words.tokens[toponym.first]!.start,
        end: d.survey.words.tokens[toponym.last]!.end,
        lat: senses.latitudes[senses.best]!,
        lon: senses.longitudes[senses.best]!,
        unlisted: row === unlisted,
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

/** Precision, recall and F1 of each corpus, in percent, when these candidates are told. */
function ratesOf(isTold: (candidate: Judged) => boolean): string {
  const rates = [...marks].map(([corpus, all]) => {
    const found = judged.filter(j => j.corpus === corpus && !j.neutral && isTold(j))
    const right = found.filter(j => j.right).length
    return `${corpus} P ${percent(right / found.length)} R ${percent(right / all)} F1 ${percent((2 * right) / (found.length + all))}`
  })
  return rates.join(' | ')
}

function percent(x: number): string {
  return (100 * x).toFixed(1)
}

console.log(`cross-validated, end to end at ${nearKm} km, adjectives aside, by the least chance reported:`)
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55]) console.log(`  ${threshold}  ${ratesOf(({ raw }) => raw >= threshold)}`)
console.log(`  as reported  ${ratesOf(({ reported }) => reported)}`)

const sure = judged.filter(j => !j.neutral)
type Doubts = Weights['doubts']
const withDoubts = ({ raw, doubts }: Judged, weights: Doubts): number => doubted(raw, doubts, weights)
const calibrationOf = (candidates: readonly Judged[], weights: Doubts): [number, number][] =>
  isotonic(
    candidates.map(j => withDoubts(j, weights)),
    candidates.map(j => (j.right ? 1 : 0)),
  )

// Calibrated on the other folds' held-out chances, judged on this one's.
const stated: { chance: number; right: boolean; reported: boolean }[] = []
for (let fold = 0; fold < folds; fold++) {
  const others = sure.filter(j => j.fold !== fold)
  const doubts = learnDoubts(others)
  const points = calibrationOf(others, doubts)
  for (const one of sure)
    if (one.fold === fold) {
      const { right, reported } = one
      stated.push({ chance: calibrated(points, withDoubts(one, doubts)), right, reported })
    }
}
/** How much less often than told those are right of which a doubt is told: of what is reported, beyond what its chance says. */
function learnDoubts(candidates: readonly Judged[]): Doubts {
  const chance = doubtRules.length
  const examples = candidates
    .filter(j => j.reported)
    .map(({ raw, doubts, right }) => ({
      columns: [...doubtRules.keys(), chance],
      values: [...doubts, logOdds(raw)],
      yes: right,
      counts: 1,
    }))
  const weights = fitYesNo(
    examples,
    chance + 1,
    doubtPenalty,
    new Map([...doubtRules.map((rule, i) => [i, expectedDoubts.get(rule) ?? 0] as const), [chance, 1]]),
  )
  return Object.fromEntries(doubtRules.map((rule, i) => [rule, Math.min(0, round(weights[i]! / weights[chance]!))]))
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
if (heldOutDir) {
  mkdirSync(heldOutDir, { recursive: true })
  for (const [corpus, lines] of heldOut) writeFileSync(join(heldOutDir, `${corpus}.jsonl`), `${lines.join('\n')}\n`)
}
if (out) {
  const readings = readingsFile ? (JSON.parse(readFileSync(readingsFile, 'utf8')) as Weights).resolution : undefined
  const weights = learnPlaces(documents, documents, gazetteer, readings)
  weights.about = `Learned by src/bench/train-places.ts from ${originals.length} marked documents, ${[...marks].map(([, n]) => n).reduce((a, b) => a + b)} marks; gazetteer ${gazetteer.version}.`
  weights.doubts = learnDoubts(sure)
  weights.calibration = calibrationOf(sure, weights.doubts)
  writeFileSync(out, `${JSON.stringify(weights, null, 2)}\n`)
  console.log(`wrote ${out}`)
  if (askPairs)
    for (const { pair, gain, steadiness, documents: n } of pairsAskedFor(documents, weights.resolution[1], 20))
      console.log(`  ${nameOf(pair)}  gain ${gain.toFixed(1)} steadiness ${steadiness.toFixed(1)} in ${n} documents`)
}
