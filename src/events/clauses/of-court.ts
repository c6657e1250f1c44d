import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { hasDay } from '../told-when.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isAftermathVerb, isPredicate } from './deed.ts'

/** Where what somebody was tried for begins, behind what a court did: the day is that of the court. Null where no court did anything. */
export function cutBehindCourt(tokens: readonly Token[], since: readonly Trigger[], right: Trigger): number | null {
  const left = since.at(-1)!
  // "sentenced to six years | for robbing a bank", "went on trial on Monday, accused | of robbing a bank"
  if (right.use === 'gerund' && since.some(isAftermathVerb) && leadsToGerund.has(lowerAt(tokens, right.first - 1))) return right.first - 1
  // "pleaded guilty on Friday | to robbing a bank"
  if (right.use === 'gerund' && lowerAt(tokens, right.first - 1) === 'to' && isPlea(tokens, left)) return right.first - 1
  // "sentenced on Monday | over the collapse of two dams in 2023"
  const cause = isAftermathVerb(left) ? causeOf(tokens, left, right) : -1
  return cause >= 0 ? cause : null
}

export const leadsToGerund = wordSet('for of with')

function isPlea(tokens: readonly Token[], { first, last }: Trigger): boolean {
  return lowerAt(tokens, last) === 'guilty' || lowerAt(tokens, first).startsWith('plead')
}

/** Where "over the deadly collapse" begins, when it tells what somebody was tried for; -1 where it does not. */
function causeOf(tokens: readonly Token[], left: Trigger, right: Trigger): number {
  for (let k = right.first - 1; k > Math.max(left.last, right.first - 5); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'over') return k
    // "sentenced on Tuesday two men to 40 years | for the bombing of a club": the court's day is told before
    if ((word === 'for' || word === 'of') && !isPredicate(right))
      return (ofDeed.has(lowerAt(tokens, k + 1)) || k + 1 === right.first) && hasDay(tokens, 0, k) ? k : -1
  }
  return -1
}

const ofDeed = wordSet('the a an his her their its')
