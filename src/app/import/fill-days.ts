/** What is typed, by the article's id. */
export type TypedDays = Readonly<Record<string, string>>

/** Puts a day into every field that is empty and has one: `fillDays({ a: '2024' }, { a: '3 May 2024', b: '3 May 2024' })` also gives `filled`, that of b. */
export function fillDays(typed: TypedDays, days: TypedDays): { typed: TypedDays; filled: TypedDays } {
  const filled = Object.fromEntries(Object.entries(days).filter(([id]) => (typed[id] ?? '').trim() === ''))
  return { typed: { ...typed, ...filled }, filled }
}

/** Empties what was filled, but for what was typed over since. */
export function takeBack(typed: TypedDays, filled: TypedDays): TypedDays {
  return { ...typed, ...Object.fromEntries(Object.entries(filled).flatMap(([id, day]) => (typed[id] === day ? [[id, '']] : []))) }
}
