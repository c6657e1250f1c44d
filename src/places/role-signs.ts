import { isGivenName } from './lexicon/lexicon.ts'
import { seeClause } from './role-clause.ts'
import { type Cue, cueAt, described, isInLine, isVerb, lineEnd, lineHead } from './role-cue.ts'
import { type Lands, landsOf, seeLands } from './role-lands.ts'
import { seeSentence } from './role-sentence.ts'
import type { SignReader } from './role-sign-reader.ts'
import type { Stretch } from './role-stretch.ts'
import { seeText, type TextLike, textLike } from './role-text.ts'
import { isCapitalised, shapes, type Words } from './words.ts'

/** What the names of a text have in common. */
export interface WholeText {
  lands: Lands
  like: TextLike
}

export function wholeText(words: Words, stretches: readonly Stretch[]): WholeText {
  return { lands: landsOf(stretches), like: textLike(words, stretches.length) }
}

/** What may tell why the names of a stretch are named: the words around it, and where in the text it stands. */
export function signsOf(words: Words, stretches: readonly Stretch[], nth: number, whole: WholeText, reader: SignReader): void {
  const stretch = withClosingComma(words, stretches[nth]!)
  const { first, last, heading, kind } = stretch
  const at = hangsOn(words, first)
  const left = described(words, at, first)
  const right = described(words, last + 1, last)
  const before = verbBefore(words, first)
  const behind = verbBehind(words, last)
  if (at < 0) reader.sign('opens-line', -1, -1)
  else reader.sign('after', at, at)
  seeLeft(words, stretch, at, left, nth > 0 && stretches[nth - 1]!.last === at - 1, reader)
  if (right === lineEnd) reader.sign('ends-line', -1, -1)
  else reader.sign('before', last + 1, words.shape[last + 1] === shapes.mark && isInLine(words, last + 2, last) ? last + 2 : last + 1)
  seeRight(words, stretch, left, right, reader)
  if (left.isPreposition) {
    reader.sign('after', isInLine(words, at - 1, first) ? at - 1 : at, at)
    seeNoun(words, first, at, left, reader)
    if (left.word === 'from' && before >= at - 3 && before >= 0) reader.see('from, verb before', cueAt(words, before, before).class)
  } else if (isBehindParty(words, at)) reader.see('behind a party')
  if (isNearScore(words, stretch)) {
    reader.see('near a score')
    reader.see('near a score, after', left.word)
  }
  seeClause(words, first, at, reader)
  seeSentence(words, first, reader)
  seeHead(words, last, reader)
  if (before >= 0) {
    const verb = cueAt(words, before, before)
    reader.sign('verb-before', before, before)
    seeVerb('verb before', verb, reader)
    if (left.word === 'from' && verb.class === 'taking') reader.see('taken from')
  }
  if (behind >= 0) {
    const verb = cueAt(words, behind, behind)
    reader.sign('verb-behind', behind, behind)
    seeVerb(before < 0 ? 'subject of' : 'verb behind', verb, reader)
    if (behind === last + 1) seeVerb('right before', verb, reader)
    seeDeed(words, stretch, at, left, reader)
  }
  if (before < 0 && behind < 0) {
    reader.sign('no-verb', -1, -1)
    reader.see('no verb')
    reader.see('no verb in', heading ? 'heading' : 'text')
  }
  if (heading) {
    reader.sign('heading', -1, -1)
    reader.see('heading')
    reader.see('heading, after', left.word)
    reader.see('heading, before', right.word)
  } else if (left === lineHead) seeOpening(words, stretches, nth, right, reader)
  const line = words.paragraph[first]!
  if (!heading && line > 0 && line < 5) {
    reader.sign('near-top', -1, -1)
    reader.see('line', String(Math.min(line, 3)))
    reader.seePair('near the top, between', left.word, right.word)
  }
  if (left.isPreposition && isCredited(words, first)) {
    reader.sign('after', at, at)
    reader.see('credit')
  }
  reader.sign('kind', -1, -1)
  reader.see('kind', kind)
  if (stretch.ofSport) {
    reader.see('of sport')
    if (left.isPreposition) reader.see('of sport, after a preposition')
  }
  seeLands(stretches, nth, whole.lands, reader)
  seeText(words, first, whole.like, reader)
  const goesBefore = nth > 0 && isSameSentence(words, stretches[nth - 1]!.last, first)
  const follows = nth + 1 < stretches.length && isSameSentence(words, stretches[nth + 1]!.first, last)
  if (!goesBefore && !follows) return
  reader.sign('beside', -1, -1)
  if (goesBefore) reader.see('another goes before')
  if (follows) reader.see('another follows')
}

/** "officials in Paris, Texas, said": the comma that closes what stands behind a town parts nothing from its verb. */
function withClosingComma(words: Words, stretch: Stretch): Stretch {
  const { first, last } = stretch
  if (words.tokens[last + 1]?.text !== ',' || !isSameSentence(words, last + 2, last) || !isVerb(words, last + 2)) return stretch
  for (let i = first; i < last; i++) if (words.tokens[i]!.text === ',') return { ...stretch, last: last + 1 }
  return stretch
}

/** "in" of "in northern Peru", "hit" of "hit Lima". */
function seeLeft(words: Words, { first, kind }: Stretch, at: number, left: Cue, isBehindPlace: boolean, reader: SignReader): void {
  reader.see('after', left.word)
  reader.seePair('after, kind', left.word, kind)
  if (left.isTelling) reader.see('after', left.class)
  if (!left.isFunction && left.word !== 'Name' && left !== lineHead)
    reader.seePair('after two', isBehindPlace ? 'Place' : described(words, at - 1, first).coarse, left.classOrMark)
  if (left.word === ',' && isBehindSomebody(words, at)) reader.see('behind somebody')
  if (at < first - 1) {
    const between = cueAt(words, first - 1, first)
    reader.seePair('after, and', left.word, between.isDirection ? 'direction' : between.isPlaceNoun ? 'noun' : between.word)
  }
}

/** "Iris Pike, Brampton", "Ann B. Reid, Harwinton": whether the names before a comma begin with one that people are given. */
function isBehindSomebody(words: Words, comma: number): boolean {
  let from = comma
  while (from > comma - 4 && isInLine(words, from - 1, comma) && isCapitalised(words, from - 1)) from--
  return comma - from > 1 && isGivenName(words.key[from]!)
}

/** "mayor of", "fled to", "40, of". */
function seeNoun(words: Words, first: number, at: number, left: Cue, reader: SignReader): void {
  const noun = described(words, at - 1, first)
  // "north of Tessel", "40 km from Tessel": it tells where something else is.
  if (noun.class === 'bearing' && (left.word === 'of' || left.word === 'from')) {
    reader.see('bearing')
    return
  }
  reader.seePair('after two', noun.word, left.word)
  if (noun.isTelling) {
    reader.seePair('after two', noun.class, left.word)
    reader.see('after, and a preposition', noun.class)
  }
  if (noun.word === ',') reader.seePair('after, comma', described(words, at - 2, first).coarse, left.word)
  const what = !isInLine(words, at - 1, first) || words.opens[at] === 1 ? 'nothing' : sortOf(words, at - 1)
  reader.seePair('after a', what, left.word)
  const verb = verbBefore(words, at - 1)
  // "killed 90 people in Tessel"
  if (verb >= 0 && cueAt(words, verb, verb).class === 'harming') reader.seePair('harmed', noun.class, left.word)
}

function seeRight(words: Words, { last, count }: Stretch, left: Cue, right: Cue, reader: SignReader): void {
  reader.see('before', right.word)
  if (count > 2) reader.see('end of a list, before', right.word)
  reader.seePair('between', left.word, right.word)
  if (right.isTelling) reader.see('before', right.class)
  if (right.word.length === 1 || right.isFunction) reader.seePair('before two', right.word, described(words, last + 2, last).coarse)
}

/** What it has: "police" in "Suva's traffic police". */
function seeHead(words: Words, last: number, reader: SignReader): void {
  const owned = isPossessive(words, last)
  const at = headBehind(words, owned ? last + 3 : last + 1, last)
  if (at < 0) return
  const head = cueAt(words, at, at)
  reader.sign('whose', at, at)
  reader.see('has', head.word)
  reader.see('has', head.class)
  const form = isCapitalised(words, at) ? 'Name' : 'noun'
  reader.seePair('has, how', head.class, owned ? `owned ${form}` : form)
  if (owned) reader.see('has something')
  if (cueAt(words, at + 1, at).isSpeaking) reader.see('has what speaks')
}

function seeVerb(where: string, verb: Cue, reader: SignReader): void {
  reader.see(where)
  reader.see(where, verb.word)
  reader.see(where, verb.isAuxiliary ? 'auxiliary' : verb.class)
}

/** What is done by whom it names, also where small words part them: "Lima has since promised", "the ministry in Lima has not denied". */
function seeDeed(words: Words, { first, last }: Stretch, at: number, left: Cue, reader: SignReader): void {
  const deed = deedBehind(words, last)
  if (deed < 0) return
  const verb = cueAt(words, deed, deed)
  if (!left.isPreposition) reader.see('does', verb.class)
  else if (verb.isSpeaking && isInLine(words, at - 1, first)) reader.see('speaks there', described(words, at - 1, first).class)
}

/** The verb behind a name, past what has, and adverbs: -1 where it is none, or done to it ("Lima was told"). */
function deedBehind(words: Words, last: number): number {
  for (let i = last + 1; i < last + 5; i++) {
    const cue = cueAt(words, i, last)
    if (isVerb(words, i) && !cue.isAuxiliary) return i
    if (!besideDeed.has(cue.word)) return -1
  }
  return -1
}

const besideDeed = new Set(
  'has have had did does do will would also both since now not never already yet then only again still later repeatedly publicly'.split(
    ' ',
  ),
)

/** "Senator Ann Reed, D-Harwinton" */
function isBehindParty({ tokens }: Words, at: number): boolean {
  if (at < 2 || tokens[at]!.text !== '-') return false
  const { text, end } = tokens[at - 1]!
  const opens = tokens[at - 2]!.text
  return end === tokens[at]!.start && text.length <= 3 && text === text.toUpperCase() && (opens === ',' || opens === '(')
}

/** "(Reporting by Ann Reed in Lima; editing by …)": where those were who wrote it. */
function isCredited({ key, paragraph, firsts, tokens }: Words, first: number): boolean {
  const start = firsts[paragraph[first]!]!
  for (let i = start; i < start + 3 && i + 1 < tokens.length; i++) if (writing.has(key[i]!) && key[i + 1] === 'by') return true
  return false
}

const writing = new Set(['reporting', 'writing', 'editing'])

/** "had a 24-21 win over Tessel": whom it was played against. */
function isNearScore(words: Words, { first, last }: Stretch): boolean {
  const { tokens, shape } = words
  for (let i = Math.max(1, first - 7); i < last + 7 && i + 1 < tokens.length; i++) {
    const { text } = tokens[i]!
    if (text !== '-' && text !== '–') continue
    if (shape[i - 1] !== shapes.number || shape[i + 1] !== shapes.number || !isSameSentence(words, i, first)) continue
    if (tokens[i - 1]!.text.length < 4 && tokens[i + 1]!.text.length < 4) return true
  }
  return false
}

/** "MOSCOW — The ministry denied it": a dateline, if it is the first and only one; in "Lima: …", "Quito: …" it heads what happened there. */
function seeOpening(words: Words, stretches: readonly Stretch[], nth: number, right: Cue, reader: SignReader): void {
  const { first, last } = stretches[nth]!
  const written = words.shape[first] === shapes.capitals ? 'capitals' : 'small'
  const parted = isParted(words, last)
  reader.sign(parted ? 'dateline' : 'opens-line', -1, -1)
  reader.see('opens line')
  reader.see('opens line, in', written)
  if (parted) {
    reader.see('dateline')
    reader.see('dateline, in', written)
  }
  if (right.word !== ':' && right.word !== '—' && right.word !== '-') return
  const like = stretches.filter(
    other => !isInLine(words, other.first - 1, other.first) && described(words, other.last + 1, other.last) === right,
  )
  const many = like.length > 2 ? 'many' : like.length > 1 ? 'two' : 'one'
  reader.seePair('entry', right.word, `${many}, ${like[0] === stretches[nth] ? 'first' : 'later'}`)
}

/** Whether a dash closes it off soon, as in "MOSCOW, May 3 (Interfax) —". */
function isParted(words: Words, last: number): boolean {
  for (let i = last + 1; i < last + 9; i++) {
    if (!isInLine(words, i, last) || words.shape[i] === shapes.lower) return false
    const { text, end } = words.tokens[i]!
    if (text === '—' || text === '–' || (text === '-' && words.text[end] === ' ')) return true
  }
  return false
}

/** The token a name hangs on: the "in" of "in the town of Tessel", "in northern Peru", "in the north of Mali". */
function hangsOn(words: Words, first: number): number {
  let at = first - 1
  for (;;) {
    const cue = cueAt(words, at, first)
    if (!cue.isDirection && !cue.isPlaceNoun && cue.word !== 'the' && !(cue.word === 'of' && isPart(words, at - 1, first))) return at
    at--
  }
}

/** "town" of "the town of", "north" of "the north of" */
function isPart(words: Words, i: number, first: number): boolean {
  const cue = cueAt(words, i, first)
  return cue.isPlaceNoun || (cue.isDirection && cueAt(words, i - 1, first).word === 'the')
}

function sortOf(words: Words, i: number): string {
  if (isVerb(words, i)) return 'verb'
  if (isCapitalised(words, i)) return 'Name'
  if (words.shape[i] !== shapes.lower) return words.shape[i] === shapes.mark ? 'mark' : 'number'
  return cueAt(words, i, i).isFunction ? 'small word' : 'noun'
}

/** "Moscow said", "Springfield police said", "Russia's foreign ministry said" */
export function speaks(words: Words, last: number): boolean {
  if (isSpeaking(words, last + 1)) return true
  const head = headBehind(words, isPossessive(words, last) ? last + 3 : last + 1, last)
  return head >= 0 && isSpeaking(words, head + 1)
}

function isSpeaking(words: Words, i: number): boolean {
  return cueAt(words, i, i).isSpeaking
}

function isPossessive(words: Words, last: number): boolean {
  if (!isInLine(words, last + 1, last)) return false
  const { text } = words.tokens[last + 1]!
  return (text === '’' || text === "'") && cueAt(words, last + 2, last).word === 's'
}

/** What a name has or says which of: "police" in "Suva's traffic police", "Council" in "Carterton District Council". -1: nothing. */
function headBehind(words: Words, from: number, last: number): number {
  let head = -1
  for (let i = from; i < from + 5; i++) {
    const cue = cueAt(words, i, last)
    if (cue.word === '' || cue.isFunction || words.shape[i] === shapes.number) break
    if (head >= 0 && isCapitalised(words, head) && !isCapitalised(words, i)) break
    if (i > from && cue.endsHead) break
    head = i
  }
  return head
}

/** How far off a verb is looked for. */
const farthest = 15

function verbBefore(words: Words, first: number): number {
  for (let i = first - 1; i >= first - farthest && isSameSentence(words, i, first); i--) if (isVerb(words, i)) return i
  return -1
}

function verbBehind(words: Words, last: number): number {
  for (let i = last + 1; i <= last + farthest && isSameSentence(words, i, last); i++) if (isVerb(words, i)) return i
  return -1
}

function isSameSentence({ tokens, sentence }: Words, a: number, b: number): boolean {
  return a >= 0 && a < tokens.length && sentence[a] === sentence[b]
}
