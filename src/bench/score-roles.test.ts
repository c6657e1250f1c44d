import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { readGoldRoles, readRoleTexts } from './read-roles.ts'
import { scoreRoles } from './score-roles.ts'
import { roleCase, tellRoles } from './tell-roles.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

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

test('roles are told in the marked texts as they were learned', () => {
  const told = readGoldRoles(join(import.meta.dirname, '../../data/gold')).map(text => tellRoles(roleCase(text, gazetteer)))
  const marked = scoreRoles(told.flatMap(({ asMarked }) => asMarked))
  expect(marked.accuracy).toBeGreaterThan(0.9)
  expect(marked.meanF1).toBeGreaterThan(0.8)
  expect(scoreRoles(told.flatMap(({ asFound }) => asFound)).accuracy).toBeGreaterThan(0.81)
})

test('in texts nothing was learned from, most names have the role a reader gives them', () => {
  const texts = readRoleTexts(join(import.meta.dirname, '../../data/gold/unseen.jsonl'))
  const told = texts.flatMap(text => tellRoles(roleCase(text, gazetteer)).asMarked)
  const { accuracy, f1 } = scoreRoles(told)
  expect(told.length).toBeGreaterThan(800)
  expect(accuracy).toBeGreaterThan(0.7)
  expect(f1.happened).toBeGreaterThan(0.8)
})
