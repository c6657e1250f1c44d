import edtf from 'edtf'
import { describe, expect, test } from 'vitest'
import { findTimes } from './find-times.ts'
import { oneParagraph } from './one-paragraph.ts'
import { wholeRanges } from './whole-ranges.ts'

const read = (text: string) => findTimes(oneParagraph(text))[0]!

describe('TIMEX3: type, value and mod', () => {
  test.each([
    ['It began on 3 March 2022.', 'DATE 2022-03-03'],
    ['It began in March 2022.', 'DATE 2022-03'],
    ['It began in 2022.', 'DATE 2022'],
    ['It began in the 1990s.', 'DATE 199'],
    ['It was the 18th century.', 'DATE 17'],
    ['It was 490 BC.', 'DATE BC0490'],
    ['It was in the 470s BC.', 'DATE BC047'],
    ['It was the 4th century BC.', 'DATE BC03'],
    ['It began in the summer of 2021.', 'DATE 2021-SU'],
    ['It grew in the third quarter of 2023.', 'DATE 2023-Q3'],
    ['It grew in the second half of 2023.', 'DATE 2023-H2'],
    ['He left last week.', 'DATE 2024-W29'],
    ['He left last weekend.', 'DATE 2024-W29-WE'],
    ['It began in early March 2022.', 'DATE 2022-03 START'],
    ['It began in mid-March 2022.', 'DATE 2022-03 MID'],
    ['It began in late 2022.', 'DATE 2022 END'],
    ['It began at the beginning of 2022.', 'DATE 2022 START'],
    ['It began around 1910.', 'DATE 1910 APPROX'],
    ['It is quiet now.', 'DATE PRESENT_REF'],
    ['He left recently.', 'DATE PAST_REF'],
    ['It fell years ago.', 'DATE PAST_REF'],
    ['A few days later it rained.', 'DATE FUTURE_REF'],
    ['Nobody knows the future.', 'DATE FUTURE_REF'],
    ['It began on Tuesday night.', 'TIME 2024-07-23TNI'],
    ['He left this morning.', 'TIME 2024-07-27TMO'],
    ['It began at 3:30 p.m. Tuesday.', 'TIME 2024-07-23T15:30'],
    ['It struck at 0737 GMT.', 'TIME 2024-07-27T07:37'],
    ['They met at noon.', 'TIME 2024-07-27T12:00'],
    ['They attack at night.', 'TIME XXXX-XX-XXTNI'],
    ['It took three weeks.', 'DURATION P3W'],
    ['A 90-day truce held.', 'DURATION P90D'],
    ['It took more than ten years.', 'DURATION P10Y MORE_THAN'],
    ['It takes at least four days.', 'DURATION P4D EQUAL_OR_MORE'],
    ['It takes up to six days.', 'DURATION P6D EQUAL_OR_LESS'],
    ['It took a fortnight.', 'DURATION P2W'],
    ['It rained in the first week of May.', 'DURATION P1W'],
    ['It closed on the last day of March.', 'DATE 2024-03-31'],
    ['It took only five days.', 'DURATION P5D'],
    ['It took two and a half years.', 'DURATION P2.5Y'],
    ['It took twenty-one days.', 'DURATION P21D'],
    ['It took several months.', 'DURATION PXM'],
    ['It took half an hour.', 'DURATION PT0.5H'],
    ['It lasted 24 hours.', 'DURATION PT24H'],
    ['In the past decade it shrank.', 'DURATION P1DE'],
    ['They meet every day.', 'SET XXXX-XX-XX'],
    ['They meet every two weeks.', 'SET P2W'],
    ['It peaked in week 14 of 2024.', 'DATE 2024-W14'],
    ['They meet every second Thursday.', 'SET XXXX-WXX-4'],
    ['They meet every third year.', 'SET P3Y'],
    ['It beeps every second.', 'SET PT1S'],
    ['They meet on Mondays.', 'SET XXXX-WXX-1'],
    ['It is printed weekly.', 'SET XXXX-WXX'],
    ['It rains 200 days a year.', 'SET P1Y'],
  ])('%s', (text, expected) => {
    const { type, value, mod } = text.startsWith('It rains') ? findTimes(oneParagraph(text)).at(-1)! : read(text)
    expect([type, value, mod].filter(Boolean).join(' ')).toBe(expected)
  })
})

describe('EDTF, as an independent library reads it', () => {
  test.each([
    ['It began on 3 March 2022.', '2022-03-03'],
    ['It began in March 2022.', '2022-03'],
    ['It began in 2022.', '2022'],
    ['In 2017 soldiers burned the village.', '2017'],
    ['A fire at the same farm in 2019 killed a guard.', '2019'],
    ['The quake in 1999 injured 40.', '1999'],
    ['It began in the 1990s.', '199X'],
    ['It was the 18th century.', '17XX'],
    ['It was 44 BC.', '-0043'],
    ['It began in the spring of 2024.', '2024-21'],
    ['It began in the autumn of 2024.', '2024-23'],
    ['It grew in the third quarter of 2023.', '2023-35'],
    ['It grew in the second half of 2023.', '2023-41'],
    // Of accounts nobody says in which month they begin
    ['Sales rose in FY25.', '2025~'],
    ['Sales rose in fiscal year 2024.', '2024~'],
    ['Profit fell in Q2 FY24.', '2024-04-01~/2024-06-30~'],
    ['Profit fell in the second half of FY24.', '2024-07-01~/2024-12-31~'],
    ['He left last week.', '2024-07-15/2024-07-21'],
    ['Earlier this year it closed.', '2024-01-01/2024-07-27'],
    ['It has gone on since 2014.', '2014/..'],
    ['It is due by 15 June 2025.', '../2025-06-15'],
    ['It is due by mid-June.', '../2025-06'],
    // A time of day so near to what happened is of that day; a term set ends there
    ['It shook two towns just before midnight on Friday.', '2024-07-26'],
    ['He was shot after 9 p.m. on Tuesday.', '2024-07-23'],
    ['The slide came down before dawn on Monday.', '2024-07-22'],
    ['Thirty-four had been brought in by 9 a.m. on Monday.', '2024-07-22'],
    ['They must leave before noon on Monday.', '../2024-07-29'],
    ['He was hurt after Tuesday’s draw.', '2024-07-23'],
    ['It was hit on the night of 3–4 March 2024.', '[2024-03-03..2024-03-04]'],
    ['It began on Tuesday night.', '2024-07-23'],
    ['It rained in the first week of May 2022.', '2022-05-01/2022-05-07'],
    ['It rained in the last two weeks of May 2022.', '2022-05-18/2022-05-31'],
    ['Sales rose in the first nine months of last year.', '2023-01-01/2023-09-30'],
    ['It closed on the last day of March.', '2024-03-31'],
    ['It rained in the first fortnight of June.', '2024-06-01/2024-06-14'],
    ['It took three weeks.', null],
    ['They meet every day.', null],
    ['It is quiet now.', null],
  ])('%s', (text, expected) => {
    const found = read(text)
    expect(found.edtf).toBe(expected)
    if (expected !== null) expect(() => edtf(expected)).not.toThrow()
  })

  test('its days are ours, seasons apart', () => {
    for (const text of [
      '3 March 2022',
      'March 2022',
      'in 2022',
      'in the 1990s',
      '44 BC',
      'in the third quarter of 2023',
      'the 18th century',
    ]) {
      const found = read(`It was ${text}.`)
      const theirs = edtf(found.edtf!) as { min: number; max: number }
      const day = (ms: number) => new Date(ms).toISOString().replace(/^-00/, '-').split('T')[0]
      expect([day(theirs.min), day(theirs.max)]).toEqual([found.from, found.to])
    }
  })
})

describe('ranges keep their ends and know each other', () => {
  test.each([
    ['It ran between May and July.', '2024-05-01', '2024-07-31', '2024-05/2024-07'],
    ['It ran from 3 to 9 March 2022.', '2022-03-03', '2022-03-09', '2022-03-03/2022-03-09'],
    ['It ran 3–9 March 2022.', '2022-03-03', '2022-03-09', '2022-03-03/2022-03-09'],
    ['It ran from May to July 2022.', '2022-05-01', '2022-07-31', '2022-05/2022-07'],
    ['It ran 1939-1945.', '1939-01-01', '1945-12-31', '1939/1945'],
    ['From 1939 to 45 the mill was shut.', '1939-01-01', '1945-12-31', '1939/1945'],
    ['The line, open from 1890 until 95, was long.', '1890-01-01', '1895-12-31', '1890/1895'],
    ['He wrote it between 1914 and 18.', '1914-01-01', '1918-12-31', '1914/1918'],
    ['Cases rose between week 48 of 2023 and week 6 of 2024.', '2023-11-27', '2024-02-11', '2023-11-27/2024-02-11'],
    ['Cases rose in weeks 10 to 12 of 2024.', '2024-03-04', '2024-03-24', '2024-03-04/2024-03-24'],
    ['It ran from spring 2022 until March 2023.', '2022-03-01', '2023-03-31', '2022-03-01/2023-03'],
    ['From 3 to 9 March 2024 the ferry stood still.', '2024-03-03', '2024-03-09', '2024-03-03/2024-03-09'],
    ['Between 2 and 9 April the ferry stood still.', '2024-04-02', '2024-04-09', '2024-04-02/2024-04-09'],
    ['From the 3rd to the 9th of March the ferry stood still.', '2024-03-03', '2024-03-09', '2024-03-03/2024-03-09'],
    ['The fair ran March 3-9, 2024.', '2024-03-03', '2024-03-09', '2024-03-03/2024-03-09'],
    ['The fair ran March 3 through 9.', '2024-03-03', '2024-03-09', '2024-03-03/2024-03-09'],
    ['It was shut from 28 February to 3 March 2024.', '2024-02-28', '2024-03-03', '2024-02-28/2024-03-03'],
    ['It was shut from Dec. 30, 2023, to Jan. 2, 2024.', '2023-12-30', '2024-01-02', '2023-12-30/2024-01-02'],
    ['It was shut from 30 December to 2 January.', '2023-12-30', '2024-01-02', '2023-12-30/2024-01-02'],
    ['From March to May 2023 the ferry stood still.', '2023-03-01', '2023-05-31', '2023-03/2023-05'],
    ['From November to March last year it snowed.', '2022-11-01', '2023-03-31', '2022-11/2023-03'],
    ['It was open from late March to early May.', '2024-03-01', '2024-05-31', '2024-03/2024-05'],
    ['From 2011 to 2014 the town was held.', '2011-01-01', '2014-12-31', '2011/2014'],
    ['Between Monday and Thursday the ferry stood still.', '2024-07-22', '2024-07-25', '2024-07-22/2024-07-25'],
    ['Between Monday and Thursday, March 7, it rained.', '2024-03-04', '2024-03-07', '2024-03-04/2024-03-07'],
    ['The talks ran from Monday, March 4, to Thursday.', '2024-03-04', '2024-03-07', '2024-03-04/2024-03-07'],
    ['It rained from Thursday to Monday.', '2024-07-18', '2024-07-22', '2024-07-18/2024-07-22'],
    ['It rained from Monday until Thursday.', '2024-07-22', '2024-07-25', '2024-07-22/2024-07-25'],
    ['It rained from Monday to Monday.', '2024-07-15', '2024-07-22', '2024-07-15/2024-07-22'],
    ['The road will be closed from Thursday to Monday.', '2024-08-01', '2024-08-05', '2024-08-01/2024-08-05'],
  ])('%s', (text, from, to, written) => {
    const [first, last] = findTimes(oneParagraph(text))
    expect(first!.range).toMatchObject({ from, to, edtf: written, start: first!.start, end: last!.end })
    expect(last!.range).toEqual(first!.range)
    expect(() => edtf(written)).not.toThrow()
  })

  test.each([
    'It rained on Monday and Thursday.',
    'The trial was moved from Monday to Thursday.',
    'The vote was postponed from May to July.',
    'He left in 2011 — 2014 was worse.',
    'Between 9 and 2 April it rained.',
    'It closed in May, to 9 March he said nothing.',
    'From 3 to 9 people came in March 2024.',
    'The count fell from 1980 to 95.',
    'Between 1990 and 95 people were held.',
    'It held between 1800 and 20 million birds.',
    'The walk led from 1939 to 45th Street.',
    'He sat from 1999 to 05.',
  ])('%s is no range', text => expect(findTimes(oneParagraph(text)).filter(time => time.range)).toEqual([]))

  test('a reader is given the two ends as one', () => {
    const text = 'It was shut from 3 to 9 March 2024, and again in May.'
    expect(wholeRanges(findTimes(oneParagraph(text)), text).map(time => [time.text, time.edtf, time.basis])).toEqual([
      ['3 to 9 March 2024', '2024-03-03/2024-03-09', 'stated'],
      ['May', '2024-05', 'inferred'],
    ])
  })

  test('an open side is told apart from the days named', () => {
    expect(read('It has gone on since 2014.')).toMatchObject({ open: 'after', from: '2014-01-01', to: '2014-12-31' })
    expect(read('Nobody may leave until Friday.')).toMatchObject({ open: 'before' })
    expect(read('It began in 2014.')).not.toHaveProperty('open')
  })
})

describe('the part that is meant, where the words say which', () => {
  test.each([
    ['early March 2022', '2022-03-01', '2022-03-10'],
    ['mid-March 2022', '2022-03-11', '2022-03-21'],
    ['late March 2022', '2022-03-22', '2022-03-31'],
    ['the first half of June', '2024-06-01', '2024-06-15'],
    ['the second half of May', '2024-05-16', '2024-05-31'],
    ['end-March 2022', '2022-03-22', '2022-03-31'],
    ['the end of 2022', '2022-09-01', '2022-12-31'],
    ['earlier this month', '2024-07-01', '2024-07-27'],
    ['later this week', '2024-07-27', '2024-07-28'],
  ])('%s', (words, from, to) => expect(read(`It was ${words}.`).part).toEqual({ from, to }))
})

describe('stated or inferred, and why', () => {
  test.each([
    ['It was July 27, 2024.', 'stated', 'The words name the day.'],
    ['It closed last year.', 'inferred', '“last year” seen from 27 July 2024, the day of publication.'],
    ['It closed in July.', 'inferred', '“July” seen from 27 July 2024, the day of publication.'],
  ])('%s', (text, basis, why) => expect(read(text)).toMatchObject({ basis, why }))

  test('a day seen from another names it', () => {
    const [, next] = findTimes(oneParagraph('It fell on 3 May 2022. The next day was calm.'))
    expect(next).toMatchObject({ basis: 'inferred', why: '“The next day” seen from “3 May 2022” before it.' })
  })
})
