import { column, type SenseRule, senseRuleCount, senseRules } from '../places/senses.ts'
import type { SenseWeights } from '../places/weights.ts'
import { fitChoice } from './fit.ts'
import { type AskedPair, type Block, type Pair, tellingPairs, withoutNoughts, withPairs } from './pairs.ts'
import { isRight, type TrainingText } from './training-texts.ts'

const sensePenalty = 2
const pairPenalty = 4
/** In which country a text is at home is a matter of the texts learned from, and a word for a kind holds whatever the place: nothing more leans on these. */
const single = new Set([column['in-us'], column['in-english-land'], column['kind-said'], column['kind-not-said']])

/** The choices among readings that the marked names of the texts are. */
function choicesIn(training: readonly TrainingText[]): Block[] {
  const choices: Block[] = []
  for (const d of training)
    d.survey.toponyms.forEach((toponym, t) => {
      const { senses } = toponym
      // The unlisted reading moves from pass to pass.
      const last = senses.rows.length - 1
      const right = d.right[t]!
      const nowhere = Number.isNaN(senses.latitudes[last]!)
      right[last] = nowhere ? d.elsewhere[t]! : isRight(senses, last, d.meets[t]!)
      const n = nowhere && senses.evidence[last * senseRuleCount + column['unlisted-nowhere']] === 0 ? last : last + 1
      if (n === last) right[last] = false
      if (!right.includes(true) || !right.includes(false)) return
      choices.push({
        document: `${d.corpus}/${d.id}`,
        evidence: senses.evidence.slice(0, n * senseRuleCount),
        right: right.slice(0, n),
        counts: 1,
      })
    })
  return choices
}

/** Weights of readings; with `pairs` those of what rules say together as well. */
export function learnSenses(training: readonly TrainingText[], pairs: readonly Pair[]): SenseWeights {
  const weights = fitChoice(
    choicesIn(training).map(choice => withoutNoughts(withPairs(choice, senseRuleCount, pairs))),
    senseRuleCount + pairs.length,
    i => (i < senseRuleCount ? sensePenalty : pairPenalty),
    onlyFor,
    expectedOfSenses,
  )
  return Object.fromEntries(
    [...senseRules, ...pairs.map(nameOf)]
      .map((rule, i) => [rule, onlyFor.has(i) ? Math.max(0, round(weights[i]!)) : round(weights[i]!)] as const)
      .filter(([, w]) => w !== 0),
  )
}

export function nameOf(pair: Pair): string {
  return pair.map(c => senseRules[c]).join(' & ')
}

/** Pairs that many of the texts ask for beyond `sensePairs`, the most telling first, for a person to choose from. */
export function pairsAskedFor(training: readonly TrainingText[], learned: SenseWeights, most: number): AskedPair[] {
  const weights = Float64Array.from([...senseRules, ...sensePairs.map(nameOf)], rule => learned[rule] ?? 0)
  return tellingPairs(choicesIn(training), senseRuleCount, sensePairs, weights, { most, single, penalty: pairPenalty })
}

/**
 * Two rules that together say more than the sum of both, or less. They stand here and are not sought at each training: what is sought goes by
 * the texts that happen to be there, and other texts chose others (of the pairs that two folds found 40 % were the same), so that single
 * sentences turned round. Most of these were found by nearly all of a dozen trainings, whatever the rules and texts were; the rest many documents
 * ask for. Of those that say the same one or two are kept. `train-places.ts --out FILE --ask-pairs` lists what is asked for beyond.
 */
export const sensePairs: readonly Pair[] = (
  [
    // Something lies near a city of millions whatever a text is about, and much is named of its country.
    ['metropolis', 'near-others'],
    ['metropolis', 'within-100km'],
    // Georgia beside Alabama is the state; towns are named beside anything.
    ['first-level', 'like-neighbour'],
    ['settlement', 'like-neighbour'],
    // Whoever names a state names something else of its country.
    ['first-level', 'nothing-in-its-country'],
    ['first-level', 'country-share'],
    // Far from all else lies what the text had no reason to name, unless its region is named.
    ['nothing-within-1000km', 'little-in-its-country'],
    ['region-named', 'nothing-within-1000km'],
    ['unsized', 'nothing-within-1000km'],
    ['village', 'little-in-its-country'],
    // What a name meant elsewhere in the text it means here: the rest adds little to that, but to a small town it does.
    ['first-listed', 'same-sense-elsewhere'],
    ['same-sense-elsewhere', 'near-others'],
    ['capital', 'same-sense-elsewhere'],
    ['settlement', 'same-sense-elsewhere'],
    // The best known of a name is seldom its county; and a large city is better known than its people tell, a quarter of many people is not.
    ['first-listed', 'second-level'],
    ['population', 'population'],
    ['population', 'district'],
    // Of two names with a comma the first does not lie in the second, however near it is.
    ['container-not-after', 'near-others'],
  ] as const satisfies readonly (readonly [SenseRule, SenseRule])[]
).map(([first, second]) => [column[first], column[second]] as const)

/**
 * What can only speak for a reading: of places of one name nobody means the larger one less, nor the one that lies by the others, in a
 * land that is named, or that is of the paper's own country. Where two rules say nearly the same, a few texts would else turn one of them round.
 */
const onlyFor = new Set(
  (
    [
      ...(['population', 'largest', 'share', 'first-listed', 'main-name', 'same-sense-elsewhere'] as const),
      ...(['country-named', 'region-named', 'district-named', 'country-share', 'region-share', 'holds-others'] as const),
      ...(['sister-regions', 'by-named-river', 'by-river-beside'] as const),
      ...(['near-others', 'near-neighbour', 'like-neighbour', 'joined-like', 'within-30km', 'within-100km', 'within-300km'] as const),
      ...(['outlet-country', 'outlet-place', 'outlet-region', 'spoken-there'] as const),
    ] satisfies SenseRule[]
  ).map(rule => column[rule]),
)

/**
 * "Dover, Del." beside a Dover in Pennsylvania: few texts have it, and none leaves a doubt. So of places said to lie by others, and of
 * "WASHINGTON (AP) —" above a story of Connecticut, and of the paper's own town. In "Melut, Kodok and Tonga", all else on the Nile, hardly the kingdom is meant. A
 * city of another tongue is no hamlet near by, nor is a great one, nor a name that one spot alone in the world bears; and where a land has a well-known town of the name, it is that. A text whose words are of one land is about it nineteen times in twenty, and most such texts name so
 * much of it that they have no need of that. "The Cuba School Board" is no country's.
 */
const expectedOfSenses = new Map([
  [column['abbreviation-after-comma'], 4],
  [column['container-named-after'], 1],
  [column['container-not-after'], -4],
  [column['unlisted-in-container'], 3],
  [column['unlisted-in-list'], 3.5],
  [column['unlisted-world-city'], -4],
  [column['unlisted-metropolis'], -3],
  [column['unlisted-one-spot'], -2.5],
  [column['unlisted-known-in-land'], -2],
  [column['sister-regions'], 3],
  [column['by-named-river'], 2.5],
  [column['by-river-beside'], 5],
  [column['unlisted-in-round'], 1.5],
  [column['out-of-round'], -3],
  [column['known-as-list'], 2.5],
  [column['said-near'], 2],
  [column['capital-has-the-name'], -1.5],
  [column['respelled-of-main'], -2.5],
  [column['joined-like'], 2],
  [column['dateline-capital'], 5],
  [column['outlet-home'], 6.5],
  [column['spoken-there'], 10],
  [column['capital-acts'], 1.5],
  [column['told-as-town'], -8],
  [column['told-in-full'], 6],
  [column['adjective-announced'], -5],
])

const round = (x: number): number => Math.round(x * 1000) / 1000
