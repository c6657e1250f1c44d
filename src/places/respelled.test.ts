import { describe, expect, test } from 'vitest'
import { isSpelledLike, otherArticles, otherSounds } from './respelled.ts'

test.each([
  ['sharm al sheikh', ['sharm el sheikh', 'sharm es sheikh']],
  ['al hudaida', ['el hudaida', 'hudaida']],
  ['ed daein', ['al daein', 'el daein', 'daein']],
  ['bureij', ['al bureij', 'el bureij']],
])('%s with another article', (name, others) => expect(otherArticles(name)).toEqual(others))

describe('one sound written otherwise', () => {
  test.each([
    ['nusseirat', 'nuseirat'],
    ['sulaymaniya', 'sulaymaniyah'],
    ['beit sahour', 'beit sahur'],
    ['khmelnytsky', 'khmelnytskyi'],
    ['klishchiyivka', 'klishchiivka'],
    ['zinda jan', 'zindajan'],
  ])('%s: %s', (name, other) => expect(otherSounds(name)).toContain(other))
  test('its own is none of them, and they are few', () => {
    for (const name of ['kharkiv', 'deir al balah', 'umm kaddadah', 'staromayorske']) {
      expect(otherSounds(name)).not.toContain(name)
      expect(otherSounds(name).length).toBeLessThan(16)
    }
  })
})

test.each([
  ['gizo', 'giza', true],
  ['monster', 'munster', true],
  ['sao francisco', 'san francisco', true],
  ['madras', 'chennai', false],
  ['gao', 'goa', false],
  ['cham', 'damascus', false],
])('%s is spelled like %s: %s', (name, other, is) => expect(isSpelledLike(name, other)).toBe(is))
