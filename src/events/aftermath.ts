import { wordSet } from '../text/word-set.ts'
import { kinds } from './kinds.ts'
import type { Trigger } from './triggers/trigger.ts'

/** What comes later than the deed it is about, often by much: courts, arrests, mourning, words. */
export function isAftermath(trigger: Pick<Trigger, 'subkind'>): boolean {
  return aftermath.has(trigger.subkind) || kinds[trigger.subkind].family === 'statement'
}

const aftermath = wordSet('arrest release trial gathering investigation seizure discovery')
