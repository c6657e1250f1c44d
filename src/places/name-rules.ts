/**
 * The rules by which names are told to be places, each a number: weights and what a rule tells a reader are columns, and nothing is looked up
 * by the rule's name where names are weighed.
 */
const numbers = new Map<string, number>()
const names: string[] = []

/** The number of a rule; a new one, where nobody has named it before. */
export function ruleNumber(name: string): number {
  let number = numbers.get(name)
  if (number === undefined) {
    number = names.length
    names.push(name)
    numbers.set(name, number)
  }
  return number
}

export function ruleName(number: number): string {
  return names[number]!
}

/** How many rules have a number by now. */
export function ruleCount(): number {
  return names.length
}

/** The names in a list that is parted by spaces and lines. */
type NamesIn<List extends string, Found = never> = List extends `${infer Name} ${infer Rest}`
  ? NamesIn<Rest, Found | Bare<Name>>
  : Found | Bare<List>
type Bare<Name extends string> = Name extends '' | '\n' ? never : Name extends `${infer Start}\n` ? Start : Name

/**
 * The numbers of some rules by their names, settled when a module is loaded.
 *
 *     const rule = rules('one-word two-words')
 *     note(toponym, rule['one-word'])
 */
export function rules<const List extends string>(list: List): Readonly<Record<NamesIn<List>, number>> {
  return Object.fromEntries(
    list
      .trim()
      .split(/\s+/)
      .map(name => [name, ruleNumber(name)]),
  ) as Record<NamesIn<List>, number>
}

const mostOfFamily = 4096

/**
 * The rules of one family, each put together once.
 *
 *     const before = rulesOf('before:')
 *     note(toponym, before('in')) // before:in
 *
 * Marks are of any script: of those that nobody learned from, only so many are told apart.
 */
export function rulesOf(family: string): (member: string) => number {
  const members = new Map<string, number>()
  return member => {
    let rule = members.get(member)
    if (rule === undefined) {
      if (members.size >= mostOfFamily) return numbers.get(family + member) ?? ruleNumber(family)
      rule = ruleNumber(family + member)
      members.set(member, rule)
    }
    return rule
  }
}

/** What is worked out once for each rule, from its name. */
export function factOfRule<Fact extends NonNullable<unknown>>(make: (name: string) => Fact): (rule: number) => Fact {
  const facts: Fact[] = []
  return rule => {
    facts[rule] ??= make(ruleName(rule))
    return facts[rule]
  }
}
