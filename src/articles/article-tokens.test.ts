import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentences } from '../text/sentences.ts'
import { tokenize } from '../text/tokenize.ts'
import { tokensOfArticle, tokensWithin } from './article-tokens.ts'
import { articleFromText } from './read-article.ts'

const texts = [
  'Shells fell on Sumy.\n\nHe left for the U.S. The army followed. It cost 3.5 million. Then he said "no." She didn’t.',
  'A line about O’Leary’s 10:30 train.Glued to the next one. Leave a reply\n\nCancel reply',
]

test.each(texts)('a stretch of %j has the tokens it has alone', text => {
  const article = articleFromText(text)
  article.paragraphs.forEach((paragraph, p) => {
    if (paragraph.role === 'boilerplate') return
    for (const sentence of sentences(text, paragraph)) expect(tokensWithin(article, p, sentence)).toEqual(tokenize(text, sentence))
  })
})

test('wherever the stretch begins and ends', () => {
  const pieces = fc.array(fc.constantFrom('U', '.', 'S', "'", '’', ' ', '3', ',', 'a', 'é', '-', '“', '𝒜', 's'), {
    minLength: 1,
    maxLength: 24,
  })
  fc.assert(
    fc.property(pieces, fc.nat(24), fc.nat(24), (parts, a, b) => {
      const article = articleFromText(parts.join(''))
      const [paragraph] = article.paragraphs
      if (!paragraph || paragraph.role === 'boilerplate') return
      const [start, end] = [Math.min(a, b), Math.max(a, b)].map(at => Math.min(paragraph.end, paragraph.start + at)) as [number, number]
      expect(tokensWithin(article, 0, { start, end })).toEqual(tokenize(article.text, { start, end }))
    }),
  )
})

test('leftovers have no tokens', () => {
  const { tokens } = tokensOfArticle(articleFromText('Shells fell on Sumy.\n\nCancel reply'))
  expect(tokens.map(({ text }) => text)).toEqual(['Shells', 'fell', 'on', 'Sumy', '.'])
})
