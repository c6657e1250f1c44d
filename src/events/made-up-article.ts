import type { Article, Paragraph } from '../articles/article.ts'
import type { Mention, Place, PlaceKind, Role } from '../places/place.ts'
import { contentHash } from '../text/content-hash.ts'
import type { TimeExpression } from '../times/time.ts'

/**
 * For tests: an article of made-up sentences whose places and times are known by their names, so that a test of events does not
 * hang on how places and times are found. A blank line parts paragraphs.
 */
export function madeUpArticle(text: string, options: { headline?: string; published?: string | null } = {}): Article {
  const whole = options.headline ? `${options.headline}\n\n${text}` : text
  const paragraphs: Paragraph[] = []
  let number = 0
  for (const match of whole.matchAll(/[^\n]+/g)) {
    const headline = options.headline !== undefined && match.index === 0
    paragraphs.push({
      start: match.index,
      end: match.index + match[0].length,
      role: headline ? 'headline' : 'body',
      number: headline ? null : ++number,
    })
  }
  const published = options.published === undefined ? '2024-03-14' : options.published
  return {
    id: contentHash(whole),
    file: null,
    headline: options.headline ?? '',
    source: null,
    published,
    publishedSpan: null,
    text: whole,
    paragraphs,
  }
}

const gazetteer: [name: string, kind: PlaceKind, country: string, admin1: string | null, adjective?: boolean][] = [
  ['Port Ebo', 'settlement', 'EB', 'Coast'],
  ['Ebo Province', 'admin', 'EB', 'Ebo Province'],
  ['Varna Junction', 'settlement', 'VA', 'North'],
  ['Ebo', 'country', 'EB', null],
  ['Eboan', 'country', 'EB', null, true],
  ['Lorvia', 'country', 'LO', null],
  ['Lorvian', 'country', 'LO', null, true],
  ['Millbrook', 'settlement', 'LO', 'Ohara'],
  ['Ohara', 'admin', 'LO', 'Ohara'],
  ['Dunmore', 'settlement', 'LO', 'Ohara'],
  ['Castle Bay', 'water', 'LO', null],
  ['Tessel', 'settlement', 'LO', 'Ohara'],
  ['Arden District', 'admin', 'LO', 'Ohara'],
]

function place([name, kind, country, admin1]: (typeof gazetteer)[number]): Place {
  const id = `made-up:${name.replace(/an$/, '').toLowerCase().replace(/ /g, '-')}`
  return {
    id: name.endsWith('an') ? `made-up:${country}` : kind === 'country' ? `made-up:${country}` : id,
    name,
    kind,
    feature: 'PPL',
    country,
    admin1,
    population: 1000,
    point: [10 * gazetteer.findIndex(row => row[0] === name), 10],
    uncertaintyKm: 1,
    bbox: null,
    geometry: null,
    covers: [],
  }
}

/** The made-up places of an article: `Millbrook`, a town in `Ohara`, a region of `Lorvia`; `Port Ebo` in `Ebo`. Datelines have them in capitals. */
export function madeUpMentions(article: Article): Mention[] {
  const names = gazetteer.map(row => row[0]).sort((a, b) => b.length - a.length)
  return [...article.text.matchAll(new RegExp(`\\b(${[...names, ...names.map(name => name.toUpperCase())].join('|')})\\b`, 'g'))].map(
    match => {
      const row = gazetteer.find(r => r[0] === match[0] || r[0].toUpperCase() === match[0])!
      const adjective = row[4] ?? false
      const origin = adjective || /^(-based| man\b| woman\b| resident)/.test(article.text.slice(match.index + match[0].length))
      const role: Role = origin ? 'origin' : 'named'
      return {
        start: match.index,
        end: match.index + match[0].length,
        name: match[0],
        place: place(row),
        confidence: 0.9,
        reasons: [],
        runnersUp: [],
        role,
        roleWhy: '',
        adjective,
      }
    },
  )
}

/** Seen from Thursday, 14 March 2024. */
const calendar: Record<string, [from: string | null, to: string | null, edtf: string]> = {
  'on Monday': ['2024-03-11', '2024-03-11', '2024-03-11'],
  Monday: ['2024-03-11', '2024-03-11', '2024-03-11'],
  Tuesday: ['2024-03-12', '2024-03-12', '2024-03-12'],
  'Tuesday night': ['2024-03-12', '2024-03-12', '2024-03-12'],
  Wednesday: ['2024-03-13', '2024-03-13', '2024-03-13'],
  yesterday: ['2024-03-13', '2024-03-13', '2024-03-13'],
  'next week': ['2024-03-18', '2024-03-24', '2024-03-18/2024-03-24'],
  'last month': ['2024-02-01', '2024-02-29', '2024-02'],
  'Last month': ['2024-02-01', '2024-02-29', '2024-02'],
  'last year': ['2023-01-01', '2023-12-31', '2023'],
  'Last year': ['2023-01-01', '2023-12-31', '2023'],
  'in May': ['2023-05-01', '2023-05-31', '2023-05'],
  'Earlier this year': ['2024-01-01', '2024-03-14', '2024-01-01/2024-03-14'],
  'Feb. 6': ['2024-02-06', '2024-02-06', '2024-02-06'],
  'March 2': ['2024-03-02', '2024-03-02', '2024-03-02'],
  'since 2014': ['2014-01-01', null, '2014/..'],
  'The next day': ['2024-03-12', '2024-03-12', '2024-03-12'],
  'April 2': ['2024-04-02', '2024-04-02', '2024-04-02'],
}

/** The times of an article that stand in a little calendar of our own. */
export function madeUpTimes(article: Article): TimeExpression[] {
  const phrases = Object.keys(calendar).sort((a, b) => b.length - a.length)
  return [...article.text.matchAll(new RegExp(`\\b(${phrases.map(p => p.replace('.', '\\.')).join('|')})(?!\\w)`, 'g'))].map(match => {
    const [from, to, edtf] = calendar[match[0]]!
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      type: 'DATE',
      edtf,
      from,
      to,
      basis: 'inferred',
      why: '',
    }
  })
}
