import { gzipSync, strToU8, zipSync } from 'fflate'
import { factiva, lexisNexis, mill, nexisUni } from './exports/made-up-exports.ts'
import { madeUpDocx, paragraph } from './formats/made-up-docx.ts'
import { madeUpEpub } from './formats/made-up-epub.ts'
import { madeUpMhtml, madeUpWebArchive } from './formats/made-up-kept-pages.ts'
import { madeUpOds, madeUpOdt, odsTable, odtParagraph } from './formats/made-up-open-document.ts'
import { madeUpPdf } from './formats/made-up-pdf.ts'
import { madeUpWarc } from './formats/made-up-warc.ts'
import { madeUpXlsx, xlsxRow } from './formats/made-up-xlsx.ts'
import type { FormatName } from './formats.ts'

const headline = 'Dike breaks near Hale'
const words = 'A dike broke near Hale on Tuesday evening, the town said, and two hundred people left their houses.'
const html = `<!doctype html><html><head><title>${headline}</title><meta name="date" content="2024-01-02"></head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${`<p>${words}</p>`.repeat(4)}<table><tr><td>Hale</td><td>12</td></tr></table></article></body></html>`
const rows = [
  ['title', 'text', 'published'],
  [headline, words, '2024-01-02'],
]
const message = `From: Hale Press <news@hale.example>\r\nSubject: ${headline}\r\nDate: Tue, 02 Jan 2024 23:15:00 -0500\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Hale Press</title><item><title>${headline}</title><description>&lt;p&gt;${words}&lt;/p&gt;</description><pubDate>Tue, 02 Jan 2024 23:15:00 GMT</pubDate></item></channel></rss>`
const fields = { title: headline, text: `<p>${words}</p>`, published: '2024-01-02', url: 'https://hale.example/dike' }

/** A file of each kind with an article in it, under its name, for tests that try all readers. */
export const madeUpFiles: Record<FormatName, readonly [name: string, bytes: Uint8Array][]> = {
  text: [
    ['dike.txt', strToU8(`${headline}\n\nHale Press\n2 January 2024\n\n${words}\n`)],
    ['nexis.txt', strToU8(lexisNexis([mill]))],
    ['nexis-uni.txt', strToU8(nexisUni(mill).join('\n\n'))],
    ['factiva.txt', strToU8(factiva(mill).join('\n\n'))],
  ],
  word: [['dike.docx', madeUpDocx(paragraph(headline, 'Title') + paragraph(words))]],
  openText: [['dike.odt', madeUpOdt(odtParagraph(headline, 'Title') + odtParagraph(words))]],
  richText: [
    ['dike.rtf', strToU8(`{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\b ${headline}\\b0\\par\\u8220?${words}\\'94\\par{\\footnote Nobody.}}`)],
  ],
  pdf: [['dike.pdf', madeUpPdf([{ x: 60, y: 60, words: headline, size: 18 }, ...lines(words)])]],
  markdown: [['dike.md', strToU8(`---\ntitle: "${headline}"\npublished: 2024-01-02\n---\n\n# ${headline}\n\n${words}\n`)]],
  page: [['dike.html', strToU8(html)]],
  keptPage: [['dike.mhtml', madeUpMhtml({ html })]],
  webArchive: [['dike.webarchive', madeUpWebArchive({ html })]],
  mail: [['dike.eml', strToU8(message)]],
  mailbox: [
    [
      'dike.mbox',
      strToU8(`From news@hale.example Tue Jan  2 23:15:00 2024\n${message}\n\nFrom news@hale.example Tue Jan  2 23:16:00 2024\n${message}`),
    ],
  ],
  newsXml: [
    ['dike.rss', strToU8(rss)],
    [
      'dike.xml',
      strToU8(
        `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content><p>${words}</p></body.content></body></nitf>`,
      ),
    ],
  ],
  json: [
    ['dike.json', strToU8(JSON.stringify({ articles: [fields, { ...fields, title: 'Another dike' }] }))],
    ['dike.ndjson', strToU8([fields, { ...fields, id: 2 }].map(one => JSON.stringify(one)).join('\n'))],
    [
      'tweets.js',
      strToU8(
        `window.YTD.tweets.part0 = [{"tweet": {"id_str": "1", "full_text": "${words}", "created_at": "Tue Jan 02 23:15:00 +0000 2024"}}]`,
      ),
    ],
    [
      'feed.json',
      strToU8(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Hale Press',
          items: [{ id: '1', title: headline, content_html: `<p>${words}</p>`, date_published: '2024-01-02' }],
        }),
      ),
    ],
  ],
  table: [['dike.csv', strToU8(rows.map(cells => cells.map(cell => `"${cell}"`).join(',')).join('\n'))]],
  workbook: [
    [
      'dike.xlsx',
      madeUpXlsx({ sheets: { News: rows.map((cells, i) => xlsxRow(i + 1, { A: cells[0]!, B: cells[1]!, C: cells[2]! })).join('') } }),
    ],
  ],
  openSheet: [['dike.ods', madeUpOds(odsTable('News', ...rows))]],
  subtitles: [
    ['dike.srt', strToU8(`1\n00:00:01,000 --> 00:00:04,000\n${headline}.\n\n2\n00:00:09,000 --> 00:00:14,000\n<i>${words}</i>\n`)],
    ['dike.vtt', strToU8(`WEBVTT\n\n00:01.000 --> 00:04.000 align:start\n<v Jane Roe>${words}\n`)],
  ],
  map: [
    [
      'dike.kml',
      strToU8(
        `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>${headline}</name><description><![CDATA[<p>${words}</p>]]></description><TimeStamp><when>2024-01-02</when></TimeStamp><Point><coordinates>7.8901,12.3456,0</coordinates></Point></Placemark></Document></kml>`,
      ),
    ],
    [
      'dike.gpx',
      strToU8(
        `<gpx version="1.1"><wpt lat="12.3456" lon="7.8901"><time>2024-01-02T10:00:00Z</time><name>${headline}</name><desc>${words}</desc></wpt></gpx>`,
      ),
    ],
  ],
  references: [
    ['dike.ris', strToU8(`TY  - NEWS\nTI  - ${headline}\nAB  - ${words}\nDA  - 2024/01/02\nER  - \n`)],
    ['dike.bib', strToU8(`@article{dike, title = {${headline}}, abstract = "${words}", date = {2024-01-02}, note = {Caf\\'{e}}}`)],
  ],
  book: [
    [
      'dike.epub',
      madeUpEpub({ pages: { 'a.xhtml': `<h1>${headline}</h1>${`<p>${words}</p>`.repeat(3)}` }, contents: { 'a.xhtml': headline } }),
    ],
  ],
  webArchives: [['dike.warc', madeUpWarc({ address: 'https://hale.example/dike', body: html })]],
  gzip: [['dike.txt.gz', gzipSync(strToU8(`${headline}\n\n2 January 2024\n\n${words}`))]],
  archive: [['dike.zip', zipSync({ 'dike.txt': strToU8(`${headline}\n\n2 January 2024\n\n${words}`), 'march/dike.html': strToU8(html) })]],
}

function lines(text: string): { x: number; y: number; words: string }[] {
  return text.split(', ').map((part, i) => ({ x: 60, y: 100 + i * 12, words: part }))
}
