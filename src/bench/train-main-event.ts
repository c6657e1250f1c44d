/**
 * Learns where and when an article's main event happened: `node --import tsx src/bench/train-main-event.ts FOLDER`.
 *
 * FOLDER holds `*.jsonl`, an article a line: `{"title", "text", "published", "main": {"date", "lat", "lon"}}`. Writes
 * `src/events/main-event-weights.json`: a weight a feature, named as `main-day.ts` and `main-place.ts` name them. Nothing random:
 * the same articles give the same file. Prints what five-fold cross-validation measures.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articleFromText } from '../articles/read-article.ts'
import { readEvents } from '../events/build-events.ts'
import type { Choice } from '../events/main-choice.ts'
import { dayChoices } from '../events/main-day.ts'
import { placeChoices } from '../events/main-place.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import { geoparse } from '../geoparse/geoparse.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { learn, measure, type Question } from './conditional-logit.ts'

interface Line {
  title: string
  text: string
  published: string
  main: { date: string; lat: number; lon: number }
}

const folder = process.argv[2]
if (!folder) throw new Error('Name the folder with the articles: node --import tsx src/bench/train-main-event.ts FOLDER')
const lines: Line[] = readdirSync(folder)
  .filter(file => file.endsWith('.jsonl'))
  .sort()
  .flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
  .map(line => JSON.parse(line) as Line)

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../public/gazetteer/gazetteer.bin.gz', import.meta.url))))
const days: Question[] = []
const places: Question[] = []
for (const line of lines) {
  const article = articleFromText(`${line.title}\n\n${line.text}`, { published: line.published })
  const { mentions, times } = geoparse(article, gazetteer)
  const { sentences, main } = readEvents(article, mentions, times)
  if (!main) continue
  days.push(
    question(
      dayChoices(article, sentences, times, main),
      value => value.day,
      value => value.day === line.main.date,
    ),
  )
  places.push(
    question(
      placeChoices(article, sentences, mentions, main),
      m => mentions[m]!.place!.id,
      m => distanceKm(mentions[m]!.place!.point, [line.main.lon, line.main.lat]) <= 25,
    ),
  )
}

function question<T>(choices: Choice<T>[], thing: (value: T) => string, right: (value: T) => boolean): Question {
  return { choices: choices.map(({ value, features }) => ({ thing: thing(value), right: right(value), features })) }
}

const out: Record<string, unknown> = {
  about: `Weights of a conditional logit, learned by src/bench/train-main-event.ts from ${lines.length} reports of local news; features are named in main-day.ts and main-place.ts.`,
}
for (const [name, questions] of [
  ['day', days],
  ['place', places],
] as const) {
  const right = measure(questions)
  console.log(
    `${name}: right in ${(100 * right.crossValidated).toFixed(1)} % of ${lines.length} (cross-validated ${right.folds.map(f => (100 * f).toFixed(1)).join(' ')}); possible at most ${(100 * right.possible).toFixed(1)} %`,
  )
  out[name] = learn(questions)
}
writeFileSync(new URL('../events/main-event-weights.json', import.meta.url), `${JSON.stringify(out, null, 1)}\n`)
