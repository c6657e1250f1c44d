import { expect, test } from 'vitest'
import { feature, likelihoods, nameOf, openWeights } from './main-choice.ts'
import learned from './main-event-weights.json' with { type: 'json' }

test('a feature is named as its weight is', () => {
  const weights = openWeights({ 'near: court': -1, depth: 2, 'form: month, age: 3': 4 })
  for (const { one, weight } of [
    { one: feature('near', 'court'), weight: -1 },
    { one: feature('depth', '', 1.1), weight: 2 },
    { one: feature('form', 'month, age: 3'), weight: 4 },
  ])
    expect([nameOf(one), weights.get(one.name)?.get(one.of)]).toEqual([nameOf(one), weight])
  expect(nameOf(feature('form', 'month, age: 3'))).toBe('form: month, age: 3')
})

test('no learned weight is lost', () => {
  for (const weights of [learned.day, learned.place]) {
    const opened = [...openWeights(weights)].flatMap(([name, each]) => [...each].map(([of, weight]) => [nameOf(feature(name, of)), weight]))
    expect(Object.fromEntries(opened)).toEqual(weights)
  }
})

test('what is not weighed says nothing', () => {
  const choices = [
    { value: 'Ebo', features: [feature('depth', '', 1), feature('near', 'ferry')] },
    { value: 'Tessel', features: [feature('depth', '', 1)] },
  ]
  expect(likelihoods(choices, openWeights({ depth: 3, 'near: court': 1 }))).toEqual([0.5, 0.5])
})
