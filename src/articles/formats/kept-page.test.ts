import { describe, expect, test } from 'vitest'
import { steepness } from '../../text/steepness.ts'
import { workTime } from '../../text/work-clock.ts'
import { all, europressePage } from '../exports/made-up-exports.ts'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { type MadeUpKeptPage, madeUpMhtml, madeUpPropertyList, madeUpWebArchive, quotedPrintable } from './made-up-kept-pages.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const story = [
  'A dike broke near Port Hale on Tuesday evening, and two hundred people left their houses, the town said. “It went in an hour.”',
  'Boats from Brody were on their way on Wednesday, according to the harbour master, who asked all who could to stay in the upper town.',
]
const page = (head = '', more = '') =>
  `<!doctype html><html><head><title>Dike breaks</title>${head}</head><body><nav>Home</nav><article><h1>Dike breaks</h1>\n${story.map(words => `<p>${words}</p>`).join('\n')}${more}</article></body></html>`
const text = ['Dike breaks', ...story].join('\n\n')

async function read(file: Uint8Array, name: string) {
  return [...readArticles(file, name, await openReaders([{ name, bytes: file }]))]
}
const only = async (file: Uint8Array, name: string) => (await read(file, name))[0]!

const kept: [string, string, (page: MadeUpKeptPage) => Uint8Array][] = [
  ['MHTML', 'dike.mhtml', madeUpMhtml],
  ['Safari’s', 'dike.webarchive', madeUpWebArchive],
]

describe.each(kept)('a page that a browser kept as one file: %s', (_, name, made) => {
  test('is its article, not its frames and pictures; its day and its outlet are those of its head', async () => {
    const head =
      '<meta property="og:site_name" content="Hale Press"><meta property="article:published_time" content="2024-01-02T23:15:00Z">'
    expect(await read(made({ html: page(head) }), name)).toMatchObject([
      { ok: true, notes: [], value: { text, headline: 'Dike breaks', source: 'Hale Press', published: '2024-01-02', file: name } },
    ])
  })

  test('whose head says neither has them from its address', async () =>
    expect(await only(made({ html: page(), address: 'https://www.hale-press.example/2024/01/02/dike' }), name)).toMatchObject({
      value: { text, source: 'hale-press.example', published: '2024-01-02' },
    }))

  test('is not dated by the day it was kept', async () => {
    const article = await only(made({ html: page() }), name)
    expect(article).toMatchObject({ value: { published: null } })
    expect(article.ok && article.notes.join()).toMatch(/states no publication date; .+ Say when it was published in the browser/)
  })

  test('may be what an archive of the press exports', async () => {
    expect((await read(made({ html: europressePage(all) }), name)).map(one => one.ok && one.value.file)).toEqual(
      [1, 2, 3].map(n => `${name}#${n}`),
    )
  })

  test('that is cut short is read as far as it goes, or told', async () => {
    const whole = made({ html: page() })
    const article = await only(whole.subarray(0, Math.floor(whole.length * 0.6)), name)
    expect(article.ok ? article.notes.join() : article.problem).toMatch(/ends in the middle|is damaged or cut short/)
  })

  test.each([0, 5, 40])('of %d bytes is told', async length => {
    const article = await only(made({ html: page() }).subarray(0, length), name)
    expect(article.ok ? '' : article.problem).toMatch(/is empty|is damaged or cut short|holds no web page/)
  })
})

describe('MHTML', () => {
  test.each<[string, Partial<MadeUpKeptPage>]>([
    ['base64', { fields: ['Content-Transfer-Encoding: base64'], body: Buffer.from(page()).toString('base64').replace(/.{76}/g, '$&\r\n') }],
    ['as it is', { fields: ['Content-Transfer-Encoding: binary'], body: page() }],
    ['quoted-printable with blanks behind broken lines', { body: quotedPrintable(page()).replaceAll('=\r\n', '= \t\r\n') }],
    ['quoted-printable on lines of Unix', { body: quotedPrintable(page()).replaceAll('\r\n', '\n') }],
  ])('is read in every coding: %s', async (_, made) =>
    expect(await only(madeUpMhtml({ html: page(), ...made }), 'dike.mhtml')).toMatchObject({ value: { text } }),
  )

  test('in an encoding of its own is read by what its part says', async () => {
    const body = quotedPrintable(page('', '<p>Nobody from Łódź was hurt, it said on Wednesday morning.</p>'))
      .replace(/=C5=81/, '=A3')
      .replace('=C3=B3', '=F3')
      .replace('=C5=BA', '=BC')
      .replace('=E2=80=9C', '')
      .replace('=E2=80=9D', '')
    const file = Buffer.from(madeUpMhtml({ html: '', body }))
      .toString()
      .replace('text/html\r\n', 'text/html; charset=iso-8859-2\r\n')
    const article = await only(bytes(file), 'dike.mht')
    expect(article.ok && article.value.text).toContain('Nobody from Łódź was hurt')
  })

  test('is the page that was asked for, also behind others', async () => {
    const frame = ['Content-Type: text/css', 'Content-Location: https://ads.example/', '', 'p { color: red }'].join('\r\n')
    expect(await only(madeUpMhtml({ html: page(), before: [frame] }), 'dike.mhtml')).toMatchObject({ value: { text } })
  })

  test('is known by its head, whatever the file is called, and so is an older page by its ending', async () => {
    expect(await only(madeUpMhtml({ html: page() }), 'dike.txt')).toMatchObject({ value: { text } })
    const old = [
      'MIME-Version: 1.0',
      'Content-Location: https://www.hale-press.example/2024/01/02/dike',
      'Content-Type: text/html',
      '',
      page(),
    ]
    expect(await only(bytes(old.join('\r\n')), 'dike.mht')).toMatchObject({ value: { text, source: 'hale-press.example' } })
  })

  test.each<[string, string, string]>([
    [
      'a message of mail with pictures',
      'dike.eml',
      [
        'From: Hale Press <desk@hale.example>',
        'Subject: Dike breaks',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        story[0],
        '--b--',
        '',
      ].join('\r\n'),
    ],
    ['a text that tells of it', 'dike.txt', `Saved pages\n\nSnapshot-Content-Location: is a field of their head.\n\n${story[0]}`],
  ])('is none: %s', async (_, name, file) => {
    const article = await only(bytes(file), name)
    expect(article.ok && article.value.text).toContain(story[0])
  })

  test('without a page in it is told', async () => {
    const file = Buffer.from(madeUpMhtml({ html: page() }))
      .toString()
      .replace('Content-Type: text/html\r\n', 'Content-Type: image/png\r\n')
    expect(await read(bytes(file), 'dike.mhtml')).toMatchObject([{ problem: expect.stringMatching(/^dike\.mhtml holds no web page\./) }])
  })

  test('of many parts is read in no more time than it has bytes', async () => {
    const file = (share: number) =>
      madeUpMhtml({
        html: page(),
        behind: Array.from({ length: 20_000 * share }, () => `Content-Type: text/html\r\n\r\n${'-'.repeat(200)}`),
      })
    const steep = await steepness(file, async file => expect(await only(file, 'dike.mhtml')).toMatchObject({ value: { text } }))
    expect(steep).toBeLessThan(4)
  })
})

describe('Safari’s', () => {
  test.each<[string, Uint8Array]>([
    ['no page', madeUpPropertyList({ Shortcut: 'https://www.hale-press.example/' })],
    ['a picture', madeUpPropertyList({ WebMainResource: { WebResourceData: bytes('x'), WebResourceMIMEType: 'image/png' } })],
    ['a list', madeUpPropertyList(['WebMainResource'])],
  ])('holds no web page: %s', async (_, file) =>
    expect(await read(file, 'dike.webarchive')).toMatchObject([
      { problem: expect.stringMatching(/^dike\.webarchive holds no web page\./) },
    ]),
  )

  test('whose numbers lead nowhere is told, and reads no longer for it', async () => {
    const whole = madeUpWebArchive({ html: page() })
    const places = Array.from({ length: Math.ceil((whole.length - 8) / 7) }, (_, i) => 8 + 7 * i)
    const readAll = (fileAt: (place: number) => Uint8Array) =>
      workTime(async () => {
        for (const place of places) expect(await read(fileAt(place), 'dike.webarchive')).toHaveLength(1)
      })
    await readAll(() => whole)
    const took = await readAll(place => whole.with(place, 255 - whole[place]!))
    expect(took).toBeLessThan(4 * (await readAll(() => whole.slice())))
  })

  test('in letters, as no browser writes it, is told', async () =>
    expect(await read(bytes('<?xml version="1.0"?><plist></plist>'), 'dike.webarchive')).toMatchObject([
      { problem: expect.stringMatching(/^dike\.webarchive is damaged/) },
    ]))
})

describe('a page that was saved as one page of HTML', () => {
  test.each([
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://www.hale-press.example/2024/01/02/dike \n saved date: Sun Nov 29 2026 02:54:20 GMT+0000\n-->',
    ],
    ['Chrome', '<!-- saved from url=(0046)https://www.hale-press.example/2024/01/02/dike -->'],
  ])('has its address from its first lines: %s', async (_, comment) =>
    expect(await only(bytes(page().replace('<html>', `<html>${comment}`)), 'dike.html')).toMatchObject({
      value: { text, source: 'hale-press.example', published: '2024-01-02' },
    }),
  )

  test('or from its head', async () =>
    expect(await only(bytes(page('<link rel="canonical" href="https://hale-press.example/dike">')), 'dike.html')).toMatchObject({
      value: { text, source: 'hale-press.example', published: null },
    }))

  test('with its pictures and letters in it is read in no more time than it has bytes', async () => {
    const file = (share: number) => {
      const picture = `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAA'.repeat(150_000 * share)}`
      return bytes(
        page(
          `<style>@font-face { src: url(${picture}) } p { background: url("${picture}") }</style>`,
          `<img src="${picture}"><p style="background-image: url('${picture}')"></p>`,
        ),
      )
    }
    const steep = await steepness(file, async file => expect(await only(file, 'dike.html')).toMatchObject({ value: { text } }))
    expect(steep).toBeLessThan(4)
  })
})
