import type { Phrase } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { isApostrophe, isHyphen, low, readDay, readEra } from './read.ts'

export const decades: Family = { recognize: recognizeDecade, word: (_, word) => word === 'the', digits: () => true, apostrophe: true }
export const centuries: Family = {
  recognize: recognizeCentury,
  word: ({ ordinal }, word) => ordinal !== undefined || word === 'the' || word === 'twenty',
  digits: length => length <= 2,
}

/** "the 1930s", "1870's", "the '80s", "the nineties", "the 470s BC". */
function recognizeDecade(tokens: Token[], i: number): Phrase | null {
  const at = low(tokens, i) === 'the' ? i + 1 : i
  const word = tokens[at]
  if (word?.lexeme?.key === 'decade') {
    if (at === i || (ageBefore.has(low(tokens, i - 1)) && at === i)) return null
    return { first: i, end: at + 1, type: 'DATE', meaning: { is: 'decade', start: word.lexeme.cardinal!, short: true, bc: false } }
  }
  const quoted = isApostrophe(tokens, at) && touches(tokens, at)
  const digits = tokens[quoted ? at + 1 : at]
  const from = quoted ? at + 1 : at
  if (digits?.kind !== 'digits' || !digits.low.endsWith('0') || !touches(tokens, from)) return null
  let end = from + 1
  if (isApostrophe(tokens, end) && touches(tokens, end)) end++
  if (low(tokens, end) !== 's') return null
  end++
  if (tokens[end] && touches(tokens, end - 1) && tokens[end]!.kind === 'word') return null
  if (at === i && i > 0 && touches(tokens, i - 1) && !isHyphen(tokens, i - 1) && tokens[i - 1]!.low !== '(') return null
  const start = Number(digits.low)
  const era = readEra(tokens, end)
  if (digits.low.length === 2) {
    if (!quoted && at === i && !isDecadeBefore(tokens, i)) return null
    return { first: i, end, type: 'DATE', meaning: { is: 'decade', start, short: true, bc: false } }
  }
  if (era?.value !== 'BC' && (digits.low.length !== 4 || start < 1000 || start > 2100)) return null
  if (era?.value !== 'BC' && start % 100 === 0 && start < 2000)
    return { first: i, end, type: 'DATE', meaning: { is: 'century', number: start / 100 + 1, bc: false } }
  return { first: i, end: era?.end ?? end, type: 'DATE', meaning: { is: 'decade', start, short: false, bc: era?.value === 'BC' } }
}

const ageBefore = new Set('his her their my your'.split(' '))

/** "mid-80s" is a time; "in his 80s" is an age and "in the low 80s" the weather. */
function isDecadeBefore(tokens: Token[], i: number): boolean {
  const edge = isHyphen(tokens, i - 1) ? i - 2 : i - 1
  return tokens[edge]?.lexeme?.edge !== undefined && !ageBefore.has(low(tokens, edge - 1))
}

/** "the 19th century", "eighteenth-century", "the 4th century BC". */
function recognizeCentury(tokens: Token[], i: number): Phrase | null {
  const at = low(tokens, i) === 'the' ? i + 1 : i
  let number: number
  let end: number
  const ordinal = tokens[at]?.lexeme?.ordinal
  if (ordinal !== undefined) {
    number = ordinal
    end = at + 1
  } else if (low(tokens, at) === 'twenty' && tokens[at + 2]?.lexeme?.ordinal === 1 && isHyphen(tokens, at + 1)) {
    number = 21
    end = at + 3
  } else {
    const digits = readDay(tokens, at)
    if (!digits?.value.ordinal) return null
    number = digits.value.day
    end = digits.end
  }
  const other = otherCentury(tokens, end)
  if (other && other.number > number)
    return {
      ...{ first: i, end, type: 'DATE', meaning: { is: 'century', number, bc: false } },
      pair: { first: other.first, end: other.end, type: 'DATE', meaning: { is: 'century', number: other.number, bc: false } },
    }
  if (isHyphen(tokens, end)) end++
  if (tokens[end]?.lexeme?.unit !== 'CE') return null
  end++
  const era = readEra(tokens, end)
  return { first: i, end: era?.end ?? end, type: 'DATE', meaning: { is: 'century', number, bc: era?.value === 'BC' } }
}

/** The second of "the 17th and 18th centuries"; before Christ they are counted down. */
function otherCentury(tokens: Token[], i: number): { number: number; first: number; end: number } | null {
  if (!joints.has(low(tokens, i)) && !isHyphen(tokens, i)) return null
  const first = low(tokens, i + 1) === 'the' ? i + 2 : i + 1
  const day = readDay(tokens, first)
  const number = day?.value.ordinal ? day.value.day : tokens[first]?.lexeme?.ordinal
  const at = day?.value.ordinal ? day.end : first + 1
  const unit = tokens[at]?.lexeme
  if (number === undefined || unit?.unit !== 'CE' || !unit.plural || readEra(tokens, at + 1)?.value === 'BC') return null
  return { number, first, end: at + 1 }
}

const joints = new Set(['and', 'or', 'to', 'through'])
