import { wordSet } from '../text/word-set.ts'
import { isLy } from './lower.ts'

/* Small words that several files ask for. What one rule alone asks for stands beside it. */

export const articles = wordSet('a an the')
/** "a raid", "its mills": with a noun behind it. */
export const articlesAndPossessives = wordSet('the a an its their his her')
export const isOrWas = wordSet('is are was were')
/** "is often spread by flies", "quakes often strike": what comes time and again. */
export const oftenWords = wordSet('often usually sometimes regularly routinely typically rarely seldom frequently commonly')
/** "is closed", "to be closed": with a participle, how things stand or will. */
export const isOrAre = wordSet('be is are')
/** "people who had fled", "a fire that broke out" */
export const relatives = wordSet('who which that')
/** "later confirmed", "was then seized": what may stand before a verb and says little of it. */
export const smallAdverbs = wordSet('also then later')
/** What makes a passive of a participle and a progressive of a gerund: "was shot", "got stuck", "are fleeing". */
export const be = wordSet("is are was were be been being am 's 're get gets got getting gotten")
/** What makes a perfect of a participle. */
export const have = wordSet("has have had having 've 'd")
/** Words behind which a verb stands in its base form: "will close", "didn't close". */
export const modal = wordSet(
  `will would could might may can should must shall to did does do 'll won't wouldn't couldn't didn't doesn't don't cannot didn`,
)
export const preposition = wordSet(
  `of in on at by for with from to after before during near over into about against between under amid since through outside inside around
  across behind following as than until`,
)
export const determiner = wordSet(
  `a an the this that these those his her its their my our your no any another each every some several two three four five six many all
  both s`,
)
/** What goes on with a list, or with another clause. */
export const joins = wordSet('and or that ,')

/** "recently", "also": a word to look past between a verb and its helper. */
export function isAdverb(word: string): boolean {
  return isLy(word) || adverbs.has(word)
}

const adverbs = wordSet("also just then now not never since still already later first again recently reportedly allegedly both all n't")
