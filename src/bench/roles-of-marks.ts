import type { Article } from '../articles/article.ts'
import type { Mention } from '../places/place.ts'
import { roleOf } from '../places/role.ts'
import { roleWhyInWords } from '../places/role-words.ts'
import { readWords } from '../places/words.ts'
import type { RoleMark } from './read-roles.ts'

/** The role the product gives each marked name, whether it finds the name or not; null where the mark stands in what is not read (a leftover of the page). */
export function rolesOfMarks(article: Article, marks: readonly RoleMark[], mentions: readonly Mention[]) {
  const words = readWords(article)
  return marks.map(({ start, end }) => {
    const first = words.tokens.findIndex(token => token.end > start)
    let last = first
    while (last + 1 < words.tokens.length && words.tokens[last + 1]!.start < end) last++
    if (first < 0 || words.tokens[first]!.start >= end) return null
    const found = mentions.find(mention => mention.start < end && start < mention.end)
    const paragraph = article.paragraphs[words.paragraph[first]!]!.role
    const given = roleOf(words, {
      first,
      last,
      adjective: found?.adjective ?? false,
      heading: paragraph === 'headline' || paragraph === 'heading',
    })
    return { role: given.role, why: roleWhyInWords(given.rule, given.params) }
  })
}
