import { failure, type Result, success } from '../../result.ts'
import { joinBlocks } from './blocks.ts'
import type { Page } from './html.ts'
import { odtParagraphs } from './odt-paragraphs.ts'
import { isOpenDocument, lockedDocument, readOfficeDocument } from './open-document.ts'
import { levels, type Style, styledBlocks } from './word-styles.ts'
import { childOf, childrenOf, type XmlElement } from './xml.ts'

/**
 * Reads a text of OpenDocument (`.odt`) as one of Word is read: paragraphs, those of tables and text boxes, footnotes at the end, with what its styles call headline and
 * headings; changes that were tracked as accepted; comments, headers, footers and tables of contents left out. Null for any other archive.
 */
export function readOdt(bytes: Uint8Array, name: string): Result<Page> | null {
  return readOfficeDocument(bytes, name, parts => {
    if (!isOpenDocument(parts, 'text')) return null
    const locked = lockedDocument(parts, name)
    if (locked) return locked
    const content = parts.xml('content.xml')
    const body = content && childOf(content, 'office:body')
    const blocks = body ? styledBlocks(odtParagraphs(body), levels(stylesIn(content, parts.xml('styles.xml')))) : []
    if (blocks.length === 0)
      return failure(`${name} has no text in it. If its words are a picture, run it through text recognition (OCR) first.`)
    const { text, headline, headings } = joinBlocks(blocks)
    return success({ text, headline, source: null, published: null, headings })
  })
}

/** Styles by what paragraphs call them: the document's own, each based on one that the program has, whose names are English in every language. */
function stylesIn(...parts: (XmlElement | null)[]): Map<string, Style> {
  const known = new Map<string, Style>()
  for (const part of parts)
    for (const holder of ['office:automatic-styles', 'office:styles'].flatMap(name => (part && childOf(part, name)) ?? []))
      for (const { attributes } of childrenOf(holder, 'style:style')) {
        const id = attributes['style:name']
        if (attributes['style:family'] !== 'paragraph' || id === undefined || known.has(id)) continue
        const outline = Number(attributes['style:default-outline-level'] || Number.NaN)
        known.set(id, {
          name: (attributes['style:display-name'] ?? id).toLowerCase(),
          basedOn: attributes['style:parent-style-name'] ?? null,
          outline: Number.isNaN(outline) ? null : outline - 1,
        })
      }
  return known
}
