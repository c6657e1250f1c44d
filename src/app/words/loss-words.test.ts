import { expect, test } from 'vitest'
import type { Loss } from '../../situation/parse-situation.ts'
import { lossesInWords } from './loss-words.ts'

const place: Loss = { what: 'place', lost: 1, all: 12, name: 'Aldport', trouble: 'position' }

test.each<[Loss[], string]>([
  [[place], '1 of 12 places is not on the map. “Aldport” has no position that can be drawn. Everything else works.'],
  [
    [
      { what: 'event', lost: 3, all: 9, name: 'three sheds at the old yard by the river were torn down', trouble: 'missing' },
      { what: 'link', lost: 1, all: 9, name: 'x', trouble: 'missing' },
    ],
    '3 of 9 events are not in the list. Of “three sheds at the old yard by the river were…” a part is missing. One event has lost its place.',
  ],
  [[{ ...place, name: null, trouble: 'twice' }], 'One without a name is there twice'],
])('%j', (losses, words) => expect(lossesInWords(losses)).toContain(words))

test('never repeats a validator', () => expect(lossesInWords([place])).not.toMatch(/Invalid|Expected|properties|json/i))
