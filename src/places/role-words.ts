type Params = Record<string, string>

interface RoleWords {
  /** Words of the text that the sentence is made with. */
  params: readonly string[]
  say: (params: Params) => string
}

/** Why a mention has its role: the sign that spoke most for it, by id. The interface has the same table in its other languages, by the same ids. */
export const roleWords = {
  after: { params: ['words'], say: p => `after “${p.words}”` },
  before: { params: ['words'], say: p => `before “${p.words}”` },
  whose: { params: ['word'], say: p => `it tells whose or which “${p.word}”` },
  'verb-before': { params: ['word'], say: p => `in a sentence with “${p.word}” before it` },
  'verb-behind': { params: ['word'], say: p => `in a sentence with “${p.word}” behind it` },
  'no-verb': { params: [], say: () => 'in words without a verb' },
  dateline: { params: [], say: () => 'the dateline: where the report was filed' },
  'opens-line': { params: [], say: () => 'at the head of a line' },
  'ends-line': { params: [], say: () => 'at the end of a line' },
  heading: { params: [], say: () => 'in a heading' },
  'near-top': { params: [], say: () => 'near the top of the text' },
  kind: { params: [], say: () => 'by the kind of place it is' },
  where: { params: [], say: () => 'by how near it lies to the other places of the text' },
  beside: { params: [], say: () => 'beside other places' },
  adjective: { params: [], say: () => 'an adjective, of something else' },
  coordinates: { params: [], say: () => 'a position is given for what is told of' },
  'no-sign': { params: [], say: () => 'no sign of anything else' },
} as const satisfies Record<string, RoleWords>

export type RoleRule = keyof typeof roleWords

/** `roleWhyInWords('after', { words: 'into' })` is `after “into”`. */
export function roleWhyInWords(rule: RoleRule, params: Params): string {
  const known: RoleWords = roleWords[rule]
  for (const param of known.params) if (params[param] === undefined) throw new Error(`The role ${rule} lacks ${param}.`)
  return known.say(params)
}
