import { isDay } from '../is-day.ts'
import { dayOfField } from './day-of-field.ts'
import { isObject } from './is-object.ts'
import { type NamedField, namedFields } from './named-fields.ts'
import { unwrappedPost } from './posts.ts'
import { isOfRecord, lastDayOf, type ReadRow, recordOfRow, saysWhenWhereAndWhat, titleOfRow } from './row-record.ts'
import { isOfPosition } from './written-position.ts'

type Fields = Record<string, unknown>

/**
 * What programs that gather articles call their fields: news APIs, scrapers, archives of channels, tables of incidents. Ours first, then the clearest.
 * Spelled as `plainName` gives them.
 */
const names = {
  id: 'id idstr key uuid guid eventidcnty eventid globaleventid',
  text: 'text maintext bodytext fulltext articletext articlebody contenttext',
  title: 'title headline webtitle articletitle posttitle',
  published: `published publishedat datepublished datepublish publishdate publicationdate publisheddate pubdate webpublicationdate date datetime
    dateandtime datetimepub createdat posteddate postdate eventdate timestamp created issued seendate dategmt timestampms`,
  outlet: `outlet source publisher publication publicationtitle containertitle newspaper medianame sourcename sourcetitle sitename outletname pubtitle sourcehostname hostname sourcedomain sourceoffice domain
    channel`,
  url: 'url link weburl articleurl permalink sourceurl canonicalurl canonical urlalias alternate uri',
}

/** Names under which all sorts of things stand: they hold an article's text where a title or a day stands beside them, and several words are in it. */
const looseTexts =
  'content body html contenthtml postcontent plaintext story message notes leadparagraph abstractnote abstract description summary excerpt snippet'.split(
    ' ',
  )

/** Names under which other things stand as well, an article itself among them: prose there is one's text. */
const sureProse = ['article', 'tweet', 'rawcontent', 'caption', 'transcript']

/** UCDP gives the headline of its source, or quotes it behind outlet and day: “Reuters,2014-05-26,Port retaken”. */
function headlineOfSource(fields: ReadonlyMap<string, NamedField>): unknown {
  const given = fields.get('sourceheadline')?.value
  if (isFilled(given)) return given
  return /^"?[^,"]+,\d{4}-\d\d-\d\d,([^;"]{8,200})/.exec(String(fields.get('sourcearticle')?.value ?? ''))?.[1]
}

/** In a row that says where and when, so do fewer words. */
const textsOfRows = [...looseTexts, 'remarks', 'comments', 'comment', 'details', 'detail']

const ours = Object.entries(names).map(([name, theirs]) => [name, theirs.split(/\s+/)] as const)

/** Where a row's record stands among its fields: under a name that no JSON can have. */
export const rowRecord: unique symbol = Symbol('what a row says of where and when')

/**
 * An object or a row of a table with its article's fields under our names, whatever it calls them: `{"headline": "Ferry late", "body": "…", "pubDate": "…"}`.
 * Null where it is no article. What has a “text” is one, be it damaged; and so is what has a position and a day, a headline or some words, as rows of tables of incidents do
 * (`rowRecord`), and in such a table every row.
 */
export function inOurNames(value: unknown, isOfPositions = false): (Fields & { [rowRecord]?: ReadRow }) | null {
  if (!isObject(value)) return null
  const fields = unwrapped(unwrappedPost(value), isOfPositions)
  const named = namedFields(fields)
  const found = called(named)
  found.text ??= sureProse.map(name => named.get(name)?.value).find(isProse)
  if (found.text === undefined && (isFilled(found.title) || isFilled(found.published)))
    found.text = looseTexts.map(name => wordsIn(named.get(name)?.value)).find(isProse)
  const row = withRecord(found, named, isOfPositions)
  if (!('text' in fields) && found.text === undefined) return null
  return { ...filled({ ...inPlainForm(found, fields), ...asGiven(fields, found) }), ...row }
}

/** Puts what a row with a position says into the fields that were found: few words are a text there, and without any its record is all it says. */
function withRecord(found: Fields, named: ReadonlyMap<string, NamedField>, isOfPositions: boolean): { [rowRecord]?: ReadRow } {
  const row = recordOfRow(named, isOfPositions)
  if (!row) return {}
  if (!row.record.place && !isOfPositions) return { [rowRecord]: { ...row, record: { line: '', place: null } } }
  found.title ??= headlineOfSource(named)
  const text =
    found.text ??
    textsOfRows.map(name => wordsIn(named.get(name)?.value)).find(words => typeof words === 'string' && /\p{L}/u.test(words)) ??
    longestProse(named)
  if (!isOfPositions && !(isFilled(text) || isFilled(found.title) || row.record.place?.day)) return {}
  const isAlone = !isFilled(text) && !isFilled(found.title)
  if (!isFilled(text)) found.title ??= titleOfRow(named) ?? undefined
  found.text = text ?? ''
  if (!isDay(String(dayOfField(found.published)))) found.published = lastDayOf(named) ?? found.published
  return { [rowRecord]: isAlone ? recordOfRow(named, isOfPositions, true)! : row }
}

/** The longest prose under a name of one's own ("Was", "what happened"): nothing that is said beside a position is lost. */
function longestProse(named: ReadonlyMap<string, { value: unknown }>): string | undefined {
  const said = [...named].flatMap(([name, { value }]) =>
    (isProse(value) || isSentence(value)) &&
    !isNamed.has(name) &&
    !isOfRecord(name) &&
    !/^source|url|link|address|txt$/.test(name) &&
    !isListed(String(value))
      ? [value as string]
      : [],
  )
  return said.sort((a, b) => b.length - a.length)[0]
}

/** "Middle East & North Africa", "Military Forces of Mali (2020-)" are names, not something said. */
const isListed = (words: string) =>
  /\p{Lu}/u.test(words) && (words.match(/(?:^|\s)\p{Ll}{3,}/gu)?.length ?? 0) < 2 && !/[.!?]$/.test(words.trim())

const isSentence = (value: unknown) => typeof value === 'string' && /^\p{Lu}\S*(?:\s+\S+){2,}[.!?]$/u.test(value.trim())

const isNamed = new Set(ours.flatMap(([, theirs]) => theirs))

/**
 * An object of which nothing but the headline is there, with its day and its address, as indexes of news list them (GDELT): the headline is all its text. Null for
 * anything else.
 */
export function headlineAlone(value: unknown): Fields | null {
  if (!isObject(value)) return null
  const { title, published, url, ...others } = inPlainForm(called(namedFields(value)), value)
  if (typeof title !== 'string' || title.split(/\s+/).length < 3 || !isDay(String(published)) || !/^https?:/.test(String(url))) return null
  return filled({ ...others, text: title, published, url })
}

/** What stands under each of our names, by the first of theirs that holds anything. */
function called(fields: ReadonlyMap<string, NamedField>): Fields {
  const found = Object.fromEntries(ours.map(([name, theirs]) => [name, theirs.map(their => fields.get(their)?.value).find(isFilled)]))
  if (!isAddress(found.outlet)) return found
  // A `source` may be the address of the article, beside which the outlet has a name of its own.
  const outlet = ofOur('outlet')
    .map(name => fields.get(name)?.value)
    .find(value => isFilled(value) && !isAddress(value))
  return { ...found, outlet, url: found.url ?? found.outlet }
}

const isAddress = (value: unknown) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value.trim())

/** Fields as readers of ours have them: words, names and days in place of what holds them. */
function inPlainForm(found: Fields, { yoast_head_json: head }: Fields): Fields {
  return {
    ...found,
    id: isObject(found.id) ? undefined : found.id,
    text: wordsIn(joined(found.text)),
    title: nameOf(found.title),
    published: dayOfField(found.published),
    // What a post was sent with is a link to a program, and no outlet.
    outlet:
      (/^\s*</.test(String(found.outlet)) ? undefined : nameOf(found.outlet)) ?? (isObject(head) ? nameOf(head.og_site_name) : undefined),
    url: addressIn(found.url),
  }
}

/** What has our name stands as it was given, so that what is wrong with it is told; a day only where it is none. */
function asGiven(fields: Fields, found: Fields): Fields {
  const hasDay = isDay(String(dayOfField(found.published)))
  const isGiven = ([name, field]: [string, unknown]) => name in names && typeof field !== 'object' && !(name === 'published' && hasDay)
  return Object.fromEntries(Object.entries(fields).filter(isGiven))
}

function filled(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined))
}

/**
 * The list of articles that an answer of a news API or an archive wraps, and who it is from, where it says so: of `{"name": "Hale Notes", "messages": […]}` the
 * messages, from Hale Notes. Of several lists the one that is wrapped least, and of those the one that says most. Null where there is none within five levels.
 */
export function wrappedList(value: unknown): { items: unknown[]; outlet: string | null } | null {
  for (const level of levelsOf(value)) {
    const lists = level.flatMap(holder =>
      Object.values(holder).flatMap(inner => {
        const said = Array.isArray(inner) ? charactersIn(inner) : 0
        return said > 0 ? [{ items: inner as unknown[], outlet: nameOf(holder) ?? null, said }] : []
      }),
    )
    const fullest = lists.reduce<(typeof lists)[number] | null>((best, list) => (best && best.said >= list.said ? best : list), null)
    if (fullest) return { items: fullest.items, outlet: fullest.outlet }
  }
  return null
}

/** The one article that an answer wraps, as for a single one that was asked for: `{"response": {"content": {"webTitle": "…", …}}}`. */
export function wrappedArticle(value: unknown): unknown {
  for (const level of levelsOf(value))
    for (const holder of level)
      for (const name of ['content', 'article', 'post', 'item', 'data', 'result', 'response', 'document', 'story', 'doc', 'event']) {
        const fields = inOurNames(holder[name])
        if (fields && isFilled(fields.title ?? fields.published)) return holder[name]
      }
  return null
}

/** What stands within a value, level by level: objects in objects, and the first of those in lists. */
function* levelsOf(value: unknown): Generator<Fields[]> {
  const objectsIn = (one: unknown) => (Array.isArray(one) ? one.slice(0, 100) : [one]).filter(isObject)
  let level = objectsIn(value)
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    yield level
    level = level.flatMap(holder => Object.values(holder).flatMap(objectsIn)).slice(0, 10_000)
  }
}

/** How much the first articles of a list say together; nothing where none is one. */
function charactersIn(items: readonly unknown[]): number {
  let said = 0
  let asked = 0
  for (const item of items) {
    const fields = inOurNames(item)
    if (fields) said += 1 + String(fields.text ?? '').length
    if (fields && ++asked === 50) break
  }
  return said
}

/** What search engines, APIs and GeoJSON put a document's fields into. */
function unwrapped(value: Fields, isOfPositions = false): Fields {
  const { type, geometry, properties, id } = value
  if (type === 'Feature' && isObject(properties) && (isObject(geometry) || isOfPositions)) return { id, ...properties, geometry }
  const inner = [value.fields, value._source, value.attributes].find(isObject)
  return inner ? { ...value, ...inner } : value
}

function isFilled(field: unknown): boolean {
  return field !== undefined && field !== null && field !== ''
}

function isProse(field: unknown): boolean {
  if (typeof field !== 'string' || /^ONLY AVAILABLE IN [A-Z ,]+ PLANS?$/.test(field)) return false
  const words = field.replace(/<[^<>]*>/g, ' ').trim()
  return words.split(/\s+/).length >= 5
}

/** `{"rendered": "<p>Rain fell.</p>"}`, `[{"type": "text/html", "value": "<p>Rain fell.</p>"}]` and the like are the words in them. */
function wordsIn(field: unknown): unknown {
  const one = Array.isArray(field) && isObject(field[0]) ? field[0] : field
  return isObject(one) ? [one.rendered, one.content, one.value, one.plaintext, one.text].find(words => typeof words === 'string') : field
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
  const name = isObject(one) ? (one.name ?? one.title ?? one.main ?? one.rendered ?? one.value) : one
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined
}

/** "https://hale.example", `[{"href": "https://hale.example"}]`. */
function addressIn(field: unknown): unknown {
  const one = Array.isArray(field) ? field[0] : field
  return isObject(one) ? one.href : one
}

/** How many columns have names that tables of articles or incidents give theirs. */
export function knownColumns(columns: readonly string[]): number {
  const named = namedFields(Object.fromEntries(columns.map(column => [column, '2024-03-05'])))
  const isKnown = (name: string) => isNamed.has(name) || textsOfRows.includes(name) || isOfRecord(name) || isOfPosition(name)
  return columns.filter(column => [...named].some(([name, field]) => field.name === column && isKnown(name))).length
}

/**
 * Whether a table of such columns lists incidents: they say when, where and what happened or how many died, and there is no text of an article. A row of it is one by that alone, with or without
 * a position.
 */
export function isListOfIncidents(columns: readonly string[]): boolean {
  const named = namedFields(Object.fromEntries(columns.map(column => [column, '2024-03-05'])))
  const hasNotes = textsOfRows.some(name => named.has(name)) && !ofOur('title').some(name => named.has(name))
  return !ofOur('text').some(name => named.has(name)) && saysWhenWhereAndWhat(named, hasNotes)
}

const ofOur = (wanted: keyof typeof names) => ours.find(([name]) => name === wanted)![1]

/** Whether rows of a list have positions: then one without is a row like the others. */
export function haveRecords(values: readonly unknown[]): boolean {
  return values.slice(0, 100).some(value => inOurNames(value)?.[rowRecord]?.record.place)
}
