import { expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { seeSentence } from './role-sentence.ts'
import { readWords } from './words.ts'

/** What is seen of the sentence of a name. */
function seen(text: string, name: string): string[] {
  const words = readWords(articleFromText(text))
  const found: string[] = []
  const see = (_: string, word?: string) => void found.push(word!)
  seeSentence(
    words,
    words.tokens.findIndex(token => token.text === name),
    { sign() {}, background() {}, see, seePair() {} },
  )
  return found.sort()
}

test.each([
  ['A bridge fell in Lima on Monday.', ['day']],
  ['The bridge fell. On Monday it was shut. Crowds came to Lima.', []],
  ['“We would go to Lima,” she told us.', ['quotation', 'would']],
  ['The city is larger than Lima.', ['is']],
  ['Trucks burned near Lima.', []],
])('%s', (text, signs) => expect(seen(text, 'Lima')).toEqual(signs))
