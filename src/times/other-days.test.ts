import { describe, expect, test } from 'vitest'
import { findTimes } from './find-times.ts'
import { days, oneParagraph } from './one-paragraph.ts'

/** Everything here is printed on Saturday, 27 July 2024. */
const lastDay = (text: string): string | undefined => days(text).at(-1)

/** What is found in paragraphs, a line each. */
function timesOf(lines: string[]) {
  const text = lines.join('\n')
  const paragraphs = lines.map((line, n) => ({
    start: text.indexOf(line),
    end: text.indexOf(line) + line.length,
    role: 'body' as const,
    number: n + 1,
  }))
  return findTimes({ ...oneParagraph(text), paragraphs })
}

describe('which number is the month', () => {
  test.each([
    ['The pool closed on 16/05/2022 and opened again on 03/06/2022.', '03/06/2022 = 2022-06-03'],
    ['The pool opened on 03/06/2022. It had closed on 16/05/2022.', '16/05/2022 = 2022-05-16'],
    ['The pool closed on 05/16/2022 and opened again on 06/03/2022.', '06/03/2022 = 2022-06-03'],
    ['The pool opened on Tuesday 05/03/2024.', 'Tuesday 05/03/2024 = 2024-03-05'],
    ['The pool closed on 16/05 and opened again on 03/06.', '03/06 = 2024-06-03'],
    ['The pool has been shut since Monday 24/06.', 'Monday 24/06 = 2024-06-24'],
    ['Closed 16/05/2022, says one sign, 05/17/2022 another, and open from 03/06/2022.', '03/06/2022 = 2022-03-06'],
  ])('%s', (text, expected) => expect(lastDay(text)).toBe(expected))

  test.each([
    ['The pool opened on 09/07.', '09/07 = 2024-07-09', 'after the raid of 10 July'],
    ['The pool opened on 07/09.', '07/09 = 2024-07-09', 'after the raid of 10 July'],
    ['The pool opened on 23/07. It shut on 05/03.', '05/03 = 2024-03-05', 'The raid was on 23 July'],
  ])('%s: days told near it say so', (text, expected, beside) => expect(days(`${text} They came ${beside}.`)).toContain(expected))

  test.each([
    ['harwick.example.co.uk', '2024-03-05', '2024-03-05', '2024-03-05'],
    ['harwick.example.us', '2024-05-03', '2024-05-03', '2024-05-03'],
    ['Harwick Post', '2024-03-05', '2024-05-03', '[2024-03-05,2024-05-03]'],
    [null, '2024-03-05', '2024-05-03', '[2024-03-05,2024-05-03]'],
  ])('or the country of the outlet does, else it is one of two days: %s', (source, from, to, edtf) => {
    const [time] = findTimes({ ...oneParagraph('The pool was shut on 05/03.', '2024-06-30'), source })
    expect(time).toMatchObject({ from, to, edtf, value: from === to ? from : '2024-05-03', basis: 'inferred' })
  })

  test('the day of publication says it as well', () =>
    expect(days('Posted 03/06/2022. Closed since 01/05/2022.', '2022-06-03')).toEqual([
      '03/06/2022 = 2022-06-03',
      '01/05/2022 = 2022-05-01',
    ]))
})

describe('what lies ahead, and what only was to', () => {
  test.each([
    ['She ordered two days of mourning starting on Monday.', 'Monday = 2024-07-29'],
    ['The fee will apply beginning Monday.', 'Monday = 2024-07-29'],
    ['The second pool is to open in Ebo on Monday.', 'Monday = 2024-07-29'],
    ['More rain is forecast for Ebo on Monday.', 'Monday = 2024-07-29'],
    ['The storm may hit Ebo on Monday. Ferries resumed at noon.', 'noon = 2024-07-27'],
    ['Doctors counted cases from 2003 to 25 January 2024.', '25 January 2024 = 2024-01-25'],
    ['The storm is forecast to turn and reach the coast on Monday.', 'Monday = 2024-07-29'],
    ['The agency has put four valleys on alert until Monday night.', 'Monday night = 2024-07-29'],
    ['The search went on until Monday night.', 'Monday night = 2024-07-22'],
    ['Teachers vote on Monday.', 'Monday = 2024-07-29'],
    ['Parliament votes on Monday.', 'Monday = 2024-07-29'],
    ['The court rules on Monday.', 'Monday = 2024-07-29'],
    ['It won 400 votes on Monday.', 'Monday = 2024-07-22'],
    ['Ten years ago, on 3 May, the dam burst.', '3 May = 2014-05-03'],
    ['It was sold ten years ago and pulled down on 3 May.', '3 May = 2024-05-03'],
    // What stands behind "when" with no past in it is to come; so is what is agreed "from" a day
    ['She was chosen to lead the land when parliament votes on 15 September.', '15 September = 2024-09-15'],
    ['He was hurt when a bus overturned on 15 September.', '15 September = 2023-09-15'],
    ['The council agreed to shut the slip from mid-February.', 'mid-February = 2025-02-01..2025-02-28'],
    ['The slip has been shut from mid-February.', 'mid-February = 2024-02-01..2024-02-29'],
    ['The work was to have begun on 8 July.', '8 July = 2024-07-08'],
    ['Engineers had hoped to finish by October.', 'October = 2023-10-01..2023-10-31'],
    ['Engineers hope to finish by October.', 'October = 2024-10-01..2024-10-31'],
    ['By Thursday 200 people had died.', 'Thursday = 2024-07-25'],
    ['Dockers have threatened a walkout on 9 September.', '9 September = 2024-09-09'],
    ['The council called a meeting for 2 August.', '2 August = 2024-08-02'],
    ['The storm will pass Ebo on Sunday and is expected to turn and to hit the coast on Monday.', 'Monday = 2024-07-29'],
    ['Work could begin in August.', 'August = 2024-08-01..2024-08-31'],
    ['The army retook the port in March.', 'March = 2024-03-01..2024-03-31'],
    ['He threatened her on Monday.', 'Monday = 2024-07-22'],
    ['Crews plan to fly the wounded to Ebo on Monday.', 'Monday = 2024-07-29'],
    ['They flew the wounded to Ebo on Monday.', 'Monday = 2024-07-22'],
    ['The storm might hit Ebo on Monday.', 'Monday = 2024-07-29'],
    ['Theresa May hit back on Monday.', 'Monday = 2024-07-22'],
    ['A storm could form near Ebo on Monday.', 'Monday = 2024-07-29'],
    ['Divers could hear voices on Monday.', 'Monday = 2024-07-22'],
    ['She could not be reached on Monday.', 'Monday = 2024-07-22'],
    ['He scrapped a visit that was to have begun on Monday.', 'Monday = 2024-07-29'],
    ['The prize is announced on Monday in Ebo.', 'Monday = 2024-07-29'],
    ['The prize was announced on Monday in Ebo.', 'Monday = 2024-07-22'],
    ['Voters elect a council in Ebo on Monday.', 'Monday = 2024-07-29'],
    ['The council is to meet behind closed doors on Monday.', 'Monday = 2024-07-29'],
    ['The council met behind closed doors on Monday.', 'Monday = 2024-07-22'],
    ['Police are investigating a shooting on Monday.', 'Monday = 2024-07-22'],
    ['A girl is recovering after a fall on Monday.', 'Monday = 2024-07-22'],
    ['The ministers are meeting in Ebo on Monday.', 'Monday = 2024-07-29'],
    ['Gunman opens fire at a bar on Monday.', 'Monday = 2024-07-22'],
    ['The ship left Ebo on 3 July and was due in Tessel on 9 July.', '9 July = 2024-07-09'],
    ['The ship is due in Tessel on 9 July.', '9 July = 2025-07-09'],
    ['Polls open in Ebo on Monday.', 'Monday = 2024-07-29'],
    ['The road was open on Monday.', 'Monday = 2024-07-22'],
    ['The team flies to Ebo on Monday.', 'Monday = 2024-07-29'],
    ['Schools will stay shut until Monday.', 'Monday = 2024-07-29'],
    ['Schools stayed shut until Monday.', 'Monday = 2024-07-22'],
    ['The storm would then hit Ebo on Monday.', 'Monday = 2024-07-29'],
    ['The parade is on Monday.', 'Monday = 2024-07-29'],
    ['The inquest is on 4 February.', '4 February = 2025-02-04'],
    ['It is Monday morning in Ebo.', 'Monday morning = 2024-07-22'],
    ["On Monday we didn't know whether it would start.", 'Monday = 2024-07-22'],
    ['Crews will collect unwanted drugs on Monday.', 'Monday = 2024-07-29'],
    ['The firm would fly an uncrewed capsule on Monday.', 'Monday = 2024-07-29'],
    ['She ordered flags to be lowered until Monday.', 'Monday = 2024-07-29'],
    ['He was ordered held until Monday, and went home.', 'Monday = 2024-07-22'],
    ['The office warns of snow from Monday.', 'Monday = 2024-07-29'],
    ['A trial set for 4 March was dropped.', '4 March = 2024-03-04'],
    ['A trial set for 4 March will be dropped.', '4 March = 2025-03-04'],
    ["Monday's council election will be the first.", 'Monday = 2024-07-29'],
    ["Monday's council election was the first.", 'Monday = 2024-07-22'],
    ["Monday's election result will be challenged.", 'Monday = 2024-07-22'],
    ["Monday's attack will be investigated.", 'Monday = 2024-07-22'],
  ])('%s', (text, expected) => expect(lastDay(text)).toBe(expected))
})

describe('a year that is spoken of holds only so far', () => {
  test.each([
    ['It rained in the first week of May 2018, and again between 8 and 20 May.', '20 May = 2018-05-20'],
    ['It was the worst spill since that of 1987. The company has paid fines since November.', 'November = 2023-11-01..2023-11-30'],
    ['Last year the fever killed 40 people between May and October.', 'October = 2023-10-01..2023-10-31'],
    ['It was to be laid in spring 2022; the war put an end to that. Drones fell on 18 July.', '18 July = 2024-07-18'],
    ['The plague of 2014 to 2016 killed 900. If the rains come in August, roads will close.', 'August = 2024-08-01..2024-08-31'],
    ['Last year they went to court. They lost in May.', 'May = 2024-05-01..2024-05-31'],
  ])('%s', (text, expected) => expect(lastDay(text)).toBe(expected))
})

describe('what is quoted is seen from the day of the words', () => {
  test.each<[string, string[]]>([
    ['“I saw him yesterday,” his sister said on Wednesday.', ['yesterday = 2024-07-23', 'Wednesday = 2024-07-24']],
    ['"We vote tomorrow," the speaker told reporters in Ebo on Monday.', ['tomorrow = 2024-07-23', 'Monday = 2024-07-22']],
    ['“Last night they took my son,” she said on 9 July.', ['Last night = 2024-07-08', '9 July = 2024-07-09']],
    ['The mayor said on Monday: “They came yesterday.”', ['Monday = 2024-07-22', 'yesterday = 2024-07-21']],
    [
      '“They came last week,” he said on Sunday. “Today we are alone.”',
      ['last week = 2024-07-08..2024-07-14', 'Sunday = 2024-07-21', 'Today = 2024-07-21'],
    ],
    // What has happened was on no day to come
    [
      'A bomb fell on Monday. Polls open on December 28. On the same day jets bombed Calder.',
      ['Monday = 2024-07-22', 'December 28 = 2024-12-28', 'the same day = 2024-07-22'],
    ],
    ['Polls open on December 28. On the same day voters will choose a mayor.', ['December 28 = 2024-12-28', 'the same day = 2024-12-28']],
    // A year told of somebody in passing
    [
      'Marta Kowal, the scholar who in 1968 found the wreck in Calder Bay, died on 3 July.',
      ['1968 = 1968-01-01..1968-12-31', '3 July = 2024-07-03'],
    ],
    // Nor does one gone by to what is to be
    [
      'Some of those laid off since March 2023 are to be hired back by October.',
      ['March 2023 = 2023-03-01..2023-03-31', 'October = 2024-10-01..2024-10-31'],
    ],
    // So many of whom
    ['In September 13 inmates and a guard were killed.', ['September = 2023-09-01..2023-09-30']],
    ['On September 13 inmates rioted.', ['September 13 = 2023-09-13']],
    ['He died on Monday. “I saw him yesterday,” she said.', ['Monday = 2024-07-22', 'yesterday = 2024-07-26']],
    ['“I saw him yesterday,” said Ada Ebo, who was hurt when the roof fell on Monday.', ['yesterday = 2024-07-26', 'Monday = 2024-07-22']],
    ['The mayor, who said on Monday that he would go, went yesterday.', ['Monday = 2024-07-22', 'yesterday = 2024-07-26']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
  test('and says so', () =>
    expect(findTimes(oneParagraph('“I saw him yesterday,” she said on Wednesday.'))[0]?.why).toBe(
      '“yesterday” seen from 24 July 2024, the day of the words.',
    ))
})

describe('days seen from other days', () => {
  test.each([
    ['The dam broke on 8 July, the mayor said on Monday. Two men died the day after.', '2024-07-09'],
    ['The truce of 8 July is to last until 30 August. The night before, shells fell.', '2024-07-07'],
    ['A bus burned on 8 July. The evening before, a train had stopped.', '2024-07-07'],
    ['The quake came at 6:15 p.m. on Tuesday.', '2024-07-23'],
    ['Snow fell on Friday, 5 July, and on Saturday.', '2024-07-06'],
    ['Snow fell on Friday, 5 July. By Tuesday the pass was open.', '2024-07-09'],
    ['Snow fell on Friday, 5 July. By Tuesday villagers had left.', '2024-07-09'],
    ['Snow fell on Friday, 5 July. On Tuesday villagers had left.', '2024-07-02'],
    ['Snow fell on Friday, 5 July. A guide had died on Thursday.', '2024-07-04'],
    ['Snow fell on Friday, 5 July. Schools will open on Monday.', '2024-07-29'],
    ['Snow fell on Friday, 19 July. By Tuesday the pass was open.', '2024-07-23'],
    ['The vote of 1 November 2020 was close. The next that year came two weeks later.', '2020-11-09..2020-11-15'],
    ['Pumps failed from Friday 12 July to Monday 15 July. On the Saturday, fish died.', '2024-07-13'],
    ['Pumps failed from Friday 12 July to Monday 15 July. By Sunday 14, fish were dying.', '2024-07-14'],
    ['Pumps failed from 9 p.m. on 30 December to 2 a.m. on 2 January 2022.', '2022-01-02'],
    ['They left on Friday, 5 July. The court heard on Monday that it had snowed. They were found on the Sunday.', '2024-07-07'],
    ['They left on Friday, 5 July. On Monday a doctor said both had been alive. They were found on the Sunday.', '2024-07-07'],
    ['It burst on the night of 8–9 July. He came the next day.', '2024-07-10'],
    ['The airport was closed until 18 July.', '2024-07-18'],
    ['He fell ill on the Monday and died on the Thursday.', '2024-07-25'],
    ['She drowned on Friday 25 November.', '2022-11-25'],
    ['She drowned on Friday 22 March.', '2024-03-22'],
    ['It burned on 3 March 2022. The next morning she called. He was held on March 9.', '2022-03-09'],
    ['The dam broke on 12 August 2002. By the following Tuesday 90 were dead.', '2002-08-13'],
    ['The mine closed on 3 May 2019. The Monday after, it was flooded.', '2019-05-06'],
    ['The mine closed on 3 May 2019. It had been flooded the Monday before.', '2019-04-29'],
  ])('%s', (text, day) => expect(lastDay(text)).toMatch(new RegExp(`= ${day}$`)))

  test.each([
    'Late in the autumn of 1943 she heard thunder. It was a Sunday.',
    'The river rose in May 2002. The following Friday it broke.',
  ])('of a time so wide nobody knows which: %s', text => expect(days(text)).toHaveLength(1))

  test('a line that ends with a full day says when an undated text was written', () => {
    const text = 'EL FARO DEL SUR, 17 octubre / October 17, 2025\n\nA man was shot on Wednesday.'
    const end = text.indexOf('\n')
    const paragraphs = [
      { start: 0, end, role: 'body' as const, number: 1 },
      { start: end + 2, end: text.length, role: 'body' as const, number: 2 },
    ]
    expect(findTimes({ ...oneParagraph(text, null), paragraphs }).map(({ text, from }) => [text, from])).toEqual([
      ['October 17, 2025', '2025-10-17'],
      ['Wednesday', '2025-10-15'],
    ])
  })

  test('an undated text is seen from its latest full day where that is the weekday it told of before', () => {
    const text = 'They signed on Sunday. The deal, signed in Ebo on 14 September 2025, frees ten.'
    expect(days(`${text} Another was signed on 27 June.`, null)).toEqual([
      'Sunday = 2025-09-14',
      '14 September 2025 = 2025-09-14',
      '27 June = 2025-06-27',
    ])
    expect(days(text.replace('Sunday', 'Monday'), null)).not.toContain('Monday = 2025-09-08')
  })

  test('an undated diary is seen from its dateline', () =>
    expect(days('Ebo, Saturday 14 June 2025. Yesterday it rained. On Monday a truck came.', null)).toEqual([
      'Saturday 14 June 2025 = 2025-06-14',
      'Yesterday = 2025-06-13',
      'Monday = 2025-06-09',
    ]))

  test('a season that is over may be this one', () => {
    expect(days('Avalanches have killed 21 people this winter.', '2025-03-29')).toEqual(['this winter = 2024-12-01..2025-02-28'])
    expect(days('The lake will be drained this winter.', '2025-03-29')).toEqual(['this winter = 2025-12-01..2026-02-28'])
  })

  test('results that are due are of a quarter that is over', () =>
    expect(days('Its second-quarter results are due on Tuesday.')).toEqual([
      'second-quarter = 2024-04-01..2024-06-30',
      'Tuesday = 2024-07-30',
    ]))

  test('a clock time takes the day named behind it', () =>
    expect(days('The roof fell at 6:15 p.m. on Tuesday.')).toEqual(['6:15 p.m. = 2024-07-23', 'Tuesday = 2024-07-23']))

  test.each([
    ['They came in the early hours of Sunday.', 'the early hours of Sunday = 2024-07-21'],
    ['They came in the small hours of 4 May.', 'the small hours of 4 May = 2024-05-04'],
    ['It is to resume in the second half of August.', 'the second half of August = 2024-08-01..2024-08-31'],
    ['Shots were heard on Monday night. At 2 a.m. police came.', '2 a.m. = 2024-07-23'],
    ['He was found on Monday night. He had been seen at 2 a.m. in Ebo.', '2 a.m. = 2024-07-22'],
    ['Shots were heard on Saturday night. Police came at 2 a.m.', '2 a.m. = 2024-07-27'],
    ['What happened on the 16th? It was a Tuesday.', 'Tuesday = 2024-07-16'],
  ])('%s', (text, expected) => expect(lastDay(text)).toBe(expected))

  test('a day long before, told with “had”, is left behind with its paragraph', () => {
    const text = 'The roof fell on Sunday. The station had been opened again on 5 May.\n\nThe mayor came that evening.'
    const [first, second] = text.split('\n\n') as [string, string]
    const paragraphs = [
      { start: 0, end: first.length, role: 'body' as const, number: 1 },
      { start: first.length + 2, end: first.length + 2 + second.length, role: 'body' as const, number: 2 },
    ]
    expect(findTimes({ ...oneParagraph(text), paragraphs }).map(({ text, from }) => `${text} = ${from}`)).toEqual([
      'Sunday = 2024-07-21',
      '5 May = 2024-05-05',
      'that evening = 2024-07-21',
    ])
  })

  test('a paragraph that looked back to the evening before is followed by one of the day itself', () => {
    const text = 'They came on Sunday. The fence had been broken the evening before.\n\nShe heard them at 3 a.m.'
    const end = text.indexOf('\n')
    const paragraphs = [
      { start: 0, end, role: 'body' as const, number: 1 },
      { start: end + 2, end: text.length, role: 'body' as const, number: 2 },
    ]
    expect(findTimes({ ...oneParagraph(text), paragraphs }).map(({ text, from }) => [text, from])).toEqual([
      ['Sunday', '2024-07-21'],
      ['the evening before', '2024-07-20'],
      ['3 a.m.', '2024-07-21'],
    ])
  })

  test.each<[string, string[]]>([
    ['The quake struck at 04:12 (02:12 UTC) on Tuesday.', ['04:12 = 2024-07-23', '02:12 UTC = 2024-07-23', 'Tuesday = 2024-07-23']],
    ['He was seen between 2 p.m. and 4 p.m. on Tuesday.', ['2 p.m. = 2024-07-23', '4 p.m. = 2024-07-23', 'Tuesday = 2024-07-23']],
    ['Power was cut from 22:00 to 23:30 on 3 July.', ['22:00 = 2024-07-03', '23:30 on 3 July = 2024-07-03']],
    ['It began at 9 a.m. A train on Tuesday was late.', ['9 a.m. = 2024-07-27', 'Tuesday = 2024-07-23']],
  ])('and so do several hours: %s', (text, expected) => expect(days(text)).toEqual(expected))

  test.each([
    ['It left at 23:40 on Tuesday and lost power after midnight.', 'midnight = 2024-07-24'],
    ['She was hit at 11 p.m. on Tuesday. She died at 2 a.m.', '2 a.m. = 2024-07-24'],
    ['She was hit at 11 p.m. on Tuesday. She had left work at 2 a.m.', '2 a.m. = 2024-07-23'],
    ['She was hit at 11 p.m. on Tuesday. She died at 11:30 p.m.', '11:30 p.m. = 2024-07-23'],
    ['She was hit at 3 p.m. on Tuesday. She had left work at 2 a.m.', '2 a.m. = 2024-07-23'],
    ['She was hit at 11 p.m. on Tuesday. On Friday a car was found at 2 a.m.', '2 a.m. = 2024-07-26'],
    ['The creek rose late on Tuesday. Soon after midnight it was in the hall. At 1.40am all left.', '1.40am = 2024-07-24'],
    ['Drones came late Tuesday. Shortly before midnight a second wave hit.', 'midnight = 2024-07-23'],
    ['Drones came late Tuesday. Shortly before midnight a second wave hit. At 2:15 a.m. it was over.', '2:15 a.m. = 2024-07-24'],
    ['The slope slid early on Tuesday, the bureau told the United Ports on Thursday. It began at 3 a.m.', '3 a.m. = 2024-07-23'],
    // Nothing late is told.
    ['The creek rose early on Tuesday. At 1.40am all left.', '1.40am = 2024-07-23'],
    ['The creek rose on Tuesday. At 1.40am all left.', '1.40am = 2024-07-23'],
  ])('a night goes on past midnight: %s', (text, expected) => expect(lastDay(text)).toBe(expected))

  test.each<[string, string]>([
    [
      'It burned on Friday, the chief told the council at a 10 a.m. briefing on Saturday. It was out around 11 p.m. the same day.',
      '2024-07-26',
    ],
    ['It burned on Friday, she said in a statement to the council on Saturday. It was out by noon.', '2024-07-26'],
    ['The 2 a.m. blast on Friday killed nine.', '2024-07-26'],
    ['The ship left at 5:34 a.m. Beijing time on 5 July.', '2024-07-05'],
    ['It began at 7:05 p.m. EDT (2305 UTC) July 9 and ended 90 minutes later.', '2024-07-09'],
    ['The match has been moved to Aug. 17 (7pm).', '2024-08-17'],
    ['It was grounded until July 16, when it took off at 1:47 a.m.', '2024-07-16'],
    ['It was hit on Thursday, the third after Monday’s in Ebo. It came at 3 a.m.', '2024-07-25'],
    // Here the hour is no other day's
    ['He told them a bus had burned on Saturday. At noon it was gone.', '2024-07-27'],
  ])('hours and days of words are not those of what happened: %s', (text, day) => expect(lastDay(text)).toMatch(new RegExp(`= ${day}$`)))

  test.each<[string, string]>([
    ['A mill burned late on Friday and still smoked on Saturday morning.\nIt broke out at 10:30 p.m.', '2024-07-26'],
    ['A mill burned late on Friday and still smoked on Saturday morning.\nA wall fell at 8:30 a.m.', '2024-07-27'],
    ['A mill burned late on Friday and still smoked on Saturday morning.\nThe road will be opened at 10:30 p.m.', '2024-07-27'],
    ['A mill burned on Saturday morning.\nA second one burned at 10:30 p.m.', '2024-07-27'],
    ['Its year ended on March 31.\nShares fell to 40 pence at 1112 GMT.', '2024-07-24'],
    ['Her last win was on 16 December 2006.\nThe race was to start at 11:45 a.m. but was put off.', '2024-07-24'],
    ['On 16 December 2006 she left home.\nAround 2 p.m. a neighbour saw her.', '2006-12-16'],
    ['She was seen at 9 a.m. on 16 December 2006.\nA neighbour met her at 2 p.m. in Ebo.', '2006-12-16'],
    ['She was last seen on 6 May.\nA neighbour met her at 2 p.m. in Ebo.', '2024-05-06'],
    ['The ship left Ebo on 6 July.\nAt 1015 GMT it called for help.', '2024-07-06'],
    ['The ship left Ebo on 6 July.\nBy 1015 GMT shares were down.', '2024-07-24'],
  ])('an hour is of a day long past only where the text stays there: %s', (text, day) => {
    const all = `On Wednesday it was said.\n${text}`
    const lines = all.split('\n')
    const paragraphs = lines.map((line, n) => {
      const start = lines.slice(0, n).join('\n').length + (n > 0 ? 1 : 0)
      return { start, end: start + line.length, role: 'body' as const, number: n + 1 }
    })
    expect(findTimes({ ...oneParagraph(all), paragraphs }).at(-1)!.from).toBe(day)
  })

  test.each<[string, string]>([
    ['A dog had been loose since Sunday.', '2024-07-07'],
    ['A dog got loose on Tuesday night.', '2024-07-09'],
    ['The court will hear it on Friday.', '2024-08-02'],
  ])('a weekday under a day on a line of its own is none behind it: %s', (entry, day) => {
    const head = 'Tuesday, July 9'
    const text = `${head}\n${entry}`
    const paragraphs = [
      { start: 0, end: head.length, role: 'body' as const, number: 1 },
      { start: head.length + 1, end: text.length, role: 'body' as const, number: 2 },
    ]
    expect(findTimes({ ...oneParagraph(text), paragraphs }).at(-1)!.from).toBe(day)
  })

  describe('what the entries of a diary call this morning, tonight and yesterday', () => {
    const spans = (lines: string[]) => timesOf(lines).map(({ text, from }) => `${text} = ${from}`)

    test('is seen from the day on a line over it', () => {
      const lines = [
        '5 March',
        'We moved up this morning and dug in by the mill.',
        '9 March',
        'Yesterday two men died. It will rain tonight.',
      ]
      expect(spans(lines)).toEqual([
        '5 March = 2024-03-05',
        'this morning = 2024-03-05',
        '9 March = 2024-03-09',
        'Yesterday = 2024-03-08',
        'tonight = 2024-03-09',
      ])
    })

    test('is seen from the day with which it opens', () => {
      const lines = [
        '5 March. We moved up this morning and dug in by the mill.',
        '9 March. Yesterday two men died, and today the mill is a museum.',
      ]
      expect(spans(lines)).toEqual([
        '5 March = 2024-03-05',
        'this morning = 2024-03-05',
        '9 March = 2024-03-09',
        'Yesterday = 2024-03-08',
        'today = 2024-07-27',
      ])
    })

    test.each([
      [
        ['5 March', 'The mayor spoke this morning.'],
        ['5 March = 2024-03-05', 'this morning = 2024-07-27'],
      ],
      [
        ['5 March', '9 March', 'The mayor spoke this morning.'],
        ['5 March = 2024-03-05', '9 March = 2024-03-09', 'this morning = 2024-07-27'],
      ],
    ])('is of the paper where there are no entries: %s', (lines, expected) => expect(spans(lines)).toEqual(expected))

    test('is in the year told in which its weekday fits', () => {
      const lines = [
        'Log of 1918',
        'Thursday, 14 February. We left Ebo at six this morning with a fair wind.',
        'Friday, 15 February. It blew hard.',
      ]
      expect(spans(lines).slice(1)).toEqual([
        'Thursday, 14 February = 1918-02-14',
        'this morning = 1918-02-14',
        'Friday, 15 February = 1918-02-15',
      ])
    })
  })

  test('an entry under a day on a line of its own is of that day', () => {
    const lines = ['Tuesday, July 9', '8:14 a.m. — A fence was cut overnight.', 'Friday, July 12', '1 a.m. — Two men fought.']
    expect(timesOf(lines).map(time => time.from)).toEqual(['2024-07-09', '2024-07-09', '2024-07-09', '2024-07-12', '2024-07-12'])
  })

  test('an entry of a running report is of its day', () => {
    const text = 'Flights stop at 6 p.m. tomorrow.\n\n17:02 The storm has made landfall.'
    const paragraphs = [
      { start: 0, end: 32, role: 'body' as const, number: 1 },
      { start: 34, end: text.length, role: 'body' as const, number: 2 },
    ]
    expect(findTimes({ ...oneParagraph(text), paragraphs }).map(({ text, from }) => [text, from])).toEqual([
      ['6 p.m. tomorrow', '2024-07-28'],
      ['17:02', '2024-07-27'],
    ])
  })

  test('the night before something is no day of its own', () => expect(days('He slept badly the night before the race.')).toEqual([]))
})

describe('no day', () => {
  test.each(['A 2016 Toyota left the road.', 'He walked through the Christmas market.', 'The clinic opens every Monday and Friday.'])(
    '%s',
    text => expect(days(text)).toEqual([]),
  )
  test('a year before another name is one', () => expect(days('The 2016 Olympics were in Rio.')).toEqual(['2016 = 2016-01-01..2016-12-31']))
})
