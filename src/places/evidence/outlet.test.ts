import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '../open-gazetteer.ts'
import { homeOf } from './outlet.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../../public/gazetteer/gazetteer.bin.gz'))))

/** "New London, Connecticut, US"; the country alone where no town is known; null for none at all. */
function told(outlet: string): string | null {
  const { country, toponym } = homeOf(outlet, gazetteer)
  if (!toponym) return country
  const { row } = toponym.matches[0]!
  return `${gazetteer.name(row)}, ${gazetteer.name(gazetteer.admin1(row))}, ${gazetteer.country(row)}`
}

describe('the home of an outlet', () => {
  test.each([
    ['theday.com', 'New London, Connecticut, US'],
    ['https://www.theday.com/local/', 'New London, Connecticut, US'],
    ['Pittsburgh Post-Gazette', 'Pittsburgh, Pennsylvania, US'],
    ['the plain dealer', 'Cleveland, Ohio, US'],
    ['The Hindu', 'IN'],
    ['haaretz.com', 'IL'],
  ])('%s: %s', (outlet, home) => expect(told(outlet)).toBe(home))

  test('of the whole world there is none', () => {
    expect(told('Reuters')).toBeNull()
    expect(told('uk.reuters.com')).toBeNull()
  })

  test('unknown, the address tells the country and the name the town; which of that name is open', () => {
    expect(told('smallpaper-of-nowhere.ie')).toBe('IE')
    const { toponym } = homeOf('springfieldweeklybeacon.com', gazetteer)
    expect(toponym?.key).toBe('springfield')
    expect(toponym!.matches.length).toBeGreaterThan(5)
  })
})
