import { describe, expect, test } from 'vitest'
import { words } from '../text/span.ts'
import { citation } from './citation.ts'
import { articleFromText } from './read-article.ts'

const title = 'Night ferry to the outer islands stays in port again'
const body = 'The night ferry to the outer islands stayed in port for a third week on Sunday, its crew said.'

/** What pages and archives put over an article is neither its headline nor its text. */
describe('what stands above a headline', () => {
  test.each<[string, string | null, string | null]>([
    [`News\nWorld news\n\n${title}\n\nJane Roe in Hale\nSun 3 Mar 2024 14.31 GMT\n\nShare\n\n${body}`, '2024-03-03', null],
    [
      `LOCAL NEWS\n\n${title}\n\nby: Jane Roe\nPosted: Mar 3, 2024 / 07:15 AM EST\nUpdated: Mar 4, 2024 / 09:02 AM EST\n\nSHARE\n\n${body}`,
      '2024-03-03',
      null,
    ],
    [`Politics & Economy\nRuvia\n\n${title}\n\n03/13/2024\n\n${body}`, '2024-03-13', null],
    [`The Harbour Times\n\nhttps://harbour.example/ferry\n\n${title}\n\nMarch 3, 2024\n\n${body}`, '2024-03-03', 'The Harbour Times'],
    [
      `HARBOUR COURIER\nMarch 3, 2024 Sunday\nFinal Edition\n\n${title}\n\nBYLINE: Jane Roe\nLENGTH: 312 words\nDATELINE: HALE\n\n${body}`,
      '2024-03-03',
      'HARBOUR COURIER',
    ],
    [
      `INTERNET ARCHIVE WAYBACK MACHINE\nhttps://harbour.example/ferry\n12 captures\n4 Mar 2024 - 4 Jan 2025\n\nHarbour Courier\n\n${title}\nBy Jane Roe | Posted Mar 3rd, 2024 at 7:15am\n\n${body}`,
      '2024-03-03',
      'Harbour Courier',
    ],
    [`The Harbour Mercury (NSW : 1871 - 1920)  Tue 12 Mar 1912  Page 4\n\n${title}\n\n${body}`, '1912-03-12', 'The Harbour Mercury'],
    [
      `The evening herald. [volume] (Hale, Ohio) 1890-1921, March 12, 1912, Page 3, Image 3\n\n${title}\n\n${body}`,
      '1912-03-12',
      'The evening herald',
    ],
    [`FOR IMMEDIATE RELEASE\nContact: Jane Roe, 555-0100\nMarch 3, 2024\n\n${title}\n\n${body}`, '2024-03-03', null],
    [`Press Information Bureau\nGovernment of Ruvia\nPosted On: 3 MAR 2024 6:15PM\n\n${title}\n\n${body}`, '2024-03-03', null],
    [`${title}\n\n2 hours ago\n\nJane Roe\nBBC News, Hale\n\nSave\n\nShare\n\n${body}`, null, 'BBC News'],
    [`THE MORNING BRIEF\nYour daily briefing on the coast\n\n${title}\n\nMarch 3, 2024\n\n${body}`, '2024-03-03', null],
    [`Sunday 3rd March 2024\nVolume 12, Issue 23\n\n${title}\n\n${body}`, '2024-03-03', null],
    [`${title}\n\nHarbour Tide (Hale)\n3 March 2024\n\n${body}`, '2024-03-03', 'Harbour Tide'],
    [`${title}\n\nAFP, Sunday March 3 2024, 9:12pm GMT\n\n${body}`, '2024-03-03', 'AFP'],
    [`[Reuters] ${title}\n\n2024/03/03 14:22\n\n${body}`, '2024-03-03', 'Reuters'],
    [`${title} [3 March 2024]\n\n${body}`, '2024-03-03', null],
    [`r/ferries\n•\n3 hr. ago\nu/roe\n\n${title}\n\n${body}`, null, null],
  ])('%j', (text, published, source) => {
    const article = articleFromText(text)
    expect(article).toMatchObject({ headline: title, published, source })
    expect(words(text, article.paragraphs.find(p => p.number === 1)!)).toBe(body)
  })

  test.each([
    ['News', `News\n\n${body}`],
    ['Weather', `Weather\n3 March 2024\n\n${body}`],
    ['Storm Watch', `Storm Watch\n\nHow the islands got ready for it\n\n${body}`],
    ['The Long Goodbye', `The Long Goodbye\n\nHow the islands lost their ferry\n\n${body}`],
    ['Aftermath', `Aftermath\n\nHow the islands live without a ferry\n\n${body}`],
    ['Police Seek Ferry Thieves', `Police Seek Ferry Thieves\nMarch 3, 2024\n\nThree men are sought\n\n${body}`],
  ])('is not %s', (headline, text) => expect(articleFromText(text).headline).toBe(headline))
})

test.each([
  'The ferry sailed on 12 March 1912, as is told on page 4',
  'March 12, 1912, Page 3',
  'The Harbour Mercury, Page 3',
  'See the report of 3 March 2024, p. 7',
])('no citation: %s', line => expect(citation(line)).toBeNull())
