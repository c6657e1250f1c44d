import { inOneLine } from '../text/in-one-line.ts'
/**
 * Whether a headline says that what stands below it advises, reviews or thinks aloud: "How to prune a pear tree", "Letters: the buses", "Book review: …". Such a
 * text may tell of an event all the same, but then it says when and where.
 */
export function isOfNoNews(headline: string): boolean {
  return advises.test(headline) || labelled.test(headline)
}

const advises = new RegExp(
  inOneLine`
    ^(?:how (?:to|i|we)\b|what to (?:do|eat|see|read|wear|plant|cook)\b|what[’']s on\b|ask (?:the|a|an|our)\b|your (?:stars|week|
    questions)\b|(?:letters? )?to the editor\b|
    (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|top|best) (?:\w+ )?(?:things|places|ways|reasons|tips|myths|walks|hikes|recipes|beaches|
    books|films)\s(?:to|for|not|where|worth|you|we|about|near|around)\b|(?:letter|postcard|notes) from\b|an? (?:walk|stroll|hike|weekend|day out)\s(?:in|on|along|
    around|through|with|by|among|from)\b|on (?!morning|evening|spring|beijing)\w+ing\b.{0,20}$|on the (?:sound|joys?|pleasures?|virtue|tyranny|habit|nature|fear) of\b|
    the (?:joys?|tyranny|pleasures?) of\b|(?:an? )?(?:\w+ )?guide to\b)`,
  'i',
)
const labelled = new RegExp(
  inOneLine`
    ^(?:opinion|comment|editorial|column|diary|memoir|leader|letters?|essay|analysis|explainer|profile|portrait|interview|travel|recipes?|
    horoscopes?|quiz|gardening|(?:(?:book|film|theatre|theater|music|restaurant|album|exhibition) )?reviews?)\s?[:|—–]`,
  'i',
)
