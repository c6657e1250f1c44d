import { type AnyKey, tParts } from '../words/later-words.ts'
import type { MessageParams } from '../words/message.ts'
import { inParts } from './Words.tsx'

/** As `Words`, for whatever is no part of the first view. */
export function LaterWords({ of, with: params = {} }: { of: AnyKey; with?: MessageParams }) {
  return inParts(tParts(of, params))
}
