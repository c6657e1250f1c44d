import { classAt, letter } from './characters.ts'

/** Whether a word begins with a capital letter of any script. Those of Western Europe are told without the pattern, which is costly to make and to ask. */
export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  if (unit < 256) return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7)
  return classAt(word, 0) === letter && capital.test(word)
}

const capital = /^\p{Lu}/u

/** Whether a word is one capital letter and no more: the W of "George W. Bush". */
export function isInitial(word: string): boolean {
  return word.length === 1 && isCapital(word)
}

/** Whether a word begins with a small letter of any script, told in the same way. */
export function isSmall(word: string): boolean {
  const unit = word.charCodeAt(0)
  if (unit < 256) return (unit >= 97 && unit <= 122) || unit === 0xb5 || (unit >= 0xdf && unit !== 0xf7)
  return classAt(word, 0) === letter && small.test(word)
}

const small = /^\p{Ll}/u
