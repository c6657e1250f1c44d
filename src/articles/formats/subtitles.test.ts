import { expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { readSubtitles } from './subtitles.ts'

const text = (...lines: string[]) => readSubtitles(lines.join('\n'))?.text

test.each<[what: string, lines: string[], said: string]>([
  [
    'lines and subtitles go on in one sentence',
    [
      '1',
      '00:00:01,000 --> 00:00:04,000',
      'Shells fell on Kupiansk',
      'this morning.',
      '',
      '2',
      '00:00:04,200 --> 00:00:06,000',
      'A bakery burned.',
    ],
    'Shells fell on Kupiansk this morning. A bakery burned.',
  ],
  [
    'a pause behind a sentence ends a paragraph, one within it does not',
    [
      '00:00:01,000 --> 00:00:02,000',
      'Shells fell on',
      '',
      '00:00:09,000 --> 00:00:10,000',
      'Kupiansk.',
      '',
      '00:00:14,000 --> 00:00:15,000',
      'In Izium rain fell.',
    ],
    'Shells fell on Kupiansk.\n\nIn Izium rain fell.',
  ],
  [
    'whoever else speaks begins a paragraph',
    ['00:01.000 --> 00:04.000', '- Where did it fall?', '- In Kupiansk.', '', '00:05.000 --> 00:06.000', '<v Jane Roe>And in Izium.'],
    'Where did it fall?\n\nIn Kupiansk.\n\nAnd in Izium.',
  ],
  [
    'tags, signs of music, notes and numbers are no words',
    [
      'WEBVTT',
      'Kind: captions',
      '',
      'NOTE made by hand',
      '',
      'intro',
      '00:01.000 --> 00:04.000 align:start position:0%',
      '{\\an8}<i>A bakery</i> <00:02.000><c>burned</c> &amp; fell ♪',
      '',
    ],
    'A bakery burned & fell',
  ],
  [
    'what stays on the screen is said once',
    [
      '00:01.000 --> 00:02.000',
      'shells fell on',
      '',
      '00:02.000 --> 00:04.000',
      'shells fell on',
      'Kupiansk this morning',
      '',
      '00:04.000 --> 00:05.000',
      'Kupiansk this morning',
      'and on Izium',
    ],
    'shells fell on Kupiansk this morning and on Izium',
  ],
])('%s', (_, lines, said) => {
  expect(text(...lines)).toBe(said)
  expect(readSubtitles(lines.join('\r\n'))!.text).toBe(said)
})

test.each([
  ['a text without times', ['Rain fell on Hale.', '', '00:00:01,000 to 00:00:04,000']],
  ['times without words', ['00:00:01,000 --> 00:00:04,000', '', '2']],
])('%s is none', (_, lines) => expect(text(...lines)).toBeUndefined())

test('a file of them is one article, and one that only ends so is read as the text it is', async () => {
  const read = async (content: string, name: string) => {
    const bytes = new TextEncoder().encode(content)
    return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
  }
  expect(await read('1\n00:00:01,000 --> 00:00:04,000\nShells fell on Kupiansk on 5 March 2024.\n', 'report.srt')).toMatchObject([
    { value: { text: 'Shells fell on Kupiansk on 5 March 2024.', file: 'report.srt' } },
  ])
  expect(await read('Shells fell on Kupiansk.\n', 'report.srt')).toMatchObject([{ value: { text: 'Shells fell on Kupiansk.\n' } }])
})
