import type { ArticleMention } from '../../situation/schema.ts'
import type { DataWordKey } from './data-words.ts'
import { t } from './later-words.ts'
import { windInWords } from './place-sentences.ts'
import { roleInWords } from './place-words.ts'
import { dataWords } from './t.ts'

type GivenReason = Pick<ArticleMention['reasons'][number], 'rule' | 'words' | 'params'>

/** A reason in the language of the interface: “North Korea is named 13 times”. English, and what is not known by rule, is the data's own. */
export function reasonSentence({ rule, words, params = {} }: GivenReason): string {
  const kind = typeof params.kind === 'string' ? { kind: said(`reasonKind:${params.kind}`, {}) ?? params.kind } : {}
  const way = typeof params.way === 'string' ? { way: windInWords(params.way) } : {}
  return said(`reason:${rule}`, { ...params, ...kind, ...way }) ?? words
}

/** Why a mention has its role: “Taken as where it happened: after “in” …”. */
export function roleSentence({ role, roleWhy, roleReason }: Pick<ArticleMention, 'role' | 'roleWhy' | 'roleReason'>): string {
  const why = (roleReason && said(`role:${roleReason.rule}`, roleReason.params)) ?? roleWhy
  return t('roleWhy', { role: roleInWords(role), why })
}

/** Null as well where the data lacks what the words are made with: it comes from outside and may be older than the words. */
function said(key: string, params: Record<string, string | number>): string | null {
  try {
    return dataWords(key as DataWordKey, params)
  } catch {
    return null
  }
}
