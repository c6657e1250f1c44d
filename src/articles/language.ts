import { beyondLatin, lowerWords } from '../text/lower-words.ts'
import { wordSet } from '../text/word-set.ts'

/** The commonest words of English that other languages lack, or have seldom; and some that tables and telegrams of news have ("Sumy, 1 dead, 2 injured"). */
const functionWords = new Set(
  `dead killed injured wounded people near the of and to is was for that on with as by at from it were are his her had has have not been an be its this which who will would they
  their he she said after when into about more than or but hurt badly missing homes houses road roads closed burned flooded destroyed damaged monday tuesday wednesday
  thursday friday saturday sunday today yesterday`.split(/\s+/),
)
/** Of English prose more than a third are such words, of a list of names still a few; of other languages hardly any. */
const leastShare = 0.08
/** A shorter text may lack them by chance, and is told by what it has; its script shows at once. */
const leastWords = 25
const leastLetters = 20

/**
 * Common words of other languages that English has not in small letters: no "die", "on" or "est." (1905), and none that stands in the names of
 * places, parties and papers, as "sur", "für" and "los" do. Names and what begins a sentence are not asked, as Sonntag, Una and Mao Het show.
 * A headline may lack them all: "Rescatistas evacuaron doscientas personas" is told by how its words end.
 */
const otherTongues: readonly { words: ReadonlySet<string>; ends: RegExp }[] = [
  {
    words: new Set(
      `dans une cette cet ces selon était étaient été sont ont avait il avec qui mais après plusieurs leurs pas nous vous ses sera hier demain lundi
  mardi mercredi jeudi vendredi samedi dimanche`.split(/\s+/),
    ),
    ends: /(?:aient|èrent|ées?|és)$/,
  },
  {
    words: wordSet(
      `und ist sind wird wurde wurden worden mit nicht eine einer einem einen nach auch sich dass haben werden durch beim noch wie als zwei
      drei`,
    ),
    ends: /(?:iert|ierten?|ieren|lichen?)$/,
  },
  {
    words: wordSet(
      `que una fue fueron según más desde hasta pero está están cuando sobre también se su lunes martes miércoles jueves viernes sábado
      domingo`,
    ),
    ends: /(?:[ai]d[oa]s?|aron|ieron|ientos|ientas|ción|ciones)$/,
  },
  {
    words: wordSet(
      `che della nella una sono stato stata stati è più dopo gli anche hanno alla ieri domani lunedì martedì mercoledì giovedì venerdì
      sabato domenica`,
    ),
    ends: /(?:zion[ei]|arono|erono|irono|[au]t[iao])$/,
  },
  {
    words: wordSet(
      `não uma foi foram pela pelo são mais depois também está segundo disse ontem amanhã segunda terça quarta quinta sexta sábado domingo`,
    ),
    ends: /(?:ção|ções|[aei]ram|[ai]d[oa]s?)$/,
  },
  {
    words: wordSet(
      'het een niet werd werden zijn naar voor maar ook wordt worden maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    ),
    ends: /(?:heid|lijke?|eerd|eerde)$/,
  },
]
/** A title that is quoted has one of them, seldom two. */
const leastOther = 2
/** Of German, which has its nouns so, half the words begin with a capital. */
const mostNames = 0.7
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

/** How much of it is such words: 0 in another script, null where too little is said to tell. */
function shareOfEnglish(text: string): number | null {
  const words = lowerWords(text)
  const letters = lettersOf(words)
  if (letters < leastLetters) return null
  // Nearly always one look at the whole tells that no word need be asked, and that of the costly patterns none need be made.
  if (beyondLatin.test(text) && otherLetter.test(text) && lettersOf(words.filter(word => notLatin.test(word))) > letters / 2) return 0
  let found = 0
  for (let i = 0; i < words.length; i++) if (functionWords.has(words[i]!)) found++
  const share = found / words.length
  if (share >= leastShare) return share
  const tells = words.length < leastWords ? hasOtherWords(text) : !areNames(text, words.length)
  return tells ? share : null
}

/** A list of towns is of no language. */
function areNames(text: string, words: number): boolean {
  return (text.match(/\p{Lu}\p{Ll}+/gu)?.length ?? 0) > words * mostNames
}

/** "Le ministre a été blessé dans une usine": different words, and of one language. */
function hasOtherWords(text: string): boolean {
  const words = [...new Set(text.match(/\p{L}+/gu))]
  return otherTongues.some(
    other => words.filter(word => other.words.has(word) || (smallFirst.test(word) && other.ends.test(word))).length >= leastOther,
  )
}

const smallFirst = /^\p{Ll}/u
const notLatin = /\P{Script=Latin}/u
const otherLetter = /(?!\p{Script=Latin})\p{L}/u

function lettersOf(words: readonly string[]): number {
  let letters = 0
  for (let i = 0; i < words.length; i++) letters += words[i]!.length
  return letters
}
