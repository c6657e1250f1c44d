import { directions, placeNouns } from './lexicon/cues.ts'
import { auxiliaries, functionWords, irregularPasts, prepositions, roleClass } from './lexicon/role-cues.ts'
import type { PlaceKind } from './place.ts'
import type { RoleRule } from './role-words.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from './words.ts'

/** A name, or a run of them that is mentioned for one reason: "Troy, N.Y.", "Lima, Quito and La Paz". */
export interface Stretch {
  /** First and last token. */
  first: number
  last: number
  /** How many names. */
  count: number
  /** Whether it stands in a headline or a heading. */
  heading: boolean
  /** Of the first name's place. */
  kind: PlaceKind | 'unknown'
}

/** One thing that is seen beside a name and may tell why it is named. */
export interface Sign {
  rule: RoleRule
  /** The tokens of the words it is told with, where the rule has words. */
  from: number
  to: number
  /** What was learned of: the word, its class or ending, where it stands. */
  keys: string[]
}

/** What stands outside a line, as a word is described. */
const outside = { left: '^', right: '$' }

/** What may tell why the names of a stretch are named: the words around it, and where in the text it stands. */
export function signsOf(words: Words, stretches: readonly Stretch[], nth: number): Sign[] {
  const stretch = stretches[nth]!
  const { first, last, heading, kind, count } = stretch
  const at = hangsOn(words, first)
  const left = described(words, at, first)
  const right = described(words, last + 1, last)
  const before = verbBefore(words, first)
  const behind = verbBehind(words, last)
  const signs: Sign[] = [
    { ...word(words, at, 'after', 'opens-line'), keys: keysOfLeft(words, stretch, at, left) },
    { ...behindWords(words, last, right), keys: keysOfRight(words, last, left, right, kind) },
  ]
  const put = (rule: RoleRule, keys: string[], from = -1, to = from): void => {
    signs.push({ rule, from, to, keys })
  }
  if (prepositions.has(left)) put('after', keysOfNoun(words, stretch, at, left), wordAt(words, at - 1, first) === '' ? at : at - 1, at)
  const owned = isPossessive(words, last)
  const head = headBehind(words, owned ? last + 3 : last + 1, last)
  if (head >= 0) {
    const key = words.key[head]!
    const how = owned ? 'owned' : isCapitalised(words, head) ? 'Name' : 'noun'
    put(
      'whose',
      [
        `has ${key}`,
        `has ${classOf(key)}`,
        `has ${classOf(key)}, ${how}`,
        ...(owned ? ['has something'] : []),
        ...(roleClass.get(keyAt(words, head + 1, head)) === 'speaking' ? ['has what speaks'] : []),
      ],
      head,
    )
  }
  if (before >= 0) {
    const key = words.key[before]!
    put('verb-before', [...keysOfVerb('verb before', key), ...(left === 'from' && classOf(key) === 'taking' ? ['taken from'] : [])], before)
  }
  if (behind >= 0) {
    const key = words.key[behind]!
    const keys = keysOfVerb(before < 0 ? 'subject of' : 'verb behind', key)
    if (behind === last + 1) keys.push(...keysOfVerb('right before', key))
    put('verb-behind', keys, behind)
  }
  if (before < 0 && behind < 0) put('no-verb', ['no verb', `no verb, ${heading ? 'heading' : 'text'}`])
  if (heading) put('heading', ['heading', `heading, after ${left}`, `heading, before ${right}`])
  else if (left === outside.left) put('opens-line', keysOfOpening(words, stretches, nth, right))
  const line = words.paragraph[first]!
  if (!heading && line > 0 && line < 5) put('near-top', [`line ${Math.min(line, 3)}`, `near the top, between ${left} and ${right}`])
  put('kind', [`kind ${kind}`, `kind ${kind}, shape ${words.shape[first]}`])
  const beside = [
    ...(count > 1 ? ['listed'] : []),
    ...(isSameSentence(words, stretches[nth - 1]?.last, first) ? ['another goes before'] : []),
    ...(isSameSentence(words, stretches[nth + 1]?.first, last) ? ['another follows'] : []),
  ]
  if (beside.length > 0) put('beside', beside)
  return signs
}

/** "in" of "in northern Peru", "hit" of "hit Lima". */
function keysOfLeft(words: Words, { first, kind }: Stretch, at: number, left: string): string[] {
  const keys = [`after ${left}`, `after ${left}, ${kind}`]
  if (isTelling(left)) keys.push(`after ${classOf(left)}`)
  if (!functionWords.has(left) && left !== 'Name' && left !== outside.left)
    keys.push(`after ${coarse(words, at - 1, first)} ${/\p{L}/u.test(left) ? classOf(left) : left}`)
  if (at < first - 1) {
    const between = keyAt(words, first - 1, first)
    keys.push(`after ${left} and ${directions.has(between) ? 'direction' : placeNouns.has(between) ? 'noun' : between}`)
  }
  return keys
}

/** "mayor of", "fled to", "40, of". */
function keysOfNoun(words: Words, { first, last }: Stretch, at: number, left: string): string[] {
  const noun = described(words, at - 1, first)
  const keys = [`after ${noun} ${left}`]
  if (isTelling(noun)) keys.push(`after ${classOf(noun)} ${left}`, `after ${classOf(noun)} and a preposition`)
  if (noun === ',') keys.push(`after ${coarse(words, at - 2, first)} , ${left}`)
  const what = wordAt(words, at - 1, first) === '' || words.opens[at] === 1 ? 'nothing' : sortOf(words, at - 1)
  const told = verbBefore(words, at - 1) >= 0 ? 'verb before' : verbBehind(words, last) >= 0 ? 'verb behind' : 'no verb'
  keys.push(`after a ${what} ${left}`, `after a ${what} ${left}, ${told}`)
  return keys
}

function keysOfRight(words: Words, last: number, left: string, right: string, kind: Stretch['kind']): string[] {
  const keys = [`before ${right}`, `before ${right}, ${kind}`, `between ${left} and ${right}`]
  if (isTelling(right)) keys.push(`before ${classOf(right)}`)
  if (right.length === 1 || functionWords.has(right)) keys.push(`before ${right} ${coarse(words, last + 2, last)}`)
  return keys
}

function keysOfVerb(where: string, key: string): string[] {
  return [where, `${where} ${key}`, `${where} ${auxiliaries.has(key) ? 'auxiliary' : classOf(key)}`]
}

/** "MOSCOW — The ministry denied it": a dateline, if it is the first and only one; in "Lima: …", "Quito: …" it heads what happened there. */
function keysOfOpening(words: Words, stretches: readonly Stretch[], nth: number, right: string): string[] {
  const { first, last } = stretches[nth]!
  const written = words.shape[first] === shapes.capitals ? 'capitals' : 'small'
  const keys = ['opens line', `opens line before ${right}`, `opens line, ${written}`]
  if (isParted(words, last)) keys.push('dateline', `dateline, ${written}`)
  if (!/^[:—-]$/.test(right)) return keys
  const like = stretches.filter(
    other => wordAt(words, other.first - 1, other.first) === '' && described(words, other.last + 1, other.last) === right,
  )
  const many = like.length > 2 ? 'many' : like.length > 1 ? 'two' : 'one'
  keys.push(`entry ${right}, ${many}, ${like[0] === stretches[nth] ? 'first' : 'later'}`, `entry, ${many === 'many' ? many : 'few'}`)
  return keys
}

/** Whether a dash closes it off soon, as in "MOSCOW, May 3 (Interfax) —". */
function isParted(words: Words, last: number): boolean {
  for (let i = last + 1; i < last + 9; i++) {
    const text = wordAt(words, i, last)
    if (text === '' || words.shape[i] === shapes.lower) return false
    if (/^([—–]|--)$/.test(text) || (text === '-' && words.text[words.tokens[i]!.end] === ' ')) return true
  }
  return false
}

/** The word at `i`, to be told by `rule`; beyond the line, that it is its head or its end. */
function word(words: Words, i: number, rule: RoleRule, beyond: RoleRule): Omit<Sign, 'keys'> {
  return wordAt(words, i, i) === '' || i < 0 ? { rule: beyond, from: -1, to: -1 } : { rule, from: i, to: i }
}

/** What follows: a word, or a mark with the word behind it: "-based". */
function behindWords(words: Words, last: number, right: string): Omit<Sign, 'keys'> {
  if (right === outside.right) return { rule: 'ends-line', from: -1, to: -1 }
  const to = words.shape[last + 1] === shapes.mark && wordAt(words, last + 2, last) !== '' ? last + 2 : last + 1
  return { rule: 'before', from: last + 1, to }
}

/** The token a name hangs on: the "in" of "in the town of Tessel", "in northern Peru", "in the north of Mali". */
function hangsOn(words: Words, first: number): number {
  const key = (i: number): string => keyAt(words, i, first)
  const isPart = (of: number): boolean => placeNouns.has(key(of - 1)) || (directions.has(key(of - 1)) && key(of - 2) === 'the')
  let at = first - 1
  while (directions.has(key(at)) || key(at) === 'the' || placeNouns.has(key(at)) || (key(at) === 'of' && isPart(at))) at--
  return at
}

/** A word as it is learned of: itself, or what it is where it is a name, a number or a mark. */
function described(words: Words, i: number, from: number): string {
  const text = wordAt(words, i, from)
  if (text === '') return i < from ? outside.left : outside.right
  const shape = words.shape[i]!
  if (shape === shapes.mark) return /[—–]/.test(text) ? '—' : /[“”"«»]/.test(text) ? '"' : /[’']/.test(text) ? "'" : text
  if (shape === shapes.number) return /^(1[5-9]|20)\d\d$/.test(text) ? 'year' : 'number'
  const key = words.key[i]!
  return shape === shapes.lower || functionWords.has(key) || roleClass.has(key) ? key : 'Name'
}

/** The same, but of a word that tells by its class or its ending, only that. */
function coarse(words: Words, i: number, from: number): string {
  const key = described(words, i, from)
  return isTelling(key) ? classOf(key) : key
}

/** Whether more can be said of a word than the word itself. */
function isTelling(key: string): boolean {
  return key.length > 1 && !functionWords.has(key)
}

const endings = /(?:ing|ed|ers?|ors?|ists?|ians?|[mw]en|man|woman|tions?|ments?|ity|ness|s|ly)$/

/** "people" of "mayor"; where no class lists a word, its ending. */
function classOf(key: string): string {
  const known = roleClass.get(key)
  if (known) return known
  if (key === 'Name' || key === 'number' || key === 'year') return key
  const ending = endings.exec(key)?.[0]
  return ending && key.length > ending.length + 2 ? `-${ending}` : '-'
}

function sortOf(words: Words, i: number): string {
  if (isVerb(words, i)) return 'verb'
  if (isCapitalised(words, i)) return 'Name'
  if (words.shape[i] !== shapes.lower) return words.shape[i] === shapes.mark ? 'mark' : 'number'
  return functionWords.has(words.key[i]!) ? 'small word' : 'noun'
}

/** "Moscow said", "Russia's foreign ministry said" */
export function speaks(words: Words, last: number): boolean {
  if (!isPossessive(words, last)) return isSpeaking(words, last + 1)
  const head = headBehind(words, last + 3, last)
  return head >= 0 && isSpeaking(words, head + 1)
}

function isSpeaking(words: Words, i: number): boolean {
  return roleClass.get(keyAt(words, i, i)) === 'speaking'
}

function isPossessive(words: Words, last: number): boolean {
  return /^[’']$/.test(wordAt(words, last + 1, last)) && keyAt(words, last + 2, last) === 's'
}

/** What a name has or says which of: "police" in "Suva's traffic police", "Council" in "Carterton District Council". -1: nothing. */
function headBehind(words: Words, from: number, last: number): number {
  let head = -1
  for (let i = from; i < from + 5; i++) {
    const key = keyAt(words, i, last)
    if (key === '' || functionWords.has(key) || words.shape[i] === shapes.number) break
    if (head >= 0 && isCapitalised(words, head) && !isCapitalised(words, i)) break
    if (i > from && (key.endsWith('ed') || roleClass.get(key) === 'speaking' || irregularPasts.has(key))) break
    head = i
  }
  return head
}

/** "died", "closed"; not "need" */
const regularPast = /.[^e]ed$/
const ofVerbs = /^(speaking|going|staying|coming|taking)$/

function isVerb(words: Words, i: number): boolean {
  if (words.shape[i] !== shapes.lower) return false
  const key = words.key[i]!
  return auxiliaries.has(key) || irregularPasts.has(key) || regularPast.test(key) || ofVerbs.test(roleClass.get(key) ?? '')
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

function isSameSentence({ tokens, sentence }: Words, a: number | undefined, b: number): boolean {
  return a !== undefined && a >= 0 && a < tokens.length && sentence[a] === sentence[b]
}
