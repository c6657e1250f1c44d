import { describe, expect, test } from 'vitest'
import { dateLine } from './date-line.ts'
import { settleDay } from './date-order.ts'

function day(line: string, text = '', outlet: string | null = null) {
  const { day, because, orElse } = settleDay(dateLine(line)!, line, `${line}\n\n${text}`, outlet)
  return [day, because ?? (orElse === null ? 'no choice' : `or ${orElse}`)]
}

describe('which of two numbers is the month', () => {
  test.each<[why: string, line: string, text: string, outlet: string | null, expected: string[]]>([
    ['the weekday beside it', 'Friday 03/04/2026', '', null, ['2026-04-03', 'Friday']],
    ['the weekday beside it', 'Published: Wed, 03/04/2026, 9:30', '', null, ['2026-03-04', 'Wed']],
    ['another date of the page', '03/04/2026', 'Register by 24/05/2026.', null, ['2026-04-03', '24/05/2026']],
    ['another date of the page', '03/04/2026', 'Register by 05/24/2026.', null, ['2026-03-04', '05/24/2026']],
    ['days told in words', '03/04/2026', 'The mill burned on 2 April. Crews came on April 3.', null, ['2026-04-03', 'April 3']],
    ['days told in words', '03/04/2026', 'The mill burned on March 1st.', null, ['2026-03-04', 'March 1st']],
    ['the zone of its hour', '03/04/2026 14:05 BST', '', null, ['2026-04-03', 'BST']],
    ['the zone of its hour', '03/04/2026 2:05 PM EST', '', null, ['2026-03-04', 'EST']],
    ['the country in the address', '03/04/2026', '', 'valley-post.co.uk', ['2026-04-03', '.uk']],
    ['the weekday goes before the address', 'Wednesday 03/04/2026', '', 'valley-post.co.uk', ['2026-03-04', 'Wednesday']],
    ['numbers that leave none', '25/04/2026', '', null, ['2026-04-25', 'no choice']],
  ])('%s: %s %s', (_, line, text, outlet, expected) => expect(day(line, text, outlet)).toEqual(expected))

  test.each<[why: string, line: string, text: string, outlet: string | null]>([
    ['nothing is said', '03/04/2026', 'A ferry sank near the harbour of Hale.', null],
    ['a weekday that is neither’s', 'Monday 03/04/2026', '', null],
    ['a weekday that is both’s', 'Thursday 03/12/2026', '', null],
    ['days near both', '03/04/2026', 'It closed on 3 March and opened on 1 April.', null],
    ['a day near neither', '03/04/2026', 'The mill was built on 9 August 1911.', null],
    ['an address of no country', '03/04/2026', '', 'valley-post.com'],
    ['a zone of the whole world', '03/04/2026 14:05 GMT', '', null],
  ])('in doubt: %s', (_, line, text, outlet) => expect(day(line, text, outlet)[1]).toMatch(/^or \d{4}-\d\d-\d\d$/))
})
