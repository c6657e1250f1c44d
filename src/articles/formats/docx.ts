import { unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { failure, type Result, success } from '../../result.ts'
import { damaged } from '../damaged.ts'
import { joinBlocks } from './blocks.ts'
import type { Page } from './html.ts'
import { attributeOf, local, wordParagraphs } from './word-paragraphs.ts'
import { levels, type Style, styledBlocks } from './word-styles.ts'

/** Unpacked, in bytes: a novel with all of Word's marks has 15 MB. What has more was made to fill a memory. */
const most = 100_000_000

/**
 * Reads a document of Word: its paragraphs, those of tables, text boxes, and of footnotes at the end, with what its styles call headline and headings. Changes
 * that were tracked are read as accepted; hidden text, comments, headers, footers and tables of contents are left out. A day its file was made on is
 * none the article was printed on, and is not read. Null for an archive that is none of Word; fails on one that is damaged, too large or holds no text.
 */
export function readDocx(bytes: Uint8Array, name: string): Result<Page> | null {
  let unpacked = 0
  const part = (path: string): string | null => {
    const found = unzipSync(bytes, {
      filter: file => {
        if (file.name !== path) return false
        unpacked += file.originalSize
        if (unpacked > most) throw new TooLarge()
        return true
      },
    })[path]
    return found ? decoded(found) : null
  }
  try {
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
  } catch (error) {
    if (error instanceof TooLarge) return failure(`${name} would unpack to more than ${most / 1e6} MB, which no article has. ${copyWords}`)
    return isWordByName(bytes) ? damaged(name) : null
  }
}

class TooLarge extends Error {}

const copyWords = 'Copy its words and paste them.'

/** Where the archive cannot be read any more, the name of its first file tells what it was. */
function isWordByName(bytes: Uint8Array): boolean {
  return /^(?:\[Content_Types\]|_rels\/|docProps\/|word\/)/.test(String.fromCharCode(...bytes.subarray(30, 60)))
}

/** XML is UTF-8, or UTF-16 with a mark that says so. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
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
