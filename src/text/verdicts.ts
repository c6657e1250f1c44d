import { wordSet } from './word-set.ts'

/** Who finds and rules: what they found is what they said, and nothing dug up. */
export const judges = wordSet(
  'commission court inquiry judge judges jury jurors coroner inquest panel tribunal sheriff report audit hearing',
)

/** What they do with words: "a judge in Ebo ruled on Tuesday", "an inquest heard". */
export const judging = wordSet('found ruled heard concluded')
