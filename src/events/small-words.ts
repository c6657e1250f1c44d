import { wordSet } from '../text/word-set.ts'

/* Small words that several files ask for. What one rule alone asks for stands beside it. */

export const articles = wordSet('a an the')
export const isOrWas = wordSet('is are was were')
/** "people who had fled", "a fire that broke out" */
export const relatives = wordSet('who which that')
/** "later confirmed", "was then seized": what may stand before a verb and says little of it. */
export const smallAdverbs = wordSet('also then later')
