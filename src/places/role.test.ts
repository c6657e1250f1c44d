import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { type NameAt, type RoleWeights, rolesOf, stretchesOf } from './role.ts'
import { readWords } from './words.ts'

/** The words of a text, and its capitalised names of one word among `names`. */
function read(text: string, ...names: string[]) {
  const words = readWords(articleFromText(text))
  const at = names.map((name): NameAt => {
    const first = words.tokens.findIndex(token => token.text === name)
    return { first, last: first, adjective: false, heading: false, kind: 'settlement', country: null, point: null }
  })
  return { words, at }
}

const told = (text: string, name: string, weights: RoleWeights) => {
  const { words, at } = read(text, name)
  return rolesOf(words, at, weights)[0]!
}

test.each([
  ['A fire in Tessel, Lorvia, killed two.', 1],
  ['Fires in Tessel and Lorvia killed two.', 1],
  ['A fire in Tessel, in the northern Lorvia, killed two.', 1],
  ['Two died in Tessel (Lorvia) on Sunday.', 1],
  ['Rain, in millimetres: Tessel 41, Lorvia 17.', 1],
  ['Snow: Tessel 41 and Lorvia 17.', 1],
  ['Goals: Tessel 2 Lorvia 1.', 2],
  ['Two died in Tessel, Lorvia’s navy said.', 2],
  ['Two died in Tessel, Lorvia said.', 2],
  ['Two died in Tessel, Lorvia traffic police said.', 2],
  ['From Tessel to Lorvia it rained.', 2],
])('%s: names that have their role together', (text, n) => {
  const { words, at } = read(text, 'Tessel', 'Lorvia')
  expect(stretchesOf(words, at).stretches).toHaveLength(n)
})

test('the sign that spoke most for a role is the reason told', () => {
  const weights = { bias: [0.5, 0, 0, 0], signs: { after: { in: [0.4, 0, 0, 0] }, 'verb before': { died: [0.9, 0, 0, 0] } }, pairs: {} }
  expect(told('Nobody died in Tessel.', 'Tessel', weights)).toEqual({ role: 'happened', rule: 'verb-before', params: { word: 'died' } })
  expect(told('It rains in Tessel.', 'Tessel', weights)).toEqual({ role: 'happened', rule: 'after', params: { words: 'in' } })
  expect(told('Tessel is quiet.', 'Tessel', weights)).toEqual({ role: 'happened', rule: 'no-sign', params: {} })
})

test('a sign that speaks for another role still more is no reason', () => {
  const weights = { bias: [0.5, 0, 0, 0], signs: { after: { in: [0.4, 0.6, 0, 0] }, 'verb before': { died: [0.3, 0, 0, 0] } }, pairs: {} }
  expect(told('Nobody died in Tessel.', 'Tessel', weights)).toMatchObject({ role: 'happened', rule: 'verb-before' })
})

test('a dateline is told as one only where something was said there', () => {
  const text = 'Mill burns\n\nTESSEL — The mill burned down on Monday, and nobody was hurt.'
  const said = { bias: [0, 0, 0, 0], signs: { dateline: { '': [0, 1, 0, 0] } }, pairs: {} }
  expect(told(text, 'TESSEL', said)).toEqual({ role: 'said', rule: 'dateline', params: {} })
  const happened = { bias: [0, 0, 0, 0], signs: { dateline: { '': [1, 0, 0, 0] } }, pairs: {} }
  expect(told(text, 'TESSEL', happened)).toEqual({ role: 'happened', rule: 'opens-line', params: {} })
})

test.each([
  ['Tessel/Lorvia (dpa) - A drone hit a depot.', 'said'],
  ['Tessel, May 3 (EFE).- A drone hit a depot.', 'said'],
  ['Tessel (pop. 900) - a town of potters.', 'happened'],
  ['Tessel Mayor Ann Reed (AP) spoke.', 'happened'],
])('behind an agency’s name there is no doubt of a dateline: %s', (line, role) =>
  expect(told(`Depot burns\n\n${line}`, 'Tessel', { bias: [1, 0, 0, 0], signs: {}, pairs: {} }).role).toBe(role),
)

test.each([
  ['A Tessel-bound train left Lorvia.', 'named'],
  ['A Tessel-style truce held in Lorvia.', 'named'],
  ['A Tessel-born doctor left Lorvia.', 'origin'],
  ['A Tessel-listed producer left Lorvia.', 'origin'],
  ['A Tessel-based firm left Lorvia.', 'happened'],
])('%s: what a hyphen joins to a name may say that it is elsewhere, or whence', (text, role) =>
  expect(told(text, 'Tessel', { bias: [1, 0, 0, 0], signs: {}, pairs: {} }).role).toBe(role),
)

describe('whoever speaks', () => {
  const weights = {
    bias: [1, 0, 0, 0],
    signs: { does: { speaking: [0, 2, 0, 0] }, 'speaks there': { officials: [0, 2, 0, 0] } },
    pairs: {},
  }

  test.each([
    ['Tessel has since promised two more ships.', 'said'],
    ['Tessel also claimed a village.', 'said'],
    ['Tessel has not denied it.', 'said'],
    ['The ministry in Tessel has called the fine too high.', 'said'],
    ['Tessel was promised two more ships.', 'happened'],
    ['Tessel has two ships, and nobody denied it.', 'happened'],
    ['A fire in Tessel has since claimed a life.', 'happened'],
  ])('%s: small words may stand before what it says', (text, role) => expect(told(text, 'Tessel', weights).role).toBe(role))
})

test.each([
  ['Ann Reed, D-Tessel, spoke.', 'origin'],
  ['The T-Tessel line is closed.', 'happened'],
  ['A mid-Tessel street is closed.', 'happened'],
])('%s: a party and a hyphen stand before where somebody is elected', (text, role) => {
  const weights = { bias: [1, 0, 0, 0], signs: { 'behind a party': { '': [0, 0, 2, 0] } }, pairs: {} }
  expect(told(text, 'Tessel', weights).role).toBe(role)
})

test.each([
  ['Dunmore had a 24-21 win over Tessel.', 'origin'],
  ['Tessel beat Dunmore 3–1 on Sunday.', 'origin'],
  ['The 2019-20 season opened in Tessel.', 'happened'],
  ['A 24-hour strike began in Tessel.', 'happened'],
])('%s: beside a score it is a side', (text, role) => {
  const weights = { bias: [1, 0, 0, 0], signs: { 'near a score': { '': [0, 0, 2, 0] } }, pairs: {} }
  expect(told(text, 'Tessel', weights).role).toBe(role)
})

test.each([
  ['Crowds came from as far as Tessel.', 'over', 'from', 'as', true],
  ['Crowds came from as far afield as Tessel.', 'over', 'from', 'as', true],
  ['The shock was felt as far as Tessel.', 'over', 'from', 'as', false],
  ['From Lorvia, smoke spread as far as Tessel.', 'over', 'from', 'as', false],
  ['A bear broke into a mill in Tessel.', 'over', 'into', 'in', true],
  ['Rain fell on a mill in Tessel.', 'over', 'into', 'in', false],
  ['It was hotter than in the mills of Tessel.', 'over', 'in', 'of', true],
])('%s: what the noun before a name hangs on', (text, what, word, other, is) => {
  const weights = { bias: [1, 0, 0, 0], signs: {}, pairs: { [what]: { [word]: { [other]: [0, 0, 2, 0] } } } }
  expect(told(text, 'Tessel', weights).role).toBe(is ? 'origin' : 'happened')
})

test.each([
  ['A man drowned in Lorvia, north of Tessel.', 'named'],
  ['A man drowned in Lorvia, 40 km from Tessel.', 'named'],
  ['A man drowned in the north of Tessel.', 'happened'],
  ['A man from Tessel drowned.', 'happened'],
])('%s: a bearing tells where something else is', (text, role) => {
  const weights = { bias: [1, 0, 0, 0], signs: { bearing: { '': [0, 0, 0, 2] } }, pairs: {} }
  expect(told(text, 'Tessel', weights).role).toBe(role)
})

test('what the whole text is like is weighed, and is no reason for one name', () => {
  const weights = { bias: [0, 0, 0, 0], signs: { 'names in all': { '0': [0, 0, 3, 0] }, after: { in: [0, 0, 0.5, 0] } }, pairs: {} }
  expect(told('It rains in Tessel.', 'Tessel', weights)).toEqual({ role: 'origin', rule: 'after', params: { words: 'in' } })
  expect(told('Tessel is quiet.', 'Tessel', weights)).toEqual({ role: 'origin', rule: 'no-sign', params: {} })
})

test.each([
  ['The fire is larger than it was at Tessel.', 'named'],
  ['More than a hundred fled, and the mill in Tessel burned.', 'happened'],
  ['It burned longer than ever. Tessel is safe.', 'happened'],
])('%s: a comparison reaches to the end of its clause', (text, role) => {
  const weights = { bias: [1, 0, 0, 0], signs: { 'clause has': { than: [0, 0, 0, 2] } }, pairs: {} }
  expect(told(text, 'Tessel', weights).role).toBe(role)
})

test.each([
  ['(Reporting by Ann Reed in Tessel; editing by Bo Pike)', 'said'],
  ['Additional reporting by Ann Reed in Tessel.', 'said'],
  ['Reporting of fires in Tessel is poor.', 'happened'],
])('%s: those who wrote a report were there', (line, role) => {
  const weights = { bias: [1, 0, 0, 0], signs: { credit: { '': [0, 2, 0, 0] } }, pairs: {} }
  expect(told(`Depot burns\n\nThe depot burned down.\n\n${line}`, 'Tessel', weights).role).toBe(role)
})
