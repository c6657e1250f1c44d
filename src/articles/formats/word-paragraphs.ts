import { Parser } from 'htmlparser2'
import { cellsInOne } from './table-row.ts'

/** A paragraph of WordprocessingML: its words, the id of its style, the level of its outline (0 is the highest), the footnote it stands in. */
export interface WordParagraph {
  words: string
  style: string | null
  outline: number | null
  note: string | null
}

/** The paragraphs of a part, and the notes they refer to, in order: `footnote 2`. */
export interface WordPart {
  paragraphs: WordParagraph[]
  notes: string[]
}

/**
 * What is there and not shown: words that were deleted or moved away, the names of fields, what stands in for a drawing in older programs,
 * how a word is pronounced.
 */
const unseen = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'rt'])

/** What says two levels further in that something is not shown: a hidden run, a deleted row or cell, a form that nobody filled in. */
const hides: Record<string, string> = { vanish: 'r', del: 'tr', cellDel: 'tc', showingPlcHdr: 'sdt' }

interface OpenParagraph extends WordParagraph {
  /** The end of it was deleted: the next one goes on. */
  goesOn: boolean
  /** Of text boxes that are fixed to it: they follow it. */
  boxes: WordParagraph[]
}

/** A row of a table that is being read: the paragraphs of its cells. */
type OpenRow = WordParagraph[][]

/**
 * Reads a part of a `.docx` (the document, its footnotes): `<w:p>` by `<w:p>`, in the order in which they stand. Changes that were tracked are read as
 * accepted. A break in a line is `\n`. A row of a table is a paragraph, unless its cells hold text of their own (`cellsInOne`). The names of elements are the same whatever their prefix.
 */
export function wordParagraphs(xml: string): WordPart {
  const paragraphs: WordParagraph[] = []
  const notes: string[] = []
  const path: string[] = []
  const open: OpenParagraph[] = []
  const rows: OpenRow[] = []
  let held = ''
  let note: string | null = null
  /** How deep the outermost element is that is not shown. */
  let silent = Number.POSITIVE_INFINITY

  /** Where a paragraph goes that has ended: into its cell, or among the others. */
  const add = (...ended: WordParagraph[]) => (rows.at(-1)?.at(-1) ?? paragraphs).push(...ended)
  const endRow = () => {
    const cells = rows.pop()?.map(cell => cell.filter(({ words }) => words.trim() !== '')) ?? []
    const words = cellsInOne(cells.map(cell => cell.map(paragraph => paragraph.words)))
    if (words === null) add(...cells.flat())
    else add({ words, style: null, outline: null, note })
  }
  const write = (words: string) => {
    const paragraph = open.at(-1)
    if (paragraph) paragraph.words += words
  }
  const begin = (name: string, value: (attribute: string) => string | undefined) => {
    const [above, wayAbove] = [path.at(-2), path.at(-3)]
    const paragraph = open.at(-1)
    const off = /^(?:0|false|off)$/.test(value('val') ?? '')
    if (above === 'rPr' && wayAbove === 'pPr' && (name === 'del' || name === 'moveFrom')) {
      if (paragraph) paragraph.goesOn = true
    } else if (hides[name] !== undefined && hides[name] === wayAbove) {
      if (!off) silent = path.length - 2
    } else if (unseen.has(name)) silent = path.length
    else if (name === 'tr') rows.push([])
    else if (name === 'tc') rows.at(-1)?.push([])
    else if (name === 'p') open.push({ words: '', style: null, outline: null, note, goesOn: false, boxes: [] })
    else if (name === 'footnote' || name === 'endnote') note = `${name} ${value('id')}`
    else if (name === 'footnoteReference' || name === 'endnoteReference') notes.push(`${name.slice(0, -9)} ${value('id')}`)
    else if (above === 'pPr' && paragraph) {
      if (name === 'pStyle') paragraph.style = value('val') ?? null
      else if (name === 'outlineLvl') paragraph.outline = Number(value('val'))
    } else if (above === 'r') {
      if (name === 'tab' || name === 'ptab') write(' ')
      else if (name === 'br') write(value('type') === 'page' || value('type') === 'column' ? '\n\n' : '\n')
      else if (name === 'cr') write('\n')
      else if (name === 'noBreakHyphen') write('-')
    }
  }
  const end = (name: string) => {
    if (name === 'footnote' || name === 'endnote') note = null
    if (name === 'tr') endRow()
    if (name !== 'p') return
    const ended = open.pop()
    if (!ended) return
    const { goesOn, boxes, ...paragraph } = ended
    const around = open.at(-1)?.boxes
    if (around) around.push(paragraph, ...boxes)
    else if (goesOn) {
      held += paragraph.words
      add(...boxes)
    } else {
      add({ ...paragraph, words: held + paragraph.words }, ...boxes)
      held = ''
    }
  }
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = local(tag)
        path.push(name)
        if (path.length < silent) begin(name, wanted => attributeOf(attributes, wanted))
      },
      ontext(words) {
        if (path.length < silent && path.at(-1) === 't') write(words)
      },
      onclosetag(tag) {
        const name = local(tag)
        if (path.length < silent) end(name)
        // A row that was deleted.
        else if (path.length === silent && name === 'tr') rows.pop()
        if (path.length <= silent) silent = Number.POSITIVE_INFINITY
        path.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  while (rows.length > 0) endRow()
  if (held !== '') paragraphs.push({ words: held, style: null, outline: null, note: null })
  return { paragraphs, notes }
}

/** `w:p` → “p” */
export function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** An attribute by its name, whatever its prefix. */
export function attributeOf(attributes: Record<string, string>, wanted: string): string | undefined {
  return attributes[`w:${wanted}`] ?? Object.entries(attributes).find(([name]) => local(name) === wanted)?.[1]
}
