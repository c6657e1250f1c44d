import { expect, test } from 'vitest'
import { findTimes } from './find-times.ts'
import { hasDays, oneParagraph } from './one-paragraph.ts'

/** A history printed on Saturday, 27 July 2024, and what its last paragraph tells. */
function told(ending: string, opening = 'The mill was built in 1847.'): (string | undefined)[] {
  const first = `${opening} It burned in June 1848. In 1852 it was rebuilt. The owner died in 1871 and his son in 1903.`
  const text = `${first}\n\n${ending}`
  const article = oneParagraph(text, '2024-07-27')
  article.paragraphs = [
    { start: 0, end: first.length, role: 'body', number: 1 },
    { start: first.length + 2, end: text.length, role: 'body', number: 2 },
  ]
  return findTimes(article)
    .filter(hasDays)
    .map(time => time.value)
}

test.each<[string, string[]]>([
  ['A mass will be said on Saturday.', ['2024-07-27']],
  ['On Friday the town will open a museum.', ['2024-08-02']],
  ['A museum is to open next year.', ['2025']],
  ['Last Sunday 300 people walked there.', ['2024-07-21']],
  ['Last summer she came back.', ['2023-SU']],
  ['Last October she came back.', ['2023-10']],
  ['She came back in June last year.', ['2023-06']],
  ['She died on 10 July. Her ashes will be scattered on 3 August.', ['2024-07-10', '2024-08-03']],
  ['A mass will be said at 11 a.m. on Saturday. The family will be there from 10 a.m.', ['2024-07-27', '2024-07-27T10:00']],
  // The story has come to now
  ['Last month a court heard the case. It ruled on Monday, and a guard was held in May.', ['2024-06', '2024-07-22', '2024-05']],
  ['A court heard the case in June 1904. It ruled on Monday.', ['1904-06', '1904-06-27']],
  // The story's own days stay with it
  ['She died on 10 July.', ['1848-07-10']],
  ['They would march on 10 July.', ['1848-07-10']],
])('a history tells of the days it is printed in: %s', (ending, expected) => expect(told(ending).slice(-expected.length)).toEqual(expected))

test.each<[string, string]>([
  ['Marta Kowal, who ran the mill, died on 10 July.', '2024-07-10'],
  ['Marta Kowal, who ran the mill, died on Bastille Day.', '2024-07-14'],
  ['The miller died on 10 December.', '1847-12-10'],
])('a day at hand before the story has named a year is of now: %s', (opening, day) =>
  expect(told('', `${opening} The mill was built in 1847.`)[0]).toBe(day),
)

test('a weekday is of no year of the story in which it was none, where no day is stated', () => {
  const text =
    'Marta Kowal died on Friday, February 16. The mill was built in 1847. It burned in 1852. She was born in 1929 and sold it in 2001.'
  expect(findTimes(oneParagraph(text, null))[0]).toMatchObject({ from: null, value: 'XXXX-02-16' })
  expect(findTimes(oneParagraph(`${text} A mass will be said on Saturday.`, null)).at(-1)).toMatchObject({
    from: null,
    value: 'XXXX-WXX-6',
  })
})
