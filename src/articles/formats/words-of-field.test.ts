import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { madeUpXlsx, xlsxRow } from './made-up-xlsx.ts'
import { mayHoldMarkup } from './markup.ts'
import { wordsOfField } from './words-of-field.ts'

describe('a field that is a piece of a web page is read as one', () => {
  test.each<[string, string]>([
    ['<p>Rain fell on Hale.</p>\n<p>Two bridges were closed.</p>\n', 'Rain fell on Hale.\n\nTwo bridges were closed.'],
    ['\n<p class="lead" data-n=3>Rain fell<br />on <a href="https://hale.example/?a=1&amp;b=2">Hale</a>.</p>', 'Rain fell on Hale.'],
    ['<p>Rain fell on Hale.<p>Two bridges were closed.', 'Rain fell on Hale.\n\nTwo bridges were closed.'],
    ['Rain fell on Hale.<br><br>Two bridges were closed.', 'Rain fell on Hale.\n\nTwo bridges were closed.'],
    ['<h2>Rain</h2><ul><li>Hale is cut off</li><li>Lviv is not</li></ul>', 'Rain\n\nHale is cut off\n\nLviv is not'],
    ['<div>\n  Rain fell on Hale.\n</div>', 'Rain fell on Hale.'],
    ['<!-- wp:paragraph -->\n<p>Rain fell.</p>\n<!-- /wp:paragraph -->', 'Rain fell.'],
    ['<p>Rain fell.</p><script>var at = "<p>Paris</p>"</script><style>p { color: red }</style>', 'Rain fell.'],
    ['The <i>Hale Post</i> said so.\n\nNobody else did.', 'The Hale Post said so.\n\nNobody else did.'],
    ['The <b>mayor</b> came.\n\n<img src="a.jpg" alt="x">\n\nHe left again.', 'The mayor came.\n\nHe left again.'],
    ['<P>Rain fell.</P>', 'Rain fell.'],
    ['Hale&#8217;s ferry &amp; the quay&nbsp;road', 'Hale’s ferry & the quay\u00a0road'],
    ['&lt;p&gt;Rain fell on Hale.&lt;/p&gt;', 'Rain fell on Hale.'],
    ['<p>Hale&amp;#8217;s ferry</p>', 'Hale’s ferry'],
    ['<p>Temperatures fell below 0 &lt; 5 degrees.</p>', 'Temperatures fell below 0 < 5 degrees.'],
  ])('%j', (field, words) => expect(wordsOfField(field)).toBe(words))
})

describe('other words stay as they are', () => {
  test.each([
    'The <b> tag is old, and so is "<p>".',
    'Use <b> and </b> around it, or (<i>).',
    'A wave where x < y and y > z.',
    'They scored a<b and c>d in it.',
    'Write to Jane Roe <jane@hale.example> or see <https://hale.example>.',
    'AT&T; Verizon & Co. sold fish &not chips.',
    'An arrow -> and <- back, <3 and >_<.',
    '<unknown> said so, and </unknown> too.',
    'Rain fell.\r\n\r\n  Two died.\n',
    '',
  ])('%j', words => expect(wordsOfField(words)).toBe(words))
  test('tags without end are no trouble', () => {
    const deep = '<div>'.repeat(20_000)
    expect(wordsOfField(`${deep}Rain fell on Hale.${'</div>'.repeat(20_000)}`).trim()).toBe('Rain fell on Hale.')
  })
})

const page = '<p>Rain fell on Hale on Tuesday &mdash; again.</p><p>Two bridges were closed.</p>'
const told = 'Rain on Hale’s quay\n\nRain fell on Hale on Tuesday — again.\n\nTwo bridges were closed.'
const row = { title: 'Rain on Hale&#8217;s <em>quay</em>', text: page, published: '2024-03-05', outlet: 'Hale &amp; Harbour Post' }
const table = `title,text,published,outlet\n${Object.values(row)
  .map(cell => `"${cell}"`)
  .join(',')}\n`
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

test.each<[string, Uint8Array]>([
  ['news.json', new TextEncoder().encode(JSON.stringify([row]))],
  ['news.json', new TextEncoder().encode(JSON.stringify([row]).replaceAll('<', '\\u003C').replaceAll('&', '\\u0026'))],
  ['news.ndjson', new TextEncoder().encode(JSON.stringify(row))],
  ['news.csv', new TextEncoder().encode(table)],
  ['news.csv', new Uint8Array(new Uint16Array([0xfeff, ...[...table].map(letter => letter.charCodeAt(0))]).buffer)],
  [
    'news.xlsx',
    madeUpXlsx({
      sheets: {
        News:
          xlsxRow(1, { A: 'title', B: 'text', C: 'published', D: 'outlet' }) +
          xlsxRow(2, {
            A: `<c t="inlineStr"><is><t>${escaped(row.title)}</t></is></c>`,
            B: `<c t="inlineStr"><is><t>${escaped(page)}</t></is></c>`,
            C: row.published,
            D: `<c t="inlineStr"><is><t>${escaped(row.outlet)}</t></is></c>`,
          }),
      },
    }),
  ],
])('in files of lists as well: %s, %#', async (name, bytes) => {
  const [read] = readArticles(bytes, name, await openReaders([{ name, bytes }]))
  expect(read).toMatchObject({
    ok: true,
    value: { text: told, headline: 'Rain on Hale’s quay', source: 'Hale & Harbour Post', published: '2024-03-05' },
  })
})

test('a file without either asks for no reader of pages', () => {
  const asked = (text: string) => mayHoldMarkup(new TextEncoder().encode(text))
  expect(['{"text": "Rain fell."}', '{"text": "3 < 5 & 6"}', '{"text": "C:\\\\u003c"}'].map(asked)).toEqual([false, false, false])
  expect(['<p>', '&amp;', '\\u003cp', '\\u0026amp;', '</p'].map(asked)).toEqual([true, true, true, true, true])
})
