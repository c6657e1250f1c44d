import { describe, expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

const parts = (text: string) => tokenize(text).map(token => token.text)

describe('words', () => {
  test.each([
    ['U.S.-led', ['U.S.', '-', 'led']],
    ['Saint\u2011Denis, Port\u2010au\u2010Prince', ['Saint', '-', 'Denis', ',', 'Port', '-', 'au', '-', 'Prince']],
    ["Côte d’Ivoire's", ['Côte', 'd’Ivoire', "'", 's']],
    ['at 10:30, 1,000 people', ['at', '10:30', ',', '1,000', 'people']],
    [
      'Zoë O’Neill, M16, at 9 a.m. I saw cafe\u0301s; “Ed.” left A',
      'Zoë O’Neill , M16 , at 9 a.m. I saw cafe\u0301s ; “ Ed . ” left A'.split(' '),
    ],
    ['McDonald in the DeKalb iPhone shop', ['McDonald', 'in', 'the', 'DeKalb', 'iPhone', 'shop']],
  ])('%s', (text, wanted) => expect(parts(text)).toEqual(wanted))
})

describe('the words of a hashtag', () => {
  test.each([
    ['#PrayForParis', ['#', 'Pray', 'For', 'Paris']],
    ['#USElection', ['#', 'US', 'Election']],
    ['#COVID19 #Vote2024Now', ['#', 'COVID19', '#', 'Vote2024', 'Now']],
    ['#SãoPauloÀNoite', ['#', 'São', 'Paulo', 'ÀNoite']],
    ['#lagos', ['#', 'lagos']],
    ['# KenyaFloods', ['#', 'KenyaFloods']],
  ])('%s', (text, wanted) => expect(parts(text)).toEqual(wanted))

  test('have their offsets', () =>
    expect(tokenize('now #NewDelhi', { start: 4, end: 13 }).map(({ start, end }) => [start, end])).toEqual([
      [4, 5],
      [5, 8],
      [8, 13],
    ]))
})
