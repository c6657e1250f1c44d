import { expect, test } from 'vitest'
import type { PlaceMention } from '../schema.ts'
import { wordsAround } from './words-around.ts'

const mention = (prefix: string, suffix: string, start = 320): Pick<PlaceMention, 'selector'> => ({
  selector: [
    { type: 'TextQuoteSelector', exact: 'Hale', prefix, suffix },
    { type: 'TextPositionSelector', start, end: start + 4 },
  ],
})

test.each([
  [
    'ipping the bridge that leads to ',
    ' was closed for the night, he sai',
    '“… the bridge that leads to Hale was closed for the night, he …”',
  ],
  ['the evening.\n\nTwo were hurt in ', '. \n\nThe mayor of a town farther do', '“Two were hurt in Hale.”'],
  ['Fire in ', ' burns a mill and two barns, ten', '“Fire in Hale burns a mill and two barns, …”', 8],
  ['', '', '“Hale”', 0],
  ['anti-', '-wide', '“… Hale …”'],
] as const)('%j and %j', (prefix, suffix, words, start?: number) => expect(wordsAround(mention(prefix, suffix, start))).toBe(words))
