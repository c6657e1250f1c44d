import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay, parseDay } from '../../times/calendar.ts'
import { chartLayout } from './chart-layout.ts'
import { endsOf, packLanes } from './lanes.ts'
import type { Play } from './play.ts'
import { begin, playedDays, step, stride } from './playback.ts'
import { boundaryAt, moved, movedEnd, paddedExtent, panned, type Scale, takenAt, xOf, zoomed } from './scale.ts'
import { columnEdges, edgesOf, ticksOf, unitOf } from './ticks.ts'

const day = (written: string) => parseDay(written)!
const scaleOf = (from: string, to: string, width = 700): Scale => ({ from: day(from), to: day(to), width })

describe('scale', () => {
  const scale = scaleOf('2024-01-01', '2024-02-01', 310)
  test('a day is ten pixels wide', () => expect([xOf(scale, day('2024-01-01')), xOf(scale, day('2024-01-11'))]).toEqual([0, 100]))
  test('handles stand between days', () => expect(formatDay(boundaryAt(scale, 96))).toBe('2024-01-11'))
  test.each([
    ['inside, there', '2024-01-20', '2024-01-20'],
    ['before it, at its left edge', '1931-01-01', '2024-01-01'],
    ['after it, at its right edge', '2030-01-01', '2024-02-01'],
  ])('a handle whose day lies %s, is taken hold of', (_, at, taken) => expect(formatDay(takenAt(scale, day(at)))).toBe(taken))

  test('zooming keeps the day under the pointer and never leaves what there is', () => {
    const limits = paddedExtent(day('2020-01-01'), day('2024-12-31'))
    const anywhere = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.double({ min: 0.2, max: 5, noNaN: true }))
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 12 }), moves => {
        let view: Scale = { ...limits, width: 700 }
        for (const [x, factor] of moves) {
          const before = view.from + (x / 700) * (view.to - view.from)
          const after = zoomed(view, factor, x, limits)
          expect(after.from).toBeGreaterThanOrEqual(limits.from)
          expect(after.to).toBeLessThanOrEqual(limits.to)
          expect(after.to - after.from).toBeGreaterThanOrEqual(6.999)
          const atEdge = after.from === limits.from || after.to === limits.to
          if (!atEdge) expect(after.from + (x / 700) * (after.to - after.from)).toBeCloseTo(before, 6)
          view = { ...after, width: 700 }
        }
      }),
    )
  })

  test('moving stops at the ends', () => {
    const limits = { from: 0, to: 100 }
    expect(panned({ from: 10, to: 30, width: 20 }, -500, limits)).toEqual({ from: 0, to: 20 })
    expect(panned({ from: 10, to: 30, width: 20 }, 500, limits)).toEqual({ from: 80, to: 100 })
  })

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-31'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-07-15', -2, '2024-05-15'],
  ])('a window ending on %s, %i months on, ends on %s', (end, months, expected) =>
    expect(formatDay(movedEnd(day(end), months))).toBe(expected),
  )
  test('a whole month moved by a month is the next whole month', () =>
    expect(moved(day('2024-01-01'), day('2024-01-31'), { months: 1 }).map(formatDay)).toEqual(['2024-02-01', '2024-02-29']))
})

describe('axis', () => {
  test.each([
    ['2024-07-01', '2024-07-11', 'day'],
    ['2024-05-01', '2024-08-01', 'week'],
    ['2022-11-01', '2024-09-10', 'month'],
    ['2014-01-01', '2024-09-10', 'quarter'],
    ['1980-01-01', '2024-09-10', 'year'],
    ['1500-01-01', '2024-09-10', 'decade'],
    ['-0500-01-01', '2024-09-10', 'halfCentury'],
  ])('from %s to %s columns are a %s wide', (from, to, unit) => expect(unitOf(scaleOf(from, to), 11)).toBe(unit))

  const labels = (from: string, to: string) =>
    ticksOf(scaleOf(from, to))
      .filter(tick => tick.label)
      .map(tick => `${tick.label} ${formatDay(tick.day)}`)

  test('two years: quarters by month, years at their first day', () =>
    expect(labels('2022-11-01', '2024-09-10')).toEqual([
      'year 2023-01-01',
      'month 2023-04-01',
      'month 2023-07-01',
      'month 2023-10-01',
      'year 2024-01-01',
      'month 2024-04-01',
      'month 2024-07-01',
    ]))
  test('ten days: each by number, the month at its first', () =>
    expect(labels('2024-06-28', '2024-07-08')).toEqual([
      'day 2024-06-28',
      'day 2024-06-29',
      'day 2024-06-30',
      'month 2024-07-01',
      'day 2024-07-02',
      'day 2024-07-03',
      'day 2024-07-04',
      'day 2024-07-05',
      'day 2024-07-06',
      'day 2024-07-07',
      'day 2024-07-08',
    ]))
  test('two thousand years: centuries or more', () => {
    const long = labels('-0500-01-01', '2024-01-01')
    expect(long.length).toBeLessThan(16)
    expect(long).toContain('year 1000-01-01')
  })

  test('labels never touch, whatever the zoom', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 40_000 }),
        fc.integer({ min: 7, max: 400_000 }),
        fc.integer({ min: 200, max: 1600 }),
        (from, days, width) => {
          const scale = { from, to: from + days, width }
          const written = ticksOf(scale).filter(tick => tick.label)
          for (let i = 1; i < written.length; i++)
            expect(xOf(scale, written[i]!.day) - xOf(scale, written[i - 1]!.day)).toBeGreaterThanOrEqual(20)
          const edges = edgesOf(scale, unitOf(scale, 11))
          expect(edges[0]!).toBeLessThanOrEqual(scale.from)
          expect(edges[edges.length - 1]!).toBeGreaterThanOrEqual(scale.to)
          expect(edges.length).toBeLessThan(width / 5 + 8)
        },
      ),
    )
  })
})

describe('columns', () => {
  const extent = { first: day('2023-06-15'), last: day('2024-02-20') }
  const written = (scale: Scale) => columnEdges(scale, extent).map(formatDay)
  const whole = written(scaleOf('2023-05-01', '2024-04-01'))
  test.each([
    ['begin with the step the first day lies in, not at the chart’s edge', whole[0], '2023-06-12'],
    ['end with the step the last day lies in', whole.at(-1), '2024-02-26'],
    ['begin at the edge of what is seen, within those days', written(scaleOf('2023-11-01', '2023-12-01'))[0], '2023-11-01'],
  ])('%s', (_, edge, is) => expect(edge).toBe(is))
  test('are none where nothing has a day', () => expect(written(scaleOf('2024-03-01', '2024-04-01'))).toEqual([]))
})

describe('ends of a bar', () => {
  const time = (edtf: string, from: string | null, to: string | null, basis: 'stated' | 'inferred') => ({
    time: { edtf, from, to, basis, phrase: null, span: null, why: '' },
  })
  test.each([
    ['last year', time('2023', '2023-01-01', '2023-12-31', 'inferred'), 'soft', 'soft'],
    ['earlier this year, printed on the last day', time('2024-01-01/2024-07-27', '2024-01-01', '2024-07-27', 'inferred'), 'soft', 'hard'],
    ['a day', time('2024-07-04', '2024-07-04', '2024-07-04', 'inferred'), 'hard', 'hard'],
    ['a doubtful day', time('2024-07-04?', '2024-07-04', '2024-07-04', 'inferred'), 'soft', 'soft'],
    ['between two stated days', time('2024-05-03/2024-05-09', '2024-05-03', '2024-05-09', 'stated'), 'hard', 'hard'],
    ['from a stated day to some day of a month', time('2024-05-03/2024-06', '2024-05-03', '2024-06-30', 'stated'), 'hard', 'soft'],
    ['a stated year', time('2019', '2019-01-01', '2019-12-31', 'stated'), 'soft', 'soft'],
    ['since a day', time('2014-03-18/..', '2014-03-18', null, 'stated'), 'hard', 'open'],
    ['until a year', time('../1953', null, '1953-12-31', 'stated'), 'open', 'soft'],
    ['before a day that is named', time('../2024-03-03', '2024-03-03', '2024-03-03', 'stated'), 'open', 'hard'],
    ['since a year that is named', time('2021/..', '2021-01-01', '2021-12-31', 'stated'), 'soft', 'open'],
    ['no time at all', { time: null }, 'open', 'open'],
  ])('%s', (_, event, from, to) => expect(endsOf(event, '2024-07-27')).toEqual({ from, to }))
})

describe('lanes', () => {
  const scale: Scale = { from: 0, to: 100, width: 1000 }
  const lanes = (...inputs: [number, number, number?][]) => {
    const packed = packLanes(
      scale,
      inputs.map(([from, to, words = 0], event) => ({ event, from, to, words })),
    )
    return [...packed.bars].sort((a, b) => a.event - b.event)
  }

  test('bars that do not meet share a lane', () => expect(lanes([0, 10], [20, 30], [40, 50]).map(bar => bar.lane)).toEqual([0, 0, 0]))
  test('bars that do are one below the other', () => expect(lanes([0, 30], [20, 50], [40, 60]).map(bar => bar.lane)).toEqual([0, 1, 0]))
  test('words count', () => expect(lanes([0, 2, 150], [10, 20, 150]).map(bar => bar.lane)).toEqual([0, 1]))
  test('one year and the next share a lane when their words fit', () =>
    expect(lanes([0, 50, 150], [50, 100, 150]).map(bar => bar.lane)).toEqual([0, 0]))
  test('words stand before a bar at the right edge', () =>
    expect(lanes([95, 98, 120])[0]).toMatchObject({ wordsBefore: true, wordsAt: 950 - 8 - 120 }))
  test('words may stand on the other side of a short bar where only so a lane has room for them', () => {
    const week = [40, 46, 54].map((from, event) => ({ event, from, to: from + 5, words: 120 }))
    const laid = (eitherSide: boolean) => packLanes(scale, week, eitherSide).bars.map(bar => [bar.lane, bar.wordsBefore])
    expect(laid(false)).toEqual([
      [0, false],
      [1, false],
      [2, true],
    ])
    expect(laid(true)).toEqual([
      [0, false],
      [1, false],
      [0, false],
    ])
  })
  test('a single day can be seen and hit', () => {
    const [bar] = lanes([0, 0.1])
    expect(bar!.x1 - bar!.x0).toBeGreaterThanOrEqual(5)
  })
  test('what goes on beyond the chart is cut and says so', () =>
    expect(lanes([Number.NEGATIVE_INFINITY, 10], [90, 200]).map(bar => [bar.x0, bar.x1, bar.cutLeft, bar.cutRight])).toEqual([
      [0, 100, true, false],
      [900, 1000, false, true],
    ]))
  test('what is outside is left out', () => expect(lanes([-20, -10], [100, 110])).toEqual([]))

  test('no two bars of a lane overlap, words included', () => {
    const input = fc.tuple(fc.integer({ min: -20, max: 110 }), fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, 60, 140))
    fc.assert(
      fc.property(fc.array(input, { maxLength: 40 }), inputs => {
        const words = inputs.map(([, , width]) => width)
        const bars = lanes(...inputs.map(([from, length, width]): [number, number, number] => [from, from + length, width]))
        const boxes = bars.map(bar => {
          const at = words[bar.event]!
          return { lane: bar.lane, from: at ? Math.min(bar.x0, bar.wordsAt) : bar.x0, to: at ? Math.max(bar.x1, bar.wordsAt + at) : bar.x1 }
        })
        for (const a of boxes) for (const b of boxes) if (a !== b && a.lane === b.lane) expect(a.to <= b.from || b.to <= a.from).toBe(true)
      }),
    )
  })
})

describe('height', () => {
  test.each([
    ['two lanes stand at their ease', 2, true],
    ['four press together', 4, true],
    ['more lose their words', 6, false],
  ])('%s', (_, lanes, words) => {
    const layout = chartLayout(163, lanes, 3, 16)
    expect(layout.lanes?.words).toBe(words)
    // Words stand clear of the ticks over the axis.
    expect(layout.lanes!.top + layout.lanes!.height * lanes).toBeLessThanOrEqual(layout.axis - (words ? 5 : 0))
    expect(layout.base).toBeLessThan(layout.lanes!.top)
  })
  test('too many leave the room to the histogram', () => expect(chartLayout(163, 60, 40, 16)).toMatchObject({ lanes: null, base: 133 }))
  test('the tallest column never passes the top', () => {
    for (const most of [1, 5, 1000]) expect(chartLayout(163, 0, most, 16).unit * most).toBeLessThanOrEqual(133 - 6)
  })
})

describe('playback', () => {
  const play = (change: Partial<Play> = {}): Play => ({ mode: 'window', speed: 1, first: 0, last: 399, since: 0, calm: false, ...change })
  const run = (settings: Play, from: number | null = null, to: number | null = null) => {
    const seen = [begin(settings, from, to)]
    for (let next = step(settings, seen[0]!); next; next = step(settings, next)) seen.push(next)
    return seen
  }

  test('a window goes over all the days and ends on the last', () => {
    const seen = run(play())
    expect(seen[0]).toEqual({ from: 0, to: 49 })
    expect(seen[seen.length - 1]).toEqual({ from: 350, to: 399 })
  })
  test('a window that is set keeps its length and its place', () => {
    const seen = run(play(), 100, 109)
    expect(seen[0]).toEqual({ from: 100, to: 109 })
    expect(seen.every(({ from, to }) => to - from === 9)).toBe(true)
  })
  test('so far: the first day stays, the last one goes on', () => {
    const seen = run(play({ mode: 'soFar' }))
    expect(seen.every(({ from }) => from === 0)).toBe(true)
    expect(seen[seen.length - 1]!.to).toBe(399)
  })
  test('so far: what lies before the days that are played was so far as well', () =>
    expect(run(play({ mode: 'soFar', since: -9000 }))[0]).toEqual({ from: -9000, to: 0 }))
  describe('of a year and something old', () => {
    const days = [-180_000, ...Array.from({ length: 30 }, (_, i) => 19_000 + 12 * i)]
    const [of, all] = [Int32Array.from(days), Int32Array.from(days.keys())]
    const index = { eventDated: new Uint8Array(days.length).fill(1), eventFrom: of, eventTo: of }
    const extent = { first: -180_000, last: 19_348 }
    const open = { from: null, to: null }
    test('it goes over the year, to its last day', () => {
      const { first, last, since } = playedDays(index, all, extent, open)
      expect([first > 18_600 && first <= 19_000, last, since]).toEqual([true, 19_348, -180_000])
    })
    test('inside the year it stays there', () =>
      expect(playedDays(index, all, extent, { from: 19_010, to: 19_040 }).first).toBeGreaterThan(18_600))
    test.each<[string, Int32Array, { from: number | null; to: number | null }]>([
      ['days are set outside of it', all, { from: -180_010, to: -179_000 }],
      ['nothing in it passes the filters', all.slice(0, 1), open],
    ])('it goes over all of it where %s', (_, passing, set) =>
      expect(playedDays(index, passing, extent, set)).toEqual({ ...extent, since: extent.first }),
    )
  })
  test('at the end it begins again', () => expect(begin(play(), 350, 399).from).toBe(0))
  test('twice the speed is half the steps', () => expect(run(play({ speed: 2 })).length).toBe(1 + Math.ceil((run(play()).length - 1) / 2)))
  test('calm: few steps', () => expect(run(play({ calm: true })).length).toBeLessThanOrEqual(17))
  test('a story of one day can be played', () => expect(run(play({ last: 0 }))).toEqual([{ from: 0, to: 0 }]))
  test('a step is a day at least', () => expect(stride(play({ last: 3 }))).toBe(1))
})
