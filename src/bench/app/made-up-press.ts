import { type EventKind, eventKinds } from '../../events/event.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { type MadeUpEvent, type MadeUpPlace, madeUpSituation } from '../../situation/made-up-situation.ts'
import type { ArticleFile, Situation } from '../../situation/schema.ts'
import { dayNumber, formatDay } from '../../times/calendar.ts'

/** One mention with its day, as a map of dots wants it. */
export interface Dot {
  at: LngLat
  /** Day number; null: its event is undated, or there is none. */
  day: number | null
}

export interface MadeUpPress {
  situation: Situation
  texts: ArticleFile[]
  dots: Dot[]
  /** One for each place, with its first day. */
  placeDots: Dot[]
  firstDay: number
  lastDay: number
}

const mentionsAPlace = 10
const mentionsAnArticle = 40
const days = 3 * 365
const starts = 'Al Ber Cor Dan El Fal Gor Hal Is Jor Kal Lun Mar Nor Ost Pel Quin Ros Sal Tor'.split(' ')
const ends = 'bridge by dale ford ham haven mere mouth ness port stead stow ton vale wick'.split(' ')
const deeds = [
  'A new harbour was opened in',
  'Workers repaired the old bridge of',
  'Ministers met for two days in',
  'Hundreds marched through the streets of',
  'A fire closed the paper factory of',
]

/**
 * A press of any size, always the same: `madeUpPress(1000)` has 1,000 mentions of 100 places in 25 articles, and 500 events in three
 * years, nine of ten dated. Places lie in heaps on land and sea, as news does, not evenly.
 */
export function madeUpPress(size: number): MadeUpPress {
  const random = dice(size)
  const heaps = Array.from({ length: 40 }, (): LngLat => [random() * 300 - 150, random() * 110 - 45])
  const firstDay = dayNumber(2021, 1, 1)
  const count = Math.max(1, Math.round(size / mentionsAPlace))
  const places: (MadeUpPlace & { point: LngLat; mentions: NonNullable<MadeUpPlace['mentions']> })[] = []
  for (let p = 0; p < count; p++) {
    const [lng, lat] = heaps[Math.floor(random() * heaps.length)]!
    const spread = () => (random() + random() + random() - 1.5) * 12
    const name = `${starts[p % 20]}${ends[Math.floor(p / 20) % 15]}${p < 300 ? '' : ` ${Math.floor(p / 300)}`}`
    const point: LngLat = [round(Math.max(-179, Math.min(179, lng + spread()))), round(Math.max(-70, Math.min(75, lat + spread())))]
    places.push({ id: `p${p}`, name, point, country: ['NO', 'KE', 'PE', 'JP', 'CA'][p % 5]!, geonames: 90_000_000 + p, mentions: [] })
  }

  const events: MadeUpEvent[] = []
  const texts: ArticleFile[] = []
  const dots: Dot[] = []
  const firstOf = new Map<number, number | null>()
  for (let m = 0, a = 0; m < size; a++) {
    const id = `a${a}`
    let text = `Report ${a} from the coast`
    const paragraphs: ArticleFile['paragraphs'] = [{ start: 0, end: text.length, number: null, role: 'headline' }]
    const mentions: ArticleFile['mentions'] = []
    for (let i = 0; i < mentionsAnArticle && m < size; i++, m++) {
      const p = Math.floor(random() ** 2 * count)
      const place = places[p]!
      const words = place.name!
      const start = text.length + 1
      const quote = `${deeds[m % deeds.length]} ${words} before the spring.`
      const at = start + quote.indexOf(words)
      text += `\n${quote}`
      const paragraph = paragraphs.length
      paragraphs.push({ start, end: text.length, number: paragraph, role: 'body' })
      const role = m % 2 === 0 ? 'happened' : 'named'
      const confidence = round(0.4 + random() * 0.6)
      const day = m % 2 === 0 && random() < 0.9 ? firstDay + Math.floor(random() * days) : null
      place.mentions.push({ id: `${id}@${at}`, article: id, role, confidence, paragraph, words, at })
      mentions.push({
        ...{ id: `${id}@${at}`, start: at, end: at + words.length, name: words, paragraph, place: place.id, confidence },
        ...{ reasons: [], runnersUp: [], role, roleWhy: '', adjective: false },
      })
      dots.push({ at: place.point, day })
      if (!firstOf.get(p)) firstOf.set(p, day)
      if (m % 2 === 0) {
        const on = day === null ? {} : { days: [formatDay(day), formatDay(day + (m % 3))] as [string, string] }
        const kind: EventKind = eventKinds[(m / 2) % eventKinds.length]!
        events.push({ id: `e${m}`, kind, article: id, quote, paragraph, at: start, places: [`${place.id}/${id}@${at}`], ...on })
      }
    }
    const head = { id, file: `${id}.txt`, headline: `Report ${a} from the coast`, source: 'The Coast', published: '2024-01-01' }
    texts.push({ ...head, publishedSpan: null, text, paragraphs, mentions, times: [] })
  }
  return {
    situation: madeUpSituation(
      places.filter(place => place.mentions.length > 0),
      events,
      texts.map(({ id, source, published, headline }) => ({ id, source, published, headline })),
    ),
    texts,
    dots,
    placeDots: places.flatMap(({ point }, p) => (firstOf.has(p) ? [{ at: point, day: firstOf.get(p)! }] : [])),
    firstDay,
    lastDay: firstDay + days - 1,
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
