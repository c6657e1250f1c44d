import type { Block } from './blocks.ts'

/** A style of a document of Word: its name in small letters, the id of the one it is based on, the level of its outline (0 is the highest). */
export interface Style {
  name: string
  basedOn: string | null
  outline: number | null
}

/** What a style makes of a paragraph: the title, a heading of a level from 0, a line of the table of contents. */
type Level = 'title' | 'contents' | number | null

/** What the styles of a document, by their ids, make of a paragraph. */
export function levels(known: ReadonlyMap<string, Style>): (style: string | null) => Level {
  return style => {
    const seen = new Set<string>()
    for (let id = style; id !== null && !seen.has(id); ) {
      seen.add(id)
      const found = known.get(id)
      if (found?.name === 'title') return 'title'
      if (found && /^(?:toc\b|table of (?:figures|authorities)|contents heading)/.test(found.name)) return 'contents'
      const heading = /^heading (\d)$/.exec(found?.name ?? '')
      if (heading) return Number(heading[1]) - 1
      if (found && found.outline !== null) return found.outline < 9 ? found.outline : null
      id = found?.basedOn ?? null
    }
    return null
  }
}

/** A paragraph with the style and the level of the outline it was given. */
export interface StyledParagraph {
  words: string
  style: string | null
  outline: number | null
}

/** Running text is longer than this: a heading below it is of a part, not of the article. */
const running = 110

/** Paragraphs as blocks, with what their styles call headline and headings; lines of a table of contents are left out. */
export function styledBlocks(paragraphs: readonly StyledParagraph[], levelOf: (style: string | null) => Level): Block[] {
  const blocks: (Block & { level: Level })[] = []
  for (const { words, style, outline } of paragraphs) {
    const level = outline !== null && outline < 9 ? outline : levelOf(style)
    if (level === 'contents') continue
    // One break in a line is a space, two are a paragraph, as in a web page.
    for (const piece of words.split(/[^\S\n]*\n[^\S\n]*\n\s*/)) {
      const line = piece.replace(/\s+/g, ' ').trim()
      if (line !== '') blocks.push({ words: line, role: level === null ? null : 'heading', level })
    }
  }
  const opens = blocks.findIndex(({ words, level }) => level === null && words.length > running)
  const above = blocks.slice(0, opens < 0 ? undefined : opens).filter(({ level }) => typeof level === 'number')
  const highest = above.sort((a, b) => Number(a.level) - Number(b.level))[0]
  // “1. Summary”, and one of several of its level below other words, are of a part: the title is written in letters of its own, and no style says so.
  const ofAll =
    highest && !/^\d/.test(highest.words) && (highest === blocks[0] || blocks.filter(({ level }) => level === highest.level).length === 1)
  const title = blocks.find(({ level }) => level === 'title') ?? (ofAll ? highest : undefined)
  return blocks.map(block => ({ words: block.words, role: block === title ? 'headline' : block.role }))
}
