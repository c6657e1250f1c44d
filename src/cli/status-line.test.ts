import { expect, test } from 'vitest'
import { statusLine } from './status-line.ts'

/** What a terminal of 20 columns shows of what was written. */
function terminal(isTTY: boolean) {
  const written: string[] = []
  return {
    isTTY,
    columns: 20,
    write: (text: string) => written.push(text),
    shown: () => written.join('').split('\r\u001b[K').at(-1),
    written,
  }
}

test('a status stands in place of the one before, cut to the line, and goes', () => {
  const screen = terminal(true)
  const status = statusLine(screen)
  status.show('a.txt: places')
  status.show('a.txt: times and a good deal more')
  expect(screen.shown()).toBe('a.txt: times and a ')
  status.clear()
  expect(screen.shown()).toBe('')
})

test('what is no terminal is told nothing', () => {
  const file = terminal(false)
  const status = statusLine(file)
  status.show('a.txt: places')
  status.clear()
  expect(file.written).toEqual([])
})
