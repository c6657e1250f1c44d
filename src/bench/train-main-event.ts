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
import { dayChoices, standingTwice } from '../events/main-day.ts'
import { placeChoices } from '../events/main-place.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import { geoparse } from '../geoparse/geoparse.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { parseDay } from '../times/calendar.ts'
import { crossValidated, learn, type Question } from './conditional-logit.ts'

interface Line {
  title: string
  text: string
  published: string
  main: { date: string; lat: number; lon: number }
}

const penalties = { day: 4, place: 8 }

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
  if (!main) {
    days.push({ choices: [] })
    places.push({ choices: [] })
    continue
  }
  const twice = standingTwice(article, sentences)
  days.push(
    question(
      dayChoices(article, sentences, times, main, twice),
      value => value.day,
      value => value.day === line.main.date,
    ),
  )
  places.push(
    question(
      placeChoices(article, sentences, mentions, main, twice),
      ({ mention }) => mentions[mention]!.place!.id,
      ({ mention }) => distanceKm(mentions[mention]!.place!.point, [line.main.lon, line.main.lat]) <= 25,
    ),
  )
}

function question<T>(choices: Choice<T>[], thing: (value: T) => string, right: (value: T) => boolean): Question {
  return { choices: choices.map(({ value, features }) => ({ value: thing(value), right: right(value), features })) }
}

const answeredDays = crossValidated(days, penalties.day)
const answeredPlaces = crossValidated(places, penalties.place)
const right = { day: 0, 'day or the next': 0, place: 0, both: 0, late: 0, 'late, day': 0 }
lines.forEach((line, i) => {
  const told = answeredDays[i]
  const gap = told ? Math.abs(parseDay(told)! - parseDay(line.main.date)!) : Number.POSITIVE_INFINITY
  const near = places[i]!.choices.some(c => c.right && c.value === answeredPlaces[i])
  const late = parseDay(line.published)! - parseDay(line.main.date)! > 7
  right.day += Number(gap === 0)
  right['day or the next'] += Number(gap <= 1)
  right.place += Number(near)
  right.both += Number(gap === 0 && near)
  right.late += Number(late)
  right['late, day'] += Number(late && gap === 0)
})
const percent = (n: number, of: number): number => Math.round((1000 * n) / of) / 10
const { late, 'late, day': lateDay, ...rates } = right
const measured = {
  ...Object.fromEntries(Object.entries(rates).map(([name, n]) => [name, percent(n, lines.length)])),
  'day, told more than a week later': percent(lateDay, late),
}
console.log('cross-validated, in percent:', measured)
const out = {
  about:
    'Weights of two conditional logits, learned by src/bench/train-main-event.ts. Features are named in main-day.ts and main-place.ts.',
  reports: lines.length,
  crossValidated: measured,
  day: learn(days, penalties.day),
  place: learn(places, penalties.place),
}
writeFileSync(new URL('../events/main-event-weights.json', import.meta.url), `${JSON.stringify(out, null, 1)}\n`)
