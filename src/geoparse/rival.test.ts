import { expect, test } from 'vitest'
import type { Mention, Place } from '../places/place.ts'
import { rivalOf } from './rival.ts'

const place = (id: string, point: [number, number], more: Partial<Place> = {}): Place => ({
  ...{ id, name: id, kind: 'settlement', feature: 'PPL', country: 'US', admin1: null, population: 0, point, uncertaintyKm: 5 },
  ...{ bbox: null, geometry: null, covers: [] },
  ...more,
})
const illinois = place('Illinois', [-89.6, 39.8])
const missouri = place('Missouri', [-93.3, 37.2])
const mention = (confidence: number, rival: Place, rivals: number): Mention =>
  ({ place: illinois, confidence, runnersUp: [{ place: rival, confidence: rivals, reasons: [] }] }) as unknown as Mention

test('a runner-up nearly as likely, elsewhere, is a rival', () => expect(rivalOf([mention(0.5, missouri, 0.3)])?.place.id).toBe('Missouri'))

test('of several mentions the likeliest rival counts', () =>
  expect(rivalOf([mention(0.5, missouri, 0.3), mention(0.4, place('Oregon', [-123, 44]), 0.35)])?.place.id).toBe('Oregon'))

test.each([
  ['where one mention is sure', [mention(0.5, missouri, 0.3), mention(0.9, missouri, 0.3)]],
  ['far less likely', [mention(0.6, missouri, 0.1)]],
  ['the region that holds it', [mention(0.5, place('State', [-89, 40], { kind: 'admin', uncertaintyKm: 218 }), 0.45)]],
  ['next door', [mention(0.5, place('Suburb', [-89.7, 39.8]), 0.45)]],
  ['not in the gazetteer', [mention(0.5, place('Somewhere', [-93, 37], { kind: 'relative' }), 0.45)]],
  ['of nothing', []],
])('none %s', (_, mentions) => expect(rivalOf(mentions)).toBeNull())
