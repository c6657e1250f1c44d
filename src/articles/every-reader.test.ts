import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { steepness } from '../text/steepness.ts'
import { formatByName, formats } from './formats.ts'
import { madeUpFiles } from './made-up-files.ts'
import { openReaders } from './open-readers.ts'
import { readArticles } from './read-article.ts'

const files = Object.entries(madeUpFiles).flatMap(([format, all]) => all.map(([name, bytes]) => ({ format, name, bytes })))

async function read(bytes: Uint8Array, name: string) {
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}

/** Articles, or sentences that say what is wrong with which file, and never nothing. */
async function expectToBeTold(bytes: Uint8Array, name: string) {
  const found = await read(bytes, name)
  expect(found.length).toBeGreaterThan(0)
  for (const one of found) {
    if (one.ok) {
      for (const { start, end } of one.value.paragraphs) expect(0 <= start && start < end && end <= one.value.text.length).toBe(true)
      expect(one.value.published === null || /^\d{4}-\d\d-\d\d$/.test(one.value.published)).toBe(true)
    } else expect(one.problem).toMatch(/^\S.*\S$/s)
  }
}

test.each(files)('there is a file of $format to begin with: $name', async ({ format, name, bytes }) => {
  expect(formatByName(name)).toBe(format)
  expect((await read(bytes, name)).map(one => one.ok || one.problem)).not.toContainEqual(expect.any(String))
})

test('of every kind', () => expect(Object.keys(madeUpFiles).sort()).toEqual(Object.keys(formats).sort()))

/** What a disk, a line or a program that knows better does to a file; places in it as shares of its length. */
const harms: Record<string, (bytes: Uint8Array, one: number, two: number, byte: number) => Uint8Array> = {
  cut: (bytes, one) => bytes.subarray(0, one * bytes.length),
  'without its beginning': (bytes, one) => bytes.subarray(one * 40),
  'with another byte': (bytes, one, _, byte) => bytes.map((was, i) => (i === Math.floor(one * bytes.length) ? byte : was)),
  'with two bytes changed for each other': (bytes, one, two) => {
    const [a, b] = [Math.floor(one * bytes.length), Math.floor(two * bytes.length)]
    return bytes.map((was, i) => (i === a ? bytes[b]! : i === b ? bytes[a]! : was))
  },
  'with a hole': (bytes, one, two) =>
    new Uint8Array([...bytes.subarray(0, one * bytes.length), ...bytes.subarray(one * bytes.length + two * 60)]),
  'with a part twice': (bytes, one, two) =>
    new Uint8Array([...bytes.subarray(0, one * bytes.length + two * 80), ...bytes.subarray(one * bytes.length)]),
}
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

describe('whatever happens to a file, it gives articles or says what is wrong', () => {
  test.each(files)('$name', ({ name, bytes }) =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.values(harms)), share, share, fc.nat(255), (harm, one, two, byte) =>
        expectToBeTold(harm(bytes, one, two, byte), name),
      ),
      { numRuns: 12 },
    ),
  )

  test('and so do bytes that only begin as it does, or not even that', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(60), fc.uint8Array({ maxLength: 300 }), ({ name, bytes }, begun, random) =>
        expectToBeTold(new Uint8Array([...bytes.subarray(0, begun), ...random]), name),
      ),
      { numRuns: 150 },
    ))

  test('and a file that is called as another is read as itself or told', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.constantFrom(...files), (one, other) => expectToBeTold(one.bytes, other.name)),
      { numRuns: 100 },
    ))
})

describe('a file that is eight times as long takes no more than its time', () => {
  const words = 'A dike broke near Hale on Tuesday. '
  const again = (unit: string) => (length: number) => unit.repeat(length / unit.length)
  const field = (inside: (length: number) => string) => (length: number) =>
    JSON.stringify([{ text: inside(length), published: '2024-01-02' }])
  test.each<[string, string, (length: number) => string]>([
    ['elements within elements', 'a.html', again('<div>')],
    ['those that set words off', 'a.html', length => `<html><p>${again('<b>')(length)}`],
    ['elements within a field', 'a.json', field(again('<div>x'))],
    ['tags without end', 'a.json', field(length => `<p>x</p>${again('<a ')(length)}`)],
    ['a tag without end', 'a.json', field(length => `<p>x</p><a ${again('b=c ')(length)}`)],
    ['entities', 'a.json', field(again('&amp;'))],
    ['letters that went wrong', 'a.json', field(again('\u00c3\u00a9'))],
    ['a list that is cut', 'a.json', length => `[${again('{"text":"x y z"},')(length)}`],
    ['lists within lists', 'a.json', again('[{"a":')],
    ['a quotation mark', 'a.csv', length => `text\n${again('"')(length)}`],
    ['brackets', 'a.bib', again('@a{b, c = {')],
    ['a record without end', 'a.ris', length => `TY  - NEWS\nAB  - ${again('x\n')(length)}`],
    ['fields before a text', 'a.md', length => `---\n${again('a: b\n')(length)}`],
    ['groups', 'a.rtf', length => `{\\rtf1 ${again('{')(length)}`],
    ['parts of a message', 'a.mhtml', length => `Content-Type: multipart/related; boundary=b\n\n${again('--b\n')(length)}`],
    ['records without length', 'a.warc', again('WARC/1.0\r\n')],
    ['messages', 'a.mbox', again('From a@b Tue Jan  2 23:15:00 2024\nSubject: x\n\nhello there\n\n')],
    ['sentences', 'a.txt', again(words)],
  ])('of %s', async (_, name, made) => {
    const bytes = (share: number) => new TextEncoder().encode(made(160_000 * share))
    expect(await steepness(bytes, bytes => expectToBeTold(bytes, name))).toBeLessThan(4)
  })
})
