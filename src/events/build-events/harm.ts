import { wordSet } from '../../text/word-set.ts'

export function isHarm({ subkind }: { subkind: string }): boolean {
  return harms.has(subkind)
}

/** "Nine were trapped after a shaft collapsed near Ebo", "bodies were found after an avalanche": what comes of it was there as well. */
const harms = wordSet('casualty destruction accident discovery')

export function isCause({ subkind }: { subkind: string }): boolean {
  return causes.has(subkind)
}

const causes = wordSet('accident disaster shooting strike shelling bombing attack clash destruction')
