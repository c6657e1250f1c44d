import { expect, test } from 'vitest'
import { once } from './once.ts'

test('what follows from an object is made once for it, also where it is nothing', () => {
  const made: string[] = []
  const lengthOf = once(({ words }: { words: string }) => {
    made.push(words)
    return words.length || undefined
  })
  const [one, alike, none] = [{ words: 'Sumy' }, { words: 'Sumy' }, { words: '' }]
  expect([one, one, alike, none, none].map(lengthOf)).toEqual([4, 4, 4, undefined, undefined])
  expect(made).toEqual(['Sumy', 'Sumy', ''])
})
