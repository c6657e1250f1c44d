/** The commonest words of English that other languages lack, or have seldom. */
const functionWords = new Set(
  `the of and to is was for that on with as by at from it were are his her had has have not been an be its this which who will would they
  their he she said after when into about more than or but`.split(/\s+/),
)
/** Of English prose more than a third are such words, of a list of names still a few; of other languages hardly any. */
const leastShare = 0.08
/** A shorter text tells too little; its script shows at once. */
const leastWords = 25
const leastLetters = 20
/** Enough to tell. */
const looked = 20_000

/** Whether a text reads as English; what is too short to tell is taken to be. */
export function isEnglish(text: string): boolean {
  const start = text.slice(0, looked)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  if (letters < leastLetters) return true
  if ((start.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2) return false
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length < leastWords || words.filter(word => functionWords.has(word)).length >= leastShare * words.length
}
