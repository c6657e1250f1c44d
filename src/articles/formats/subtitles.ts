import { visible } from '../../text/visible.ts'
import type { Page } from './html.ts'

/** Hours may be missing, and thousandths stand behind a comma or a point: "00:01:02,500 --> 00:01:04.000 align:start". */
const timing = /^\s*(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{1,3})\s+-->\s+(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{1,3})(?:\s|$)/

/** Seconds without words, behind which something else begins where a sentence has ended. */
const pause = 3
/** A paragraph as long as this ends with its sentence. */
const longEnough = 600

/**
 * What is said in a film, by its subtitles (SubRip, WebVTT): their words as text, without hours, numbers and tags; a paragraph ends where somebody else speaks, and with a sentence before a pause. What
 * stays on the screen while the next words come, as in subtitles that programs make, is said once. Null for a text without a time of any subtitle.
 */
export function readSubtitles(text: string): Page | null {
  const paragraphs: string[] = []
  let words = ''
  let ended = 0
  const end = () => {
    if (words !== '') paragraphs.push(words)
    words = ''
  }
  const all = cues(text)
  if (all === null) return null
  let shown: readonly string[] = []
  for (const { from, to, lines } of all) {
    const isSentence = /[.!?…]["”’')\]]?$/.test(words)
    if ((isSentence && (from - ended >= pause || words.length >= longEnough)) || from - ended > 10 * pause) end()
    for (const line of lines) {
      if (shown.includes(line.words)) continue
      if (line.isOfOther) end()
      words += (words === '' ? '' : ' ') + line.words
    }
    shown = lines.map(({ words }) => words)
    ended = to
  }
  end()
  return paragraphs.length === 0 ? null : { text: paragraphs.join('\n\n'), headline: null, source: null, published: null }
}

interface Cue {
  from: number
  to: number
  lines: { words: string; isOfOther: boolean }[]
}

/** A cue is its time and the lines behind it until an empty one; what stands before, a number or a note, is none of its words. */
function cues(text: string): Cue[] | null {
  const found: Cue[] = []
  let cue: Cue | null = null
  for (const line of text.split(/\r\n?|\n/)) {
    const time = timing.exec(line)
    if (time) {
      const [, h, m, s, ms, toH, toM, toS, toMs] = time
      cue = { from: seconds(h, m!, s!, ms!), to: seconds(toH, toM!, toS!, toMs!), lines: [] }
      found.push(cue)
    } else if (line.trim() === '') cue = null
    else if (cue) {
      const { words, isOfOther } = said(line)
      if (words !== '') cue.lines.push({ words, isOfOther })
    }
  }
  return found.length === 0 ? null : found
}

const seconds = (h: string | undefined, m: string, s: string, ms: string) =>
  Number(h ?? 0) * 3600 + Number(m) * 60 + Number(s) + Number(`0.${ms}`)

/** A line without tags ("<i>", "<v Jane Roe>", "{\\an8}") and without the signs of music; a dash or a name of a voice says that somebody else speaks. */
function said(line: string): { words: string; isOfOther: boolean } {
  const plain = line
    .replace(/<[^<>]*>|\{\\[^{}]*\}/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', nbsp: ' ' })[name] ?? '')
    .replace(/[♪♫#]+/g, ' ')
  const words = visible(plain).replace(/\s+/g, ' ').trim()
  const isOfOther = /^(?:-|–|—|>>)\s*\S/.test(words) || /<v[ .]/.test(line)
  return { words: words.replace(/^(?:-|–|—|>>)\s*(?=\S)/, ''), isOfOther }
}
