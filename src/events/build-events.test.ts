import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { steepness } from '../text/steepness.ts'
import { findTimes } from '../times/find-times.ts'
import { buildEvents, readEvents } from './build-events.ts'
import type { TextEvent } from './event.ts'
import { familyOf, kinds, type Subkind, subkinds } from './kinds.ts'
import { madeUpArticle, madeUpMentions, madeUpTimes } from './made-up-article.ts'

function events(text: string, options: { headline?: string; published?: string | null } = {}): TextEvent[] {
  const article = madeUpArticle(text, options)
  return buildEvents(article, madeUpMentions(article), madeUpTimes(article))
}

/** `strike happened Port Ebo 2024-03-12`: kind, status, where it happened, stated days. */
function said(text: string): string[] {
  const article = madeUpArticle(text, { headline: 'Notes' })
  const mentions = madeUpMentions(article)
  return readEvents(article, mentions, madeUpTimes(article)).events.map(event => {
    const site = event.places.find(place => place.role === 'happened')
    const days = event.time?.phrase ? event.time.edtf : '-'
    return [event.subkind, event.status, site ? mentions[site.mention]!.name : '-', days].join(' | ')
  })
}

describe('what is said to have happened', () => {
  test.each<[string, string[]]>([
    ['Rebels shelled Port Ebo on Monday.', ['shelling | happened | Port Ebo | 2024-03-11']],
    ['A drone strike killed four people in Tessel yesterday.', ['strike | happened | Tessel | 2024-03-13']],
    ['Two men were shot outside a bar in Millbrook Tuesday night.', ['shooting | happened | Millbrook | 2024-03-12']],
    ['The army bombed a bridge near Dunmore on Monday.', ['bombing | happened | Dunmore | 2024-03-11']],
    ['The volcano above Tessel erupted on Monday, and lava reached Dunmore.', ['disaster | happened | Tessel | 2024-03-11']],
    ['A Millbrook-bound train was derailed in Tessel on Monday.', ['accident | happened | Tessel | 2024-03-11']],
    ['A Millbrook-bound train was derailed on Monday.', ['accident | happened | - | 2024-03-11']],
    ['The blast was heard on Monday as far south as Tessel.', ['accident | happened | - | 2024-03-11']],
    ['Munitions went off at a depot in Tessel on Monday.', ['accident | happened | Tessel | 2024-03-11']],
    ['A man was stabbed on a train from Dunmore to Tessel on Monday.', ['attack | happened | - | 2024-03-11']],
    ['China held drills in Castle Bay on Monday, near the Tessel Strait.', ['exercise | happened | Castle Bay | 2024-03-11']],
    [
      'A court in Dunmore sentenced a man on Monday to nine years for murders in Tessel.',
      ['trial | happened | Dunmore | 2024-03-11', 'attack | happened | Tessel | -'],
    ],
    [
      'A drone fired by the Marsh Front of Lorvia hit a funeral tent in Tessel on Monday, killing nine.',
      ['strike | happened | Tessel | 2024-03-11'],
    ],
    ['Two missiles fired by Lorvia on Monday flew 400 km.', ['strike | happened | - | 2024-03-11']],
    ['Protesters broke into the palace in Tessel on Monday.', ['protest | happened | Tessel | 2024-03-11']],
    ['A man wanted since 2009 is held in a hospital in Tessel.', []],
    ['In Tessel 900 people were told to move on Monday.', ['displacement | happened | Tessel | 2024-03-11']],
    ['Fighters burned forty tankers in Tessel on Monday.', ['attack | happened | Tessel | 2024-03-11']],
    ['Rebels drove out 900 people in Tessel on Monday.', ['displacement | happened | Tessel | 2024-03-11']],
    ['The Council extended the mandate of the force in Tessel on Monday.', ['decision | happened | Tessel | 2024-03-11']],
    ['A motorboat hit a patrol vessel off Tessel on Monday.', ['accident | happened | Tessel | 2024-03-11']],
    ['It was the sixth flight of the rocket built by a firm in Tessel.', []],
    ['Lorvia closed all schools until 9 April on Monday because of a strike.', ['closure | happened | - | 2024-03-11']],
    ['The car left Route 9 near Tessel on Monday.', ['accident | happened | Tessel | 2024-03-11']],
    ['Some 700 gallons of diesel leaked from a tug in Tessel on Monday.', ['accident | happened | Tessel | 2024-03-11']],
    ['Two students were winched off a crag near Tessel on Monday.', ['aid | happened | Tessel | 2024-03-11']],
    ['Rebels seized nine girls in Tessel on Monday.', ['abduction | happened | Tessel | 2024-03-11']],
    [
      'Gunmen attacked a school in Tessel on Monday, abducting nine pupils and killing a teacher.',
      [
        'attack | happened | Tessel | 2024-03-11',
        'abduction | happened | Tessel | 2024-03-11',
        'casualty | happened | Tessel | 2024-03-11',
      ],
    ],
    ['Amnesty International, in a note from Tessel on Monday, spoke of a trend.', []],
    ['The assembly condemned both attacks.', ['condemnation | happened | - | -']],
    [
      'A man went on trial in Tessel on Monday, accused of torturing prisoners in Dunmore.',
      ['trial | happened | Tessel | 2024-03-11', 'attack | said | Dunmore | -'],
    ],
    ['No date has been set for a meeting between the two presidents in Tessel.', ['talks | hypothetical | Tessel | -']],
    ['Shells fell on Tessel on Monday.', ['shelling | happened | Tessel | 2024-03-11']],
    ['Gunmen took forty goats in Tessel on Monday.', ['robbery | happened | Tessel | 2024-03-11']],
    ['The rebels handed over two policemen in Tessel on Monday.', ['release | happened | Tessel | 2024-03-11']],
    ['Militants stormed the offices of a charity in Tessel on Monday.', ['attack | happened | Tessel | 2024-03-11']],
    [
      'The rebels, named after a peace accord of 23 March 2009, took Tessel on Monday.',
      ['agreement | happened | - | -', 'capture | happened | Tessel | 2024-03-11'],
    ],
    ['Meanwhile in Tessel drivers called off a strike on Monday.', ['closure | happened | Tessel | 2024-03-11']],
    ['Soldiers took over Tessel on Monday.', ['capture | happened | Tessel | 2024-03-11']],
    ['Drones set a refinery in Tessel on fire on Monday.', ['strike | happened | Tessel | 2024-03-11']],
    ['Forty cows were rustled in Tessel on Monday.', ['robbery | happened | Tessel | 2024-03-11']],
    ['Marchers were met with tear gas in Tessel.', []],
    ['The government put off talks in Tessel.', ['talks | denied | Tessel | -']],
    [
      'The airline cancelled flights after an attack in Tessel on Monday.',
      ['closure | happened | - | -', 'attack | happened | Tessel | 2024-03-11'],
    ],
    ['A strike on the port of Tessel was called off.', ['strike | denied | Tessel | -']],
    ['Gunmen abducted the driver, a national from Tessel.', ['abduction | happened | - | -']],
    [
      'In Tessel, where the fighting began, fighters took over the barracks on Monday.',
      ['clash | happened | Tessel | -', 'capture | happened | Tessel | 2024-03-11'],
    ],
    ['The Tessel clash was the fifth since January.', ['clash | happened | - | -']],
    ['The airport in Tessel remains closed until at least 7 May 2024.', ['closure | happened | Tessel | -']],
    ['The Treasury is designating ten vessels for it.', ['sanction | happened | - | -']],
    ['It practised a blockade and fired live rounds in Castle Bay on Monday.', ['deployment | happened | Castle Bay | 2024-03-11']],
    ['The navy held exercises around Port Ebo on Monday.', ['exercise | happened | Port Ebo | 2024-03-11']],
    ['A dam burst in Millbrook on Monday.', ['disaster | happened | Millbrook | 2024-03-11']],
    ['Cholera spread in Port Ebo last month.', ['outbreak | happened | Port Ebo | 2024-02']],
    ['Voters went to the polls in Dunmore on Monday.', ['election | happened | Dunmore | 2024-03-11']],
    ['Farmers blocked a highway near Tessel on Monday.', ['protest | happened | Tessel | 2024-03-11']],
    ['Residents of Dunmore were ordered out on Monday.', ['displacement | happened | Dunmore | 2024-03-11']],
    ['Families in Dunmore were ordered out on Monday.', ['displacement | happened | Dunmore | 2024-03-11']],
    ['Government forces captured the town of Tessel in May.', ['capture | happened | Tessel | 2023-05']],
    ['Gunmen kidnapped three teachers in Port Ebo.', ['abduction | happened | Port Ebo | -']],
    ['Thieves robbed a bank in Dunmore Wednesday.', ['robbery | happened | Dunmore | 2024-03-13']],
    ['A Lorvian carrier sailed through Castle Bay on Monday.', ['deployment | happened | Castle Bay | 2024-03-11']],
    ['Lorvia deployed two brigades to the border last month.', ['deployment | happened | - | 2024-02']],
    ['The navy held a live-fire drill in Castle Bay.', ['exercise | happened | Castle Bay | -']],
    ['Ebo test-fired a missile on Monday.', ['test | happened | - | 2024-03-11']],
    ['The Lorvian president visited Port Ebo last year.', ['visit | happened | Port Ebo | 2023']],
    ['Envoys of both sides held talks in Tessel on Monday.', ['talks | happened | Tessel | 2024-03-11']],
    ['Lorvia and Ebo signed a peace treaty in Dunmore.', ['agreement | happened | Dunmore | -']],
    ['Workers built a second runway at Millbrook last year.', ['construction | happened | Millbrook | 2023']],
    ['The old prison in Dunmore was demolished in May.', ['demolition | happened | Dunmore | 2023-05']],
    ['A storm destroyed forty houses in Tessel.', ['destruction | happened | Tessel | -']],
    ['Crews repaired the dam near Millbrook.', ['repair | happened | Millbrook | -']],
    ['Divers found the wreck in Castle Bay on Monday.', ['discovery | happened | Castle Bay | 2024-03-11']],
    ['Customs officers seized two tonnes of ivory in Port Ebo.', ['seizure | happened | Port Ebo | -']],
    ['Police are investigating a stabbing in Dunmore.', ['attack | happened | Dunmore | -']],
    ['Doctors Without Borders has opened a clinic in Dunmore.', ['construction | happened | Dunmore | -']],
    ['The minister condemned the raid.', ['condemnation | happened | - | -']],
    ['Forty people drowned off Port Ebo on Monday.', ['casualty | happened | Port Ebo | 2024-03-11']],
    ['Thousands fled the fighting in Tessel.', ['displacement | happened | Tessel | -']],
    ['Thousands protested in Millbrook on Monday.', ['protest | happened | Millbrook | 2024-03-11']],
    ['Police arrested a baker in Dunmore yesterday.', ['arrest | happened | Dunmore | 2024-03-13']],
    ['A court in Tessel sentenced the smuggler on Monday.', ['trial | happened | Tessel | 2024-03-11']],
    ['A bus crashed near Dunmore Wednesday.', ['accident | happened | Dunmore | 2024-03-13']],
    ['An earthquake struck Ebo Province last month.', ['disaster | happened | Ebo Province | 2024-02']],
    ['Cholera infected hundreds in Port Ebo.', ['outbreak | happened | Port Ebo | -']],
    ['Voters elected a mayor in Millbrook on Monday.', ['election | happened | Millbrook | 2024-03-11']],
    ['Firefighters rescued a child in Tessel.', ['aid | happened | Tessel | -']],
    ['Mourners held a vigil in Dunmore Tuesday night.', ['gathering | happened | Dunmore | 2024-03-12']],
    ['Rebels ambushed a convoy near Tessel.', ['clash | happened | Tessel | -']],
    ['The strikes on Port Ebo, which began Monday, killed nine.', ['strike | happened | Port Ebo | 2024-03-11']],
    ['Ebo has withdrawn its troops from the border.', ['deployment | happened | - | -']],
    ['A gunman opened fire at a market in Tessel on Monday.', ['shooting | happened | Tessel | 2024-03-11']],
    ['The chief of the Millbrook-based firm was arrested in Dunmore.', ['arrest | happened | Dunmore | -']],
    ['A Lorvian ship sank off Port Ebo.', ['accident | happened | Port Ebo | -']],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected))
})

describe('what is planned, threatened, denied, supposed or only somebody’s word', () => {
  test.each<[string, string[]]>([
    ['The two leaders will hold talks in Tessel next week.', ['talks | planned | Tessel | 2024-03-18/2024-03-24']],
    ['Lorvia plans to build a port at Dunmore.', ['construction | planned | Dunmore | -']],
    ['The court is expected to sentence him on Monday.', ['trial | planned | - | 2024-03-11']],
    ['The president is due to visit Port Ebo next week.', ['visit | planned | Port Ebo | 2024-03-18/2024-03-24']],
    ['Ebo intends to deploy a battalion to the border.', ['deployment | planned | - | -']],
    ['The upcoming summit in Millbrook was announced on Monday.', ['summit | planned | Millbrook | -']],
    ['The navy is preparing to conduct military exercises in Castle Bay.', ['exercise | planned | Castle Bay | -']],
    ['The old mill is scheduled to be demolished next week.', ['demolition | planned | - | 2024-03-18/2024-03-24']],
    ['Ebo threatened to shell Tessel.', ['shelling | threatened | Tessel | -']],
    ['The general vowed to bomb Dunmore.', ['bombing | threatened | Dunmore | -']],
    ['The ministry denied that its planes bombed Port Ebo.', ['bombing | denied | Port Ebo | -']],
    ['Police have not arrested anyone.', ['arrest | denied | - | -']],
    ['No one was injured in Dunmore.', ['casualty | denied | Dunmore | -']],
    ['The army never attacked Tessel, the general said.', ['attack | denied | Tessel | -']],
    ['Lorvia rejected claims that it had abducted the envoy.', ['abduction | denied | - | -']],
    ['If rebels attack Port Ebo, the bridge is lost.', ['attack | hypothetical | Port Ebo | -']],
    ['An invasion of Lorvia would destroy the harbour.', ['destruction | hypothetical | - | -']],
    ['The dam could collapse.', ['destruction | hypothetical | - | -']],
    ['Officials fear that the river might flood the town of Dunmore.', ['disaster | hypothetical | Dunmore | -']],
    ['The talks may resume in Tessel.', ['talks | hypothetical | Tessel | -']],
    ['Unless the talks go on, the army would attack Ebo.', ['attack | hypothetical | Ebo | -']],
    ['The summit will take place in Millbrook next week.', ['summit | planned | Millbrook | 2024-03-18/2024-03-24']],
    ['It is unclear whether the ship sank.', ['accident | hypothetical | - | -']],
    ['The soldiers allegedly looted shops in Tessel.', ['robbery | said | Tessel | -']],
    ['According to the rebels, troops shelled Dunmore on Monday.', ['shelling | said | Dunmore | 2024-03-11']],
    ['The men are accused of kidnapping a judge in Port Ebo.', ['abduction | said | Port Ebo | -']],
    ['The group claimed it had shot down a helicopter near Tessel.', ['strike | said | Tessel | -']],
    ['“They burned down the school in Dunmore,” one woman said.', ['destruction | said | Dunmore | -']],
    ['Satellite pictures suggest that Ebo has built a bunker near Tessel.', ['construction | said | Tessel | -']],
    ['According to police, a man was stabbed in Dunmore.', ['attack | happened | Dunmore | -']],
    ['Trucks could not cross because the bridge at Tessel was destroyed.', ['destruction | happened | Tessel | -']],
    ['Lorvia agreed to repair the dam.', ['repair | planned | - | -']],
    ['The rebels tried to seize the port.', ['seizure | hypothetical | - | -']],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected))
})

describe('no event', () => {
  test.each([
    'The attack helicopter is new.',
    'The shooting victim is a teacher.',
    'He leads the strike team.',
    'The wounded soldier smiled.',
    'Gun violence is common there.',
    'The Battle Creek library is closed.',
    'She wrote about peace talks and treaties.',
    'These drills are a habit of the region.',
    'He is known for his opposition to the war.',
    'The fire department has nine engines.',
    'An arrest warrant hangs on the wall.',
    'This indicates a push towards better production.',
    'The town lies near Tessel.',
    'Her talk was long.',
    'His visitation hours are short.',
    'Two suspects fled toward Tessel.',
  ])('%s', sentence => expect(said(sentence)).toEqual([]))
})

describe('two things in one sentence', () => {
  test.each<[string, string[]]>([
    [
      'Earlier this year, two sheds in Tessel were dismantled and replaced in May with a hall.',
      ['demolition | happened | Tessel | 2024-01-01/2024-03-14', 'construction | happened | Tessel | 2023-05'],
    ],
    [
      'Police arrested a man Monday after a woman was shot in Dunmore on Feb. 6.',
      ['arrest | happened | - | 2024-03-11', 'shooting | happened | Dunmore | 2024-02-06'],
    ],
    [
      'Officers who overthrew the president on Monday warned the bloc on Wednesday.',
      ['capture | happened | - | 2024-03-11', 'warning | happened | - | 2024-03-13'],
    ],
    ['A man was shot and killed in Tessel Tuesday night.', ['shooting | happened | Tessel | 2024-03-12']],
    [
      'Rebels shelled Tessel on Monday; the army bombed Dunmore on Wednesday.',
      ['shelling | happened | Tessel | 2024-03-11', 'bombing | happened | Dunmore | 2024-03-13'],
    ],
    ['The storm is expected to hit Port Ebo as a tropical cyclone on Monday.', ['disaster | planned | Port Ebo | 2024-03-11']],
    // What is put in between commas is over with the second
    [
      'The ferry, which had left Port Ebo yesterday, sank near Tessel on Monday.',
      ['journey | happened | Port Ebo | 2024-03-13', 'accident | happened | Tessel | 2024-03-11'],
    ],
    ['The raid, which began on Monday, killed nine people in Tessel.', ['casualty | happened | Tessel | 2024-03-11']],
    ['A fire, started by a cigarette, swept through a camp in Tessel on Monday.', ['accident | happened | Tessel | 2024-03-11']],
    [
      'The mill, built in May, burned down in Tessel on Monday.',
      ['construction | happened | - | 2023-05', 'destruction | happened | Tessel | 2024-03-11'],
    ],
    // … and the subject of a verb stands before it
    ['The storm, which is due to hit Port Ebo next week, is weak.', ['disaster | planned | Port Ebo | 2024-03-18/2024-03-24']],
    [
      'Cyclone Batu hit Tessel on Monday. Batu, now over Castle Bay, is expected to hit Port Ebo next week. Batu Osei hit a wall.',
      ['disaster | happened | Tessel | 2024-03-11', 'disaster | planned | Port Ebo | 2024-03-18/2024-03-24'],
    ],
    [
      'The minister visited Millbrook and will visit Dunmore next week.',
      ['visit | happened | Millbrook | -', 'visit | planned | Dunmore | 2024-03-18/2024-03-24'],
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected))
})

/** Longer than words such as "the town" reach back. */
const filler =
  'The mayor spoke for a long while of the weather, the roads, the price of bread and of milk, the schools, the old mill and the river. He told what his father had told him of his youth, and of the day on which they met. Nobody knew for how long he would go on, and some had brought their knitting. At last he sat, and was glad of it. '

test('what thinks aloud must say when or where', () => {
  const told = (headline: string) => {
    const article = madeUpArticle('The drawer exploded. A mill exploded in Tessel. A shed exploded on Monday.', { headline })
    return readEvents(article, madeUpMentions(article), madeUpTimes(article)).events.length
  }
  expect([told('On losing one’s keys'), told('A loud week')]).toEqual([2, 3])
})

describe('carried from before', () => {
  test.each<[string, string, string | null]>([
    ['The mill stands in Dunmore. Engineers inspected this factory site.', '-', null],
    ['The Tessel Tyre Factory makes belts. Last year, the king toured this factory.', 'Tessel', '“this factory”: the factory before'],
    [
      'The Tessel Tyre Factory makes belts. Workers rebuilt a hall at this facility.',
      'Tessel',
      '“this facility”: the factory spoken of before',
    ],
    ['The road ends in Millbrook. Two men were shot there.', 'Millbrook', '“there”: the place before'],
    ['Dunmore is small. Gunmen attacked the town on Monday.', 'Dunmore', '“the town”: the city spoken of before'],
    ['Boats lay in Lorvia. An Ebo man came. A storm killed six in the country.', 'Lorvia', '“the country”: the country before'],
    // What is near a country is not in it
    ['Boats lay in Ebo. Six walked to Tessel, near Lorvia. A storm killed six in the country.', 'Ebo', '“the country”: the country before'],
    ['Boats stayed in Castle Bay. Gunmen attacked the island on Monday.', '-', null],
    ['Boats lay in Lorvia. An Ebo man came. A storm killed six in the country.', 'Lorvia', '“the country”: the country before'],
    // Not the one that something came from
    ['The robots came by rail from Tessel. Gunmen attacked the city on Monday.', '-', null],
    ['Dunmore is small. The robots came from Tessel. Gunmen attacked the city on Monday.', 'Dunmore', '“the city”: the city before'],
    // A bay is no province, and the district of somewhere is not the one before
    ['Boats stayed in Castle Bay. Gunmen attacked the province on Monday.', '-', null],
    ['Ohara is small. Gunmen attacked the province on Monday.', 'Ohara', '“the province”: the region spoken of before'],
    ['Ohara is small. Gunmen attacked the district of Old Quay on Monday.', '-', null],
    // A mill in a town is not all that the town is called by, and a capital is one
    ['A mill in Dunmore makes belts. Gunmen attacked the town on Monday.', 'Dunmore', '“the town”: the city spoken of before'],
    ['A mill in Dunmore makes belts. Gunmen attacked a hotel in the capital on Monday.', '-', null],
    ['Dunmore is small. A man died in the town Delmas.', '-', null],
    // A page on, the one thing of its name that was told of
    [`A bakery in Dunmore makes bread. ${filler}Gunmen attacked the bakery on Monday.`, 'Dunmore', '“the bakery”: the bakery before'],
    [`A bakery in Dunmore and a bakery in Tessel make bread. ${filler}Gunmen attacked the bakery on Monday.`, '-', null],
    [`A bakery in Dunmore makes bread. ${filler}Gunmen attacked the building on Monday.`, '-', null],
    // A rank is among its like, wherever they were
    ['Ohara is small. It is the region’s worst case since gunmen attacked a bank on Monday.', '-', null],
  ])('%s', (text, where, rule) => {
    const article = madeUpArticle(text, { headline: 'Notes' })
    const mentions = madeUpMentions(article)
    const event = readEvents(article, mentions, madeUpTimes(article)).events.find(e => e.status === 'happened' && e.kind !== 'finding')
    const site = event?.places.find(place => place.role === 'happened')
    expect([site ? mentions[site.mention]!.name : '-', site?.carried ?? null]).toEqual([where, rule])
  })
})

describe('“the same town”', () => {
  const again = 'A landslide killed nine in Tessel on Monday. The mayor of Dunmore sent blankets.'
  const alert = 'A landslide killed nine in Tessel on Monday. An alert is in force in Ohara and Arden District.'
  test.each([
    [`${again} Last year 17 people died in the same town.`, ['Tessel 2023 again']],
    [`${again} It is the worst since last year, when 17 died in the same town, and recalls that of Dunmore.`, ['Tessel 2023 again']],
    [
      'Nine died in Tessel on Monday. A bus crashed in Dunmore. Two were shot in the same town in May.',
      ['Dunmore -', 'Dunmore 2023-05 again'],
    ],
    // Named beside it, or another thing than a town
    [`${again} Last year two died in Millbrook, in the same region.`, ['Millbrook 2023']],
    [`${again} Last year two died in the same town as Varna Junction.`, ['- 2023']],
    [`${again} Last year two died in the same storm.`, ['- 2023']],
    // None of a list is “the region”, and one alone may be
    [`${alert} Two died in the region in May.`, ['- 2023-05']],
    [`${alert.replace(' and Arden District', '')} Two died in the region in May.`, ['Ohara 2023-05 again']],
  ])('%s', (text, expected) => {
    const article = madeUpArticle(text, { headline: 'Notes' })
    const mentions = madeUpMentions(article)
    const told = readEvents(article, mentions, madeUpTimes(article))
      .events.slice(1)
      .map(({ places: [site], time }) => {
        const where = site?.role === 'happened' ? mentions[site.mention]!.name : '-'
        return `${where} ${time?.phrase ? time.edtf : '-'}${site?.carried ? ' again' : ''}`
      })
    expect(told).toEqual(expected)
  })
})

describe('time', () => {
  test.each([
    ['From 3 to 9 March 2023 rebels shelled Tessel.', '3 to 9 March 2023', '2023-03-03/2023-03-09'],
    ['Rebels shelled Tessel between 2 and 9 February.', '2 and 9 February', '2024-02-02/2024-02-09'],
    ['Workers built a dam near Millbrook from March to May 2023.', 'March to May 2023', '2023-03/2023-05'],
    ['Lorvia and Ebo held talks in Tessel from 2011 to 2014.', '2011 to 2014', '2011/2014'],
    ['Between Monday and Wednesday a storm destroyed forty houses in Tessel.', 'Monday and Wednesday', '2024-03-11/2024-03-13'],
  ])('%s takes the whole range', (text, phrase, edtf) => {
    const article = madeUpArticle(text)
    const [event] = buildEvents(article, madeUpMentions(article), findTimes(article))
    expect(event?.time).toMatchObject({ phrase, edtf })
    expect(article.text.slice(event!.time!.span!.start, event!.time!.span!.end)).toBe(phrase)
  })
  test('“police said Sunday” dates the words, not the deed', () =>
    expect(said('A man was shot in Tessel, police said Wednesday.')).toEqual(['shooting | happened | Tessel | -']))
  test('what has no day is known to be no later than the publication', () => {
    const [event] = events('A dam near Tessel was repaired.')
    expect(event?.time).toMatchObject({ edtf: '../2024-03-14', from: null, to: '2024-03-14', phrase: null })
  })
  test('without a publication day nothing is known', () => expect(events('A dam was repaired.', { published: null })[0]?.time).toBeNull())
  test('a plan without a day has no time', () => expect(events('Ebo plans to repair the dam.')[0]?.time).toBeNull())
})

describe('the kinds', () => {
  test('each belongs to one of the six families and says what it is', () => {
    for (const subkind of subkinds) expect(kinds[subkind].definition, subkind).toMatch(/^[A-Z].+\.$/)
    expect(new Set(subkinds.map(familyOf))).toEqual(new Set(['force', 'meeting', 'works', 'finding', 'statement', 'people']))
  })
  test('an event’s family is its kind’s', () => {
    for (const event of events('Rebels shelled Tessel. Workers rebuilt the dam.'))
      expect(event.kind).toBe(familyOf(event.subkind as Subkind))
  })
})

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'shot',
    'the',
    'attack',
    ' ',
    ', ',
    '. ',
    '“',
    '”',
    '"',
    'and',
    'Tessel',
    'in',
    'was',
    'Monday',
    'plans to',
    'if',
    '\n\n',
    'Police',
    'killed',
    '—',
    'this factory',
    '👍',
    'talks',
    'there',
    '(',
    'U.S.',
    '12',
  )
  test('spans slice back, ranges are ordered, at most one event is the main one', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
        const article = madeUpArticle(parts.join(' '))
        const mentions = madeUpMentions(article)
        const found = buildEvents(article, mentions, madeUpTimes(article))
        for (const event of found) {
          expect(article.text.slice(event.start, event.end)).toBe(event.quote)
          expect(event.quote.trim()).not.toBe('')
          expect(event.sentence.start <= event.start && event.end <= event.sentence.end).toBe(true)
          expect(event.start <= event.trigger.start && event.trigger.end <= event.end).toBe(true)
          if (event.time?.from && event.time.to) expect(event.time.from <= event.time.to).toBe(true)
          for (const place of event.places) expect(mentions[place.mention]?.place?.id).toBe(place.placeId)
          for (const who of event.participants) expect(who.start < who.end).toBe(true)
        }
        expect(found.filter(event => event.main).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })
  test('time grows with the length of the text, not faster', async () => {
    const sentence = 'Rebels shelled Tessel on Monday and the army attacked Dunmore, which was rebuilt in May. '
    const read = (share: number) => {
      const article = madeUpArticle(sentence.repeat(3000 * share))
      return { article, mentions: madeUpMentions(article), times: madeUpTimes(article) }
    }
    expect(await steepness(read, ({ article, mentions, times }) => buildEvents(article, mentions, times))).toBeLessThan(4)
  })
  test.each(['(', 'shot ', 'a', '“'])('time grows with many of “%s”, not faster', async word => {
    expect(
      await steepness(
        share => madeUpArticle(word.repeat(20_000 * share)),
        article => buildEvents(article, [], []),
      ),
    ).toBeLessThan(4)
  })
})

test.each([
  ['Lorvia’s interior minister resigned on Tuesday.', ['happened']],
  ['Lorvia has confirmed its first case of measles.', ['happened']],
  ['Lorvia’s tanker sank on Tuesday.', ['origin']],
])('what befalls a land’s offices and its health befalls it at home: %s', (text, expected) => {
  const article = madeUpArticle(text, { headline: 'Notes' })
  const ofLorvia = madeUpMentions(article).map(mention => ({ ...mention, role: 'origin' as const }))
  const [event] = buildEvents(article, ofLorvia, madeUpTimes(article))
  expect(event!.places.map(({ role }) => role)).toEqual(expected)
})

test.each([
  ['The next fair will be held in Tessel next week.', 'happened'],
  ['The carrier grounded on Castle Bay on Monday.', 'happened'],
  ['The front brought snow to Ebo on Monday.', 'happened'],
  ['A vigil was held by men of Tessel on Monday.', 'origin'],
  ['A sailor was held in Lorvia’s embassy on Monday.', 'origin'],
])('right behind its verb stands where it was, whatever its role elsewhere: %s', (text, expected) => {
  const article = madeUpArticle(text, { headline: 'Notes' })
  const fromThere = madeUpMentions(article).map(mention => ({ ...mention, role: 'origin' as const }))
  const [event] = buildEvents(article, fromThere, madeUpTimes(article))
  expect(event!.places[0]!.role).toBe(expected)
})
