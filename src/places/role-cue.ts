import { fact } from '../text/spelling.ts'
import { directions, personTitles, placeNouns } from './lexicon/cues.ts'
import { auxiliaries, functionWords, irregularPasts, prepositions, roleClass } from './lexicon/role-cues.ts'
import { keyOf, shapes, type Words } from './words.ts'

/** What a word tells beside a name of a place, worked out once for each. */
export interface Cue {
  /** As it is learned of: itself, or what it is where it is a name, a number or a mark. */
  word: string
  /** "people" of "mayor"; where no class lists the word, its ending: "-ed". */
  class: string
  /** Its class or ending where that says more than the word itself, else the word. */
  coarse: string
  /** Whether it does. */
  isTelling: boolean
  /** Its class, but of a mark the mark. */
  classOrMark: string
  isListed: boolean
  isFunction: boolean
  isPreposition: boolean
  isDirection: boolean
  isPlaceNoun: boolean
  isSpeaking: boolean
  /** Whether it is of people: "citizens", "president". */
  isOfPeople: boolean
  isAuxiliary: boolean
  /** Whether a place behind it in its clause is likelier one that is only thought of, or somebody's own. */
  isTurning: boolean
  /** "the closed school": whether nothing that a name has goes on with it. */
  endsHead: boolean
}

function cueOf(word: string, isMark = false): Cue {
  const listed = roleClass.get(word)
  const isFunction = functionWords.has(word)
  const isTelling = word.length > 1 && !isFunction
  const known = classOf(word)
  const isSpeaking = listed === 'speaking'
  return {
    word,
    class: known,
    coarse: isTelling ? known : word,
    isTelling,
    classOrMark: isMark ? word : known,
    isListed: listed !== undefined,
    isFunction,
    isPreposition: prepositions.has(word),
    isDirection: directions.has(word),
    isPlaceNoun: placeNouns.has(word),
    isSpeaking,
    isOfPeople: listed === 'people' || personTitles.has(word),
    isAuxiliary: auxiliaries.has(word),
    isTurning: turning.has(word),
    endsHead: isSpeaking || irregularPasts.has(word) || word.endsWith('ed'),
  }
}

/** What makes a place likelier one that is only thought of, or somebody's own. */
const turning = new Set('than like unlike never nobody not no as so if whether would could should who whose'.split(' '))

const endings = /(?:ing|ed|ers?|ors?|ists?|ians?|[mw]en|man|woman|tions?|ments?|ity|ness|s|ly)$/

const ofScholars = /(?:olog|onom|iatr)ists?$|ographers?$/

function classOf(word: string): string {
  const known = roleClass.get(word)
  if (known) return known
  if (word === 'Name' || word === 'number' || word === 'year') return word
  if (ofScholars.test(word)) return 'people'
  const ending = endings.exec(word)?.[0]
  return ending && word.length > ending.length + 2 ? `-${ending}` : '-'
}

/** What stands outside a line, and what is told by its kind alone. */
export const lineHead = cueOf('^', true)
export const lineEnd = cueOf('$', true)
const aName = cueOf('Name')
const aNumber = cueOf('number')
const aYear = cueOf('year')
const nothing = cueOf('')

const asWord = fact((_word, _lower, spelling) => cueOf(keyOf(spelling)))
const asMark = fact(mark => cueOf(/[—–]/.test(mark) ? '—' : /[“”"«»]/.test(mark) ? '"' : /[’']/.test(mark) ? "'" : mark, true))

/** Whether token `i` stands in the line of token `from`. */
export function isInLine({ tokens, paragraph }: Words, i: number, from: number): boolean {
  return i >= 0 && i < tokens.length && paragraph[i] === paragraph[from]
}

/** The word at `i` itself, however it is written; `nothing` for marks and outside the line of `from`. */
export function cueAt(words: Words, i: number, from: number): Cue {
  return isInLine(words, i, from) && words.shape[i] !== shapes.mark ? asWord(words.tokens[i]!.spelling) : nothing
}

/** The word at `i` as it is learned of: of a name only that it is one. */
export function described(words: Words, i: number, from: number): Cue {
  if (!isInLine(words, i, from)) return i < from ? lineHead : lineEnd
  const { spelling } = words.tokens[i]!
  const shape = words.shape[i]!
  if (shape === shapes.mark) return asMark(spelling)
  if (shape === shapes.number) return /^(1[5-9]|20)\d\d$/.test(spelling.text) ? aYear : aNumber
  const cue = asWord(spelling)
  return shape === shapes.lower || cue.isFunction || cue.isListed ? cue : aName
}

/** The classes whose words are verbs, all but a few. */
const ofVerbs = new Set(['speaking', 'going', 'staying', 'coming', 'taking'])

/** Apart from the rest, since it is asked of all words about a name. */
const isVerbWord = fact((_word, _lower, spelling): boolean => {
  const key = keyOf(spelling)
  return auxiliaries.has(key) || irregularPasts.has(key) || isRegularPast(key) || ofVerbs.has(roleClass.get(key) ?? '')
})

/** "died", "closed"; not "need" */
function isRegularPast(key: string): boolean {
  return key.length > 3 && key.endsWith('ed') && key[key.length - 3] !== 'e'
}

export function isVerb({ tokens, shape }: Words, i: number): boolean {
  return shape[i] === shapes.lower && isVerbWord(tokens[i]!.spelling)
}
