import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { subjectOf } from './figures.ts'
import { lowerAt } from './lower.ts'
import { articles } from './small-words.ts'

/** Whether the ground itself is a verb's subject: "a hillside gave way", "part of the cliff above Ebo collapsed"; not "a house on the slope collapsed". */
export function isGroundBefore(tokens: readonly Token[], verb: number): boolean {
  let first = verb
  while (mayBe.has(lowerAt(tokens, first - 1))) first--
  let k = beforeWhere(tokens, subjectOf(tokens, first))
  if (lowerAt(tokens, k + 1) === 'of' && shares.has(lowerAt(tokens, k))) {
    k += articles.has(lowerAt(tokens, k + 2)) ? 3 : 2
    return ground.has(lowerAt(tokens, k)) || matter.has(lowerAt(tokens, k))
  }
  // "the mountain of debt"
  if (lowerAt(tokens, k + 1) === 'of') return ground.has(lowerAt(tokens, k)) && matter.has(lowerAt(tokens, k + 2))
  if (lowerAt(tokens, k) === 'bank') return matter.has(lowerAt(tokens, k - 1)) || lowerAt(tokens, k - 1) === 'river'
  return ground.has(lowerAt(tokens, k)) || matter.has(lowerAt(tokens, k))
}

/** Back over "above Ebo" of "the hillside above Ebo". */
function beforeWhere(tokens: readonly Token[], head: number): number {
  for (let k = head; k > head - 5 && tokens[k]?.kind === 'word'; k--) if (around.has(lowerAt(tokens, k))) return k - 1
  return head
}

const mayBe = wordSet('could would might may can will to threatened began about')
const around = wordSet('above below beside along outside')
const ground = wordSet(
  `hillside hillsides slope slopes hill mountain mountainside cliff cliffs clifftop slide riverbank riverbanks ground bluff ridge
  escarpment scarp`,
)
const matter = wordSet('mud rock rocks earth soil boulder boulders scree debris rubble clay peat slurry')
const shares = wordSet(
  `part parts section sections side flank face half stretch strip chunk chunks slab slabs tonnes tons metres meters mass masses wall
  torrent torrents`,
)
