import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGoldRoles } from './read-roles.ts'
import { scoreRoles } from './score-roles.ts'

test('every marked place of a text with roles has one', () => {
  const texts = readGoldRoles(join(import.meta.dirname, '../../data/gold'))
  expect(texts.length).toBeGreaterThan(200)
  for (const { text, toponyms } of texts)
    for (const { start, end, name, roles } of toponyms) {
      expect(text.slice(start, end)).toBe(name)
      expect(new Set(roles).size).toBe(roles.length)
      expect(roles.length).toBeGreaterThan(0)
    }
})

test('a role is right when one of the right ones is told; else the better one was missed', () => {
  const { accuracy, f1, confusion } = scoreRoles([
    { told: 'happened', right: ['happened'] },
    { told: 'origin', right: ['happened', 'origin'] },
    { told: 'named', right: ['happened', 'origin'] },
    { told: null, right: ['said'] },
    { told: 'named', right: [] },
  ])
  expect(accuracy).toBe(0.5)
  expect(f1).toEqual({ happened: 2 / 3, said: 0, origin: 1, named: 0 })
  expect(confusion.happened.named).toBe(1)
  expect(confusion.said.nothing).toBe(1)
  expect(confusion.nothing.named).toBe(1)
})
