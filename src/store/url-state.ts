import { eventKinds, eventStatuses } from '../events/event.ts'
import { roles } from '../places/place.ts'
import { certainties, type Filter, openFilter } from '../situation/filter.ts'
import { precisions } from '../situation/schema.ts'
import { sorts } from '../situation/sort.ts'
import { parseDay } from '../times/calendar.ts'
import type { Camera, Selection, Tab, View } from './store.ts'

/** The part of the view that a link carries. The theme is the reader's own and stays with them. */
export type LinkedView = Pick<View, 'selection' | 'article' | 'filter' | 'tab' | 'sort' | 'projection' | 'camera' | 'onlyInView'>

export const openView: LinkedView = {
  selection: null,
  article: null,
  filter: openFilter,
  tab: 'events',
  sort: 'time',
  projection: 'mercator',
  camera: null,
  onlyInView: false,
}

/** One thing of the view and how an address says it: no key at all while it is as at the start. */
interface Field {
  keys: readonly string[]
  write(view: LinkedView, to: URLSearchParams): void
  /** Leaves out what it cannot understand. */
  parse(from: URLSearchParams, view: LinkedView): void
}

const fields: Field[] = [
  {
    keys: ['event', 'place', 'mention'],
    write({ selection }, to) {
      if (selection?.type === 'event') to.set('event', selection.id)
      if (selection?.type === 'place') to.set('place', selection.id)
      if (selection?.type === 'place' && selection.mention !== null) to.set('mention', selection.mention)
    },
    parse(from, view) {
      const event = from.get('event')
      const place = from.get('place')
      if (event) view.selection = { type: 'event', id: event }
      else if (place) view.selection = { type: 'place', id: place, mention: from.get('mention') || null }
    },
  },
  {
    keys: ['article'],
    write: ({ article }, to) => setIf(to, 'article', article),
    parse: (from, view) => {
      view.article = from.get('article') || null
    },
  },
  day('from'),
  day('to'),
  flag('possible', 'countPossible'),
  flag('undated', 'undated'),
  flag('dated', 'dated'),
  flag('only', 'onlyFound'),
  choices('kind', 'kinds', eventKinds),
  choices('status', 'statuses', eventStatuses),
  choices('role', 'roles', roles),
  choices('precision', 'precisions', precisions),
  choices('certainty', 'certainties', certainties),
  free('country', 'countries', /^[A-Z]{2}$/),
  // One without a name is any article whose source is not known.
  free('outlet', 'sources', /^.{0,200}$/),
  free('in', 'articles', /^.{1,200}$/),
  {
    keys: ['sure'],
    write: ({ filter }, to) => setIf(to, 'sure', filter.minConfidence > 0 ? String(Math.round(filter.minConfidence * 100)) : null),
    parse(from, view) {
      const percent = number(from.get('sure'))
      if (percent !== null) view.filter.minConfidence = clamp(Math.round(percent), 0, 100) / 100
    },
  },
  {
    keys: ['q'],
    write: ({ filter }, to) => setIf(to, 'q', filter.query || null),
    parse: (from, view) => {
      view.filter.query = (from.get('q') ?? '').slice(0, 200)
    },
  },
  {
    keys: ['tab'],
    write: ({ tab }, to) => setIf(to, 'tab', tab === openView.tab ? null : tab),
    parse: (from, view) => {
      view.tab = oneOf<Tab>(from.get('tab'), ['events', 'places', 'articles']) ?? openView.tab
    },
  },
  {
    keys: ['sort'],
    write: ({ sort }, to) => setIf(to, 'sort', sort === openView.sort ? null : sort),
    parse: (from, view) => {
      view.sort = oneOf(from.get('sort'), sorts) ?? openView.sort
    },
  },
  {
    keys: ['inview'],
    write: ({ onlyInView }, to) => setIf(to, 'inview', onlyInView ? '1' : null),
    parse: (from, view) => {
      view.onlyInView = from.get('inview') === '1'
    },
  },
  {
    keys: ['globe'],
    write: ({ projection }, to) => setIf(to, 'globe', projection === 'globe' ? '1' : null),
    parse: (from, view) => {
      view.projection = from.get('globe') === '1' ? 'globe' : 'mercator'
    },
  },
  {
    keys: ['at'],
    write: ({ camera }, to) => setIf(to, 'at', camera && writeCamera(camera)),
    parse: (from, view) => {
      view.camera = parseCamera(from.get('at'))
    },
  },
]

/** Every key that an address may hold; others (`embed`) are somebody else's and stay as they are. */
const urlKeys: readonly string[] = fields.flatMap(field => field.keys)

/**
 * The view as the search part of an address, `''` or beginning with `?`; what the address holds for others is kept.
 * `writeUrl({ …, selection: { type: 'event', id: 'e1' } })` is `'?event=e1'`.
 */
export function writeUrl(view: LinkedView, current = ''): string {
  const params = new URLSearchParams()
  for (const field of fields) field.write(view, params)
  for (const [key, value] of new URLSearchParams(current)) if (!urlKeys.includes(key)) params.append(key, value)
  // Colons, commas and slashes may stand plain in a query, and a link that people paste should be readable.
  const written = [...params].map(([key, value]) => (value === '' ? encode(key) : `${encode(key)}=${encode(value)}`)).join('&')
  return written === '' ? '' : `?${written}`
}

/** The view an address asks for. What it says in words we do not know is as if it were not there. */
export function parseUrl(search: string): LinkedView {
  const params = new URLSearchParams(search)
  const view: LinkedView = { ...openView, filter: { ...openFilter } }
  for (const field of fields) field.parse(params, view)
  const { from, to } = view.filter
  if (from !== null && to !== null && parseDay(from)! > parseDay(to)!) Object.assign(view.filter, { from: null, to: null })
  return view
}

/**
 * What Back undoes of going from one view to the other: `selection` (the next mention of the same place is none), `filter`, or the name of a
 * filter that is moved rather than set (`days`, `query`, `sure`), all of whose movement is one step. Null where it is none.
 */
export function stepTo(before: LinkedView, after: LinkedView): string | null {
  const [a, b] = [before.selection, after.selection]
  if (a?.type !== b?.type || a?.id !== b?.id || before.article !== after.article) return 'selection'
  const changed = (Object.keys(after.filter) as (keyof Filter)[]).filter(key => before.filter[key] !== after.filter[key])
  if (changed.length === 0) return null
  const moved = new Set(changed.map(key => movable[key] ?? 'filter'))
  return moved.size === 1 ? [...moved][0]! : 'filter'
}

/** Whether a step is one that may go on. */
export function isMovement(step: string): boolean {
  return Object.values(movable).includes(step)
}

const movable: Partial<Record<keyof Filter, string>> = { from: 'days', to: 'days', query: 'query', minConfidence: 'sure' }

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b
  if (a.type === 'event' || b.type === 'event') return a.type === b.type && a.id === b.id
  return a.id === b.id && a.mention === b.mention
}

function day(key: 'from' | 'to'): Field {
  return {
    keys: [key],
    write: ({ filter }, to) => setIf(to, key, filter[key]),
    parse(from, view) {
      const written = from.get(key)
      if (written !== null && parseDay(written) !== null) view.filter[key] = written
    },
  }
}

/** A switch: written only when it is not as it is at the start. */
function flag(key: string, name: 'countPossible' | 'undated' | 'dated' | 'onlyFound'): Field {
  const start = openFilter[name]
  return {
    keys: [key],
    write: ({ filter }, to) => setIf(to, key, filter[name] === start ? null : filter[name] ? '1' : '0'),
    parse(from, view) {
      const written = from.get(key)
      if (written === '0' || written === '1') view.filter[name] = written === '1'
    },
  }
}

/** Some of a known few, parted by commas, always in the same order. */
function choices<K extends 'kinds' | 'statuses' | 'roles' | 'precisions' | 'certainties'>(
  key: string,
  name: K,
  known: readonly Filter[K][number][],
): Field {
  return {
    keys: [key],
    write({ filter }, to) {
      const some: readonly string[] = filter[name]
      setIf(to, key, some.length > 0 ? known.filter(one => some.includes(one)).join(',') : null)
    },
    parse(from, view) {
      const written = (from.get(key) ?? '').split(',')
      Object.assign(view.filter, { [name]: known.filter(one => written.includes(one)) })
    },
  }
}

/** Any number of names, a key each, since a name may hold a comma. */
function free(key: string, name: 'countries' | 'sources' | 'articles', valid: RegExp): Field {
  return {
    keys: [key],
    write({ filter }, to) {
      for (const value of filter[name]) to.append(key, value)
    },
    parse(from, view) {
      view.filter[name] = [...new Set(from.getAll(key).filter(value => valid.test(value)))].slice(0, 200)
    },
  }
}

/** `124.4,40.1,5.2` or, turned, `124.4,40.1,5.2,30`: as many digits as a screen shows. */
function writeCamera({ center: [lng, lat], zoom, bearing }: Camera): string {
  const digits = zoom > 8 ? 5 : 3
  const parts = [round(lng, digits), round(lat, digits), round(zoom, 2)]
  if (round(bearing, 0) !== 0) parts.push(round(bearing, 0))
  return parts.join(',')
}

function parseCamera(written: string | null): Camera | null {
  const parts = (written ?? '').split(',').map(number)
  const [lng, lat, zoom, bearing = 0] = parts
  if (parts.length < 3 || parts.length > 4 || lng == null || lat == null || zoom == null || bearing === null) return null
  return { center: [wrap(lng), clamp(lat, -90, 90)], zoom: clamp(zoom, -2, 22), bearing: wrap(bearing) }
}

/** Degrees brought into -180…180, both ends kept as they are. */
function wrap(degrees: number): number {
  return degrees >= -180 && degrees <= 180 ? degrees : ((((degrees + 180) % 360) + 360) % 360) - 180
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

function number(written: string | null): number | null {
  return written !== null && /^-?\d{1,6}(\.\d{1,12})?$/.test(written) ? Number(written) : null
}

function oneOf<T extends string>(written: string | null, known: readonly T[]): T | null {
  return known.find(one => one === written) ?? null
}

function setIf(to: URLSearchParams, key: string, value: string | null): void {
  if (value !== null) to.set(key, value)
}

function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(3A|2C|2F|40)/g, decodeURIComponent)
    .replace(/%20/g, '+')
}
