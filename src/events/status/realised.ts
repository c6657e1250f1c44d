import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import { isOrWas } from '../small-words.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** "managed to seize", "used the gun to shoot", "went on to win": the infinitive tells what came about. */
export function realised(lower: (k: number) => string, trigger: Trigger): boolean {
  // "residents had to leave"
  if (lower(trigger.first - 2) === 'had') return true
  for (let k = trigger.first - 2; k >= Math.max(0, trigger.first - 6); k--) {
    if (cameAbout.has(lower(k))) return true
    // "regrets to announce", "is pleased to announce": the words are said
    if (trigger.subkind === 'statement' && glad.has(lower(k))) return true
    // "the strongest storm to hit Ebo since 1990", "the third ferry to sink this year"
    if (isRanked(lower(k))) return !isAim.test(lower(trigger.first - 2))
  }
  // "the fourth cow in the United States to fall ill"
  if (isOfRanked(lower, trigger)) return true
  // "Bomb threats forced stations in Rome and Brussels to close"
  for (let k = trigger.first - 7; k >= Math.max(0, trigger.first - 10); k--) if (compels.has(lower(k))) return true
  return false
}

const compels = wordSet('forced obliged compelled prompted')

/** Whether what is counted stands farther before, with where it is. */
function isOfRanked(lower: (k: number) => string, { first }: Trigger): boolean {
  for (let k = first - 3; k > first - 9; k--) {
    if (whereabouts.has(lower(k))) {
      for (let at = k - 2; at > k - 5; at--) if (ordinals.has(lower(at))) return true
      return false
    }
    if ((isPastForm(lower(k)) && lower(k) !== 'united') || isOrWas.has(lower(k)) || lower(k) === ',') return false
  }
  return false
}

const whereabouts = wordSet('in on of at from')
const ordinals = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth latest')

function isRanked(word: string): boolean {
  return ranks.has(word) || (word.endsWith('est') && word.length > 5 && !notRanked.has(word))
}

const isAim = /^(attempt|bid|plan|effort|try|chance|step|move|offer|order|call|time|in|at|for)s?$/
const ranks = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth latest worst only')
const notRanked = wordSet('interest request forest arrest harvest protest conquest southwest northwest suggest honest modest')
const glad = wordSet('regret regrets pleased proud delighted happy glad saddened sad sorry honoured honored thrilled excited')

const cameAbout = wordSet(
  'managed began started continued continues used went came proceeded forced able arrived returned led caused prompted helped hurried rushed obliged compelled',
)
