import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const body = 'A dike broke near Port Hale on Tuesday evening, and two hundred people left their houses, the town said.'
const message = (headers: string[], text: string) => bytes([...headers, '', text].join('\r\n'))
const plain = ['From: "Hale Press" <desk@hale.example>', 'Subject: Dike breaks', 'Date: Tue, 02 Jan 2024 23:15:00 -0500']

async function read(file: Uint8Array, name = 'dike.eml') {
  return [...readArticles(file, name, await openReaders([{ name, bytes: file }]))][0]!
}

describe('a message of mail', () => {
  test('its subject is the headline, its text the article; none of the headers is read as one', async () => {
    expect(await read(message(plain, body))).toMatchObject({
      ok: true,
      notes: [],
      value: { headline: 'Dike breaks', source: 'Hale Press', text: `Dike breaks\n\n${body}\n`, file: 'dike.eml' },
    })
  })

  test.each([
    ['Tue, 02 Jan 2024 23:15:00 -0500', '2024-01-02'],
    ['Wed, 3 Jan 2024 00:15:00 +0900 (JST)', '2024-01-03'],
    ['31 Dec 2023 23:59 GMT', '2023-12-31'],
    ['yesterday', null],
  ])('its day is the one of the sender’s clock: %s', async (date, published) =>
    expect(await read(message([plain[0]!, plain[1]!, `Date: ${date}`], body))).toMatchObject({ value: { published } }),
  )

  test('encoded words, quoted-printable and another encoding are undone', async () => {
    const headers = [
      'Subject: =?utf-8?Q?Fwd:_Dike_breaks_=E2=80=93_town?=',
      plain[2]!,
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
    ]
    const text = 'A dike broke near Malm=F6 on Tuesday evening, and two hundred peo=\r\nple left their houses, the town said.'
    expect(await read(message(headers, text))).toMatchObject({
      value: {
        headline: 'Dike breaks – town',
        source: null,
        text: expect.stringContaining('near Malmö on Tuesday evening, and two hundred people'),
      },
    })
  })

  test('of two ways in which it says the same, the plain one is read, without the signature', async () => {
    const parts = [
      '--b\r\nContent-Type: text/plain; charset=utf-8\r\n',
      `${body}\r\n\r\n-- \r\nJane Roe, Oslo\r\n`,
      '--b\r\nContent-Type: text/html; charset=utf-8\r\n',
      '<p>Only in the page.</p>\r\n--b--',
    ]
    const one = await read(message([...plain, 'Content-Type: multipart/alternative; boundary=b'], parts.join('\r\n')))
    expect(one).toMatchObject({ value: { text: `Dike breaks\n\n${body}\n` } })
  })

  test('one that was written as a page only is read as a page', async () => {
    const html = `<html><body><h1>Dike breaks</h1><p>${body}</p><p>${body.replace('Hale', 'Ness')}</p></body></html>`
    const one = await read(message([...plain, 'Content-Type: text/html; charset=utf-8'], html))
    expect(one).toMatchObject({ value: { headline: 'Dike breaks', published: '2024-01-02', text: expect.stringContaining(body) } })
    expect(one.ok && one.value.text).not.toMatch(/</)
  })

  test.each([
    [
      'without a text',
      message([...plain, 'Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'iVBORw0KGgo='),
      /message of mail without a text/,
    ],
    ['empty', bytes(''), /^dike\.eml is empty\.$/],
  ])('one that is %s has its sentence', async (_, file, problem) =>
    expect(await read(file)).toEqual({ ok: false, problem: expect.stringMatching(problem) }),
  )

  test('where there is neither mail nor page, no library is asked', async () =>
    expect(await openReaders([{ name: 'dike.txt', bytes: bytes(body) }])).toEqual({}))
})
