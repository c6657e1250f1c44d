import { wordSet } from '../../text/word-set.ts'
import { announcers } from '../announced.ts'
import { personTitles } from '../lexicon/cues.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import { rules, rulesOf } from '../name-rules.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from '../words.ts'
import { isHead, isUnannounced } from './article.ts'
import type { Beside } from './beside.ts'

const rule = rules('said-to-be-elsewhere said-to-be-unannounced kind-of-thing')
const saidToBeA = rulesOf('said-to-be:')

/**
 * What the text itself says a name is, where that is no place: "a mule named Dover", "the frigate, the Sparta", "Hyundai's Tucson", "the band Boston".
 * Notes it where it is said, in the list that goes on from there ("AMD's Milan and Genoa"), and wherever the name comes again.
 */
export function calledAfter(words: Words, toponyms: readonly Toponym[], besides: readonly Beside[]): void {
  const introduced = new Set<string>()
  const unsaid: Toponym[] = []
  let list = 0
  for (let t = 0; t < toponyms.length; t++) {
    const toponym = toponyms[t]!
    const kind = saidToBe(words, toponym, besides[t]!)
    if (kind !== '') note(toponym, saidToBeA(kind))
    if (kind !== '' && kind !== 'place') {
      introduced.add(toponym.key)
      if (kind !== 'storm') list = toponym.list
    } else if (list !== 0 && toponym.list === list) {
      note(toponym, saidToBeA('list'))
      introduced.add(toponym.key)
    } else unsaid.push(toponym)
  }
  thingsInPairs(words, toponyms, besides)
  if (introduced.size === 0) return
  for (const toponym of unsaid) {
    if (!introduced.has(toponym.key)) continue
    note(toponym, rule['said-to-be-elsewhere'])
    if (isUnannounced(words, toponym)) note(toponym, rule['said-to-be-unannounced'])
  }
}

type Kind = '' | 'place' | 'named' | 'beast' | 'act' | 'work' | 'ship' | 'storm' | 'made' | 'person'

function saidToBe(words: Words, toponym: Toponym, beside: Beside): Kind {
  return (
    namedSo(words, toponym, beside) ||
    behindItsKind(words, toponym, beside) ||
    besideItsMaker(words, toponym, beside) ||
    beforeItsKind(words, toponym, beside)
  )
}

const naming = new Set('named called nicknamed codenamed dubbed christened'.split(' '))
const being = new Set('is was are were'.split(' '))

/** "a mule named Dover", "my cat is called Tbilisi", but "a village called Dover"; "it was named Dover" says neither. */
function namedSo(words: Words, { first }: Toponym, { left }: Beside): Kind {
  if (!naming.has(left)) return ''
  const at = being.has(keyAt(words, first - 2, first)) ? first - 3 : first - 2
  const noun = keyAt(words, at, first)
  if (words.shape[at] !== shapes.lower || !(noun.endsWith('s') || isDetermined(words, at, first))) return ''
  return classesOf(noun) & (is.placeNoun | is.ofPlace | is.placeHead | is.siteHead) ? 'place' : 'named'
}

/** "his dog, Natchez", "the rapper Cairo", "a freighter, the Sparta", "Typhoon Manila". */
function behindItsKind(words: Words, { first, last }: Toponym, { left, leftText, leftIs }: Beside): Kind {
  let at = first - 1
  let nounIs = leftIs
  const apart = leftText === ',' || (left === 'the' && wordAt(words, at - 1, first) === ',')
  if (apart) {
    at -= left === 'the' ? 2 : 1
    nounIs = classesOf(keyAt(words, at, first))
  }
  if (nounIs & is.storm && !apart && (isCapitalised(words, at) || keyAt(words, at - 1, first) === 'tropical')) return 'storm'
  const kind = kindOf(nounIs)
  if (kind === '' || words.shape[at] !== shapes.lower) return ''
  // "after the song, Boston" is no apposition, nor is "his cat, Boston police said".
  const apposed = (kind === 'beast' || kind === 'ship') && isHead(words, last)
  return (!apart || apposed) && isDetermined(words, at, first) ? kind : ''
}

/** What a noun that is known as this is a kind of. */
function kindOf(nounIs: number): Kind {
  if (nounIs & is.beast) return 'beast'
  if (nounIs & is.act) return 'act'
  if (nounIs & is.work) return 'work'
  return nounIs & is.vessel ? 'ship' : ''
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
function besideItsMaker(words: Words, { first, last }: Toponym, { left, leftIs, lastIs, right, rightIs, rightCapital }: Beside): Kind {
  if (first === last && lastIs & is.maker && right !== '' && rightCapital && words.opens[last + 1] === 0)
    if (!(rightIs & (is.placeHead | is.organisationHead))) return 'made'
  const owned = left === 's' && words.shape[first - 2] === shapes.mark
  const at = owned ? first - 3 : first - 1
  const maker = owned ? classesOf(keyAt(words, at, first)) : leftIs
  if (!(maker & is.maker) || !isCapitalised(words, at)) return ''
  return rightIs & (is.placeNoun | is.siteHead) || (owned && !isHead(words, last)) ? '' : 'made'
}

const its = new Set('a an my his her our their the'.split(' '))
/** Who somebody is to others. */
const kin = wordSet(
  `son daughter wife husband brother sister mother father nephew niece cousin host hostess lawyer daughters sons twins friend partner boss`,
)

/** "Kingston, the pug,", "Georgia, my host, poured": who or what it is stands behind it; "In Paris, the minister said" says so of nobody. */
function beforeItsKind(words: Words, { last }: Toponym, { left, leftText, rightText }: Beside): Kind {
  // "a man from Bath, England, who", "Pearl Watkins of Rice, who": what follows is said of somebody before.
  if (rightText !== ',' || leftText === ',' || complementOf.has(left)) return ''
  const article = keyAt(words, last + 2, last)
  if (article === 'who') return severalOf.has(keyAt(words, last + 3, last)) ? '' : 'person'
  if (!its.has(article)) return ''
  for (let i = last + 3; i <= last + 5; i++) {
    if (words.shape[i] !== shapes.lower) return ''
    const noun = keyAt(words, i, last)
    // "the capital Hanoi, the grand old lady": with "the" few people are introduced.
    const kind = kin.has(noun) || (article !== 'the' && personTitles.has(noun)) ? 'person' : kindOf(classesOf(noun))
    if (kind !== '') return closesApposition.test(wordAt(words, i + 1, last)) ? kind : ''
  }
  return ''
}

const closesApposition = /^([,.;)]|who|from|of|by|at)$/
/** "Burnley, who need a left back": a team, told as the town. */
const severalOf = new Set('are were have had do need want play host beat lost won drew lead face'.split(' '))
const complementOf = new Set([...announcers, 'of', 'for', 'by', 'on', 'with', 'against', 'beat', 'the'])

/** "Jersey and Guernsey cows": what the second of them is, the first is too. */
function thingsInPairs(words: Words, toponyms: readonly Toponym[], besides: readonly Beside[]): void {
  for (let t = 1; t < toponyms.length; t++) {
    if (!(besides[t]!.rightIs & is.thingOfPlaces)) continue
    const [toponym, next] = [toponyms[t - 1]!, toponyms[t]!]
    if (next.first === toponym.last + 2 && /^(and|or|&)$/.test(wordAt(words, toponym.last + 1, next.first)))
      note(toponym, rule['kind-of-thing'])
  }
}
