import type { Span } from '../text/span.ts'

/** What stands before an item of a list, or ends what it hangs on. */
const opensItem = /^[\s•·▪‣*–—-]+(?=["“‘']?\p{L})/u

const anyQuote = /["“”]/

/**
 * A clause without the marks at its edges that are none of its words: of “• The airport has been closed” the bullet, of “"My grandfather was killed here”
 * the mark that opens what goes on behind it, of a clause that is all quoted both. A pair inside stays: “the “old” bridge fell”.
 */
export function bareQuote(text: string, { start, end }: Span): Span {
  let words = text.slice(start, end)
  const item = opensItem.exec(words)?.[0].length ?? 0
  if (!anyQuote.test(words)) return { start: start + item, end }
  words = words.slice(item)
  const straight = words.split('"').length - 1
  const curly = { opens: words.split('“').length - 1, closes: words.split('”').length - 1 }
  const whole = straight === 2 || (straight === 0 && curly.opens === 1 && curly.closes === 1)
  const wrapped = whole && /^["“].*["”]$/s.test(words)
  const first = (words.startsWith('"') && straight % 2 === 1) || (words.startsWith('“') && curly.opens > curly.closes)
  const last = (words.endsWith('"') && straight % 2 === 1) || (words.endsWith('”') && curly.closes > curly.opens)
  return { start: start + item + (first || wrapped ? 1 : 0), end: end - ((last && !first) || wrapped ? 1 : 0) }
}
