type Params = Record<string, string>

interface RoleWords {
  /** Words of the text that the sentence is made with. */
  params: readonly string[]
  say: (params: Params) => string
}

/** Why a mention has its role, by id. The interface has the same table in its other languages, by the same ids. */
export const roleWords = {
  'hyphen-origin': { params: ['word'], say: p => `“-${p.word}” tells where somebody comes from` },
  led: { params: [], say: () => '“-led” tells who leads' },
  whose: { params: ['word'], say: p => `it tells whose “${p.word}”` },
  adjective: { params: [], say: () => 'an adjective, of something else' },
  dateline: { params: [], say: () => 'the dateline: where the report was filed' },
  speaks: { params: ['word'], say: p => `its words: “${p.word}” follows` },
  'person-from': { params: ['words'], say: p => `“${p.words}” tells where somebody comes from` },
  'title-before': { params: [], say: () => 'a title stands before it' },
  heading: { params: [], say: () => 'in a heading' },
  possessive: { params: [], say: () => 'with a possessive: what it has is spoken of' },
  after: { params: ['words'], say: p => `after “${p.words}”` },
  meant: { params: ['verb', 'word'], say: p => `after “to ${p.verb} … ${p.word}”: what is meant, not what was done` },
  reported: { params: ['word', 'verb'], say: p => `after “${p.word}”, in a sentence that reports something (“${p.verb}”)` },
  'nothing-done': { params: ['word'], say: p => `after “${p.word}”, in a sentence that reports nothing done` },
  'under-work': { params: ['work'], say: p => `it begins the name of what is “under ${p.work}”` },
  'no-sign': { params: [], say: () => 'no sign of anything happening there' },
  'no-sign-after': { params: ['word'], say: p => `no sign of anything happening there (after “${p.word}”)` },
} as const satisfies Record<string, RoleWords>

export type RoleRule = keyof typeof roleWords

/** `roleWhyInWords('after', { words: 'into' })` is `after “into”`. */
export function roleWhyInWords(rule: RoleRule, params: Params): string {
  const known: RoleWords = roleWords[rule]
  for (const param of known.params) if (params[param] === undefined) throw new Error(`The role ${rule} lacks ${param}.`)
  return known.say(params)
}
