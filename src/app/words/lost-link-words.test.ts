import { expect, test } from 'vitest'
import type { Lost } from '../../store/lost.ts'
import { lostLinkInWords } from './lost-link-words.ts'

const nothing: Lost = { selection: false, article: false, sources: [], countries: [], articles: [] }

test.each<[Partial<Lost>, string]>([
  [{ selection: true }, 'What it selects is not in these articles.'],
  [{ article: true }, 'The article it opens is not here; another one is open.'],
  [
    { sources: ['Harbour Post', ''], countries: ['FR'], articles: ['a', 'b'] },
    'It filters by what is not here, which was left out: “Harbour Post”, “Unknown source”, France and 2 articles.',
  ],
])('%j', (lost, words) =>
  expect(lostLinkInWords({ ...nothing, ...lost }).detail).toBe(
    `${words} The rest of it holds. A link does not carry articles that somebody added.`,
  ),
)
