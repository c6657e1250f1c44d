import { describe, expect, test } from 'vitest'
import { readArticles } from '../read-article.ts'

const read = (content: string, name = 'news.csv') => [...readArticles(new TextEncoder().encode(content), name)]
const articles = (content: string, name?: string) => read(content, name).flatMap(one => (one.ok ? one.value : []))
const problems = (content: string, name?: string) => read(content, name).flatMap(one => (one.ok ? [] : one.problem))

const flood = 'Rescue crews evacuated two hundred people in Lviv, and one in Brody.'

test.each([
  ['commas', `id,title,text,published,outlet\na1,Flood in Lviv,"${flood}",2024-03-12,Courier\n`, 'news.csv'],
  ['semicolons, CRLF and a mark', `\uFEFFID;Title;Text;Published;Outlet\r\na1;Flood in Lviv;${flood};2024-03-12;Courier\r\n`, 'news.csv'],
  [
    'tabs, other columns and empty rows',
    `text\tid\ttitle\tshares\tpublished\toutlet\n\n${flood}\ta1\tFlood in Lviv\t3\t2024-03-12\tCourier\n\t\t\n`,
    'news.tsv',
  ],
])('a row is an article: %s', (_, content, name) =>
  expect(articles(content, name)).toMatchObject([
    { headline: 'Flood in Lviv', published: '2024-03-12', source: 'Courier', text: `Flood in Lviv\n\n${flood}` },
  ]),
)

test('a quoted cell holds separators, line ends and quotes', () => {
  const [first, second] = articles('id,text\n1,"He said ""Go, now"" in Lviv.\n\nNobody went."\n2,"Rain fell on Lagos."')
  expect([first!.text, second!.text]).toEqual(['He said "Go, now" in Lviv.\n\nNobody went.', 'Rain fell on Lagos.'])
  expect([first!.file, second!.file]).toEqual(['news.csv#1', 'news.csv#2'])
})

test('a row that cannot be read fails alone, with its line', () =>
  expect(problems('text,published\n"Rain fell\non Lagos.",2024-03-12\n,2024-03-12\nA bridge fell in Hale.,soon\n')).toEqual([
    'news.csv, line 4: "text" is empty.',
  ]))

test('a row whose day is none is read without it', () =>
  expect(articles('text,published\nA bridge fell in Hale.,soon\nRain fell on Lagos.,2024-03-12\n').map(one => one.published)).toEqual([
    null,
    '2024-03-12',
  ]))

test('a quotation that is never closed is told, and what stands before it is kept', () => {
  const table = 'id,text\n1,"Rain fell on Lagos."\n2,"A bridge fell in Hale.\n3,Snow\n'
  expect(articles(table)).toHaveLength(1)
  expect(problems(table)).toEqual([expect.stringMatching(/^news\.csv, line 3: .*never closed/)])
})

test.each(['place,events\nLviv,3\n', 'title,text,published\n', 'text'])('a table without texts holds no articles: %j', table =>
  expect(problems(table)).toEqual([expect.stringMatching(/^news\.csv holds no articles that can be read: expected is a table/)]),
)

test('a column whose rows show which number is the month gives each row its day; of another both days are kept', () => {
  const table = (second: string) => `date,title,text\n05/03/2024,One,${flood}\n${second},Two,Rain fell on Lagos.\n`
  expect(articles(table('25/03/2024')).map(({ published }) => published)).toEqual(['2024-03-05', '2024-03-25'])
  expect(read(table('06/03/2024'))).toMatchObject([
    {
      value: { published: '2024-05-03', publishedOr: '2024-03-05' },
      notes: expect.arrayContaining([
        expect.stringMatching(/is dated “05\/03\/2024”, which was read month first, as 2024-05-03; it may mean 2024-03-05\.$/),
      ]),
    },
    { value: { published: '2024-06-03', publishedOr: '2024-03-06' } },
  ])
})

describe('where the names of the columns stand', () => {
  const row = '2024-03-05,Kupiansk,Shelling,49.7106,37.6156,Shells fell on the market.'
  const names = 'Date,Place,Type,Latitude,Longitude,Notes'
  const expected = [{ text: 'Shells fell on the market.\n\n2024-03-05: Shelling, Kupiansk: latitude 49.7106, longitude 37.6156.' }]
  test.each([
    ['below a title', `Incidents in March,,,,,\nKept by the desk,,,,,\n\n${names}\n${row}\n`],
    ['above the tags of HXL', `${names}\n#date,#loc+name,#event,#geo+lat,#geo+lon,#description\n${row}\n`],
    ['below what says how they are parted', `sep=;\r\n${names.replaceAll(',', ';')}\r\n${row.replaceAll(',', ';')}\r\n`],
    ['between upright strokes', `${names.replaceAll(',', '|')}\n${row.replaceAll(',', '|')}\n`],
  ])('%s', (_, table) => expect(articles(table)).toMatchObject(expected))
  test('and the lines of rows are counted from the first of the file', () =>
    expect(problems(`Incidents,,\n\ntitle,text,published\nRain,"Rain fell on Hale.",2024-03-05\nSnow,"",2024-03-05\n`)).toEqual([
      'news.csv, line 5: "text" is empty.',
    ]))
})

describe('a list of incidents without positions', () => {
  test.each<[what: string, table: string, texts: string[]]>([
    [
      'of kinds and dead',
      'Date,Place,Country,Type of incident,Killed\n2024-03-05,Kupiansk,Ukraine,Shelling,3\n2024-03-06,Izium,Ukraine,Air strike,0\n',
      [
        'Shelling, Kupiansk\n\nShelling, Kupiansk, Ukraine, killed 3, on 2024-03-05.',
        'Air strike, Izium\n\nAir strike, Izium, Ukraine, on 2024-03-06.',
      ],
    ],
    ['of a few words', 'Date,Town,Notes\n2024-03-05,Kupiansk,Shells fell.\n', ['Shells fell.\n\nKupiansk, on 2024-03-05.']],
    [
      'in another language',
      'Datum;Ort;Vorfall\n05.03.2024;Kupiansk;Beschuss\n',
      ['Beschuss, Kupiansk\n\nBeschuss, Kupiansk, on 2024-03-05.'],
    ],
  ])('%s is its rows', (_, table, texts) => expect(articles(table).map(({ text }) => text)).toEqual(texts))

  test.each([
    ['of sales', 'date,city,category,amount\n2024-03-05,Hale,Boots,12\n'],
    ['of people', 'name,date,address,type\nJane Roe,2024-03-05,Hale,member\n'],
    ['of weather', 'date,town,temperature\n2024-03-05,Hale,12\n'],
    ['of towns', 'town,country,event\nHale,Xland,3\n'],
    ['of products', 'date,name,description\n2024-03-05,Boots,Brown\n'],
  ])('one %s is none', (_, table) => expect(problems(table)).toEqual([expect.stringMatching(/holds no articles/)]))
})

test('a row with more cells than there are columns says so, and is read', () =>
  expect(
    read('title,text,published\nRain,Rain fell on Hale, and the river rose,2024-03-05\nSnow,Snow fell on Hale.,2024-03-06,\n'),
  ).toMatchObject([
    {
      ok: true,
      notes: expect.arrayContaining(['news.csv, line 2: it has 1 more cell than there are columns; what is in them was left out.']),
    },
    { ok: true, notes: [] },
  ]))

test('of a day that may be two what tells is asked: the outlet’s country, other dates in the text', () =>
  expect(
    articles(
      'title,text,published,url\nRain,Rain fell on Hale.,03/05/2024,https://post.example.uk/a\nSnow,Snow fell on Hale on 24/05/2024.,03/05/2024,\n',
    ),
  ).toMatchObject([{ published: '2024-05-03' }, { published: '2024-05-03' }]))
