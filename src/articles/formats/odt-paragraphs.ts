import { cellsInOne } from './table-row.ts'
import type { StyledParagraph } from './word-styles.ts'
import { elementsIn, localName, type XmlElement } from './xml.ts'

/** What stands in a text of OpenDocument and is not read in it: lists of its contents, what was deleted, comments, how a word is pronounced. */
const unseen = new Set([
  'tracked-changes',
  'table-of-content',
  'alphabetical-index',
  'illustration-index',
  'table-index',
  'object-index',
  'user-index',
  'bibliography',
  'annotation',
  'forms',
  'hidden-text',
  'ruby-text',
])

/** The paragraphs of a text of OpenDocument in the order in which they stand, footnotes last. A row of a table is a paragraph, unless its cells hold text of their own. */
export function odtParagraphs(body: XmlElement): StyledParagraph[] {
  const notes: StyledParagraph[] = []
  return [...paragraphsIn(body, notes), ...notes]
}

function paragraphsIn(element: XmlElement, notes: StyledParagraph[]): StyledParagraph[] {
  return element.inside.flatMap(one => {
    if (typeof one === 'string') return []
    const name = localName(one.name)
    if (unseen.has(name) || one.attributes['text:display'] === 'none') return []
    if (name === 'p' || name === 'h') return paragraph(one, notes)
    return name === 'table-row' ? row(one, notes) : paragraphsIn(one, notes)
  })
}

/** A paragraph, and behind it those of text boxes that are fixed to it. */
function paragraph(element: XmlElement, notes: StyledParagraph[]): StyledParagraph[] {
  const boxes: StyledParagraph[] = []
  const words = wordsIn(element, boxes, notes)
  const level = Number(element.attributes['text:outline-level'] ?? 1)
  const outline = localName(element.name) === 'h' ? level - 1 : null
  return [{ words, style: element.attributes['text:style-name'] ?? null, outline }, ...boxes]
}

function wordsIn(element: XmlElement, boxes: StyledParagraph[], notes: StyledParagraph[]): string {
  return element.inside
    .map(one => {
      // A line end in the file is none in the text.
      if (typeof one === 'string') return one.replace(/\s+/g, ' ')
      const name = localName(one.name)
      if (unseen.has(name)) return ''
      if (name === 's' || name === 'tab') return ' '
      if (name === 'line-break') return '\n'
      if (name === 'note') notes.push(...elementsIn(one, 'note-body').flatMap(body => paragraphsIn(body, notes)))
      else if (name === 'text-box') boxes.push(...paragraphsIn(one, notes))
      // A shape has its paragraphs right in it.
      else if (name === 'p') boxes.push(...paragraph(one, notes))
      else return wordsIn(one, boxes, notes)
      return ''
    })
    .join('')
}

function row(element: XmlElement, notes: StyledParagraph[]): StyledParagraph[] {
  const cells = element.inside.flatMap(one =>
    typeof one === 'string' || localName(one.name) !== 'table-cell'
      ? []
      : [paragraphsIn(one, notes).filter(({ words }) => words.trim() !== '')],
  )
  const words = cellsInOne(cells.map(cell => cell.map(paragraph => paragraph.words)))
  return words === null ? cells.flat() : [{ words, style: null, outline: null }]
}
