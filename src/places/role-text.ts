import { fact } from '../text/spelling.ts'
import { roleClass } from './lexicon/role-cues.ts'
import type { SignReader } from './role-sign-reader.ts'
import { keyOf, shapes, type Words } from './words.ts'

/** What a whole text is like, which says what most of its names are for. */
export interface TextLike {
  /** How many names it has, how often somebody tells of himself, how often somebody is said to have said something; each in words. */
  names: string
  ownTale: string
  speech: string
  /** By token, 1 within quotation marks. */
  quoted: Uint8Array
}

/** A list names many places in which things happened, a traveller tells of "my" roads, a report of what was "said". */
export function textLike(words: Words, names: number): TextLike {
  const { tokens, shape, paragraph } = words
  const quoted = new Uint8Array(tokens.length)
  let counted = 0
  let own = 0
  let spoken = 0
  let within = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && paragraph[i] !== paragraph[i - 1]) within = 0
    if (shape[i] === shapes.mark) {
      const { text } = tokens[i]!
      if (text === '“') within = 1
      else if (text === '”') within = 0
      else if (text === '"') within = 1 - within
    } else {
      counted++
      const what = tells(tokens[i]!.spelling)
      if (what === 'own' && within === 0) own++
      else if (what === 'speech') spoken++
    }
    quoted[i] = within
  }
  return {
    names: step(names, [8, 15, 25, 40]),
    ownTale: step(own / counted, [0.005, 0.02]),
    speech: step(spoken / counted, [0.004, 0.012, 0.022]),
    quoted,
  }
}

const ofTeller = new Set(['i', 'we', 'my', 'our', 'us', 'me'])

/** Asked of all words of a text. */
const tells = fact((_word, _lower, spelling) => {
  const key = keyOf(spelling)
  if (ofTeller.has(key)) return 'own'
  return roleClass.get(key) === 'speaking' ? 'speech' : ''
})

/** How many of these it reaches: "0" for none. */
function step(value: number, from: readonly number[]): string {
  let reached = 0
  for (const least of from) if (value >= least) reached++
  return String(reached)
}

/** Its whole text, and how far down in it a name stands: what is wound up at the end of a report was elsewhere. */
export function seeText({ tokens }: Words, first: number, { names, ownTale, speech, quoted }: TextLike, reader: SignReader): void {
  reader.background()
  if (quoted[first] === 1) reader.see('quoted')
  reader.see('names in all', names)
  reader.see('own tale', ownTale)
  reader.see('speech in all', speech)
  reader.see('how far down', step(first / tokens.length, [0.1, 0.25, 0.5, 0.75, 0.9]))
}
