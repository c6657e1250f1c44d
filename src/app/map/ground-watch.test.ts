import { expect, test } from 'vitest'
import { watchGround } from './ground-watch.ts'

/** f: a tile failed, c: one came, r: the map rested. What is told: `missing`, `there`. */
const told = (happens: string): string[] => {
  const words: string[] = []
  const watch = watchGround(isMissing => words.push(isMissing ? 'missing' : 'there'))
  for (const what of happens) ({ f: watch.failed, c: watch.came, r: watch.rested })[what]!()
  return words
}

test.each([
  ['all tiles come', 'cccr', []],
  ['one does not, in a map that is drawn', 'cfccr', []],
  ['the last one does not', 'cccfr', []],
  ['one does not, again and again, while others do', 'cfrcfrcfr', []],
  ['none comes', 'fffr', ['missing']],
  ['none comes, and the map rests as often as it likes', 'frrfrr', ['missing']],
  ['none comes any more', 'ccrfrfr', ['missing']],
  ['they come after all', 'frccr', ['missing', 'there']],
  ['they go, come and go', 'crfrfrcrfrfr', ['missing', 'there', 'missing']],
])('%s', (_, happens, words) => expect(told(happens)).toEqual(words))
