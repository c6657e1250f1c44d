import type { Span } from '../../text/span.ts'
import { visible } from '../../text/visible.ts'
import { isDay } from '../is-day.ts'
import type { RowRecord } from '../record.ts'
import { writtenDay } from '../written-day.ts'
import { dayOfField } from './day-of-field.ts'
import type { NamedField } from './named-fields.ts'
import { positionIn } from './written-position.ts'

const list = (names: string) => names.trim().split(/\s+/)

/** What tables of incidents call their columns, the clearest first, spelled as `plainName` gives them: ACLED's, UCDP's, GTD's and other people's own. */
const columns = {
  day: list(`eventdate datestart startdate eventday incidentdate dateofincident dateofevent occurrencedate dateoccurred attackdate strikedate acqdate sqldate date day
    datetime time`),
  lastDay: list('dateend enddate'),
  what: list(`subeventtype eventtype incidenttype attacktype attacktype1txt typeofevent typeofincident typeofattack eventcategory disastertype disastersubtype incident event type category
    disordertype dyadname conflictname`),
  who: list('actor1 sidea perpetrator gname actor1name actor2 sideb actor2name'),
  name: list(
    `location locationname wherecoordinates actiongeofullname place placename locality settlement city cityorcounty town village site sitename target1 address municipality name`,
  ),
  within: list('admin1 adm1 provstate province state oblast region admin2 adm2 district county'),
  country: list('country countrytxt countryname'),
  dead: list('fatalities best deaths killed nkill nkilled numberkilled totaldeaths dead fatalitiesbest deathstotal'),
}

const known = new Set(Object.values(columns).flat())

/** What says by its name alone that a table is of incidents; a “type” or a “category” may be of anything. */
const ofIncidents = new Set([
  ...columns.what.slice(0, columns.what.indexOf('type')),
  ...columns.dead.filter(name => name !== 'best' && name !== 'dead'),
])

const mayBeOfAnything = new Set(['name', 'address', 'target1'])

/** Whether columns of these names say when and where something happened, and what it was: of kinds of events, of the dead, or in notes (`hasNotes`). */
export function saysWhenWhereAndWhat(names: ReadonlyMap<string, unknown>, hasNotes: boolean): boolean {
  const placeNames = columns.name.filter(name => !mayBeOfAnything.has(name))
  const hasOne = (of: readonly string[]) => of.some(name => names.has(name))
  const hasDay =
    hasOne(columns.day) || ['year', 'month', 'day'].every(part => names.has(part) || names.has(`i${part}`) || names.has(`start${part}`))
  if (hasNotes && hasDay && hasOne(placeNames)) return true
  return hasDay && hasOne([...placeNames, ...columns.within]) && [...names.keys()].some(name => ofIncidents.has(name))
}

/** Whether a column of that name is read into the row's line or its headline. */
export function isOfRecord(plainName: string): boolean {
  return known.has(plainName)
}

/** What numbers in these columns say of how exact a position is, in kilometres: a town, near one, a part of a region, a region, a country. */
const exactness: Record<string, readonly number[]> = {
  // 1 the town, 2 near it, 3 somewhere in its region
  geoprecision: [5, 25, 100],
  // 1 the place, 2 within 25 km of it, 3 a district, 4 a region, 5 along a line or in a wide area, 6 a country, 7 seas and skies of several
  whereprec: [5, 25, 50, 150, 100, 400, 400],
  // GDELT: 1 a country, 2 a state of the United States, 3 a town there, 4 one elsewhere, 5 a region elsewhere
  actiongeotype: [400, 150, 5, 5, 150],
}

/** What a row says of where and when it happened, and what is wrong with its position, where something is. */
export interface ReadRow {
  record: RowRecord
  problem: string | null
}

/**
 * What a row that has a position says of where and when it happened: `2024-03-05: Armed clash, Hale, Ukraine: latitude 48.59, longitude 37.83, geo_precision 1.` Null where it has
 * none, unless it is a row of a table of positions. One without words of its own (`isAlone`) says who took part as well.
 */
export function recordOfRow(fields: ReadonlyMap<string, NamedField>, isOfPositions = false, isAlone = false): ReadRow | null {
  const found = positionIn(new Map([...fields].map(([name, { value }]) => [name, value])))
  const position = typeof found === 'string' ? null : found
  if (found === null && !isOfPositions) return null
  const day = dayOf(fields)
  const what = said(fields, columns.what)
  const name = said(fields, columns.name)
  const inside = said(fields, columns.within)
  const where = [...new Set([name, inside, said(fields, columns.country)])].filter(one => one !== null).join(', ')
  const exact = exactnessOf(fields)
  const when = day === null || position === null ? '' : `${day}: `
  const who = isAlone ? actors(fields).filter(one => !what?.includes(one)) : []
  const before = `${when}${[what, ...who].map(words => (words === null ? '' : `${words}, `)).join('')}`
  const at = [where, position && visible(position.words.replace(/\s+/g, ' '))].filter(Boolean).join(': ')
  const [code, dead] = [position && codeOf(fields), numbered(fields, columns.dead)]
  const behind = [position && exact?.words, code, dead].filter(Boolean).map(words => `, ${words}`)
  // "2024-03-07: Shelling, Hale" would be a line that says when an article was printed, and by whom.
  const alone = position === null && day !== null ? `, on ${day}` : ''
  const line = `${at === '' ? before.replace(/[,:] $/, '') : before}${at}${behind.join('')}${alone}.`
  const behindAt = (words: string | null) => words && spanOf(words, line.lastIndexOf(`, ${words}`) + 2)
  return {
    record: {
      line,
      place: position && {
        start: before.length,
        end: before.length + at.length,
        latitude: position.latitude,
        longitude: position.longitude,
        decimals: position.decimals,
        told: position.told,
        name: name ?? inside,
        exactness: exact,
        day: day === null ? null : spanOf(day, 0),
        what: behindAt(code) || (what === null ? null : spanOf(what, when.length)),
        dead: behindAt(dead) || null,
        isAlone,
      },
    },
    problem: typeof found === 'string' ? found : null,
  }
}

const spanOf = (words: string, start: number): Span => ({ start, end: start + words.length })

/** UCDP and GDELT say in numbers what their rows tell of: "type_of_violence 3" is violence against civilians, "EventCode 195" an attack from the air. */
function codeOf(fields: ReadonlyMap<string, NamedField>): string | null {
  const field = fields.get('typeofviolence') ?? (fields.has('quadclass') ? fields.get('eventcode') : undefined)
  const code = String(field?.value ?? '').trim()
  return field && /^\d{1,4}$/.test(code) ? `${field.name} ${code}` : null
}

const said = (fields: ReadonlyMap<string, NamedField>, names: readonly string[]): string | null =>
  names.map(name => wordsOf(fields.get(name)?.value)).find(words => words !== null) ?? null

function actors(fields: ReadonlyMap<string, NamedField>): string[] {
  const said = columns.who.flatMap(name => wordsOf(fields.get(name)?.value) ?? [])
  return [...new Set(said.filter(words => !/^(?:unknown|unidentified)$/i.test(words)))]
}

/** What a row is called that has no headline: what happened, or who did it, and where. */
export function titleOfRow(fields: ReadonlyMap<string, NamedField>): string | null {
  const parts = [said(fields, columns.what) ?? actors(fields).join(', '), said(fields, columns.name) ?? said(fields, columns.within)]
  return parts.filter(Boolean).join(', ') || null
}

/** The last day a row says it happened on: `YYYY-MM-DD`. */
export function lastDayOf(fields: ReadonlyMap<string, NamedField>): string | null {
  return firstDay(fields, columns.lastDay) ?? firstDay(fields, columns.day) ?? inParts(fields)
}

/** The day or days, as they are put into the line: `2024-03-05`, `2024-03-05 to 2024-03-08`. */
function dayOf(fields: ReadonlyMap<string, NamedField>): string | null {
  const first = firstDay(fields, columns.day) ?? inParts(fields)
  const last = first && firstDay(fields, columns.lastDay)
  return first && last && last > first ? `${first} to ${last}` : first
}

function firstDay(fields: ReadonlyMap<string, NamedField>, names: readonly string[]): string | null {
  return names.map(name => writtenIn(fields.get(name)?.value)).find(day => day !== null) ?? null
}

/** Servers of maps write milliseconds; a smaller number is a year, or counts something. */
function writtenIn(value: unknown): string | null {
  if (typeof value === 'string') return writtenDay(value)
  return typeof value === 'number' && value > 1e11 && value < 5e12 ? String(dayOfField(value)) : null
}

/** Year, month and day in columns of their own; a day that is not known is 0 there, or empty. */
function inParts(fields: ReadonlyMap<string, NamedField>): string | null {
  const parts = (['year', 'month', 'day'] as const).map(
    name => fields.get(name)?.value ?? fields.get(`i${name}`)?.value ?? fields.get(`start${name}`)?.value,
  )
  const [year, month, day] = parts.map(part =>
    String(part ?? '')
      .trim()
      .padStart(2, '0'),
  )
  const whole = `${year}-${month}-${day}`
  return isDay(whole) ? whole : null
}

/** Words that a cell says in a line: no number, no code, nothing as long as a text. */
function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const words = visible(value)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim()
  return /\p{L}{2}/u.test(words) && words.length <= longestWords && !/^https?:/i.test(words) && !/[{}[\]]/.test(words) ? words : null
}

const longestWords = 90

function exactnessOf(fields: ReadonlyMap<string, NamedField>): { words: string; km: number } | null {
  for (const [column, km] of Object.entries(exactness)) {
    const field = fields.get(column)
    const within = km[Number(field?.value) - 1]
    if (field && within !== undefined) return { words: `${field.name} ${field.value}`, km: within }
  }
  const metres = fields.get('coordinateuncertaintyinmeters')
  const given = Number(metres?.value)
  return metres && given > 0 && given <= 5_000_000 ? { words: `${metres.name} ${metres.value}`, km: given / 1000 } : null
}

/** "fatalities 3", by the column's own name. */
function numbered(fields: ReadonlyMap<string, NamedField>, names: readonly string[]): string | null {
  const field = names.map(name => fields.get(name)).find(one => one !== undefined && /^\d{1,7}(?:\.0+)?$/.test(String(one.value).trim()))
  return field && Number(field.value) > 0 ? `${field.name} ${Number(field.value)}` : null
}
