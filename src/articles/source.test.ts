import { describe, expect, test } from 'vitest'
import { bylineOutlet, datelineAgency, isByline, isOutlet, rightsHolder } from './source.ts'

describe('the outlet of a rights line', () => {
  test.each<[string, string | null]>([
    ['Copyright 2024, Harbour Post LLC', 'Harbour Post'],
    ['© 2021 The Islander. All rights reserved.', 'The Islander'],
    ['Copyright 2016 by Channel 6 - All rights reserved.', 'Channel 6'],
    ['(c) 2019-2021 Delta News, Inc.', 'Delta News'],
    ['All content © 2016, Harbour TV', 'Harbour TV'],
    ['© Copyright 2016 Northern Wire', 'Northern Wire'],
    ['(© 2016 Channel 9)', 'Channel 9'],
    ['Copyright 2016 Bay TV (Delta Corporation). All rights reserved.', 'Bay TV'],
    ['Copyright 2024', null],
    ['All rights reserved.', null],
    ['The Islander', null],
  ])('%s', (line, outlet) => expect(rightsHolder(line)).toBe(outlet))
})

describe('the outlet of a byline', () => {
  test.each<[string, string | null]>([
    ['By Jane Roe, Harbour Post', 'Harbour Post'],
    ['By Jane Roe, Special to the Island Gazette', 'Island Gazette'],
    ['Source: Delta Wire', 'Delta Wire'],
    ['By Jane Roe, Staff Writer', null],
    ['By Jane Roe and John Doe', null],
    ['By Tuesday, flames had reached the harbour', null],
    ['by midnight, News had spread', null],
  ])('%s', (line, outlet) => expect(bylineOutlet(line)).toBe(outlet))
})

describe('an outlet that stands beside a date', () => {
  test.each([
    'Sea Wire',
    'Harbour Notes',
    'The Hale Ledger',
    'Times of Valletta',
    'The Evening Islander',
    'harbour-post.com',
    'Dawn',
    'AL JAZEERA',
    'L’Orient-Le Jour',
    'Corriere della Sera',
  ])('%s', words => expect(isOutlet(words)).toBe(true))
  test.each([
    'Port Hale',
    'New Delhi',
    'The Hague',
    'Key Findings',
    'What the Crews Want',
    'News',
    'Ferry sinks in the Post',
    'Rain at harbour-post.com',
    'dawn',
    'Time',
    'Science',
    'Al Jazeera Square',
  ])('not %s', words => expect(isOutlet(words)).toBe(false))
})

test.each([
  ['By Jane Roe', true],
  ['By our shipping correspondent', true],
  ['By a staff reporter', true],
  ['By our count the ferry carried ninety', false],
  ['BY JANE ROE', true],
  ['Reporting by Jane Roe in Lagos', true],
  ['By: Newsroom Staff', true],
  ['By Tuesday the water had gone.', false],
  ['By and large it held', false],
])('%s is a byline: %s', (line, is) => expect(isByline(line)).toBe(is))

test.each<[string, string | null]>([
  ['KYIV, July 27 (Reuters) - The bridge fell.', 'Reuters'],
  ['TROY, N.Y. (AP) — The mill closed.', 'Associated Press'],
  ['He met the chief (AP) - and left.', 'Associated Press'],
  ['GENEVA (WHO) - Cases rose.', null],
])('the agency of “%s” is %s', (paragraph, agency) => expect(datelineAgency(paragraph)).toBe(agency))
