import { strToU8, type Zippable, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const rels = (entries: Record<string, string>) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(entries)
    .map(([type, target], i) => `<Relationship Id="rId${i}" Type="${relationships}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const styles = [
  ['Titel', 'Title', ''],
  ['berschrift1', 'heading 1', ''],
  ['Heading2', 'Heading 2', ''],
  ['Ours', 'House heading', '<w:basedOn w:val="Heading2"/>'],
  ['Outlined', 'Section', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
  ['TOC1', 'toc 1', ''],
  ['Loop', 'Loop', '<w:basedOn w:val="Loop"/>'],
]

/** What a test puts into a document of Word: the paragraphs of its body, of its footnotes, and files beside or in place of the usual ones. */
export interface MadeUpDocx {
  body: string
  footnotes?: string
  files?: Zippable
}

/** A document of Word for tests, as small as they come; one string is its body's markup. */
export function madeUpDocx(made: string | MadeUpDocx): Uint8Array {
  const { body, footnotes, files = {} } = typeof made === 'string' ? { body: made } : made
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(rels({ officeDocument: 'word/document.xml' })),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(rels({ styles: 'styles.xml', ...(footnotes && { footnotes: '/word/footnotes.xml' }) })),
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="${main}">${styles
        .map(([id, name, more]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`)
        .join('')}</w:styles>`,
    ),
    ...(footnotes && { 'word/footnotes.xml': strToU8(`<w:footnotes xmlns:w="${main}">${footnotes}</w:footnotes>`) }),
    ...files,
  })
}

/** `<w:r>` with words in it. */
export const run = (words: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** `<w:p>` with words, or with markup of its own. */
export const paragraph = (inside: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside.startsWith('<') ? inside : run(inside)}</w:p>`
