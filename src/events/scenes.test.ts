import { describe, expect, test } from 'vitest'
import { findTimes } from '../times/find-times.ts'
import { buildEvents } from './build-events.ts'
import { madeUpArticle, madeUpMentions } from './made-up-article.ts'

/** `shooting 2024-03-11 Tessel`: what is told, its day where it has one, where it happened. */
function told(text: string, headline = 'Notes'): string[] {
  const article = madeUpArticle(text, { headline })
  const mentions = madeUpMentions(article)
  return buildEvents(article, mentions, findTimes(article)).map(({ subkind, time, places }) => {
    const site = places.find(({ role }) => role === 'happened')
    return [subkind, time?.phrase != null ? time.edtf : '-', site ? mentions[site.mention]!.name : '-'].join(' ')
  })
}

describe('a story goes on', () => {
  test.each<[string, string[]]>([
    [
      'Gunmen attacked a market in Tessel on Monday. They opened fire on the stalls. Four women died.',
      ['attack 2024-03-11 Tessel', 'shooting 2024-03-11 Tessel', 'casualty 2024-03-11 Tessel'],
    ],
    // Words alone set the scene too
    [
      'Thousands fled to Tessel.\n\n“On 3 March soldiers came to our house. They stole the goats.”',
      ['displacement - Tessel', 'robbery 2024-03-03 -'],
    ],
    // From one paragraph of a witness to the next
    [
      'Thousands fled to Tessel.\n\n“On 3 March soldiers came to our house.\n\n“They stole the goats.”',
      ['displacement - Tessel', 'robbery 2024-03-03 -'],
    ],
    // A report comes back to its main event
    [
      'A bomb exploded in Tessel on Monday.\n\nThe army shelled Dunmore on 3 March.\n\nTwelve others were wounded.',
      ['bombing 2024-03-11 Tessel', 'shelling 2024-03-03 Dunmore', 'casualty 2024-03-11 Tessel'],
    ],
    // A plan does not move it
    [
      'Farmers blocked a road near Tessel on Monday. They will march on 20 March. Police fired tear gas.',
      ['protest 2024-03-11 Tessel', 'protest 2024-03-20 -', 'protest 2024-03-11 Tessel'],
    ],
    // A place of its own stays its own
    ['A storm hit Tessel on Monday. A man drowned in Dunmore.', ['disaster 2024-03-11 Tessel', 'casualty 2024-03-11 Dunmore']],
    // Hours are of the day
    [
      'A fire destroyed a mill in Tessel on Monday. Two men were arrested three hours later.',
      ['destruction 2024-03-11 Tessel', 'arrest 2024-03-11 Tessel'],
    ],
    ['A fire broke out in Tessel on Monday. The fire was put out at 6 p.m.', ['accident 2024-03-11 Tessel', 'accident 2024-03-11 Tessel']],
    // Within its sentence a month as well
    ['In May a ship ran aground near Tessel; divers rescued nine sailors.', ['accident 2023-05 Tessel', 'aid 2023-05 -']],
    [
      'Rebels shelled Tessel on Monday. The army, which was ambushed, fled.',
      ['shelling 2024-03-11 Tessel', 'clash 2024-03-11 Tessel', 'displacement 2024-03-11 Tessel'],
    ],
    // What no more than a verb tells is part of the story too
    [
      'Miners walked out in Tessel on Monday. The operator stopped loading. Police towed three lorries.',
      ['protest 2024-03-11 Tessel', 'closure 2024-03-11 Tessel', 'journey 2024-03-11 Tessel'],
    ],
    // Behind a conjunction, what has no day of its own came then
    [
      'A ferry sank near Tessel on Monday after the crew abandoned the bridge.',
      ['accident 2024-03-11 Tessel', 'closure 2024-03-11 Tessel'],
    ],
    // What had come before dates itself alone
    [
      'Gunmen attacked a camp in Tessel on Monday and freed 31 men who had been arrested on 3 March.',
      ['attack 2024-03-11 Tessel', 'release 2024-03-11 Tessel', 'arrest 2024-03-03 -'],
    ],
    // What a gerund tells behind a comma came with it
    ['A tower fell near Tessel on Monday, cutting power to six districts.', ['destruction 2024-03-11 Tessel', 'closure 2024-03-11 Tessel']],
    // An hour that names no day is of the story's
    ['Crews stopped loading in Tessel on Monday. Sailings resumed at nightfall.', ['closure 2024-03-11 Tessel', 'start 2024-03-11 Tessel']],
    // Of what another paragraph recalls, nothing goes on
    [
      'Storms killed nine people in Tessel on Monday. They were stronger than the one that hit Dunmore in 2012.\n\nThe governor visited the town.',
      ['casualty 2024-03-11 Tessel', 'visit 2024-03-11 Tessel'],
    ],
    ['In 2012 rebels attacked Dunmore. Nine people died in the town.', ['attack 2012 Dunmore', 'casualty - Dunmore']],
    [
      'Adeyemi won the election in Lorvia on Monday. His rival conceded within an hour.',
      ['election 2024-03-11 Lorvia', 'election 2024-03-11 -'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('and does not', () => {
  test.each<[string, string, string[]]>([
    ['the perfect is of now', 'Rebels shelled Tessel on Monday. The bridge has been destroyed.', ['destruction - -']],
    ['what came before', 'Rebels shelled Tessel on Monday. The bridge had been destroyed.', ['destruction - -']],
    ['what is only said of somebody', 'Rebels shelled Tessel on Monday. The girl who was wounded is nine.', ['casualty - -']],
    ['what is put in between', 'Rebels shelled Tessel on Monday. A hall, rebuilt after the war, stood empty.', ['construction - -']],
    ['what came since', 'Rebels shelled Tessel on Monday. Since then nine people were killed.', ['casualty - -']],
    ['what came later', 'Rebels shelled Tessel on Monday. Two of the wounded later died.', ['casualty - -']],
    [
      'what followed on another time',
      'Rebels shelled Tessel on Monday. A baker died after he was shot in 2021.',
      ['casualty - -', 'shooting 2021 -'],
    ],
    ['a month is no scene', 'Rebels shelled Tessel in February. Nine people were killed.', ['casualty - -']],
    ['nor does a plan go on', 'A fair will be held in Tessel in May; nine people were killed.', ['casualty - Tessel']],
    ['a day of its own', 'Rebels shelled Tessel on Monday. Nine people were killed in May.', ['casualty 2023-05 -']],
    ['what comes time and again', 'Rebels shelled Tessel on Monday. Nine people died every week.', ['casualty - -']],
    [
      'an arrest does not date the deed',
      'A bomb killed nine people in Dunmore.\n\nPolice arrested a man in Tessel on Monday. He shot a clerk.',
      ['shooting - -'],
    ],
    ['nor does an office', 'The minister resigned in Tessel on Monday. Nine people died in the fire.', ['casualty - -']],
    ['a trial comes later', 'A man was stabbed in Tessel on Monday. A baker was charged with murder.', ['trial - -']],
    [
      'nobody is told of with a limit',
      'A bomb killed nine people in Dunmore.\n\nThe road to Tessel is closed until 12 March. A bus overturned.',
      ['accident - -'],
    ],
  ])('%s: %s', (_, text, expected) => expect(told(text).slice(-expected.length)).toEqual(expected))

  test.each([
    ['where the story has no day', 'A new mill stands in Tessel. The operator stopped loading.'],
    ['in quotation marks', 'Miners walked out in Tessel on Monday. “The operator stopped loading,” she said.'],
    ['nor the perfect', 'Miners walked out in Tessel on Monday. The operator had stopped loading.'],
    ['nor a noun that looks like a past', 'Miners walked out in Tessel on Monday. The 7 percent cut was needed.'],
    ['nor what would have been', 'Miners walked out in Tessel on Monday. A deal would have stopped loading.'],
    ['nor whom it tells of', 'Miners walked out in Tessel on Monday. The operator who stopped loading is Dutch.'],
    ['nor what is to be done', 'Miners walked out in Tessel on Monday. They asked residents to stay in and shut their windows.'],
  ])('what no more than a verb tells is no event %s: %s', (_, text) => {
    expect(told(text).filter(event => event.startsWith('closure'))).toEqual([])
  })

  test('from a day that is far from the main event’s', () =>
    expect(told('A bomb killed nine people in Tessel on Monday. On 3 May 1999 rebels shelled Dunmore. The mill burned down.').at(-1)).toBe(
      'destruction - -',
    ))

  test('from one item of a roundup to the next', () =>
    expect(told('TESSEL — A bomb killed nine people on Monday.\n\nDUNMORE — A bridge collapsed.').at(-1)).toBe('destruction - DUNMORE'))
})

test('what is told in the present of all years is told of none', () =>
  expect(
    told(
      'Every October she lays a wreath in Tessel. The museum opens every Monday. Pirates still board ships off Tessel. Shells hit Dunmore on Monday.',
    ),
  ).toEqual(['shelling 2024-03-11 Dunmore']))

test('what it rests on is told', () => {
  const article = madeUpArticle('Rebels shelled Tessel on Monday. Nine people were killed.')
  const [shelling, harm] = buildEvents(article, madeUpMentions(article), findTimes(article))
  expect(harm!.time).toMatchObject({ basis: 'inferred', phrase: shelling!.time!.phrase, span: shelling!.time!.span })
  expect(harm!.time!.why).toMatch(/^The story goes on from “Monday”\./)
  expect(harm!.places[0]).toMatchObject({ role: 'happened', carried: 'where the story goes on' })
})

test('what a report of now recalls of long ago is no day that it comes back to', () =>
  expect(
    told(
      'Bells rang in Tessel.\n\nThe mayor laid a wreath in Dunmore.\n\nTwo dams burst near Ebo on 9 March 2004.',
      'The night the dam broke',
    ),
  ).toContain('gathering - Dunmore'))

test('how many attacks there were is none of them', () =>
  expect(told('Guards cut the number of attacks, but 62 were reported. Shells hit Dunmore on Monday.')).toEqual([
    'shelling 2024-03-11 Dunmore',
  ]))
