/** What is typed, by the article's id. */
export type TypedDays = Readonly<Record<string, string>>

/** Puts one day into every field that is empty: `fillDays({ a: '2024' }, ['a', 'b'], '3 May 2024')` also gives `filled: ['b']`. */
export function fillDays(typed: TypedDays, ids: readonly string[], day: string): { typed: TypedDays; filled: string[] } {
  const filled = ids.filter(id => (typed[id] ?? '').trim() === '')
  return { typed: { ...typed, ...Object.fromEntries(filled.map(id => [id, day])) }, filled }
}

/** Empties what was filled, but for what was typed over since. */
export function takeBack(typed: TypedDays, filled: readonly string[], day: string): TypedDays {
  return { ...typed, ...Object.fromEntries(filled.filter(id => typed[id] === day).map(id => [id, ''])) }
}
