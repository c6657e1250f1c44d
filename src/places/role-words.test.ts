import { expect, test } from 'vitest'
import { type RoleRule, roleWhyInWords, roleWords } from './role-words.ts'

test('every role says why with what it is given', () => {
  for (const [rule, { params }] of Object.entries(roleWords)) {
    const given = Object.fromEntries(params.map(param => [param, `<${param}>`]))
    const said = roleWhyInWords(rule as RoleRule, given)
    for (const value of Object.values(given)) expect(said).toContain(value)
  }
})

test('a word that is missing is a broken promise', () => expect(() => roleWhyInWords('after', {})).toThrow('The role after lacks words.'))
