import { wordSet } from '../../text/word-set.ts'
import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { endsClause } from './ends-clause.ts'
import { determiners, isPlainWord, placing } from './small-words.ts'

/** "closed", "said", "taken": a form of the past or a participle, by its letters. */
export function isParticiple(tokens: Token[], i: number): boolean {
  const word = low(tokens, i)
  return word.endsWith('ed') || participles.has(word)
}

/** Forms of the past that do not end in "ed". */
export const pastForms = new Set(
  (
    'was were had did didn wasn weren hadn said told went came took made got saw began met found gave left held lost won ran fell rose sent spoke wrote knew thought became brought bought built caught chose cut drew drove fought ' +
    'flew forgot froze grew heard hid hit hurt kept led let paid put read rode sang sank sat sold shot shook shut slept spent stood stole struck swept swam taught threw tore understood wore woke withdrew shed spread ' +
    'died been broke bore blew fled arose sought laid meant quit rang rung sued vowed overthrew overran forbade beat beaten bound burst cast cost dealt dug fed felt hung knelt lit mistook seen shown spun split stuck undertook underwent upheld blamed ' +
    'retook rebuilt overtook ate bit drank bent swung sprang swore wept flung stung shrank slid'
  ).split(' '),
)

/** Participles of verbs whose past is another form: "has taken". */
const participles = new Set([
  ...pastForms,
  ...'been taken given fallen gone risen broken driven drawn flown frozen grown known thrown shaken stolen written chosen spoken become come run'.split(
    ' ',
  ),
])

/** Words in "ed" that are no past. */
export const notPast = wordSet(
  `need indeed hundred speed feed seed bleed breed red bed united bred sacred proceed exceed succeed embed wed shed creed greed weed deed
  reed mohammed ahmed hamed mohamed alleged supposed limited armed`,
)

/** "behind closed doors", "fly the wounded to Ebo", "would fly an uncrewed capsule", "will collect unwanted drugs": a participle that is no verb of the sentence. */
export function isAttribute(tokens: Token[], i: number): boolean {
  const before = low(tokens, i - 1)
  if ((before === 'the' || before === 'their') && placing.has(low(tokens, i + 1))) return true
  if (before === 'behind' || before === 'with') return true
  // "its annulled election is rerun on 4 May"
  if (low(tokens, i).endsWith('ed') && determiners.has(before) && isPlainWord(tokens[i + 1])) return true
  let verb = i - 1
  while (i - verb < 5 && (tokens[verb]?.kind === 'digits' || counting.has(low(tokens, verb)))) verb--
  const lead = low(tokens, verb - 1)
  // "plans to fly an uncrewed capsule"
  return low(tokens, i).endsWith('ed') && (modals.has(lead) || (lead === 'to' && verb < i - 1)) && !besideModal.has(low(tokens, verb))
}

/** "would send a further 20 armoured vehicles": what stands between a verb and how many of what it is about. */
const counting = wordSet('a an another further more two three four five six seven eight nine ten twelve twenty dozen hundred several many')

const besideModal = new Set('have be get not never also then'.split(' '))

/** "will be replaced": the participle leaves the tense to the verb before it. */
export function isAfterBe(tokens: Token[], i: number): boolean {
  const before = low(tokens, i - 1)
  return (
    before === 'be' ||
    before === 'being' ||
    before === 'is' ||
    before === 'are' ||
    (before === 's' && low(tokens, i).endsWith('ed')) ||
    (before.endsWith('ly') && low(tokens, i - 2) === 'be')
  )
}

/** "might hit Ebo", "will stay shut", "could again be cut". */
export function isOfModal(tokens: Token[], i: number): boolean {
  const at = betweenModal.has(low(tokens, i - 1)) ? i - 2 : i - 1
  return modals.has(low(tokens, at)) && !tokens[at]!.capital
}

const modals = new Set('will ll shall would may might could should must can'.split(' '))
const betweenModal = new Set('stay remain keep be get also likely again soon not never still then'.split(' '))

/** "will be flown home on Friday and buried in August": a participle of the same "will be". */
export function goesOnFromWill(tokens: Token[], i: number): boolean {
  const word = low(tokens, i)
  if (!word.endsWith('ed') && !pastForms.has(word)) return false
  for (let k = i - 2; k > 0 && i - k <= 16 && !endsClause(tokens, k); k--) {
    if (low(tokens, k) === 'be') return modals.has(low(tokens, k - 1)) || low(tokens, k - 1) === 'to'
    if (endsWillBe.has(low(tokens, k))) return false
  }
  return false
}

const endsWillBe = new Set(['was', 'were', 'been', 'had', 'has', 'have', 'who', 'which', 'that', 'and'])
