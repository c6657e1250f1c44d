import { writtenDay } from '../written-day.ts'

type Fields = Record<string, unknown>

/**
 * What programs that gather articles call their fields: news APIs, scrapers, archives of channels, tables of incidents. Ours first, then the clearest.
 * Spelled as `plainName` gives them.
 */
const names = {
  id: 'id idstr key uuid guid eventidcnty eventid',
  text: 'text maintext bodytext fulltext articletext articlebody contenttext',
  title: 'title headline webtitle articletitle',
  published: `published publishedat datepublished datepublish publishdate publicationdate publisheddate pubdate webpublicationdate date datetime
    dateandtime createdat posteddate eventdate timestamp created`,
  outlet:
    'outlet source publisher publication publicationtitle newspaper medianame sourcename sitename outletname sourcedomain domain channel',
  url: 'url link weburl articleurl permalink sourceurl urlalias uri',
}

/** Names under which all sorts of things stand: they hold an article's text where a title or a day stands beside them, and several words are in it. */
const looseTexts = 'content body story message notes leadparagraph abstractnote abstract description summary'.split(' ')

const ours = Object.entries(names).map(([name, theirs]) => [name, theirs.split(/\s+/)] as const)

/** `plainName('Abstract Note')` and `plainName('abstract_note')` are both `'abstractnote'`. */
const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '')

/**
 * An object or a row of a table with its article's fields under our names, whatever it calls them: `{"headline": "Ferry late", "body": "…", "pubDate": "…"}`.
 * Null where it is no article. What has a “text” is one, be it damaged.
 */
export function inOurNames(value: unknown): Fields | null {
  if (!isObject(value)) return null
  const fields = unwrapped(value)
  const byName = new Map(Object.entries(fields).map(([name, field]) => [plainName(name), field]))
  const called = (theirs: readonly string[]) => theirs.map(their => byName.get(their)).find(isFilled)
  const found: Fields = Object.fromEntries(ours.map(([name, theirs]) => [name, called(theirs)]))
  if (found.text === undefined && (isFilled(found.title) || isFilled(found.published)))
    found.text = looseTexts.map(name => byName.get(name)).find(isProse)
  if (!('text' in fields) && found.text === undefined) return null
  const read = {
    ...found,
    text: joined(found.text),
    title: nameOf(found.title),
    published: dayOf(found.published),
    outlet: nameOf(found.outlet),
  }
  // What has our name stands as it was given, so that what is wrong with it is told
  const given = Object.fromEntries(Object.entries(fields).filter(([name, field]) => name in names && typeof field !== 'object'))
  return filled({ ...read, ...given })
}

function filled(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined))
}

/**
 * The list of articles that an answer of a news API or an archive wraps, and who it is from, where it says so: of `{"name": "Hale Notes", "messages": […]}` the
 * messages, from Hale Notes. Null where there is none within three levels.
 */
export function wrappedList(value: unknown, depth = 3): { items: unknown[]; outlet: string | null } | null {
  if (!isObject(value) || depth === 0) return null
  for (const inner of Object.values(value)) {
    if (Array.isArray(inner) && inner.some(item => inOurNames(item) !== null)) return { items: inner, outlet: nameOf(value) ?? null }
    const list = wrappedList(inner, depth - 1)
    if (list) return list
  }
  return null
}

/** What search engines and APIs put a document's fields into. */
function unwrapped(value: Fields): Fields {
  const inner = [value.fields, value._source, value.attributes, value.tweet].find(isObject)
  return inner ? { ...value, ...inner } : value
}

function isFilled(field: unknown): boolean {
  return field !== undefined && field !== null && field !== ''
}

function isProse(field: unknown): boolean {
  return typeof field === 'string' && field.trim().split(/\s+/).length >= 5
}

/** `["Shells fell on ", {"type": "bold", "text": "Hale"}]`, as messengers keep what is set off, is "Shells fell on Hale". */
function joined(text: unknown): unknown {
  if (!Array.isArray(text)) return text
  const parts = text.map(part => (isObject(part) ? part.text : part))
  return text.some(isObject) && parts.every(part => typeof part === 'string') ? parts.join('') : text
}

/** "Hale Post", `{"name": "Hale Post"}`, `[{"name": "Hale Post"}]`, `{"main": "Ferry late"}`. */
function nameOf(field: unknown): string | undefined {
  const one = Array.isArray(field) ? field[0] : field
  const name = isObject(one) ? (one.name ?? one.title ?? one.main) : one
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined
}

/** `YYYY-MM-DD` of "2024-03-05 12:00", "Tue Mar 05 10:00:00 +0000 2024", 1709632800 (seconds) or 1709632800000; what is none is left as it stands. */
function dayOf(field: unknown): unknown {
  const written = isObject(field) ? (field.original ?? field.created ?? field.date) : field
  if (/^\d{9,10}(?:\d{3})?$/.test(String(written))) return formatted(Number(written))
  if (typeof written !== 'string') return written ?? undefined
  return writtenDay(written) ?? written
}

function formatted(time: number): string {
  return new Date(time < 1e11 ? time * 1000 : time).toISOString().slice(0, 10)
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
