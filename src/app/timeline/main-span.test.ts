import { describe, expect, test } from 'vitest'
import { openFrom, openTo } from '../../situation/index-situation.ts'
import { broughtTo, countBeyond, mainSpan } from './main-span.ts'
import { paddedExtent } from './scale.ts'

/** Events of a day each, undated where there is none. */
const events = (...days: (number | null)[]) => ({
  eventDated: Uint8Array.from(days, day => (day === null ? 0 : 1)),
  eventFrom: Int32Array.from(days, day => day ?? 0),
  eventTo: Int32Array.from(days, day => day ?? 0),
})
const year = Array.from({ length: 30 }, (_, i) => 19_000 + 12 * i)

describe('the timeline shows first', () => {
  test('the year of nearly all, not the three thousand of one', () => {
    const limits = paddedExtent(-1_230_000, 19_348)
    const { from, to } = mainSpan(events(-1_230_000, null, ...year), limits)!
    expect(from).toBeGreaterThan(18_600)
    expect(from).toBeLessThan(19_000)
    expect(to).toBeGreaterThan(19_348)
    expect(to).toBeLessThanOrEqual(limits.to)
  })
  test('the whole, where events are spread over it', () => expect(mainSpan(events(...year), paddedExtent(19_000, 19_348))).toBeNull())
  test('the whole, where the few that there are lie far apart', () =>
    expect(mainSpan(events(0, 19_000, 19_010, 19_020), paddedExtent(0, 19_020))).toBeNull())
  test('the whole, where an old time is a fifth of the story', () => {
    const old = year.slice(0, 8).map(day => day - 15_000)
    expect(mainSpan(events(...old, ...year), paddedExtent(4_000, 19_348))).toBeNull()
  })
  test('the month of all but one, be they five; what is a little apart from the others stays with them', () => {
    const old = -9_400 // in 1944
    expect(mainSpan(events(old, 19_783, 19_790, 19_797, 19_806), paddedExtent(old, 19_806))).toEqual(paddedExtent(19_783, 19_806))
    const tail = [19_783, 19_786, 19_790, 19_793]
    const dense = Array.from({ length: 12 }, (_, i) => 19_797 + (i % 8))
    expect(mainSpan(events(old, ...tail, ...dense), paddedExtent(old, 19_804))).toEqual(paddedExtent(19_783, 19_804))
  })
  test('the whole, where the old one is not so far away', () =>
    expect(mainSpan(events(19_740, 19_783, 19_790, 19_797, 19_806), paddedExtent(19_740, 19_806))).toBeNull())
  test('the month of most, where a few lie years before it, and the others would be a sliver', () => {
    const month = [19_783, 19_785, 19_790, 19_797, 19_799, 19_806]
    const [flood, fall, fire] = [200, 10_380, 13_250] // in 1970, 1998 and 2006
    const seen = paddedExtent(19_783, 19_806)
    for (const old of [[flood], [flood, fire], [flood, fall, fire], [flood, fall, fall + 20]])
      expect(mainSpan(events(...old, ...month), paddedExtent(flood, 19_806))).toEqual(seen)
    // The nearest of them left out as well, which a fifth of the events does not reach.
    const more = Array.from({ length: 12 }, (_, i) => 19_784 + i)
    expect(mainSpan(events(flood, fall, fire, 17_000, 18_900, ...month, ...more), paddedExtent(flood, 19_806))).toEqual(seen)
  })
  test('the last years, where the past is told of thinner and thinner the older it is', () => {
    const lately = Array.from({ length: 70 }, (_, i) => 19_000 + 20 * i)
    const yearsAgo = [6, 8, 11, 15, 20, 28, 38, 50, 66, 80, 100, 139]
    const old = yearsAgo.map(years => 20_400 - 365 * years)
    const { from } = mainSpan(events(...old, ...lately), paddedExtent(old.at(-1)!, 20_380))!
    expect(from).toBeGreaterThan(20_400 - 365 * 12)
  })
  test('the whole, where the few are as many as the others, or only months before them', () => {
    const month = [19_783, 19_790, 19_797, 19_806]
    expect(mainSpan(events(200, 10_380, 13_250, 17_000, ...month), paddedExtent(200, 19_806))).toBeNull()
    expect(mainSpan(events(19_600, 19_650, 19_740, ...month), paddedExtent(19_600, 19_806))).toBeNull()
  })
  test('the days of what happened, where it was printed years later', () =>
    expect(mainSpan(events(19_783, 19_790, 19_797), paddedExtent(19_783, 24_000))).toEqual(paddedExtent(19_783, 19_797)))
  test('all of the one year that is named, where it was printed decades later', () => {
    const one = events(5_479)
    one.eventTo[0] = 5_843
    expect(mainSpan(one, paddedExtent(5_479, 20_210))).toEqual(paddedExtent(5_479, 5_843))
  })
  test('nothing where nothing is dated', () => expect(mainSpan(events(null), paddedExtent(0, 0))).toBeNull())
  test('events that are open to one side by the day they name', () => {
    const open = events(-1_230_000, ...year)
    open.eventFrom[5] = openFrom
    open.eventTo[6] = openTo
    expect(mainSpan(open, paddedExtent(-1_230_000, 19_348))!.from).toBeGreaterThan(18_600)
  })
})

test('an event is brought to the middle of the month that was seen; a year is seen whole', () => {
  const month = { from: 19_780, to: 19_810 }
  const limits = { from: -10_000, to: 20_000 }
  expect(broughtTo(month, -9_400, -9_399, limits)).toEqual({ from: -9_415, to: -9_385 })
  expect(broughtTo(month, 19_358, 19_723, limits)).toEqual(paddedExtent(19_358, 19_722))
  expect(broughtTo(month, openFrom, 19_723, limits)).toEqual({ from: 19_707, to: 19_737 })
  expect(broughtTo(month, 19_900, openTo + 1, limits)).toEqual({ from: 19_885, to: 19_915 })
})

test('what lies beyond the edges is counted, by its last day before and by its first after; what reaches in is inside', () => {
  const made = events(10, 20, 29, 30, 40, 5)
  made.eventTo[5] = 20
  made.eventFrom[4] = openFrom
  expect(countBeyond(made, Int32Array.of(0, 1, 2, 3, 4, 5), { from: 20, to: 30 })).toEqual({ before: 1, inside: 4, after: 1 })
  expect(countBeyond(made, Int32Array.of(0), { from: 20, to: 30 })).toEqual({ before: 1, inside: 0, after: 0 })
})
