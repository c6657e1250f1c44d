import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { buildSituation } from './build-situation.ts'
import { geoparse } from './geoparse.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../public/gazetteer/gazetteer.bin.gz', import.meta.url))))
const text = (day: string) => `Bridge closes in Lagos

Published ${day}

The bridge in Lagos was closed on Monday, the city said. It will be closed until Friday. It was damaged in the flood of 3 March 2021.

A crane fell on it last month, and two people were killed in Lagos.`

const parsed = (day: string, published?: string) => geoparse(articleFromText(text(day), published ? { published } : {}), gazetteer)
const times = (day: string, published?: string) =>
  Object.fromEntries(parsed(day, published).times.map(({ text, from, to, edtf, basis }) => [text, { from, to, edtf, basis }]))

describe('printed on 05/06/2023, which is 6 May or 5 June', () => {
  test('what is seen from that day lies on one of two days', () =>
    expect(times('05/06/2023')).toMatchObject({
      Monday: { from: '2023-05-01', to: '2023-06-05', edtf: '[2023-05-01,2023-06-05]', basis: 'inferred' },
      'last month': { from: '2023-04-01', to: '2023-05-31', edtf: '2023-04-01/2023-05-31' },
      '3 March 2021': { from: '2021-03-03', to: '2021-03-03', basis: 'stated' },
    }))
  test('so do the events it dates, and the article says which other day it may be', () => {
    const { situation } = buildSituation([parsed('05/06/2023')], { title: '', gazetteer })
    const closed = situation.events.find(({ quote }) => /closed on Monday/.test(quote))
    expect(closed?.time).toMatchObject({
      from: '2023-05-01',
      to: '2023-06-05',
      basis: 'inferred',
      why: expect.stringContaining('2023-06-05'),
    })
    expect(situation.manifest.articles[0]).toMatchObject({ published: '2023-05-06', publishedOr: '2023-06-05' })
  })
  test.each([
    ['25/06/2023', undefined],
    ['05/06/2023', '2023-06-05'],
    ['5 June 2023', undefined],
  ])('there is no doubt in %s, given %s', (day, published) => {
    expect(times(day, published).Monday).toMatchObject({ edtf: expect.stringMatching(/^2023-06-\d\d$/) })
    expect(parsed(day, published).article.publishedOr).toBeUndefined()
  })
})
