import { wordList } from '../../text/word-list.ts'
import { frequentWords, ordinaryWords } from './ordinary-words.ts'

export { isGivenName, isSurname } from '../../text/given-name.ts'

const isFrequent = wordList(frequentWords)
const isOrdinary = wordList(ordinaryWords)

/** Whether it is an ordinary English word, and how ordinary: 2 among the commonest, 1 in the dictionary, 0 neither. Words are as `normalizeName` writes them. */
export const ordinariness = (word: string): 0 | 1 | 2 => (isFrequent(word) ? 2 : isOrdinary(word) ? 1 : 0)
