import { describe, expect, test } from 'vitest'
import type { EventStatus } from '../events/event.ts'
import { cutAtWord, shortQuote } from './short-quote.ts'

const short = (quote: string, trigger: string, participants: string[] = [], status: EventStatus = 'happened', dated = true) => {
  const at = quote.indexOf(trigger)
  const span = shortQuote({
    quote,
    participants,
    status,
    dated,
    span: { start: 100, end: 100 + quote.length },
    trigger: { start: 100 + at, end: 100 + at + trigger.length },
  })
  return quote.slice(span.start, span.end)
}

describe('from who did it to the end of the report', () => {
  test.each<[string, string, string, string[]?]>([
    ['Last month, three sheds at the yard were torn down', 'torn down', 'three sheds at the yard were torn down'],
    ['In a show of goodwill, the two mayors met at the bridge', 'met', 'the two mayors met at the bridge'],
    ['Earlier, on Friday, troops shelled the mill', 'shelled', 'troops shelled the mill'],
    ['Two days later, the dam burst', 'burst', 'the dam burst'],
    ['On Tuesday, Brook, the mayor, opened the school', 'opened', 'Brook, the mayor, opened the school'],
    ['Kenyan president Amos Otieno visited the dam, slowly walking its length', 'visited', 'Amos Otieno visited the dam', ['Amos Otieno']],
    ['the foreign minister Ada Brook opened the school, which stands empty', 'opened', 'Ada Brook opened the school', ['Ada Brook']],
    ['U.S. Secretary Ada Brook opened the school', 'opened', 'Ada Brook opened the school', ['U.S.', 'Ada Brook']],
    ['the army of Norland shelled the mill on Tuesday', 'shelled', 'the army of Norland shelled the mill', ['Norland']],
    ['a landslide closed a bridge near Aldport, Norland, on Tuesday', 'closed', 'a landslide closed a bridge near Aldport, Norland'],
    ['Engineers rebuilt the rail bridge last month', 'rebuilt', 'Engineers rebuilt the rail bridge'],
    ['rebuilt in July with beams akin to the old ones', 'rebuilt', 'rebuilt in July with beams akin to the old ones'],
  ])('%s', (quote, trigger, expected, participants) => expect(short(quote, trigger, participants)).toBe(expected))

  test('who vouches for it is said beside it', () =>
    expect(short('Notably, evidence suggests that Norlandic parts were found in Aldport', 'found', [], 'said')).toBe(
      'Norlandic parts were found in Aldport',
    ))
})

describe('what changes the meaning is never left out', () => {
  test.each<[string, string, string[]?, EventStatus?]>([
    ['the army denied that a strike had hit the port', 'strike', [], 'denied'],
    ['Officials said the port would be reopened', 'reopened', [], 'planned'],
    ['suspected spy John Doe was arrested', 'arrested', ['John Doe']],
    ['alleged gang leader John Doe was arrested', 'arrested', ['John Doe']],
    ['no one was killed, unless the count is wrong', 'killed'],
    ['a man from the village, and his son, were shot', 'shot'],
    ['the shelling', 'shelling'],
    ['Reportedly, the dam burst', 'burst'],
    ['At least 20 people, some of them children, were killed', 'killed'],
    ['As many as 20 people, some of them children, fled', 'fled'],
    ['Several people, among them children, were killed', 'killed'],
    ['This bridge, built in 1990, was destroyed', 'destroyed'],
    ['Italy, Norland and Spain met', 'met'],
    ['In Aldport, Millbrook and Norby, crowds gathered', 'gathered'],
    ['the ministry said it had shelled the mill', 'shelled', [], 'said'],
    ['the talks resumed, pending a vote', 'resumed'],
  ])('%s', (quote, trigger, participants, status) => expect(short(quote, trigger, participants, status)).toBe(quote))
  test('a day that is given nowhere else stays', () =>
    expect(short('troops shelled the mill on Tuesday', 'shelled', [], 'happened', false)).toBe('troops shelled the mill on Tuesday'))
  test('a trigger outside the quotation leaves it whole', () =>
    expect(
      shortQuote({
        quote: 'Last year, it fell',
        participants: [],
        status: 'happened',
        dated: true,
        span: { start: 5, end: 23 },
        trigger: { start: 0, end: 2 },
      }),
    ).toEqual({ start: 0, end: 18 }))
})

describe('cut at a word', () => {
  test.each([
    ['Kim toured this', 15, 'Kim toured this'],
    ['Kim toured this factory', 15, 'Kim toured this…'],
    ['Kim toured this factory', 14, 'Kim toured…'],
    ['the mayor, in tears', 12, 'the mayor…'],
    ['Donaudampfschiff', 6, 'Donaud…'],
    ['공장이 다시 문을 열었다', 12, '공장이 다시…'],
    ['', 5, ''],
  ])('%s in %i', (text, room, expected) => expect(cutAtWord(text, room)).toBe(expected))
})
