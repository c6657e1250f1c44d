import { wordSet } from '../../text/word-set.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import type { Toponym } from '../toponym.ts'
import { isCapitalised, isTitle, keyAt, shapes, type Words, wordAt } from '../words.ts'
import { isPartOfCity } from './part-of-city.ts'

/** A name and the words on either side of it, looked up once for all the evidence that asks about them. */
export interface Beside {
  /** The word before it as it is written, '' where its paragraph begins; as names are compared, '' for marks too; and what it is known as. */
  leftText: string
  left: string
  leftIs: number
  leftCapital: boolean
  /** Whether that word says which part of a town is meant, though it has a capital. */
  partOfCity: boolean
  /** The word behind it, likewise. */
  rightText: string
  right: string
  rightIs: number
  rightCapital: boolean
  /** What the name's first and last word are known as. */
  firstIs: number
  lastIs: number
  /** Whether it stands in a line written as a title. */
  title: boolean
  /** The last of the capitalised words that follow it without a break; its own last where none does. */
  end: number
}

export function besideOf(words: Words, toponym: Toponym, gazetteer: Gazetteer): Beside {
  const { first, last } = toponym
  const { tokens, key, shape, paragraph } = words
  const hasLeft = first > 0 && paragraph[first - 1] === paragraph[first]
  const hasRight = last + 1 < tokens.length && paragraph[last + 1] === paragraph[last]
  const left = hasLeft ? key[first - 1]! : ''
  const right = hasRight ? key[last + 1]! : ''
  const lastIs = classesOf(key[last]!)
  const rightCapital = hasRight && shape[last + 1]! >= shapes.capital
  const leftCapital = hasLeft && shape[first - 1]! >= shapes.capital
  const title = isTitle(words, first)
  return {
    leftText: hasLeft ? tokens[first - 1]!.text : '',
    left,
    leftIs: classesOf(left),
    leftCapital,
    partOfCity: leftCapital && isPartOfCity(words, toponym, gazetteer),
    rightText: hasRight ? tokens[last + 1]!.text : '',
    right,
    rightIs: classesOf(right),
    rightCapital,
    firstIs: first === last ? lastIs : classesOf(key[first]!),
    lastIs,
    title,
    end: rightCapital ? nameEnd(words, last, title) : last,
  }
}

/** The last of the capitalised words that follow a name without a break, within six, single ones of "of", "for" and "&" between them. */
function nameEnd(words: Words, last: number, title: boolean): number {
  let end = last
  let joined = false
  for (let i = last + 1; i - last <= 6; i++) {
    const key = keyAt(words, i, last)
    if (title && joinsNothing.has(key)) break
    if (key !== '' && isCapitalised(words, i)) {
      end = i
      joined = false
    } else {
      if (joined || end === last || !(key === 'of' || key === 'for' || wordAt(words, i, last) === '&')) break
      joined = true
    }
  }
  return end
}

/** In a line of capitals these still end a name. */
const joinsNothing = wordSet(
  `in on at to for from with by as and or but after before over amid near into about against during is are was were has have be will says
  said the a an his her their its`,
)
