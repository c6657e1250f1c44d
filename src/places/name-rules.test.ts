import { describe, expect, test } from 'vitest'
import { factOfRule, ruleName, ruleNumber, rules, rulesOf } from './name-rules.ts'

describe('the rules for names are numbered', () => {
  test('a rule has one number, whoever names it', () => {
    const rule = rules(`
      test:one test:two
      test:three
    `)
    expect(Object.keys(rule)).toEqual(['test:one', 'test:two', 'test:three'])
    expect(rulesOf('test:')('two')).toBe(rule['test:two'])
    expect(ruleNumber('test:three')).toBe(rule['test:three'])
    expect(ruleName(rule['test:one'])).toBe('test:one')
  })

  test('a family that is asked for marks without end keeps those that have a number', () => {
    const learned = ruleNumber('marks:of a later day')
    const mark = rulesOf('marks:')
    for (let i = 0; i < 5000; i++) mark(`mark ${i}`)
    expect(mark('of a later day')).toBe(learned)
    expect(mark('never seen')).toBe(mark('nor this'))
    expect(ruleName(mark('mark 7'))).toBe('marks:mark 7')
  })

  test('a fact of a rule is worked out once', () => {
    let asked = 0
    const length = factOfRule(name => {
      asked++
      return name.length
    })
    const rule = ruleNumber('test:five')
    expect([length(rule), length(rule), asked]).toEqual([9, 9, 1])
  })
})
