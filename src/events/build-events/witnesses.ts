import type { Mention } from '../../places/place.ts'
import { firstFrom } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import type { EventPlace } from '../event.ts'
import { kinds } from '../kinds.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** "Families in Ebo said men in uniform shot their neighbours": what those who live there tell of befell them there, unless another place is named. */
export function whereWitnessed({ tokens }: ReadSentence, { first, subkind }: Trigger, mentions: readonly Mention[]): EventPlace | null {
  if (kinds[subkind].family !== 'force' && !befalls.has(subkind)) return null
  for (let k = 0; k < first && k < opening; k++) {
    if (!witnesses.has(lowerAt(tokens, k)) || !where.has(lowerAt(tokens, k + 1))) continue
    const m = firstFrom(mentions, tokens[k + 1]!.end)
    const mention = mentions[m]
    if (!mention?.place || mention.adjective || firstFrom(tokens, mention.start) > k + 4) return null
    const next = firstFrom(tokens, mention.end)
    if (next >= first || !tells.has(lowerAt(tokens, next))) return null
    return { mention: m, placeId: mention.place.id, role: 'happened', carried: null }
  }
  return null
}

/** Who tells of it opens the sentence. */
const opening = 6
const witnesses = wordSet(
  'residents resident families villagers villager witnesses survivors inhabitants locals neighbours neighbors townspeople shopkeepers doctors medics',
)
const where = wordSet('in of near at')
const tells = wordSet('said say says told described recalled reported')
const befalls = wordSet('casualty accident disaster destruction displacement arrest protest')
