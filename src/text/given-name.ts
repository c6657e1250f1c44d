import { givenNames, surnames } from './personal-names.ts'
import { wordList } from './word-list.ts'

/** Whether people are given this name: `isGivenName('jordan')`. Words are in small letters and without accents. */
export const isGivenName = wordList(givenNames)
export const isSurname = wordList(surnames)
