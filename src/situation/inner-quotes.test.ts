import { expect, test } from 'vitest'
import { innerQuotes } from './inner-quotes.ts'

test.each([
  ['"We had warned them," said the mayor', '‘We had warned them,’ said the mayor'],
  ['the mayor said: “The walls are not in order”', 'the mayor said: ‘The walls are not in order’'],
  ['called it ("an act of war") and left', 'called it (‘an act of war’) and left'],
  ['the minister’s visit to the ’Ndrangheta trial', 'the minister’s visit to the ’Ndrangheta trial'],
  ['Er nannte es „Wahnsinn“', 'Er nannte es ‚Wahnsinn’'],
  ['no marks at all', 'no marks at all'],
])('%s', (quote, inside) => expect(innerQuotes(quote)).toBe(inside))
