import type { Decision } from '../situation/amend.ts'

/**
 * What two tabs make of the decisions that both began from, `base`: theirs, with what was decided anew or taken back in `mine` put to it. `wins` says
 * whose holds of a mention about which both changed their mind.
 *
 *     mergeDecisions([], [about a], [about b], 'mine') // [about b, about a]
 */
export function mergeDecisions(
  base: readonly Decision[],
  mine: readonly Decision[],
  theirs: readonly Decision[],
  wins: 'mine' | 'theirs',
): readonly Decision[] {
  const [before, here, there] = [base, mine, theirs].map(byMention) as [ByMention, ByMention, ByMention]
  const isChanged = (now: ByMention, mention: string) => !isSame(before.get(mention), now.get(mention))
  const isMine = (mention: string) => isChanged(here, mention) && (wins === 'mine' || !isChanged(there, mention))
  return [...theirs.filter(({ mention }) => !isMine(mention)), ...mine.filter(({ mention }) => isMine(mention))]
}

/** Whether two lists say the same. */
export function saySame(some: readonly Decision[], others: readonly Decision[]): boolean {
  return (
    some.length === others.length && some.every((decision, i) => decision.mention === others[i]!.mention && isSame(decision, others[i]))
  )
}

type ByMention = ReadonlyMap<string, Decision>

const byMention = (decisions: readonly Decision[]): ByMention => new Map(decisions.map(decision => [decision.mention, decision]))

/** Of one mention: what leans on it follows from the article. */
function isSame(one: Decision | undefined, other: Decision | undefined): boolean {
  if (!one || !other) return one === other
  return one.verdict === other.verdict && one.place?.id === other.place?.id && one.by === other.by && one.at === other.at
}
