import { describe, expect, test } from 'vitest'
import type { ArticleFile, ArticleMention, SituationEvent } from '../../situation/schema.ts'
import { articleBlocks, blockRuns, isDateLine, textMarks, withSigns } from './article-blocks.ts'
import { eventAtTime, eventOfTime, mainMentionOf, mentionsShown, railMarks, railTicks, saidAt, stepMention } from './reading.ts'

const text = 'Bridge falls\nThe bridge at Kherson fell on 3 May. Crews left Odesa.\nLeave a reply'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const mention = (name: string, place: string | null, confidence = 0.9) => ({ ...at(name), id: name, name, place, confidence })
const article = {
  text,
  paragraphs: [
    { ...at('Bridge falls'), role: 'headline', number: null },
    { ...at('The bridge at Kherson fell on 3 May. Crews left Odesa.'), role: 'body', number: 1 },
    { ...at('Leave a reply'), role: 'boilerplate', number: null },
  ],
  mentions: [mention('Kherson', 'p1'), mention('Odesa', 'p2', 0.5)],
  times: [{ ...at('3 May'), text: '3 May', from: '2023-05-03', to: '2023-05-03' }],
} as unknown as ArticleFile
const washed = at('The bridge at Kherson fell on 3 May.')
const left = at('Crews left Odesa.')
const shown = articleBlocks(article, false, [washed.start, washed.end, left.start, left.end])
const written = (start: number, end: number) => text.slice(start, end)

describe('an article in blocks', () => {
  test('a page’s leftovers come only when asked for', () => {
    expect(shown.map(block => block.role)).toEqual(['headline', 'body'])
    expect(articleBlocks(article, true).map(block => block.role)).toEqual(['headline', 'body', 'boilerplate'])
  })
  test('signs of Markdown are told apart from words, and nothing of either is lost', () => {
    const text = 'Near [Abu](https://x.org/a) **two** fell'
    const [block] = articleBlocks(
      { text, paragraphs: [{ start: 0, end: text.length, role: 'body', number: 1 }], mentions: [], times: [] } as unknown as ArticleFile,
      false,
    )
    const parts = withSigns(block!, block!.signs)
    const words = (wanted: boolean) => parts.filter(({ isSign }) => isSign === wanted).map(({ start, end }) => text.slice(start, end))
    expect(words(true)).toEqual(['[', '](https://x.org/a)', '**', '**'])
    expect(words(false).join('')).toBe('Near Abu two fell')
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    // A piece between two marks has only the signs that lie in it.
    expect(withSigns({ start: 6, end: 9 }, block!.signs)).toEqual([{ start: 6, end: 9, isSign: false }])
  })
  describe('of a page’s title the headline is shown, and who published it only with the leftovers', () => {
    const hidden = (title: string, headline: string, leftovers = false) => {
      const paragraphs = [{ start: 0, end: title.length, role: 'headline', number: null }]
      const [block] = articleBlocks({ text: title, headline, paragraphs, mentions: [], times: [] } as unknown as ArticleFile, leftovers)
      return block!.signs.map(({ start, end }) => title.slice(start, end))
    }
    test.each([
      ['Bridge falls | Daily Courier', 'Bridge falls', [' | Daily Courier']],
      ['Bridge falls - Daily Courier', 'Bridge falls', [' - Daily Courier']],
      ['Bridge falls', 'Bridge falls', []],
      ['Bridge falls | Daily Courier', 'Bridge falls | Daily Courier', []],
      ['Bridge falls, a mayor resigns', 'Bridge falls', []],
      ['Daily Courier | Bridge falls', 'Bridge falls', []],
      ['Bridge falls', '', []],
    ])('%s', (title, headline, tail) => expect(hidden(title, headline)).toEqual(tail))
    test('with the leftovers', () => expect(hidden('Bridge falls | Daily Courier', 'Bridge falls', true)).toEqual([]))
  })
  test('each has the marks that lie in it, and none has one that reaches over its end', () => {
    const over = { ...article, mentions: [...article.mentions, mention('Odesa.\nLeave', 'p3')] } as ArticleFile
    const names = (blocks: typeof shown) => blocks.map(({ marks }) => marks.map(mark => written(mark.start, mark.end)))
    expect(names(shown)).toEqual([[], ['Kherson', '3 May', 'Odesa']])
    expect(names(articleBlocks(over, true))).toEqual([[], ['Kherson', '3 May'], []])
  })
  test('marks say how sure they are', () =>
    expect(textMarks(article).map(mark => (mark.type === 'place' ? mark.state : 'time'))).toEqual(['placed', 'time', 'doubtful']))
  test('a time without any day is not marked', () => {
    const days = (from: string | null, to: string | null) =>
      textMarks({ mentions: [], times: [{ ...at('3 May'), from, to }] } as unknown as ArticleFile).length
    expect([days(null, null), days(null, '2023-05-03'), days('2023-05-03', null)]).toEqual([0, 1, 1])
  })
  test('a mark over another is left out, the time before the place', () => {
    const marks = textMarks({
      mentions: [mention('Kherson', 'p1')],
      times: [at('Kherson fell'), at('3 May')].map(span => ({ ...span, from: '2023-05-03', to: '2023-05-03' })),
    } as unknown as ArticleFile)
    expect(marks.map(mark => written(mark.start, mark.end))).toEqual(['Kherson', '3 May'])
  })
  test('the line of the date is known by its shortness', () => {
    expect(isDateLine({ start: 10, end: 40 }, { start: 21, end: 40 })).toBe(true)
    expect(isDateLine({ start: 10, end: 400 }, { start: 21, end: 40 })).toBe(false)
    expect(isDateLine({ start: 50, end: 60 }, { start: 21, end: 40 })).toBe(false)
    expect(isDateLine({ start: 10, end: 40 }, null)).toBe(false)
  })
  const runs = (wash: typeof washed | null, block = shown[1]!) =>
    blockRuns(block, wash).map(run => [run.washed, run.pieces.map(piece => written(piece.start, piece.end)).join('')])
  test.each([
    ['one sentence', washed, [true, false, false]],
    ['the other', left, [false, false, true]],
    ['none', null, [false, false, false]],
    ['both, as one', { start: washed.start, end: left.end }, [true, true, true]],
  ])('runs hold every word once, and are the same whatever is washed: %s', (_, wash, are) => {
    expect(runs(wash).map(([is]) => is)).toEqual(are)
    expect(runs(wash).map(([, words]) => words)).toEqual(['The bridge at Kherson fell on 3 May.', ' ', 'Crews left Odesa.'])
  })
  test('a sentence elsewhere washes nothing here', () => expect(runs(washed, shown[0]!)).toEqual([[false, 'Bridge falls']]))
  test('where no event is told a paragraph is one run, however many edges stand before it', () => {
    const [headline, body] = articleBlocks(article, false, [0, 3])
    expect([headline!.edges, body!.edges]).toEqual([[3], []])
    expect(runs(null, body!)).toHaveLength(1)
  })
})

describe('a relative place and what it leans on', () => {
  const told = 'Shells fell 30 km north of Kharkiv, near the Chinese border.'
  const span = (words: string) => ({ start: told.indexOf(words), end: told.indexOf(words) + words.length })
  const named = (words: string, leansOn?: string[]) => ({ ...span(words), id: words, name: words, place: words, confidence: 0.9, leansOn })
  const marks = textMarks({
    mentions: [
      named('30 km north of Kharkiv', ['Kharkiv']),
      named('Kharkiv'),
      named('near the Chinese border', ['Chinese']),
      named('Chinese'),
    ],
    times: [],
  } as unknown as ArticleFile)
  const { pieces } = blockRuns({ start: 0, end: told.length, marks, edges: [] }, null)[0]!

  test('are both marked, side by side, and every word stands once', () => {
    expect(pieces.map(piece => told.slice(piece.start, piece.end)).join('')).toBe(told)
    expect(
      pieces
        .filter(piece => piece.mark)
        .map(piece => [told.slice(piece.start, piece.end), piece.mark!.type === 'place' && piece.mark!.mention.id]),
    ).toEqual([
      ['30 km north of ', '30 km north of Kharkiv'],
      ['Kharkiv', 'Kharkiv'],
      ['near the ', 'near the Chinese border'],
      ['Chinese', 'Chinese'],
      [' border', 'near the Chinese border'],
    ])
  })
  test('the phrase has one button of its own, before or behind what it leans on', () => {
    expect(pieces.filter(piece => piece.leads).map(piece => told.slice(piece.start, piece.end))).toEqual(['30 km north of ', 'near the '])
    const owned = [{ ...named('Kharkiv, near', ['Kharkiv']) }, named('Kharkiv')]
    const marks = textMarks({ mentions: owned, times: [] } as unknown as ArticleFile)
    const cut = blockRuns({ start: 0, end: told.length, marks, edges: [] }, null)[0]!.pieces
    expect(cut.filter(piece => piece.leads).map(piece => told.slice(piece.start, piece.end))).toEqual([', near'])
  })
  test('a washed sentence may end in it', () => {
    const end = told.indexOf('north')
    const runs = blockRuns({ start: 0, end: told.length, marks, edges: [end] }, { start: 0, end })
    expect(runs.map(run => run.washed)).toEqual([true, false])
    expect(runs.flatMap(run => run.pieces.map(piece => told.slice(piece.start, piece.end))).join('')).toBe(told)
  })
})

describe('reading', () => {
  const mentions = mentionsShown(shown)
  const event = { id: 'e', sentence: washed } as SituationEvent
  test.each([
    ['Kherson', 1, 'Odesa'],
    ['Odesa', -1, 'Kherson'],
    ['Odesa', 1, undefined],
    [null, 1, 'Kherson'],
    [null, -1, 'Kherson'],
  ] as const)('from %s by %i is %s', (current, by, expected) => expect(stepMention(mentions, current, by, 0)?.name).toBe(expected))
  test('the sentence of an event is the event, elsewhere the place last named', () => {
    expect(saidAt(text.indexOf('fell'), shown, [event])).toEqual({ type: 'event', id: 'e' })
    expect(saidAt(text.indexOf('Odesa') + 2, shown, [event])).toEqual({ type: 'place', id: 'p2', mention: 'Odesa' })
    expect(saidAt(text.indexOf('Crews'), shown, [])).toEqual({ type: 'place', id: 'p1', mention: 'Kherson' })
  })
  test('a headline without names and the leftovers say nothing', () => {
    expect(saidAt(0, shown, [event])).toBeNull()
    expect(saidAt(text.length - 2, articleBlocks(article, true), [event])).toBeNull()
  })
  test('the rail counts only what is shown', () => {
    const marks = railMarks(shown)
    expect(marks.map(mark => mark.type)).toEqual(['place', 'time', 'place'])
    expect(marks.every(mark => mark.at > 0 && mark.at < 1)).toBe(true)
  })
  test('the rail has a line for each mark, or where there are too many one a row, the widest where most is named', () => {
    const marks = railMarks(shown)
    expect(railTicks(marks, 3).map(({ at, share }) => [at, share])).toEqual(marks.map(({ at }) => [at, 1]))
    const crowded = [0, 0.1, 0.2, 0.3, 0.6, 1].map((at, i) => ({ type: 'place' as const, id: `m${i}`, place: 'p1', at }))
    const ticks = railTicks([...crowded, { type: 'time', id: 't', place: null, at: 0.7 }], 2)
    expect(ticks.map(({ type, at, share, marks }) => [type, at, share, marks.length])).toEqual([
      ['place', 0, 1, 4],
      ['place', 0.5, 0.5, 2],
      ['time', 0.5, 0.25, 1],
    ])
  })
})

describe('what is said by the words of the article', () => {
  const roles = ['named', 'happened', 'happened'].map(
    (role, i) => ({ ...mention('Kherson', 'p1'), id: `m${i}`, role }) as unknown as ArticleMention,
  )
  test('a place is looked up where it first happened, else where it is first named', () => {
    expect(mainMentionOf('p1', roles)).toBe('m1')
    expect(mainMentionOf('p1', roles.slice(0, 1))).toBe('m0')
    expect(mainMentionOf('p2', roles)).toBeNull()
  })
  test('a time leads to the event that is dated by it, else to the one in whose sentence it stands', () => {
    const around = { id: 'around', sentence: washed, time: null }
    const dated = { id: 'dated', sentence: at('Crews left Odesa.'), time: { span: at('3 May') } }
    const events = [around, dated] as unknown as SituationEvent[]
    expect(eventAtTime(at('3 May'), events)?.id).toBe('dated')
    expect(eventOfTime(at('3 May'), events)?.id).toBe('dated')
    expect(eventAtTime(at('3 May'), events.slice(0, 1))).toBeUndefined()
    expect(eventOfTime(at('3 May'), events.slice(0, 1))?.id).toBe('around')
  })
})
