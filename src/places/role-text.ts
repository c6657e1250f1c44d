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
  let line = -1
  for (let i = 0; i < tokens.length; i++) {
    if (paragraph[i] !== line) {
      line = paragraph[i]!
      within = 0
    }
    if (shape[i] !== shapes.mark) counted++
    const what = tells(tokens[i]!.spelling)
    if (what !== tellers.none) {
      if (what === tellers.speech) spoken++
      else if (what === tellers.own) own += 1 - within
      else within = what === tellers.opens ? 1 : what === tellers.closes ? 0 : 1 - within
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
const tellers = { none: 0, own: 1, speech: 2, opens: 3, closes: 4, turns: 5 } as const
const quotes = new Map<string, number>([
  ['“', tellers.opens],
  ['”', tellers.closes],
  ['"', tellers.turns],
])

/** What a word or a mark adds to it. Asked of all words of a text, so by number. */
const tells = fact((text, _lower, spelling): number => {
  const key = keyOf(spelling)
  if (ofTeller.has(key)) return tellers.own
  return roleClass.get(key) === 'speaking' ? tellers.speech : (quotes.get(text) ?? tellers.none)
})

/** Of a text, as shares of its words. */
const parts = [0.1, 0.25, 0.5, 0.75, 0.9]

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
  reader.see('how far down', step(first / tokens.length, parts))
}
