import { daysInMonth } from '../times/calendar.ts'

/** A range of days, the last included. */
export type Days = readonly [from: string, to: string]

/** A time that a person marked: any of `days` is right, none of them where every reading will do; null where it names no days. */
export interface MarkedTime {
  start: number
  end: number
  days: Days[] | null
}

/** An event that a person marked by the word that gives it away. What was not marked is null. */
export interface MarkedEvent {
  start: number
  end: number
  main: boolean
  /** It counts neither when found nor when not: a hurt passenger beside the crash. */
  optional: boolean
  status: string[] | null
  days: Days[] | null
  /** Names, any of which is right; `_` among them: naming none is right as well. */
  places: string[] | null
}

/** A text with its times and events marked. */
export interface ToldText {
  id: string
  published: string | null
  text: string
  times: MarkedTime[]
  events: MarkedEvent[]
}

/**
 * The texts of a file that is marked by hand. A text begins with a line `### id | day of publication` (or `none`); in it stand
 *
 *   [[last Wednesday|2025-08-13]]                          a time and its days, `-` where it has none, `?` where any reading will do
 *   {{capsized|*happened|2025-03-10|Lake Kivu}}            an event: its word, status, days, place; `_` or nothing where that is not marked
 *
 * `*` is for the main event, `?` for one that may be left out, `~` stands between answers that are both right, of which `_` is none: `Kivu~_` is told
 * on Lake Kivu or nowhere. Days are a day, a month, a year, or two of them with `/` between.
 */
export function readMarked(file: string): ToldText[] {
  return file
    .split(/^### /m)
    .slice(1)
    .map(block => {
      const lineEnd = block.indexOf('\n')
      const [id = '', published = 'none'] = block.slice(0, lineEnd).split('|', 2)
      return {
        id: id.trim(),
        published: published.trim() === 'none' ? null : published.trim(),
        ...unmarked(`${block.slice(lineEnd + 1).trim()}\n`),
      }
    })
}

function unmarked(marked: string): Pick<ToldText, 'text' | 'times' | 'events'> {
  const times: MarkedTime[] = []
  const events: MarkedEvent[] = []
  let text = ''
  let from = 0
  for (const mark of marked.matchAll(/\[\[([^|\]]*)\|([^\]]*)\]\]|\{\{([^|}]*)\|([^}]*)\}\}/g)) {
    text += marked.slice(from, mark.index)
    from = mark.index + mark[0].length
    const start = text.length
    text += mark[1] ?? mark[3]!
    const span = { start, end: text.length }
    if (mark[2] === undefined) events.push({ ...span, ...eventOf(mark[4]!) })
    else times.push({ ...span, days: mark[2] === '-' ? null : mark[2] === '?' ? [] : daysOf(mark[2]) })
  }
  return { text: text + marked.slice(from), times, events }
}

function eventOf(mark: string): Omit<MarkedEvent, 'start' | 'end'> {
  const [status = '_', days = '_', places = '_'] = mark.split('|')
  const word = status.replace(/^[*?]/, '')
  return {
    main: status.startsWith('*'),
    optional: status.startsWith('?'),
    status: word === '_' || word === '' ? null : word.split('~'),
    days: days.includes('_') ? null : daysOf(days),
    places: places === '_' ? null : places.split('~'),
  }
}

function daysOf(mark: string): Days[] {
  return mark.split('~').map(range => {
    const [from, to = from] = range.split('/') as [string, string?]
    return [ends(from)[0], ends(to)[1]]
  })
}

/** `2024-02` is 2024-02-01 to 2024-02-29. */
function ends(mark: string): Days {
  const [year, month, day] = mark.split('-').map(Number) as [number, number?, number?]
  if (!/^\d{4}(-\d\d){0,2}$/.test(mark)) throw new Error(`“${mark}” is no day, month or year.`)
  if (month === undefined) return [`${mark}-01-01`, `${mark}-12-31`]
  return day === undefined ? [`${mark}-01`, `${mark}-${daysInMonth(year, month)}`] : [mark, mark]
}
