import { charactersOf, pageOfSet, signs } from './rtf-characters.ts'
import { tokenizeRtf } from './rtf-tokens.ts'
import { cellsInOne } from './table-row.ts'
import type { Style, StyledParagraph } from './word-styles.ts'

/** The paragraphs of a document, its styles by their numbers, and whether it ends before all its groups do. */
export interface RtfDocument {
  paragraphs: StyledParagraph[]
  styles: Map<string, Style>
  isCut: boolean
}

/**
 * Where the words of a group go: into the text, a text box, a note at the end, the table of fonts or of styles, or nowhere; of an object only its result, of what is
 * said twice only what is said in Unicode.
 */
type Destination = 'text' | 'box' | 'note' | 'fonts' | 'styles' | 'object' | 'twice' | 'nowhere'

/** What holds until a group ends. States are never changed, only put in the place of others, so that a group costs nothing. */
interface State {
  destination: Destination
  /** The page of characters of the font. */
  page: number
  isHidden: boolean
  style: string | null
  outline: number | null
  /** How many characters follow `\u` for programs that know none of Unicode. */
  substitutes: number
}

/** Groups that hold no words of the text; those that are marked `\*` hold none unless they are among `shownThough`. */
const nowhere = new Set(
  `colortbl info pict header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor comment fldinst xe tc rxe txe bkmkstart
  bkmkend listtext pntext pntxtb pntxta filetbl stylerestrictions sp shprslt nonshppict nonesttables ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn private
  listtable listoverridetable revtbl themedata colorschememapping datastore latentstyles template operator title subject author company keywords category`.split(
    /\s+/,
  ),
)
const shownThough = new Set(['shpinst', 'shptxt', 'ud', 'footnote', 'fonttbl', 'stylesheet', 'nesttableprops'])
const shown: Record<string, Destination> = {
  shptxt: 'box',
  footnote: 'note',
  fonttbl: 'fonts',
  stylesheet: 'styles',
  object: 'object',
  upr: 'twice',
}
/** What is shown of groups that are not. */
const within: Partial<Record<Destination, string>> = { object: 'result', twice: 'ud' }

const characters: Record<string, string> = {
  tab: ' ',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  softline: ' ',
}
const isMark = /^(?:emdash|endash|[lr](?:dbl)?quote|bullet)$/
const symbols: Record<string, string> = { '~': '\u00a0', _: '-', ':': '', '|': '', '-': '' }

/** Where paragraphs are gathered: of the text itself, of a text box, of the notes. */
interface Flow {
  words: string
  paragraphs: StyledParagraph[]
  /** Of text boxes that are fixed to the paragraph being written: they follow it. */
  boxes: StyledParagraph[]
  /** Cells of the row being written, and the paragraphs of the cell; those of tables within come first. */
  cells: StyledParagraph[][]
  cell: StyledParagraph[]
  /** Cells of a row of a table within the cell. */
  inner: StyledParagraph[][]
  isInTable: boolean
}

/** Deeper groups than this are counted and nothing else. */
const deepest = 5000

/**
 * Reads a document of RTF, paragraph by paragraph in the order in which they stand, notes at the end; a row of a table is a paragraph, unless its cells hold
 * paragraphs of their own. Left out is what is not seen: hidden and deleted words, heads and feet of pages, comments, names of fields, pictures.
 */
export function rtfParagraphs(bytes: Uint8Array): RtfDocument {
  const notes = newFlow()
  const flows: Flow[] = [newFlow()]
  const stack: State[] = []
  const fonts = new Map<number, number>()
  const styles = new Map<string, Style>()
  let state: State = { destination: 'text', page: 1252, isHidden: false, style: null, outline: null, substitutes: 1 }
  let beyond = 0
  let ownPage = 1252
  let font = 0
  let style: { id: string; words: string; basedOn: string | null; outline: number | null } | null = null
  /** Bytes that are not characters yet: two may make one. */
  let held: number[] = []
  let toSkip = 0
  let isStarred = false
  /** Whether nothing but `{` or `\*` came before in the group. */
  let opens = false

  const flow = () => flows.at(-1)!
  const isSeen = () => (state.destination === 'text' || state.destination === 'box' || state.destination === 'note') && !state.isHidden
  const write = (words: string) => {
    if (isSeen()) flow().words += words
    else if (state.destination === 'styles' && style) style.words += words
  }
  const flush = () => {
    if (held.length === 0) return
    const bytes = held
    held = []
    for (let i = 0; i < bytes.length; i += 8192) write(charactersOf(bytes.slice(i, i + 8192), state.page))
  }
  const become = (change: Partial<State>) => {
    if (change.page !== undefined || change.isHidden !== undefined || change.destination !== undefined) flush()
    state = { ...state, ...change }
  }
  const endParagraph = () => {
    flush()
    const { words, boxes, cell, paragraphs, cells } = flow()
    const ended = [{ words, style: state.style, outline: state.outline }, ...boxes]
    if (cells.length > 0 || flow().isInTable) cell.push(...ended)
    else paragraphs.push(...ended)
    flow().words = ''
    flow().boxes = []
  }
  const endCell = () => {
    flow().isInTable = true
    endParagraph()
    const { cells, cell } = flow()
    cells.push(cell)
    flow().cell = []
  }
  const endRow = () => {
    const { cells, cell } = flow()
    flow().cells = []
    flow().cell = []
    flow().isInTable = false
    const row = rowOf(cell.length > 0 ? [...cells, cell] : cells)
    flow().paragraphs.push(...row)
  }
  const endInnerCell = () => {
    flush()
    const { words, inner } = flow()
    inner.push([{ words, style: state.style, outline: state.outline }])
    flow().words = ''
  }
  const endInnerRow = () => {
    const { cell, inner } = flow()
    cell.push(...rowOf(inner))
    flow().inner = []
  }
  /** What is left when a table is never ended. */
  const endTable = () => {
    const { cells, cell } = flow()
    if (cells.length > 0 || cell.length > 0) endRow()
    flow().isInTable = false
  }
  const endStyle = () => {
    if (style)
      styles.set(style.id, { name: style.words.replace(/;.*$/s, '').trim().toLowerCase(), basedOn: style.basedOn, outline: style.outline })
    style = null
  }
  const enter = (destination: Destination) => {
    become({ destination })
    if (destination === 'box' || destination === 'note') {
      flows.push(newFlow())
      become({ style: null, outline: null })
    }
  }
  const leave = (left: Destination) => {
    const ended = flows.pop()!
    const words = ended.words.trim()
    const all = [
      ...ended.paragraphs,
      ...rowOf(ended.cells),
      ...ended.cell,
      ...(words === '' ? [] : [{ words, style: null, outline: null }]),
    ]
    if (left === 'note') notes.paragraphs.push(...all)
    else flow().boxes.push(...all)
  }

  tokenizeRtf(bytes, {
    open() {
      flush()
      toSkip = 0
      if (stack.length >= deepest) {
        beyond++
        return
      }
      stack.push(state)
      opens = true
      isStarred = false
    },
    close() {
      flush()
      toSkip = 0
      opens = false
      if (beyond > 0) {
        beyond--
        return
      }
      const around = stack.pop()
      if (!around) return
      const left = state.destination
      if (left === 'styles') endStyle()
      if ((left === 'box' || left === 'note') && around.destination !== left) leave(left)
      state = around
    },
    symbol(sign) {
      if (sign === '*') {
        isStarred = opens
        return
      }
      opens = false
      if (toSkip > 0) {
        toSkip--
        return
      }
      flush()
      write(symbols[sign] ?? '')
    },
    byte(byte) {
      opens = false
      if (toSkip > 0) {
        toSkip--
        return
      }
      if (isSeen() || state.destination === 'styles') held.push(byte)
    },
    word(name, number) {
      const begins = opens
      const starred = isStarred
      opens = false
      isStarred = false
      if (toSkip > 0) {
        // A dash or a mark may stand for one that is told in Unicode; whatever else comes was not left out.
        toSkip = isMark.test(name) ? toSkip - 1 : 0
        if (isMark.test(name)) return
      }
      if (begins && state.destination !== 'nowhere') {
        if (within[state.destination] === name) return enter('text')
        if (starred ? !shownThough.has(name) : nowhere.has(name)) return become({ destination: 'nowhere' })
        if (Object.hasOwn(shown, name)) return enter(shown[name]!)
      }
      if (state.destination === 'fonts') {
        if (name === 'f') font = number ?? 0
        else if (name === 'fcharset') fonts.set(font, number === 2 ? signs : (pageOfSet[number ?? 0] ?? 0))
        else if (name === 'cpg' && number) fonts.set(font, number)
        return
      }
      if (state.destination === 'styles') {
        if (name === 's' || name === 'cs' || name === 'ds' || name === 'ts')
          style = name === 's' ? { id: String(number ?? 0), words: '', basedOn: null, outline: null } : null
        else if (begins && !style) style = { id: '0', words: '', basedOn: null, outline: null }
        if (style && name === 'sbasedon' && number !== null) style.basedOn = String(number)
        if (style && name === 'outlinelevel' && number !== null) style.outline = number
        if (name === 'u' && number !== null) unicode(number)
        return
      }
      if (Object.hasOwn(characters, name)) {
        flush()
        write(characters[name]!)
        return
      }
      switch (name) {
        case 'ansicpg':
          ownPage = number ?? 1252
          return become({ page: ownPage })
        case 'mac':
        case 'pc':
        case 'pca':
          ownPage = { mac: 10000, pc: 437, pca: 850 }[name]
          return become({ page: ownPage })
        case 'f':
          return become({ page: fonts.get(number ?? 0) || ownPage })
        case 'plain':
          return become({ page: ownPage, isHidden: false })
        case 'v':
        case 'deleted':
          return become({ isHidden: number !== 0 })
        case 'uc':
          return become({ substitutes: Math.min(Math.max(number ?? 1, 0), 100) })
        case 'u':
          return number === null ? undefined : unicode(number)
        case 's':
          return become({ style: String(number ?? 0) })
        case 'outlinelevel':
          return become({ outline: number })
        case 'pard':
          if (isSeen()) flow().isInTable = false
          return become({ style: null, outline: null })
        case 'intbl':
          if (isSeen()) flow().isInTable = true
          return
        case 'par':
        case 'sect':
        case 'page':
        case 'column':
          if (!isSeen()) return
          if (!flow().isInTable && (flow().cells.length > 0 || flow().cell.length > 0)) endTable()
          return endParagraph()
        case 'cell':
          return isSeen() ? endCell() : undefined
        case 'row':
          return isSeen() ? endRow() : undefined
        case 'nestcell':
          return isSeen() ? endInnerCell() : undefined
        case 'nestrow':
          return isSeen() ? endInnerRow() : undefined
      }
    },
  })
  function unicode(number: number): void {
    flush()
    write(String.fromCharCode(number & 0xffff))
    toSkip = state.substitutes
  }

  flush()
  const isCut = stack.length > 0
  while (flows.length > 1) leave('box')
  if (flow().words.trim() !== '' || flow().boxes.length > 0) {
    flow().isInTable = flow().cells.length > 0 || flow().cell.length > 0
    state = { ...state, destination: 'text' }
    endParagraph()
  }
  endTable()
  return { paragraphs: [...flow().paragraphs, ...notes.paragraphs].map(whole), styles, isCut }
}

function newFlow(): Flow {
  return { words: '', paragraphs: [], boxes: [], cells: [], cell: [], inner: [], isInTable: false }
}

/** A row of a table is a line; where a cell holds paragraphs, it is there to put them side by side, and they stay what they are. */
function rowOf(cells: readonly StyledParagraph[][]): StyledParagraph[] {
  const filled = cells.map(cell => cell.filter(({ words }) => words.trim() !== ''))
  const row = cellsInOne(filled.map(cell => cell.map(({ words }) => words)))
  return row === null ? filled.flat() : [{ words: row, style: null, outline: null }]
}

/** Halves of a character are none. */
function whole(paragraph: StyledParagraph): StyledParagraph {
  return /\p{Cs}/u.test(paragraph.words) ? { ...paragraph, words: paragraph.words.replace(/\p{Cs}/gu, '\ufffd') } : paragraph
}
