import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../read-article.ts'
import { readHtml } from './html.ts'

const story = [
  'Rescue crews evacuated two hundred people from the old town of Lviv on 10 March 2024 after the river rose by three metres in a single night.',
  'Officials from Kyiv visited the town on Monday. “We have never seen such a flood here,” said the mayor, who asked residents to stay away from the bridges.',
  'The railway between Lviv and Ternopil is closed until further notice, and four schools have been turned into shelters for families who cannot go home.',
]
const page = (
  head: string,
  body = '',
) => `<!doctype html><html><head><title>Flood closes bridge in Lviv | The Valley Courier</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie-banner">We use cookies. <button>Accept all</button></div>
<main><article><h1>Flood closes bridge in Lviv</h1>
${story.map(words => `<p>${words}</p>`).join('\n')}
${body}
</article></main>
<aside class="related"><h2>More stories</h2><ul><li><a href="/a">Storm in Paris, Texas</a></li></ul></aside>
<section id="comments"><h2>Comments</h2><p>First! Greetings from Dublin.</p></section>
<footer>© 2024 The Valley Courier</footer><script>const place = "Reykjavik"</script></body></html>`

describe('a saved page', () => {
  test('gives the article: headline, paragraphs, nothing from around it', () => {
    const { text, headline } = readHtml(page(''))!
    expect(headline).toBe('Flood closes bridge in Lviv')
    expect(text.split('\n\n')).toEqual(['Flood closes bridge in Lviv', ...story])
  })

  test('gives a table row by row, unless it is there to put text side by side', () => {
    const cells = (...words: string[]) => `<tr>${words.map(cell => `<td>${cell}</td>`).join('')}</tr>`
    const table = `<table>${cells('Town', 'Hurt')}${cells('Port Hale', '<b>12</b>')}</table>`
    expect(readHtml(page('', `<p>${story[0]}</p>${table}`))!.text).toContain(`${story[0]}\n\nTown | Hurt\n\nPort Hale | 12`)
    const layout = `<table>${cells(`<p>${story[2]}</p>`, `<p>${story[0]}</p>`)}</table>`
    expect(readHtml(page('', layout))!.text.endsWith(`${story[2]}\n\n${story[2]}\n\n${story[0]}`)).toBe(true)
  })

  test.each([
    [
      'Open Graph',
      '<meta property="article:published_time" content="2024-03-12T06:30:00+02:00"><meta property="og:site_name" content="The Valley Courier">',
    ],
    ['a name', '<meta name="pubdate" content="2024-03-12"><meta property="og:site_name" content="The Valley Courier">'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Flood closes bridge in Lviv","datePublished":"2024-03-12T06:30:00Z","publisher":{"name":"The Valley Courier"}}]}</script>',
    ],
    [
      'broken JSON-LD beside it',
      '<script type="application/ld+json">{oh</script><meta name="date" content="2024-03-12"><meta property="og:site_name" content="The Valley Courier">',
    ],
  ])('says its day and its outlet by %s', (_, head) =>
    expect(readHtml(page(head))).toMatchObject({ published: '2024-03-12', source: 'The Valley Courier' }),
  )

  test('a day that is none is none', () => expect(readHtml(page('<meta name="date" content="12 March, 6 a.m.">'))!.published).toBeNull())

  test('breaks, lists, entities and text that looks like markup', () => {
    const { text } = readHtml(
      page('', '<p>One line<br>goes on.<br><br>Another &amp; the last: 3 &lt; 4.</p><ul><li>First</li><li>Second</li></ul>'),
    )!
    expect(text.split('\n\n').slice(-4)).toEqual(['One line goes on.', 'Another & the last: 3 < 4.', 'First', 'Second'])
  })

  test('nothing but furniture is no article', () => {
    expect(readHtml('<html><body></body></html>')).toBeNull()
    expect(readHtml('')).toBeNull()
  })

  test('a piece of a page is read as one', () =>
    expect(readHtml(story.map(words => `<p>${words}</p>`).join(''))!.text.split('\n\n')).toEqual(story))

  test('no page makes it throw', () => {
    const scrap = fc.constantFrom(
      ...[
        '<html>',
        '<body',
        '<p>',
        '</p>',
        '<div class="x">',
        '</div>',
        '<br>',
        '<![CDATA[',
        '-->',
        '<!--',
        '<script>',
        '</script>',
        '<meta charset=',
        '<title>',
      ],
      ...[
        '<h1>',
        '<table><td>',
        '<svg><p>',
        '&amp',
        '&#x1F600;',
        '\u0000',
        '<',
        '>',
        '"',
        ' Sumy was shelled on Monday, officials said. ',
        '<a href="javascript:x">',
      ],
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), scraps => {
        const read = readHtml(scraps.join(''))
        expect(read === null || read.text.length > 0).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('read as a file', () => {
  const read = (html: string | Uint8Array, options = {}) =>
    readArticle(typeof html === 'string' ? new TextEncoder().encode(html) : html, 'flood.html', { page: readHtml, ...options })

  test('spans are into the text of the article', () => {
    const result = read(page('<meta property="article:published_time" content="2024-03-12">'))
    expect(result).toMatchObject({
      ok: true,
      notes: [],
      value: { published: '2024-03-12', headline: 'Flood closes bridge in Lviv', file: 'flood.html' },
    })
    if (!result.ok) return
    const { text, paragraphs } = result.value
    expect(paragraphs.map(p => [p.role, p.number])).toEqual([
      ['headline', null],
      ['body', 1],
      ['body', 2],
      ['body', 3],
    ])
    expect(paragraphs.slice(1).map(p => text.slice(p.start, p.end))).toEqual(story)
  })

  test('what the caller knows goes before what the page says', () =>
    expect(read(page('<meta name="date" content="2024-03-12">'), { published: '2024-03-13', source: 'Elsewhere' })).toMatchObject({
      value: { published: '2024-03-13', source: 'Elsewhere' },
    }))

  test('a page in the encoding it declares', () => {
    const cyrillic = (words: string) =>
      Uint8Array.from(words, c => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0)))
    const ascii = story.map(words => `<p>${words.replace(/[“”]/g, '"')} (Львов)</p>`).join('')
    const result = read(
      cyrillic(
        `<html><head><meta charset="windows-1251"><title>Flood in Lviv</title></head><body><article>${ascii}</article></body></html>`,
      ),
    )
    expect(result).toMatchObject({ ok: true, value: { text: expect.stringContaining('(Львов)') } })
    expect(result.ok && result.notes[0]).toMatch(/read as windows-1251/)
  })

  test('a page without an article, and one that nobody can read here', () => {
    expect(read('<html><body><nav><a href="/">Home</a></nav></body></html>')).toMatchObject({ ok: false })
    expect(readArticle(new TextEncoder().encode(page('')), 'flood.html')).toMatchObject({
      ok: false,
      problem: "flood.html holds no article, only a page's leftovers.",
    })
  })
})
