import { describe, expect, test } from 'vitest'
import { createDatelineStore } from '../../store/store.ts'
import { failedNotice, heardAtEnd, tellOlder, type Undated, undatedNotice } from './import-notices.ts'
import { begin, tell } from './progress.ts'

const none: Undated = { id: 'a', headline: 'Flood', day: null, either: null, yearless: null, waits: true }
const either: Undated = {
  id: 'b',
  headline: 'Bridge closes',
  day: null,
  either: ['2023-05-06', '2023-06-05'],
  yearless: null,
  waits: false,
}

describe('of articles without a day is told', () => {
  test.each<[string, Undated[], string, RegExp]>([
    ['how many there are', [none, none], 'No publication date in 2 articles', /wait under No date\.$/],
    ['which two days one leaves', [either], 'The day of one article can be read two ways', /Bridge closes.*6 May or 5 Jun 2023/],
    ['both, where there are both', [none, either], 'No publication date in one article', /The day of one article can be read two ways\.$/],
  ])('%s', (_, undated, title, detail) =>
    expect(undatedNotice(undated, null)).toMatchObject({ title, detail: expect.stringMatching(detail) }),
  )
  test('nothing of an essay that reports no event', () => expect(undatedNotice([{ ...none, waits: false }], null)).toBeNull())
  test('nothing, where there are none', () => expect(undatedNotice([], () => {})).toBeNull())
  test('nobody is asked where nothing can be read anew', () => expect(undatedNotice([none], null)).not.toHaveProperty('action'))
})

test('what is heard at the end are sentences, and does not count what has a notice of its own', () => {
  let progress = begin(['a.txt', 'b.txt', 'c.txt'])
  progress = tell(progress, { type: 'article', file: 0, id: 'a', headline: 'Flood', mentions: 2, placed: 2 })
  progress = tell(progress, { type: 'repeat', file: 1, id: 'b', headline: 'Flood', note: '' })
  progress = tell(progress, { type: 'failed', file: 2, problem: 'c.txt is empty.' })
  for (const file of [0, 1, 2]) progress = tell(progress, { type: 'read', file })
  expect(heardAtEnd('1 article read', progress)).toBe(
    '1 article read. One article was here already and is left out. One file could not be read',
  )
})

test('of many that could not be read as many are named as there is room for', () => {
  let progress = begin(['a.txt', 'b.txt', 'c.txt'])
  for (const file of [0, 1, 2])
    progress = tell(progress, { type: 'failed', file, problem: `${'a long name of a file '.repeat(4)}${file}.txt is empty.` })
  let shown = false
  const { title, detail, action } = failedNotice(progress, () => {
    shown = true
  })
  expect(title).toBe('3 files could not be read')
  expect(detail).toMatch(/0\.txt is empty\. 2 more are in the list of files\./)
  action!.run()
  expect(shown, 'the list of files is there again').toBe(true)
})

test('what came from an earlier file of the same name can be left out, and put back', () => {
  const store = createDatelineStore()
  const asked: [readonly string[], boolean][] = []
  tellOlder(
    store,
    [
      { id: 'a', name: 'flood.txt' },
      { id: 'b', name: 'flood.txt' },
    ],
    (ids, out) => asked.push([ids, out]),
  )
  const press = () => store.getState().notices.at(-1)!.action!.run()
  press()
  expect(asked).toEqual([[['a', 'b'], true]])
  press()
  expect(asked.at(-1)).toEqual([['a', 'b'], false])
  expect(store.getState().notices).toEqual([])
})
