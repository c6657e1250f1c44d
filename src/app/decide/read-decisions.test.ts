import { expect, test } from 'vitest'
import type { Decision } from '../../situation/amend.ts'
import { writeDecisions } from '../../situation/decisions-file.ts'
import { madeUpSituation } from '../../situation/made-up-situation.ts'
import { decide } from '../../store/decide.ts'
import { createDatelineStore } from '../../store/store.ts'
import { readDecisions, tellTaken } from './read-decisions.ts'

const situation = madeUpSituation(
  [
    {
      id: 'p1',
      name: 'Aldport',
      mentions: [
        { id: 'a@10', words: 'Aldport', at: 10, confidence: 0.5 },
        { id: 'a@40', words: 'Aldport', at: 40, confidence: 0.5 },
      ],
    },
    { id: 'p2', name: 'Westmere', mentions: [{ id: 'a@60', words: 'Westmere', at: 60 }] },
  ],
  [],
  [{ id: 'a' }],
)
const of = (mention: string, verdict: 'right' | 'none'): Decision => ({ mention, verdict, leaning: [] })
const file = (...decisions: Decision[]) => writeDecisions(situation, decisions, 'Ana')
function opened(...here: Decision[]) {
  const store = createDatelineStore()
  store.getState().show(situation)
  if (here.length > 0) decide(store, here)
  return store
}
const shown = (store: ReturnType<typeof opened>) => store.getState().situation!.places.features.map(({ id }) => id)
const notice = (store: ReturnType<typeof opened>) => store.getState().notices.at(-1)!

test('what fits is one step, which the notice takes back', () => {
  const store = opened()
  readDecisions(store, 'decisions.json', file(of('a@10', 'none'), of('a@40', 'none'), of('a@60', 'right')))
  expect(shown(store)).toEqual(['p2'])
  expect(notice(store).title).toBe('3 decisions taken from decisions.json')
  notice(store).action!.run()
  expect(store.getState().situation).toBe(situation)
  expect(notice(store)).toMatchObject({ title: 'Undone', detail: '3 names are read as they were before.' })
})

test('what was decided here stays, until somebody takes the file’s; one way back leads behind both', () => {
  const store = opened(of('a@10', 'right'))
  const before = store.getState().decisions
  const read = readDecisions(store, 'decisions.json', file(of('a@10', 'none'), of('a@60', 'none')))!
  expect(store.getState().decisions).toMatchObject([of('a@10', 'right'), { ...of('a@60', 'none'), by: 'Ana' }])
  expect(notice(store)).toMatchObject({ tone: 'warn', title: 'One decision taken from decisions.json' })
  expect(notice(store).detail).toMatch(/^One says otherwise than what was decided here, which stays\./)
  decide(store, [read.differ[0]!.decision])
  tellTaken(store, read, 1)
  expect(notice(store)).toMatchObject({ tone: 'plain', title: '2 decisions taken from decisions.json' })
  notice(store).action!.run()
  expect(store.getState().decisions).toBe(before)
})

test('what does not fit is counted', () => {
  const store = opened()
  const elsewhere = madeUpSituation([{ id: 'p1', mentions: [{ id: 'z@10', article: 'z' }] }], [], [{ id: 'z' }])
  readDecisions(store, 'decisions.json', writeDecisions(elsewhere, [of('z@10', 'none')], null))
  expect(notice(store)).toMatchObject({
    title: 'Nothing new taken from decisions.json',
    detail: 'One does not fit these articles and was left out.',
  })
  expect(store.getState().decisions).toEqual([])
})

test.each(['{"format":"dateline-decisions"', '{"format":"dateline-decisions","version":7}', '[]'])(
  'of a bad file nothing is taken and nothing lost: %s',
  text => {
    const store = opened(of('a@10', 'none'))
    const { decisions } = store.getState()
    expect(readDecisions(store, 'decisions.json', text)).toBeNull()
    expect(store.getState().decisions).toBe(decisions)
    expect(notice(store)).toMatchObject({ tone: 'bad', title: 'decisions.json could not be read' })
    expect(notice(store).detail).toMatch(/What was decided here is as it was\.$/)
  },
)

test('without articles there is nothing it could be about', () => {
  const store = createDatelineStore()
  expect(readDecisions(store, 'decisions.json', file(of('a@10', 'none')))).toBeNull()
  expect(notice(store).detail).toMatch(/^There are no articles here/)
})
