/** Where other scripts lie: behind the letters of most that is written in Latin ones, quotation marks and dashes left out. */
export const beyondLatin = /[\u0250-\u1fff\u2070-\uffff]/
/** As far as that is, words are told without the letters of all scripts, whose pattern is dear to make. */
const latinWord = /[a-zªµºß-öø-\u024f]+/g

/** The stretches of letters of a text, in small ones: of "Côte d’Ivoire, 3rd" they are "côte", "d", "ivoire" and "rd". */
export function lowerWords(text: string): readonly string[] {
  const lower = text.toLowerCase()
  return lower.match(beyondLatin.test(lower) ? /\p{L}+/gu : latinWord) ?? []
}
