import { failure, type Result, success } from '../../result.ts'
import { endsEarly } from '../damaged.ts'
import { datesIn } from '../date-line.ts'
import { isDay } from '../is-day.ts'
import { completed } from './cut-json.ts'
import type { BadDocument, Document, FoundDocument } from './document.ts'
import { haveRecords, headlineAlone, inOurNames, rowRecord, wrappedArticle, wrappedList } from './field-names.ts'
import { isObject } from './is-object.ts'
import { looseValues } from './loose-json.ts'
import type { ReadRow } from './row-record.ts'
import { inStep } from './same-position.ts'

const expected =
  'expected is an object with “text” (and “id”, “published”, “outlet”, “title”, “url” where they are known), a list of them, or one a line.'

/**
 * The documents of a file: one object, a list of objects, an answer that wraps a list, or an object a line, whatever the file is called and whatever its
 * fields are. Fails where it holds nothing of the kind; a single one that cannot be read stands among the others with what is wrong. What an answer lists
 * besides articles (who joined a channel, a picture without words) is passed over.
 */
export function readDocuments(text: string, name: string): Result<FoundDocument[]> {
  const json = withoutAssignment(text)
  const whole = parse(json)
  if ('value' in whole) return readWhole(whole.value, name)
  const there = completed(json)
  const found = there === null ? null : readWhole(there, name)
  if (found?.ok) return success(found.value, [...found.notes, endsEarly(name)])
  // An object a line is told of line by line below.
  const loose = isObjectALine(json) ? null : looseValues(json)
  if (loose) return readWhole(loose.length === 1 ? loose[0] : loose.every(Array.isArray) ? loose.flat() : loose, name)
  const lines = json
    .split('\n')
    .map((line, i) => ({ line, where: `line ${i + 1}` }))
    .filter(({ line }) => line.trim() !== '')
  const values = lines.map(({ line }) => parsedLine(line))
  if (!values.some(line => 'value' in line && isObject(line.value))) return failure(`${name} is not JSON: ${whole.problem}.`)
  if (!values.some(line => 'value' in line && inOurNames(line.value)))
    return failure(`${name} holds no articles that can be read: ${expected}`)
  return success(
    inStep(lines.map(({ line, where }, i) => ({ where, document: 'value' in values[i]! ? readForeign(values[i].value) : readLine(line) }))),
  )
}

/** What stands in a line, be it only nearly JSON (`looseValues`). */
function parsedLine(line: string): { value: unknown } | { problem: string } {
  const read = parse(line)
  const loose = 'value' in read ? null : looseValues(line)
  return loose?.length === 1 ? { value: loose[0] } : read
}

/** Whether the first two lines with anything in them are each an object, or begin and end as one. */
function isObjectALine(json: string): boolean {
  const [first, second] = /^\s*(\{[^\n]*\})[ \t\r]*(?:\n\s*([^\n]*))?/.exec(json)?.slice(1) ?? []
  return first !== undefined && 'value' in parse(first) && second !== undefined
}

/** The archive of Twitter has lists of JSON in files of JavaScript: `window.YTD.tweets.part0 = […]`. */
function withoutAssignment(text: string): string {
  const assigned = /^\s*window\.YTD\.[\w.]+\s*=\s*(?=[[{])/.exec(text)
  return assigned ? text.slice(assigned[0].length).replace(/;\s*$/, '') : text
}

function readWhole(value: unknown, name: string): Result<FoundDocument[]> {
  const found = (documents: readonly (Document | BadDocument)[]) =>
    documents.map((document, i) => ({ where: `article ${i + 1}`, document }))
  const documents = documentsIn(value)
  if (documents && documents.length > 0) return success(inStep(found(documents)))
  const headlines = headlinesIn(value)
  if (headlines.length > 0) return success(found(headlines), [noteOnHeadlines(name)])
  return failure(`${name} holds no articles that can be read: ${expected}`)
}

/** What is said of a list of articles that has none of their texts. */
export function noteOnHeadlines(name: string): string {
  return `${name} has headlines alone, without the articles' texts; they were read as they are.`
}

function documentsIn(value: unknown): (Document | BadDocument)[] | null {
  if (Array.isArray(value) && value.some(item => inOurNames(item) !== null)) return documentsOfList(value)
  if (!Array.isArray(value) && inOurNames(value)) return [readForeign(value)]
  const list = wrappedList(value)
  if (!list) {
    const one = wrappedArticle(value)
    return one === null ? null : [readForeign(one)]
  }
  const outlet = list.outlet ? { outlet: list.outlet } : {}
  const isOfPositions = haveRecords(list.items)
  return list.items.flatMap(item => {
    const fields = inOurNames(item, isOfPositions)
    return fields && (fields.text !== '' || rowRecord in fields) ? [readDocument({ ...outlet, ...fields })] : []
  })
}

/** Of a list that is a file's whole content nothing is passed over: what is no article in it is told. */
function documentsOfList(list: readonly unknown[]): (Document | BadDocument)[] {
  const isOfPositions = haveRecords(list)
  return list.map(item => readForeign(item, isOfPositions))
}

function headlinesIn(value: unknown): Document[] {
  const lists = Array.isArray(value) ? [value] : isObject(value) ? Object.values(value).filter(Array.isArray) : []
  return lists.flat().flatMap(item => {
    const fields = headlineAlone(item)
    const document = fields && readDocument(fields)
    return document && 'text' in document ? [document] : []
  })
}

/** An object whose fields may have other names, as a document. */
function readForeign(value: unknown, isOfPositions = false): Document | BadDocument {
  return readDocument(inOurNames(value, isOfPositions) ?? value)
}

/** A line as a document, or what is wrong with it. */
export function readLine(line: string): Document | BadDocument {
  const parsed = parse(line)
  if ('value' in parsed) return readDocument(parsed.value)
  return { id: null, error: `The line is not JSON: ${line.slice(0, 60)}${line.length > 60 ? '…' : ''}` }
}

/** An object as a document, or what is wrong with it. */
export function readDocument(value: unknown): Document | BadDocument {
  if (!isObject(value)) return { id: null, error: 'It is JSON, but not an object.' }
  const { id = null, text, published, outlet, title, url } = value
  const row = (value as { [rowRecord]?: ReadRow })[rowRecord]
  if (typeof text !== 'string') return { id, error: '"text" is missing or is not a string.' }
  if (outlet != null && typeof outlet !== 'string') return { id, error: '"outlet" is not a string.' }
  return {
    id,
    text,
    ...dayOf(published),
    ...(outlet ? { outlet } : {}),
    ...(typeof title === 'string' && title.trim() !== '' ? { title: title.replace(/\s+/g, ' ').trim() } : {}),
    ...(typeof url === 'string' && url !== '' ? { url } : {}),
    ...(row && { row }),
  }
}

/** `"2024-07-27T09:30:00Z"` is 27 July; nothing, null and "" leave the day to the text. */
function dayOf(published: unknown): Pick<Document, 'published' | 'badDay' | 'eitherDay'> {
  if (published == null || published === '') return {}
  if (typeof published === 'string' && isDay(published.slice(0, 10))) return { published: published.slice(0, 10) }
  const badDay = `"published" is ${JSON.stringify(published)}, not a day such as "2024-07-27".`
  return isEither(published) ? { badDay, eitherDay: published } : { badDay }
}

/** "03/05/2024", "5.3.2024 10:15". */
function isEither(published: unknown): published is string {
  if (typeof published !== 'string' || published.length > 40) return false
  const [date, second] = datesIn(published)
  return date !== undefined && date.other !== null && !second
}

function parse(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    // The message quotes the text, over several lines where that has them.
    return { problem: (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ') }
  }
}
