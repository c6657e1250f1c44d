import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../read-article.ts'
import { looseValues } from './loose-json.ts'

test.each<[what: string, text: string, values: unknown[]]>([
  ['one behind another', '{"a": 1}{"a": 2}', [{ a: 1 }, { a: 2 }]],
  ['over lines, with commas between', '{\n "a": 1\n},\n{\n "a": 2\n}\n', [{ a: 1 }, { a: 2 }]],
  ['numbers that are none', '[{"a": NaN, "b": -Infinity, "c": -1}]', [[{ a: null, b: null, c: -1 }]]],
  ['commas that nothing follows', '[{"a": [1, 2, ], }, ]', [[{ a: [1, 2] }]]],
  ['marks before it', '\ufeff\ufeff[1]', [[1]]],
  ['all of that within quotation marks', '{"a": "NaN, ]} \\"{", "b": NaN,}', [{ a: 'NaN, ]} "{', b: null }]],
])('what is nearly JSON: %s', (_, text, values) => expect(looseValues(text)).toEqual(values))

test.each([
  ['words', 'Rain fell on Hale.'],
  ['words before it', 'var a = {"a": 1}'],
  ['single quotation marks', "{'a': 1}"],
  ['what is not closed', '{"a": 1}{"b": '],
  ['a quotation without end', '{"a": "x}'],
  ['what is closed twice', '{"a": 1}}'],
  ['a word as a value', '{"a": Nothing}'],
  ['nothing', ''],
])('%s is none', (_, text) => expect(looseValues(text)).toBeNull())

test('what is JSON is itself', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), { minLength: 1, maxLength: 4 }),
      values => {
        const plain = JSON.parse(JSON.stringify(values))
        expect(looseValues(values.map(value => JSON.stringify(value, null, 1)).join('\n'))).toEqual(plain)
      },
    ),
  ))

describe('a file of it is read', () => {
  const rain = { title: 'Rain', text: 'Rain fell on Hale.', published: '2024-03-05' }
  const read = (content: string) => [...readArticles(new TextEncoder().encode(content), 'a.json')]
  test.each([
    ['objects over lines', [rain, { ...rain, text: 'Snow fell on Hale.' }].map(one => JSON.stringify(one, null, 2)).join('\n'), 2],
    ['a list of Python', JSON.stringify([rain]).replace('}', ', "shares": NaN}'), 1],
    ['lines of Python', `${JSON.stringify(rain).replace('}', ', "shares": NaN}')}\n${JSON.stringify({ ...rain, text: 'Snow fell.' })}`, 2],
    ['lists one behind another', `[${JSON.stringify(rain)}]\n[${JSON.stringify({ ...rain, text: 'Snow fell.' })}]`, 2],
  ])('%s', (_, content, count) => {
    const found = read(content)
    expect(found.map(one => one.ok)).toEqual(Array.from({ length: count }, () => true))
  })
  test('an object a line with a broken one is told by its line', () =>
    expect(read(`${JSON.stringify(rain)}\n{"title": \n`)).toMatchObject([
      { ok: true },
      { ok: false, problem: expect.stringMatching(/^a\.json, line 2/) },
    ]))
})
