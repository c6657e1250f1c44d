import { describe, expect, test } from 'vitest'
import { steepness } from '../text/steepness.ts'
import { buildEvents, readEvents } from './build-events.ts'
import { countsIn } from './counts.ts'
import { madeUpArticle, madeUpMentions, madeUpTimes } from './made-up-article.ts'
import { mergeReports, type Report } from './merge.ts'

/** The reports of an article of made-up sentences; each article is named by a letter. */
function reports(article: string, text: string): Report[] {
  const made = madeUpArticle(text, { headline: 'Notes' })
  const mentions = madeUpMentions(made)
  return readEvents(made, mentions, madeUpTimes(made)).events.map(event => {
    const site = event.places.find(place => place.role === 'happened')
    return { article, event, place: site ? (mentions[site.mention]?.place ?? null) : null }
  })
}

const merged = (...texts: string[]) => mergeReports(texts.flatMap((text, i) => reports('abcdef'[i]!, text)))

describe('reports of one event', () => {
  test.each([
    ['Rebels shelled Tessel on Monday.', 'Shells of the rebels fell; rebels shelled Tessel Monday, officials said.'],
    ['Three people were shot in Dunmore Tuesday night.', 'Two of three people shot in Dunmore Tuesday have died.'],
    ['The president visited Port Ebo on Monday.', 'On Monday the president visited Port Ebo.'],
  ])('%s + %s', (a, b) => {
    const [event, ...rest] = merged(a, b)
    expect(rest.filter(other => other.reports[0]?.event.subkind === event?.reports[0]?.event.subkind)).toEqual([])
    expect(event?.sources).toBe(2)
  })

  test.each([
    ['another place', 'Rebels shelled Tessel on Monday.', 'Rebels shelled Port Ebo on Monday.'],
    ['another day', 'Rebels shelled Tessel on Monday.', 'Rebels shelled Tessel last month.'],
    ['another kind', 'Rebels shelled Tessel on Monday.', 'Rebels visited Tessel on Monday.'],
    ['told and planned', 'Lorvia held military exercises in Tessel.', 'Lorvia will hold military exercises in Tessel.'],
    ['denied', 'The army bombed Dunmore on Monday.', 'The army denied that it bombed Dunmore on Monday.'],
    ['other words', 'A farmer was stabbed in Tessel.', 'A court clerk murdered her neighbour.'],
  ])('are not two events: %s', (_, a, b) => expect(merged(a, b).map(event => event.sources)).toEqual([1, 1]))

  test('one article that tells it twice is one source', () => {
    const [event] = merged('Rebels shelled Tessel on Monday. The rebels shelled Tessel on Monday with mortars.')
    expect([event?.reports.length, event?.sources]).toEqual([2, 1])
  })

  test.each([
    [1, ['Rebels shelled the old market of Tessel on Monday.', 'Rebels shelled the old market of Tessel on Monday.']],
    [1, ['Rebels shelled the old market of Tessel on Monday.', 'On Monday rebels shelled the old market of Tessel, police said.']],
    [2, ['Rebels shelled the old market of Tessel on Monday.', 'Mortars fired by rebels hit Tessel on Monday and shelled its market.']],
    [
      2,
      [
        'Rebels shelled the old market of Tessel on Monday.',
        'Rebels shelled the old market of Tessel on Monday.',
        'Tessel was shelled Monday by rebels with rockets.',
      ],
    ],
    [1, ['Rebels shelled Tessel on Monday. The rebels shelled Tessel on Monday with mortars and rockets from Lorvia.']],
  ])('in %d wordings: %j', (wordings, texts) => expect(merged(...texts)[0]?.wordings).toBe(wordings))

  test('by Tuesday is no other day than Monday', () => {
    const texts = ['Rebels shelled Tessel on Monday.', 'Rebels shelled Tessel, officials said on Tuesday.']
    const told = texts.flatMap((text, i): Report[] => {
      const made = madeUpArticle(text, { headline: 'Notes' })
      const mentions = madeUpMentions(made)
      const events = buildEvents(made, mentions, madeUpTimes(made))
      return events.map(event => ({ article: 'ab'[i]!, event, place: mentions[0]!.place }))
    })
    expect(told.map(({ event }) => event.time?.edtf)).toEqual(['2024-03-11', '../2024-03-12'])
    const [event] = mergeReports(told)
    expect([event?.sources, event?.differences]).toEqual([2, []])
  })

  test('where they differ, both versions are kept, each with its reports', () => {
    const [event] = merged('A blast in Dunmore on Monday killed three people.', 'A blast in Dunmore on Tuesday killed five people.')
    expect(event?.sources).toBe(2)
    expect(event?.differences).toEqual([
      {
        about: 'day',
        versions: [
          { says: '2024-03-11', reports: [0] },
          { says: '2024-03-12', reports: [1] },
        ],
      },
      {
        about: 'number',
        versions: [
          { says: '3 killed', reports: [0] },
          { says: '5 killed', reports: [1] },
        ],
      },
    ])
  })

  test('where they agree, there is no difference', () => {
    const [event] = merged('Rebels shelled Tessel on Monday.', 'On Monday, rebels shelled Tessel.')
    expect(event?.differences).toEqual([])
  })

  test('every report is in exactly one event, whatever their order', () => {
    const all = [
      'Rebels shelled Tessel on Monday.',
      'Rebels shelled Tessel.',
      'Thousands protested in Millbrook.',
      'A bus crashed near Dunmore.',
    ].flatMap((text, i) => reports('abcd'[i]!, text))
    const sizes = (list: Report[]) =>
      mergeReports(list)
        .map(event => event.reports.length)
        .sort()
    expect(sizes(all)).toEqual(sizes([...all].reverse()))
    expect(mergeReports(all).flatMap(event => event.reports).length).toBe(all.length)
  })

  test('a thousand reports are merged to one, in a time that grows with their number and no faster', async () => {
    const many = (share: number) =>
      Array.from({ length: 1000 * share }, (_, i) => reports(`a${i}`, `Rebels shelled Tessel on Monday with gun number ${i}.`)).flat()
    expect(mergeReports(many(1)).length).toBe(1)
    expect(await steepness(many, mergeReports)).toBeLessThan(4)
  })
})

describe('tolls', () => {
  test.each([
    ['A blast killed three people and wounded 12.', [3, 'killed', 12, 'injured']],
    ['Five people were killed', [5, 'killed']],
    ['killing at least 1,200', [1200, 'killed']],
    ['Two men were shot', []],
    ['A 40-year-old man was killed', []],
    ['Six people are missing', [6, 'missing']],
    ['Police arrested two men at 9', [2, 'arrested']],
  ])('%s', (text, expected) => expect(countsIn(text).flatMap(count => [count.number, count.of])).toEqual(expected))
})

test('the main event of an article can be merged like any other', () => {
  const article = madeUpArticle('Two men were shot in Dunmore Tuesday night.', { headline: 'Two men shot in Dunmore' })
  const [event] = buildEvents(article, madeUpMentions(article), madeUpTimes(article))
  expect(event?.main).toBe(true)
})
