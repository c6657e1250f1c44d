import { expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { isOfSport } from './role-sport.ts'
import { readWords } from './words.ts'

test.each([
  ['Tessel beat Dunmore in the cup on Sunday. Their coach praised the defender who scored.', true],
  ['Lorvia won the match by two wickets. The captain made 71 in the second innings.', true],
  ['The race for mayor is on in Tessel, and the goals of both sides are the same.', false],
  [
    'A fire killed two people in Tessel. The club next door and its players were unhurt, and firemen from Dunmore put it out within the hour.',
    false,
  ],
  ['', false],
])('%s: of matches and teams? %s', (text, is) => expect(isOfSport(readWords(articleFromText(text)))).toBe(is))
