import { describe, expect, test } from 'vitest'
import type { Mention, PlaceKind } from '../places/place.ts'
import { unlocatedFacility } from './unlocated-facility.ts'

/** “Aldport” in a sentence, as a mention of a town (or of another kind of place). */
function aldport(sentence: string, kind: PlaceKind = 'settlement'): [string, Mention] {
  const start = sentence.indexOf('Aldport')
  const place = { id: 'x', name: 'Aldport', kind } as Mention['place']
  return [
    sentence,
    {
      start,
      end: start + 7,
      name: 'Aldport',
      place,
      confidence: 1,
      reasons: [],
      runnersUp: [],
      role: 'happened',
      roleWhy: '',
      adjective: false,
    },
  ]
}

describe('a town’s name may stand for a site in or by it', () => {
  test.each([
    ['They toured the Aldport Machine Tool Factory on Monday.', 'Aldport Machine Tool Factory'],
    ['They toured the Aldport Plant of Heavy Works.', 'Aldport Plant of Heavy Works'],
    ['Work at the Aldport shipyard went on.', 'Aldport shipyard'],
    ['The Aldport naval base was shelled.', 'Aldport naval base'],
    ['New Docks at Aldport Shipyard', 'Aldport Shipyard'],
  ])('%s', (sentence, name) => expect(unlocatedFacility(...aldport(sentence))).toEqual({ name }))
})

describe('mostly it stands for the town', () => {
  test.each(['The Aldport mayor spoke.', 'In Aldport, a factory burned.', 'Aldport is a port.', 'Aldport workers at the plant left.'])(
    '%s',
    sentence => expect(unlocatedFacility(...aldport(sentence))).toBeNull(),
  )
  test('a country is no ring around a site', () =>
    expect(unlocatedFacility(...aldport('The Aldport Rolling Mill closed.', 'country'))).toBeNull())
})
