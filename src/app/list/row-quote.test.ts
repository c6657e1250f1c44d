import { describe, expect, test } from 'vitest'
import type { SituationEvent } from '../../situation/schema.ts'
import { rowQuote, twoLines } from './row-quote.ts'

/** Every letter is as wide as any other. */
const letters = (words: string) => words.length

describe('two lines of twelve letters', () => {
  test.each([
    ['Kim toured it', 'Kim toured it'],
    ['three sheds were torn', 'three sheds were torn'],
    ['three sheds were torn down', 'three sheds were torn…'],
    ['three sheds were taken down', 'three sheds were taken…'],
    ['three sheds were, burned down', 'three sheds were…'],
    ['one\ntwo', 'one two'],
    ['"We knew," he', '‘We knew,’ he'],
    ['', ''],
    ['Donaudampfschifffahrt', 'Donaudampfschifffahrt'],
  ])('%s', (text, expected) => expect(twoLines(text, 13, letters)).toBe(expected))
  test('never hold more than they can', () => {
    const shown = twoLines('it was a long day and many of them went home in the rain before night', 20, letters)
    expect(shown).toBe('it was a long day and many of them…')
  })
})

describe('a row', () => {
  const quote = 'Last year, three sheds at the old yard by the river were torn down, leaving only the gate'
  const event = {
    quote,
    status: 'happened',
    dated: true,
    participants: [],
    span: { start: 0, end: quote.length },
    trigger: { start: quote.indexOf('torn'), end: quote.indexOf('torn') + 9 },
  } as unknown as SituationEvent
  test('quotes from who did it', () =>
    expect(rowQuote(event, '', 200, letters)).toBe('three sheds at the old yard by the river were torn down'))
  test('quotes no signs of Markdown', () => {
    const marked = { ...event, quote: quote.replace('the old yard', '[the old yard](https://x.org)') } as SituationEvent
    expect(rowQuote(marked, '', 400, letters)).toContain('sheds at the old yard by the river')
  })
  test('quotes around what a search found in the rest', () => {
    expect(rowQuote(event, 'sheds', 200, letters)).toBe('three sheds at the old yard by the river were torn down')
    expect(rowQuote(event, 'gate', 30, letters)).toBe('… down, leaving only the gate')
    expect(rowQuote(event, 'last year', 200, letters)).toBe(quote)
    expect(rowQuote(event, 'elsewhere', 200, letters)).toBe('three sheds at the old yard by the river were torn down')
  })
})
