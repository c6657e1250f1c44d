import type { Token } from '../scan.ts'

/** A word in small letters that is none of the small ones: "election", "drugs". */
export function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.lexeme === undefined && !afterDate.has(token.low) && !placing.has(token.low)
}

/** What stands behind a date that describes nothing: "on the Oct. 13 at". */
export const afterDate = new Set(
  'in at of to and or but when while who which was were is are will would with for from as he she it they'.split(' '),
)
export const placing = new Set('to in from at into out on off by'.split(' '))
export const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'these', 'our', 'my'])
