import { describe, expect, test } from 'vitest'
import { steepness } from '../../text/steepness.ts'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'

const dike = 'A dike broke near Port Hale on Tuesday evening, and two hundred people left their houses, the town said.'
const boats = 'Boats from Brody were on their way on Wednesday, according to the harbour master.'
const mill = 'A fire shut the largest flour mill in Lviv on Wednesday night, the city council said.'

async function read(content: string | Uint8Array, name: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}
const told = async (content: string | Uint8Array, name = 'news.xml') =>
  (await read(content, name)).map(one =>
    one.ok ? [one.value.headline, one.value.source, one.value.published, one.value.text] : one.problem,
  )

const rss = (items: string, root = 'rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="feed.xsl"?>\n<!-- Hale Press -->\n<${root}><channel><title>Hale Press</title><link>https://www.hale-press.example/</link><image><title>Logo</title></image>${items}</channel></${root.split(' ')[0]}>`
const html = `<p>${dike}</p><p>${boats}</p>`
const asWords = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const whole = [['Dike breaks', 'Hale Press', '2024-01-02', `Dike breaks\n\n${dike}\n\n${boats}`]]
const atom = (entry: string, head = '<title>Hale Press</title>') => `<feed xmlns="http://www.w3.org/2005/Atom">${head}${entry}</feed>`

describe('a feed is its items, with the fullest text of each', () => {
  test.each<[string, string]>([
    [
      'RSS 2.0, its text beside a teaser',
      rss(`<item><title>Dike breaks</title><link>https://hale-press.example/dike</link><description>${dike}</description>
        <pubDate>Tue, 02 Jan 2024 23:15:00 -0500</pubDate><content:encoded><![CDATA[${html}]]></content:encoded></item>`),
    ],
    [
      'RSS 2.0, its text as its description',
      rss(`<item><title>Dike breaks</title><pubDate>Tue, 2 Jan 2024 23:15 GMT</pubDate><description>${asWords(html)}</description></item>`),
    ],
    [
      'RSS 2.0, with media’s names beside its own',
      rss(
        `<item><media:title>Logo</media:title><media:content>x</media:content><title>Dike breaks</title><dc:date>2024-01-02T23:15:00Z</dc:date><description><![CDATA[${html}]]></description></item>`,
      ),
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Hale Press</title></channel>
       <item rdf:about="y"><title>Dike breaks</title><dc:date>2024-01-02T08:00+01:00</dc:date><description>${asWords(html)}</description></item></rdf:RDF>`,
    ],
    [
      'Atom, its text as words',
      atom(
        `<entry><title>Dike breaks</title><published>2024-01-02T23:15:00-05:00</published><updated>2024-02-03T00:00:00Z</updated><summary>${dike}</summary><content type="html">${asWords(html)}</content></entry>`,
      ),
    ],
    [
      'Atom, its text as it is',
      atom(
        `<entry><title type="html">Dike &amp;shy;breaks</title><updated>2024-01-02T23:15:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry>`,
      ).replace('&amp;shy;', ''),
    ],
    [
      'Atom, plain',
      atom(
        `<entry><title type="text">Dike breaks</title><issued>2024-01-02</issued><content type="text">${dike}\n\n${boats}</content></entry>`,
      ),
    ],
    [
      'Atom, every name with a prefix',
      atom(
        `<entry><title>Dike breaks</title><updated>2024-01-02T23:15:00Z</updated><content type="html">${asWords(html)}</content></entry>`,
      ).replace(/<(\/?)(feed|title|entry|updated|content)/g, '<$1a:$2'),
    ],
    [
      'Atom, a single entry of another',
      atom(
        `<entry><title>Dike breaks</title><source><title>Hale Press</title></source><updated>2024-01-02T23:15:00Z</updated><content type="html">${asWords(html)}</content></entry>`,
        '<title>All the news</title>',
      ),
    ],
  ])('%s', async (_, feed) => expect(await told(feed)).toEqual(whole))

  test('several are called by their numbers, and one that is a teaser or a headline alone is read as well', async () => {
    const found = await read(
      rss(`<item><title>Dike breaks</title><description>${dike}</description></item><item><title>Fire at mill - Valley Courier</title><source url="x">Valley Courier</source></item>
        <item><description>${mill}</description></item><item><link>https://hale-press.example/</link></item>`),
      'news.rss',
    )
    expect(found.map(one => (one.ok ? [one.value.file, one.value.headline, one.value.source, one.value.text] : one.problem))).toEqual([
      ['news.rss#1', 'Dike breaks', 'Hale Press', `Dike breaks\n\n${dike}`],
      ['news.rss#2', 'Fire at mill', 'Valley Courier', 'Fire at mill'],
      ['news.rss#3', mill.slice(0, -1), 'Hale Press', mill],
      'news.rss, article 4: there is no text of it in the file.',
    ])
  })

  test('one without a day has that of its address, and one without an outlet its host', async () =>
    expect(
      await told(
        atom(
          `<entry><title>Dike breaks</title><link rel="self" href="https://x.example/1"/><link href="https://www.hale-press.example/2024/01/02/dike"/><content>${dike}</content></entry>`,
          '',
        ),
      ),
    ).toEqual([['Dike breaks', 'hale-press.example', '2024-01-02', `Dike breaks\n\n${dike}`]]))

  test('words that look like markup stay words where the feed says that they are', async () => {
    const [one] = await read(
      atom(`<entry><title>Dike breaks</title><content type="text">${dike} It fell from 3 &lt;b&gt; to 2.</content></entry>`),
      'news.atom',
    )
    expect(one!.ok && one!.value.text).toContain('from 3 <b> to 2.')
  })

  test('in another encoding is read by what its first line says', async () => {
    const feed = rss(`<item><title>Dike breaks</title><description>${dike} Nobody from Łódź was hurt.</description></item>`).replace(
      'UTF-8',
      'iso-8859-2',
    )
    const bytes = Uint8Array.from([...feed.replace('Łódź', '\xa3\xf3d\xbc')], letter => letter.charCodeAt(0))
    expect((await told(bytes)).join()).toContain('Nobody from Łódź was hurt')
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...feed].map(letter => letter.charCodeAt(0))]).buffer)
    expect((await told(wide)).join()).toContain('Nobody from Łódź was hurt')
  })

  test('that breaks off is read as far as it goes, and told', async () => {
    const feed = rss(
      `<item><title>Dike breaks</title><description>${dike}</description></item><item><title>Fire</title><description>${mill}</description></item>`,
    )
    const found = await read(feed.slice(0, feed.indexOf('city council')), 'news.xml')
    expect(found.map(one => one.ok && one.value.headline)).toEqual(['Dike breaks', 'Fire'])
    expect(found[0]).toMatchObject({ notes: expect.arrayContaining(['news.xml ends in the middle; what there is of it was read.']) })
  })

  test.each(['news', 'news.txt', 'news.html', 'rss.php'])('is known by what is in it, though it is called %s', async name =>
    expect((await told(atom(`<entry><title>Dike breaks</title><content>${dike}</content></entry>`), name))[0]![0]).toBe('Dike breaks'),
  )
})

test('a JSON Feed is its items as well', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Hale Press',
    items: [
      { id: '1', title: 'Dike breaks', content_html: html, content_text: 'A dike.', date_published: '2024-01-02T23:15:00-05:00' },
      { id: '2', title: 'Dike breaks', content_text: `${dike}\n\n${boats}`, date_published: '2024-01-02T23:15:00-05:00' },
      { id: 'https://www.valley-courier.example/2024/03/12/mill', summary: `${mill} It <b>burnt</b> & fell.` },
      { id: '4' },
      null,
    ],
  }
  expect(await told(JSON.stringify(feed), 'feed.json')).toEqual([
    whole[0],
    whole[0],
    [mill.slice(0, -1), 'Hale Press', '2024-03-12', `${mill} It <b>burnt</b> & fell.`],
    'feed.json, article 4: there is no text of it in the file.',
    'feed.json, article 5: there is no text of it in the file.',
  ])
})

test.each<[string, string]>([
  ['that only names the version', `{"text": ${JSON.stringify(dike)}, "url": "https://jsonfeed.org/version/1"}`],
  ['whose items are none', `{"version": "https://jsonfeed.org/version/1", "items": 3, "text": ${JSON.stringify(dike)}}`],
])('a file of JSON %s is what it is else', async (_, json) => expect((await told(json, 'a.json'))[0]![3]).toBe(dike))

const g2 = (content: string, meta = '') => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="2">
  <rightsInfo><copyrightHolder literal="Hale Press"/></rightsInfo>
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:HALE"><name>Hale Press</name></provider><versionCreated>2024-01-02T23:15:00-05:00</versionCreated></itemMeta>
  <contentMeta>${meta}<headline>Dike breaks</headline><dateline>PORT HALE, Jan 2 (HP)</dateline><by>Jane Roe</by></contentMeta>
  <contentSet>${content}</contentSet></newsItem>`
const inline = (inside: string) =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>HALE-DIKE</title></head><body>${inside}</body></html></inlineXML>`
const nitf = `<nitf><head><title>HALE-DIKE</title><docdata><date.issue norm="20240102T231500-0500"/><doc.copyright holder="Others"/></docdata><pubdata name="Hale Press"/></head>
  <body><body.head><hedline><hl1>Dike breaks</hl1><hl2>Town under water</hl2></hedline><byline>By Jane Roe</byline><dateline><location>PORT HALE</location>, Jan 2 (HP)</dateline></body.head>
  <body.content><media media-type="image"><media-caption><p>The dike seen from Oslo.</p></media-caption></media><block><p>${dike}</p><p>${boats}</p></block></body.content></body></nitf>`
const dated = [['Dike breaks', 'Hale Press', '2024-01-02', `Dike breaks\n\nPORT HALE, Jan 2 (HP) — ${dike}\n\n${boats}`]]

describe('what agencies send is its articles', () => {
  test.each<[string, string]>([
    ['NewsML-G2', g2(inline(`<h1>Dike breaks</h1><figure><p>The dike seen from Oslo.</p></figure>${html}`))],
    [
      'NewsML-G2 in a message, beside a picture',
      `<newsMessage xmlns="x"><header/><itemSet><packageItem/><newsItem><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>${g2(inline(html))}</itemSet></newsMessage>`,
    ],
    [
      'NewsML-G2 that says when its text was made',
      g2(inline(html), '<contentCreated>2024-01-02</contentCreated>').replace('2024-01-02T23', '2024-02-05T23'),
    ],
    [
      'NewsML-G2 around NITF',
      g2(`<inlineXML>${nitf}</inlineXML>`)
        .replace('<headline>Dike breaks</headline>', '')
        .replace(/<dateline>PORT HALE, Jan 2 \(HP\)<\/dateline>/, ''),
    ],
    ['NITF', nitf],
    [
      'older NewsML around NITF',
      `<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>${nitf}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    ],
  ])('%s', async (_, xml) => expect(await told(xml)).toEqual(dated))

  test('and its outlet is the best that it names', async () => {
    const bare = g2(inline(html)).replace('<name>Hale Press</name>', '')
    expect((await told(bare))[0]![1]).toBe('HALE')
    expect((await told(bare.replace(/<provider.*<\/provider>/, '')))[0]![1]).toBe('Hale Press')
  })
})

describe('where an item says it happened', () => {
  const item = (position: string) =>
    rss(
      `<item><title>Quake near Ovalle</title><description>An earthquake shook houses near Ovalle.</description><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate>${position}</item>`,
    )
  const positionOf = async (xml: string) => {
    const bytes = new TextEncoder().encode(xml)
    const [read] = [...readArticles(bytes, 'quakes.xml', await openReaders([{ name: 'quakes.xml', bytes }]))]
    if (!read?.ok) throw new Error('no article')
    const { text, stated } = read.value
    return [text.split('\n\n').at(-1), stated && [stated.latitude, stated.longitude, text.slice(stated.start, stated.end)]]
  }
  const words = 'latitude -30.1234, longitude -71.3456'
  test.each([
    ['a point of GeoRSS', '<georss:point>-30.1234 -71.3456</georss:point>'],
    ['a position of GML', '<georss:where><gml:Point><gml:pos>-30.1234 -71.3456</gml:pos></gml:Point></georss:where>'],
    ['two numbers', '<geo:Point><geo:lat>-30.1234</geo:lat><geo:long>-71.3456</geo:long></geo:Point>'],
  ])('%s stands behind its words', async (_, position) =>
    expect(await positionOf(item(position))).toEqual([`${words}.`, [-30.1234, -71.3456, words]]),
  )
  test.each([
    ['none', ''],
    ['one that can be none', '<georss:point>130.1 -71.3</georss:point>'],
    ['half of one', '<geo:lat>-30.1234</geo:lat>'],
    ['words', '<georss:point>near Ovalle</georss:point>'],
  ])('%s is none', async (_, position) => expect((await positionOf(item(position)))[1]).toBeUndefined())
})

describe('what is no feed is told', () => {
  test.each<[string, string, RegExp]>([
    ['XML of another kind', '<svg><g/></svg>', /^news\.xml is XML of another kind: expected is a feed \(RSS, Atom\), NewsML or NITF\.$/],
    ['no XML', dike, /^news\.xml is XML of another kind/],
    ['a feed without items', rss(''), /^news\.xml is a feed without articles\. Get it anew when there are some\.$/],
    ['of pictures alone', `<newsItem><contentSet><remoteContent/></contentSet></newsItem>`, /^news\.xml is a feed without articles/],
    ['nothing', '', /^news\.xml is empty\.$/],
  ])('%s', async (_, xml, problem) => expect(await told(xml)).toEqual([expect.stringMatching(problem)]))

  test('and a text that shows one is a text', async () => {
    const text = `How a feed looks\n\n<rss version="2.0"><channel><title>Hale Press</title></channel></rss>\n\n${dike}`
    expect((await told(text, 'a.txt'))[0]![0]).toBe('How a feed looks')
  })
})

test.each<[string, (share: number) => string]>([
  ['that is nested without an end', share => `<rss><channel>${'<item>'.repeat(100_000 * share)}`],
  [
    'that names things by each other',
    share =>
      `<!DOCTYPE rss [<!ENTITY a0 "x">${Array.from({ length: 400 * share }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(6)}">`).join('')}]>${rss(`<item><title>&a${400 * share};</title><description>${dike}</description></item>`).replace(/<\?[\s\S]*?-->/, '')}`,
  ],
  [
    'of many items',
    share => rss(`<item><title>Dike breaks</title><description>${asWords(html)}</description></item>`.repeat(2000 * share)),
  ],
])('XML %s takes no more time than it has bytes', async (_, xml) => {
  const steep = await steepness(xml, async xml => expect((await read(xml, 'news.xml')).length).toBeGreaterThan(0))
  expect(steep).toBeLessThan(4)
})
