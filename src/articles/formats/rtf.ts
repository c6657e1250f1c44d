import { failure, type Result, success } from '../../result.ts'
import { endsEarly } from '../damaged.ts'
import { joinBlocks } from './blocks.ts'
import type { Page } from './html.ts'
import { rtfParagraphs } from './rtf-paragraphs.ts'
import { levels, styledBlocks } from './word-styles.ts'

/**
 * Reads a document of RTF: its paragraphs, those of tables (a row a line), text boxes, and of footnotes at the end, with what its styles call headline and
 * headings. Fails on one that holds no text; notes one that ends in the middle.
 */
export function readRtf(bytes: Uint8Array, name: string): Result<Page> {
  const { paragraphs, styles, isCut } = rtfParagraphs(bytes)
  const blocks = styledBlocks(paragraphs, levels(styles))
  if (blocks.length === 0)
    return failure(`${name} has no text in it. If its words are a picture, run it through text recognition (OCR) first.`)
  const { text, headline, headings } = joinBlocks(blocks)
  const notes = isCut ? [endsEarly(name)] : []
  return success({ text, headline, source: null, published: null, headings }, notes)
}
