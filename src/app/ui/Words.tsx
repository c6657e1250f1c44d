import type { WordKey } from '../words/en.ts'
import type { MessageParams, MessagePart } from '../words/message.ts'
import { tParts } from '../words/t.ts'

/** A text of the catalogue with its strong parts: `<Words of="inView" with={{ n: 6, all: 7 }} />`. */
export function Words({ of, with: params = {} }: { of: WordKey; with?: MessageParams }) {
  return inParts(tParts(of, params))
}

export const inParts = (parts: MessagePart[]) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message never change places
  parts.map((part, i) => (part.strong ? <b key={i}>{part.text}</b> : <span key={i}>{part.text}</span>))
