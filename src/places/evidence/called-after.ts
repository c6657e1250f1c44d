import { announcers } from '../announced.ts'
import {
  acts,
  beasts,
  makers,
  ofPlaces,
  organisationHeads,
  personTitles,
  placeHeads,
  placeNouns,
  shipWords,
  siteHeads,
  stormWords,
  thingsOfPlaces,
  works,
} from '../lexicon/cues.ts'
import { rules, rulesOf } from '../name-rules.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from '../words.ts'
import { isHead, isUnannounced } from './article.ts'

const rule = rules('said-to-be-elsewhere said-to-be-unannounced kind-of-thing')
const saidToBeA = rulesOf('said-to-be:')

/**
 * What the text itself says a name is, where that is no place: "a mule named Dover", "the frigate, the Sparta", "Hyundai's Tucson", "the band Boston".
 * Notes it where it is said, in the list that goes on from there ("AMD's Milan and Genoa"), and wherever the name comes again.
 */
export function calledAfter(words: Words, toponyms: readonly Toponym[]): void {
  const introduced = new Set<string>()
  const unsaid: Toponym[] = []
  let list = 0
  for (const toponym of toponyms) {
    const kind = saidToBe(words, toponym)
    if (kind !== '') note(toponym, saidToBeA(kind))
    if (kind !== '' && kind !== 'place') {
      introduced.add(toponym.key)
      if (kind !== 'storm') list = toponym.list
    } else if (list !== 0 && toponym.list === list) {
      note(toponym, saidToBeA('list'))
      introduced.add(toponym.key)
    } else unsaid.push(toponym)
  }
  thingsInPairs(words, toponyms)
  if (introduced.size === 0) return
  for (const toponym of unsaid) {
    if (!introduced.has(toponym.key)) continue
    note(toponym, rule['said-to-be-elsewhere'])
    if (isUnannounced(words, toponym)) note(toponym, rule['said-to-be-unannounced'])
  }
}

type Kind = '' | 'place' | 'named' | 'beast' | 'act' | 'work' | 'ship' | 'storm' | 'made' | 'person'

function saidToBe(words: Words, toponym: Toponym): Kind {
  return namedSo(words, toponym) || behindItsKind(words, toponym) || besideItsMaker(words, toponym) || beforeItsKind(words, toponym)
}

const naming = new Set('named called nicknamed codenamed dubbed christened'.split(' '))
const being = new Set('is was are were'.split(' '))

/** "a mule named Dover", "my cat is called Tbilisi", but "a village called Dover"; "it was named Dover" says neither. */
function namedSo(words: Words, { first }: Toponym): Kind {
  if (!naming.has(keyAt(words, first - 1, first))) return ''
  const at = being.has(keyAt(words, first - 2, first)) ? first - 3 : first - 2
  const noun = keyAt(words, at, first)
  if (words.shape[at] !== shapes.lower || !(noun.endsWith('s') || isDetermined(words, at, first))) return ''
  return placeNouns.has(noun) || ofPlaces.has(noun) || placeHeads.has(noun) || siteHeads.has(noun) ? 'place' : 'named'
}

/** "his dog, Natchez", "the rapper Cairo", "a freighter, the Sparta", "Typhoon Manila". */
function behindItsKind(words: Words, { first, last }: Toponym): Kind {
  let at = first - 1
  let apart = false
  if (keyAt(words, at, first) === 'the' && wordAt(words, at - 1, first) === ',') at--
  if (wordAt(words, at, first) === ',') {
    at--
    apart = true
  }
  const noun = keyAt(words, at, first)
  if (stormWords.has(noun) && !apart && (isCapitalised(words, at) || keyAt(words, at - 1, first) === 'tropical')) return 'storm'
  if (words.shape[at] !== shapes.lower) return ''
  const kind = kindOf(noun)
  // "after the song, Boston" is no apposition, nor is "his cat, Boston police said".
  const apposed = (kind === 'beast' || kind === 'ship') && isHead(words, last)
  return kind !== '' && (!apart || apposed) && isDetermined(words, at, first) ? kind : ''
}

const kinds: readonly [Kind, ReadonlySet<string>][] = [
  ['beast', beasts],
  ['act', acts],
  ['work', works],
  ['ship', new Set([...shipWords, 'ship', 'boat'])],
]

function kindOf(noun: string): Kind {
  for (const [kind, nouns] of kinds) if (nouns.has(noun)) return kind
  return ''
}

const determiners = new Set('a an the his her its their my our your this that another old new one'.split(' '))

/** "the soul band Boston", "Tolstoy's novel Paris": without a determiner "play", "film" and "show" may be verbs. */
function isDetermined(words: Words, noun: number, from: number): boolean {
  for (let i = noun - 1; i >= noun - 3; i--) {
    const key = keyAt(words, i, from)
    if (determiners.has(key) || (key === 's' && words.shape[i - 1] === shapes.mark)) return true
    if (key === '') return false
  }
  return false
}

/** "Hyundai Tucson", "AMD's Milan", "Vauxhall Corsa": but "Ford's Cologne plant" is in Cologne, and "Vauxhall Bridge" no car. */
function besideItsMaker(words: Words, { first, last, key }: Toponym): Kind {
  const next = keyAt(words, last + 1, last)
  if (makers.has(key) && next !== '' && isCapitalised(words, last + 1) && words.opens[last + 1] === 0)
    if (!placeHeads.has(next) && !organisationHeads.has(next)) return 'made'
  const owned = keyAt(words, first - 1, first) === 's' && words.shape[first - 2] === shapes.mark
  const at = owned ? first - 3 : first - 1
  if (!makers.has(keyAt(words, at, first)) || !isCapitalised(words, at)) return ''
  return placeNouns.has(next) || siteHeads.has(next) || (owned && !isHead(words, last)) ? '' : 'made'
}

const its = new Set('a an my his her our their the'.split(' '))
/** Who somebody is to others. */
const kin = new Set(
  'son daughter wife husband brother sister mother father nephew niece cousin host hostess lawyer daughters sons twins friend partner boss'.split(
    ' ',
  ),
)

/** "Kingston, the pug,", "Georgia, my host, poured": who or what it is stands behind it; "In Paris, the minister said" says so of nobody. */
function beforeItsKind(words: Words, { first, last }: Toponym): Kind {
  if (wordAt(words, last + 1, last) !== ',' || isComplement(words, first)) return ''
  const article = keyAt(words, last + 2, last)
  if (article === 'who') return severalOf.has(keyAt(words, last + 3, last)) ? '' : 'person'
  if (!its.has(article)) return ''
  for (let i = last + 3; i <= last + 5; i++) {
    if (words.shape[i] !== shapes.lower) return ''
    const noun = keyAt(words, i, last)
    // "the capital Hanoi, the grand old lady": with "the" few people are introduced.
    const kind = kin.has(noun) || (article !== 'the' && personTitles.has(noun)) ? 'person' : kindOf(noun)
    if (kind !== '') return closesApposition.test(wordAt(words, i + 1, last)) ? kind : ''
  }
  return ''
}

const closesApposition = /^([,.;)]|who|from|of|by|at)$/
/** "Burnley, who need a left back": a team, told as the town. */
const severalOf = new Set('are were have had do need want play host beat lost won drew lead face'.split(' '))
const complementOf = new Set([...announcers, 'of', 'for', 'by', 'on', 'with', 'against', 'beat', 'the'])

/** "a man from Bath, England, who", "Pearl Watkins of Rice, who": what follows is said of somebody before. */
function isComplement(words: Words, first: number): boolean {
  return wordAt(words, first - 1, first) === ',' || complementOf.has(keyAt(words, first - 1, first))
}

/** "Jersey and Guernsey cows": what the second of them is, the first is too. */
function thingsInPairs(words: Words, toponyms: readonly Toponym[]): void {
  for (let t = 1; t < toponyms.length; t++) {
    const [toponym, next] = [toponyms[t - 1]!, toponyms[t]!]
    if (next.first !== toponym.last + 2 || !/^(and|or|&)$/.test(wordAt(words, toponym.last + 1, next.first))) continue
    if (thingsOfPlaces.has(keyAt(words, next.last + 1, next.last))) note(toponym, rule['kind-of-thing'])
  }
}
