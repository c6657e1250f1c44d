import { expect, test } from 'vitest'
import { citation } from './citation.ts'

const cited = {
  before: 'The bridge at ',
  words: 'Kherson',
  after: ' fell.',
  cutBefore: false,
  cutAfter: false,
  source: 'Daily Courier',
  headline: 'Bridge falls',
  published: '3 May 2024',
  number: 4,
  url: null,
  link: 'https://example.org/?place=1',
}

test.each([
  [cited, '“The bridge at Kherson fell.” Daily Courier, “Bridge falls”, 3 May 2024, ¶ 4. https://example.org/?place=1'],
  [{ ...cited, source: null, published: null, number: null }, '“The bridge at Kherson fell.” “Bridge falls”. https://example.org/?place=1'],
  [
    { ...cited, url: 'https://courier.example/bridge' },
    '“The bridge at Kherson fell.” Daily Courier, “Bridge falls”, 3 May 2024, ¶ 4, https://courier.example/bridge. https://example.org/?place=1',
  ],
  [
    { ...cited, cutBefore: true, cutAfter: true, after: ' fell' },
    '“… The bridge at Kherson fell …” Daily Courier, “Bridge falls”, 3 May 2024, ¶ 4. https://example.org/?place=1',
  ],
  [
    { ...cited, before: 'He said: "The bridge at ', after: ' fell."' },
    '“He said: ‘The bridge at Kherson fell.’” Daily Courier, “Bridge falls”, 3 May 2024, ¶ 4. https://example.org/?place=1',
  ],
])('%#', (input, words) => expect(citation(input)).toBe(words))
