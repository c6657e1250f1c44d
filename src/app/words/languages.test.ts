import { describe, expect, test } from 'vitest'
import { subkinds } from '../../events/kinds.ts'
import { type ReasonRule, reasonKinds, reasonWords } from '../../places/reason-words.ts'
import { type RoleRule, roleWords } from '../../places/role-words.ts'
import { aboutWords } from './about-words.ts'
import { ar } from './ar.ts'
import { arWhy } from './ar-why.ts'
import { dossierWords } from './dossier-words.ts'
import { en as firstWords } from './en.ts'
import { ko } from './ko.ts'
import { koWhy } from './ko-why.ts'
import { spokenOf } from './languages.ts'
import { laterWords } from './later-words.ts'
import { formatMessage } from './message.ts'
import { noteForms } from './note-forms.ts'
import { reviewWords } from './review-words.ts'

/** Of the first view, and of what comes when it is called. */
const en = { ...firstWords, ...laterWords }

const valuesOf = (message: string) => [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(match => match[1]!))].sort()

/** What a message is given to be made with; null where that is not fixed. */
function givenTo(key: string): readonly string[] | null {
  if (key in en) return valuesOf(en[key as keyof typeof en])
  const [table, rule] = key.split(':', 2)
  if (table === 'reason') return reasonWords[rule as ReasonRule].params
  if (table === 'role') return roleWords[rule as RoleRule].params
  return table === 'reasonKind' ? [] : null
}

describe.each([
  ['ko', { ...ko, ...koWhy }],
  ['ar', { ...ar, ...arWhy }],
] as const)('%s', (language, words) => {
  test('says everything, and what the data says as well', () => {
    const asked = [
      ...Object.keys(en),
      ...subkinds.map(kind => `subkind${kind.charAt(0).toUpperCase()}${kind.slice(1)}`),
      ...Object.keys(reasonWords).map(rule => `reason:${rule}`),
      ...Object.keys(reasonKinds).map(kind => `reasonKind:${kind}`),
      ...Object.keys(roleWords).map(rule => `role:${rule}`),
      ...Object.keys(noteForms).map(form => `note:${form}`),
    ]
    expect(asked.filter(key => !(key in words))).toEqual([])
  })
  test('says of “About this map” what English says of it', () => {
    expect(Object.keys(aboutWords[language])).toEqual(Object.keys(aboutWords.en))
  })
  test('says of the map in one file what English says of it', () => {
    for (const [key, message] of Object.entries(dossierWords[language]))
      expect(valuesOf(message), key).toEqual(valuesOf(dossierWords.en[key as keyof typeof dossierWords.en]))
  })
  test('says of the map in one file what English says of it', () => {
    for (const [key, message] of Object.entries(dossierWords[language]))
      expect(valuesOf(message), key).toEqual(valuesOf(dossierWords.en[key as keyof typeof dossierWords.en]))
  })
  test('says of deciding by hand what English says of it', () => {
    for (const [key, message] of Object.entries(reviewWords[language]))
      expect(valuesOf(message), key).toEqual(valuesOf(reviewWords.en[key as keyof typeof reviewWords.en]))
  })
  test('writes a day in digits so that it does not turn about among words from right to left', () => {
    if (language === 'ko') return
    for (const [key, message] of Object.entries(words))
      expect(message.replace(/\u2066[^\u2069]*\u2069/g, ''), key).not.toMatch(/(?<![\d-])\d{4}-\d/)
  })
  test('has a plural of every kind that its counts ask for', () => {
    const asked = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const [key, message] of Object.entries(words))
      for (const [, body] of message.matchAll(/\{\w+, plural, ((?:[^{}]|\{[^{}]*\})*)\}/g)) {
        const has = (one: string) => new RegExp(`(^|\\s)${one} \\{`).test(body!)
        // What is not written apart has the words of “other”, which in Arabic are those of a hundred.
        expect(
          asked.filter(one => !has(one) && !(one === 'zero' && has('=0')) && one !== 'many'),
          `${key}: ${body}`,
        ).toEqual([])
      }
  })
  test('asks for no value that English does not give', () => {
    for (const [key, message] of Object.entries(words)) {
      const given = givenTo(key)
      if (!given) continue
      expect(
        valuesOf(message).filter(value => !given.includes(value)),
        key,
      ).toEqual([])
    }
  })
  test('can be formatted for every count', () => {
    for (const message of Object.values(words))
      for (const n of [0, 1, 2, 5, 11, 100]) {
        const params = Object.fromEntries(valuesOf(message).map(name => [name, message.includes(`{${name}, plural`) ? n : 'x']))
        expect(formatMessage(message, params, language)).not.toBe('')
      }
  })
})

test.each([
  [['ko-KR', 'en'], 'ko'],
  [['fr', 'ar-EG'], 'ar'],
  [['en-GB', 'ko'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('%j is spoken to in %s', (wished, language) => expect(spokenOf(wished)).toBe(language))
