import { factOfRule, rules as numbered } from '../name-rules.ts'
import type { Toponym } from '../toponym.ts'

const rule = numbered('before:the after:border after:coast')

/** Whether the name only ever is an adjective or a people's name: "French", "Canadians". */
export function isAdjective({ matches }: Toponym): boolean {
  return matches.length > 0 && matches.every(m => m.nameKind === 'adjective')
}

/** "the Malian border", "off the Somali coast": what is said so is a country's, though there is a town called Malian and a region called Somali. */
function saysWhose({ matches, rules }: Toponym): boolean {
  return (
    matches[0]?.nameKind === 'adjective' &&
    rules.includes(rule['before:the']) &&
    (rules.includes(rule['after:border']) || rules.includes(rule['after:coast']))
  )
}

/**
 * An adjective surely leads to its country, whatever the words around it, unless it is part of a person's name ("Jack German")
 * or the name of a people of many countries. Texts are marked for adjectives in too many ways for this to be learned.
 */
export function weighAdjectives(toponyms: readonly Toponym[]): void {
  for (const toponym of toponyms) {
    if (!isAdjective(toponym) && !saysWhose(toponym)) continue
    const doubt = toponym.rules.some(isAgainst)
    toponym.chance = doubt ? 0.3 : 0.92
  }
}

const against = /^(people-word|person:(given-before|initial|inside|begins|surname|title-before)|very-short)/
const isAgainst = factOfRule(name => against.test(name))
