import { lazySet } from '../../text/given-name.ts'
import { frequentWords, ordinaryWords } from './ordinary-words.ts'

export { isGivenName, isSurname } from '../../text/given-name.ts'

const frequent = lazySet(frequentWords)
const ordinary = lazySet(ordinaryWords)

/** Whether it is an ordinary English word, and how ordinary: 2 among the commonest, 1 in the dictionary, 0 neither. Words are as `normalizeName` writes them. */
export const ordinariness = (word: string): 0 | 1 | 2 => (frequent().has(word) ? 2 : ordinary().has(word) ? 1 : 0)
