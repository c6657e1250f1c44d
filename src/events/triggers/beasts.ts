import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { subjectOf } from '../figures.ts'
import { plural } from '../inflect.ts'
import { kinds, type Subkind } from '../kinds.ts'
import { lowerAt } from '../lower.ts'
import { isOrWas, relatives } from '../small-words.ts'
import { isSomebodyAhead } from '../somebody.ts'

/**
 * Whether it is beasts that do it, to no human being: "gulls attack anything left unguarded", "wasps invaded a bakery". Nature has no armed force; "a bear
 * attacked a hiker" and "an elephant killed a farmer" are told.
 */
export function isOfBeasts(tokens: readonly Token[], subkind: Subkind, first: number, last: number, isNoun: boolean): boolean {
  if (!ofPeople.has(kinds[subkind].family) && !asPeople.has(subkind)) return false
  if (subkind === 'robbery') return false
  // "gulls attack anything" looks like a noun
  if (isNoun)
    return (
      isBeast(tokens, relatives.has(lowerAt(tokens, first - 1)) && tokens[first - 2]?.text === ',' ? first - 3 : first - 1, herds) &&
      !isSomebodyAhead(tokens, last) &&
      tokens[last + 1]?.kind === 'word' &&
      !leads.has(lowerAt(tokens, last + 1))
    )
  // "a bull was shot": they suffer it
  if (isOrWas.has(lowerAt(tokens, first - 1)) || !isBeast(tokens, subjectOf(tokens, first), beasts)) return false
  return kinds[subkind].family !== 'force' || (!isSomebodyAhead(tokens, last) && !isWalkerAhead(tokens, last))
}

/** "the Tigers", "Chicago Bulls" are none: within a sentence a beast has a small letter. */
function isBeast(tokens: readonly Token[], at: number, among: ReadonlySet<string>): boolean {
  return among.has(lowerAt(tokens, at)) && (at === 0 || !isCapital(tokens[at]!.text))
}

const asPeople = wordSet('displacement destruction construction arrest')
const ofPeople = wordSet('force statement')

/** "mauled a 34-year-old hiker": somebody out in the open, within a few words. */
function isWalkerAhead(tokens: readonly Token[], last: number): boolean {
  for (let k = last + 1; k < Math.min(tokens.length, last + 8) && tokens[k]!.text !== '.' && tokens[k]!.text !== ','; k++)
    if (outdoors.has(lowerAt(tokens, k))) return true
  return false
}

const outdoors = wordSet(
  `hiker hikers swimmer swimmers surfer surfers bather bathers walker walkers jogger joggers cyclist cyclists shepherd herder herdsman herders camper campers
  fisherman fishermen angler diver divers ranger rangers keeper zookeeper postman postmen jockey pensioner couple family crowd`,
)

const leads = wordSet('in on at near of by off and that which was were is are has have')

const oneOrMany = `blackfly greenfly bison buffalo deer fish flies geese jellyfish lice mice reindeer sheep seals livestock cattle`

const singulars = `animal ant ape baboon badger bat bear beast beaver hippo puffin bee beetle bird boar bull camel cat caterpillar chimpanzee cockroach cow coyote crab crocodile crow dinosaur
  dingo dog dolphin donkey dragonfly eagle elephant falcon ferret fox frog goat goose gull hare hawk hornet horse hyena insect jaguar kitten leopard lion lizard locust
  lynx macaque magpie mammoth mite mole monkey mosquito moth mouse octopus orca otter owl parrot penguin pest pig pigeon predator puma python rabbit raccoon rat
  raven rhino rooster scorpion seagull seal shark slug snail snake sparrow spider squirrel stork swan termite tick tiger toad turkey turtle vulture wasp weasel
  weevil whale wolf wolverine worm zebra herd`

const herds = new Set([...oneOrMany.split(/\s+/), ...singulars.split(/\s+/).map(plural)])
const beasts = new Set([...herds, ...singulars.split(/\s+/)])

/**
 * Whether the sentence tells of ages of which no calendar is: "13,000 years ago wolves hunted", "66 million years ago an asteroid struck". What was found of
 * them was found now.
 */
export function isOfAges(tokens: readonly Token[], subkind: Subkind): boolean {
  if (kinds[subkind].family !== 'force' && !harms.has(subkind)) return false
  for (let k = 2; k < tokens.length; k++) {
    if (lowerAt(tokens, k) !== 'ago' || !/^years?$/.test(lowerAt(tokens, k - 1))) continue
    const count = lowerAt(tokens, k - 2)
    if (count === 'million' || count === 'billion' || count === 'thousand' || Number(count.replaceAll(',', '')) >= tenThousand) return true
  }
  return false
}

const harms = wordSet('casualty accident disaster destruction outbreak displacement journey talks visit protest')
const tenThousand = 10_000
