/** Whether a word begins with a capital letter of any script. Plain letters are told without the pattern, which is costly to make and to ask. */
export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : capital.test(word)
}

const capital = /^\p{Lu}/u

/** Whether a word is one capital letter and no more: the W of "George W. Bush". */
export function isInitial(word: string): boolean {
  return word.length === 1 && isCapital(word)
}
