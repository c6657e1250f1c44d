import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../articles/read-article.ts'
import type { Toponym } from '../toponym.ts'
import { readWords } from '../words.ts'
import { governmentAct } from './government.ts'

/** What the first word of a sentence does. */
const actOf = (text: string) => governmentAct(readWords(articleFromText(text)), { first: 0, last: 0 } as Toponym)

describe('a name acts as a government does', () => {
  test.each([
    ['Moscow denied it.', 'denied'],
    ['Moscow has repeatedly denied it.', 'denied'],
    ['Washington would not recognize the vote.', 'recognize'],
    ['Paris and Brussels called for talks.', 'called'],
  ])('%s', (text, act) => expect(actOf(text)).toBe(act))
})

describe('a name does nothing of that', () => {
  test.each([
    'Moscow was cold.',
    'Washington police said so.',
    'London, Smith said, is dear.',
    'Paris and its suburbs were flooded.',
    'Havana Declared Open',
    'Lima',
  ])('%s', text => expect(actOf(text)).toBe(''))
})
