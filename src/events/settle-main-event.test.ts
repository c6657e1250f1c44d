import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { findTimes } from '../times/find-times.ts'
import { buildEvents } from './build-events.ts'
import { madeUpArticle, madeUpMentions, madeUpTimes } from './made-up-article.ts'

/** `shooting | Dunmore | 2024-02-06`: the main event's kind, where and when it happened. */
function main(headline: string, text: string, published: string | null = '2024-03-14', times = madeUpTimes): string | null {
  const article = madeUpArticle(text, { headline, published })
  const mentions = madeUpMentions(article)
  const event = buildEvents(article, mentions, times(article)).find(e => e.main)
  if (!event) return null
  const site = event.places.find(place => place.role === 'happened')
  return [event.subkind, site ? mentions[site.mention]!.name : '-', event.time?.edtf ?? '-'].join(' | ')
}

describe('the main event', () => {
  test.each<[string, string, string]>([
    [
      'Two hurt in Dunmore shooting',
      'Two men were shot outside a bar in Dunmore Tuesday night, police said. They were taken to a hospital in Millbrook. Nobody has been arrested.',
      'shooting | Dunmore | 2024-03-12',
    ],
    // Where harm and what did it stand in one sentence, a day further on is that of something else
    [
      'Nine killed in Dunmore',
      'Nine people were killed and 32 hurt when seized explosives went off at a depot in Dunmore late on Monday. In a separate incident, two men were shot dead in Tessel on Sunday.',
      'casualty | Dunmore | 2024-03-11',
    ],
    // What the lead says is to come is the news, and what came before this week went before
    [
      'Strike grounds flights across Lorvia',
      'No passenger flights will leave Tessel next week because of a strike, the airport said on Monday.\n\nA walkout on Feb. 6 brought thousands onto the streets of Dunmore.',
      'closure | Tessel | 2024-03-18/2024-03-24',
    ],
    [
      'Ministry to scrap rule',
      'The ministry is to scrap a rule on hotels in Tessel next week.\n\nIn Dunmore protesters clashed with police on Feb. 6.',
      'decision | Tessel | 2024-03-18/2024-03-24',
    ],
    [
      'Mill to close',
      'The mill in Tessel will close next week. Nine people were killed in a fire in Dunmore on Monday.',
      'casualty | Dunmore | 2024-03-11',
    ],
    // What is condemned is graver than the words, and a shot that is weighed hits nobody
    [
      'Monitor taken in Tessel',
      'The abduction of a monitor in Tessel on Monday was condemned by the bloc on Wednesday.',
      'abduction | Tessel | 2024-03-11',
    ],
    [
      'Supervisors weigh shot at bigger tip',
      'DUNMORE — The board will vote on the tip on April 2, and take another shot at it.',
      'decision | DUNMORE | 2024-04-02',
    ],
    ['Man jailed', 'A man was jailed on Monday for the murder of a clerk in Tessel.', 'attack | Tessel | ../2024-03-11'],
    // From the water only what tells of the same leads ashore
    [
      'Nine dead as ferry capsizes',
      'A ferry capsized in Castle Bay on Monday. The road has been shut since rebels took Dunmore on Feb. 6. Troops shelled Dunmore on Wednesday.',
      'accident | Castle Bay | 2024-03-11',
    ],
    // A charge has no day in the court's: the deed came by then
    ['Brothers admit fire', 'Two brothers pleaded guilty to arson in Tessel on Monday.', 'attack | Tessel | ../2024-03-11'],
    ['Cleared', 'He was convicted of murder in Tessel on Monday.', 'attack | Tessel | ../2024-03-11'],
    ['Nurse charged', 'A nurse was charged with the murder of a baker in Tessel on Monday.', 'attack | Tessel | 2024-03-11'],
    // A body acts where it is at home
    ['Cabinet falls', 'Lorvian lawmakers brought down the government on Wednesday.', 'election | Lorvian | 2024-03-13'],
    ['Bank sells bronze', 'A Tessel bank has sold a bronze to a dealer from Ebo.', 'business | Tessel | ../2024-03-14'],
    ['Rider wins', 'A Tessel rider won the cup on Wednesday.', 'contest | - | 2024-03-13'],
    // The water that it spans is no other place
    [
      'Bridge open',
      'DUNMORE — The bridge reopened to traffic on Wednesday, a year after a crack closed the span over Castle Bay.',
      'repair | DUNMORE | 2024-03-13',
    ],
    // What judges find on a later day, and where, is said of the deed
    [
      'Ferry had no licence',
      'The boat that capsized off Dunmore on Monday had no licence to carry passengers, a judge in Tessel found on Wednesday.',
      'accident | Dunmore | 2024-03-11',
    ],
    // What is told under a dateline, in a sentence that names no other place, was there
    ['Prize for two', 'TESSEL — Two nurses won the prize for medicine on Wednesday for a serum.', 'contest | TESSEL | 2024-03-13'],
    ['Prize for two', 'TESSEL — Two nurses from Dunmore won the prize for medicine on Wednesday.', 'contest | - | 2024-03-13'],
    // What the lead puts elsewhere than where it was written, and goes on to tell, was there
    [
      'Raid near Dunmore',
      'TESSEL - Police arrested nine people on Wednesday in Dunmore.\n\nTwo officers were wounded.',
      'casualty | Dunmore | 2024-03-13',
    ],
    // What the town lies in is no other place
    ['Osei is deputy', 'TESSEL — A committee of the Ohara legislature endorsed Ann Osei on Monday.', 'statement | TESSEL | 2024-03-11'],
    // What has happened is of now, however old the days told of a life
    [
      'Ann Osei, bookseller',
      'Ann Osei, who has died aged 91, sold books in Tessel. She was born in Dunmore on 14 August 1933. In 1953 she married a sailor.',
      'casualty | Tessel | 2024-03-14?',
    ],
    // A plan that opens the text in the headline's words, by whatever verb, goes before what came of it
    [
      'Cannery in Tessel to close; shares fell 3 %',
      'Harker will close its cannery in Tessel next week with the loss of 340 jobs, the company said on Monday. The cannery opened in 1961. Shares of Harker fell 3 percent in Dunmore on Monday after the announcement. Sales dropped 8 percent.',
      'closure | Tessel | 2024-03-18/2024-03-24',
    ],
    // What the lead tells in the headline's words, with its day, is not for the sake of a shot or a wreck far below
    [
      'Raids in Tessel and Dunmore: 38 held',
      'Police detained 38 people in raids in Tessel and Dunmore on Monday, the ministry said. They are accused of smuggling. Officers seized nine boats. The leader had come from Millbrook. He is wanted by two courts. A suspect opened fire in Dunmore.',
      'arrest | Tessel | 2024-03-11',
    ],
    // What an office did, in the headline's words and with its day, goes before the harm that led to it and has none; not before one that the headline tells
    [
      'Ann Osei is premier',
      'TESSEL — Ann Osei was sworn in as premier on Monday, after protests in which 51 people were killed.',
      'appointment | TESSEL | 2024-03-11',
    ],
    [
      'Osei resigns after crash kills 40',
      'The minister resigned on Wednesday, after a crash in Dunmore on Monday in which 40 people were killed.',
      'accident | Dunmore | 2024-03-11',
    ],
    // Of two that did the same the first is the news, and where it was told further on, with a place, it was there
    [
      'Captives are home',
      'The rebels freed three sailors on Monday, and Lorvia released 80 prisoners from Dunmore. The sailors were freed in Tessel at noon.',
      'release | Tessel | 2024-03-11',
    ],
    // A truce "in Lorvia" is not of the one town where somebody died
    [
      'Guns fall silent in Lorvia',
      'A ceasefire between the army and the rebels took effect in Lorvia on Monday. Shells killed nine people in Tessel.',
      'agreement | Lorvia | 2024-03-11',
    ],
    [
      'Arrest in killing of Dunmore baker',
      'Police arrested a man in Tessel on Wednesday. He is 33. The baker was stabbed in Dunmore on Monday.',
      'attack | Dunmore | 2024-03-11',
    ],
    [
      'Rebels sign truce in Tessel; fighting goes on',
      'DUNMORE — The government and the rebels on Monday signed a truce for a month. Under the deal, prisoners will be freed.',
      'agreement | Tessel | 2024-03-11',
    ],
    [
      'Lorvia and Ebo sign accord in Tessel',
      'TESSEL — Lorvia and Ebo on Monday signed an accord to end the fighting in Arden District, after a week of talks. Rebels, who took Dunmore in February, were not there. “Nobody kept the last one,” said a teacher in Millbrook.',
      'agreement | Tessel | 2024-03-11',
    ],
    // In a whole country only what puts the deed there says it more narrowly
    [
      'Lorvia shoots down drones',
      'Three drones were shot down over Lorvia on Monday, the premier told reporters. Airports in Tessel and Dunmore were closed. Ministers will meet in Port Ebo.',
      'strike | Lorvia | 2024-03-11',
    ],
    // … and so at sea
    [
      'Crew leaves the freighter',
      'DUNMORE — A freighter was struck by two missiles in Castle Bay on Monday. Sailors in Tessel, the port of Tessel and the mayor of Tessel were shaken. A truce began in Tessel in February. Crews met in Tessel, prayed in Tessel, ate in Tessel. They slept in Tessel. They sang in Tessel. They waited in Tessel. They wept in Tessel.',
      'strike | Castle Bay | 2024-03-11',
    ],
    // What is recalled lasts up to another day, and an adjective puts nothing away from the desk
    [
      'Dunmore: suspect before judge',
      'A judge in Dunmore remanded a man on Wednesday. A car had ploughed into a market in the eastern Lorvian city on Monday.\n\nIn December 2016 a man drove a lorry into a market in Port Ebo. He was shot dead in Tessel.',
      'accident | Dunmore | 2024-03-11',
    ],
    [
      'Man charged in shooting death',
      'A Tessel man was charged Wednesday in the shooting death of a woman in Dunmore on Feb. 6, police said. The woman was shot at her home in Dunmore. A hearing is set for April 2.',
      'shooting | Dunmore | 2024-02-06',
    ],
    [
      'Vigil held for teen killed in Millbrook',
      'Friends held a vigil Wednesday for a teen who was shot and killed in Millbrook on Monday. The shooting happened about 9 p.m. Monday outside a school.',
      'shooting | Millbrook | 2024-03-11',
    ],
    // Where the hurt were brought, and where it may happen next, it did not happen
    [
      'Storm kills nine',
      'Cyclone Batu killed nine people in Lorvia on Monday. Dozens were taken to hospitals in Dunmore and Millbrook. The cyclone could hit Tessel next week.',
      'disaster | Lorvia | 2024-03-11',
    ],
    [
      'Shells fall on Tessel',
      'Rebels shelled Tessel on Monday, killing three people. The government condemned the attack on Wednesday.',
      'shelling | Tessel | 2024-03-11',
    ],
    [
      'Drones strike two towns',
      'DUNMORE, March 2 (Wire) - Drones struck warehouses in the towns of Tessel and Millbrook on Monday, a source said. A shell hit a school in Dunmore on Wednesday, the governor of Dunmore said.',
      'strike | Tessel | 2024-03-11',
    ],
    // A dateline need not be in capitals, where it has a whole date
    [
      'Two soldiers killed in ambush',
      'Port Ebo, 13 March 2024 — Two soldiers were killed on Tuesday when their convoy was ambushed near Tessel, the army said.',
      'casualty | Tessel | 2024-03-12',
    ],
    // The desk's own town lies in the same region, and yet not in the district that the words name
    [
      'Gunmen raid market, 20 dead',
      'DUNMORE, March 13 (Wire) - At least 20 people were killed on Monday when gunmen attacked a market in Arden District, residents said.\n\nMany fled to Dunmore. A camp in Dunmore took them in. The governor of Dunmore came.',
      'attack | Arden District | 2024-03-11',
    ],
    // One town is not what two countries suffered
    [
      'Quake survivors still in tents',
      'A quake on Monday killed 500 people across Ebo and Lorvia. In Port Ebo, whole streets were gone. Port Ebo got nothing, a doctor in Port Ebo said.',
      'disaster | Ebo | 2024-03-11',
    ],
    [
      'Coastguard saves 60 off Dunmore',
      'Sixty people were rescued from a boat off Dunmore on Monday, the coastguard said. They had set out three days before. A tanker took them in. Arrivals have risen this year. The navy sent two boats. In 2019 more than 500 people drowned off Millbrook.',
      'aid | Dunmore | 2024-03-11',
    ],
    ['Bridge to be rebuilt', 'Workers rebuilt a bridge near Dunmore last year. Crews repaired the road.', 'construction | Dunmore | 2023'],
    [
      'Students march over fallen roof',
      'Hundreds of students marched through Tessel Tuesday night to demand justice for the nine who died when a roof fell in Dunmore on Feb. 6. Prosecutors charged six people on Feb. 6.',
      'protest | Tessel | 2024-03-12',
    ],
    [
      'Woman dies in flat fire',
      'A woman of 82 died in a fire in her flat in Tessel early on Monday. Neighbours had seen flames. They will return to their homes on Monday.',
      'casualty | Tessel | 2024-03-11',
    ],
    [
      'Water back on in Tessel',
      'Water was restored in Tessel on Monday, five days after a main burst under a road, the utility announced.',
      'repair | Tessel | 2024-03-11',
    ],
    // An accident came where the other did that caused it, whatever somebody died of elsewhere
    [
      'Miners trapped as strike blocks roads',
      'Nine miners were trapped on Tuesday after a shaft collapsed at a mine in Tessel. Farmers blocked roads. Two protesters died in clashes in Dunmore last week.',
      'accident | Tessel | 2024-03-12',
    ],
    // What happened far away that day does not date it
    [
      'Strike on Dunmore market',
      'A drone strike on a market in Dunmore killed nine people. Rebels shot down a plane in Tessel on Monday.',
      'strike | Dunmore | 2024-03-14?',
    ],
    // Who writes "in western Lorvia" is elsewhere in it
    [
      'Bus falls off road',
      'DUNMORE, March 12 (Wire) - A bus fell into a ravine in western Lorvia on Monday, police said. It was on its way to Dunmore.',
      'accident | Lorvia | 2024-03-11',
    ],
  ])('%s', (headline, text, expected) => expect(main(headline, text)).toBe(expected))

  test('“NEW DUNMORE:” says where it was written, the clause where it happened', () =>
    expect(
      main('Bus plunges into gorge', 'DUNMORE: Nine people were killed when a bus plunged into a gorge in Ebo Province on Monday.'),
    ).toMatch(/\| Ebo Province \| 2024-03-11$/))

  test.each([
    [
      'Cholera in Ohara: the week’s figures',
      'The outbreak continues. Millbrook and Dunmore saw most cases.',
      'outbreak | Ohara | ../2024-03-14',
    ],
    [
      'Drought takes hold in Lorvia',
      'The drought destroyed crops on Monday. Farmers near Tessel sold cows.',
      'disaster | Lorvia | 2024-03-11',
    ],
    [
      'Man shot in Lorvia',
      'A man was shot outside a bar on Monday. Police in Tessel are looking for two men.',
      'shooting | Tessel | 2024-03-11',
    ],
  ])('what has no place of its own, and is wide, has the headline’s: %s', (headline, text, expected) =>
    expect(main(headline, text)).toBe(expected),
  )

  test('the lengths of films on a page are no hours, and what they show is no news', () => {
    const films =
      '1:55 Man walks free in Millbrook\n\n0:48 Bomb kills nine in Ebo\n\n3:40 How mills work\n\n2:07 Vigil in Tessel\n\n0:20 Rain'
    expect(main('Dunmore police investigate after shooting kills three', films)).toBe('shooting | Dunmore | 2024-03-14?')
  })

  test('what a court heard has its day there, and not that on which the court sat', () =>
    expect(
      main(
        'Man found guilty of depot fire in Tessel',
        'A mechanic has been convicted of setting fire to a depot in Tessel. Ross Lennie was found guilty on Wednesday. The jury heard that he climbed the fence at 3am on 11 December 2022 and poured diesel over three coaches.',
        '2024-03-14',
        findTimes,
      ),
    ).toBe('attack | Tessel | 2022-12-11'))

  test('harm has the day of the clause that tells what did it, and not that of a flood years ago', () =>
    expect(
      main(
        'Four die in flood',
        'Four people died when the river rose early Wednesday, sweeping away huts in Dunmore, police said. Sirens set up after the March 2, 2022, flood, which killed nine in Tessel, went off in time.',
        '2024-03-14',
        findTimes,
      ),
    ).toBe('casualty | Dunmore | 2024-03-13'))

  test('what is counted over a week is of the week, and of no day in it', () =>
    expect(
      main(
        'Fever in Tessel',
        'Tessel reported 214 new cases and six deaths in the week to 10 March. A clinic was opened on 5 March.',
        '2024-03-14',
        findTimes,
      ),
    ).toBe('casualty | Tessel | 2024-03-04/2024-03-10'))

  test('of a day to come, be it that of the report, nothing has happened yet', () => {
    const article = madeUpArticle(
      'The mother of a boy who shot himself in Dunmore has been charged. She is expected to turn herself in to police on Thursday.',
      { headline: 'Mother charged' },
    )
    const event = buildEvents(article, madeUpMentions(article), findTimes(article)).find(({ main }) => main)
    expect(event).toMatchObject({ subkind: 'shooting', time: { from: '2024-03-14', phrase: null } })
  })

  test('what has its year, in news of a Thursday nobody knows, is of another time', () =>
    expect(
      main(
        'Land swap approved',
        'Lawmakers in Lorvia on Thursday approved an exchange of land. Millbrook, whose troops clashed with guards in Tessel in September 2022, killing nine, welcomed the deal.',
        null,
        findTimes,
      ),
    ).toMatch(/^decision/))

  test('a stretch that the clause tells goes before a day beside it', () =>
    expect(
      main(
        'Storm flattens Tessel',
        'A storm flattened Tessel last month, the worst in years. Aid came on Monday. Ebo sent tents on Wednesday.',
      ),
    ).toBe('disaster | Tessel | 2024-02'))

  test('a sudden deed without a day is taken to be of the day of the report, and says so', () => {
    const article = madeUpArticle('A man was shot in Dunmore, police said. Officers are on the scene.', { headline: 'Man shot in Dunmore' })
    const event = buildEvents(article, madeUpMentions(article), []).find(e => e.main)
    expect(event?.time).toMatchObject({ phrase: null, span: null, basis: 'inferred' })
    expect(event?.time?.why).toMatch(/publication/)
  })

  test('what takes its time is not given the day of the report', () =>
    expect(main('New dam for Dunmore', 'Engineers are building a dam near Dunmore. The dam will feed two towns.')).toBe(
      'construction | Dunmore | ../2024-03-14',
    ))

  test('without a day of publication an undated deed stays undated', () =>
    expect(main('Man shot', 'A man was shot in Dunmore.', null)).toBe('shooting | Dunmore | -'))

  test('nothing that only might happen is the main event', () =>
    expect(main('What if', 'If rebels attack Port Ebo, the bridge is lost.')).toBeNull())

  test('an article that reports nothing has none', () => expect(main('Our garden', 'The roses are red. The path is long.')).toBeNull())

  test('a headline tells the event where the text below it does not', () =>
    expect(main('Five killed in Tessel bus crash', 'Sign up for our newsletter. Click here to read more about Dunmore.')).toMatch(
      /^(casualty|accident) \|/,
    ))
})

describe('what lies years back', () => {
  test.each<[string, string, string]>([
    // Where the deed lies years back, the news is the court's; of what is recalled is no place of now
    [
      'Ex-officer goes on trial in Dunmore over killings',
      'A former officer went on trial in Dunmore on Tuesday, accused of torturing prisoners in Tessel between 2011 and 2013. On 13 July 2012 soldiers killed six people in Millbrook, prosecutors say.',
      'trial | Dunmore | 2024-03-12',
    ],
    [
      'Villagers flee raid',
      'Gunmen took the goats on Sunday. Families walked to Dunmore. In March 2019 more than 150 people were killed in Tessel, in the worst massacre the region has known.',
      'robbery | Dunmore | 2024-03-10',
    ],
    // What is told without a day beside nothing but what is long past is past with it
    [
      'Drum goes back to Lorvia',
      'The museum of Dunmore handed over a drum in Dunmore on Tuesday. It was made of oak. It is to be shown in a hall. An officer shot a chief near Tessel and burned a village. His widow sold the drum in 1921.',
      'journey | Dunmore | 2024-03-12',
    ],
  ])('%s', (headline, text, expected) => expect(main(headline, text, '2024-03-14', findTimes)).toBe(expected))
})

describe('a text that is about no event', () => {
  test.each([
    [
      'On being late',
      'Some arrive. My uncle did not. We kept dinners for him. He had a good watch. The clock was his foe. When he died, the car broke down in Tessel.',
    ],
    ['The forge', 'It stood where the bank is. Boys were warned about the heat. The smith shut the door in 1961.'],
    // What a headline calls a review, a guide or a letter is about an event only where it says when and where
    ['Book review: The Salt Road', 'A widow walks to the sea. Bandits rob her in Tessel and a governor has her arrested.'],
    ['Your stars', 'Aries: a door closes on Tuesday, and you will be glad.'],
    ['Ask the vet', 'Dogs eat stones. See a vet: dogs have died of a pebble.'],
    ['War on waste', 'We speak of victory. The language of generals has invaded the kitchen bin, and it has killed thought.'],
    [
      'The house by the sea',
      'My great-grandfather had a goat and a spade. Hunger made him hard. His neighbours repaired the wall. His wife never forgave him the wind. The goat has descendants.',
    ],
    [
      'What is a heat dome?',
      'A heat dome forms when high pressure traps hot air, as a lid does on a pot. It can last for weeks. One that sat over Lorvia in June 2019 killed 600 people in Dunmore. Doctors advise people to drink.',
    ],
    [
      'Three days by the sea',
      'The cafés of Tessel serve coffee in glasses. Start at the castle. The mill, where soldiers murdered hundreds, is now a museum. Its architect was shot in Dunmore in 1867.',
    ],
  ])('%s', (headline, text) => expect(main(headline, text, '2024-03-14', findTimes)).toBeNull())

  test.each([
    ['In brief', 'The street is quiet again. A man of 40 is in hospital. He was shot in the leg.', 'shooting'],
    ['Letters: the bridge', 'Sir, I live by it. On Monday it collapsed in Tessel, as I said it would.', 'destruction | Tessel'],
    // What the headline speaks of, what the lead tells and what is of these days is the news
    [
      'Heat in Lorvia',
      'It is hot. Nobody knows why. Heat killed 600 people in Dunmore in June 2019. A man died in Tessel on Monday.',
      'casualty | Tessel',
    ],
    // without a day or a place: nobody tells in passing that shots were fired
    ['A bad week', 'The boy is at home. His mother is glad. He had found a pistol in a drawer and shot himself in the foot.', 'shooting'],
    ['A quake of old', 'A quake killed 600 people in Dunmore in June 2019. It is not forgotten. The town is new.', 'disaster | Dunmore'],
  ])('but %s', (headline, text, told) => expect(main(headline, text, '2024-03-14', findTimes)).toContain(told))
})

describe('the news of a report', () => {
  test.each<[string, string, string]>([
    // What opens the text in the headline's words, this week, is the news of what is graver and older; an arrest is not, nor what came weeks ago
    [
      'Premier goes',
      'Ann Osei stepped aside as premier in Dunmore on Tuesday, days after crowds stormed a barracks in Tessel on 3 March.',
      'appointment | Dunmore | 2024-03-12',
    ],
    [
      'Premier goes',
      'Ann Osei stepped aside as premier in Dunmore on 2 March, days after crowds stormed a barracks in Tessel on 28 February.',
      'attack | Tessel | 2024-02-28',
    ],
    [
      'Man arrested over Tessel killing',
      'Police arrested a man in Dunmore on Tuesday over a robbery that killed nine in Tessel in January.',
      'robbery | Tessel | 2024-01',
    ],

    [
      'Miners end strike in Tessel',
      'Miners ended a strike of 19 days in Tessel on Wednesday after talks in Dunmore brought them a bonus.',
      'protest | Tessel | 2024-03-13',
    ],
    [
      'Comet seen over Tessel',
      'Astronomers in Tessel have found a new comet. It is blue. It is far off. Its tail is long. In October a worker was killed by a beam in Dunmore.',
      'discovery | Tessel | ../2024-03-14',
    ],
    [
      'Canal gives up a body',
      'Divers found a body in Tessel on Monday. It was wet. Police came. It was dark. A man was shot in Tessel on Friday.',
      'shooting | Tessel | 2024-03-08',
    ],
    // The day told of the harm is that of what did it
    [
      'Bus overturns near Tessel',
      'Nine people were killed on Tuesday when a bus overturned near Tessel. It had left Dunmore on Monday night.',
      'accident | Tessel | 2024-03-12',
    ],
    // Of a toll that goes on no day is the day
    [
      'Cholera spreads in Tessel',
      'Cholera has killed 113 people in Tessel since 3 February. The first case was confirmed on 6 February.',
      'casualty | Tessel | 2024-02-03/..',
    ],
    // All days are those of the court
    [
      'Boy charged in shooting',
      'A boy of 15 was charged in a shooting in Tessel. He was arraigned in Dunmore on Wednesday. The girl was shot in Tessel last month, the sheriff said.',
      'shooting | Tessel | 2024-02',
    ],
    // What is told in passing, far below, is not what they were sentenced for
    [
      'Jail over warehouse full of guns',
      'A court in Tessel on Monday sentenced three men to ten years for bringing in 1,400 rifles. They came in a container of door frames. The men had denied it. A fourth is abroad. The arms were for gangs in the hills. In Dunmore 38 villagers were abducted last month, prosecutors said.',
      'trial | Tessel | 2024-03-11',
    ],
  ])('%s', (headline, text, expected) => expect(main(headline, text, '2024-03-14', findTimes)).toBe(expected))
})

describe('what the main event’s own clause says', () => {
  test.each<[headline: string, text: string, published: string | null, expected: string]>([
    // Only recalled
    [
      'Dunmore a week after the storm',
      'Survivors wait for water in Dunmore. A landslide buried a road near Tessel on Monday. In 1991 a flood killed 5,000 in Millbrook.',
      '2024-03-14',
      'disaster | Tessel | 2024-03-11',
    ],
    [
      'Bodies found in a truck',
      'Police found nine bodies in a truck in Tessel on Wednesday. In 2000, 58 people died in a truck in Dunmore.',
      '2024-03-14',
      'discovery | Tessel | 2024-03-13',
    ],
    // Its own year stands
    [
      'The flood',
      'In 1991 a flood killed 5,000 in Millbrook. A memorial was opened on 12 March 2024.',
      '2024-03-14',
      'disaster | Millbrook | 1991',
    ],
    // Its own weekday stands, or the day stays open
    [
      'Man dies in crash',
      'A man was killed Friday in a crash in Tessel. On Dec. 3, 2011, a woman died at the same place.',
      null,
      'casualty | Tessel | -',
    ],
    ['Village attacked', 'Gunmen attacked Tessel on Sunday, residents said on Monday 10 March 2025.', null, 'attack | Tessel | 2025-03-09'],
    [
      'Rocks hit a bus',
      'At least 13 people died in Tessel on Wednesday. On Feb. 25, nine people were killed in Dunmore.',
      '2024-03-14',
      'casualty | Tessel | 2024-03-13',
    ],
    // Where people were gathered is nothing that came later
    [
      'Shots at parade',
      'Nine people were killed when shots rang out at a parade in Tessel on Wednesday. The team won its match in Dunmore on Sunday.',
      '2024-03-14',
      'shooting | Tessel | 2024-03-13',
    ],
    // What goes on for days has all of them
    [
      'Marches in ten towns',
      'Thousands marched in ten towns of Lorvia over the Easter weekend. In Tessel crowds gathered on Saturday.',
      '2024-04-03',
      'protest | Tessel | 2024-03-29/2024-04-01',
    ],
    [
      'A week on',
      'A week after a storm flattened Tessel, survivors wait for water in Dunmore.',
      '2024-03-14',
      'disaster | Tessel | 2024-03-06/2024-03-08',
    ],
    [
      'Fires near Tessel',
      'Fires swept Tessel on Tuesday, killing five people. The worst of them broke out on Monday morning. “I left home on Saturday,” a baker said.',
      '2024-03-14',
      'casualty | Tessel | 2024-03-12',
    ],
    [
      'Arrests and a shooting',
      'Police arrested two men in Tessel on 4 March and shot a third in Dunmore on Monday.',
      '2024-03-14',
      'shooting | Dunmore | 2024-03-11',
    ],
    [
      'Rebels capture Dunmore',
      'Rebels left Tessel on March 2 and captured Dunmore three days later.',
      '2024-03-14',
      'capture | Dunmore | 2024-03-05',
    ],
    // A bare weekday is dated by what tells its date, in a report of what came after by a mere date
    [
      'Sixth man charged over shooting',
      'A girl was shot in Tessel on Monday night. A sixth man was charged. The shots fell about 11 p.m. Monday, Feb. 5, police said.',
      '2024-03-14',
      'shooting | Tessel | 2024-02-05',
    ],
    // Neither a day to come, nor one that somebody tells of himself, nor one since which something goes on
    [
      'Gunmen kill mayor',
      'The mayor of Tessel was shot dead, the police said. His party had hoped for calm before his successor takes office on October 1.',
      '2024-03-14',
      'shooting | Tessel | 2024-03-14?',
    ],
    [
      'Market burns',
      'A fire killed nine people in Tessel. “My son left home on Saturday,” a baker said.',
      '2024-03-14',
      'casualty | Tessel | 2024-03-14?',
    ],
    // What the court does is not of the day of the deed
    [
      'Trial moved',
      'The trial of a man accused of killing a clerk in Tessel has been moved to Sept. 14, 2009, a judge ruled Thursday.',
      null,
      'casualty | Tessel | -',
    ],
    // Its own place stands
    [
      'Ohara faces famine',
      'Thousands face famine in Lorvia’s Ohara region, as fighting goes on around Tessel.',
      '2024-03-14',
      'disaster | Ohara | 2024-03-14?',
    ],
    [
      'Town retaken',
      'Lorvian forces on Monday recaptured the town of Tessel, the minister said in Port Ebo.',
      '2024-03-14',
      'capture | Tessel | 2024-03-11',
    ],
    [
      'Fugitive caught',
      'PORT EBO, March 13 (Wire) - The fugitive was caught in Tessel on Monday after a gun battle that left five dead.',
      '2024-03-14',
      'arrest | Tessel | 2024-03-11',
    ],
    // The dateline says where it was written, where the sentence names another place
    [
      'Old town burns',
      'PORT EBO, March 13 (Wire) - Half of the old town of Tessel burned down on Monday.',
      '2024-03-14',
      'destruction | Tessel | 2024-03-11',
    ],
    [
      'Ambush',
      'PORT EBO, March 13 (Wire) - Nine soldiers were killed in an ambush near the Lorvian border on Monday.',
      '2024-03-14',
      'casualty | - | 2024-03-11',
    ],
    // The day of the words goes behind what the clause itself says
    [
      'Depot hit',
      'PORT EBO, March 14 (Wire) - Lorvian forces struck an apartment block in Port Ebo overnight, killing four people, officials said on Thursday.',
      '2024-03-14',
      'strike | PORT EBO | 2024-03-14',
    ],
    [
      'Gunmen kill six',
      'PORT EBO, March 13 (Wire) - Gunmen killed six people on Monday, police said.',
      '2024-03-14',
      'shooting | PORT EBO | 2024-03-11',
    ],
    // A relative clause is not the sentence
    [
      'Officers warn',
      'Officers who overthrew the president on July 26, 2023 warned the bloc on Sunday against an attack.',
      null,
      'capture | - | 2023-07-26',
    ],
  ])('%s', (headline, text, published, expected) => expect(main(headline, text, published, findTimes)).toBe(expected))
})

describe('the main event of a sentence with several verbs', () => {
  test.each<[string, string, string]>([
    [
      'Baker who fled to Ebo is sentenced',
      'A man who fled to Ebo in February was sentenced to nine years in Tessel on Monday. He had pleaded guilty.',
      'trial | Tessel | 2024-03-11',
    ],
    [
      'Thief who robbed a bank in Dunmore is sentenced',
      'A man who robbed a bank in Dunmore on Sunday was sentenced to nine years on Wednesday.',
      'robbery | Dunmore | 2024-03-10',
    ],
    // What came "when" something else did came on its day
    [
      'Sailings cancelled as crew walk out',
      'Sailings from Tessel were cancelled on Monday when the crew of a ferry walked out. The union said that talks in Dunmore last Thursday had broken down.',
      'protest | Tessel | 2024-03-11',
    ],
  ])('%s', (headline, text, expected) => expect(main(headline, text, '2024-03-14', findTimes)).toBe(expected))
})

describe('the day of the main event', () => {
  test('is not that of an arrest where its own clause says "last week"', () => {
    const text =
      'A man was shot in Dunmore last week. Police arrested two men in Tessel on Tuesday, and a third turned himself in on Wednesday.'
    expect(main('Two charged', text, '2024-03-14', findTimes)).toBe('shooting | Dunmore | 2024-03-04/2024-03-10')
  })

  test('is near the night that its own clause tells', () => {
    const text = 'Drones struck a mill in Tessel overnight, the ministry said. On March 3 drones destroyed a barn in Dunmore.'
    expect(main('Drones strike', text, '2024-03-14', findTimes)).toMatch(/^strike . Tessel . 2024-03-1/)
  })

  test('is in the month that opens the sentence of a clause with "when"', () => {
    const text =
      'In November at least 40 people died when convoys were attacked in Tessel. Gunmen had killed nine children in Dunmore on 16 December 2014.'
    expect(main('Convoys attacked', text, '2024-12-18', findTimes)).toBe('attack | Tessel | 2024-11')
  })

  test('is that of what it came with in one breath', () => {
    const text =
      'A glacier collapsed on Wednesday afternoon and buried the village of Tessel. Its 300 people had been evacuated on 1 March with their cows.'
    expect(main('Village gone', text, '2024-03-14', findTimes)).toMatch(/2024-03-13$/)
  })

  test('is that of the hour of universal time that its own clause tells', () => {
    const text =
      'At 0615 UTC skiffs attacked a carrier near Tessel. Its crew is safe. It had left Dunmore on 11 March. A tanker was hailed off Ebo on 12 March.'
    expect(main('Warning', text, '2024-03-14', findTimes)).toBe('attack | Tessel | 2024-03-14')
  })

  test('is not told by the date that stands over the article', () => {
    const when = (text: string) => {
      const made = madeUpArticle(text, { headline: 'Notes' })
      const end = text.indexOf('\n')
      const article = { ...made, publishedSpan: { start: made.text.indexOf(text), end: made.text.indexOf(text) + end } }
      return buildEvents(article, madeUpMentions(article), findTimes(article)).find(event => event.main)!.time
    }
    expect(when('14 March 2024\n\nTwo people died in Tessel last week.')?.phrase).toBe('last week')
    expect(when('14 March 2024\n\nRebels shelled Tessel.')).toMatchObject({ from: '2024-03-14', phrase: null, span: null })
  })
})

test('who wrote it and when are no sentences of the text: its first is the lead', () => {
  const text = `Tanker Seized off Dunmore

By our shipping correspondent
Ebo, 14 March 2024

Armed men boarded the tanker Amber Dawn on Tuesday night as it waited at anchor, its managers said.

It had loaded at Millbrook. By noon it lay off Ebo. Its master is from Lorvia. The crew are well, the managers said on Wednesday.

Two weeks earlier the Amber Dusk was hit by a drone near Tessel.`
  const article = articleFromText(text)
  expect(buildEvents(article, madeUpMentions(article), findTimes(article)).find(event => event.main)?.quote).toMatch(/^Armed men boarded/)
})
