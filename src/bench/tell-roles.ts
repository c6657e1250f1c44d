import { type Article, isHeading } from '../articles/article.ts'
import { articleFromText } from '../articles/read-article.ts'
import { findPlaces } from '../places/find-places.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { Mention } from '../places/place.ts'
import { type NameAt, type RoleGiven, type RoleWeights, rolesOf } from '../places/role.ts'
import { readWords, type Words } from '../places/words.ts'
import type { Span } from '../text/span.ts'
import type { RoleMark, RoleText } from './read-roles.ts'
import type { RoleTold } from './score-roles.ts'

/** A text with its marked names as they are weighed, and with what the product finds in it. */
export interface RoleCase {
  text: RoleText
  words: Words
  /** Marks in what is not read (a page's leftovers) are not here. */
  marks: RoleMark[]
  names: NameAt[]
  mentions: Mention[]
  found: NameAt[]
}

export function roleCase(text: RoleText, gazetteer: Gazetteer): RoleCase {
  const article = articleFromText(text.text, text.date ? { published: text.date } : {})
  const words = readWords(article)
  const mentions = findPlaces(article, gazetteer, { explain: false, ...(text.domain ? { outlet: text.domain } : {}) })
  const marks = text.toponyms.filter(mark => words.tokens.some(token => meets(token, mark)))
  return {
    ...{ text, words, marks, mentions },
    names: marks.map(mark =>
      nameAt(
        article,
        words,
        mark,
        mentions.find(mention => meets(mention, mark)),
      ),
    ),
    found: mentions.map(mention => nameAt(article, words, mention, mention)),
  }
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function nameAt(article: Article, words: Words, span: Span, mention: Mention | undefined): NameAt {
  const first = words.tokens.findIndex(token => meets(token, span))
  const last = words.tokens.findLastIndex(token => meets(token, span))
  return {
    ...{ first, last, adjective: mention?.adjective ?? false, kind: mention?.place?.kind ?? null },
    ...{ country: mention?.place?.country ?? null, point: mention?.place?.point ?? null },
    heading: isHeading(article.paragraphs[words.paragraph[first]!]!),
  }
}

export interface RolesTold {
  /** By mark, as given. */
  given: RoleGiven[]
  asMarked: RoleTold[]
  /** End to end: names not found are told nothing, names found that are no places have nothing right. */
  asFound: RoleTold[]
}

/** The roles told in a text by these weights; without any, by those of the product. */
export function tellRoles({ text, words, marks, names, mentions, found }: RoleCase, weights?: RoleWeights): RolesTold {
  const given = rolesOf(words, names, weights)
  const own = rolesOf(words, found, weights)
  const asMarked: RoleTold[] = text.toponyms.map(mark => ({ told: given[marks.indexOf(mark)]?.role ?? null, right: mark.roles }))
  const met = new Set<number>()
  const asFound: RoleTold[] = text.toponyms.map(mark => {
    const m = mentions.findIndex((mention, i) => !met.has(i) && meets(mention, mark))
    met.add(m)
    return { told: own[m]?.role ?? null, right: mark.roles }
  })
  mentions.forEach(({ adjective }, m) => {
    if (!met.has(m) && !adjective) asFound.push({ told: own[m]!.role, right: [] })
  })
  return { given, asMarked, asFound }
}
