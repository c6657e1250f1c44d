import { beyondLatin, lowerWords } from '../text/lower-words.ts'

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
/** Enough to tell; and enough where the answer is plain, which it nearly always is. */
const looked = 20_000
const glanced = 1000
const plainShare = 0.2

let last = { text: '', english: true }

/** Whether a text reads as English; what is too short to tell is taken to be. The last answer is kept: who reads an article asks, and who looks for times in it. */
export function isEnglish(text: string): boolean {
  if (text !== last.text) last = { text, english: readsAsEnglish(text) }
  return last.english
}

function readsAsEnglish(text: string): boolean {
  const glance = shareOfEnglish(text.slice(0, glanced))
  if (glance !== null && glance >= plainShare) return true
  const share = text.length > glanced ? shareOfEnglish(text.slice(0, looked)) : glance
  return share === null || share >= leastShare
}

/** How much of it is such words: 0 in another script, null where it is too short to tell. */
function shareOfEnglish(text: string): number | null {
  const words = lowerWords(text)
  const letters = lettersOf(words)
  if (letters < leastLetters) return null
  // Nearly always one look at the whole tells that no word need be asked, and that of the costly patterns none need be made.
  if (beyondLatin.test(text) && otherLetter.test(text) && lettersOf(words.filter(word => notLatin.test(word))) > letters / 2) return 0
  if (words.length < leastWords) return null
  let found = 0
  for (let i = 0; i < words.length; i++) if (functionWords.has(words[i]!)) found++
  return found / words.length
}

const notLatin = /\P{Script=Latin}/u
const otherLetter = /(?!\p{Script=Latin})\p{L}/u

function lettersOf(words: readonly string[]): number {
  let letters = 0
  for (let i = 0; i < words.length; i++) letters += words[i]!.length
  return letters
}
