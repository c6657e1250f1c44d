import { Parser } from 'htmlparser2'
import { failure, type Result, success } from '../../result.ts'
import { joinBlocks } from './blocks.ts'
import type { Page } from './html.ts'
import { readOfficeDocument } from './open-document.ts'
import { attributeOf, local, wordParagraphs } from './word-paragraphs.ts'
import { levels, type Style, styledBlocks } from './word-styles.ts'

/**
 * Reads a document of Word: its paragraphs, those of tables, text boxes, and of footnotes at the end, with what its styles call headline and headings. Changes
 * that were tracked are read as accepted; hidden text, comments, headers, footers and tables of contents are left out. A day its file was made on is
 * none the article was printed on, and is not read. Null for an archive that is none of Word; fails on one that is damaged, too large or holds no text.
 */
export function readDocx(bytes: Uint8Array, name: string): Result<Page> | null {
  return readOfficeDocument(bytes, name, ({ text: part }) => {
    const document = targetsIn(part('_rels/.rels'), '').officeDocument
    if (document === undefined) return null
    const folder = document.slice(0, document.lastIndexOf('/') + 1)
    const xml = part(document)
    if (xml === null || !/<(?:\w+:)?document[\s>]/.test(xml.slice(0, 20_000))) return null
    const beside = targetsIn(part(`${folder}_rels/${document.slice(folder.length)}.rels`), folder)
    const { paragraphs, notes } = wordParagraphs(xml)
    const noted = [beside.footnotes, beside.endnotes].flatMap(path =>
      path === undefined || notes.length === 0 ? [] : wordParagraphs(part(path) ?? '').paragraphs,
    )
    const levelOf = levels(stylesIn(beside.styles === undefined ? null : part(beside.styles)))
    const inOrder = [...paragraphs, ...notes.flatMap(note => noted.filter(paragraph => paragraph.note === note))]
    const blocks = styledBlocks(inOrder, levelOf)
    if (blocks.length === 0)
      return failure(`${name} has no text in it. If its words are a picture, run it through text recognition (OCR) first.`)
    const { text, headline, headings } = joinBlocks(blocks)
    return success({ text, headline, source: null, published: null, headings })
  })
}

type Attributes = Record<string, string>

function elements(xml: string | null, begin: (name: string, attributes: Attributes) => void): void {
  const parser = new Parser({ onopentag: (name, attributes) => begin(local(name), attributes) }, { xmlMode: true })
  parser.end(xml ?? '')
}

/** Which parts belong to one, by what they are: `{ styles: 'word/styles.xml' }`. Programs call them as they like. */
function targetsIn(rels: string | null, folder: string): Partial<Record<string, string>> {
  const targets: Record<string, string> = {}
  elements(rels, (name, { Type: type = '', Target: target = '', TargetMode: mode }) => {
    if (name !== 'Relationship' || mode === 'External') return
    targets[type.slice(type.lastIndexOf('/') + 1)] ??= target.startsWith('/') ? target.slice(1) : folder + target
  })
  return targets
}

/** Styles by their ids. Word calls its own by their English names in every language; others are based on them or have a level of the outline. */
function stylesIn(styles: string | null): Map<string, Style> {
  const known = new Map<string, Style>()
  let last: Style | undefined
  elements(styles, (name, attributes) => {
    const value = attributeOf(attributes, 'val') ?? ''
    if (name === 'style') {
      last = { name: '', basedOn: null, outline: null }
      known.set(attributeOf(attributes, 'styleId') ?? '', last)
    } else if (name === 'name' && last?.name === '') last.name = value.toLowerCase()
    else if (name === 'basedOn' && last) last.basedOn = value
    else if (name === 'outlineLvl' && last) last.outline ??= Number(value)
  })
  return known
}
