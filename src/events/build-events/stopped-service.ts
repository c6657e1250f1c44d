import { wordSet } from '../../text/word-set.ts'
import type { Clause } from '../clauses.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** "No passenger flights will leave Ebo on Thursday", "no trains ran on Sunday": what is told is that a service stands still. */
export function isStoppedService({ tokens }: ReadSentence, { first }: Clause, trigger: Trigger): boolean {
  if (!ofService.has(trigger.subkind)) return false
  let k = trigger.first - 1
  while (k > first && lowerAt(tokens, k) !== 'no') k--
  if (lowerAt(tokens, k) !== 'no' || trigger.first - k > 7) return false
  for (let at = k + 1; at < trigger.first && at < k + 4; at++) if (services.has(lowerAt(tokens, at))) return true
  return false
}

const ofService = wordSet('journey start exercise closure')
const services = wordSet(
  'flight flights train trains tram trams bus buses ferry ferries sailing sailings boat boats service services metro plane planes',
)
