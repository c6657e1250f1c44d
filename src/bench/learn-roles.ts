import { type Role, roles } from '../places/place.ts'
import { type RoleWeights, stretchesOf } from '../places/role.ts'
import { signsOf, type WholeText, wholeText } from '../places/role-signs.ts'
import type { Stretch } from '../places/role-stretch.ts'
import type { Words } from '../places/words.ts'
import { type Choice, fitChoice } from './fit.ts'
import type { RoleCase } from './tell-roles.ts'

/** A sign must stand in this many texts. */
const leastTexts = 5
/** What tells two roles apart by less is left out. */
const least = 0.25
const penalty = 3
/** What the better of two right answers counts; the other has the rest. */
const betterCounts = 0.7
/** To miss where something happened loses its event, to see it where nothing did adds a doubtful one: the former counts for more. */
const happenedCounts = 1.15

/**
 * What few texts show and none leaves in doubt: who speaks, whose embassy it is, whence somebody is taken, whom one sides
 * with or thanks, what is compared, whence something is shipped. Their weights are drawn there and not to nought, and they count however few
 * the texts that have them, and where none has.
 */
const expected: [sign: string, role: Role, weight: number][] = [
  ['has what speaks', 'said', 4],
  ['right before | speaking', 'said', 3],
  ['before two | , | speaking', 'said', 2],
  ['does | speaking', 'said', 3],
  ['speaks there | officials', 'said', 3],
  ['speaks there | people', 'said', 1],
  ['has | what stands abroad', 'origin', 3],
  ['behind a party', 'origin', 3],
  ['near a score', 'origin', 1],
  ['near a score, after | over', 'origin', 2],
  ['after two | lives | in', 'origin', 2],
  ['after two | living | in', 'origin', 1],
  ['before two | - | coming', 'origin', 3],
  ['taken from', 'happened', 3],
  ['has, how | sites | Name', 'happened', 3],
  ['after | siding', 'named', 4],
  ['after | against', 'named', 1],
  ['after, and a preposition | siding', 'named', 2],
  ['after, and a preposition | comparing', 'named', 1.5],
  ['after, and a preposition | things', 'named', 1.5],
  ['verb before | siding', 'named', 1],
  ['after two | things | between', 'named', 3],
  ['bearing', 'named', 5],
  ['after two | supplying | from', 'origin', 2.5],
  ['after two | goods | from', 'origin', 1.5],
  ['end of a list, before | number', 'happened', 2],
  ['over | from | as', 'origin', 3],
  ['after two | learning | in', 'origin', 1.5],
  ['after two | learning | at', 'origin', 1.5],
  ['after two | people | from', 'origin', 1.5],
  ['after two | firms | from', 'origin', 2],
  ['harmed | people | in', 'happened', 3],
  ['over | into | in', 'happened', 2],
  ['over | outside | in', 'happened', 2],
  ['after two | goods | to', 'named', 1.5],
  ['clause has | than', 'named', 1],
  ['who over | speaking | to', 'named', 2],
  ['over | than | in', 'named', 2],
  ['over | than | of', 'named', 1.5],
  ['over | like | in', 'named', 2],
  ['over | like | of', 'named', 2],
  ['after two | ambassador | to', 'named', 2],
  ['after two | envoy | to', 'named', 2],
  ['after two | things | with', 'named', 2],
  ['after two | things | on', 'named', 1.5],
  ['after | unlike', 'named', 2],
  ['after | like', 'named', 1],
  ['after | than', 'named', 1.5],
  ['after two | instead | of', 'named', 2],
  ['after two | comparing | of', 'named', 2],
  ['after two | bound | for', 'named', 1.5],
  ['after two | mp | for', 'origin', 2],
  ['after two | member | for', 'origin', 2],
  ['after two | formerly | of', 'origin', 2],
  ['after two | late | of', 'origin', 2],
  ['credit', 'said', 4],
]

/** Weights under which the marked roles are likeliest (a multinomial logit with an L2 penalty). Nothing random: the same texts give the same weights. */
export function learnRoles(cases: readonly RoleCase[]): RoleWeights {
  const examples = cases.flatMap(examplesOf)
  const textsWith = new Map<string, Set<RoleCase>>()
  for (const { keys, from } of examples)
    for (const key of keys) {
      const texts = textsWith.get(key) ?? new Set()
      textsWith.set(key, texts.add(from))
    }
  const shown = [...textsWith].filter(([, texts]) => texts.size >= leastTexts).map(([key]) => key)
  const known = [...new Set([...shown, ...expected.map(([sign]) => sign)])].sort()
  const columnOf = new Map(known.map((key, i) => [key, i]))
  const bias = known.length
  const choices = examples.flatMap(({ keys, marked }) => {
    const own = [...keys.filter(key => columnOf.has(key)).map(key => columnOf.get(key)!), bias]
    return marked.flatMap(right =>
      right.map((role, i) => {
        const share = right.length === 1 ? 1 : i === 0 ? betterCounts : 1 - betterCounts
        return choiceOf(own, roles.indexOf(role), role === 'happened' ? share * happenedCounts : share)
      }),
    )
  })
  const fitted = fitChoice(
    choices,
    (known.length + 1) * roles.length,
    () => penalty,
    new Set(),
    new Map(expected.map(([sign, role, weight]) => [columnOf.get(sign)! * roles.length + roles.indexOf(role), weight])),
  )
  const weightsOf = (column: number): number[] => roles.map((_, r) => Math.round(fitted[column * roles.length + r]! * 100) / 100)
  const learned: Learned = { bias: weightsOf(bias), signs: {}, pairs: {} }
  known.forEach((key, i) => {
    const weights = weightsOf(i)
    if (Math.max(...weights) - Math.min(...weights) < least) return
    const [what, word = '', other] = key.split(parting) as [string, string?, string?]
    if (other === undefined) {
      learned.signs[what] ??= {}
      learned.signs[what][word] = weights
    } else {
      learned.pairs[what] ??= {}
      learned.pairs[what][word] ??= {}
      learned.pairs[what][word][other] = weights
    }
  })
  return learned
}

interface Learned {
  bias: number[]
  signs: Record<string, Record<string, number[]>>
  pairs: Record<string, Record<string, Record<string, number[]>>>
}

function examplesOf(from: RoleCase) {
  const { words, names, marks } = from
  const { stretches, of } = stretchesOf(words, names)
  const whole = wholeText(words, stretches)
  return stretches.map((_, nth) => ({
    from,
    keys: namesOfSigns(words, stretches, nth, whole),
    marked: marks.filter((_, i) => of[i] === nth).map(mark => mark.roles),
  }))
}

/** What is seen, and its words, in one: `between | in | ,`. */
function namesOfSigns(words: Words, stretches: readonly Stretch[], nth: number, whole: WholeText): string[] {
  const names = new Set<string>()
  const put = (...parts: string[]) => names.add(parts.join(parting))
  signsOf(words, stretches, nth, whole, { sign() {}, background() {}, see: put, seePair: put })
  return [...names]
}

const parting = ' | '

/** One of four, each with the same signs in columns of its own. */
function choiceOf(own: readonly number[], right: number, counts: number): Choice {
  const four = roles.map((_, r) => r)
  return {
    starts: Int32Array.from([...four, roles.length], r => r * own.length),
    columns: Int32Array.from(four.flatMap(r => own.map(column => column * roles.length + r))),
    values: new Float64Array(own.length * roles.length).fill(1),
    right: four.map(r => r === right),
    counts,
  }
}
