import { describe, expect, test } from 'vitest'
import { words } from '../text/span.ts'
import { articleFromText } from './read-article.ts'

const title = 'Flood cuts coast road near Port Hale'
const body = 'Floodwater cut the coast road near Port Hale on Tuesday and left about 300 families without power, officials said.'
const more = 'Crews worked through the night to clear fallen trees, and the mayor asked people to stay at home until the river falls.'

const bodyOf = (text: string) =>
  articleFromText(text)
    .paragraphs.filter(p => p.number !== null)
    .map(p => words(text, p))

/** As it comes from a newsletter, a desk's system, a wire, a mail or a telephone. */
describe('what is pasted with an article is not its text', () => {
  test.each<[from: string, text: string, headline: string, published: string | null, source: string | null]>([
    [
      'a newsletter',
      `View this email in your browser\n\n${title}\n\nMarch 12, 2024\n\n${body}\n\n${more}\n\nForwarded this email? Subscribe here\nUnsubscribe | Manage preferences`,
      title,
      '2024-03-12',
      null,
    ],
    [
      'a desk’s system',
      `Headline: ${title}\nSlug: flood-road\nAuthor: Jane Roe\nSection: News\nPublish date: 2024-03-12T06:45:00Z\nStatus: published\nBody:\n${body}\n\n${more}`,
      `Headline: ${title}`.slice(10),
      '2024-03-12',
      null,
    ],
    ['a wire', `BC-RUVIA-FLOOD/2ND LEAD\n^${title}@\n(Recasts, adds mayor)\nBy Jane Roe\n\n${body}\n\n${more}`, title, null, null],
    [
      'a mail',
      `From: Jane Roe <jane@hale.example>\nSent: Tuesday, March 12, 2024 9:14 AM\nTo: desk@hale.example\nSubject: FW: ${title}\n\n${body}\n\n${more}\n\nSent from my iPhone`,
      title,
      '2024-03-12',
      null,
    ],
    [
      'a messenger',
      `*${title}*\n\n${body}\n\n${more}\n\nRead more: https://hale.example/flood\n\nJoin our WhatsApp channel for updates`,
      title,
      null,
      null,
    ],
    [
      'a page that asks for cookies',
      `We value your privacy\nWe and our partners store and/or access information on a device, such as cookies, and process personal data.\nAccept all\nReject all\nManage options\n\n${title}\n\nPublished 12 March 2024\n\n${body}\n\n${more}`,
      title,
      '2024-03-12',
      null,
    ],
    [
      'a page with its trail and its letters',
      `HomeWorld${title}\n\n${title}\n\nUpdated: Mar 12, 2024, 18:32 IST\n\nAA\nText Size\n\nSmall\nMedium\nLarge\n\n${body}\n\n${more}`,
      title,
      '2024-03-12',
      null,
    ],
    [
      'a page of the BBC’s make',
      `${title}\n\nPublished\n12 March 2024\n\nShare\n\nImage source, Jane Roe\n\n${body}\n\n${more}`,
      title,
      '2024-03-12',
      null,
    ],
    [
      'a page that sells itself',
      `Subscriber only\n\n${title}\n\nJane Roe, Environment Reporter\nMarch 12, 2024 5:00 AM\nListen\n3 min\n\n${body}\n\nThis story is for subscribers. Already a subscriber? Log in\n\n${more}`,
      title,
      '2024-03-12',
      null,
    ],
    [
      'a page with rights',
      `${title}\n\nBy Hale Mainland Staff\nPublished On 12 Mar 2024\n\n${body}\n\nALSO READ: Governor visits flood victims\n\n${more}\n\nCopyright SHORELINE. All rights reserved. This material may not be reproduced.`,
      title,
      '2024-03-12',
      'SHORELINE',
    ],
    ['a section of its own kind', `News|Floods\n${title}\n\n12 March 2024\n\n${body}\n\n${more}`, title, '2024-03-12', null],
    [
      'a running report',
      `Live\n${title}\n\nLast updated 12 March 2024 at 18:05\n\nKey events\n\n${body}\n\n${more}`,
      title,
      '2024-03-12',
      null,
    ],
    [
      'a site',
      `harbourcourier.com\n${title}\nStory by Jane Roe • 2d • 3 min read\n\n${body}\n\n${more}\n\nMore for You`,
      title,
      null,
      'harbourcourier.com',
    ],
    [
      'a post',
      `Harbour Courier @harbourcourier\n·\nMar 12, 2024\n\n${title}\n\n${body}\n\n${more}\n\n1.2K Views`,
      title,
      '2024-03-12',
      'Harbour Courier',
    ],
    [
      'an app',
      `${title}\nhttps://www.hale.example/flood\n\n${body}\n\n${more}\n\nShared from the Harbour Courier app\nGet it on Google Play`,
      title,
      null,
      null,
    ],
    [
      'an office',
      `FOR IMMEDIATE RELEASE\n\nMEDIA CONTACT:\nJane Roe\nHale County Emergency Management\n(555) 010-0100\n\n${title}\n\nMarch 12, 2024\n\n${body}\n\n${more}\n\n###`,
      title,
      '2024-03-12',
      null,
    ],
    [
      'an old paper',
      `THE HALE MERCURY.\n\nTUESDAY, MARCH 12, 1889.\n\nTHE FLOOD AT PORT HALE.\n\n${body}\n\n${more}`,
      'THE FLOOD AT PORT HALE.',
      '1889-03-12',
      'THE HALE MERCURY',
    ],
  ])('from %s', (_, text, headline, published, source) => {
    expect(articleFromText(text)).toMatchObject({ headline, published, source })
    expect(bodyOf(text)).toEqual([body, more])
  })

  test('a dateline may have its day between two dashes', () =>
    expect(articleFromText(`${title}\n\nPORT HALE, Ruvia – March 12, 2024 – ${body}`).published).toBe('2024-03-12'))

  test.each(['Court Fines Daily Mail', 'Police Raid Sunday Times', 'Watchdog Clears Evening Standard'])(
    '%s is a headline, not a paper',
    headline => {
      const text = `${headline}\n\nPaper to pay for a story about a ferry owner\n\n12 March 2024\n\n${body}`
      expect(articleFromText(text)).toMatchObject({ headline, source: null })
    },
  )

  test.each([
    'View of the flooded road from the lighthouse on Tuesday, with the ferry behind it.',
    'Shared from house to house, the news of the flood was in Hale by noon.',
    'Join the queue at the harbour and wait, the mayor told people.',
    'Sent from Hale on Monday, the letter came a week late.',
    'Small boats took the families to the mainland.',
    'Copyright law was not on their minds when the water came.',
    'Unsubscribe buttons are hard to find, a report says.',
    '(Updates on the flood come at noon, said the mayor, and again at six.) He left.',
  ])('and stays: %s', line => expect(bodyOf(`${title}\n\n${body}\n\n${line}\n\n${more}`)).toContain(line))
})
