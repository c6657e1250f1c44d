import type { Gazetteer } from '../gazetteer.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import { rules } from '../name-rules.ts'
import { column, senseRuleCount, tell } from '../senses.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from '../words.ts'

const rule = rules('capital-acts country-acts state-acts person:surname-elsewhere')

/** What governments do and towns do not. */
const acts = new Set(
  `accept accepts accepted accuse accuses accused admit admits admitted agree agrees agreed aim aims aimed announce announces announced approve
  approves approved argue argues argued arm arms armed ask asks asked back backs backed believe believes believed blame blames blamed block
  blocks blocked broker brokers brokered call calls called claim claims claimed concede concedes conceded condemn condemns condemned confirm
  confirms confirmed consider considers considered criticise criticises criticised criticize criticizes criticized declare declares declared
  decline declines declined demand demands demanded deny denies denied describe describes described dismiss dismisses dismissed dispatch
  dispatches dispatched dispute disputes disputed expel expels expelled express expresses expressed fear fears feared hail hails hailed hope
  hopes hoped impose imposes imposed insist insists insisted intervene intervenes intervened lobby lobbied maintain maintains maintained mediate
  mediates mediated offer offers offered oppose opposes opposed order orders ordered pledge pledges pledged praise praises praised press
  presses pressed promise promises promised propose proposes proposed protest protests protested push pushes pushed ratify ratifies ratified
  react reacts reacted recall recalls recalled recognise recognises recognised recognize recognizes recognized refuse refuses refused regard
  regards regarded reject rejects rejected reply replies replied respond responds responded retaliate retaliates retaliated said sanction sanctions sanctioned say says
  seek seeks sought send sends sent sever severed severs sign signs signed sponsor sponsors sponsored summon summons summoned support supports
  supported suspect suspects suspected suspend suspends suspended threaten threatens threatened urge urges urged veto vetoes vetoed view views
  viewed vow vows vowed want wants wanted warn warns warned welcome welcomes welcomed withdraw withdraws withdrew yield yielded`.split(
    /\s+/,
  ),
)

/** Of these, what one person does as well: "denied the charge", "said". */
const ofPeople = new Set(
  `accuse accuses accused admit admits admitted agree agrees agreed argue argues argued ask asks asked believe believes believed claim claims
  claimed concede concedes conceded confirm confirms confirmed deny denies denied describe describes described fear fears feared hope hopes hoped
  insist insists insisted maintain maintains maintained reply replies replied said say says want wants wanted`.split(/\s+/),
)

/** Of these, what nobody does but a state. */
const ofStates = new Set(
  `expel expels expelled impose imposes imposed intervene intervenes intervened mediate mediates mediated ratify ratifies ratified 
  recognise recognises recognised recognize recognizes recognized retaliate retaliates retaliated sanction sanctions sanctioned severed severs`.split(
    /\s+/,
  ),
)

/** What may stand between: "Moscow has repeatedly denied", "Washington would not recognize", "Paris and Brussels said". */
const between = new Set(
  'has had have will would could may might must did does also again still later then never not soon now and'.split(' '),
)
const mostBetween = 3

/** The token of the act behind a name that ends at `last`, also one that a clause of its own tells ("Washington, which sent troops"), or -1. */
function actBehind(words: Words, last: number): number {
  const first = wordAt(words, last + 1, last) === ',' && keyAt(words, last + 2, last) === 'which' ? last + 3 : last + 1
  for (let i = first; i <= first + mostBetween; i++) {
    const key = keyAt(words, i, last)
    if (words.shape[i] !== shapes.lower) {
      if (keyAt(words, i - 1, last) !== 'and' || key === '') return -1
    } else if (acts.has(key)) return i
    else if (!between.has(key) && !(i > first && key.endsWith('ly'))) return -1
  }
  return -1
}

/** What a capital does as a government would, or ''. */
export function governmentAct(words: Words, { last }: Toponym): string {
  const i = actBehind(words, last)
  return i < 0 ? '' : words.key[i]!
}

/** Few texts have a capital that acts, and where one does, its namesakes are hardly meant. */
const actsAlone = 3
/** Of what only states do no town of the name is thought. */
const actsAsState = 6

/** "Dayton, Lima and Canton sent their mayors": what acts with others need be no government. */
function isAlone(words: Words, { first, last }: Toponym): boolean {
  const before = wordAt(words, first - 1, first)
  return before !== ',' && before !== 'and' && keyAt(words, last + 1, last) !== 'and'
}

/** What countries do, besides what their governments do: "Turkey closed its border". */
const ofCountries = new Set(
  `ban bans banned bar bars barred close closes closed deploy deploys deployed elect elects elected export exports exported impose imposes imposed
  import imports imported invade invades invaded join joins joined reopen reopens reopened vote votes voted`.split(/\s+/),
)

/** "Turkey closed its border", "Jordan signed the pact": what is a word or a name besides acts as a country does. People say and deny things, too. */
function actsAsCountry(words: Words, { first, last, matches: [match] }: Toponym, gazetteer: Gazetteer): boolean {
  if (match?.nameKind !== 'main' || gazetteer.kind(match.row) !== 'country') return false
  // "Ann Jordan joined"
  if (isCapitalised(words, first - 1) && words.paragraph[first - 1] === words.paragraph[first] && words.opens[first] !== 1) return false
  const next = keyAt(words, last + 1, last)
  return words.shape[last + 1] === shapes.lower && (ofCountries.has(next) || (acts.has(next) && !ofPeople.has(next)))
}

/** "Ann Washington imposed", "Washington, whom the text names in full, imposed", "Washington imposed himself". */
function isSomebody(words: Words, { first, last, rules }: Toponym): boolean {
  if (rules.includes(rule['person:surname-elsewhere'])) return true
  if (isCapitalised(words, first - 1) && words.opens[first] !== 1 && !(classesOf(words.key[first - 1]!) & is.dayOrMonth)) return true
  return /^(him|her)self$/.test(keyAt(words, actBehind(words, last) + 1, last))
}

/** "Washington urged restraint", "Moscow has denied it": a capital that acts stands for its government, and its lesser namesakes do not act. */
export function governmentEvidence(words: Words, toponym: Toponym, gazetteer: Gazetteer): void {
  const { senses } = toponym
  if (actsAsCountry(words, toponym, gazetteer)) note(toponym, rule['country-acts'])
  let acting = false
  const isOfState = (): boolean => ofStates.has(governmentAct(words, toponym))
  for (let s = 0; s < senses.rows.length; s++) {
    if (senses.evidence[s * senseRuleCount + column.capital] === 0) continue
    acting ||= actBehind(words, toponym.last) >= 0
    if (!acting) return
    if (isAlone(words, toponym)) tell(senses, s, column['capital-acts'], isOfState() ? actsAsState : actsAlone)
  }
  if (!acting) return
  note(toponym, rule['capital-acts'])
  if (isOfState() && !isSomebody(words, toponym)) note(toponym, rule['state-acts'])
  toponym.actsAsPeople = ofPeople.has(governmentAct(words, toponym))
}
