import { wordSet } from '../text/word-set.ts'

/** What a word that stands before a trigger says of it; a word may say more than one of these. */
export const [negates, supposes, threatens, plans, claims, denies, isHearsay, turns, subordinates, saysMore] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512,
]

const lists: readonly (readonly [says: number, words: string])[] = [
  [
    negates,
    "not never no neither nor nothing without n't dodging dodged evading evaded nobody none didn't wasn't weren't hasn't haven't hadn't isn't don't doesn't avoided avoiding averts averted averting prevents prevented preventing foils foiled thwarts thwarted",
  ],
  [
    supposes,
    "if unless whether would could might should possible potential hypothetical fear fears feared risk risks possibility prospect scenario imagine imagines imagined imagining suppose supposed wouldn't couldn't can simulate simulates simulated simulating simulation mock imaginary fictional fictitious pretend",
  ],
  [threatens, 'threaten threatens threatened threatening threat threats vow vows vowed vowing'],
  [
    plans,
    `will 'll won't plan plans planned planning intend intends intended intending intention scheduled expect expects expected due set aim aims aiming
    hope hopes hoping prepare prepares preparing prepared poised slated about going upcoming propose proposes proposed agreed promise promises promised
    pledge pledges pledged ordered approved want wants seek seeks consider considers considering considered ready decided voted votes tomorrow`,
  ],
  [
    claims,
    `allegedly reportedly probably presumably allege alleges alleged claim claims claimed claiming accuse accuses accused suspected apparently purportedly rumored rumoured
    believe believes believed suggest suggests appear appears seem seems insist insists insisted`,
  ],
  [
    denies,
    'deny denies denied denying denial refute refuted reject rejects rejected dispute disputes disputed dismissed false hoax untrue',
  ],
  // Words that are passed on, and may prove wrong: "Reports that the dam had burst are false"
  [isHearsay, 'report reports rumor rumors rumour rumours claim claims allegation allegations suggestion suggestions account accounts'],
  [turns, 'because although though whereas ; :'],
  // What leads to a clause of its own: what is feared, denied or planned before it is not what it tells
  [subordinates, 'after when while before as since where who whom whose which'],
  [saysMore, 'may said says say announced and but that rule rules ruled ruling case off cancelled canceled postponed scrapped shelved'],
]

/** What happens in a tale, a plan of an exercise or a dream happens nowhere: "a film in which the school burns down". */
export const tales = wordSet('film movie novel play series drama thriller story game scenario simulation dream exercise drill')
/** "down from 40 in January", "compared with May": a day behind one of these is told to compare with. */
export const comparing = wordSet('compared versus than down up')

/** What each of the words says that can say anything: most cannot. */
const statusWords: ReadonlyMap<string, number> = bySaying()

function bySaying(): Map<string, number> {
  const found = new Map<string, number>()
  for (const [says, words] of lists) for (const word of words.split(/\s+/)) found.set(word, (found.get(word) ?? 0) | says)
  return found
}

/** Of a word in small letters, the sum of what it says; 0 for most. */
export function statusWord(word: string): number {
  return statusWords.get(word) ?? 0
}
