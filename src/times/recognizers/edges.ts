import type { Mod } from '../lexicon.ts'
import type { Meaning, Phrase } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family, Recognizer } from './family.ts'
import { isHyphen, low, readYear } from './read.ts'

const parts = new Map<string, Mod>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['dawn', 'START'],
  ['early', 'START'],
  ['middle', 'MID'],
  ['midst', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
  ['late', 'END'],
])

const others = new Set('the a later earlier ca circa c about around approximately roughly'.split(' '))

/** Edges of what the core reads. */
export const edgesOf = (core: Recognizer): Family => ({
  recognize: (tokens, i) => recognizeEdge(tokens, i, core),
  word: ({ edge, unit }, word) => edge !== undefined || unit === 'Y' || unit === 'M' || unit === 'W' || parts.has(word) || others.has(word),
})

/**
 * "early 1941", "mid-June", "late in 1862", "the end of April", "the latter part of the year", "month's end",
 * "ca. 466 BC", "later in 1792": an edge of what the core recognizers read after it.
 */
function recognizeEdge(tokens: Token[], i: number, core: Recognizer): Phrase | null {
  const edge = readEdge(tokens, i)
  if (!edge) return monthsEnd(tokens, i)
  const inner = core(tokens, edge.end) ?? bareUnit(tokens, edge.end)
  if (!inner || inner.type === 'DURATION' || inner.type === 'SET' || inner.meaning.is === 'vague') return null
  if (edge.value === 'APPROX' && inner.meaning.is !== 'year' && inner.meaning.is !== 'month' && inner.meaning.is !== 'day') return null
  return { ...inner, first: i, ...(edge.value ? { mod: edge.value } : {}), ...(edge.isHalf ? { isHalf: true } : {}) }
}

interface Edge {
  value: Mod | null
  end: number
  isHalf?: boolean
}

function readEdge(tokens: Token[], i: number): Edge | null {
  const word = low(tokens, i)
  const lexeme = tokens[i]?.lexeme
  if (word === 'the' || word === 'a') {
    const at = low(tokens, i + 1) === 'very' ? i + 2 : i + 1
    const mod = parts.get(low(tokens, at))
    if (mod && low(tokens, at + 1) === 'of') return { value: mod, end: at + 2 }
    if (mod && (low(tokens, at) === 'early' || low(tokens, at) === 'late'))
      return part(tokens, at, mod) ?? { value: mod, end: isHyphen(tokens, at + 1) ? at + 2 : at + 1 }
    if (low(tokens, at) === 'mid') return { value: 'MID', end: isHyphen(tokens, at + 1) ? at + 2 : at + 1 }
    const side =
      low(tokens, at) === 'latter' || low(tokens, at) === 'later'
        ? 'END'
        : low(tokens, at) === 'first' || low(tokens, at) === 'opening'
          ? 'START'
          : null
    if (side) return part(tokens, at, side) ?? halfOf(tokens, at, side)
    if (low(tokens, at) === 'second') return halfOf(tokens, at, 'END')
    if ((low(tokens, at) === 'small' || low(tokens, at) === 'wee') && low(tokens, at + 1) === 'hours') return part(tokens, at, 'START')
    if (low(tokens, at) === 'rest' && low(tokens, at + 1) === 'of') return { value: null, end: at + 2 }
    return null
  }
  if (lexeme?.edge && word !== 'middle') {
    if (isHyphen(tokens, i + 1)) return { value: lexeme.edge, end: i + 2 }
    const joint = low(tokens, i + 1)
    if (joint === 'in' || joint === 'on') return { value: lexeme.edge, end: i + 2 }
    return { value: lexeme.edge, end: i + 1 }
  }
  // "end-January"
  if (word === 'end' && isHyphen(tokens, i + 1) && touches(tokens, i) && tokens[i + 2]?.capital) return { value: 'END', end: i + 2 }
  const named = parts.get(word)
  if (named && low(tokens, i + 1) === 'of') return { value: named, end: i + 2 }
  if (word === 'later' && low(tokens, i + 1) === 'in') return { value: null, end: i + 2 }
  if ((word === 'later' || word === 'earlier') && (low(tokens, i + 1) === 'today' || low(tokens, i + 1) === 'tonight'))
    return { value: null, end: i + 1 }
  if (word === 'ca' || word === 'circa' || word === 'c') {
    const at = low(tokens, i + 1) === '.' ? i + 2 : i + 1
    return (word !== 'c' || at === i + 2) && readYear(tokens, at) ? { value: 'APPROX', end: at } : null
  }
  if (word === 'about' || word === 'around' || word === 'approximately' || word === 'roughly') return { value: 'APPROX', end: i + 1 }
  return null
}

/** "the second half of September", "the first half of the month"; of a year it is read as a half elsewhere. */
function halfOf(tokens: Token[], i: number, mod: Mod): Edge | null {
  return low(tokens, i + 1) === 'half' && low(tokens, i + 2) === 'of' ? { value: mod, end: i + 3, isHalf: true } : null
}

/** "the early part of", "the early hours of". */
function part(tokens: Token[], i: number, mod: Mod): { value: Mod; end: number } | null {
  const word = low(tokens, i + 1)
  return (word === 'part' ||
    word === 'hours' ||
    word === 'days' ||
    word === 'weeks' ||
    word === 'months' ||
    word === 'years' ||
    word === 'stages') &&
    low(tokens, i + 2) === 'of'
    ? { value: mod, end: i + 3 }
    : null
}

/** "the year", "the month": enough after an edge. */
function bareUnit(tokens: Token[], i: number): Phrase | null {
  const at = low(tokens, i) === 'the' ? i + 1 : i
  const unit = tokens[at]?.lexeme?.unit
  if (at === i || !unit || tokens[at]!.lexeme!.plural || unit === 'S' || unit === 'TM' || unit === 'TH' || unit === 'D') return null
  return { first: i, end: at + 1, type: 'DATE', meaning: { is: 'unit', unit, which: 'this', from: 'context' } }
}

/** "month's end", "year's end", "year-end". */
function monthsEnd(tokens: Token[], i: number): Phrase | null {
  const unit = tokens[i]?.lexeme?.unit
  if (unit !== 'M' && unit !== 'Y' && unit !== 'W') return null
  const joined = isHyphen(tokens, i + 1) && low(tokens, i + 2) === 'end' ? i + 3 : low(tokens, i + 1) === 'end' && unit === 'Y' ? i + 2 : 0
  const owned = low(tokens, i + 2) === 's' && low(tokens, i + 3) === 'end' ? i + 4 : 0
  const end = joined || owned
  if (!end) return null
  const year = readYear(tokens, end)
  if (year && unit === 'Y') return { first: i, end: year.end, type: 'DATE', mod: 'END', meaning: { is: 'year', year: year.value } }
  const meaning: Meaning = { is: 'unit', unit, which: 'this', from: 'context' }
  return { first: i, end, type: 'DATE', mod: 'END', meaning }
}
