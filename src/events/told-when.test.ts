import { describe, expect, test } from 'vitest'
import { findTimes } from '../times/find-times.ts'
import { buildEvents } from './build-events.ts'
import { madeUpArticle, madeUpMentions } from './made-up-article.ts'
import { told } from './told-events.ts'

describe('a verb that tells little by itself is an event where its clause has a day', () => {
  test.each<[string, string[]]>([
    ['The brewery sold its mill in Tessel in May.', ['business happened Tessel 2023-05']],
    ['In 2019 the bank bought two rivals.', ['business happened - 2019']],
    ['The mine opened in the 1890s.', ['construction happened - 189X']],
    ['He passed away on Monday.', ['casualty happened - 2024-03-11']],
    ['She will appear before magistrates in Tessel on Monday.', ['trial planned Tessel 2024-03-18']],
    ['The museum in Dunmore closed its doors last week.', ['closure happened Dunmore 2024-03-04/2024-03-10']],
    ['The pandas arrived in Dunmore on Monday.', ['journey happened Dunmore 2024-03-11']],
    ['The samples were sent to Tessel on Monday.', ['journey happened Tessel 2024-03-11']],
    ['Dunmore beat Tessel 2-0 on Monday to win the cup.', ['contest happened - 2024-03-11']],
    ['A new law took effect on 1 March.', ['start happened - 2024-03-01']],
    ['Gusts reached 140 km/h in Tessel on Monday.', ['measurement happened Tessel 2024-03-11']],
    ['The minister was dismissed on Monday.', ['appointment happened - 2024-03-11']],
    ['The ferry line will open on 2 May.', ['construction planned - 2024-05-02']],
    ['A wall fell shortly after 1 a.m. on Monday.', ['destruction happened - 2024-03-11']],
    ['Three cubs were born at the Dunmore zoo on Monday.', ['birth happened Dunmore 2024-03-11']],
    ['Roe, who was born in Dunmore in 1950, plays the flute.', ['birth happened Dunmore 1950']],
    ['The first eggs hatched in Tessel on Monday.', ['birth happened Tessel 2024-03-11']],
    [
      'Dunmore drew with Tessel on Monday and Ohara lost at Millbrook.',
      ['contest happened - 2024-03-11', 'contest happened Millbrook 2024-03-11'],
    ],
    ['Varna and Calder left the bloc in January.', ['diplomacy happened - 2024-01']],
    ['She will speak at the University of Tessel on Monday.', ['statement planned - 2024-03-18']],
    ['A levee was first proposed in 2011.', ['statement happened - 2011']],
    ['The choir took first prize in Tessel on Monday.', ['contest happened Tessel 2024-03-11']],
    ['The runner gave her prize to a school in Tessel on Monday.', ['aid happened Tessel 2024-03-11']],
    ['The cyclone weakened over Lorvia on Monday.', ['disaster happened Lorvia 2024-03-11']],
    ['The mare was put down on Monday.', ['casualty happened - 2024-03-11']],
    ['She is also to visit Dunmore on 20 March.', ['visit planned Dunmore 2024-03-20']],
    ['“We sold the boat in Tessel on Monday,” she said.', ['business said Tessel 2024-03-11']],
    // The present tells of a day to come
    ['The league meets in Tessel on 20 March.', ['talks planned Tessel 2024-03-20']],
    ['Ministers of the league meet in Tessel on 20 March.', ['talks planned Tessel 2024-03-20']],
    ['A conference of farmers opens in Tessel on 20 March.', ['construction planned Tessel 2024-03-20']],
    ['Dunmore bought the rule that came into force on 1 March.', ['start happened - 2024-03-01']],
    ['The mill in Tessel closed on Christmas Day.', ['closure happened Tessel 2023-12-25']],
    ['Its members vote on the deal on 20 March.', ['decision planned - 2024-03-20']],
    ['The town was cut off on Monday.', ['closure happened - 2024-03-11']],
    ['The port resumed work at noon on Monday.', ['start happened - 2024-03-11']],
    // What is denied has its day as well, and what may come lies ahead
    ['The mill was not sold on Monday.', ['business denied - 2024-03-11']],
    ['The first monitors could arrive on 2 May.', ['journey hypothetical - 2024-05-02']],
    ['The fair opens in Tessel today.', ['start happened Tessel 2024-03-14']],
    ['Six years after the first announcement, the firm started production in Tessel on Monday.', ['start happened Tessel 2024-03-11']],
    ['A second fair would be held on 2 May.', ['gathering hypothetical - 2024-05-02']],
    ['The club said it would sell its ground in May.', ['business planned - 2024-05']],
    [
      'The mill halted one line in Tessel in May and cut 180 jobs in July.',
      ['closure happened Tessel 2023-05', 'closure happened Tessel 2023-07'],
    ],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('or has a place, or is told as news', () => {
  test.each<[string, string[]]>([
    ['Two ships were rerouted to Dunmore.', ['closure happened Dunmore -']],
    ['The fund has bought the brewery.', ['business happened - -']],
    ['Half the villages have been cut off.', ['closure happened - -']],
    ['Nobody has been dismissed.', ['appointment denied - -']],
    ['WHO has sent a team of eight.', ['aid happened - -']],
    ['Reports that the samples had been sent to Tessel are false.', ['journey denied Tessel -']],
    ['The samples will be sent to Tessel.', ['journey planned Tessel -']],
    ['The pandas arrived at the Dunmore zoo.', ['journey happened Dunmore -']],
    [
      'Gunmen cut the road, and Ebo has opened shelters in Tessel in case the river bursts its banks.',
      ['construction happened Tessel -', 'disaster hypothetical - -'],
    ],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expect.arrayContaining(expected)))
})

describe('without any of these, or of another thing, it is none', () => {
  test.each([
    'The brewery sold beer for decades.',
    'The family, which has sold bread for years, is proud.',
    'They wait until he has reported.',
    'She stopped by on Monday.',
    'The storm passed north of the islands on Monday.',
    'The school band marched on Monday.',
    'The court-ordered stay began badly.',
    'The boat was to have reached the island on Monday.',
    'The study found that rice would suffer.',
    'The paramedics took him to a hospital on Monday.',
    'The office released details on Monday.',
    '“We sold the boat in Tessel,” she said.',
    'If it had sold the mill on Monday, all would be well.',
    'The samples can be sent to Tessel.',
    'The boat was to have been sold on Monday.',
    'The mill was not sold.',
    'The library closed Monday.',
    'The league meets in Tessel.',
    'Nine pieces of the Lorvian crown jewels are worth a fortune on 20 March.',
    'The council wants a stricter rule on 20 March.',
    'He bought a Christmas tree in a shop that sold toys.',
    'The library closes on Monday.',
    'It fell silent on Monday.',
    'He opened his heart.',
  ])('%s', sentence => expect(told(sentence)).toEqual([]))
})

describe('what is told in the present as it happens, or as it is printed', () => {
  test.each<[string, string[]]>([
    ['Police close the bridge in Tessel.', ['closure happened Tessel -']],
    ['People flee their homes in Tessel.', ['displacement happened Tessel -']],
    ['A team reports in the journal Nature on Wednesday that the bones are old.', ['statement happened - 2024-03-13']],
    // and not
    ['Police arrest hundreds every year.', []],
    ['The police raid was over by noon.', []],
    ['People force an issue in Tessel.', []],
    ['The league meets in Tessel on Wednesday.', ['talks planned Tessel 2024-03-20']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('the day that "that" points to', () => {
  test.each<[string, string[]]>([
    [
      'A bridge fell in Tessel on Monday. The line was inspected that same morning, its operator said.',
      ['destruction happened Tessel 2024-03-11', 'visit happened - 2024-03-11'],
    ],
    ['She knows that mills were sold that they owned.', []],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('what somebody or something is', () => {
  test.each<[string, string[]]>([
    ['The hall opened as a cinema in May and was hit by lightning.', ['construction happened - 2023-05']],
    ['Osei retires as caretaker in May.', ['appointment planned - 2024-05']],
    [
      "Osei was sworn in as Lorvia's interim premier on Monday, after protests in which 51 people were killed.",
      ['appointment happened - 2024-03-11', 'casualty happened - -'],
    ],
    // and not when
    ['The hall opened as rain fell in May.', []],
    [
      'Osei resigned as a crowd stormed the hall in Tessel on Monday.',
      ['appointment happened - 2024-03-11', 'attack happened Tessel 2024-03-11'],
    ],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('so long after it', () => {
  test.each<[string, string[]]>([
    [
      'She was held in Dunmore on 4 January 2023, two years after a farm near Tessel was sold to a firm.',
      ['arrest happened Dunmore 2023-01-04', 'business happened Tessel 2021'],
    ],
    ['She was held in Dunmore on 4 January 2023, after she sold a painting.', ['arrest happened Dunmore 2023-01-04']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('where something is done', () => {
  test.each<[string, string[]]>([
    ['A Dunmore court on Monday acquitted the clerk.', ['trial happened Dunmore 2024-03-11']],
    ['The fund bought the Tessel plant in 2019.', ['business happened Tessel 2019']],
    ['Lorvia recalled its ambassador on Monday.', ['diplomacy happened Lorvia 2024-03-11']],
    ['Lorvia’s finance minister resigned on Monday.', ['appointment happened Lorvia 2024-03-11']],
    ['The fever spread to Dunmore in February.', ['outbreak happened Dunmore 2024-02']],
    ['The port of Dunmore has suspended operations.', ['closure happened Dunmore -']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('what was done to things needs no day in a sentence of its own', () => {
  test.each<[string, string[]]>([
    ['The search was suspended.', ['closure happened - -']],
    ['Work was halted.', ['closure happened - -']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
  test.each(['The search that was suspended cost them dear.', 'When work was halted she wept.', 'Work was halted for years.'])(
    '%s',
    sentence => expect(told(sentence)).toEqual([]),
  )
})

describe('entries of a page that is written while it happens', () => {
  const live = `18.40
Ferries to stay in port
The ferry line has cancelled all crossings.

Two boats sank off Tessel.

17.05 GMT
A wall fell near Dunmore and three men were hurt.

15:30 – The bridge at Millbrook was closed.

Background

In 2015 a storm killed two people in Tessel.`
  test('have its day, each under its hour, and what stands under another heading has not', () =>
    expect(told(live)).toEqual([
      'closure happened - 2024-03-14',
      'accident happened Tessel 2024-03-14',
      'destruction happened Dunmore 2024-03-14',
      'casualty happened Dunmore 2024-03-14',
      'closure happened Millbrook 2024-03-14',
      'casualty happened Tessel 2015',
    ]))
})

test('entries that open with their hours have its day', () =>
  expect(
    told(
      '18:40 The ferry stays in port. The road has been closed.\n\n17:05 Help is near. Two boats have sunk off Tessel.\n\n15:30 Good day. The ferry has been cancelled.',
    ),
  ).toEqual(['closure happened - 2024-03-14', 'accident happened Tessel 2024-03-14', 'closure happened - 2024-03-14']))

test('so has what opens with its day', () =>
  expect(
    told(
      '- 11 March, 01:26: fire breaks out at a bar in Tessel.\n\n- 12 March: Ohara sends tents.\n\n- 13 March: police arrest two men in Dunmore.',
    ),
  ).toEqual(['accident happened Tessel 2024-03-11', 'aid happened - 2024-03-12', 'arrest happened Dunmore 2024-03-13']))

test('what comes is told there in the present, of the day of its hour', () =>
  expect(
    told(
      `15:10 The west wall collapses. Crews from Dunmore arrive at the mill in Tessel. The fires in Ohara are out. Reports say nobody is there.

14:50 Police close the bridge and evacuate a school in Tessel. Trains will arrive late. The road to Tessel closes every night.

14:20 A fire breaks out at a mill in Tessel.`,
    ),
  ).toEqual([
    'destruction happened - 2024-03-14',
    'journey happened Tessel 2024-03-14',
    'closure happened - 2024-03-14',
    'displacement happened Tessel 2024-03-14',
    'accident happened Tessel 2024-03-14',
  ]))

describe('entries under days on lines of their own', () => {
  const log = `Thursday, March 7

A man was arrested in Tessel.

Nine hours after the fire, a house collapsed.

Friday, March 8

A clerk was robbed in Dunmore on 2 March.`
  test('have that day, unless they tell another; what is only spoken of has it not', () =>
    expect(told(log)).toEqual([
      'arrest happened Tessel 2024-03-07',
      'destruction happened - 2024-03-07',
      'robbery happened Dunmore 2024-03-02',
    ]))
})

describe('items under the names of places', () => {
  test.each<[string, string, string[]]>([
    [
      'on lines of their own',
      'Dunmore\nA shop was damaged by fire on Monday. Nobody was hurt.\nTessel\nA school was closed on Monday.\n',
      ['destruction happened Dunmore 2024-03-11', 'casualty denied Dunmore -', 'closure happened Tessel 2024-03-11'],
    ],
    [
      'before a dash',
      'Dunmore — A shop was damaged by fire on Monday.\nTessel — A school was closed on Monday.\n',
      ['destruction happened Dunmore 2024-03-11', 'closure happened Tessel 2024-03-11'],
    ],
    [
      'one alone is a dateline',
      'Dunmore — A shop was damaged by fire on Monday.\nA school was closed.\n',
      ['destruction happened - 2024-03-11', 'closure happened - -'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))
})

describe('what an article is about', () => {
  const main = (headline: string, text: string) => {
    const article = madeUpArticle(text, { headline })
    const mentions = madeUpMentions(article)
    const event = buildEvents(article, mentions, findTimes(article)).find(e => e.main)
    const site = event?.places.find(place => place.role === 'happened')
    return [event?.subkind, event?.status, site ? mentions[site.mention]!.name : '-', event?.time?.edtf ?? '-'].join(' ')
  }
  test.each<[string, string, string]>([
    [
      'Tyre maker to shut Tessel plant',
      'The tyre maker said on Wednesday it would close its factory in Tessel by May. Its shares fell 6.2 percent in Dunmore on Wednesday.',
      'closure planned Tessel ../2024-05',
    ],
    [
      'Bloc punishes officials',
      'The bloc imposed sanctions on 12 officials on Wednesday over the beating of a marcher.',
      'sanction happened - 2024-03-13',
    ],
    ['Fuel dear', 'DUNMORE, Mar 13 (EFE).- Lorvia raised the price of diesel on Wednesday.', 'business happened Lorvia 2024-03-13'],
    [
      'Live: storm hits Ebo',
      '18:40 – Ferries have been cancelled.\n16:20 – Three boats sank off Tessel.\n09:15 – The storm has killed two.\n07:00 – The storm killed five people in Lorvia on Monday.',
      'disaster happened Ebo 2024-03-14',
    ],
    // An item of a roundup keeps the place that it stands under
    [
      'Floods in two lands',
      'LORVIA: Floods killed 13 people on Monday.\nEBO: The port of Tessel was flooded on Monday. Schools were shut in Tessel.\n',
      'disaster happened LORVIA 2024-03-11',
    ],
  ])('%s', (headline, text, expected) => expect(main(headline, text)).toBe(expected))
})
