import { expect, test } from 'vitest'
import { hostOfOutlet, outletKeys } from './outlet-key.ts'

test('an address is known by its host, a name by its words', () => {
  expect(hostOfOutlet('https://www.Independent.ie/news/a-b')).toBe('independent.ie')
  expect(hostOfOutlet('m.example.org:8080')).toBe('example.org')
  expect(hostOfOutlet('www.com')).toBe('www.com')
  expect(hostOfOutlet('The Day')).toBeNull()
  expect(hostOfOutlet('St. Paul Pioneer Press')).toBeNull()
})

test('hosts above an address and a name without its article and brackets are looked for as well', () => {
  expect(outletKeys('news.bbc.co.uk')).toEqual(['news.bbc.co.uk', 'bbc.co.uk', 'co.uk'])
  expect(outletKeys('The Herald (Glasgow)')).toEqual(['herald glasgow', 'herald'])
  expect(outletKeys('Haʻaretz')).toEqual(['haaretz'])
  expect(outletKeys('The')).toEqual(['the'])
  expect(outletKeys(' … ')).toEqual([])
})
