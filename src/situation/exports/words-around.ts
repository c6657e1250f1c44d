import type { PlaceMention } from '../schema.ts'

/**
 * The words of a mention with those around them, as far as they are kept and stand in its paragraph: “… alliance in East Asia and …”.
 * Kept is a number of letters, so that a word at an end may be cut in two; it is left out.
 */
export function wordsAround({ selector: [{ prefix, exact, suffix }, { start }] }: Pick<PlaceMention, 'selector'>): string {
  const [before, after] = [prefix.split('\n').at(-1)!, suffix.split('\n')[0]!]
  const isWholeBefore = before.length < prefix.length || prefix.length === start
  const isWholeAfter = after.length < suffix.length || suffix === ''
  const head = isWholeBefore ? before : `… ${before.replace(/^\S+\s*/, '')}`
  const tail = isWholeAfter ? after : `${after.replace(/\s*\S+$/, '')} …`
  return `“${`${head}${exact}${tail}`.replace(/\s+/g, ' ').trim()}”`
}
