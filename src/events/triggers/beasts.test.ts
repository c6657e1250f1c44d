import { expect, test } from 'vitest'
import { told } from '../told-events.ts'

test.each([
  'Gulls attack anything left unguarded in Tessel.',
  'About 7,000 bees invaded a bakery in Tessel on Monday.',
  'Slugs attacked the lettuces in Tessel on Monday.',
  'A goat attacked her windscreen in Tessel.',
  'Hornets, which attack hives in Tessel, came from Lorvia.',
  'My dog declared war on the postman of Tessel in 2019.',
  'Beavers destroyed the forests of Tessel.',
  'Wolves raided the sheep pens of Tessel on Monday.',
  'Packs of dire wolves attacked bison in Lorvia 13,000 years ago.',
  'An asteroid killed the dinosaurs of Lorvia 66 million years ago.',
])('beasts and ages have no armed force: %s', sentence => expect(told(sentence)).toEqual([]))

test.each([
  ['A bear attacked a hiker in Tessel on Monday.', 'casualty'],
  ['A dog attacked his 34-year-old neighbour in Tessel on Monday.', 'casualty'],
  ['A shark attack in Tessel on Monday closed the beach.', 'casualty'],
  ['The Tigers bombed the depot in Tessel on Monday.', 'bombing'],
  ['A bull was shot in Tessel on Monday.', 'shooting'],
  ['Rebels attacked the horse market in Tessel on Monday.', 'attack'],
  ['Rebels seized Tessel three years ago.', 'capture'],
])('told all the same: %s', (sentence, kind) => expect(told(sentence).join()).toContain(kind))
