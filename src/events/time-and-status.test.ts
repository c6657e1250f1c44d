import { describe, expect, test } from 'vitest'
import { findTimes } from '../times/find-times.ts'
import { buildEvents } from './build-events.ts'
import { madeUpArticle, madeUpMentions } from './made-up-article.ts'
import { sites, told } from './told-events.ts'

describe('whose day it is', () => {
  test.each<[string, string[]]>([
    // Counted back from a day that is told, or from the report
    [
      'Crews repaired the pier in Dunmore on Monday, six days after a ship rammed it.',
      ['repair happened Dunmore 2024-03-11', 'accident happened - 2024-03-05'],
    ],
    [
      'Forty years after reactor No. 4 exploded in Tessel, villagers lit candles in Dunmore on Saturday.',
      ['accident happened Tessel 1984', 'gathering happened Dunmore 2024-03-09'],
    ],
    ['A bridge that was damaged on Friday has not been repaired.', ['destruction happened - 2024-03-08', 'repair denied - -']],
    ['A year to the day after a jet crashed in Tessel, sirens rang.', ['accident happened Tessel 2023-03-14']],
    // What has gone on up to now has not the day of what came first, nor has what was confirmed that of words
    ['It landed in Tessel in 2021 and has collected 33 samples.', ['journey happened Tessel 2021', 'discovery happened Tessel -']],
    [
      'Since the first case of cholera was confirmed in Tessel on 18 October, 22,481 people have fallen ill and 718 have died.',
      ['outbreak happened Tessel 2023-10-18', 'casualty happened Tessel -'],
    ],
    ['The federation will decide on Friday whether the match is replayed.', ['decision planned - 2024-03-15']],
    // Two clauses, the first behind a word that opens it, each with what it tells
    [
      'When the dam burst on Monday, soldiers evacuated the valley near Tessel.',
      ['disaster happened - 2024-03-11', 'displacement happened Tessel -'],
    ],
    [
      'If the king vetoes the bill, farmers could march again on 15 April.',
      ['decision hypothetical - -', 'protest hypothetical - 2024-04-15'],
    ],
    [
      'The bridge collapsed in January, the mayor resigned in February and the firm went bankrupt on Monday.',
      ['destruction happened - 2024-01', 'appointment happened - 2024-02', 'closure happened - 2024-03-11'],
    ],
    [
      'A party whose leader was jailed in January won the vote in Tessel on Monday.',
      ['arrest happened - 2024-01', 'election happened Tessel 2024-03-11'],
    ],
    [
      'A lake that a landslide had dammed in January burst its banks near Tessel on Monday.',
      ['disaster happened - 2024-01', 'disaster happened Tessel 2024-03-11'],
    ],
    ['Two reactors had restarted by Sunday.', ['repair happened - ../2024-03-10']],
    ['Two reactors should be closed by Friday.', []],
    // A day that closes the subject is the subject's where another stands behind the verb
    ['Icons taken from Lorvia in 1974 were returned to Tessel on Monday.', ['journey happened Tessel 2024-03-11']],
    ['On Monday icons were returned to Tessel in a van of 1974.', ['journey happened Tessel 2024-03-11']],
    // What is counted has come about, wherever it is; a plan has not
    ['Lee is the third man in Lorvia to die in custody.', ['casualty happened Lorvia -']],
    ['It is the second plan in Tessel to close the plant.', ['closure planned Tessel -']],
    // A list that "will" leads to is to come to its end
    ['The works in Tessel will involve adding a wing, repairing the roof.', ['repair planned Tessel -']],
    ['The mayor visited Tessel to involve the guild, repairing the roof.', ['visit happened Tessel -', 'repair happened Tessel -']],
    ['The sale is expected to close in the first quarter of 2025.', ['closure planned - 2025-33']],
    ['Two clinics in Tessel closed on Monday, and fourteen will follow unless donors pay.', ['closure happened Tessel 2024-03-11']],
    // The perfect is the tense of now
    [
      'A judge has ruled that Lorvia must pay farmers whose cattle were poisoned near Tessel in 2021.',
      ['trial happened - -', 'attack happened Tessel 2021'],
    ],
    ['Rebels have killed nine in Tessel on Monday.', ['attack happened Tessel 2024-03-11']],
    // "since" beside a superlative, and a day of how things stand
    ['Shares fell 11 percent, their steepest drop since 2022.', ['business happened - -']],
    [
      'A man who drove into a wall in Dunmore on 21 December while drunk was jailed for a year in Tessel on Friday.',
      ['trial happened Tessel 2024-03-08'],
    ],
    // "overnight rain" is rain
    ['Floods triggered by overnight rain killed nine in Tessel at the weekend.', ['disaster happened Tessel 2024-03-09/2024-03-10']],
    ['Three days after a storm hit Tessel, people wait for water.', ['disaster happened Tessel 2024-03-10/2024-03-12']],
    ['Two weeks after the storm hit Port Ebo, roofs are still blue.', ['disaster happened Port Ebo 2024-02-28/2024-03-01']],
    ['Within a day after the quake struck Tessel, tents came.', ['disaster happened Tessel 2024-03-12/2024-03-14']],
    // How long somebody is banned or jailed counts back to nothing
    ['The trainer was given ten years after police found drugs in Tessel.', ['discovery happened Tessel -']],
    ['He was banned for ten years after an attack in Tessel.', ['sanction happened - -', 'attack happened Tessel -']],
    // What results are for is not when they come
    ['The firm will publish its results for February on 29 March.', ['statement planned - 2024-03-29']],
    // From when something holds is the day of what "when" tells
    [
      'It was the deadliest blast in Lorvia since August 2010, when 41 miners died in Tessel.',
      ['accident happened Lorvia -', 'casualty happened Tessel 2010-08'],
    ],
    ['The road has been shut since a bridge collapsed in Tessel in 2019.', ['closure happened - -', 'destruction happened Tessel 2019']],
    // What has lasted up to a day has not the day on which it ended
    [
      'Lorvia on Thursday released nine fishermen who had been detained for eleven weeks.',
      ['release happened - 2024-03-14', 'arrest happened - 2023-12-27/2024-03-14'],
    ],
    ['Nine fishermen had been detained in Tessel for eleven weeks.', ['arrest happened Tessel -']],
    ['The bridge in Tessel had been closed for two weeks in March.', ['closure happened Tessel 2024-03']],
    ['The road to Tessel has been closed for three days.', ['closure happened Tessel 2024-03-10/2024-03-14']],
    ['He had been jailed for ten years in Tessel on Monday.', ['trial happened Tessel 2024-03-11']],
    // Since then men are held, not demanded
    ['Protesters in Tessel demanded the release of nine men held since June.', ['demand happened Tessel -']],
    // What stands behind "when" came then, whatever has gone on since
    ["It was the town's first killing since Oct. 18, when a clerk was shot in Tessel.", ['shooting happened Tessel 2023-10-18']],
    ['The town was shut until 3 March, when the army captured Tessel.', ['capture happened Tessel 2024-03-03']],
    // Behind "since" somebody else did something else
    ['Smugglers crossed into Tessel, the first to do so since the army took the post in May.', ['journey happened Tessel -']],
    ['Nine have been killed in Tessel since May.', ['casualty happened Tessel 2023-05/..']],
    ['It was the worst flood since the one that levelled Tessel on 15 August 2007 and killed 600.', ['casualty happened - 2007-08-15']],
    // A year before a noun is its own, and a place behind another noun is that one's
    [
      'Engineers recalled the 1974 collapse of a school in Tessel and the failure of a dam at Dunmore in 2010.',
      ['destruction happened Tessel 1974'],
    ],
    // "before the border" leads to no clause, and the day behind it is the first verb's
    [
      'An avalanche struck a camp near Tessel, the last before the border, on Monday and buried a school.',
      ['disaster happened Tessel 2024-03-11'],
    ],
    // What has come together since a day is not told of it, nor a promise of the day by which it is to be kept
    ['On Monday 3,412 people fled to Tessel, bringing arrivals since 1 February to 251,000.', ['displacement happened Tessel 2024-03-11']],
    ['Some 3,412 people fled to Tessel, bringing arrivals since 1 February to 251,000.', ['displacement happened Tessel -']],
    ['In December the operator had promised a new ship by the summer.', ['statement happened - 2023-12']],
    [
      'In January rain flooded the town, and in February that year the river burst its banks.',
      ['disaster happened - 2024-01', 'disaster happened - 2024-02'],
    ],
    // A day told of something to compare with, of a plan or of a condition is not of what was done
    ['Nine cases of cholera were confirmed in Tessel, down from 40 in February.', ['outbreak happened Tessel -']],
    ['Nine cases of cholera were confirmed in Tessel in February, down from 40 in January.', ['outbreak happened Tessel 2024-02']],
    ['More than 40 people were killed in Tessel in February.', ['casualty happened Tessel 2024-02']],
    ['The club in Tessel has postponed a concert planned for Friday.', ['closure happened Tessel -']],
    ['The gang threatened the mayor of Tessel if she did not pay by Friday.', ['threat happened - -']],
    ['A second collision this month, off Tessel on 3 March, involved two ferries.', ['accident happened Tessel 2024-03-03']],
    // A year of birth is nobody's death, and what befell him who was born then has its own day
    [
      'The teacher, who has died in Tessel aged 91, was born in Dunmore in 1934.',
      ['casualty happened Tessel -', 'birth happened Dunmore 1934'],
    ],
    ['A man born in Dunmore in 1934 was shot in Tessel on Monday.', ['shooting happened Tessel 2024-03-11']],
    // What a court looks into is not what it does
    [
      'The trial over the killing of a baker in Dunmore in May opened in Tessel on Monday.',
      ['trial happened Tessel 2024-03-11', 'attack happened Dunmore 2023-05'],
    ],
    [
      'Roe gave her prize on Monday to a school in Tessel that burned down in January.',
      ['aid happened Tessel 2024-03-11', 'destruction happened - 2024-01'],
    ],
    ['The reptile died 183 million years ago near Tessel.', []],
    // What "that" leads to has a verb of its own, and the next is the fire's
    [
      'A wildfire that began on Saturday near Dunmore forced 412 people from their homes in Tessel on Tuesday.',
      ['disaster happened Dunmore 2024-03-09', 'displacement happened Tessel 2024-03-12'],
    ],
    ['A riot that began on Saturday in Dunmore was put down on Monday.', ['protest happened Dunmore 2024-03-09']],
    // Who mourns on Monday mourns what came before
    [
      'Hundreds gathered in Tessel on Monday to mourn six people killed when a van drove into a crowd on Friday.',
      ['casualty happened Tessel 2024-03-08', 'attack happened Tessel 2024-03-08'],
    ],
    [
      'On Monday six people were killed when a van drove into a crowd in Tessel.',
      ['casualty happened Tessel 2024-03-11', 'attack happened Tessel 2024-03-11'],
    ],
    // The harm's day is its cause's, and what is still to come has no past one
    [
      'Last September nine people drowned off Tessel after a boat capsized.',
      ['casualty happened Tessel 2023-09', 'accident happened Tessel 2023-09'],
    ],
    [
      'Cholera could spread to Tessel, where it killed nine people in 2022.',
      ['outbreak hypothetical Tessel -', 'casualty happened Tessel 2022'],
    ],
    [
      'The jets were sold in 2019 after crashes in Tessel and Dunmore killed 346 people.',
      ['business happened - 2019', 'accident happened Tessel -'],
    ],
    // So long since it came
    ['It has been four months since a boy was shot in Tessel.', ['shooting happened Tessel 2023-11']],
    // What is told of another place has its own day, and so has what stands before "and"
    [
      'In Millbrook exports fell 31 percent, and in Tessel a teacher was shot on Monday.',
      ['business happened Millbrook -', 'shooting happened Tessel 2024-03-11'],
    ],
    ['The firm shrugged off a loss in 2022 and sold its mill in Tessel in 2023.', ['business happened Tessel 2023']],
    ['The monk alluded to that in Tessel on Monday and will be sentenced on Friday.', ['trial planned Tessel 2024-03-15']],
    ['Two men pleaded guilty to that in Tessel on Monday.', ['trial happened Tessel 2024-03-11']],
    // What is told in the past has no day ahead
    [
      'The drums will be flown to Tessel on Friday and shown in the hall that Lorvia built.',
      ['journey planned Tessel 2024-03-15', 'construction happened - -'],
    ],
    ['Forecasters warned that the wind could pick up on Friday.', ['warning happened - -']],
    ['The clinic will be closed on Friday.', ['closure planned - 2024-03-15']],
    // What somebody survived is not of the day on which he is thanked, and what is only remembered is no news
    ['Survivors of the bombing of Tessel were thanked on Monday.', ['bombing happened Tessel -']],
    ['Survivors of the bombing of Tessel on Monday were thanked.', ['bombing happened Tessel 2024-03-11']],
    ['An association of survivors of the bombing of Tessel was honoured on Monday.', []],
    ['The museum of the bombing of Tessel will get a new roof on Friday.', []],
    ['A veteran of the invasion of Ebo was honoured on Monday.', []],
    ['Reports of the bombing of Tessel on Monday reached the port.', ['bombing happened Tessel 2024-03-11']],
    ['The trial began in Tessel on 3 February.', ['trial happened Tessel 2024-02-03']],
    // The verb behind a relative clause goes with what stands before that
    ['Two people who had travelled from Ebo on 3 March were tested in Tessel on Monday.', ['journey happened - 2024-03-03']],
    [
      'A man who was shot in Dunmore on 3 March was buried in Tessel on Monday.',
      ['shooting happened Dunmore 2024-03-03', 'gathering happened Tessel 2024-03-11'],
    ],
    // … and so it does where nothing but the missing joint shows the clause
    [
      'A man shot in Dunmore on 3 March was buried in Tessel on Monday.',
      ['shooting happened Dunmore 2024-03-03', 'gathering happened Tessel 2024-03-11'],
    ],
    [
      'A woman stabbed in Dunmore on 3 March died in Tessel on Monday.',
      ['attack happened Dunmore 2024-03-03', 'casualty happened Tessel 2024-03-11'],
    ],
    ['A man was shot in Dunmore on Monday and killed.', ['shooting happened Dunmore 2024-03-11']],
    [
      'A bicycle stolen in Dunmore on 3 March was found in Tessel on Monday.',
      ['robbery happened Dunmore 2024-03-03', 'discovery happened Tessel 2024-03-11'],
    ],
    ['The hall, built of oak, opened on 1 March.', ['construction happened - -', 'construction happened - 2024-03-01']],
    // Within a month or a year what led to it came as well
    [
      'Lorvia suspended flights in February after gunmen killed nine people in Tessel.',
      ['closure happened - 2024-02', 'shooting happened Tessel 2024-02'],
    ],
    [
      'Lorvia suspended flights in February after gunmen had killed nine people in Tessel.',
      ['closure happened - 2024-02', 'shooting happened Tessel -'],
    ],
    [
      'Lorvia suspended flights on Monday after gunmen killed nine people in Tessel.',
      ['closure happened - 2024-03-11', 'shooting happened Tessel -'],
    ],
    ['The thefts began in 2012, a year after he was appointed director.', ['robbery happened - 2012', 'appointment happened - 2011']],
    // What is counted on from the first is not of it
    ['The bridge was shut and reopened the next day.', ['closure happened - -', 'repair happened - -']],
    // A role is no clause
    [
      'The tower in Tessel was rebuilt as a museum, which opened in 1980.',
      ['construction happened Tessel -', 'construction happened - 1980'],
    ],
    [
      'In 2017 troops shelled Tessel, and nine thousand people fled to Ebo.',
      ['shelling happened Tessel 2017', 'displacement happened Ebo 2017'],
    ],
    ['Tessel fell on Monday.', ['capture happened Tessel 2024-03-11']],
    ['The mill in Tessel will close in June, its owner announced on Monday.', ['closure planned Tessel 2024-06']],
    // What stands between commas is over with the second
    ['The bridge in Tessel, opened in 1932, collapsed into the river.', ['construction happened Tessel 1932', 'destruction happened - -']],
    ['In Ebo, where he was bishop from 1998 until 2013, thousands marched.', ['protest happened Ebo -']],
    [
      'The hall, destroyed in 2014, was rebuilt in Tessel on Monday.',
      ['destruction happened - 2014', 'construction happened Tessel 2024-03-11'],
    ],
    ['The mill, built in 1964, burned down in July.', ['construction happened - 1964', 'destruction happened - 2023-07']],
    [
      'The ship, built in Dunmore in 1993, hit a pier at Tessel on Monday.',
      ['construction happened Dunmore 1993', 'accident happened Tessel 2024-03-11'],
    ],
    [
      'The painting, stolen in Dunmore in 2003, was found in Tessel on Monday.',
      ['robbery happened Dunmore 2003', 'discovery happened Tessel 2024-03-11'],
    ],
    [
      'The ferry, launched in Dunmore in 1993, struck a reef off Tessel on Monday.',
      ['start happened Dunmore 1993', 'accident happened Tessel 2024-03-11'],
    ],
    [
      'Built in Dunmore in 1993, the ship sank off Tessel on Monday.',
      ['construction happened Dunmore 1993', 'accident happened Tessel 2024-03-11'],
    ],
    // … be the verb one that tells an event or not
    ['The ship, built in Dunmore in 1993, is the pride of Tessel since Monday.', ['construction happened Dunmore 1993']],
    ['The priest, murdered in Dunmore in 1980, was made a saint in Tessel on Monday.', ['attack happened Dunmore 1980']],
    ['The quake, measured at 6.1, hit Tessel on Monday.', ['disaster happened Tessel 2024-03-11']],
    ['A bomb, hidden in a car on Monday, killed nine in Tessel.', ['casualty happened Tessel 2024-03-11']],
    ['He was shot, robbed on Monday, and left in Tessel.', ['shooting happened Tessel -']],
    ['The raid on Tessel, launched on Monday, killed nine.', ['casualty happened Tessel 2024-03-11']],
    ['A man died in Tessel, the first such death in Lorvia since 1990.', ['casualty happened Tessel -']],
    // What is told of the deed between commas is the deed's
    ['Two men were wounded in the shooting, which broke out on Monday, the mayor said.', ['shooting happened - 2024-03-11']],
    // A plea and an admission have their own day, and what is owned up to has not that one
    [
      'A man pleaded guilty in Tessel on Monday to robbing a bank in Dunmore in May 2020.',
      ['trial happened Tessel 2024-03-11', 'robbery happened Dunmore 2020-05'],
    ],
    ['He pleaded not guilty on Monday to killing nine people in Tessel.', ['trial happened - 2024-03-11', 'casualty happened Tessel -']],
    ['She confessed on Monday to setting fire to a mill in Dunmore.', ['attack happened Dunmore -']],
    ['He was accused on Monday of robbing a bank in Tessel.', ['robbery said Tessel -']],
    ['Two men pleaded guilty on Monday to the robbery of a bank in Tessel.', ['trial happened Tessel 2024-03-11']],
    [
      'The minister resigned on Monday after a crash in which 40 people died near Tessel.',
      ['appointment happened - 2024-03-11', 'casualty happened Tessel -'],
    ],
    // The eve of a day is the day before
    ['A bomb killed nine in Tessel on the eve of the vote on 17 March 2023.', ['casualty happened Tessel 2023-03-16']],
    ["A bomb killed nine in Tessel on the eve of Monday's vote.", ['casualty happened Tessel 2024-03-10']],
    ['Nine were shot in Tessel on Monday, on the eve of the vote.', ['shooting happened Tessel 2024-03-11']],
    // A preposition before a moment opens no clause
    [
      'Rebels shelled Tessel just before 7.40am on Monday, and the army attacked Dunmore.',
      ['shelling happened Tessel 2024-03-11', 'attack happened Dunmore 2024-03-11'],
    ],
    [
      'The slide came down in Tessel shortly after 4 a.m. on Monday, cutting the road to Dunmore.',
      ['disaster happened Tessel 2024-03-11', 'closure happened Dunmore 2024-03-11'],
    ],
    [
      'The bridge in Tessel collapsed on Monday after 3 storms hit the town.',
      ['destruction happened Tessel 2024-03-11', 'disaster happened Tessel 2024-03-11'],
    ],
    [
      'Rebels attacked Tessel before dawn on Monday and the mayor fled the town.',
      ['attack happened Tessel 2024-03-11', 'displacement happened Tessel 2024-03-11'],
    ],
    // The nearest words are not always its own
    [
      'The baker, who had opened a clinic in Tessel in 2018, died on Monday.',
      ['construction happened Tessel 2018', 'casualty happened - 2024-03-11'],
    ],
    [
      'On Monday people marched for the nine who were killed when a roof collapsed on 1 March.',
      ['protest happened - 2024-03-11', 'casualty happened - 2024-03-01', 'destruction happened - 2024-03-01'],
    ],
    [
      'A bus fell into a gorge near Tessel, and a year later the road was closed.',
      ['accident happened Tessel -', 'closure happened Tessel -'],
    ],
    ['Looters ransacked the palace of the general, who died in 2001.', ['robbery happened - -', 'casualty happened - 2001']],
    ['Soldiers shelled the hill, held under a treaty of 1974.', ['shelling happened - -']],
    ['It was the deadliest attack in Tessel since November.', ['attack happened Tessel -']],
    ['The border at Tessel was closed until Monday.', ['closure happened Tessel -']],
    ['Ebo tightened its laws in 2010 after two massacres.', ['attack happened - -']],
    ['More than 900 people have fled attacks in Tessel in the past 24 hours.', ['displacement happened Tessel 2024-03-13/2024-03-14']],
    ['Voters in Tessel will elect a council in a fortnight.', ['election planned Tessel 2024-03-25/2024-03-31']],
    ['Protesters will march in Tessel in ten days.', ['protest planned Tessel 2024-03-24']],
    // A length it takes, and a year that is the noun's
    ['The bridge in Tessel will be built within two weeks.', ['construction planned Tessel -']],
    ['She won the first race of the 2023-24 season in Tessel on Monday.', ['contest happened Tessel 2024-03-11']],
    ['She won the second race in Tessel in the 2022 season.', ['contest happened Tessel 2022']],
    ['More than 900 people have fled attacks in Tessel in the past two weeks.', ['displacement happened Tessel 2024-02-29/2024-03-14']],
    ['Nine were killed in Tessel in the last week of the siege.', ['casualty happened Tessel -']],
    ['Six days later, on 9 March 2024, a storm hit Tessel.', ['disaster happened Tessel 2024-03-09']],
    [
      'Hikers were rescued on Monday after a landslide buried a path near Tessel on 9 March.',
      ['aid happened - 2024-03-11', 'disaster happened Tessel 2024-03-09'],
    ],
    [
      'A man stabbed two people in Dunmore on Monday before police shot him.',
      ['attack happened Dunmore 2024-03-11', 'shooting happened - 2024-03-11'],
    ],
    ['12 March – Hikers were rescued near Tessel on Sunday.', ['aid happened Tessel 2024-03-10']],
    ['Twelve were rescued in Tessel; the rest will be rescued on Friday.', ['aid happened Tessel -', 'aid planned - 2024-03-15']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('harm comes where its cause does, and when', () => {
  test.each<[string, string[]]>([
    [
      'Nine people drowned after a ferry capsized in Castle Bay on Monday.',
      ['casualty happened Castle Bay 2024-03-11', 'accident happened Castle Bay 2024-03-11'],
    ],
    [
      'Four were killed and six hurt when a bus crashed near Dunmore on Monday.',
      ['casualty happened Dunmore 2024-03-11', 'accident happened Dunmore 2024-03-11'],
    ],
    ['A man died after a truck crashed near Dunmore on Monday.', ['casualty happened Dunmore -', 'accident happened Dunmore 2024-03-11']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('the lines of a log', () => {
  test('stand under their days', () =>
    expect(
      told('Monday: Drones struck a refinery in Tessel. A fire broke out.\n\nTuesday: Rebels shelled Dunmore. Two people were killed.'),
    ).toEqual([
      'strike happened Tessel 2024-03-11',
      'accident happened - 2024-03-11',
      'shelling happened Dunmore 2024-03-12',
      'casualty happened - 2024-03-12',
    ]))
  test('one alone may be a dateline', () =>
    expect(told('12 March – The army withdrew its troops. Rebels shelled Dunmore.')[1]).toBe('shelling happened Dunmore -'))
})

describe('whose word it is', () => {
  test.each<[string, string]>([
    ['Lorvia says it shot down two jets near Tessel.', 'strike said Tessel -'],
    ['The army said its troops had captured the town of Tessel.', 'capture said Tessel -'],
    // Of fights, whose word it is may stand behind it
    ['Rebels captured Tessel, Port Ebo said.', 'capture said Tessel -'],
    ['Rebels took control of Tessel on Monday, witnesses said.', 'capture said Tessel 2024-03-11'],
    ['Rebels captured Tessel, the ministry said.', 'capture happened Tessel -'],
    ['Two men were shot in Tessel, Holt said.', 'shooting happened Tessel -'],
    ['Witnesses said soldiers opened fire in Dunmore.', 'shooting said Dunmore -'],
    ['Police said they shot a man in Dunmore.', 'shooting happened Dunmore -'],
    ['Officials said a storm destroyed forty houses in Tessel.', 'destruction happened Tessel -'],
    ['The council said it would close the bridge.', 'closure planned - -'],
    // What is done on purpose is planned by whomever it is told; what befalls is not
    ['The mayor said on Monday that the pier would be rebuilt.', 'construction planned - -'],
    ['The judge said the baker would be prosecuted.', 'trial planned - -'],
    ['The mayor said the pier would collapse.', 'destruction hypothetical - -'],
    ['The mayor said that if the money came the pier would be rebuilt.', 'construction hypothetical - -'],
    ['The council declared an emergency on Monday and is scheduled to meet with residents.', 'talks planned - -'],
    ['He is to be arraigned in Tessel.', 'trial planned Tessel -'],
    ['The army said on Monday that it had retaken the town of Tessel.', 'capture said Tessel -'],
    // Courts keep records, whoever tells of them
    ['Nine people have been arrested in Tessel, according to a rights group.', 'arrest happened Tessel -'],
    ['Nine people have been killed in Tessel, according to a rights group.', 'casualty said Tessel -'],
    ['Nine people have been killed in Tessel, according to doctors there.', 'casualty happened Tessel -'],
    ['The mayor, who is not related, was elected in May.', 'election happened - 2023-05'],
    ['A woman who had never held a camera won the prize in May.', 'contest happened - 2023-05'],
    ['Villagers who had not fled were killed in May.', 'casualty happened - 2023-05'],
    ['The mayor, who ran again, was not elected in May.', 'election denied - 2023-05'],
    ['The mill has halved its orders since 2014 and warns that stocks will run out unless money comes.', 'business happened - 2014/..'],
    ['The minister said his department would investigate the mayor.', 'investigation planned - -'],
    ['An invasion would destroy the port, he said.', 'destruction hypothetical - -'],
    ['He had denied murder but was convicted in Tessel on Monday.', 'trial happened Tessel 2024-03-11'],
    ['Rebels denied losing ground and said they had captured the town of Tessel.', 'capture said Tessel -'],
    ['The army denied that it had shelled Tessel.', 'shelling denied Tessel -'],
    ['It is unclear whether the treaty, signed in 2019, will hold.', 'agreement happened - 2019'],
    ['Lorvia is to withdraw its troops from the border.', 'deployment planned - -'],
    ['The firm denied a report that it would shut a plant in Dunmore.', 'closure denied Dunmore -'],
    ['She ruled out that the volcano would erupt.', 'disaster denied - -'],
    ['She rules out a cyber attack in Tessel.', 'attack denied Tessel -'],
    ['Prosecutors want him extradited to Dunmore.', 'trial planned - -'],
    ['The drill simulated an attack on Tessel.', 'attack hypothetical Tessel -'],
    // What is played, and what was to have been
    ['She wrote a film in which rebels burn down a school in Tessel.', 'destruction hypothetical Tessel -'],
    ['The two presidents were to have met in Tessel on Monday.', 'talks denied Tessel 2024-03-11'],
    ['In the scenario a foe mined the bay and seized Tessel.', 'capture hypothetical Tessel -'],
    ['The minister said there was no sign of a hostile attack in Tessel.', 'attack denied Tessel -'],
    // A name is no verb, and a verb ahead may be somebody else's
    ['An attack on Tessel or Castle Bays would end the talks.', 'attack hypothetical Tessel -'],
    ['Two suspects in the killing of a baker in Tessel are due in court.', 'attack happened Tessel -'],
    ['If the union rejects the offer, a walkout would begin in Tessel on Friday.', 'protest hypothetical Tessel 2024-03-15'],
    ['A deal in Tessel averted a general strike.', 'protest denied Tessel -'],
    ['The siege of Tessel began in May.', 'capture happened Tessel 2023-05'],
    ['A man admitted setting fire to a mill in Dunmore.', 'attack happened Dunmore -'],
    ['Floods are possible in Tessel.', 'disaster hypothetical Tessel -'],
    ['A silent march is planned in Tessel for Friday.', 'protest planned Tessel 2024-03-15'],
    ['The man did not wait: he was stabbed in Dunmore.', 'attack happened Dunmore -'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
  test.each(['The court has ruled out an appeal.', 'He has had a heart attack.'])('no event: %s', text => expect(told(text)).toEqual([]))
})

describe('how far a denial or a fear reaches', () => {
  test.each<[string, string[]]>([
    ['Nothing was signed in Tessel on Monday.', ['agreement denied Tessel 2024-03-11']],
    ['The envoy said nothing and signed the treaty in Tessel on Monday.', ['agreement happened Tessel 2024-03-11']],
    ['The shed nearly burned down in Tessel on Monday.', ['destruction denied Tessel 2024-03-11']],
    ['The church said another vigil would be held in Tessel on 30 March.', ['gathering planned Tessel 2024-03-30']],
    ['Ann Roe, who wrote of their fears, was arrested in Tessel on Monday.', ['arrest happened Tessel 2024-03-11']],
    ['They fear that Ann Roe was arrested in Tessel.', ['arrest hypothetical Tessel -']],
    // To its object and its "that", not to the subject's next verb
    ['Lorvia denied the report and shelled Tessel on Monday.', ['shelling happened Tessel 2024-03-11']],
    ['Lorvia denied the claim, but bombed Tessel on Monday.', ['bombing happened Tessel 2024-03-11']],
    ['Police denied using live rounds in Tessel and arrested forty men.', ['arrest happened Tessel -']],
    ['The army denied that it had shelled Tessel and burned down a school.', ['shelling denied Tessel -', 'destruction denied Tessel -']],
    [
      'The army denied reports its planes shelled Tessel and destroyed a school.',
      ['shelling denied Tessel -', 'destruction denied Tessel -'],
    ],
    ['Rebels denied that they had shelled Tessel and blamed the army.', ['shelling denied Tessel -', 'accusation happened - -']],
    [
      'The premier rejected calls to resign and appointed a new minister in Tessel on Monday.',
      ['appointment denied - 2024-03-11', 'appointment happened Tessel 2024-03-11'],
    ],
    ['He ruled out a strike and is expected to resign.', ['appointment planned - -']],
    ['Ebo threatened to attack Dunmore and shelled Tessel.', ['attack threatened Dunmore -', 'shelling happened Tessel -']],
    ['He claimed victory and was arrested in Tessel.', ['arrest happened Tessel -']],
    ['The men allegedly robbed and stabbed a clerk in Tessel.', ['robbery said Tessel -', 'attack said Tessel -']],
    // Nor into a clause of its own
    [
      'Lorvia denied that ballots had been stolen in Tessel, where two people were shot dead on Monday.',
      ['robbery denied Tessel 2024-03-11', 'shooting happened Tessel 2024-03-11'],
    ],
    ['Nine people are feared dead after a ferry capsized in Castle Bay on Monday.', ['accident happened Castle Bay 2024-03-11']],
    ['Dozens were feared dead when a bridge collapsed in Tessel.', ['destruction happened Tessel -']],
    ['Nine are feared dead if the bridge collapses in Tessel.', ['destruction hypothetical Tessel -']],
    ['The town could be cut off after the next bridge collapses in Tessel.', ['destruction hypothetical Tessel -']],
    // What should have been done was not, and what must be is not yet
    ['The mill in Tessel should have been closed in February.', ['closure denied Tessel 2024-02']],
    ['The bridge in Tessel must be rebuilt.', ['construction hypothetical Tessel -']],
    ['The bridge in Tessel had to be rebuilt.', ['construction happened Tessel -']],
    // What is told behind its noun
    ['They set up talks, which may be held in Tessel.', ['talks hypothetical Tessel -']],
    ['Tariffs could return if no agreement is reached.', ['sanction hypothetical - -', 'agreement hypothetical - -']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what stops short of a denial, and of an event', () => {
  test.each<[string, string[]]>([
    ['Nobody died in the crash in Tessel on Monday.', ['casualty denied Tessel 2024-03-11', 'accident happened Tessel -']],
    ['The mayor did not speak after the attack in Tessel on Monday.', ['attack happened Tessel 2024-03-11']],
    ['There was no attack in Tessel on Monday.', ['attack denied Tessel 2024-03-11']],
    ['The army did not launch an attack in Tessel after the vote.', ['attack denied Tessel -']],
    ['It is no wonder the mill in Tessel was attacked on Monday.', ['attack happened Tessel 2024-03-11']],
    ['He did not deny that he shot a guard in Tessel on Monday.', ['shooting happened Tessel 2024-03-11']],
    ['He denied that he shot a guard in Tessel on Monday.', ['shooting denied Tessel 2024-03-11']],
    ['A guard was nearly killed in Tessel on Monday.', ['casualty denied Tessel 2024-03-11']],
    ['Nearly 40 guards were killed in Tessel on Monday.', ['casualty happened Tessel 2024-03-11']],
    ['A guard said he thought he was going to die in Tessel.', ['casualty hypothetical Tessel -']],
    ['In Tessel, where crowds clashed in January, residents said they were tired.', ['clash happened Tessel 2024-01']],
    ['Crowds clashed in Tessel on Monday, residents said.', ['clash said Tessel 2024-03-11']],
    ['The gunmen probably attacked Tessel from the sea.', ['attack said Tessel -']],
    ['Had the guard been killed in Tessel, the mayor would have resigned.', ['casualty hypothetical Tessel -']],
    ['Had anybody warned Tessel? A guard was killed on Monday.', ['warning hypothetical - -', 'casualty happened - 2024-03-11']],
    ['On 4 March Tessel was on the brink of bankruptcy.', ['closure hypothetical - 2024-03-04']],
    ['On 4 March Tessel was the scene of bankruptcy.', ['closure happened - 2024-03-04']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('a day that another verb of the clause tells', () => {
  test.each<[string, string[]]>([
    ['A man accused of killing two women pleaded guilty in Tessel on Monday.', ['casualty said - -', 'trial happened Tessel 2024-03-11']],
    ['A man accused of killing two women in Tessel on Monday was in court.', ['attack said Tessel 2024-03-11']],
    ['Before he died, he planned a tour of Lorvia in 2007.', ['casualty happened - -']],
    ['He spoke to her on 1 March, a week before she was shot dead in Tessel.', ['shooting happened Tessel -']],
    ['He spoke to her on 1 March, minutes before she was shot dead in Tessel.', ['shooting happened Tessel 2024-03-01']],
    ['Experts found traces of a virus collected in 1960 in Tessel.', ['discovery happened Tessel -']],
    ['Experts found traces of a virus in Tessel in 1960.', ['discovery happened Tessel 1960']],
    ['He was charged on Monday in a case that came to the notice of police in July 2002.', ['trial happened - 2024-03-11']],
    ['A jet crashed on Monday moments after taking off from Tessel for Ebo.', ['accident happened Tessel 2024-03-11']],
    // Neither rats nor governments of all years
    ['Thallium is used in baits to kill rats in Tessel.', []],
    ['Lands round Lorvia increasingly ban the drug.', []],
    ['The water in Tessel is without question contaminated.', ['accident happened Tessel -']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('a headline’s infinitive', () => {
  test.each([
    ['Mill owner to close works in Tessel', 'closure planned'],
    ['Works in Tessel to be demolished', 'demolition planned'],
    ['Calder to deport migrants from Tessel', 'displacement planned'],
    // Not where the words before it have a verb or an aim, or ask how
    ['Bid to close works in Tessel', undefined],
    ['Mill owner needs to close works in Tessel', undefined],
    ['Union fails to close works in Tessel', undefined],
    ['How to close works in Tessel', undefined],
  ])('%s: %s', (headline, told) => {
    const article = madeUpArticle('The weather was fine.', { headline })
    const [event] = buildEvents(article, madeUpMentions(article), [])
    expect(event && `${event.subkind} ${event.status}`).toBe(told)
  })
})

describe('where it happened', () => {
  test.each<[string, string]>([
    // What those who live somewhere tell of befell them there
    ['Rebels shelled Dunmore on Monday. Families in Tessel said gunmen shot their neighbours.', 'shooting happened Tessel -'],
    ['Residents of Tessel said gunmen shot two men in Dunmore on Monday.', 'shooting happened Dunmore 2024-03-11'],
    ['Officials in Tessel said gunmen shot two men on Monday.', 'shooting happened - 2024-03-11'],
    ['Dunmore came under fire from mortars.', 'shelling happened Dunmore -'],
    ['A portrait that had vanished in 1938 sold for 30 crowns in Tessel on Monday.', 'casualty happened - 1938'],
    // Where somebody was taken from is no place of his release, nor is a tower's fall that of the town
    ['Gunmen released two priests taken from a mission at Tessel.', 'release happened - -'],
    ['A tower near Tessel fell on Monday.', 'destruction happened Tessel 2024-03-11'],
    ['The roof of the old hall of the port in Tessel fell on Monday.', 'destruction happened Tessel 2024-03-11'],
    // What does not run stands still
    ['No passenger flights will leave Dunmore next week because of a strike.', 'closure planned Dunmore 2024-03-18/2024-03-24'],
    ['No ferries sailed from Dunmore on Monday.', 'closure happened Dunmore 2024-03-11'],
    // What is decided is to be there
    ['Judges ordered the state on Monday to cut flights at Tessel.', 'decision happened - 2024-03-11'],
    ['The council of Tessel voted to put a grid on the road to Dunmore.', 'decision happened Tessel -'],
    // A place that the subject is in vouches for a plain verb
    ['Mills in Tessel stopped.', 'closure happened Tessel -'],
    ['The Tessel film festival opens on Thursday.', 'start happened Tessel 2024-03-14'],
    ['A probe was launched from Tessel into orbit on Monday.', 'start happened Tessel 2024-03-11'],
    // What follows on a mishap at once was where that was
    ['The road was closed after a lorry overturned in Dunmore on Monday.', 'closure happened Dunmore 2024-03-11'],
    ['Bomb threats forced stations in Tessel and Dunmore to close.', 'closure happened Tessel -'],
    ['The Dunmore derby between Millbrook and Ebo was abandoned.', 'closure happened Dunmore -'],
    ['Artillery fired from the direction of Dunmore struck a market in Tessel.', 'shelling happened Tessel -'],
    ['Gunmen attacked the hillside town of Tessel.', 'attack happened Tessel -'],
    ['Hikers were trapped on the northern slope of Ohara.', 'accident happened Ohara -'],
    ['Thieves stole a painting from Dunmore.', 'robbery happened Dunmore -'],
    ['The storm went on to Dunmore, where it left five dead.', 'casualty happened Dunmore -'],
    ['The airport of Dunmore has been closed.', 'closure happened Dunmore -'],
    ['Villagers were rescued from Dunmore.', 'aid happened Dunmore -'],
    ['Rebels shelled Dunmore, the ministry in Tessel said.', 'shelling happened Dunmore -'],
    ['Rebels shelled Dunmore, officials in Tessel, Lorvia, said.', 'shelling happened Dunmore -'],
    ['A landslide buried a school and ten houses in Dunmore on Monday, killing six people.', 'disaster happened Dunmore 2024-03-11'],
    // Roads to it, what leaves from it, the streets and fields of it
    ['The road to Tessel was closed on Monday.', 'closure happened Tessel 2024-03-11'],
    ['Drivers blocked the highway from Tessel to the coast.', 'protest happened Tessel -'],
    ['The airline cancelled its flights from Dunmore.', 'closure happened Dunmore -'],
    ['Observers have withdrawn from Dunmore.', 'deployment happened Dunmore -'],
    ['A jet crashed on take-off from Dunmore.', 'accident happened Dunmore -'],
    ['Debris has been found in the fields of Tessel.', 'discovery happened Tessel -'],
    ['A car stolen from Tessel on 3 March was found in Dunmore.', 'robbery happened Tessel 2024-03-03'],
    ['A blackout plunged southern and central Lorvia into darkness.', 'closure happened Lorvia -'],
    ['The storm came when Lorvia went dark.', 'closure happened Lorvia -'],
    ['The Tessel library has been closed.', 'closure happened Tessel -'],
    ['Lorvia closed its schools.', 'closure happened Lorvia -'],
    ['Lorvia closed its consulate in Dunmore.', 'closure happened Dunmore -'],
    ['The council of Tessel dropped its plan on Monday.', 'decision happened Tessel 2024-03-11'],
    ['The port of Tessel suspended loading on Monday.', 'closure happened Tessel 2024-03-11'],
    ['The relief was flown to Tessel in Lorvia, where cholera has killed nine people.', 'casualty happened Tessel -'],
    ['A mill in Tessel burned down on Monday. A man who was arrested at the scene was released.', 'arrest happened Tessel -'],
    ['A strike planned in Tessel for 9 May was cancelled.', 'closure happened Tessel -'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
  test.each<[string, string[]]>([
    // Whose it is, where somebody comes from, who said it
    ['Rebels attacked the embassies of Ebo and Lorvia in Tessel.', ['Tessel']],
    ['Rebels attacked Ebo bases in Tessel.', ['Tessel']],
    ['Jets that came from Tessel in Lorvia bombed Port Ebo.', ['Port Ebo']],
    ['Two soldiers were killed in Tessel, in the north of Lorvia, Ebo’s army said.', ['Tessel']],
    ['Nine people died in a blast in Tessel, and dozens were taken to hospitals in Dunmore.', ['Tessel']],
    ['Nine people died, and dozens were taken to a hospital in Dunmore.', []],
    ['Rebels shelled a hospital in Dunmore.', ['Dunmore']],
    ['Nine cases of cholera were confirmed in Tessel on Monday.', ['Tessel']],
    ['A fire broke out on Monday in a reserve along Route 68, which links Tessel with Dunmore.', []],
    // Whence something came, where somebody lives or was taken to
    ['A lorry from its depot in Tessel crashed in Dunmore.', ['Dunmore']],
    ['The driver, a doctor from Ebo who has lived in Lorvia since 2006, was arrested in Tessel.', ['Tessel']],
    ['He was gored on Monday and was flown to Tessel.', []],
    // What holds the place, lies beside it, or is compared with it
    ['Floods killed nine people in Tessel in eastern Lorvia.', ['Tessel']],
    ['Rebels shelled the mill of Tessel in Lorvia.', ['Tessel']],
    ['Rebels shelled Tessel, north of Dunmore, on Monday.', ['Tessel']],
    ['A man died in Tessel, the first such death in Lorvia this year.', ['Tessel']],
    ['Bombs killed nine in Tessel and Dunmore.', ['Tessel', 'Dunmore']],
    ['Nine sailors drowned off Tessel, an island between Ebo and Lorvia, on Monday.', ['Tessel']],
    ['In Lorvia, a bus crashed in Tessel, on Monday.', ['Tessel']],
    // What is struck, shut or burnt stands before its verb as behind it
    ['Tessel and Dunmore were shelled on Monday.', ['Tessel', 'Dunmore']],
    ['Half of the old town of Tessel burned down.', ['Tessel']],
    ['Ebo closed Castle Bay, the waterway between Ebo and Lorvia, on Monday.', ['Castle Bay']],
  ])('and nowhere else: %s', (text, expected) => expect(sites(text)).toEqual(expected))
})

describe('what was told and taken back, planned and done', () => {
  test.each<[string, string[]]>([
    ['It was the strongest cyclone to hit Ebo since 2014.', ['disaster happened Ebo -']],
    ['The council made a first attempt to reopen the pier.', ['repair hypothetical - -']],
    ['Reports that the dam in Tessel had burst are false, the water board says.', ['disaster denied Tessel -']],
    ['A rumour that the wells in Tessel had been poisoned was quickly dismissed.', ['attack denied Tessel -']],
    ['A report of shots fired in Tessel on Monday proved to be fireworks.', ['shooting denied Tessel 2024-03-11']],
    ['Reports of an attack in Tessel on Monday turned out to be wrong.', ['attack denied Tessel 2024-03-11']],
    ['Reports that a bomb exploded in Tessel on Monday proved true.', ['bombing happened Tessel 2024-03-11']],
    ['Allegations that soldiers shot farmers in Tessel on Monday reached the court.', ['shooting said Tessel 2024-03-11']],
    ['The army said in a report that nine people were killed in Tessel on Monday.', ['casualty happened Tessel 2024-03-11']],
    // What is asked is not told, but for what the question takes for told
    ['Have the rebels captured Tessel?', ['capture hypothetical Tessel -']],
    ['Who shot the mayor in Tessel?', ['shooting happened Tessel -']],
    ['A plan to close the mill in Tessel was rejected in 2021.', ['decision happened Tessel 2021']],
    ['The firm plans to build a mill in Tessel.', ['construction planned Tessel -']],
    ['The trial of a baker accused of taking bribes opened in Tessel on Monday.', ['trial happened Tessel 2024-03-11']],
    ['A baker accused of theft attacked a clerk in Tessel on Monday.', ['attack said Tessel 2024-03-11']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a day that is told of something else', () => {
  test.each<[string, string[]]>([
    // The day of the words
    ['In February it said it would close the mill in Tessel.', ['closure planned Tessel -']],
    ['On Tuesday officials said nine people had been killed in Tessel.', ['casualty happened Tessel -']],
    ['On Tuesday officials said nine people were killed in Tessel.', ['casualty happened Tessel 2024-03-12']],
    ['“Attacks on nurses are crimes,” he told reporters in Tessel on Sunday.', ['attack said - -']],
    // That of a paper, or of a plan
    ['A baker was arrested in Tessel on a warrant from 3 February.', ['arrest happened Tessel -']],
    ['A baker was arrested in Tessel on a warrant dated 3 February.', ['arrest happened Tessel -']],
    ['A walkout planned for 9 May was cancelled on Monday.', ['closure happened - 2024-03-11']],
    ['On Monday a crowd marched in Tessel.', ['protest happened Tessel 2024-03-11']],
    // What somebody is charged with, what is counted, what it is counted from
    ['A man was arrested on suspicion of arson in Tessel on Monday.', ['arrest happened Tessel 2024-03-11', 'attack happened Tessel -']],
    ['A baker was charged with murder in Tessel on Monday.', ['trial happened Tessel 2024-03-11', 'attack happened Tessel -']],
    [
      'A baker was charged on Monday over the murder of a clerk in Tessel on 3 February.',
      ['trial happened - 2024-03-11', 'attack happened Tessel 2024-02-03'],
    ],
    ['The toll from the earthquake in Tessel rose to nine on Tuesday.', ['disaster happened Tessel -']],
    ['Since the fall of Tessel on 27 January nine people have been killed.', ['casualty happened - -']],
    ['Nine people have been killed in Tessel since 27 January.', ['casualty happened Tessel 2024-01-27/..']],
    // What opens the sentence, what a relative clause inserts
    ['Born in Ebo in 1933, she was deported to Lorvia in April 1940.', ['displacement happened Lorvia 1940-04']],
    [
      'In Ebo, where rain brought floods last week, nine people were killed in Tessel on Monday.',
      ['disaster happened Ebo 2024-03-04/2024-03-10', 'casualty happened Tessel 2024-03-11'],
    ],
    // What is to come lies ahead
    ['Schools in Tessel will stay closed on Friday.', ['closure planned Tessel 2024-03-15']],
    // What happens time and again
    ['Ferry accidents are common in Ebo.', []],
    ['It was the latest in a string of thefts in Ebo.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what is told by nothing but the day of the words came by then', () => {
  /** When the main event was, and each other. */
  const when = (text: string) => {
    const article = madeUpArticle(text, { headline: 'Notes' })
    return buildEvents(article, madeUpMentions(article), findTimes(article)).map(event => event.time?.edtf)
  }
  test.each<[string, (string | undefined)[]]>([
    ['Rebels captured Tessel, Port Ebo said on Tuesday.', ['../2024-03-12']],
    ['Two people were killed in a crash near Tessel, police said Tuesday.', ['../2024-03-12']],
    ['Rebels captured Tessel, the ministry said in a video shown by state television on Tuesday.', ['../2024-03-12']],
    ['Rebels captured Tessel, according to two medics on Tuesday.', ['../2024-03-12']],
    ['Tessel was shelled, said Ina Holt, its mayor, in a letter.', ['2024-03-14?']],
    ['Rebels captured Tessel. A baker was robbed in Dunmore, police said on Tuesday.', ['2024-03-14?', '../2024-03-12']],
    ['Rebels captured Tessel, a video released on Tuesday showed.', ['../2024-03-12']],
    // Who is released says nothing
    ['A quake hit Tessel on Monday. Nine men were arrested and released two days later.', ['2024-03-11', '2024-03-11', '2024-03-13']],
    // A day of its own goes before it
    ['Rebels captured Tessel on Sunday, Port Ebo said on Tuesday.', ['2024-03-10']],
    ['Rebels captured Tessel, Port Ebo said, on Tuesday.', ['2024-03-12']],
    ['Rebels captured Tessel, where troops had camped, on Tuesday.', ['2024-03-12']],
    ['On Tuesday, rebels captured Tessel, Port Ebo said.', ['2024-03-12']],
    // What is to come does not come by the day of the words
    ['The mill in Tessel will close, its owner said on Tuesday.', [undefined]],
  ])('%s', (text, expected) => expect(when(text)).toEqual(expected))
})

describe('what a court does and what was done', () => {
  test.each<[string, string[]]>([
    [
      'A judge in Tessel on Monday sentenced two men to nine years for the bombing of a club that killed nine in February.',
      ['trial happened Tessel 2024-03-11', 'bombing happened - 2024-02'],
    ],
    [
      'A man who fled to Ebo after killing a baker in February was sentenced to nine years in Tessel on Monday.',
      ['displacement happened Ebo -', 'casualty happened - 2024-02', 'trial happened Tessel 2024-03-11'],
    ],
    [
      'A court in Tessel on Monday convicted two men of the killing of a baker in Dunmore in February.',
      ['trial happened Tessel 2024-03-11', 'attack happened Dunmore 2024-02'],
    ],
    ['A plane crashed shortly after take-off near Tessel on Monday, killing nine.', ['accident happened Tessel 2024-03-11']],
    ['Two brothers pleaded guilty to arson in Tessel on Monday.', ['trial happened Tessel 2024-03-11', 'attack happened Tessel -']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a place that opens its sentence, or stands right behind its verb', () => {
  test.each<[string, string[]]>([
    [
      'In Tessel police fired tear gas at pupils who marched on the town hall on Monday.',
      ['protest happened Tessel 2024-03-11', 'protest happened Tessel 2024-03-11'],
    ],
    [
      'At Tessel the harbour, damaged by storms last year, will open again on 2 May.',
      ['destruction happened Tessel 2023', 'construction planned Tessel 2024-05-02'],
    ],
    ['The front brought snow to Ebo on Monday.', ['disaster happened Ebo 2024-03-11']],
    ['The satellite was launched from Tessel on Monday.', ['test happened Tessel 2024-03-11']],
    [
      'Rescuers searched a club in Tessel, whose roof came down on Monday.',
      ['investigation happened Tessel -', 'destruction happened Tessel 2024-03-11'],
    ],
    ['The mayor of Tessel, whose house burned down on Monday, wept.', ['destruction happened - 2024-03-11']],
    ['A bus from Tessel, which crashed on Monday, was full.', ['accident happened - 2024-03-11']],
    ['A ferry in Tessel, which sank off Dunmore on Monday, was old.', ['accident happened Dunmore 2024-03-11']],
    // Who is tried, or was hurt before, was so elsewhere
    ['In Tessel a court jailed a man who shot a clerk.', ['arrest happened Tessel -', 'shooting happened - -']],
    ['The mayor brought the lawyer from Ebo on Monday.', []],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('the day of a decision', () => {
  test.each<[string, string[]]>([
    ['A judge in Tessel ordered the rescue last Friday.', ['decision happened Tessel 2024-03-08']],
    ['The council approved a march on Monday.', ['decision happened - 2024-03-11']],
    ['The council condemned the attack on Monday.', ['condemnation happened - -', 'attack happened - 2024-03-11']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('another who acts', () => {
  test.each<[string, string[]]>([
    ['A court rejected the case on Monday, and Lorvia cut ties with Ebo.', ['decision happened - 2024-03-11', 'diplomacy happened - -']],
    ['The army denied firing on the crowd, and the police arrested nine men.', ['shooting denied - -', 'arrest happened - -']],
    // What is denied may be two things
    [
      'Lorvia denied that its jets had bombed Tessel, and that the army burned the mill.',
      ['bombing denied Tessel -', 'accident denied Tessel -'],
    ],
    ['Rebels denied they had shelled Tessel and burned the mill.', ['shelling denied Tessel -', 'accident denied Tessel -']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('two verbs of one "will"', () => {
  test.each<[string, string[]]>([
    [
      'The mill will close its works in Tessel in May and cut 640 jobs.',
      ['closure planned Tessel 2024-05', 'closure planned Tessel 2024-05'],
    ],
    [
      'The mill will close its works in Tessel in May and sell the land.',
      ['closure planned Tessel 2024-05', 'business planned Tessel 2024-05'],
    ],
    [
      'The mill, which will close in May, sold land in Tessel last year and cut 640 jobs.',
      ['closure planned - 2024-05', 'business happened Tessel 2023', 'closure happened Tessel 2023'],
    ],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('whom somebody told', () => {
  test.each<[string, string[]]>([
    [
      'More than 200 people were killed this week in a collapse in Tessel, a spokesman told Halden Radio on Wednesday.',
      ['casualty happened Tessel 2024-03-11/2024-03-17'],
    ],
    ['Rebels shelled Tessel, the mayor told Halden Radio on Wednesday.', ['shelling happened Tessel -']],
    ['They were told Halden had been shelled on Wednesday.', ['shelling happened - 2024-03-13']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('a land that votes and a place that falls', () => {
  test.each<[string, string[]]>([
    ["Osei won Lorvia's presidential run-off on Monday.", ['election happened Lorvia 2024-03-11']],
    ["The runner won Lorvia's marathon on Monday.", ['contest happened - 2024-03-11']],
    ['In Tessel a bridge fell on Monday.', ['destruction happened Tessel 2024-03-11']],
    ['Port Ebo fell on Monday.', ['capture happened Port Ebo 2024-03-11']],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected))
})

describe('a match', () => {
  test.each<[string, string[]]>([
    ['Lorvia play Varna tonight.', ['contest planned - 2024-03-14']],
    ['Lorvia beat Varna tonight.', ['contest happened - 2024-03-14']],
    ['A 2-0 win over Ebo in Tessel on Monday sent them to the top.', ['contest happened Tessel 2024-03-11']],
    ['Their 3-1 defeat by Ebo at Tessel on Monday was their fifth.', ['contest happened Tessel 2024-03-11']],
    ['Lorvia drew the second Test against Ebo at Tessel on Monday.', ['contest happened Tessel 2024-03-11']],
    ['Varna meet Millbrook in Tessel on Saturday.', ['contest planned Tessel 2024-03-16']],
    ['The Tigers will play the Lions in Tessel on Saturday.', ['contest planned Tessel 2024-03-16']],
    ['The king will meet Varna in Tessel on Saturday.', ['talks planned Tessel 2024-03-16']],
    ['A win over Ebo in Tessel would please the coach.', []],
    ['The king’s victory over Lorvia in 1710 is remembered in Tessel.', []],
    ['A loss at Tessel of nine jobs is feared.', []],
    ['The ministers meet Varna in Tessel on Saturday.', ['talks planned Tessel 2024-03-16']],
    ['Varna meet Tessel away on Saturday.', ['contest planned Tessel 2024-03-16']],
    ['Police held them nine days before the election.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what was declined or bidden', () => {
  test.each<[string, string[]]>([
    ['Lorvia was blamed for its refusal to sign the treaty.', ['agreement denied - -']],
    ['The minister refused to resign.', ['appointment denied - -']],
    ['The rescuers failed to reopen the road to Tessel.', ['repair denied Tessel -']],
    ['The library in Tessel has yet to reopen.', ['repair denied Tessel -']],
    ['The mayor ordered a wall to be built in Tessel.', ['construction planned Tessel -']],
    // Nobody knows yet
    ['The minister may refuse to resign.', ['appointment hypothetical - -']],
    ['If the bank fails to reopen in Tessel, others will follow.', ['repair hypothetical Tessel -']],
    // Nor did these fail
    ['The firm did not fail to rebuild the mill in Tessel.', ['construction denied Tessel -']],
    ['He refused and went on to win the cup in Tessel.', ['contest happened Tessel -']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a verb behind "and"', () => {
  test.each<[string, string[]]>([
    [
      'Police broke up a protest in Tessel on Monday and detained nine people.',
      ['protest happened Tessel 2024-03-11', 'arrest happened Tessel 2024-03-11'],
    ],
    [
      'The bones will be flown to Tessel on Friday and buried in Dunmore in August.',
      ['journey planned Tessel 2024-03-15', 'gathering planned Dunmore 2024-08'],
    ],
    ['The wave killed nobody in Tessel.', ['casualty denied Tessel -']],
    ['Nine men have been in hiding since the election in May 2023.', ['election happened - 2023-05']],
    ['Two hikers fell to their deaths near Tessel on Monday.', ['casualty happened Tessel 2024-03-11']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('the day that opens a sentence', () => {
  test.each<[string, string[]]>([
    ['In May 2021 farmers who had been evicted marched in Tessel.', ['displacement happened - -', 'protest happened Tessel 2021-05']],
    ['On Monday men who had seized a mill in Ebo attacked Tessel.', ['seizure happened Ebo -', 'attack happened Tessel 2024-03-11']],
    ['On Monday gunmen attacked Tessel.', ['attack happened Tessel 2024-03-11']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
